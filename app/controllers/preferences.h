// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/settings.h"

#include <QObject>

namespace circuitdesk {

class MainWindow;

/// Keeps the window's theme, language and geometry in the settings, and how long personal data stays.
class Preferences final : public QObject
{
    Q_OBJECT

public:
    /// Applies \a settings to the window. Changes are written to \a path.
    Preferences(MainWindow &window, const QString &path, const Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] int purgeDays() const { return m_settings.purgeDays; }
    void setPurgeDays(int days)
    {
        m_settings.purgeDays = days;
        write();
    }

private:
    void write() { writeSettings(m_path, m_settings); }

    QString m_path;
    Settings m_settings;
};

} // namespace circuitdesk
