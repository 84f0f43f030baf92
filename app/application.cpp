// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/controllers/messages.h"
#include "app/store/whendone.h"

namespace circuitdesk {

Application::Application(const Options &options, const Settings &settings)
    : m_options(options),
      m_preferences(m_window, options.profile.settingsPath(), settings),
      m_startup(m_window, options.profile, options.endpoint)
{
    connect(&m_startup, &Startup::opened, this, &Application::open);
}

void Application::start()
{
    m_window.show();
    m_startup.begin(m_options.practiceServer);
}

void Application::open(const Cipher::Key &key)
{
    m_desk = std::make_unique<Desk>(m_options.profile.databasePath(), key, m_startup.account());
    whenDone(m_desk->store().ready(), this, [this](const Result<void> &result) { opened(result); });
}

void Application::opened(const Result<void> &result)
{
    if (!result) {
        m_window.centralWidget()->setEnabled(false);
        say(m_window, MessageBar::Kind::Error, result.error().message);
        return;
    }
    m_controller = std::make_unique<WindowController>(m_window, *m_desk);
    Q_EMIT ready();
}

} // namespace circuitdesk
