// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/desk.h"
#include "app/practice/loafile.h"
#include "app/practice/operations.h"
#include "app/practice/regions.h"
#include "app/practice/signature.h"
#include "app/practice/validation.h"

namespace circuitdesk::practice::operation {

namespace {

using Json = nlohmann::ordered_json;

Outcome unknownInstance()
{
    return refused(
        400, "InvalidInstanceId.NotFound", "The specified InstanceId does not exist in our records.");
}

Outcome wrongLoaStatus()
{
    return refused(
        400, "IncorrectStatus.PhysicalConnectionLOA", "The LOA status does not allow this operation.");
}

Circuit *findInstance(Desk &desk, const Call &call)
{
    return desk.circuits.find(
        valueOf(call.parameters, "InstanceId"), valueOf(call.parameters, "RegionId"), call.now);
}

Loa readApplication(const Desk &desk, const Call &call)
{
    Loa loa;
    loa.status = loastatus::applying;
    loa.companyName = valueOf(call.parameters, "CompanyName");
    loa.constructionCompany = valueOf(call.parameters, "Si");
    loa.lineType = valueOf(call.parameters, "LineType");
    loa.constructionTime = valueOf(call.parameters, "ConstructionTime");
    loa.peerLocation = valueOf(call.parameters, "PeerLocation");
    loa.bandwidth = valueOf(call.parameters, "Bandwidth");
    loa.engineers = readEngineers(call.parameters);
    loa.reviewEnds = call.now + desk.reviewSeconds;
    return loa;
}

Outcome accept(Desk &desk, const Call &call, Circuit &circuit)
{
    circuit.loa = readApplication(desk, call);
    desk.ledger.applications.push_back(
        Json{{"circuit", circuit.id}, {"clientToken", valueOf(call.parameters, "ClientToken")},
            {"company", circuit.loa->companyName}, {"engineers", circuit.loa->engineers.size()},
            {"at", formatUtc(call.now)}, {"requestId", call.requestId}, {"action", call.action}});
    return {};
}

/// The checks that a first and a repeated application share; the circuit, or the refusal.
Circuit *admit(Desk &desk, const Call &call, Outcome &refusal)
{
    if (auto error = checkApplication(call.parameters)) {
        refusal = refused(*std::move(error));
        return nullptr;
    }
    Circuit *circuit = findInstance(desk, call);
    if (!circuit) {
        refusal = unknownInstance();
        return nullptr;
    }
    if (!isServiceEnabled(circuit->regionId)) {
        refusal = refused(400, "OperationFailed.PconnTrafficNotEnable",
            "The operation is failed because of PconnTrafficNotEnable.");
        return nullptr;
    }
    if (circuit->status != circuitstatus::allocated) {
        refusal = refused(
            400, "IncorrectStatus.PhysicalConnection", "The circuit status does not allow this operation.");
        return nullptr;
    }
    return circuit;
}

Json engineerList(const Loa &loa)
{
    Json list = Json::array();
    for (const auto &engineer : loa.engineers) {
        list.push_back(Json{{"PMName", engineer.name}, {"PMGender", engineer.gender},
            {"PMCertificateType", engineer.certificateType}, {"PMCertificateNo", engineer.certificateNo},
            {"PMContactInfo", engineer.contactInfo}});
    }
    return list;
}

bool hasLoaFile(const Loa &loa)
{
    return loa.status == loastatus::available || loa.status == loastatus::completing
        || loa.status == loastatus::complete;
}

} // namespace

Outcome describeLoa(Desk &desk, const Call &call)
{
    if (valueOf(call.parameters, "RegionId").empty())
        return refused(missingParameter("RegionId"));
    if (valueOf(call.parameters, "InstanceId").empty())
        return refused(missingParameter("InstanceId"));
    const Circuit *circuit = findInstance(desk, call);
    if (!circuit)
        return unknownInstance();
    Outcome outcome;
    Json &type = outcome.fields["PhysicalConnectionLOAType"];
    type["InstanceId"] = circuit->id;
    const Loa loa = circuit->loa.value_or(Loa());
    if (circuit->loa)
        type["Status"] = loa.status;
    type["CompanyName"] = loa.companyName;
    type["CompanyLocalizedName"] = loa.companyName;
    type["SI"] = loa.constructionCompany;
    type["LineType"] = loa.lineType;
    type["LineCode"] = loa.lineCode;
    type["LineLabel"] = loa.lineLabel;
    type["LineServiceProvider"] = loa.lineServiceProvider;
    type["LineSPContactInfo"] = loa.lineContactInfo;
    type["ConstructionTime"] = loa.constructionTime;
    type["LoaUrl"] = hasLoaFile(loa) ? loaUrl(desk.baseUrl, circuit->id, call.now) : std::string();
    type["Description"] = loa.description;
    type["PMInfo"]["PMInfo"] = engineerList(loa);
    return outcome;
}

Outcome applyLoa(Desk &desk, const Call &call)
{
    Outcome refusal;
    Circuit *circuit = admit(desk, call, refusal);
    if (!circuit)
        return refusal;
    const bool free = !circuit->loa || circuit->loa->status == loastatus::rejected
        || circuit->loa->status == loastatus::deleted;
    return free ? accept(desk, call, *circuit) : wrongLoaStatus();
}

Outcome secondApplyLoa(Desk &desk, const Call &call)
{
    Outcome refusal;
    Circuit *circuit = admit(desk, call, refusal);
    if (!circuit)
        return refusal;
    const bool wasRejected = circuit->loa && circuit->loa->status == loastatus::rejected;
    return wasRejected ? accept(desk, call, *circuit) : wrongLoaStatus();
}

Outcome completeLoa(Desk &desk, const Call &call)
{
    if (auto error = checkCompletion(call.parameters))
        return refused(*std::move(error));
    Circuit *circuit = findInstance(desk, call);
    if (!circuit)
        return unknownInstance();
    if (!circuit->loa)
        return wrongLoaStatus();
    Loa &loa = *circuit->loa;
    // Without FinishWork the call is a report of completion, as it was before that parameter existed.
    const bool finished = valueOf(call.parameters, "FinishWork") != "false";
    const bool allowed =
        loa.status == loastatus::available || (!finished && loa.status == loastatus::complete);
    if (!allowed)
        return refused(400, "OperationDenied.LOAStatusNotAllowComplete",
            "The operation is not allowed because of LOAStatusNotAllowComplete.");
    const auto update = [&](std::string &field, std::string_view name) {
        if (call.parameters.contains(name))
            field = valueOf(call.parameters, name);
    };
    update(loa.lineCode, "LineCode");
    update(loa.lineLabel, "LineLabel");
    update(loa.lineServiceProvider, "LineServiceProvider");
    update(loa.lineContactInfo, "LineSPContactInfo");
    if (finished)
        loa.status = loastatus::completing;
    desk.ledger.completions.push_back(
        Json{{"circuit", circuit->id}, {"clientToken", valueOf(call.parameters, "ClientToken")},
            {"finishWork", finished}, {"lineCode", loa.lineCode}, {"lineLabel", loa.lineLabel},
            {"at", formatUtc(call.now)}, {"requestId", call.requestId}});
    return {};
}

} // namespace circuitdesk::practice::operation
