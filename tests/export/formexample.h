// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/loapdf.h"
#include "models/loafile.h"

#include <QFile>

namespace circuitdesk::test {

using namespace Qt::Literals::StringLiterals;

inline QDateTime utc(int year, int month, int day, int hour = 0, int minute = 0)
{
    return {QDate(year, month, day), QTime(hour, minute), Qt::UTC};
}

/// One of resources/examples as it is printed after it was accepted.
inline LoaForm exampleForm(const QString &name = u"hangzhou-mstp-16"_s)
{
    QFile file(u"" CIRCUITDESK_SOURCE_DIR "/resources/examples/%1.loa.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no example");
    const auto loa = parseLoaFile(file.readAll(), name);
    if (!loa)
        qFatal("%s", qPrintable(loa.error().message));
    return {*loa, u"HZ 专线 02"_s, u"0d6f4a4e-5a9f-4a53-9d0b-3f3f1c1b0002"_s,
        u"4EC47282-1B74-4534-BD0E-403F3EE64CAF"_s, u"Accepted"_s, utc(2026, 11, 22, 3, 4), QLocale::c()};
}

} // namespace circuitdesk::test
