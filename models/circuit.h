// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace circuitdesk {

/// A region of the provider and the host that serves it.
struct Region {
    QString id;
    QString name;
    QString endpoint; ///< host name; empty where the built-in rule serves (API.md 5)

    bool operator==(const Region &) const = default;
};

/// An Express Connect circuit as DescribePhysicalConnections last told it (API.md 1.7). States are kept
/// verbatim except that `Allocation Failed` loses its space (API.md 8 no. 26).
struct Circuit {
    QString id;
    QString regionId;
    QString name;
    QString status;
    QString loaStatus;
    QString businessStatus;
    QString lineOperator;
    QString portType;
    QString spec;
    QString bandwidth; ///< Mbit/s
    QString peerLocation;
    QString adLocation;
    QString accessPointId;
    QString circuitCode;
    QString chargeType;
    QString endTime; ///< ISO 8601, UTC
    QDateTime seenAt; ///< when the provider said so
    QString accessPointName; ///< the data centre, from ListBusinessAccessPoints; empty until it was asked

    bool operator==(const Circuit &) const = default;
};

/// Who has to act next on a circuit.
enum class Turn { Ours, Provider, Nobody };

/// The next step of a circuit's life (API.md 2.5), from both of its states.
enum class NextStep {
    WaitForAllocation, ///< the provider allocates the port
    ApplyForLoa,
    WaitForReview,
    ReapplyForLoa, ///< the provider rejected the application
    DoTheWork, ///< the LOA is there: go in, build, then report completion
    Confirm, ///< completion was reported: confirm the circuit
    OrderPort,
    Nothing, ///< in service, or at its end
};

[[nodiscard]] NextStep nextStepOf(const Circuit &circuit);
[[nodiscard]] Turn turnOf(NextStep step);

} // namespace circuitdesk
