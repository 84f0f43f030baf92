// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/account.h"
#include "models/circuit.h"
#include "models/loaapplication.h"
#include "models/occupancyorder.h"
#include "models/problem.h"
#include "models/submission.h"
#include "ui/reviewdialog.h"

#include <optional>

namespace circuitdesk {

/// What the words of a review are taken from.
struct ReviewSource {
    const QList<Circuit> &circuits;
    const QList<Region> &regions;
    const std::optional<Account> &account;
};

/// The last look at an application: everything in words, the time at the site, on this computer's clock and
/// in UTC, and every engineer's phone in full; of document numbers the ends only, as on the form. \a problems
/// are the soft ones that a person sends it with, acknowledged or not.
[[nodiscard]] ReviewContent reviewOf(
    const LoaApplication &application, const Problems &problems, const ReviewSource &source);

/// The last look at an order. \a earlier are this circuit's orders that were accepted or are not settled yet.
[[nodiscard]] ReviewContent reviewOf(const OccupancyOrder &order, const Problems &problems,
    const QList<Submission> &earlier, const ReviewSource &source);

/// The last look at a completion report.
[[nodiscard]] ReviewContent reviewOf(
    const LoaCompletion &completion, const Problems &problems, const ReviewSource &source);

/// The last look at the confirmation of a circuit.
[[nodiscard]] ReviewContent reviewOf(const CircuitConfirmation &confirmation, const ReviewSource &source);

} // namespace circuitdesk
