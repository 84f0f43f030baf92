// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engineer.h"

namespace circuitdesk {

namespace {

QString masked(const QString &text, qsizetype head, qsizetype tail)
{
    if (text.size() <= head + tail)
        return QString(text.size(), u'*');
    return text.left(head) + QString(text.size() - head - tail, u'*') + text.right(tail);
}

} // namespace

QString maskedName(const QString &name)
{
    // By code points: half of a rare character must not stand before the asterisks.
    const QList<uint> characters = name.toUcs4();
    const char32_t first = characters.isEmpty() ? U'*' : characters.constFirst();
    return characters.size() < 2 ? QString(characters.size(), u'*')
                                 : QString::fromUcs4(&first, 1) + QString(characters.size() - 1, u'*');
}

QString maskedCertificateNo(const QString &number)
{
    return number.size() > 12 ? masked(number, 4, 4) : masked(number, 2, 2);
}

QString maskedContactInfo(const QString &phone)
{
    return masked(phone, 3, 2);
}

} // namespace circuitdesk
