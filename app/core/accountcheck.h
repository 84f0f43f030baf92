// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apiclient.h"
#include "app/core/account.h"
#include "models/accountcheck.h"

#include <QNetworkReply>
#include <QObject>

#include <optional>

class QHostInfo;

namespace circuitdesk {

/// Finds out, step by step, whether an account works, and where its parameters must travel. It only ever
/// reads. Deleting it ends the check.
class AccountCheck final : public QObject
{
    Q_OBJECT

public:
    /// \a manager must outlive the check; its proxy is the one that is checked through.
    AccountCheck(QNetworkAccessManager &manager, const Clock &clock, QObject *parent = nullptr);

    /// Once. A step is told by stepChanged() when it begins and when it ends; finished() is the last.
    void start(const Account &account);
    /// In the order they are taken.
    [[nodiscard]] const QList<CheckStep> &steps() const { return m_steps; }
    /// Where the account's parameters are understood; nothing where that could not be found out.
    [[nodiscard]] std::optional<ApiRequest::Placement> placement() const;

Q_SIGNALS:
    void stepChanged(const circuitdesk::CheckStep &step);
    void finished();

private:
    using Answered = void (AccountCheck::*)(const Result<ApiAnswer> &);
    using Kind = CheckStep::Kind;

    void lookUp();
    void lookedUp(const QHostInfo &info);
    void askRegions();
    void regionsAnswered(const Result<ApiAnswer> &result);
    [[nodiscard]] bool tellConnection(const Result<ApiAnswer> &result);
    [[nodiscard]] QString unreachable(const Error &error) const;
    [[nodiscard]] bool isProxied() const;
    void tellClock();
    [[nodiscard]] bool tellKey(const Result<ApiAnswer> &result);
    void askService();
    void serviceAnswered(const Result<ApiAnswer> &result);
    void askCircuits();
    void circuitsAnswered(const Result<ApiAnswer> &result);
    void useQuery();
    void conclude();
    void tellPlacement();
    void tellBilling();
    void tellRead(
        Kind kind, const Result<ApiAnswer> &result, const QString &works, const QString &permission);
    void send(QLatin1StringView action, const Parameters &parameters, Answered answered);
    void tell(Kind kind, CheckStep::State state, const QString &text = {});
    void noteTls(const QNetworkReply &reply);

    QNetworkAccessManager &m_manager;
    Clock m_clock;
    ApiClient m_client;
    Account m_account;
    QUrl m_endpoint;
    QString m_region;
    QList<CheckStep> m_steps;
    ApiRequest::Placement m_placement = ApiRequest::Placement::Body; ///< what is being tried
    std::optional<Result<ApiAnswer>> m_service;
    std::optional<Result<ApiAnswer>> m_circuits;
    QDateTime m_serverDate; ///< of the last answer
    QString m_tls; ///< the protocol of the secure connection, as it is called
    QStringList m_tlsProblems;
    bool m_clockTold = false;
};

} // namespace circuitdesk
