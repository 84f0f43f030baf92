// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accesspoint.h"
#include "models/circuit.h"
#include "models/result.h"

#include <QList>

namespace circuitdesk {

class Database;

/// The tables `regions` and `access_points`: what the provider last told of them, for work without a network.
namespace regiontable {

/// Replaces all regions. Wants a transaction.
[[nodiscard]] Result<void> replace(Database &database, const QList<Region> &regions);
/// In the provider's order; empty where it was never asked.
[[nodiscard]] Result<QList<Region>> all(Database &database);
/// Replaces the access points of one region. Wants a transaction.
[[nodiscard]] Result<void> replaceAccessPoints(
    Database &database, const QString &regionId, const QList<AccessPoint> &accessPoints);

} // namespace regiontable

} // namespace circuitdesk
