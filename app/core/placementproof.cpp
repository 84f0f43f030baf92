// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/placementproof.h"

namespace circuitdesk {

PlacementProof::PlacementProof(Accounts &accounts, QObject *parent)
    : QObject(parent),
      m_accounts(accounts) { }

void PlacementProof::prove(const Account &account, const QNetworkProxy &proxy)
{
    m_check.reset();
    if (m_accounts.isPlacementKnown(account.id)) {
        Q_EMIT done();
        return;
    }
    m_network = std::make_unique<QNetworkAccessManager>();
    m_network->setProxy(proxy);
    m_check = std::make_unique<AccountCheck>(*m_network, systemClock());
    connect(m_check.get(), &AccountCheck::finished, this, [this, id = account.id] { checked(id); });
    m_check->start(account);
}

void PlacementProof::checked(const QString &id)
{
    if (const auto placement = m_check->placement())
        m_accounts.setPlacement(id, *placement);
    Q_EMIT done();
}

} // namespace circuitdesk
