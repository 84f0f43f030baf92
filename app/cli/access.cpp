// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/access.h"

#include "app/store/whendone.h"

#include <algorithm>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

Access::Access(const Profile &profile, const QUrl &endpoint, QObject *parent)
    : QObject(parent),
      m_accounts({profile.directory, profile.settingsPath(), profile.practice, endpoint},
          keychain::systemKeychain(), ownSourceEnvironment()),
      m_proxies(profile.directory, profile.settingsPath(), keychain::systemKeychain()),
      m_proof(m_accounts),
      m_account(m_accounts.current())
{
    connect(&m_proof, &PlacementProof::done, this, &Access::proven);
    connect(&m_proxies, &Proxies::loaded, &m_accounts, &Accounts::load);
    connect(&m_accounts, &Accounts::loaded, this, &Access::use);
}

void Access::find(const QString &name, bool toWrite)
{
    m_name = name;
    m_toWrite = toWrite;
    m_proxies.load();
}

void Access::use()
{
    // Once: what is changed later in the run does not choose again.
    connect(&m_accounts, &Accounts::currentChanged, this, &Access::used, Qt::SingleShotConnection);
    if (m_name.isEmpty())
        return m_accounts.useDefault();
    const auto entries = m_accounts.entries();
    const auto entry = std::find_if(entries.begin(), entries.end(),
        [this](const AccountEntry &one) { return one.label == m_name || one.id == m_name; });
    if (entry != entries.end())
        return m_accounts.use(entry->id);
    m_account = failure(ErrorKind::Invalid,
        tr("There is no account \"%1\". Nothing was sent; \"circuitdesk-cli account list\" names the "
           "accounts.")
            .arg(m_name),
        u"usage"_s);
    Q_EMIT found();
}

void Access::used()
{
    m_account = m_accounts.current();
    if (!m_account) {
        Q_EMIT found();
        return;
    }
    whenDone(m_proxies.proxyFor(endpointOf(*m_account, m_account->regionId)), this,
        [this](const QNetworkProxy &proxy) {
            m_proxy = proxy;
            if (m_toWrite && !isPractice(m_account->endpoint))
                return m_proof.prove(*m_account, proxy);
            Q_EMIT found();
        });
}

void Access::proven()
{
    m_account = m_accounts.current();
    Q_EMIT found();
}

} // namespace circuitdesk
