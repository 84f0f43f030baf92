// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/startup.h"

#include "app/controllers/messages.h"
#include "app/core/vault.h"
#include "app/store/whendone.h"
#include "ui/mainwindow.h"

#include <QInputDialog>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

Startup::Startup(MainWindow &window, const Profile &profile, const QUrl &endpoint, QObject *parent)
    : QObject(parent),
      m_window(window),
      m_profile(profile),
      m_endpoint(endpoint)
{
    window.setPracticeMode(profile.practice);
    // Nothing may be typed before there is a place to keep it.
    window.centralWidget()->setEnabled(false);
}

void Startup::begin(bool practiceServer)
{
    if (!practiceServer) {
        const auto account = accountFromEnvironment(m_endpoint);
        if (account)
            m_account = *account;
        return unlock(qEnvironmentVariable("CIRCUITDESK_PASSPHRASE"));
    }
    m_practice = std::make_unique<PracticeProcess>(practiceProgram());
    connect(m_practice.get(), &PracticeProcess::started, this, [this](const Account &account) {
        m_account = account;
        unlock();
    });
    connect(m_practice.get(), &PracticeProcess::failed, this, [this](const Error &error) {
        explain(error);
        // Without the server, drafts can still be read and written.
        if (!m_account)
            unlock();
    });
    m_practice->start();
}

void Startup::unlock(const QString &passphrase)
{
    whenDone(vault::unlock({m_profile.directory, m_profile.practice}, passphrase), this,
        [this](const Result<Cipher::Key> &key) { unlocked(key); });
}

void Startup::unlocked(const Result<Cipher::Key> &key)
{
    if (key) {
        m_window.centralWidget()->setEnabled(true);
        Q_EMIT opened(*key);
        return;
    }
    const bool passphrase =
        key.error().code == vault::codePassphraseNeeded || key.error().code == vault::codePassphraseWrong;
    if (passphrase)
        askPassphrase(key.error().message);
    else
        explain(key.error());
}

void Startup::askPassphrase(const QString &why)
{
    auto *dialog = new QInputDialog(&m_window);
    dialog->setObjectName(u"passphraseDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Unlock your data"));
    dialog->setLabelText(why + u"\n\n"_s + tr("&Passphrase"));
    dialog->setTextEchoMode(QLineEdit::Password);
    dialog->setOkButtonText(tr("Unlock"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        text.isEmpty() ? askPassphrase(tr("The passphrase is empty. Nothing was changed.")) : unlock(text);
    });
    connect(dialog, &QInputDialog::rejected, this, [this] {
        explain({ErrorKind::Locked, {},
            tr("Your data is still locked, so nothing can be entered. It is untouched; start CircuitDesk "
               "again to "
               "unlock it."),
            {}, {}});
    });
    dialog->open();
}

void Startup::explain(const Error &error)
{
    say(m_window, MessageBar::Kind::Error, error.message);
}

} // namespace circuitdesk
