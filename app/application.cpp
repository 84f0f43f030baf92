// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/controllers/messages.h"
#include "app/store/whendone.h"

#include <QApplication>
#include <QTimer>

#include <utility>

namespace circuitdesk {

using namespace std::chrono_literals;

Application::Application(const Options &options, const Settings &settings)
    : m_options(options),
      m_preferences(m_window, options.profile.settingsPath(), settings),
      m_accounts({options.profile.directory, options.profile.settingsPath(), options.profile.practice,
                     options.endpoint},
          options.keychain, options.environment),
      m_proxies(options.profile.directory, options.profile.settingsPath(), options.keychain),
      m_startup(m_window, options.profile, m_accounts, options.keychain),
      m_rescue(m_window, options.profile.databasePath())
{
    connect(&m_startup, &Startup::opened, this, &Application::open);
    connect(&m_rescue, &Rescue::rescued, this, &Application::open);
    // The session ends: what is typed is written now, and the forms are closed in order, because what follows
    // may be a kill.
    connect(qApp, &QGuiApplication::commitDataRequest, &m_window, &MainWindow::closing, Qt::DirectConnection);
    // No account is used before it is known which way its requests take.
    connect(&m_proxies, &Proxies::loaded, &m_accounts, &Accounts::load);
    if (!options.practiceServer)
        connect(&m_accounts, &Accounts::loaded, &m_accounts, &Accounts::useDefault);
}

void Application::start()
{
    m_window.show();
    m_proxies.load();
    if (m_options.practiceServer)
        return m_startup.beginPractice();
    m_startup.begin(m_options.environment.variables.value(QStringLiteral("CIRCUITDESK_PASSPHRASE")));
}

void Application::open(const Cipher::Key &key)
{
    // The account follows as soon as the desk is open: its keys may take a person's time.
    m_desk = std::make_unique<Desk>(m_options.profile.databasePath(), key, std::nullopt);
    whenDone(m_desk->store().ready(), this, [this, key](const Result<void> &result) { opened(result, key); });
}

void Application::opened(const Result<void> &result, const Cipher::Key &key)
{
    m_window.setUsable(result.has_value());
    if (!result) {
        m_desk.reset();
        say(m_window, MessageBar::Kind::Error, result.error().message);
        const QString &code = result.error().code;
        if (code == QLatin1StringView(Database::codeDamaged)
            || code == QLatin1StringView(Database::codeForeign))
            m_rescue.offer(key, result.error());
        else if (code == QLatin1StringView(Database::codeLocked))
            openLater(key);
        return;
    }
    m_housekeeping = std::make_unique<Housekeeping>(m_window, m_desk->store(), m_preferences.purgeDays());
    m_controller = std::make_unique<WindowController>(m_window, *m_desk);
    m_account = std::make_unique<AccountController>(m_window, m_accounts, m_proxies, *m_desk);
    m_settings = std::make_unique<SettingsController>(
        m_window, m_accounts, m_proxies, *m_account, *m_desk, m_options.profile);
    m_settings->setPurgeDays(m_preferences.purgeDays());
    connect(m_settings.get(), &SettingsController::purgeDaysChosen, this, [this](int days) {
        m_preferences.setPurgeDays(days);
        m_housekeeping->setPurgeDays(days);
    });
    m_rescue.tellResult();
    if (std::exchange(m_waited, false))
        say(m_window, MessageBar::Kind::Success, tr("The database is free again. Everything can be used."));
    Q_EMIT ready();
}

void Application::openLater(const Cipher::Key &key)
{
    say(m_window, MessageBar::Kind::Error,
        tr("Another program holds the database %1, so nothing can be shown or entered yet. CircuitDesk tries "
           "again "
           "by itself; end that program if it hangs.")
            .arg(m_options.profile.databasePath()));
    m_waited = true;
    QTimer::singleShot(1s, this, [this, key] { open(key); });
}

} // namespace circuitdesk
