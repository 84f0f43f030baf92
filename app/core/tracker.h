// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apiclient.h"
#include "app/core/account.h"
#include "app/store/store.h"

#include <QPointer>

#include <optional>

namespace circuitdesk {

/// Asks the provider for the account's regions and circuits and keeps the answers for work without a network.
/// It only reads.
class Tracker final : public QObject
{
    Q_OBJECT

public:
    /// The store and the client must outlive the tracker.
    Tracker(Store &store, ApiClient &client, Clock clock, QObject *parent = nullptr);

    /// Ends a refresh that is under way, silently.
    void setAccount(const std::optional<Account> &account);
    /// What is known of the regions' hosts until refresh() has asked.
    void setRegions(const QList<Region> &regions) { m_regions = regions; }
    /// Asks for all regions, region by region for their circuits, and for the names of the access points
    /// where there are circuits. Does nothing while that is under way; after the reading of one region, it
    /// begins when that has ended.
    void refresh();
    /// Asks for the circuits of one region only: something was just done there, which a reading that is under
    /// way may not have seen.
    void refreshRegion(const QString &regionId);
    /// Emits circuitsChanged, and regionsChanged where regions are known, with what is stored.
    void load();
    [[nodiscard]] bool isRefreshing() const { return m_refreshing; }

Q_SIGNALS:
    void regionsChanged(const QList<circuitdesk::Region> &regions);
    void circuitsChanged(const QList<circuitdesk::Circuit> &circuits);
    /// Everything was read.
    void refreshed();
    /// The refresh stopped with an error; what was known is kept.
    void failed(const circuitdesk::Error &error);

private:
    void loadCircuits();
    void askCircuits();
    void circuitsAnswered(const Result<ApiAnswer> &result);
    void askAccessPoints();
    void accessPointsAnswered(const Result<ApiAnswer> &result);
    void end(const Result<void> &result);
    void readNext();
    void forgetWhatIsUnderWay();
    void ask(QLatin1StringView action, const Parameters &parameters, const QString &regionId,
        void (Tracker::*answered)(const Result<ApiAnswer> &));
    void regionsAnswered(const Result<ApiAnswer> &result);

    Store &m_store;
    ApiClient &m_client;
    Clock m_clock;
    std::optional<Account> m_account;
    QPointer<ApiJob> m_job;
    QList<Region> m_regions;
    QStringList m_regionsLeft;
    QStringList m_regionsToName; ///< with circuits, so that their access points are worth asking for
    QList<Circuit> m_found; ///< of the region that is being read
    int m_page = 1;
    int m_round = 0; ///< tells the present account's answers from an earlier one's
    bool m_refreshing = false;
    bool m_isPartial = false; ///< some regions are being read, not all
    bool m_allNext = false;
    QStringList m_regionsNext;
};

} // namespace circuitdesk
