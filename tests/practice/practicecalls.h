// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/practice/practiceclient.h"

#include <QString>

namespace circuitdesk::test {

inline const auto applyAction = QStringLiteral("ApplyPhysicalConnectionLOA");
inline const auto secondAction = QStringLiteral("SecondApplyPhysicalConnectionLOA");
inline const auto completeAction = QStringLiteral("CompletePhysicalConnectionLOA");
inline const auto confirmAction = QStringLiteral("ConfirmPhysicalConnection");
inline const auto orderAction = QStringLiteral("CreatePhysicalConnectionOccupancyOrder");
inline const auto listAction = QStringLiteral("DescribePhysicalConnections");

inline const auto freeCircuit = QStringLiteral("pc-bp1qrb3044eqi0006");
inline const auto rejectedCircuit = QStringLiteral("pc-bp1lwa93kd7uq0003");
inline const auto availableCircuit = QStringLiteral("pc-bp1lwa93kd7uq0002");
inline const auto applyingCircuit = QStringLiteral("pc-bp1lwa93kd7uq0001");
inline const auto payableCircuit = QStringLiteral("pc-bp1hp0wr072f60004");

/// A correct application for a circuit, with one engineer.
[[nodiscard]] Values application(const QString &circuitId);
/// An application for freeCircuit with so many engineers.
[[nodiscard]] Values engineers(int count);
/// A correct completion report.
[[nodiscard]] Values completion(const QString &circuitId);
/// A correct confirmation.
[[nodiscard]] Values confirmation(const QString &circuitId);
/// A correct order.
[[nodiscard]] Values order(const QString &circuitId);

[[nodiscard]] Values with(Values values, const Values &changes);
[[nodiscard]] Values without(Values values, const QString &name);

} // namespace circuitdesk::test
