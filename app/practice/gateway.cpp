// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/gateway.h"

#include "app/practice/control.h"

#include <QUuid>

#include <cmath>

namespace circuitdesk::practice {

namespace {

using Json = nlohmann::ordered_json;

std::string newRequestId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toUpper().toStdString();
}

/// The provider's clients send x-acs-action and x-acs-version with HMAC-SHA1 too, unsigned.
bool isV3(const Gateway::Visit &visit)
{
    return visit.request.header("authorization").has_value()
        || (visit.request.header("x-acs-action").has_value()
            && !visit.parameters.merged.contains("Signature"));
}

std::string signatureKind(const Gateway::Visit &visit)
{
    if (visit.request.header("authorization"))
        return "v3";
    return visit.parameters.merged.contains("Signature") ? "v1" : "none";
}

/// A common parameter: a header in V3, a parameter in HMAC-SHA1.
std::string common(const Gateway::Visit &visit, std::string_view header, std::string_view parameter)
{
    return isV3(visit) ? visit.request.header(header).value_or(std::string())
                       : valueOf(visit.parameters.merged, parameter);
}

std::string hostOf(const HttpRequest &request)
{
    return request.header("host").value_or("vpc.aliyuncs.com");
}

} // namespace

Gateway::Gateway(AccessKey key, UnixSeconds reviewSeconds) : m_key(std::move(key))
{
    m_desk.reviewSeconds = reviewSeconds;
}

Gateway::Visit Gateway::begin(HttpRequest request)
{
    Visit visit;
    visit.request = std::move(request);
    visit.isControl = isControlPath(visit.request.path());
    if (visit.isControl)
        return visit;
    visit.parameters = readParameters(visit.request);
    visit.action = common(visit, "x-acs-action", "Action");
    visit.requestId = newRequestId();
    visit.fault = m_faults.take(visit.action);
    if (visit.fault && visit.fault->name == "wait")
        visit.waitSeconds = visit.fault->seconds;
    auto &requests = m_desk.ledger.requests;
    visit.ledgerIndex = requests.size();
    requests.push_back(Json{{"n", requests.size() + 1}, {"action", visit.action},
        {"method", visit.request.method}, {"clientToken", valueOf(visit.parameters.merged, "ClientToken")},
        {"nonce", common(visit, "x-acs-signature-nonce", "SignatureNonce")},
        {"date", common(visit, "x-acs-date", "Timestamp")}, {"status", 0}, {"code", ""},
        {"fault", visit.fault ? visit.fault->name : std::string()},
        {"placement", visit.parameters.placement()}, {"signature", signatureKind(visit)}});
    return visit;
}

Delivery Gateway::finish(const Visit &visit)
{
    Delivery delivery;
    if (visit.isControl)
        delivery.answer = handleControl(m_desk, m_faults, visit.request);
    else
        delivery = deliver(visit);
    delivery.answer.headers.emplace_back("Date", formatHttpDate(signingNow(visit)));
    if (!visit.isControl)
        note(visit, delivery);
    return delivery;
}

HttpAnswer Gateway::refuseUnreadable(int status, const std::string &reason)
{
    auto &requests = m_desk.ledger.requests;
    requests.push_back(Json{{"n", requests.size() + 1}, {"action", ""}, {"method", ""}, {"clientToken", ""},
        {"nonce", ""}, {"date", ""}, {"status", status}, {"code", ""}, {"fault", ""}, {"placement", "query"},
        {"signature", "none"}});
    HttpAnswer answer{status, "text/plain", {{"Date", formatHttpDate(systemNow())}}, reason + "\n"};
    return answer;
}

Delivery Gateway::deliver(const Visit &visit)
{
    if (!visit.fault)
        return act(visit);
    const auto host = hostOf(visit.request);
    if (auto instead = deliverInstead(*visit.fault, visit.requestId, host))
        return *std::move(instead);
    return spoil(*visit.fault, act(visit), visit.requestId, host);
}

Delivery Gateway::act(const Visit &visit)
{
    auto outcome = judge(visit);
    if (outcome.requestId.empty())
        outcome.requestId = visit.requestId;
    return {renderOutcome(outcome, visit.action, envelopeFor(visit), hostOf(visit.request)), Ending::Answer,
        0, outcome.error ? outcome.error->code : std::string()};
}

Outcome Gateway::judge(const Visit &visit)
{
    if (visit.request.method != "GET" && visit.request.method != "POST")
        return refused(405, "UnsupportedHTTPMethod", "This http method is not supported.");
    const ApiError unknownAction{
        404, "InvalidAction.NotFound", "Specified api is not found, please check your url and method."};
    if (visit.request.path() != "/")
        return refused(unknownAction);
    if (auto error = authenticate(visit))
        return refused(*std::move(error));
    if (common(visit, "x-acs-version", "Version") != "2016-04-28")
        return refused(400, "InvalidVersion", "Specified parameter Version is not valid.");
    if (!isOperation(visit.action))
        return refused(unknownAction);
    return perform(m_desk,
        {visit.action, withoutEnvelope(visit.parameters.merged), visit.requestId, m_desk.clock.now()});
}

std::optional<ApiError> Gateway::authenticate(const Visit &visit)
{
    auto error = isV3(visit) ? checkV3Signature(visit.request, m_key)
                             : checkV1Signature(visit.request, visit.parameters, m_key);
    if (!error)
        error = checkTimestamp(common(visit, "x-acs-date", "Timestamp"), signingNow(visit));
    if (!error)
        error = m_nonces.use(common(visit, "x-acs-signature-nonce", "SignatureNonce"), systemNow());
    return error;
}

Envelope Gateway::envelopeFor(const Visit &visit) const
{
    if (visit.fault && visit.fault->name == "old-envelope")
        return Envelope::OldJson;
    if (visit.fault && visit.fault->name == "xml")
        return Envelope::Xml;
    if (!isV3(visit))
        return lowerCase(valueOf(visit.parameters.merged, "Format")) == "json" ? Envelope::Json
                                                                               : Envelope::Xml;
    const auto accept = lowerCase(visit.request.header("accept").value_or(std::string()));
    const bool wantsXml = accept.starts_with("application/xml") || accept.starts_with("text/xml");
    return wantsXml ? Envelope::Xml : Envelope::Json;
}

UnixSeconds Gateway::signingNow(const Visit &visit) const
{
    if (visit.fault && visit.fault->name == "clock")
        return systemNow() + std::llround(visit.fault->seconds);
    return systemNow();
}

void Gateway::note(const Visit &visit, const Delivery &delivery)
{
    auto &entry = m_desk.ledger.requests[visit.ledgerIndex];
    const bool answered = delivery.ending == Ending::Answer || delivery.ending == Ending::Truncate;
    entry["status"] = answered ? delivery.answer.status : 0;
    entry["code"] = delivery.code;
}

} // namespace circuitdesk::practice
