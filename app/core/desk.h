// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/outbox.h"
#include "app/core/tracker.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>

namespace circuitdesk {

/// What works without a window, built in the order it depends on: the store, the API client, the outbox and
/// the tracker of one data directory and one account. Lives on the main thread.
class Desk final
{
public:
    /// \a databasePath is opened with \a key; `store().ready()` tells how that went.
    Desk(const QString &databasePath, const Cipher::Key &key, const std::optional<Account> &account,
        const Outbox::Schedule &schedule = {});

    /// From now on \a account's submissions are sent and its circuits read; a queue that stood still goes on.
    /// Those of another account wait for it.
    void setAccount(const std::optional<Account> &account);
    /// What requests go through, unless they stay on this machine. Begins with the next connection.
    void setProxy(const QNetworkProxy &proxy);

    [[nodiscard]] Store &store() { return m_store; }
    [[nodiscard]] ApiClient &client() { return m_client; }
    [[nodiscard]] Outbox &outbox() { return m_outbox; }
    [[nodiscard]] Tracker &tracker() { return m_tracker; }
    [[nodiscard]] const std::optional<Account> &account() const { return m_account; }

private:
    void applyProxy();

    std::optional<Account> m_account;
    QNetworkProxy m_proxy{QNetworkProxy::NoProxy};
    // The outbox ends before the client, the client before the network, and the store last: it finishes all
    // writes.
    Store m_store;
    QNetworkAccessManager m_network;
    ApiClient m_client;
    Outbox m_outbox;
    Tracker m_tracker;
};

/// What a person is told when \a offset, the provider's time less this computer's, was learned.
[[nodiscard]] QString clockSentence(std::chrono::seconds offset);

} // namespace circuitdesk
