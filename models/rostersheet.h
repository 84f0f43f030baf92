// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engineer.h"
#include "models/problem.h"

#include <QStringList>

#include <array>
#include <limits>

namespace circuitdesk {

/// A cell of somebody's table, from the clipboard or from a file.
struct SheetCell {
    /// How the program that wrote it kept the value. The clipboard and CSV know only Text.
    enum class Kind {
        Text,
        Number, ///< stored as a number: beyond 15 digits the last ones are not those that were typed
        Formula, ///< a formula without a stored text; never computed here
        Error, ///< the spreadsheet's own error, such as #N/A
        Date, ///< a number that the spreadsheet shows as a date or a time
        Covered, ///< hidden beneath a merged cell; its text is empty
    };

    QString text;
    Kind kind = Kind::Text;

    SheetCell() = default;
    SheetCell(const QString &cellText, Kind cellKind = Kind::Text) : text(cellText), kind(cellKind) { }
    bool operator==(const SheetCell &) const = default;
};

/// Rows may differ in length.
using SheetRow = QList<SheetCell>;
using SheetRows = QList<SheetRow>;

/// The rows of a text in which \a separator stands between cells: quoted cells may hold separators, line ends
/// and doubled quotes; a quote anywhere else is itself. Lines end with LF, CRLF or CR; the last line's end is
/// no row. Linear in the length of the text. Reads \a mostRows rows at most.
[[nodiscard]] SheetRows separatedRows(
    QStringView text, QChar separator, qsizetype mostRows = std::numeric_limits<qsizetype>::max());

/// The rows of what Excel, WPS and LibreOffice put into the clipboard as text.
[[nodiscard]] SheetRows clipboardRows(const QString &text);

/// Which column of a table holds which field of an engineer.
struct RosterColumns {
    /// Indexed like RosterModel::Column: name, gender, document, document number, phone. -1: in no column.
    std::array<int, 5> at{-1, -1, -1, -1, -1};
    /// The first row that is an engineer; the rows above are a title and the header.
    qsizetype firstRow = 0;
    /// The document of every number, where only the header says it ("Passport no."); else empty.
    QString certificateType;

    bool operator==(const RosterColumns &) const = default;
};

/// Guesses the columns by the header, English or Chinese, in any order; without one by what the cells look
/// like; else in the provider's order (API.md 1.1): name, gender, document, document number, phone.
[[nodiscard]] RosterColumns guessColumns(const SheetRows &rows);

/// Why a cell was not taken. Its field is left empty instead of guessed.
enum class CellRefusal {
    Scientific, ///< a number shortened to an exponent, such as 3.3E+17
    Rounded, ///< a number of more than 15 digits that a spreadsheet kept as a number
    Formula, ///< a formula, which is never computed
    ErrorValue, ///< the spreadsheet's own error, such as #N/A, or a column too narrow to show its number
    Merged, ///< merged with a cell above or beside it: whose value it is, is not known
    Date, ///< a number that the spreadsheet shows as a date
    TooLong, ///< longer than any name or number
};

/// The longest text that is taken for a field, in UTF-16 units.
inline constexpr qsizetype maxCellLength = 200;

struct RefusedCell {
    qsizetype engineer = 0; ///< index into RosterSheet::engineers
    Field field = Field::PMName; ///< Field::PMName to Field::PMContactInfo
    CellRefusal reason = CellRefusal::Scientific;

    bool operator==(const RefusedCell &) const = default;
};

/// The engineers of a table: all of them, also more than the roster takes.
struct RosterSheet {
    QList<Engineer> engineers;
    QList<qsizetype> rows; ///< the row of the table, from 0, that each engineer stands in
    QList<RefusedCell> refused;

    bool operator==(const RosterSheet &) const = default;
};

/// Reads the rows as engineers. Genders and documents are translated to what is stored where they are known
/// words, and kept as they are otherwise; spaces around values go, wholly empty rows too.
[[nodiscard]] RosterSheet readRoster(const SheetRows &rows, const RosterColumns &columns);

} // namespace circuitdesk
