// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/apiclient.h"

#include "app/api/errortext.h"
#include "app/api/signedrequest.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QNetworkAccessManager>

#include <algorithm>
#include <optional>

namespace circuitdesk {

namespace {

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
    auto *job = new ApiJob(m_manager, exchangeOf(request), this);
    connect(job, &ApiJob::finished, this,
        [this, job](const Result<ApiAnswer> &result) { learnClockOffset(*job, result); });
    return job;
}

void ApiClient::learnClockOffset(const ApiJob &job, const Result<ApiAnswer> &result)
{
    if (result || m_clockLearned || !isTimestampRefusal(result.error().code) || !job.serverDate().isValid())
        return;
    const std::chrono::seconds offset(m_clock().secsTo(job.serverDate()));
    // 15 minutes are allowed (API.md 8 no. 39), so a clock that agrees is not what was wrong.
    if (std::chrono::abs(offset) < std::chrono::minutes(1))
        return;
    m_clockLearned = true;
    m_clockOffset = offset;
    Q_EMIT clockOffsetLearned(m_clockOffset);
}

ApiJob::Exchange ApiClient::exchangeOf(const ApiRequest &request) const
{
    const QDateTime now = m_clock().addSecs(m_clockOffset.count());
    const SignedRequest ready = signedRequest(request, now, m_nonces());
    ApiJob::Exchange exchange{
        request.action, QNetworkRequest(ready.url), ready.body, request.write, request.deadline};
    for (const auto &[name, value] : ready.headers)
        exchange.request.setRawHeader(name, value);
    return exchange;
}

bool isLoopback(const QString &host)
{
    return host == QLatin1StringView("localhost") || QHostAddress(host).isLoopback();
}

} // namespace circuitdesk
