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

/// The last look at an application: everything in words, local and UTC time, and every engineer's phone.
/// \a problems are the soft ones that a person sends it with.
[[nodiscard]] ReviewContent reviewOf(const LoaApplication &application, const Problems &problems,
    const QList<Circuit> &circuits, const std::optional<Account> &account);

/// The last look at an order. \a earlier are this circuit's orders that were accepted or are not settled yet.
[[nodiscard]] ReviewContent reviewOf(const OccupancyOrder &order, const Problems &problems,
    const QList<Submission> &earlier, const std::optional<Account> &account);

/// The last look at a completion report.
[[nodiscard]] ReviewContent reviewOf(const LoaCompletion &completion, const Problems &problems,
    const QList<Circuit> &circuits, const std::optional<Account> &account);

/// The last look at the confirmation of a circuit.
[[nodiscard]] ReviewContent reviewOf(const CircuitConfirmation &confirmation, const QList<Circuit> &circuits,
    const std::optional<Account> &account);

} // namespace circuitdesk
