// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/preferences.h"
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
    void opened(const Result<void> &result);

    Options m_options;
    MainWindow m_window;
    Preferences m_preferences;
    Startup m_startup;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<WindowController> m_controller;
};

} // namespace circuitdesk
