// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>
#include <QString>

namespace circuitdesk {

/// Overwrites \a text in memory and empties it; one that is shared with others is left to the last of them.
void wipe(QString &text);

/// The keys of one account. They live in memory only as long as a request needs them; the last copy wipes
/// them.
struct Credentials {
    QString accessKeyId;
    QString accessKeySecret;
    QString securityToken; ///< of temporary (STS) keys; else empty

    ~Credentials()
    {
        wipe(accessKeySecret);
        wipe(securityToken);
    }

    [[nodiscard]] bool isComplete() const { return !accessKeyId.isEmpty() && !accessKeySecret.isEmpty(); }
    bool operator==(const Credentials &) const = default;
};

/// Keys never reach a log.
QDebug operator<<(QDebug debug, const Credentials &credentials) = delete;

} // namespace circuitdesk
