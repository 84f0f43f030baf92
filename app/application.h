// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/housekeeping.h"
#include "app/controllers/preferences.h"
#include "app/controllers/rescue.h"
#include "app/controllers/settingscontroller.h"
#include "app/controllers/startup.h"
#include "app/controllers/windowcontroller.h"
#include "app/core/profile.h"
#include "ui/mainwindow.h"

#include <memory>

namespace circuitdesk {

/// Builds the desktop program's parts once and owns them. They end in the reverse order of their building:
/// the controllers before the desk, and the desk, which finishes all writing, before the window.
class Application final : public QObject
{
    Q_OBJECT

public:
    struct Options {
        Profile profile;
        QUrl endpoint; ///< invalid: the provider's own
        bool practiceServer = false; ///< start one and work against it
        SourceEnvironment environment = ownSourceEnvironment(); ///< also of the passphrase
        Keychain keychain = keychain::systemKeychain(); ///< of the data's and the accounts' keys
    };

    Application(const Options &options, const Settings &settings);

    /// Shows the window, then opens the data while it is already there.
    void start();
    [[nodiscard]] MainWindow &window() { return m_window; }

Q_SIGNALS:
    /// The data is open and every page works.
    void ready();

private:
    void open(const Cipher::Key &key);
    void opened(const Result<void> &result, const Cipher::Key &key);
    /// Another program holds the database, as a backup may for a while.
    void openLater(const Cipher::Key &key);

    Options m_options;
    MainWindow m_window;
    Preferences m_preferences;
    Accounts m_accounts;
    Proxies m_proxies;
    Startup m_startup;
    Rescue m_rescue;
    bool m_waited = false; ///< for a database that another program held
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Housekeeping> m_housekeeping;
    std::unique_ptr<WindowController> m_controller;
    std::unique_ptr<AccountController> m_account;
    std::unique_ptr<SettingsController> m_settings;
};

} // namespace circuitdesk
