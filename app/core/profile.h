// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace circuitdesk {

/// Where data lives. Practice data lies in a folder of its own, so it can never be taken for real data.
struct Profile {
    QString directory; ///< absolute
    bool practice = false;

    [[nodiscard]] QString databasePath() const { return directory + QStringLiteral("/circuitdesk.sqlite"); }
    [[nodiscard]] QString settingsPath() const { return directory + QStringLiteral("/settings.ini"); }
};

/// \a chosen is a folder that a person named (`--data-dir`); empty: the platform's place for application data
/// (XDG_DATA_HOME on Linux). Practice data goes to the subfolder `practice` of the platform's place.
[[nodiscard]] Profile profileFor(const QString &chosen, bool practice);

/// True where \a directory already holds practice data, so that it can be read without naming a practice
/// server.
[[nodiscard]] bool holdsPracticeData(const QString &directory);

} // namespace circuitdesk
