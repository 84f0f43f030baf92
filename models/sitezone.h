// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace circuitdesk {

/// The IANA time zone at the site of a region's circuits; invalid for a region that is not in the table of
/// API.md 5. All of China has one.
[[nodiscard]] QTimeZone siteZone(const QString &regionId);

/// The same, and this computer's zone where the region's is not known.
[[nodiscard]] QTimeZone siteZoneOrLocal(const QString &regionId);

/// \a zone's own name, such as `Asia/Shanghai`.
[[nodiscard]] QString zoneName(const QTimeZone &zone);

/// The moment from which on a site entry is two working days after \a now: that long the provider's review
/// may take (PRODUCT.md, 5). Working days are Monday to Friday in \a zone. Public holidays are not known
/// here, neither the Chinese ones nor the weekends that are worked instead of them, so the real moment may be
/// later.
[[nodiscard]] QDateTime earliestSiteEntry(const QDateTime &now, const QTimeZone &zone);

} // namespace circuitdesk
