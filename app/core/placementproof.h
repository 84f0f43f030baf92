// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/accountcheck.h"
#include "app/core/accounts.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>

#include <memory>

namespace circuitdesk {

/// Finds out where an account's parameters are read before something is written for it, once for each
/// account: the accounts remember it. It only reads. Deleting it ends the proof.
class PlacementProof final : public QObject
{
    Q_OBJECT

public:
    /// \a accounts must outlive the proof.
    explicit PlacementProof(Accounts &accounts, QObject *parent = nullptr);

    /// done() follows, at once where it is known already. A proof that is under way is dropped.
    void prove(const Account &account, const QNetworkProxy &proxy);

Q_SIGNALS:
    /// It is known now, or could not be found out.
    void done();

private:
    void checked(const QString &id);

    Accounts &m_accounts;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<AccountCheck> m_check; ///< ends before its network
};

} // namespace circuitdesk
