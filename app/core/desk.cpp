// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/desk.h"

#include "app/store/whendone.h"

#include <QCoreApplication>

namespace circuitdesk {

namespace {

struct DeskText {
    Q_DECLARE_TR_FUNCTIONS(Desk)
};

} // namespace

Desk::Desk(const QString &databasePath, const Cipher::Key &key, const std::optional<Account> &account,
    const Outbox::Schedule &schedule)
    : m_account(account),
      m_store(databasePath, std::make_unique<Cipher>(key), systemClock()),
      m_client(m_network, systemClock(), randomNonces()),
      m_outbox(m_store, m_client, systemClock(), schedule),
      m_tracker(m_store, m_client, systemClock())
{
    applyProxy();
    m_outbox.setAccount(account);
    m_tracker.setAccount(account);
    const auto useRegions = [this](const QList<Region> &regions) {
        m_outbox.setRegions(regions);
        m_tracker.setRegions(regions);
    };
    QObject::connect(&m_tracker, &Tracker::regionsChanged, &m_outbox, useRegions);
    // Where the store can't be opened, its ready() tells why.
    whenDone(m_store.regions(), &m_outbox, [useRegions](const Result<QList<Region>> &regions) {
        if (regions)
            useRegions(*regions);
    });
}

void Desk::setAccount(const std::optional<Account> &account)
{
    m_account = account;
    applyProxy();
    m_outbox.setAccount(account);
    m_tracker.setAccount(account);
    m_outbox.wake();
}

void Desk::setProxy(const QNetworkProxy &proxy)
{
    m_proxy = proxy;
    applyProxy();
}

void Desk::applyProxy()
{
    // A practice server on this machine is never behind a proxy.
    const bool local = m_account && isPractice(m_account->endpoint);
    m_network.setProxy(local ? QNetworkProxy(QNetworkProxy::NoProxy) : m_proxy);
}

QString clockSentence(std::chrono::seconds offset)
{
    const auto minutes =
        static_cast<int>(std::chrono::round<std::chrono::minutes>(std::chrono::abs(offset)).count());
    return offset.count() > 0
        ? DeskText::tr(
            "This computer's clock is %n minute(s) behind the provider's. Requests are dated by the "
            "provider's clock from now on; set this computer's clock right.",
            nullptr, minutes)
        : DeskText::tr(
            "This computer's clock is %n minute(s) ahead of the provider's. Requests are dated by the "
            "provider's clock from now on; set this computer's clock right.",
            nullptr, minutes);
}

} // namespace circuitdesk
