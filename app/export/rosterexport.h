// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engineer.h"
#include "models/result.h"

#include <QList>

namespace circuitdesk {

/// The kinds of file that a list of engineers is written as. Both are in clear.
enum class RosterFileKind { Csv, Xlsx };

/// The list as CSV (RFC 4180): UTF-8 with a byte order mark, which Excel wants, and no cell that a
/// spreadsheet takes for a formula (formulaguard.h). Half a surrogate pair, which UTF-8 can't hold, becomes a
/// question mark.
[[nodiscard]] QByteArray rosterCsv(const QList<Engineer> &engineers);

/// Writes the list with a header row, for the owner of the file alone (0600), all or nothing; an XLSX
/// workbook has text cells only. May be called on any thread.
[[nodiscard]] Result<void> saveRoster(
    const QList<Engineer> &engineers, RosterFileKind kind, const QString &path);

/// The same people with their numbers hidden.
[[nodiscard]] QList<Engineer> maskedEngineers(QList<Engineer> engineers);

} // namespace circuitdesk
