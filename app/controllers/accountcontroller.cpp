// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/accountcontroller.h"

#include "app/controllers/messages.h"
#include "app/store/whendone.h"
#include "ui/circuitspage.h"
#include "ui/mainwindow.h"

#include <algorithm>

namespace circuitdesk {

AccountController::AccountController(
    MainWindow &window, Accounts &accounts, Proxies &proxies, Desk &desk, QObject *parent)
    : QObject(parent),
      m_window(window),
      m_accounts(accounts),
      m_proxies(proxies),
      m_desk(desk),
      m_proof(accounts)
{
    connect(&accounts, &Accounts::currentChanged, this, &AccountController::useCurrent);
    connect(&accounts, &Accounts::changed, this, &AccountController::tellLabel);
    connect(&accounts, &Accounts::troubled, this, &AccountController::tellTrouble);
    connect(&proxies, &Proxies::changed, this, &AccountController::useCurrent);
    connect(&proxies, &Proxies::troubled, this, &AccountController::tellTrouble);
    // What could not be proven without a network is when there is one, and before anything is written.
    connect(&desk.tracker(), &Tracker::refreshed, this, &AccountController::prove);
    connect(&desk.outbox(), &Outbox::proofNeeded, this, &AccountController::prove);
    connect(&m_proof, &PlacementProof::done, this, &AccountController::proven);
    useCurrent();
}

void AccountController::useCurrent()
{
    const int round = ++m_round;
    const Result<Account> &current = m_accounts.current();
    tellLabel();
    if (!current) {
        m_way.clear();
        m_desk.setAccount(std::nullopt);
        tellMissing(current.error());
        Q_EMIT wayChanged();
        return;
    }
    // Nothing is sent before it is known which way: a proxy is no detour that could be left out.
    const Account account = *current;
    whenDone(m_proxies.proxyFor(endpointOf(account, account.regionId)), this,
        [this, round, account](const QNetworkProxy &proxy) {
            if (round == m_round)
                useWay(account, proxy);
        });
}

void AccountController::useWay(const Account &account, const QNetworkProxy &proxy)
{
    m_way = isPractice(account.endpoint) ? tr("Requests stay on this computer.") : m_proxies.inWords(proxy);
    m_proxy = proxy;
    m_desk.setProxy(proxy);
    m_desk.setAccount(account);
    m_desk.outbox().setProofNeeded(!isPractice(account.endpoint) && !m_accounts.isPlacementKnown(account.id));
    m_window.circuitsPage()->setRefreshing(true);
    m_window.setConnection(MainWindow::Connection::Connecting, m_way);
    // Regions and circuits are another account's now, or can be reached at last.
    m_desk.tracker().refresh();
    prove();
    Q_EMIT wayChanged();
}

void AccountController::prove()
{
    const Result<Account> &current = m_accounts.current();
    if (current && !isPractice(current->endpoint))
        m_proof.prove(*current, m_proxy);
}

void AccountController::proven()
{
    const Result<Account> &current = m_accounts.current();
    // Where the proof changed the account, it is set anew with what was found out.
    if (!current || m_desk.account() != *current)
        return;
    m_desk.outbox().setProofNeeded(!m_accounts.isPlacementKnown(current->id));
    m_desk.outbox().proven();
}

void AccountController::tellMissing(const Error &error)
{
    if (error.code == Accounts::codeNotLoaded)
        return;
    m_window.circuitsPage()->setRefreshing(false);
    m_window.setConnection(MainWindow::Connection::NoKeys, error.message);
    say(m_window, MessageBar::Kind::Warning, error.message, tr("Open the settings"), this,
        [this] { Q_EMIT m_window.settingsRequested(); });
}

void AccountController::tellLabel()
{
    const Result<Account> &current = m_accounts.current();
    if (!current)
        return m_window.setAccount({});
    const auto entries = m_accounts.entries();
    const bool sessionOnly = std::any_of(entries.begin(), entries.end(),
        [](const AccountEntry &entry) { return entry.inUse && entry.sessionOnly; });
    m_window.setAccount(sessionOnly ? tr("%1 (this session)").arg(current->label) : current->label);
}

void AccountController::tellTrouble(const Error &error)
{
    say(m_window, MessageBar::Kind::Warning, error.message);
}

} // namespace circuitdesk
