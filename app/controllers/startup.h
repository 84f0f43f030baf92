// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/account.h"
#include "app/core/practiceprocess.h"
#include "app/core/profile.h"
#include "app/store/cipher.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace circuitdesk {

class MainWindow;

/// Finds what the window needs before it can work: the account (or the practice server's), and the key of the
/// data. Everything happens while the window is already there; what is missing is asked for or explained in
/// it.
class Startup final : public QObject
{
    Q_OBJECT

public:
    Startup(MainWindow &window, const Profile &profile, const QUrl &endpoint, QObject *parent = nullptr);

    /// \a practiceServer: start one and use its address and keys.
    void begin(bool practiceServer);
    [[nodiscard]] const std::optional<Account> &account() const { return m_account; }

Q_SIGNALS:
    /// The data can be opened; account() is known where there is one.
    void opened(const circuitdesk::Cipher::Key &key);

private:
    void unlock(const QString &passphrase = {});
    void unlocked(const Result<Cipher::Key> &key);
    /// Calls \a use with what the person enters.
    void ask(const QString &label, const std::function<void(const QString &)> &use);
    void askPassphrase(const QString &why, bool first);
    void explain(const Error &error);

    MainWindow &m_window;
    Profile m_profile;
    QUrl m_endpoint;
    std::optional<Account> m_account;
    std::unique_ptr<PracticeProcess> m_practice;
};

} // namespace circuitdesk
