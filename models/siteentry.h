// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QLocale>
#include <QTimeZone>

namespace circuitdesk {

/// \a time as the clocks in \a zone show it, with the zone's name, such as `1 December 2026 09:00
/// (Asia/Shanghai)`: so it stands everywhere a person reads a site entry.
[[nodiscard]] QString siteEntryText(
    const QDateTime &time, const QTimeZone &zone, const QLocale &locale = QLocale());

/// The site entry of a circuit in \a regionId as rows of a name and a value: by the clocks at the site where
/// their zone is known, by this computer's, and in UTC. \a time must be valid.
[[nodiscard]] QList<std::pair<QString, QString>> siteEntryRows(
    const QDateTime &time, const QString &regionId);

} // namespace circuitdesk
