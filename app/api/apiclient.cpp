// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/apiclient.h"

#include "app/api/signature.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QNetworkAccessManager>

#include <algorithm>
#include <optional>

namespace circuitdesk {

namespace {

constexpr auto apiVersion = "2016-04-28";

// Printable ASCII only: these travel in header lines.
bool isHeaderText(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

std::optional<Error> problemOf(const ApiRequest &request)
{
    const QUrl &endpoint = request.endpoint;
    const bool isSecure = endpoint.scheme() == QLatin1StringView("https");
    const bool isPlain = endpoint.scheme() == QLatin1StringView("http");
    if (!endpoint.isValid() || endpoint.host().isEmpty() || (!isSecure && !isPlain)
        || request.action.isEmpty() || !isHeaderText(request.action)) {
        return Error{ErrorKind::Invalid, {},
            QCoreApplication::translate("ApiErrors", "The provider's address is not a valid one."), {}, {}};
    }
    if (isPlain && !isLoopback(endpoint.host())) {
        return Error{ErrorKind::Invalid, {},
            QCoreApplication::translate("ApiErrors",
                "The address must start with https: without it the network could read the "
                "engineers' data. Plain http is allowed to this computer only."),
            {}, {}};
    }
    const Credentials &keys = request.credentials;
    if (!keys.isComplete() || !isHeaderText(keys.accessKeyId) || !isHeaderText(keys.securityToken)) {
        return Error{ErrorKind::Auth, {},
            QCoreApplication::translate(
                "ApiErrors", "The account has no access key, or one with characters that no key has."),
            {}, {}};
    }
    return std::nullopt;
}

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

ApiClient::ApiClient(QNetworkAccessManager &manager, Clock clock, NonceSource nonces, QObject *parent)
    : QObject(parent),
      m_manager(manager),
      m_clock(std::move(clock)),
      m_nonces(std::move(nonces))
{
}

ApiJob *ApiClient::send(const ApiRequest &request)
{
    if (const auto problem = problemOf(request))
        return new ApiJob(*problem, this);
    return new ApiJob(m_manager, exchangeOf(request), this);
}

ApiJob::Exchange ApiClient::exchangeOf(const ApiRequest &request) const
{
    const bool inBody = request.placement == ApiRequest::Placement::Body;
    const Parameters query = inBody ? Parameters() : request.parameters;
    const QByteArray body = inBody ? formEncoded(request.parameters) : QByteArray();
    const QByteArray payload = hashedPayload(body);
    const QDateTime now = m_clock().toUTC().addSecs(m_clockOffset.count());

    HeaderList headers{
        {"Host", hostHeader(request.endpoint)},
        {"Accept", "application/json"},
        {"Content-Type", "application/x-www-form-urlencoded"},
        {"User-Agent", "CircuitDesk/" CIRCUITDESK_VERSION},
        {"x-acs-action", request.action.toLatin1()},
        {"x-acs-version", apiVersion},
        {"x-acs-date", now.toString(Qt::ISODate).toLatin1()},
        {"x-acs-signature-nonce", m_nonces()},
        {"x-acs-content-sha256", payload},
    };
    if (!request.credentials.securityToken.isEmpty()) {
        headers.append({"x-acs-accesskey-id", request.credentials.accessKeyId.toLatin1()});
        headers.append({"x-acs-security-token", request.credentials.securityToken.toLatin1()});
    }
    headers.append(
        {"Authorization", signV3("POST", "/", query, headers, payload, request.credentials).authorization});

    ApiJob::Exchange exchange{request.action,
        QNetworkRequest(wireUrl(request.endpoint, canonicalQuery(query))), body, request.write,
        request.deadline};
    for (const auto &[name, value] : headers)
        exchange.request.setRawHeader(name, value);
    return exchange;
}

bool isLoopback(const QString &host)
{
    return host == QLatin1StringView("localhost") || QHostAddress(host).isLoopback();
}

} // namespace circuitdesk
