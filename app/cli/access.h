// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/placementproof.h"
#include "app/core/profile.h"
#include "app/core/proxies.h"

namespace circuitdesk {

/// The accounts of a data directory, the one that a run works with, and the way that its requests take. Keys
/// come from where the accounts say, never from the command line.
class Access final : public QObject
{
    Q_OBJECT

public:
    /// \a endpoint takes the place of each account's own; invalid: it does not.
    Access(const Profile &profile, const QUrl &endpoint, QObject *parent = nullptr);

    /// Finds the account called \a name (its label or ID), or, where that is empty, the one in use; found()
    /// follows. \a toWrite: not before it is known where the account's parameters are read, if that can be
    /// found out.
    void find(const QString &name, bool toWrite);
    /// The account; or why there is none, `usage` where no account has that name.
    [[nodiscard]] const Result<Account> &account() const { return m_account; }
    [[nodiscard]] const QNetworkProxy &proxy() const { return m_proxy; }
    [[nodiscard]] Accounts &accounts() { return m_accounts; }

Q_SIGNALS:
    void found();

private:
    void use();
    void used();
    void proven();

    QString m_name;
    bool m_toWrite = false;
    Accounts m_accounts;
    Proxies m_proxies;
    PlacementProof m_proof;
    Result<Account> m_account;
    QNetworkProxy m_proxy{QNetworkProxy::NoProxy};
};

} // namespace circuitdesk
