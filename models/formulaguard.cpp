// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formulaguard.h"

namespace circuitdesk {

namespace {

/// True where, after any apostrophes, stands what begins a formula. The apostrophes count, so that a text
/// which has one itself comes back with it.
bool beginsLikeFormula(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.mid(1);
    // Some spreadsheets read the full-width signs too.
    return !text.isEmpty() && QStringView(u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20").contains(text.front());
}

} // namespace

QString guardedCell(const QString &text)
{
    return beginsLikeFormula(text) ? u'\'' + text : text;
}

QString unguardedCell(const QString &cell)
{
    return cell.startsWith(u'\'') && beginsLikeFormula(cell) ? cell.mid(1) : cell;
}

} // namespace circuitdesk
