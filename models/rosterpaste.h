// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engineer.h"

#include <QList>
#include <QRect>
#include <QStringList>

namespace circuitdesk {

/// More engineers than anybody chooses 16 from.
inline constexpr qsizetype mostOffered = 500;

/// What a paste makes of the roster.
struct RosterPaste {
    /// The engineers that come as rows of their own; empty where cells are written over.
    QList<Engineer> added;
    /// The roster with the pasted cells in it, perhaps with more rows than it takes; empty where rows are
    /// added.
    QList<Engineer> written;
    /// How many rows there are, where nobody would look through them; nothing was read then.
    qsizetype tooMany = 0;
    /// A sentence for each cell that was not taken, and for columns that stand outside the roster.
    QStringList refused;
};

/// True where \a text is more than one cell.
[[nodiscard]] bool isSheet(const QString &text);

/// Reads what a spreadsheet put into the clipboard. A header, the first column, no current cell, or whole
/// engineers make rows of it; one cell alone, or any other table in another column, is written over the cells
/// from the current one on. \a block: the selected cells, see rosterblock.h; empty where there is no current
/// cell.
[[nodiscard]] RosterPaste readPaste(
    const QString &text, const QList<Engineer> &engineers, const QRect &block);

} // namespace circuitdesk
