// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/signedrequest.h"

namespace circuitdesk {

namespace {

constexpr auto apiVersion = "2016-04-28";

// Written out here, so that what is signed is what is sent.
QByteArray hostHeader(const QUrl &endpoint)
{
    const QString host = endpoint.host(QUrl::FullyEncoded);
    QByteArray value = host.contains(u':') ? '[' + host.toLatin1() + ']' : host.toLatin1();
    const int defaultPort = endpoint.scheme() == QLatin1StringView("https") ? 443 : 80;
    if (const int port = endpoint.port(defaultPort); port != defaultPort)
        value += ':' + QByteArray::number(port);
    return value;
}

QUrl wireUrl(const QUrl &endpoint, const QByteArray &query)
{
    QUrl url;
    url.setScheme(endpoint.scheme());
    url.setHost(endpoint.host());
    url.setPort(endpoint.port());
    url.setPath(QStringLiteral("/"));
    if (!query.isEmpty())
        url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

} // namespace

SignedRequest signedRequest(const ApiRequest &request, const QDateTime &date, const QByteArray &nonce)
{
    const bool inBody = request.placement == ApiRequest::Placement::Body;
    const Parameters query = inBody ? Parameters() : request.parameters;
    SignedRequest result;
    result.url = wireUrl(request.endpoint, canonicalQuery(query));
    result.body = inBody ? formEncoded(request.parameters) : QByteArray();
    const QByteArray payload = hashedPayload(result.body);
    result.headers = {
        {"Host", hostHeader(request.endpoint)},
        {"Accept", "application/json"},
        {"Content-Type", "application/x-www-form-urlencoded"},
        {"User-Agent", "CircuitDesk/" CIRCUITDESK_VERSION},
        {"x-acs-action", request.action.toLatin1()},
        {"x-acs-version", apiVersion},
        {"x-acs-date", date.toUTC().toString(Qt::ISODate).toLatin1()},
        {"x-acs-signature-nonce", nonce},
        {"x-acs-content-sha256", payload},
    };
    if (!request.credentials.securityToken.isEmpty()) {
        result.headers.append({"x-acs-accesskey-id", request.credentials.accessKeyId.toLatin1()});
        result.headers.append({"x-acs-security-token", request.credentials.securityToken.toLatin1()});
    }
    result.signature = signV3("POST", "/", query, result.headers, payload, request.credentials);
    result.headers.append({"Authorization", result.signature.authorization});
    return result;
}

} // namespace circuitdesk
