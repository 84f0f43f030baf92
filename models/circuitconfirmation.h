// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace circuitdesk {

/// What ConfirmPhysicalConnection needs (API.md 1.8): after the completion was reported it makes the circuit
/// Confirmed, so that its port can be ordered.
struct CircuitConfirmation {
    QString regionId;
    QString physicalConnectionId;

    [[nodiscard]] bool isEmpty() const { return *this == CircuitConfirmation{}; }
    bool operator==(const CircuitConfirmation &) const = default;
};

} // namespace circuitdesk
