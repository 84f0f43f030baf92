// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rostersheet.h"

#include <QSet>

#include <tl/expected.hpp>

namespace circuitdesk {

/// Why a file is not read as a table.
enum class SheetRefusal {
    NotAFile, ///< a folder, a device, or nothing
    Unreadable, ///< the operating system does not let it be read
    Empty, ///< no cell with anything in it
    TooLarge, ///< more than a roster can be, packed or unpacked
    TooManyRows,
    TooManyColumns,
    NotText, ///< neither a workbook nor text in an encoding that is known
    OldWorkbook, ///< .xls
    OtherFormat, ///< a spreadsheet or a document of another kind, such as .ods or .xlsb
    Encrypted,
    Damaged, ///< a workbook that breaks off, contradicts itself or attacks its reader
};

/// What is read at most; whatever is beyond is refused as a whole, never cut.
namespace sheetlimit {
inline constexpr qsizetype fileBytes = 2 * 1024 * 1024;
inline constexpr qsizetype unpackedBytes = 32 * 1024 * 1024;
inline constexpr qsizetype rows = 1000; ///< with anything in them
inline constexpr qsizetype columns = 64;
} // namespace sheetlimit

/// A table out of a file.
struct SheetTable {
    SheetRows rows;
    QString sheet; ///< the name of the sheet; empty for CSV
    QStringList otherSheets; ///< the other sheets that are not hidden
    QSet<qsizetype> hiddenRows = {}; ///< rows, from 0, that the workbook hides or filters out
};

using SheetReading = tl::expected<SheetTable, SheetRefusal>;

/// Reads an XLSX or CSV file, known by its content and not by its name. Of a workbook it takes \a sheet or,
/// where that is empty, the first sheet that is not hidden and has anything in it. CSV may be UTF-8, UTF-16
/// or GB18030, divided by commas, semicolons or tabs. Formulas are never computed. Blocks on the disk, so it
/// belongs on a pool thread; may run on any.
[[nodiscard]] SheetReading readSheetFile(const QString &path, const QString &sheet = {});

/// What happened and what to do, for a person.
[[nodiscard]] QString sheetRefusalText(SheetRefusal refusal, const QString &fileName);

} // namespace circuitdesk
