// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"
#include "models/submission.h"

namespace circuitdesk {

class Database;

/// The table `events`, the record of what happened to each submission and who was at it: rows are added, and
/// the database refuses every change and removal. Called on the store's thread.
namespace eventtable {

/// The login name of the account that this process runs under.
[[nodiscard]] QString loginName();

/// Adds an event to submission \a id, in this login's name; `who` of \a event is not looked at.
[[nodiscard]] Result<void> add(Database &database, const QString &id, const SubmissionEvent &event);
/// In the order in which they happened.
[[nodiscard]] Result<QList<SubmissionEvent>> of(Database &database, const QString &id);

} // namespace eventtable

} // namespace circuitdesk
