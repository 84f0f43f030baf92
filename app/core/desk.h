// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/outbox.h"
#include "app/core/tracker.h"

#include <QNetworkAccessManager>

namespace circuitdesk {

/// What works without a window, built in the order it depends on: the store, the API client, the outbox and
/// the tracker of one data directory and one account. Lives on the main thread.
class Desk final
{
public:
    /// \a databasePath is opened with \a key; `store().ready()` tells how that went.
    Desk(const QString &databasePath, const Cipher::Key &key, const std::optional<Account> &account,
        const Outbox::Schedule &schedule = {});

    [[nodiscard]] Store &store() { return m_store; }
    [[nodiscard]] Outbox &outbox() { return m_outbox; }
    [[nodiscard]] Tracker &tracker() { return m_tracker; }
    [[nodiscard]] const std::optional<Account> &account() const { return m_account; }

private:
    std::optional<Account> m_account;
    // The outbox ends before the client, the client before the network, and the store last: it finishes all
    // writes.
    Store m_store;
    QNetworkAccessManager m_network;
    ApiClient m_client;
    Outbox m_outbox;
    Tracker m_tracker;
};

} // namespace circuitdesk
