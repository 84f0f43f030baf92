// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/faults.h"

#include "app/practice/answer.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace circuitdesk::practice {

namespace {

constexpr std::string_view codePrefix = "code:";

constexpr std::array<std::string_view, 22> names{"close-before", "close-after", "reset-before", "reset-after",
    "wait", "wait-after", "500", "500-after", "502", "502-after", "504-after", "503", "throttle", "truncate",
    "empty", "html", "old-envelope", "xml", "big", "gzip-bomb", "garbage", "clock"};

bool isFaultName(const std::string &name)
{
    return std::find(names.begin(), names.end(), name) != names.end()
        || (name.starts_with(codePrefix) && name.size() > codePrefix.size());
}

Delivery errorDelivery(ApiError error, const std::string &requestId, const std::string &hostId)
{
    auto outcome = refused(std::move(error));
    outcome.requestId = requestId;
    return {renderOutcome(outcome, {}, Envelope::Json, hostId), Ending::Answer, 0, outcome.error->code};
}

Delivery internalError(const std::string &requestId, const std::string &hostId)
{
    return errorDelivery(
        {500, "InternalError", "The request processing has failed due to some unknown error."}, requestId,
        hostId);
}

Delivery throttled(const Fault &fault, const std::string &requestId, const std::string &hostId)
{
    auto delivery = errorDelivery(
        {400, "Throttling.User", "Request was denied due to user flow control."}, requestId, hostId);
    if (fault.seconds > 0)
        delivery.answer.headers.emplace_back(
            "x-acs-retry-after", std::to_string(std::llround(fault.seconds * 1000)));
    return delivery;
}

bool isWholeNumber(const nlohmann::json &description, const char *key, int least)
{
    if (!description.contains(key))
        return true;
    const auto &value = description.at(key);
    return value.is_number_integer() && value >= least && value <= 1'000'000;
}

} // namespace

std::optional<Delivery> deliverInstead(
    const Fault &fault, const std::string &requestId, const std::string &hostId)
{
    if (fault.name == "close-before")
        return Delivery{{}, Ending::Close, 0};
    if (fault.name == "reset-before")
        return Delivery{{}, Ending::Reset, 0};
    if (fault.name == "500")
        return internalError(requestId, hostId);
    if (fault.name == "502")
        return Delivery{proxyErrorPage(502, "Bad Gateway")};
    if (fault.name == "503")
        return errorDelivery(
            {503, "ServiceUnavailable", "The server is temporarily unavailable."}, requestId, hostId);
    if (fault.name == "throttle")
        return throttled(fault, requestId, hostId);
    if (fault.name == "html")
        return Delivery{loginPage()};
    if (fault.name == "big")
        return Delivery{bigAnswer()};
    if (fault.name == "gzip-bomb")
        return Delivery{gzipBomb()};
    if (fault.name == "garbage")
        return Delivery{garbageAnswer()};
    if (fault.name.starts_with(codePrefix)) {
        const auto equals = fault.name.find('=');
        const auto code = fault.name.substr(codePrefix.size(), equals - codePrefix.size());
        const auto message = equals == std::string::npos ? "The practice server was told to answer so."
                                                         : fault.name.substr(equals + 1);
        return errorDelivery({400, code, message}, requestId, hostId);
    }
    return std::nullopt;
}

Delivery spoil(const Fault &fault, Delivery delivery, const std::string &requestId, const std::string &hostId)
{
    if (fault.name == "close-after")
        delivery.ending = Ending::Close;
    else if (fault.name == "reset-after")
        delivery.ending = Ending::Reset;
    else if (fault.name == "truncate")
        delivery.ending = Ending::Truncate;
    else if (fault.name == "wait-after")
        delivery.waitSeconds = fault.seconds;
    else if (fault.name == "500-after")
        return internalError(requestId, hostId);
    else if (fault.name == "502-after")
        return {proxyErrorPage(502, "Bad Gateway")};
    else if (fault.name == "504-after")
        return {proxyErrorPage(504, "Gateway Time-out")};
    else if (fault.name == "empty")
        delivery.answer.body.clear();
    return delivery;
}

std::string FaultQueue::add(const nlohmann::json &description)
{
    if (!description.is_object())
        return "The body must be a JSON object.";
    if (!description.contains("fault") || !description.at("fault").is_string())
        return "\"fault\" must be given as a text.";
    Fault fault;
    fault.name = description.at("fault").get<std::string>();
    if (!isFaultName(fault.name))
        return "There is no fault named \"" + fault.name + "\".";
    if (description.contains("action") && !description.at("action").is_string())
        return "\"action\" must be a text.";
    if (!isWholeNumber(description, "count", 1))
        return "\"count\" must be a whole number from 1.";
    if (!isWholeNumber(description, "skip", 0))
        return "\"skip\" must be a whole number from 0.";
    if (description.contains("seconds") && !description.at("seconds").is_number())
        return "\"seconds\" must be a number.";
    fault.action = description.value("action", "*");
    fault.count = description.value("count", 1);
    fault.skip = description.value("skip", 0);
    fault.seconds = description.value("seconds", 0.0);
    if (!(std::fabs(fault.seconds) < 1e9) || (fault.seconds < 0 && fault.name != "clock"))
        return "\"seconds\" is out of range.";
    m_faults.push_back(std::move(fault));
    return {};
}

nlohmann::ordered_json FaultQueue::toJson() const
{
    auto list = nlohmann::ordered_json::array();
    for (const auto &fault : m_faults)
        list.push_back({{"action", fault.action}, {"fault", fault.name}, {"count", fault.count},
            {"seconds", fault.seconds}, {"skip", fault.skip}});
    return list;
}

std::optional<Fault> FaultQueue::take(std::string_view action)
{
    for (auto it = m_faults.begin(); it != m_faults.end(); ++it) {
        if (it->action != "*" && it->action != action)
            continue;
        if (it->skip > 0) {
            --it->skip;
            continue;
        }
        const Fault taken = *it;
        if (--it->count == 0)
            m_faults.erase(it);
        return taken;
    }
    return std::nullopt;
}

} // namespace circuitdesk::practice
