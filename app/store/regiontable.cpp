// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/regiontable.h"

#include "app/store/database.h"

namespace circuitdesk::regiontable {

using namespace Qt::Literals::StringLiterals;

Result<void> replace(Database &database, const QList<Region> &regions)
{
    if (auto removed = database.run(u"DELETE FROM regions"_s); !removed)
        return tl::make_unexpected(removed.error());
    int position = 0;
    for (const Region &region : regions) {
        auto inserted = database.run(
            u"INSERT OR REPLACE INTO regions (id, position, name, endpoint) VALUES (?, ?, ?, ?)"_s,
            {region.id, position++, region.name, region.endpoint});
        if (!inserted)
            return tl::make_unexpected(inserted.error());
    }
    return {};
}

Result<QList<Region>> all(Database &database)
{
    auto query = database.run(u"SELECT id, name, endpoint FROM regions ORDER BY position"_s);
    if (!query)
        return tl::make_unexpected(query.error());
    QList<Region> result;
    while (query->next())
        result.append({query->value(0).toString(), query->value(1).toString(), query->value(2).toString()});
    return database.finished(*query).map([&] { return result; });
}

Result<void> replaceAccessPoints(
    Database &database, const QString &regionId, const QList<AccessPoint> &accessPoints)
{
    if (auto removed = database.run(u"DELETE FROM access_points WHERE region = ?"_s, {regionId}); !removed)
        return tl::make_unexpected(removed.error());
    for (const AccessPoint &accessPoint : accessPoints) {
        auto inserted =
            database.run(u"INSERT OR REPLACE INTO access_points (id, region, name) VALUES (?, ?, ?)"_s,
                {accessPoint.id, regionId, accessPoint.name});
        if (!inserted)
            return tl::make_unexpected(inserted.error());
    }
    return {};
}

} // namespace circuitdesk::regiontable
