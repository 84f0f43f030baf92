// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace circuitdesk {

/// A cell for a CSV file that no spreadsheet takes for a formula: one that begins like a formula gets an
/// apostrophe before it (OWASP, "CSV Injection").
[[nodiscard]] QString guardedCell(const QString &text);
/// The text that guardedCell() was given; any other text as it is.
[[nodiscard]] QString unguardedCell(const QString &cell);

} // namespace circuitdesk
