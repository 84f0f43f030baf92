// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circuit.h"

#include <QList>
#include <QLocale>
#include <QUrl>

namespace circuitdesk {

/// The provider's regions as known when this program was built (API.md 5), named in Chinese for a Chinese
/// locale, else in English.
[[nodiscard]] QList<Region> builtInRegions(const QLocale &locale = QLocale());

/// Where a region is served (API.md 5, 8 no. 35). Unknown regions follow the rule; an impossible ID gives an
/// invalid URL.
[[nodiscard]] QUrl endpointFor(const QString &regionId);

/// The endpoint at a host that DescribeRegions told; invalid where it is not a host of the provider's, since
/// requests carry personal data.
[[nodiscard]] QUrl endpointAt(const QString &host);

} // namespace circuitdesk
