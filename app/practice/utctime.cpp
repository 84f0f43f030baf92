// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/utctime.h"

#include <QDateTime>
#include <QLocale>

#include <chrono>

namespace circuitdesk::practice {

namespace {

constexpr std::string_view pattern = "0000-00-00T00:00:00Z";

bool matchesPattern(std::string_view text)
{
    if (text.size() != pattern.size())
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool digit = text[i] >= '0' && text[i] <= '9';
        if (pattern[i] == '0' ? !digit : text[i] != pattern[i])
            return false;
    }
    return true;
}

unsigned number(std::string_view text, std::size_t from, std::size_t length)
{
    unsigned value = 0;
    for (const char c : text.substr(from, length))
        value = value * 10 + static_cast<unsigned>(c - '0');
    return value;
}

} // namespace

UnixSeconds systemNow()
{
    return std::chrono::duration_cast<std::chrono::seconds>(
        std::chrono::system_clock::now().time_since_epoch())
        .count();
}

std::optional<UnixSeconds> parseUtc(std::string_view text)
{
    if (!matchesPattern(text))
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(static_cast<int>(number(text, 0, 4))),
        std::chrono::month(number(text, 5, 2)), std::chrono::day(number(text, 8, 2))};
    const unsigned hours = number(text, 11, 2);
    const unsigned minutes = number(text, 14, 2);
    const unsigned seconds = number(text, 17, 2);
    if (!date.ok() || hours > 23 || minutes > 59 || seconds > 59)
        return std::nullopt;
    const UnixSeconds days = std::chrono::sys_days(date).time_since_epoch().count();
    return days * 86400 + static_cast<UnixSeconds>(hours * 3600 + minutes * 60 + seconds);
}

std::string formatUtc(UnixSeconds time)
{
    return QDateTime::fromSecsSinceEpoch(time, Qt::UTC)
        .toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'"))
        .toStdString();
}

std::string formatHttpDate(UnixSeconds time)
{
    return QLocale::c()
        .toString(
            QDateTime::fromSecsSinceEpoch(time, Qt::UTC), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
        .toStdString();
}

} // namespace circuitdesk::practice
