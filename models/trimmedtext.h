// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace circuitdesk {

/// Without blanks at its ends and without the byte order marks (U+FEFF) before it, which come along with what
/// is copied from a file, which nobody sees, and which Qt's INI and JSON readers drop.
[[nodiscard]] inline QString trimmedText(const QString &text)
{
    QString result = text.trimmed();
    while (result.startsWith(QChar::ByteOrderMark))
        result = result.mid(1).trimmed();
    return result;
}

} // namespace circuitdesk
