// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/accountcheck.h"

#include "app/api/errortext.h"
#include "app/api/operations.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSslConfiguration>

#include <algorithm>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

using State = CheckStep::State;

/// Not the provider's default of 10: an answer that repeats it has read it.
constexpr int oddPageSize = 7;

/// A difference that nobody sees, as an answer's way and the header's whole seconds cause it.
constexpr qint64 fewSeconds = 60;
constexpr qint64 allowedSeconds = 15 * 60; // API.md 8 no. 39

bool isForbidden(const Error &error)
{
    return error.code.startsWith("Forbidden"_L1) || error.code == "NoPermission"_L1;
}

/// The provider misses a parameter, although each is sent.
bool isMissing(const Result<ApiAnswer> &result)
{
    return !result
        && (result.error().code.startsWith("MissingParam."_L1)
            || result.error().code.startsWith("MissingParameter"_L1));
}

/// What is wrong with the keys themselves, whatever they are used for.
bool isKeyRefusal(const Error &error)
{
    static const QStringList starts{u"InvalidAccessKeyId"_s, u"SignatureDoesNotMatch"_s,
        u"IncompleteSignature"_s, u"InvalidSecurityToken"_s, u"MissingSecurityToken"_s,
        u"MissingParam.AliUid"_s, u"Forbidden.RiskControl"_s};
    const bool ofTheKey = std::any_of(starts.begin(), starts.end(),
        [&error](const QString &start) { return error.code.startsWith(start); });
    return ofTheKey || isTimestampRefusal(error.code)
        || (error.kind == ErrorKind::Auth && error.code.isEmpty());
}

QString protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return u"TLS 1.2"_s;
    case QSsl::TlsV1_3:
        return u"TLS 1.3"_s;
    default:
        return u"TLS"_s;
    }
}

} // namespace

