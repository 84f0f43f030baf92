// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QVariant>

namespace circuitdesk {

/// Times are stored as milliseconds since 1970 UTC; an invalid one as 0.
[[nodiscard]] inline qint64 toMsecs(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

[[nodiscard]] inline QDateTime fromMsecs(const QVariant &value)
{
    const qint64 msecs = value.toLongLong();
    return msecs == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(msecs, Qt::UTC);
}

} // namespace circuitdesk
