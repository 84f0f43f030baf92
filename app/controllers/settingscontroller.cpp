// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/settingscontroller.h"

#include "app/api/endpoints.h"
#include "app/core/vault.h"
#include "app/store/whendone.h"
#include "ui/accountpane.h"
#include "ui/mainwindow.h"
#include "ui/privacypane.h"
#include "ui/proxypane.h"
#include "ui/settingsdialog.h"
#include "ui/sourcespane.h"

#include <algorithm>

namespace circuitdesk {

SettingsController::SettingsController(MainWindow &window, Accounts &accounts, Proxies &proxies,
    AccountController &account, Desk &desk, const Profile &profile, QObject *parent)
    : QObject(parent),
      m_window(window),
      m_accounts(accounts),
      m_proxies(proxies),
      m_account(account),
      m_desk(desk),
      m_profile(profile)
{
    connect(&window, &MainWindow::settingsRequested, this, &SettingsController::open);
    connect(&accounts, &Accounts::changed, this, &SettingsController::show);
    connect(&accounts, &Accounts::troubled, this, [this](const Error &error) {
        // What lasts is told by the list itself.
        if (m_dialog && error.code != Accounts::codeSessionOnly)
            m_dialog->accounts()->showError(error.message);
    });
    connect(&proxies, &Proxies::troubled, this, [this](const Error &error) {
        if (m_dialog)
            m_dialog->proxy()->setNotice(error.message);
    });
    connect(&account, &AccountController::wayChanged, this, &SettingsController::showProxy);
}

void SettingsController::open()
{
    if (m_dialog)
        return m_dialog->raise();
    m_dialog = new SettingsDialog(&m_window);
    connectAccounts();
    connectProxy();
    connectPrivacy();
    if (m_profile.practice)
        m_dialog->accounts()->setFixed(
            tr("Practice mode has an account of its own. Accounts with real keys are added when CircuitDesk "
               "is started without practice."));
    m_dialog->accounts()->setRegions(builtInRegions());
    m_dialog->proxy()->setSettings(m_proxies.settings(), m_proxies.hasPassword());
    show();
    showProxy();
    m_dialog->open();
    whenDone(m_desk.store().regions(), m_dialog, [this](const Result<QList<Region>> &regions) {
        if (regions && !regions->isEmpty())
            m_dialog->accounts()->setRegions(*regions);
    });
    m_accounts.fetchKeys();
}

void SettingsController::connectAccounts()
{
    AccountPane *pane = m_dialog->accounts();
    connect(&m_desk.tracker(), &Tracker::regionsChanged, pane, &AccountPane::setRegions);
    connect(pane, &AccountPane::editRequested, this, &SettingsController::edit);
    connect(pane, &AccountPane::saveRequested, this, &SettingsController::save);
    connect(pane, &AccountPane::chooseRequested, &m_accounts, &Accounts::choose);
    connect(pane, &AccountPane::removeRequested, &m_accounts, &Accounts::remove);
    connect(pane, &AccountPane::checkRequested, this, &SettingsController::check);
    const auto endCheck = [this] {
        ++m_round;
        m_check.reset();
    };
    connect(pane, &AccountPane::checkLeft, this, endCheck);
    connect(m_dialog, &QDialog::finished, this, endCheck);
}

void SettingsController::connectProxy()
{
    connect(m_dialog->proxy(), &ProxyPane::saveRequested, this, &SettingsController::saveProxy);
}

void SettingsController::connectPrivacy()
{
    PrivacyPane *pane = m_dialog->privacy();
    pane->setPurgeDays(m_purgeDays);
    connect(pane, &PrivacyPane::purgeDaysChosen, this, [this](int days) {
        m_purgeDays = days;
        Q_EMIT purgeDaysChosen(days);
    });
    whenDone(vault::usesPassphrase(m_profile.directory), pane, [pane](const Result<bool> &used) {
        // Where nobody can tell, a change is offered, and the reason stands beside it.
        pane->setPassphraseUsed(used.value_or(true));
        if (!used)
            pane->setPassphraseProblem(used.error().message);
    });
    connect(pane, &PrivacyPane::passphraseChangeRequested, this,
        [this, pane](const QString &present, const QString &next) {
            whenDone(vault::changePassphrase(m_profile.directory, present, next), pane,
                [pane](const Result<void> &changed) {
                    if (changed)
                        pane->setPassphraseChanged();
                    else
                        pane->setPassphraseProblem(changed.error().message);
                });
        });
}

void SettingsController::show()
{
    if (!m_dialog)
        return;
    const auto entries = m_accounts.entries();
    m_dialog->accounts()->setAccounts(entries);
    m_dialog->sources()->setNotes(m_accounts.notes());
    const bool sessionOnly = std::any_of(
        entries.begin(), entries.end(), [](const AccountEntry &entry) { return entry.sessionOnly; });
    m_dialog->accounts()->setNotice(sessionOnly ? sessionSentence() : QString());
}

QString SettingsController::sessionSentence()
{
    return tr("This computer's keychain is missing or locked. Keys that were entered are kept until "
              "CircuitDesk ends, and are nowhere on the disk; enter them again after the next start.");
}

void SettingsController::showProxy()
{
    if (m_dialog)
        m_dialog->proxy()->setInUse(m_account.wayInWords().isEmpty()
                ? tr("Nothing is sent, because no account is in use.")
                : m_account.wayInWords());
}

void SettingsController::edit(const QString &id)
{
    AccountForm form = m_accounts.formOf(id);
    // The dialog has no use for what it must not show.
    form.accessKeySecret.clear();
    form.securityToken.clear();
    m_dialog->accounts()->edit(form);
}

void SettingsController::save(const AccountForm &form)
{
    const auto problems = m_accounts.problemsOf(form);
    m_dialog->accounts()->setProblems(problems);
    if (!problems.isEmpty())
        return;
    check(m_accounts.save(form));
}

void SettingsController::check(const QString &id)
{
    const int round = ++m_round;
    const auto account = m_accounts.account(id);
    m_check = std::make_unique<Check>();
    m_check->steps = std::make_unique<AccountCheck>(m_check->network, systemClock());
    m_dialog->accounts()->beginCheck(id, m_check->steps->steps());
    if (!account)
        return m_dialog->accounts()->endCheck(account.error().message);
    whenDone(m_proxies.proxyFor(endpointOf(*account, account->regionId)), m_dialog,
        [this, round, account = *account](const QNetworkProxy &proxy) {
            if (round == m_round)
                startCheck(account, proxy);
        });
}

void SettingsController::startCheck(const Account &account, const QNetworkProxy &proxy)
{
    AccountPane *pane = m_dialog->accounts();
    AccountCheck *steps = m_check->steps.get();
    m_check->network.setProxy(proxy);
    connect(steps, &AccountCheck::stepChanged, pane, &AccountPane::setCheckStep);
    connect(steps, &AccountCheck::finished, pane, [this, pane, steps, id = account.id] {
        if (const auto placement = steps->placement())
            m_accounts.setPlacement(id, *placement);
        pane->endCheck();
    });
    steps->start(account);
}

void SettingsController::saveProxy(const ProxySettings &settings, const QString &password)
{
    const QString problem = Proxies::problemOf(settings);
    if (!problem.isEmpty())
        return m_dialog->proxy()->setProblem(problem);
    m_dialog->proxy()->setNotice({});
    m_proxies.save(settings, password);
    m_dialog->proxy()->setSettings(m_proxies.settings(), m_proxies.hasPassword());
}

} // namespace circuitdesk
