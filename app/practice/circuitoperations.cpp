// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/desk.h"
#include "app/practice/operations.h"
#include "app/practice/regions.h"
#include "app/practice/signature.h"
#include "app/practice/validation.h"

#include <algorithm>

namespace circuitdesk::practice::operation {

namespace {

using Json = nlohmann::ordered_json;

constexpr auto dedicated = "PhysicalConnection";

std::string filteredField(const Circuit &circuit, const std::string &key)
{
    if (key == "PhysicalConnectionId")
        return circuit.id;
    if (key == "AccessPointId")
        return circuit.accessPointId;
    if (key == "Type")
        return "VPC";
    if (key == "LineOperator")
        return circuit.lineOperator;
    if (key == "Spec")
        return circuit.spec;
    if (key == "Status")
        return circuit.status;
    return key == "Name" ? circuit.name : dedicated;
}

/// Filters must all match; of one filter's values any may match.
bool passesFilters(const Circuit &circuit, const Parameters &parameters)
{
    for (const auto index : listIndexes(parameters, "Filter")) {
        const auto filter = "Filter." + std::to_string(index);
        const auto field = filteredField(circuit, valueOf(parameters, filter + ".Key"));
        const auto values = listIndexes(parameters, filter + ".Value");
        const bool matches = std::any_of(values.begin(), values.end(), [&](long long value) {
            return valueOf(parameters, filter + ".Value." + std::to_string(value)) == field;
        });
        if (!matches)
            return false;
    }
    return true;
}

bool passesTags(const Circuit &circuit, const Parameters &parameters)
{
    for (const auto index : listIndexes(parameters, "Tags")) {
        const auto tag = "Tags." + std::to_string(index);
        const auto key = valueOf(parameters, tag + ".Key");
        const auto value = valueOf(parameters, tag + ".Value");
        const bool matches = std::any_of(circuit.tags.begin(), circuit.tags.end(),
            [&](const auto &own) { return own.first == key && (value.empty() || own.second == value); });
        if (!matches)
            return false;
    }
    return true;
}

Json describe(const Circuit &circuit)
{
    Json entry{{"PhysicalConnectionId", circuit.id}, {"Name", circuit.name},
        {"Description", circuit.description}, {"Status", circuit.status},
        {"BusinessStatus", circuit.businessStatus}};
    if (circuit.loa)
        entry["LoaStatus"] = circuit.loa->status;
    entry.update(Json{{"Type", "VPC"}, {"ProductType", dedicated}, {"ChargeType", "Prepaid"},
        {"Bandwidth", circuit.bandwidth}, {"Spec", circuit.spec}, {"PortType", circuit.portType},
        {"PortNumber", circuit.portNumber}, {"LineOperator", circuit.lineOperator},
        {"PeerLocation", circuit.peerLocation}, {"AdLocation", circuit.adLocation},
        {"AccessPointId", circuit.accessPointId}, {"AccessPointType", "VPC"},
        {"CircuitCode", circuit.circuitCode}, {"RedundantPhysicalConnectionId", ""},
        {"VirtualPhysicalConnectionCount", 0}, {"CreationTime", circuit.creationTime},
        {"EnabledTime", circuit.enabledTime}, {"EndTime", circuit.endTime}, {"HasReservationData", "false"},
        {"ResourceGroupId", circuit.resourceGroupId}});
    Json tags = Json::array();
    for (const auto &[key, value] : circuit.tags)
        tags.push_back(Json{{"Key", key}, {"Value", value}});
    entry["Tags"]["tags"] = std::move(tags);
    return entry;
}

Circuit *findCircuit(Desk &desk, const Call &call)
{
    return desk.circuits.find(
        valueOf(call.parameters, "PhysicalConnectionId"), valueOf(call.parameters, "RegionId"), call.now);
}

} // namespace

Outcome describePhysicalConnections(Desk &desk, const Call &call)
{
    const auto regionId = valueOf(call.parameters, "RegionId");
    if (regionId.empty())
        return refused(missingParameter("RegionId"));
    if (!isRegion(regionId))
        return refused(
            404, "InvalidRegionId.NotFound", "The RegionId provided does not exist in our records.");
    if (auto error = checkListing(call.parameters))
        return refused(*std::move(error));
    const auto group = valueOf(call.parameters, "ResourceGroupId");
    const auto pageNumber = integerOr(call.parameters, "PageNumber", 1);
    const auto pageSize = integerOr(call.parameters, "PageSize", 10);
    long long matched = 0;
    Json page = Json::array();
    for (const auto &circuit : desk.circuits.all(call.now)) {
        if (circuit.regionId != regionId || (!group.empty() && circuit.resourceGroupId != group)
            || !passesFilters(circuit, call.parameters) || !passesTags(circuit, call.parameters))
            continue;
        if (matched / pageSize == pageNumber - 1)
            page.push_back(describe(circuit));
        ++matched;
    }
    Outcome outcome;
    outcome.fields["PageNumber"] = pageNumber;
    outcome.fields["PageSize"] = pageSize;
    outcome.fields["TotalCount"] = matched;
    outcome.fields["PhysicalConnectionSet"]["PhysicalConnectionType"] = std::move(page);
    return outcome;
}

Outcome confirmPhysicalConnection(Desk &desk, const Call &call)
{
    const auto regionId = valueOf(call.parameters, "RegionId");
    if (regionId.empty())
        return refused(400, "MissingParam.RegionNo", "RegionNo is missing.");
    if (valueOf(call.parameters, "PhysicalConnectionId").empty())
        return refused(400, "MissingParam.PhysicalConnectionId", "PhysicalConnectionId is missing.");
    if (!isRegion(regionId))
        return refused(400, "InvalidRegionId.NotFound", "The specified RegionId is not found.");
    Circuit *circuit = findCircuit(desk, call);
    if (!circuit)
        return refused(
            400, "InvalidPhysicalConnectionId.NotFound", "The specified physicalConnection is not found");
    if (!isServiceEnabled(regionId))
        return refused(400, "OperationFailed.PconnTrafficNotEnable",
            "The operation is failed because of PconnTrafficNotEnable.");
    if (circuit->status != circuitstatus::allocated)
        return refused(400, "IncorrectStatus.PhysicalConnection",
            "The specified PhysicalConnectionId is not in Allocated state.");
    if (!circuit->loa || circuit->loa->status != loastatus::completing)
        return refused(400, "OperationUnsupported.SkipConstruction", "You can not skip construction.");
    circuit->status = circuitstatus::confirmed;
    circuit->loa->status = loastatus::complete;
    desk.ledger.confirmations.push_back(
        Json{{"circuit", circuit->id}, {"clientToken", valueOf(call.parameters, "ClientToken")},
            {"at", formatUtc(call.now)}, {"requestId", call.requestId}});
    return {};
}

Outcome createOccupancyOrder(Desk &desk, const Call &call)
{
    if (auto error = checkOrder(call.parameters))
        return refused(*std::move(error));
    if (!isRegion(valueOf(call.parameters, "RegionId")))
        return refused(
            404, "InvalidRegionId.NotFound", "The RegionId provided does not exist in our records.");
    Circuit *circuit = findCircuit(desk, call);
    if (!circuit)
        return refused(404, "InvalidPhysicalConnectionId.NotFound",
            "The PhysicalConnectionId provided does not exist in our records.");
    if (circuit->status != circuitstatus::confirmed)
        return refused(400, "IncorrectStatus.PhysicalConnection", "Invalid physical connection status.");
    if (!circuit->loa || circuit->loa->status != loastatus::complete)
        return refused(400, "Forbidden.NotAllowedInState", "The request does not allow in this state.");
    const bool autoPay = valueOf(call.parameters, "AutoPay") == "true";
    if (autoPay) {
        circuit->status = circuitstatus::enabled;
        circuit->enabledTime = formatUtc(call.now);
    }
    const auto orderId = nextOrderId(desk);
    desk.ledger.orders.push_back(Json{{"orderId", orderId}, {"circuit", circuit->id},
        {"clientToken", valueOf(call.parameters, "ClientToken")}, {"autoPay", autoPay},
        {"period", integerOr(call.parameters, "Period", 1)},
        {"pricingCycle", valueOf(call.parameters, "PricingCycle") == "Year" ? "Year" : "Month"},
        {"at", formatUtc(call.now)}, {"requestId", call.requestId}});
    Outcome outcome;
    outcome.fields["Data"]["OrderId"] = orderId;
    return outcome;
}

} // namespace circuitdesk::practice::operation
