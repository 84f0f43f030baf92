// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engineer.h"

#include <QList>
#include <QRect>
#include <QStringList>

namespace circuitdesk {

/// What a sheet does to its cells, as functions from the rows before to the rows after. Columns are those of
/// RosterModel, a block of cells is a rectangle: x its first column, y its first row.

/// The field that stands in \a column.
[[nodiscard]] QString Engineer::*engineerField(int column);
/// \a engineer with \a text typed into a cell: numbers are normalised, and a valid ID card number fills in
/// what follows from it.
[[nodiscard]] Engineer withCell(Engineer engineer, int column, const QString &text);
/// The first row of \a block in all its rows; of a single row, what stands above it.
[[nodiscard]] QList<Engineer> filledDown(QList<Engineer> engineers, const QRect &block);
[[nodiscard]] QList<Engineer> cleared(QList<Engineer> engineers, const QRect &block);
/// The name of \a book, and what else is empty in \a engineer filled in from it: what a person typed may be
/// newer.
[[nodiscard]] Engineer withBook(Engineer engineer, const Engineer &book);
/// The columns, but for the name, in which \a engineer has something and \a book something else.
[[nodiscard]] QList<int> columnsBesides(const Engineer &engineer, const Engineer &book);
/// \a rows as spreadsheets understand them: tabs between cells, and quotes around what holds tabs, quotes or
/// lines.
[[nodiscard]] QString sheetText(const QList<QStringList> &rows);
/// Without the rows in which nothing is typed.
[[nodiscard]] QList<Engineer> withoutEmptyRows(const QList<Engineer> &engineers);

} // namespace circuitdesk
