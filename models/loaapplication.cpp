// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loaapplication.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

QDateTime parseConstructionTime(const QString &text)
{
    // Hour 24 is kept out here: QTime takes it, and would move the time to the day's beginning.
    static const QRegularExpression form(
        u"\\A([0-9]{4}-[0-9]{2}-[0-9]{2})T((?:[01][0-9]|2[0-3]):[0-9]{2}:[0-9]{2})(?:\\.[0-9]{3})?Z\\z"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const auto date = QDate::fromString(match.captured(1), Qt::ISODate);
    const auto time = QTime::fromString(match.captured(2), Qt::ISODate);
    if (!date.isValid() || !time.isValid())
        return {};
    return QDateTime(date, time, Qt::UTC);
}

QString formatConstructionTime(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    // Built from numbers, so that no locale's digits or calendar can reach the wire.
    const auto utc = time.toUTC();
    const auto date = utc.date();
    return u"%1-%2-%3T%4:%5:%6Z"_s.arg(date.year(), 4, 10, QLatin1Char('0'))
        .arg(date.month(), 2, 10, QLatin1Char('0'))
        .arg(date.day(), 2, 10, QLatin1Char('0'))
        .arg(utc.time().hour(), 2, 10, QLatin1Char('0'))
        .arg(utc.time().minute(), 2, 10, QLatin1Char('0'))
        .arg(utc.time().second(), 2, 10, QLatin1Char('0'));
}

QStringList lineTypes()
{
    return {u"MSTP"_s, u"MPLSVPN"_s, u"FIBRE"_s, u"Other"_s};
}

} // namespace circuitdesk
