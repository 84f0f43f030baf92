// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/xlsxbook.h"

namespace circuitdesk {

/// The cells of a sheet's XML and which rows are hidden; the names of the sheets are left empty. Rows without
/// anything in them are there, so that rows keep their numbers, but none behind the last that has.
[[nodiscard]] SheetReading readXlsxSheet(const QString &xml, const XlsxBook &book);

/// An integer as a spreadsheet stores it, such as 1.3900000101E10, written out digit by digit, without
/// passing through a floating point number; any other text as it is.
[[nodiscard]] QString writtenOut(const QString &number);

} // namespace circuitdesk
