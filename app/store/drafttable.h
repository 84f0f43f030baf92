// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draftrecords.h"
#include "models/result.h"

#include <functional>

namespace circuitdesk {

class Database;

/// The table `drafts`. Called on the store's thread.
namespace drafttable {

/// The row that a sealed form is bound to.
[[nodiscard]] QByteArray identityOf(const QString &id);

/// Said where a draft's form is sealed with another key.
[[nodiscard]] Error sealedError();

/// Inserts the draft, or replaces form and remarks of the one with its id; whether it is in the bin or being
/// edited stays.
[[nodiscard]] Result<void> save(Database &database, const Draft &draft);
/// The same, as typed in the process with this claim. What the row held before the first such save since it
/// was closed is kept beside the form.
[[nodiscard]] Result<void> edit(Database &database, const Draft &draft, const QString &claim);
/// The editing of a process ended in order: what the draft held before is no longer needed.
[[nodiscard]] Result<void> close(Database &database, const QString &id, const QString &claim);
/// Removes it for good.
[[nodiscard]] Result<void> remove(Database &database, const QString &id);
/// All drafts that are not in the bin, newest change first.
[[nodiscard]] Result<QList<Draft>> all(Database &database);

/// Those of all() whose editing was cut off, and changed something: their process is gone, as \a isDead
/// says of its claim.
[[nodiscard]] Result<QList<RecoveredDraft>> recovered(
    Database &database, const std::function<bool(const QString &claim)> &isDead);
/// Ends the recovery of \a kept, which is stored as it is here; \a other, the version that was not chosen,
/// goes into the bin as a draft of its own. Wants a transaction.
[[nodiscard]] Result<void> settle(
    Database &database, const Draft &kept, const std::optional<Draft> &other, const QDateTime &now);

[[nodiscard]] Result<void> toBin(Database &database, const QString &id, const QDateTime &now);
[[nodiscard]] Result<void> restore(Database &database, const QString &id);
/// The drafts in the bin, thrown away last first.
[[nodiscard]] Result<QList<BinnedDraft>> bin(Database &database);
/// Removes for good what has been in the bin for daysInBin; how many it were. What a wrong clock threw away
/// in the future is counted from \a now.
[[nodiscard]] Result<int> emptyBin(Database &database, const QDateTime &now);

} // namespace drafttable

} // namespace circuitdesk
