// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace circuitdesk {

/// The form of CreatePhysicalConnectionOccupancyOrder (API.md 1.5). The billing method is always PrePaid: the
/// only one the current documents know (API.md 8 no. 3).
struct OccupancyOrder {
    QString regionId;
    QString physicalConnectionId;
    QString pricingCycle = QStringLiteral("Month"); ///< Month or Year
    int period = 1; ///< 1 to 9 months or 1 to 5 years
    bool autoPay = false; ///< true pays at once from the account's balance
    bool autoRenew = false; ///< sent only when true (API.md 8 no. 40)
    int autoRenewDuration = 1; ///< months; sent only with autoRenew

    [[nodiscard]] bool isEmpty() const { return *this == OccupancyOrder{}; }
    bool operator==(const OccupancyOrder &) const = default;
};

/// The longest period the provider takes for a pricing cycle: 9 months, 5 years; 0 for an unknown cycle.
[[nodiscard]] int maxPeriod(const QString &pricingCycle);

/// What the order would do, in one sentence a person can check: which port, how long, and whether it is paid
/// now.
[[nodiscard]] QString effectOf(const OccupancyOrder &order);

} // namespace circuitdesk
