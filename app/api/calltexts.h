// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parameters.h"

namespace circuitdesk {

/// What a person reads for a parameter, as the forms name it: `PMInfo.2.PMName` is "Engineer 2: name". The
/// provider's own name where it is none of ours.
[[nodiscard]] QString parameterLabel(const QString &name);

/// What a call does, in one sentence. Empty for an operation that changes nothing.
[[nodiscard]] QString effectOf(const QString &action, const Parameters &parameters);

} // namespace circuitdesk
