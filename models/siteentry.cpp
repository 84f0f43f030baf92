// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/siteentry.h"

#include "models/loaapplication.h"
#include "models/sitezone.h"

#include <QCoreApplication>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

struct SiteEntry {
    Q_DECLARE_TR_FUNCTIONS(SiteEntry)
};

} // namespace

QString siteEntryText(const QDateTime &time, const QTimeZone &zone, const QLocale &locale)
{
    const QDateTime there = time.toTimeZone(zone);
    return u"%1 %2 (%3)"_s.arg(locale.toString(there.date(), QLocale::LongFormat),
        locale.toString(there.time(), QLocale::ShortFormat), zoneName(zone));
}

QList<std::pair<QString, QString>> siteEntryRows(const QDateTime &time, const QString &regionId)
{
    QList<std::pair<QString, QString>> rows;
    if (const QTimeZone site = siteZone(regionId); site.isValid())
        rows.append({SiteEntry::tr("Site entry"), siteEntryText(time, site)});
    rows.append({rows.isEmpty() ? SiteEntry::tr("Site entry on your clock; the site's time zone is not known")
                                : SiteEntry::tr("On your clock"),
        siteEntryText(time, QTimeZone::systemTimeZone())});
    rows.append({SiteEntry::tr("Site entry in UTC"), formatConstructionTime(time)});
    return rows;
}

} // namespace circuitdesk
