// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QDateTime>

namespace circuitdesk {

class Database;

/// What is known of people in frozen requests: when it was looked at, and when it has to go. Called on the
/// store's thread.
namespace personaldata {

/// The most submissions that one purge changes.
inline constexpr int batch = 200;

/// Notes in the events that the data of engineer \a number, from 1, of a submission is shown in clear; 0: of
/// all.
[[nodiscard]] Result<void> noteShown(Database &database, const QString &id, int number, const QDateTime &now);

/// Takes engineers and contact data out of the requests of settled submissions of which nothing moved since
/// \a before, and neither did anything else of their circuit's LOA. One that the provider accepted has to be
/// complete: a completion report was accepted after it, or the circuit's LOA was last seen as Complete,
/// Rejected or Deleted. The rest of the request stays. How many it were; wants a transaction.
[[nodiscard]] Result<int> purge(Database &database, const QDateTime &before, const QDateTime &now);

} // namespace personaldata

} // namespace circuitdesk
