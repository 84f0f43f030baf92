// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sitezone.h"

#include <algorithm>
#include <array>

namespace circuitdesk {

namespace {

struct RegionZone {
    const char *region;
    const char *zone;
};

constexpr std::array<RegionZone, 36> regionZones{{
    {"ap-northeast-1", "Asia/Tokyo"},
    {"ap-northeast-2", "Asia/Seoul"},
    {"ap-south-1", "Asia/Kolkata"},
    {"ap-southeast-1", "Asia/Singapore"},
    {"ap-southeast-2", "Australia/Sydney"},
    {"ap-southeast-3", "Asia/Kuala_Lumpur"},
    {"ap-southeast-5", "Asia/Jakarta"},
    {"ap-southeast-6", "Asia/Manila"},
    {"ap-southeast-7", "Asia/Bangkok"},
    {"cn-beijing", "Asia/Shanghai"},
    {"cn-beijing-finance-1", "Asia/Shanghai"},
    {"cn-chengdu", "Asia/Shanghai"},
    {"cn-fuzhou", "Asia/Shanghai"},
    {"cn-guangzhou", "Asia/Shanghai"},
    {"cn-hangzhou", "Asia/Shanghai"},
    {"cn-heyuan", "Asia/Shanghai"},
    {"cn-heyuan-acdr-1", "Asia/Shanghai"},
    {"cn-hongkong", "Asia/Hong_Kong"},
    {"cn-huhehaote", "Asia/Shanghai"},
    {"cn-nanjing", "Asia/Shanghai"},
    {"cn-qingdao", "Asia/Shanghai"},
    {"cn-shanghai", "Asia/Shanghai"},
    {"cn-shanghai-finance-1", "Asia/Shanghai"},
    {"cn-shenzhen", "Asia/Shanghai"},
    {"cn-shenzhen-finance-1", "Asia/Shanghai"},
    {"cn-wuhan-lr", "Asia/Shanghai"},
    {"cn-wulanchabu", "Asia/Shanghai"},
    {"cn-zhangjiakou", "Asia/Shanghai"},
    {"cn-zhengzhou-jva", "Asia/Shanghai"},
    {"eu-central-1", "Europe/Berlin"},
    {"eu-west-1", "Europe/London"},
    {"me-central-1", "Asia/Riyadh"},
    {"me-east-1", "Asia/Dubai"},
    {"na-south-1", "America/Mexico_City"},
    {"us-east-1", "America/New_York"},
    {"us-west-1", "America/Los_Angeles"},
}};

constexpr int workingDays = 2;

bool isWorkingDay(const QDate &day)
{
    return day.dayOfWeek() <= Qt::Friday;
}

} // namespace

QTimeZone siteZone(const QString &regionId)
{
    const auto found = std::find_if(regionZones.begin(), regionZones.end(),
        [&](const RegionZone &entry) { return regionId == QLatin1StringView(entry.region); });
    return found == regionZones.end() ? QTimeZone() : QTimeZone(found->zone);
}

QTimeZone siteZoneOrLocal(const QString &regionId)
{
    const QTimeZone zone = siteZone(regionId);
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

QString zoneName(const QTimeZone &zone)
{
    return QString::fromUtf8(zone.id());
}

QDateTime earliestSiteEntry(const QDateTime &now, const QTimeZone &zone)
{
    const QDateTime local = now.toTimeZone(zone);
    QDate day = local.date();
    QTime time = local.time();
    // What is asked for on a weekend is looked at from Monday's first minute on.
    for (; !isWorkingDay(day); day = day.addDays(1))
        time = QTime(0, 0);
    for (int left = workingDays; left > 0; left -= isWorkingDay(day) ? 1 : 0)
        day = day.addDays(1);
    const QDateTime earliest(day, time, zone);
    // The clocks skip that hour.
    return earliest.isValid() ? earliest : QDateTime(day, time.addSecs(3600), zone);
}

} // namespace circuitdesk
