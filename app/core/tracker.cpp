// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/tracker.h"

#include "app/api/operations.h"
#include "app/store/whendone.h"

#include <QLocale>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pageSize = 50; // the most (API.md 1.7)

} // namespace

Tracker::Tracker(Store &store, ApiClient &client, Clock clock, QObject *parent)
    : QObject(parent),
      m_store(store),
      m_client(client),
      m_clock(std::move(clock))
{
}

void Tracker::setAccount(const std::optional<Account> &account)
{
    m_account = account;
    // What is under way is asked with other keys; its answers are dropped.
    ++m_round;
    delete m_job;
    m_allNext = false;
    m_regionsNext.clear();
    forgetWhatIsUnderWay();
}

void Tracker::load()
{
    whenDone(m_store.regions(), this, [this](const Result<QList<Region>> &regions) {
        if (!regions)
            Q_EMIT failed(regions.error());
        else if (!regions->isEmpty())
            Q_EMIT regionsChanged(*regions);
    });
    loadCircuits();
}

void Tracker::loadCircuits()
{
    whenDone(m_store.circuits(), this, [this](const Result<QList<Circuit>> &circuits) {
        if (circuits)
            Q_EMIT circuitsChanged(*circuits);
        else
            Q_EMIT failed(circuits.error());
    });
}

void Tracker::refresh()
{
    m_allNext = m_refreshing && (m_allNext || m_isPartial);
    if (m_refreshing)
        return;
    m_refreshing = true;
    if (!m_account)
        return end(failure(ErrorKind::Auth,
            tr("There are no access keys, so circuits can't be read. What was known is kept; set the keys "
               "and "
               "refresh again."),
            u"no-access-keys"_s));
    // DescribeRegions is served everywhere; the language is always sent (API.md 8 no. 36).
    const bool chinese = QLocale().language() == QLocale::Chinese;
    ask(operation::describeRegions, describeRegions(chinese ? u"zh-CN"_s : u"en-US"_s), u"cn-hangzhou"_s,
        &Tracker::regionsAnswered);
}

void Tracker::refreshRegion(const QString &regionId)
{
    if (!m_account)
        return;
    if (!m_regionsNext.contains(regionId))
        m_regionsNext.append(regionId);
    if (!m_refreshing)
        readNext();
}

void Tracker::ask(QLatin1StringView action, const Parameters &parameters, const QString &regionId,
    void (Tracker::*answered)(const Result<ApiAnswer> &))
{
    ApiRequest request;
    request.action = action;
    request.parameters = parameters;
    request.endpoint = endpointOf(*m_account, regionId, m_regions);
    request.credentials = m_account->credentials;
    request.placement = m_account->placement;
    m_job = m_client.send(request);
    const auto offset = m_client.clockOffset();
    connect(m_job, &ApiJob::finished, this, [=, this](const Result<ApiAnswer> &result) {
        // A read that only our wrong clock had refused is asked for again, now that the clock is known.
        if (!result && m_client.clockOffset() != offset)
            return ask(action, parameters, regionId, answered);
        (this->*answered)(result);
    });
}

void Tracker::regionsAnswered(const Result<ApiAnswer> &result)
{
    if (!result)
        return end(tl::make_unexpected(result.error()));
    const QList<Region> told = regionsFrom(*result);
    if (told.isEmpty())
        return end(failure(ErrorKind::Protocol,
            tr("The provider's answer names no region. What was known is kept; refresh again.")));
    m_regions = told;
    m_regionsLeft.clear();
    for (const Region &region : std::as_const(m_regions))
        m_regionsLeft.append(region.id);
    m_page = 1;
    m_found.clear();
    Q_EMIT regionsChanged(m_regions);
    whenDone(m_store.saveRegions(m_regions), this, [this, round = m_round](const Result<void> &saved) {
        if (round != m_round)
            return;
        if (!saved)
            return end(saved);
        askCircuits();
    });
}

void Tracker::askCircuits()
{
    if (m_regionsLeft.isEmpty())
        return askAccessPoints();
    const QString &region = m_regionsLeft.constFirst();
    ask(operation::describePhysicalConnections, describePhysicalConnections(region, m_page, pageSize), region,
        &Tracker::circuitsAnswered);
}

void Tracker::circuitsAnswered(const Result<ApiAnswer> &result)
{
    if (!result)
        return end(tl::make_unexpected(result.error()));
    const QString region = m_regionsLeft.constFirst();
    const auto page = circuitsFrom(*result, region, m_clock());
    if (!page)
        return end(tl::make_unexpected(page.error()));
    m_found.append(*page);
    const int total = totalCountFrom(*result);
    // Without a total, a full page means that there may be another one.
    const bool more = total < 0 ? page->size() == pageSize : !page->isEmpty() && m_found.size() < total;
    if (more) {
        ++m_page;
        return askCircuits();
    }
    whenDone(m_store.saveCircuits(region, m_found), this, [this, round = m_round](const Result<void> &saved) {
        if (round != m_round)
            return;
        if (!saved)
            return end(saved);
        const QString done = m_regionsLeft.takeFirst();
        if (!m_found.isEmpty())
            m_regionsToName.append(done);
        m_found.clear();
        m_page = 1;
        loadCircuits();
        askCircuits();
    });
}

void Tracker::askAccessPoints()
{
    if (m_regionsToName.isEmpty())
        return end({});
    const QString &region = m_regionsToName.constFirst();
    ask(operation::listBusinessAccessPoints, listBusinessAccessPoints(region), region,
        &Tracker::accessPointsAnswered);
}

void Tracker::accessPointsAnswered(const Result<ApiAnswer> &result)
{
    if (!result)
        return end(tl::make_unexpected(result.error()));
    const QString region = m_regionsToName.takeFirst();
    const auto accessPoints = accessPointsFrom(*result, region);
    if (!accessPoints)
        return end(tl::make_unexpected(accessPoints.error()));
    const auto saving = m_store.saveAccessPoints(region, *accessPoints);
    whenDone(saving, this, [this, round = m_round](const Result<void> &saved) {
        if (round != m_round)
            return;
        if (!saved)
            return end(saved);
        loadCircuits();
        askAccessPoints();
    });
}

void Tracker::end(const Result<void> &result)
{
    forgetWhatIsUnderWay();
    if (!result) {
        // What comes next would meet the same; a person who was told can refresh again.
        m_allNext = false;
        m_regionsNext.clear();
        Q_EMIT failed(result.error());
    } else if (m_allNext || !m_regionsNext.isEmpty()) {
        readNext();
    } else {
        Q_EMIT refreshed();
    }
}

void Tracker::readNext()
{
    const QStringList regions = std::exchange(m_regionsNext, {});
    if (m_allNext)
        return refresh();
    m_refreshing = true;
    m_isPartial = true;
    m_regionsLeft = regions;
    askCircuits();
}

void Tracker::forgetWhatIsUnderWay()
{
    m_refreshing = false;
    m_isPartial = false;
    m_regionsLeft.clear();
    m_regionsToName.clear();
    m_found.clear();
    m_page = 1;
}

} // namespace circuitdesk
