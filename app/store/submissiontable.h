// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/transition.h"
#include "models/result.h"

namespace circuitdesk {

class Database;

/// The table `submissions`, whose moves are written with their events. Called on the store's thread;
/// functions that write want a transaction around them where they say so.
namespace submissiontable {

/// The row that a sealed request is bound to.
[[nodiscard]] QByteArray identityOf(const QString &id);
/// Makes the submission findable by what is known of it now.
[[nodiscard]] Result<void> index(Database &database, const Submission &submission);

/// Writes a new submission in state Queued with its first event. Wants a transaction.
[[nodiscard]] Result<Submission> insert(Database &database, const Submission &submission);
/// Makes one move and writes its event. Fails with Locked where the submission is no longer in `from`
/// (another process was faster) or is claimed by another. Wants a transaction.
[[nodiscard]] Result<Submission> move(Database &database, const Transition &transition, const QDateTime &now);
/// The oldest submission of \a account that may be sent at \a now: queued or of unknown outcome, due, nothing
/// older unsettled for its circuit, and no order whose outcome has been unknown since before \a personBefore
/// or, by a clock that has been set back, since a time that is yet to come.
[[nodiscard]] Result<Due> nextDue(
    Database &database, const QString &account, const QDateTime &now, const QDateTime &personBefore);
/// Stores when an Unknown submission is to be looked at again; another state is left alone.
[[nodiscard]] Result<void> postpone(Database &database, const QString &id, const QDateTime &until);
/// Makes everything of \a account that waits for its next attempt due now. Wants a transaction.
[[nodiscard]] Result<void> makeDue(Database &database, const QString &account);
/// Claims of submissions in state Sending.
[[nodiscard]] Result<QStringList> claims(Database &database);
/// Moves what a dead process was sending to Unknown. Wants a transaction.
[[nodiscard]] Result<void> abandonClaim(Database &database, const QString &claim, const QDateTime &now);

/// With its frozen parameters.
[[nodiscard]] Result<Submission> byId(Database &database, const QString &id);
/// Queued, sending and unknown ones, newest first, without parameters.
[[nodiscard]] Result<QList<Submission>> unsettled(Database &database);
/// A page, newest first, without parameters.
[[nodiscard]] Result<QList<Submission>> history(Database &database, const HistoryQuery &query);
/// Accepted or unsettled orders of a circuit, newest first: what a second order would repeat.
[[nodiscard]] Result<QList<Submission>> ordersOf(Database &database, const QString &circuitId);
/// The newest \a limit first or second applications, newest first.
[[nodiscard]] Result<QList<LoaApplication>> recentLoas(Database &database, int limit);
/// What the newest first or second application of a company asked for; nothing where it has none.
[[nodiscard]] Result<std::optional<LoaApplication>> lastLoaOf(Database &database, const QString &company);

} // namespace submissiontable

} // namespace circuitdesk
