// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/startup.h"

#include "app/controllers/messages.h"
#include "app/core/secrets.h"
#include "app/core/vault.h"
#include "app/store/whendone.h"
#include "ui/mainwindow.h"
#include "ui/passphrasedialog.h"

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

Startup::Startup(
    MainWindow &window, const Profile &profile, Accounts &accounts, Keychain keychain, QObject *parent)
    : QObject(parent),
      m_window(window),
      m_profile(profile),
      m_accounts(accounts),
      m_keychain(std::move(keychain))
{
    window.setPracticeMode(profile.practice);
    // Nothing may be typed before there is a place to keep it.
    window.setUsable(false);
}

void Startup::begin(const QString &passphrase)
{
    m_begun = true;
    unlock(passphrase);
}

void Startup::beginPractice()
{
    m_practice = std::make_unique<PracticeProcess>(practiceProgram());
    connect(m_practice.get(), &PracticeProcess::started, this, [this](const Account &account) {
        m_accounts.useOther(account);
        begin({});
    });
    connect(m_practice.get(), &PracticeProcess::failed, this, [this](const Error &error) {
        explain(error);
        // Without the server, drafts can still be read and written.
        if (!m_begun)
            begin({});
    });
    m_practice->start();
}

void Startup::unlock(const QString &passphrase)
{
    whenDone(vault::unlock({m_profile.directory, m_profile.practice, m_keychain}, passphrase), this,
        [this](const Result<Cipher::Key> &key) { unlocked(key); });
}

void Startup::unlocked(const Result<Cipher::Key> &key)
{
    if (key) {
        m_window.setUsable(true);
        Q_EMIT opened(*key);
        return;
    }
    const QString &code = key.error().code;
    if (code == vault::codePassphraseFirst)
        askPassphrase(key.error().message, true);
    else if (code == vault::codePassphraseNeeded || code == vault::codePassphraseWrong)
        askPassphrase(key.error().message, false);
    else
        explain(key.error());
}

void Startup::askPassphrase(const QString &why, bool first)
{
    ask(why, tr("&Passphrase"), first, [this, first](const QString &passphrase) {
        if (passphrase.isEmpty())
            return askPassphrase(tr("The passphrase is empty. Nothing was changed."), first);
        if (!first)
            return unlock(passphrase);
        // A slip in the first one would lock the data for good.
        ask({}, tr("&Repeat the passphrase"), true,
            [this, once = SecretText(passphrase)](const QString &repeated) {
                if (repeated == once.text())
                    return unlock(repeated);
                askPassphrase(tr("The two passphrases differ. Nothing was changed; enter it again."), true);
            });
    });
}

void Startup::ask(
    const QString &why, const QString &label, bool first, const std::function<void(const QString &)> &use)
{
    auto *dialog = first
        ? new PassphraseDialog(tr("Set a passphrase"), why, label, tr("Set passphrase"), &m_window)
        : new PassphraseDialog(tr("Unlock your data"), why, label, tr("Unlock"), &m_window);
    connect(dialog, &PassphraseDialog::entered, this, use);
    connect(dialog, &QDialog::rejected, this, [this, first] {
        explain({ErrorKind::Locked, {},
            first ? tr("No passphrase was set, so there is no place yet to keep what you enter. Nothing was "
                       "changed; start CircuitDesk again to set one.")
                  : tr("Your data is still locked, so nothing can be entered. It is untouched; start "
                       "CircuitDesk again to unlock it."),
            {}, {}});
    });
    dialog->open();
}

void Startup::explain(const Error &error)
{
    say(m_window, MessageBar::Kind::Error, error.message);
}

} // namespace circuitdesk
