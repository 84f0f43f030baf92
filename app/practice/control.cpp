// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/control.h"

#include "app/practice/answer.h"
#include "app/practice/loafile.h"

namespace circuitdesk::practice {

namespace {

using Json = nlohmann::ordered_json;

constexpr UnixSeconds mostSeconds = 1'000'000'000;

HttpAnswer refuse(int status, const std::string &why)
{
    return jsonAnswer(status, Json{{"error", why}});
}

HttpAnswer controlFaults(FaultQueue &faults, const HttpRequest &request)
{
    if (request.method == "DELETE") {
        faults.clear();
        return jsonAnswer(200, Json{{"faults", Json::array()}});
    }
    if (request.method == "POST") {
        const auto why = faults.add(nlohmann::json::parse(request.body, nullptr, false));
        if (!why.empty())
            return refuse(400, why);
    } else if (request.method != "GET") {
        return refuse(405, "Use GET, POST or DELETE.");
    }
    return jsonAnswer(200, Json{{"faults", faults.toJson()}});
}

HttpAnswer controlTime(Desk &desk, const HttpRequest &request)
{
    if (request.method != "POST")
        return refuse(405, "Use POST.");
    const auto body = nlohmann::json::parse(request.body, nullptr, false);
    if (!body.is_object() || !body.contains("advanceSeconds")
        || !body.at("advanceSeconds").is_number_integer() || body.at("advanceSeconds") < 0
        || body.at("advanceSeconds") > mostSeconds)
        return refuse(400, "\"advanceSeconds\" must be a whole number from 0.");
    desk.clock.advance(body.at("advanceSeconds").get<UnixSeconds>());
    return jsonAnswer(200, Json{{"now", formatUtc(desk.clock.now())}});
}

HttpAnswer controlLedger(const Desk &desk)
{
    const auto &ledger = desk.ledger;
    return jsonAnswer(200,
        Json{{"applications", ledger.applications}, {"completions", ledger.completions},
            {"confirmations", ledger.confirmations}, {"orders", ledger.orders},
            {"requests", ledger.requests}});
}

HttpAnswer controlCircuits(Desk &desk)
{
    Json list = Json::array();
    for (const auto &circuit : desk.circuits.all(desk.clock.now())) {
        list.push_back(Json{{"id", circuit.id}, {"region", circuit.regionId}, {"name", circuit.name},
            {"status", circuit.status}, {"loaStatus", circuit.loa ? circuit.loa->status : std::string()},
            {"company", circuit.loa ? circuit.loa->companyName : std::string()},
            {"lineCode", circuit.loa ? circuit.loa->lineCode : std::string()},
            {"engineers", circuit.loa ? circuit.loa->engineers.size() : 0}});
    }
    return jsonAnswer(200, Json{{"circuits", std::move(list)}});
}

bool isLoopbackHost(const HttpRequest &request)
{
    const auto host = request.header("host").value_or(std::string());
    const auto name = host.substr(0, host.rfind(':'));
    return name == "127.0.0.1" || name == "localhost";
}

} // namespace

bool isControlPath(std::string_view path)
{
    return path.starts_with("/practice/");
}

HttpAnswer handleControl(Desk &desk, FaultQueue &faults, const HttpRequest &request)
{
    if (!isLoopbackHost(request))
        return refuse(403, "Only for this computer.");
    const auto path = request.path();
    if (path == "/practice/faults")
        return controlFaults(faults, request);
    if (path == "/practice/time")
        return controlTime(desk, request);
    if (request.method != "GET")
        return refuse(405, "Use GET.");
    if (path == "/practice/ledger")
        return controlLedger(desk);
    if (path == "/practice/circuits")
        return controlCircuits(desk);
    if (path.starts_with(loaPath))
        return loaFile(request, desk.clock.now());
    return refuse(404, "There is nothing here.");
}

} // namespace circuitdesk::practice
