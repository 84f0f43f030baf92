// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTime>
#include <QTimeZone>

namespace circuitdesk {

/// A day as a person types it, such as `2026-12-1`; invalid where \a text is none.
[[nodiscard]] QDate parseSiteDate(const QString &text);
/// A time of day as a person types it, such as `9:00` or `09:00:30`; invalid where \a text is none.
[[nodiscard]] QTime parseSiteTime(const QString &text);
/// The other way round: seconds only where there are some.
[[nodiscard]] QString siteTimeText(const QTime &time);

/// The wire's text for a date and a time that are typed with one space between, by the clocks in \a zone;
/// empty where they are none, or where the clocks skip that hour.
[[nodiscard]] QString wireTextOf(const QString &typed, const QTimeZone &zone);

/// LoaApplication::constructionTime when its form moves from one region to another: the same date and time
/// by the clocks at the new site. Where these skip that hour it is as it would be typed, for a person to
/// mend. What is no time stays as it is.
[[nodiscard]] QString atOtherSite(
    const QString &constructionTime, const QString &fromRegion, const QString &toRegion);

} // namespace circuitdesk
