// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engineerbook.h"
#include "models/result.h"

namespace circuitdesk {

class Database;

/// The table `engineers`, the address book. Nothing of a person stands in it in clear, so it is read as a
/// whole and looked through in memory. Called on the store's thread.
namespace engineertable {

/// The row that a sealed engineer is bound to.
[[nodiscard]] QByteArray identityOf(const QString &id);

/// The whole book, in no order.
[[nodiscard]] Result<QList<BookEntry>> all(Database &database);
/// An entry whose ID is in the book replaces that row; if another row has the same document, that one goes,
/// because it is the same engineer. An entry without such an ID fills in the row of the same document, or is
/// added, with a new ID where it has none. Wants a transaction.
[[nodiscard]] Result<BookChange> save(
    Database &database, const QList<BookEntry> &entries, const QDateTime &now);
/// Without an ID that is not there.
[[nodiscard]] Result<void> remove(Database &database, const QStringList &ids);
/// An earlier time does not replace a later one.
[[nodiscard]] Result<void> noteUsed(Database &database, const QStringList &ids, const QDateTime &at);

} // namespace engineertable

} // namespace circuitdesk
