// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/accounts.h"
#include "app/core/practiceprocess.h"
#include "app/core/profile.h"
#include "app/store/cipher.h"

#include <QObject>

#include <functional>
#include <memory>

namespace circuitdesk {

class MainWindow;

/// Finds what the window needs before it can work: the practice server where it is asked for, and the key of
/// the data. Everything happens while the window is already there; what is missing is asked for or explained
/// in it.
class Startup final : public QObject
{
    Q_OBJECT

public:
    /// \a keychain has the data's key where no passphrase locks it.
    Startup(MainWindow &window, const Profile &profile, Accounts &accounts, Keychain keychain,
        QObject *parent = nullptr);

    /// Unlocks the data, with \a passphrase where it is not empty.
    void begin(const QString &passphrase);
    /// Starts a practice server, uses its address and keys, and unlocks the data.
    void beginPractice();

Q_SIGNALS:
    /// The data can be opened.
    void opened(const circuitdesk::Cipher::Key &key);

private:
    void unlock(const QString &passphrase = {});
    void unlocked(const Result<Cipher::Key> &key);
    /// Calls \a use with what the person enters; \a first: there is nothing to unlock yet.
    void ask(const QString &why, const QString &label, bool first,
        const std::function<void(const QString &)> &use);
    void askPassphrase(const QString &why, bool first);
    void explain(const Error &error);

    MainWindow &m_window;
    Profile m_profile;
    Accounts &m_accounts;
    Keychain m_keychain;
    bool m_begun = false; ///< the data is being unlocked, or is
    std::unique_ptr<PracticeProcess> m_practice;
};

} // namespace circuitdesk
