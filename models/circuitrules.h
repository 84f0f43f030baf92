// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circuit.h"
#include "models/draft.h"
#include "models/problem.h"

namespace circuitdesk {

/// Where a form contradicts what is known of its circuit: it is in another region than the form says. Soft,
/// because what is known may be old. A region is called by its name in \a regions, else by its ID.
[[nodiscard]] Problems checkCircuit(
    const AnyForm &form, const QList<Circuit> &circuits, const QList<Region> &regions = {});

} // namespace circuitdesk
