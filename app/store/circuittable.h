// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circuit.h"
#include "models/result.h"

#include <QList>

namespace circuitdesk {

class Database;

/// The table `circuits`: what the provider last told of each, for work without a network.
namespace circuittable {

/// Replaces what is known of a region's circuits. Wants a transaction.
[[nodiscard]] Result<void> replaceRegion(
    Database &database, const QString &regionId, const QList<Circuit> &circuits);
[[nodiscard]] Result<QList<Circuit>> all(Database &database);

} // namespace circuittable

} // namespace circuitdesk
