// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft.h"
#include "models/result.h"

namespace circuitdesk {

class Database;

/// The table `drafts`. Called on the store's thread.
namespace drafttable {

/// The row that a sealed form is bound to.
[[nodiscard]] QByteArray identityOf(const QString &id);

/// Inserts the draft, or replaces the one with its id.
[[nodiscard]] Result<void> save(Database &database, const Draft &draft);
[[nodiscard]] Result<void> remove(Database &database, const QString &id);
/// All drafts, newest change first.
[[nodiscard]] Result<QList<Draft>> all(Database &database);

} // namespace drafttable

} // namespace circuitdesk
