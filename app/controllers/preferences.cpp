// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/preferences.h"

#include "app/controllers/messages.h"
#include "ui/mainwindow.h"

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

Theme themeNamed(const QString &name)
{
    if (name == "light"_L1)
        return Theme::Light;
    return name == "dark"_L1 ? Theme::Dark : Theme::System;
}

QString nameOf(Theme theme)
{
    switch (theme) {
    case Theme::System:
        return {};
    case Theme::Light:
        return u"light"_s;
    case Theme::Dark:
        return u"dark"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Preferences::Preferences(MainWindow &window, const QString &path, const Settings &settings, QObject *parent)
    : QObject(parent),
      m_path(path),
      m_settings(settings)
{
    applyTheme(*qApp, themeNamed(settings.theme));
    window.setTheme(themeNamed(settings.theme));
    window.setLanguage(settings.language);
    if (!settings.geometry.isEmpty())
        window.restoreGeometry(settings.geometry);
    connect(&window, &MainWindow::themeChosen, this, [this](Theme theme) {
        m_settings.theme = nameOf(theme);
        write();
    });
    connect(&window, &MainWindow::languageChosen, this, [this, &window](const QString &name) {
        m_settings.language = name;
        write();
        say(window, MessageBar::Kind::Information,
            tr("The language changes when CircuitDesk is started the next time."));
    });
    connect(&window, &MainWindow::closing, this, [this, &window] {
        m_settings.geometry = window.saveGeometry();
        write();
    });
}

} // namespace circuitdesk
