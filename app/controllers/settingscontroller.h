// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/accountcontroller.h"
#include "app/core/accountcheck.h"
#include "app/core/profile.h"

#include <QPointer>

#include <memory>

namespace circuitdesk {

class SettingsDialog;

/// Opens the settings when the window asks for them, and joins them to the accounts, the proxy and the vault.
class SettingsController final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive the controller. In practice mode accounts are not for a person to add.
    SettingsController(MainWindow &window, Accounts &accounts, Proxies &proxies, AccountController &account,
        Desk &desk, const Profile &profile, QObject *parent = nullptr);

    /// What the settings show, as long as nobody chooses another.
    void setPurgeDays(int days) { m_purgeDays = days; }

    /// What is shown as long as keys are kept without a keychain.
    [[nodiscard]] static QString sessionSentence();

Q_SIGNALS:
    void purgeDaysChosen(int days);

private:
    /// What one check needs; all of it ends when the next begins.
    struct Check {
        QNetworkAccessManager network;
        std::unique_ptr<AccountCheck> steps;
    };

    void open();
    void connectAccounts();
    void connectProxy();
    void connectPrivacy();
    void show();
    void showProxy();
    void edit(const QString &id);
    void save(const AccountForm &form);
    void check(const QString &id);
    void startCheck(const Account &account, const QNetworkProxy &proxy);
    void saveProxy(const ProxySettings &settings, const QString &password);

    MainWindow &m_window;
    Accounts &m_accounts;
    Proxies &m_proxies;
    AccountController &m_account;
    Desk &m_desk;
    Profile m_profile;
    int m_purgeDays = 0;
    QPointer<SettingsDialog> m_dialog;
    std::unique_ptr<Check> m_check;
    int m_round = 0; ///< counts the checks, so that one that was left does not begin any more
};

} // namespace circuitdesk