AccountCheck::AccountCheck(QNetworkAccessManager &manager, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_manager(manager),
      m_clock(clock),
      m_client(manager, clock, randomNonces())
{
    const std::pair<Kind, QString> titles[] = {{Kind::Address, tr("Address")},
        {Kind::Connection, tr("Secure connection")}, {Kind::Time, tr("Clock")}, {Kind::Key, tr("Access key")},
        {Kind::Regions, tr("Reading regions")}, {Kind::Placement, tr("How values travel")},
        {Kind::Circuits, tr("Reading circuits")}, {Kind::Billing, tr("Outbound billing")}};
    for (const auto &[kind, title] : titles)
        m_steps.append({kind, State::Waiting, title, {}});
    connect(&m_manager, &QNetworkAccessManager::encrypted, this,
        [this](const QNetworkReply *reply) { noteTls(*reply); });
    connect(&m_manager, &QNetworkAccessManager::sslErrors, this,
        [this](const QNetworkReply *, const QList<QSslError> &errors) {
            for (const QSslError &error : errors)
                m_tlsProblems.append(error.errorString());
        });
}

void AccountCheck::start(const Account &account)
{
    m_account = account;
    m_region = account.regionId.isEmpty() ? u"cn-hangzhou"_s : account.regionId;
    m_endpoint = endpointOf(account, m_region);
    lookUp();
}

std::optional<ApiRequest::Placement> AccountCheck::placement() const
{
    const auto understood = [](const std::optional<Result<ApiAnswer>> &result) {
        return result && result->has_value();
    };
    return understood(m_service) || understood(m_circuits) ? std::optional(m_placement) : std::nullopt;
}

void AccountCheck::lookUp()
{
    tell(Kind::Address, State::Running);
    const QString host = m_endpoint.host();
    if (isProxied()) {
        tell(Kind::Address, State::Ok,
            tr("The proxy %1 looks up %2.").arg(m_manager.proxy().hostName(), host));
        return askRegions();
    }
    if (!QHostAddress(host).isNull()) {
        tell(Kind::Address, State::Ok, tr("%1 needs no looking up.").arg(host));
        return askRegions();
    }
    QHostInfo::lookupHost(host, this, [this](const QHostInfo &info) { lookedUp(info); });
}

void AccountCheck::lookedUp(const QHostInfo &info)
{
    if (info.addresses().isEmpty()) {
        tell(Kind::Address, State::Failed,
            tr("The name %1 is not found. Is there a network? If the name was typed, check the account's "
               "address; if this network needs a proxy, enter it in the settings.")
                .arg(m_endpoint.host()));
        Q_EMIT finished();
        return;
    }
    tell(Kind::Address, State::Ok,
        tr("%1 is at %2.").arg(m_endpoint.host(), info.addresses().constFirst().toString()));
    askRegions();
}

void AccountCheck::askRegions()
{
    tell(Kind::Connection, State::Running);
    send(operation::describeRegions, describeRegions(u"en-US"_s), &AccountCheck::regionsAnswered);
}

void AccountCheck::regionsAnswered(const Result<ApiAnswer> &result)
{
    const bool goesOn = tellConnection(result);
    if (goesOn)
        tellClock();
    if (!goesOn || !tellKey(result)) {
        Q_EMIT finished();
        return;
    }
    tellRead(Kind::Regions, result,
        result ? tr("%n region(s) can be read.", nullptr, static_cast<int>(regionsFrom(*result).size()))
               : QString(),
        u"vpc:DescribeRegions"_s);
    askService();
}

bool AccountCheck::tellConnection(const Result<ApiAnswer> &result)
{
    const QString host = m_endpoint.host();
    if (!result && result.error().kind == ErrorKind::Protocol) {
        tell(Kind::Connection, State::Failed, result.error().message);
        return false;
    }
    const bool answered = result || m_serverDate.isValid() || !result.error().code.isEmpty();
    if (!answered) {
        tell(Kind::Connection, State::Failed, unreachable(result.error()));
        return false;
    }
    tell(Kind::Connection, State::Ok,
        m_tls.isEmpty() ? tr("%1 answers, without encryption, on this computer.").arg(host)
                        : tr("%1 answers over %2.").arg(host, m_tls));
    return true;
}

QString AccountCheck::unreachable(const Error &error) const
{
    const QString host = m_endpoint.host();
    if (!m_tlsProblems.isEmpty())
        return tr("%1 is not trusted: %2 %3").arg(host, error.message, m_tlsProblems.join(u' '));
    // Qt does not tell whose connection was refused.
    if (isProxied())
        return tr("%1 can't be reached through the proxy %2. Is the proxy right? %3")
            .arg(host, m_manager.proxy().hostName(), error.message);
    return tr("%1 can't be reached: %2").arg(host, error.message);
}

bool AccountCheck::isProxied() const
{
    const auto type = m_manager.proxy().type();
    return type == QNetworkProxy::HttpProxy || type == QNetworkProxy::Socks5Proxy;
}

void AccountCheck::tellClock()
{
    if (std::exchange(m_clockTold, true))
        return;
    if (!m_serverDate.isValid())
        return tell(Kind::Time, State::Warning,
            tr("The answer had no date, so this computer's clock could not be compared. Compare it "
               "yourself."));
    const qint64 ahead = m_serverDate.secsTo(m_clock());
    const qint64 difference = qAbs(ahead);
    if (difference < fewSeconds)
        return tell(Kind::Time, State::Ok, tr("This computer's clock agrees with the provider's."));
    const QString amount = difference < 2 * 3600
        ? tr("%n minute(s)", nullptr, static_cast<int>(difference / 60))
        : tr("%n hour(s)", nullptr, static_cast<int>(qMin<qint64>(difference / 3600, 1000000)));
    const QString which = ahead > 0 ? tr("This computer's clock is %1 ahead of the provider's.").arg(amount)
                                    : tr("This computer's clock is %1 behind the provider's.").arg(amount);
    tell(Kind::Time, State::Warning,
        which + u' '
            + (difference < allowedSeconds
                    ? tr("Up to 15 minutes are allowed. Set it right, or let the system set it.")
                    : tr(
                        "More than 15 minutes are refused, so requests are dated by the provider's clock for "
                        "now. Set this computer's right: site entry times are judged by it.")));
}

bool AccountCheck::tellKey(const Result<ApiAnswer> &result)
{
    if (!result && isKeyRefusal(result.error())) {
        tell(Kind::Key, State::Failed, result.error().message);
        return false;
    }
    if (result || isForbidden(result.error()))
        tell(Kind::Key, State::Ok,
            tr("The provider knows access key %1.").arg(shortenedKeyId(m_account.credentials.accessKeyId)));
    else
        tell(Kind::Key, State::Warning, tr("Not told: %1").arg(result.error().message));
    return true;
}

void AccountCheck::tellRead(
    Kind kind, const Result<ApiAnswer> &result, const QString &works, const QString &permission)
{
    if (result)
        tell(kind, State::Ok, works);
    else if (isForbidden(result.error()))
        tell(kind, State::Failed,
            tr("This key may not do that. Ask the account's administrator for the permission %1.")
                .arg(permission));
    else
        tell(kind, State::Failed, result.error().message);
}

void AccountCheck::askService()
{
    tell(Kind::Placement, State::Running);
    send(operation::getPhysicalConnectionServiceStatus, getPhysicalConnectionServiceStatus(m_region),
        &AccountCheck::serviceAnswered);
}

void AccountCheck::serviceAnswered(const Result<ApiAnswer> &result)
{
    if (isMissing(result) && m_placement == ApiRequest::Placement::Body)
        return useQuery();
    m_service = result;
    askCircuits();
}

void AccountCheck::askCircuits()
{
    tell(Kind::Circuits, State::Running);
    send(operation::describePhysicalConnections, describePhysicalConnections(m_region, 1, oddPageSize),
        &AccountCheck::circuitsAnswered);
}

void AccountCheck::circuitsAnswered(const Result<ApiAnswer> &result)
{
    const QString pageSize = result ? result->text(u"PageSize") : QString();
    const bool unread =
        isMissing(result) || (!pageSize.isEmpty() && pageSize != QString::number(oddPageSize));
    if (unread && m_placement == ApiRequest::Placement::Body)
        return useQuery();
    m_circuits = result;
    conclude();
}

void AccountCheck::useQuery()
{
    m_placement = ApiRequest::Placement::Query;
    m_service.reset();
    askService();
}

void AccountCheck::conclude()
{
    tellPlacement();
    const int total = *m_circuits ? totalCountFrom(**m_circuits) : 0;
    tellRead(Kind::Circuits, *m_circuits,
        total < 0 ? tr("Circuits in %1 can be read.").arg(m_region)
                  : tr("%n circuit(s) in %1 can be read.", nullptr, total).arg(m_region),
        u"vpc:DescribePhysicalConnections"_s);
    tellBilling();
    Q_EMIT finished();
}

void AccountCheck::tellPlacement()
{
    if (isMissing(*m_service) && isMissing(*m_circuits))
        return tell(Kind::Placement, State::Failed,
            tr("The provider reads this account's values neither from the body of a request nor from its "
               "address, so nothing can be sent. Check the account's address; a proxy may cut requests."));
    if (!*m_service && !*m_circuits)
        return tell(Kind::Placement, State::Warning,
            tr("Not found out, because neither read was answered. Check the account again when the steps "
               "below "
               "work."));
    if (m_placement == ApiRequest::Placement::Body)
        return tell(Kind::Placement, State::Ok,
            tr("The provider reads values from the body of a request, so that no ID number stands in an "
               "address."));
    tell(Kind::Placement, State::Warning,
        tr("The provider reads this account's values only from the address of a request. CircuitDesk puts "
           "them "
           "there from now on; a proxy that opens secure connections could log them."));
}

void AccountCheck::tellBilling()
{
    const Result<ApiAnswer> &result = *m_service;
    if (!result)
        return tell(Kind::Billing, State::Warning,
            isForbidden(result.error()) ? tr(
                "Whether it is open can't be read. Ask the account's administrator for the permission %1.")
                                              .arg(u"vpc:GetPhysicalConnectionServiceStatus"_s)
                                        : result.error().message);
    if (serviceEnabledFrom(*result))
        return tell(
            Kind::Billing, State::Ok, tr("Billing for outbound data transfer is open in %1.").arg(m_region));
    tell(Kind::Billing, State::Warning,
        tr("Billing for outbound data transfer is not open in %1: applications there are refused until it "
           "is. "
           "Open it in the provider's console; it can't be closed again.")
            .arg(m_region));
}

void AccountCheck::send(QLatin1StringView action, const Parameters &parameters, Answered answered)
{
    ApiRequest request;
    request.action = action;
    request.parameters = parameters;
    request.endpoint = m_endpoint;
    request.credentials = m_account.credentials;
    request.placement = m_placement;
    const auto offset = m_client.clockOffset();
    ApiJob *job = m_client.send(request);
    connect(job, &ApiJob::finished, this, [=, this](const Result<ApiAnswer> &result) {
        m_serverDate = job->serverDate();
        // Only our wrong clock was refused, and now it is known how wrong it is.
        if (!result && m_client.clockOffset() != offset) {
            tellClock();
            return send(action, parameters, answered);
        }
        (this->*answered)(result);
    });
}

void AccountCheck::tell(Kind kind, State state, const QString &text)
{
    const auto step = std::find_if(
        m_steps.begin(), m_steps.end(), [kind](const CheckStep &one) { return one.kind == kind; });
    step->state = state;
    step->text = text;
    Q_EMIT stepChanged(*step);
}

void AccountCheck::noteTls(const QNetworkReply &reply)
{
    m_tls = protocolName(reply.sslConfiguration().sessionProtocol());
}

} // namespace circuitdesk
