// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/accounts.h"
#include "app/core/desk.h"
#include "app/core/placementproof.h"
#include "app/core/proxies.h"

#include <QObject>

namespace circuitdesk {

class MainWindow;

/// Lets the desk work with the account in use, by the way that its requests take, and tells the window which
/// account that is, or why there is none.
class AccountController final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive the controller.
    AccountController(
        MainWindow &window, Accounts &accounts, Proxies &proxies, Desk &desk, QObject *parent = nullptr);

    /// The way that requests of the account in use take, in a sentence; empty where there is no account.
    [[nodiscard]] const QString &wayInWords() const { return m_way; }

Q_SIGNALS:
    void wayChanged();

private:
    void useCurrent();
    void useWay(const Account &account, const QNetworkProxy &proxy);
    void prove();
    void proven();
    void tellMissing(const Error &error);
    void tellLabel();
    void tellTrouble(const Error &error);

    MainWindow &m_window;
    Accounts &m_accounts;
    Proxies &m_proxies;
    Desk &m_desk;
    PlacementProof m_proof;
    QNetworkProxy m_proxy{QNetworkProxy::NoProxy};
    QString m_way;
    int m_round = 0; ///< counts the ways that were asked for, so that an older answer is dropped
};

} // namespace circuitdesk
