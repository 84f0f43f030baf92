// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft.h"
#include "models/problem.h"

namespace circuitdesk {

/// What the provider would refuse (hard) and what is probably a slip (soft), in reading order. \a now is the
/// present time; a site entry time before it, or less than two working days after it, is soft. Sources:
/// API.md 1.1, 8 no. 11, 15, 18, and engineerrules.h.
[[nodiscard]] Problems check(const LoaApplication &application, const QDateTime &now);
/// Sources: API.md 1.5, 8 no. 3 to 5.
[[nodiscard]] Problems check(const OccupancyOrder &order);
/// Sources: API.md 1.4, 8 no. 29, 30.
[[nodiscard]] Problems check(const LoaCompletion &completion);
[[nodiscard]] Problems check(const CircuitConfirmation &confirmation);
[[nodiscard]] Problems check(const AnyForm &form, const QDateTime &now);

[[nodiscard]] bool hasHardProblem(const Problems &problems);

/// GB 11643-1999: 17 digits with a date of birth in them, and a check character over ISO 7064 MOD 11-2.
[[nodiscard]] bool isIdCardNumber(const QString &number);

} // namespace circuitdesk
