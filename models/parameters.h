// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft.h"

#include <QList>

#include <utility>

namespace circuitdesk {

/// An operation's parameters under the provider's own names, in the order they are written.
using Parameters = QList<std::pair<QString, QString>>;

/// The parameters of ApplyPhysicalConnectionLOA and SecondApplyPhysicalConnectionLOA (API.md 1.1, 1.2);
/// optional fields that are empty are left out. Call only on a form that `check()` finds no hard problem in.
[[nodiscard]] Parameters parametersOf(const LoaApplication &application);
/// CreatePhysicalConnectionOccupancyOrder's parameters. Every optional one is sent, never left to a server's
/// default (API.md 8 no. 1, 3 to 5), but for renewal, which is sent only when it is wanted (no. 40).
[[nodiscard]] Parameters parametersOf(const OccupancyOrder &order);
/// CompletePhysicalConnectionLOA's parameters (API.md 1.4); what is empty is left out.
[[nodiscard]] Parameters parametersOf(const LoaCompletion &completion);
/// ConfirmPhysicalConnection's parameters (API.md 1.8).
[[nodiscard]] Parameters parametersOf(const CircuitConfirmation &confirmation);
[[nodiscard]] Parameters parametersOf(const AnyForm &form);

/// The value of \a name, or an empty string.
[[nodiscard]] QString valueOf(const Parameters &parameters, QStringView name);

/// The forms again, from frozen parameters: what `parametersOf` wrote, read back.
[[nodiscard]] LoaApplication loaFromParameters(const Parameters &parameters);
[[nodiscard]] OccupancyOrder orderFromParameters(const Parameters &parameters);
[[nodiscard]] LoaCompletion completionFromParameters(const Parameters &parameters);

} // namespace circuitdesk
