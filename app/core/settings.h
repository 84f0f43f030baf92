// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace circuitdesk {

/// What a person chose for this program on this computer; never keys or personal data. Read once at the
/// start.
struct Settings {
    static constexpr int mostPurgeDays = 3650;

    QString language; ///< `en`, `zh_CN`, or empty for the system's
    QString theme; ///< `light`, `dark`, or empty for the system's
    QByteArray geometry; ///< of the window
    int purgeDays = 180; ///< engineers' data goes so long after the LOA is complete; 0: never
};

[[nodiscard]] Settings readSettings(const QString &path);
/// Writes on a worker thread. What can't be written is only a preference; it is logged and the old value
/// stays.
void writeSettings(const QString &path, const Settings &settings);

} // namespace circuitdesk
