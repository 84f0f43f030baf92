// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/error.h"
#include "models/problem.h"

namespace circuitdesk {

/// What the provider's refusal means: a kind and a sentence of our own for the documented codes, because the
/// provider's message is often just `%s` (API.md 1.1, 1.5, 4.4). Codes are shown as received.
[[nodiscard]] Error errorFromCode(int httpStatus, const QString &code, const QString &providerMessage,
    const QString &requestId, bool write);

/// True where the provider refuses a request only for its date (API.md 4.4).
[[nodiscard]] bool isTimestampRefusal(const QString &code);

/// True where the provider refuses a request only for the state that the circuit or its LOA is in.
[[nodiscard]] bool isStateRefusal(const QString &code);

/// The field of \a action's form that a code belongs to; Field::Form where it belongs to none. \a action
/// tells which field names the circuit.
[[nodiscard]] Field fieldOfCode(const QString &code, const QString &action);

} // namespace circuitdesk
