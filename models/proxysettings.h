// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace circuitdesk {

/// How requests leave this computer. The password is in the keychain.
struct ProxySettings {
    enum class Mode { System, Manual, None };

    Mode mode = Mode::System;
    QString host;
    quint16 port = 0;
    QString user;

    bool operator==(const ProxySettings &) const = default;
};

} // namespace circuitdesk
