// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/circuittable.h"

#include "app/store/database.h"
#include "app/store/times.h"

namespace circuitdesk::circuittable {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString columns =
    u"id, region, name, status, loa_status, business_status, line_operator, port_type, spec, "
    "bandwidth, peer_location, ad_location, access_point, circuit_code, charge_type, end_time, "
    "seen_at"_s;

} // namespace

Result<void> replaceRegion(Database &database, const QString &regionId, const QList<Circuit> &circuits)
{
    if (auto removed = database.run(u"DELETE FROM circuits WHERE region = ?"_s, {regionId}); !removed)
        return tl::make_unexpected(removed.error());
    for (const Circuit &circuit : circuits) {
        auto inserted = database.run(
            u"INSERT OR REPLACE INTO circuits (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s
                .arg(columns),
            {circuit.id, circuit.regionId, circuit.name, circuit.status, circuit.loaStatus,
                circuit.businessStatus, circuit.lineOperator, circuit.portType, circuit.spec,
                circuit.bandwidth, circuit.peerLocation, circuit.adLocation, circuit.accessPointId,
                circuit.circuitCode, circuit.chargeType, circuit.endTime, toMsecs(circuit.seenAt)});
        if (!inserted)
            return tl::make_unexpected(inserted.error());
    }
    return {};
}

Result<QList<Circuit>> all(Database &database)
{
    auto query = database.run(
        u"SELECT %1, coalesce((SELECT p.name FROM access_points p WHERE p.id = access_point), '') "
        "FROM circuits ORDER BY region, id"_s.arg(columns));
    if (!query)
        return tl::make_unexpected(query.error());
    QList<Circuit> result;
    while (query->next()) {
        int column = 0;
        const auto next = [&] { return query->value(column++).toString(); };
        Circuit circuit;
        for (QString *field : {&circuit.id, &circuit.regionId, &circuit.name, &circuit.status,
                 &circuit.loaStatus, &circuit.businessStatus, &circuit.lineOperator, &circuit.portType,
                 &circuit.spec, &circuit.bandwidth, &circuit.peerLocation, &circuit.adLocation,
                 &circuit.accessPointId, &circuit.circuitCode, &circuit.chargeType, &circuit.endTime})
            *field = next();
        circuit.seenAt = fromMsecs(query->value(column++));
        circuit.accessPointName = next();
        result.append(circuit);
    }
    return database.finished(*query).map([&] { return result; });
}

} // namespace circuitdesk::circuittable
