// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/operations.h"

#include <QCoreApplication>

#include <initializer_list>

namespace circuitdesk {

namespace {

QString firstText(const ApiAnswer &answer, std::initializer_list<QStringView> paths)
{
    for (const QStringView path : paths) {
        QString text = answer.text(path);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

// API.md 8 no. 26: `Allocation Failed` and `AllocationFailed` are one state.
QString withoutSpaces(QString text)
{
    return text.remove(u' ');
}

Circuit circuitOf(const QVariantMap &item, const QString &region, const QDateTime &seenAt)
{
    Circuit circuit;
    circuit.id = textAt(item, u"PhysicalConnectionId");
    circuit.regionId = region;
    circuit.name = textAt(item, u"Name");
    circuit.status = withoutSpaces(textAt(item, u"Status"));
    circuit.loaStatus = withoutSpaces(textAt(item, u"LoaStatus"));
    circuit.businessStatus = textAt(item, u"BusinessStatus");
    circuit.lineOperator = textAt(item, u"LineOperator");
    circuit.portType = textAt(item, u"PortType");
    circuit.spec = textAt(item, u"Spec");
    circuit.bandwidth = textAt(item, u"Bandwidth");
    circuit.peerLocation = textAt(item, u"PeerLocation");
    circuit.adLocation = textAt(item, u"AdLocation");
    circuit.accessPointId = textAt(item, u"AccessPointId");
    circuit.circuitCode = textAt(item, u"CircuitCode");
    circuit.chargeType = textAt(item, u"ChargeType");
    circuit.endTime = textAt(item, u"EndTime");
    circuit.seenAt = seenAt;
    return circuit;
}

AccessPoint accessPointOf(const QVariantMap &item, const QString &region)
{
    AccessPoint point{textAt(item, u"AccessPointId"), region, textAt(item, u"AccessPointName"),
        textAt(item, u"SupportPortTypes"), textAt(item, u"SupportLineOperator"),
        textAt(item, u"CloudBoxInstanceIds"), textAt(item, u"Latitude"), textAt(item, u"Longitude"), {}};
    const QVariantList modules = listAt(item, u"OpticalModuleModels");
    for (const QVariant &module : modules) {
        const QVariantMap map = module.toMap();
        point.opticalModules.append({textAt(map, u"PortType"), textAt(map, u"OpticalModuleModel")});
    }
    return point;
}

Engineer engineerOf(const QVariantMap &item)
{
    return {textAt(item, u"PMName"), textAt(item, u"PMGender"), textAt(item, u"PMCertificateType"),
        textAt(item, u"PMCertificateNo"), textAt(item, u"PMContactInfo")};
}

} // namespace

Parameters describePhysicalConnections(
    const QString &region, int page, int pageSize, const QString &circuitId)
{
    Parameters parameters{
        {QStringLiteral("RegionId"), region},
        {QStringLiteral("PageNumber"), QString::number(page)},
        {QStringLiteral("PageSize"), QString::number(pageSize)},
    };
    if (!circuitId.isEmpty()) {
        parameters.append({QStringLiteral("Filter.1.Key"), QStringLiteral("PhysicalConnectionId")});
        parameters.append({QStringLiteral("Filter.1.Value.1"), circuitId});
    }
    return parameters;
}

Parameters describePhysicalConnectionLoa(const QString &region, const QString &circuitId)
{
    return {{QStringLiteral("RegionId"), region}, {QStringLiteral("InstanceId"), circuitId}};
}

Parameters describeRegions(const QString &acceptLanguage)
{
    return {{QStringLiteral("AcceptLanguage"), acceptLanguage},
        {QStringLiteral("ProductType"), QStringLiteral("VPC")}};
}

Parameters listBusinessAccessPoints(const QString &region)
{
    return {{QStringLiteral("RegionId"), region}};
}

Parameters getPhysicalConnectionServiceStatus(const QString &region)
{
    return {{QStringLiteral("RegionId"), region}};
}

Result<QList<Circuit>> circuitsFrom(const ApiAnswer &answer, const QString &region, const QDateTime &seenAt)
{
    if (!answer.contains(u"PhysicalConnectionSet")) {
        return failure(ErrorKind::Protocol,
            QCoreApplication::translate("ApiErrors",
                "The provider's answer has no list of circuits. What was known is kept; refresh again "
                "later."));
    }
    QList<Circuit> circuits;
    const QVariantList items = answer.list(u"PhysicalConnectionSet.PhysicalConnectionType");
    for (const QVariant &item : items) {
        Circuit circuit = circuitOf(item.toMap(), region, seenAt);
        if (circuit.id.isEmpty()) {
            return failure(ErrorKind::Protocol,
                QCoreApplication::translate("ApiErrors",
                    "The provider's answer has a circuit without an ID. What was known is kept; refresh "
                    "again later."));
        }
        circuits.append(circuit);
    }
    return circuits;
}

int totalCountFrom(const ApiAnswer &answer)
{
    bool isNumber = false;
    const int count = answer.text(u"TotalCount").toInt(&isNumber);
    return isNumber && count >= 0 ? count : -1;
}

QList<Region> regionsFrom(const ApiAnswer &answer)
{
    QList<Region> regions;
    const QVariantList items = answer.list(u"Regions.Region");
    for (const QVariant &item : items) {
        const QVariantMap map = item.toMap();
        const Region region{
            textAt(map, u"RegionId"), textAt(map, u"LocalName"), textAt(map, u"RegionEndpoint")};
        if (!region.id.isEmpty())
            regions.append(region);
    }
    return regions;
}

Result<QList<AccessPoint>> accessPointsFrom(const ApiAnswer &answer, const QString &region)
{
    if (!answer.contains(u"BusinessAccessPoints")) {
        return failure(ErrorKind::Protocol,
            QCoreApplication::translate("ApiErrors",
                "The provider's answer has no list of access points. What was known is kept; try again "
                "later."));
    }
    QList<AccessPoint> points;
    const QVariantList items = answer.list(u"BusinessAccessPoints");
    for (const QVariant &item : items) {
        const AccessPoint point = accessPointOf(item.toMap(), region);
        if (point.id.isEmpty()) {
            return failure(ErrorKind::Protocol,
                QCoreApplication::translate("ApiErrors",
                    "The provider's answer has an access point without an ID. What was known is kept; try "
                    "again later."));
        }
        points.append(point);
    }
    return points;
}

LoaRecord loaFrom(const ApiAnswer &answer)
{
    // The old envelope calls it `data` (API.md 1.3).
    const QVariantList found = answer.list(u"PhysicalConnectionLOAType") + answer.list(u"Data");
    const QVariantMap loa = found.value(0).toMap();
    LoaRecord record;
    record.instanceId = textAt(loa, u"InstanceId");
    record.status = textAt(loa, u"Status");
    record.companyName = textAt(loa, u"CompanyName");
    record.companyLocalizedName = textAt(loa, u"CompanyLocalizedName");
    record.si = textAt(loa, u"SI");
    record.lineType = textAt(loa, u"LineType");
    record.lineCode = textAt(loa, u"LineCode");
    record.lineLabel = textAt(loa, u"LineLabel");
    record.lineServiceProvider = textAt(loa, u"LineServiceProvider");
    record.lineSpContactInfo = textAt(loa, u"LineSPContactInfo");
    record.constructionTime = textAt(loa, u"ConstructionTime");
    record.loaUrl = QUrl(textAt(loa, u"LoaUrl"), QUrl::StrictMode);
    record.description = textAt(loa, u"Description");
    QVariantList engineers = listAt(loa, u"PMInfo.PMInfo");
    if (engineers.isEmpty())
        engineers = listAt(loa, u"PMInfo");
    for (const QVariant &item : std::as_const(engineers)) {
        const Engineer engineer = engineerOf(item.toMap());
        if (!engineer.isEmpty())
            record.engineers.append(engineer);
    }
    return record;
}

QString orderIdFrom(const ApiAnswer &answer)
{
    return firstText(answer, {u"Data.OrderId", u"OrderId"});
}

bool serviceEnabledFrom(const ApiAnswer &answer)
{
    return answer.text(u"Enabled").compare(QLatin1StringView("true"), Qt::CaseInsensitive) == 0;
}

} // namespace circuitdesk
