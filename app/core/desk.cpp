// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/desk.h"

#include <QNetworkProxy>

namespace circuitdesk {

Desk::Desk(const QString &databasePath, const Cipher::Key &key, const std::optional<Account> &account,
    const Outbox::Schedule &schedule)
    : m_account(account),
      m_store(databasePath, std::make_unique<Cipher>(key), systemClock()),
      m_client(m_network, systemClock(), randomNonces()),
      m_outbox(m_store, m_client, systemClock(), schedule),
      m_tracker(m_store, m_client, systemClock())
{
    // A practice server on this machine is never behind a proxy.
    if (account && isPractice(account->endpoint))
        m_network.setProxy(QNetworkProxy::NoProxy);
    m_outbox.setAccount(account);
    m_tracker.setAccount(account);
}

} // namespace circuitdesk
