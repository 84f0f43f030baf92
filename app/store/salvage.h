// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QDateTime>

namespace circuitdesk {

class Database;

/// Reads a damaged database row by row, from both ends, past what can't be read. A row counts where its
/// sealed part opens: the seal tells damage that SQLite does not see.
namespace salvage {

struct Count {
    int drafts = 0;
    int submissions = 0;
};

[[nodiscard]] Count readable(Database &damaged);
/// Adds what \a damaged holds to \a database where it is new or newer there. Wants a transaction.
[[nodiscard]] Result<void> addTo(Database &database, Database &damaged);
/// Makes Unknown of what is not settled in \a database: it may have been sent since the backup was made or
/// the damaged file was last whole, and its token may be damaged. An order then waits for a person. Wants a
/// transaction.
[[nodiscard]] Result<void> doubt(Database &database, const QDateTime &now);
[[nodiscard]] Result<Count> count(Database &database);

} // namespace salvage

} // namespace circuitdesk
