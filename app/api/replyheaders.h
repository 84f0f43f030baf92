// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>

class QNetworkReply;

namespace circuitdesk {

/// The Date header in UTC; invalid where there is none or it is not an HTTP date.
[[nodiscard]] QDateTime serverDateOf(const QNetworkReply &reply);

/// How long the server asks to wait: `x-acs-retry-after` in milliseconds (API.md 4.5) or `Retry-After`, at
/// most an hour; 0 where it does not ask.
[[nodiscard]] std::chrono::milliseconds retryAfterOf(const QNetworkReply &reply);

/// True where the body is encoded although none was asked for, or is not as long as its header says.
[[nodiscard]] bool isBodyDamaged(const QNetworkReply &reply, qsizetype received);

/// True where the head says how long the body is, and that it is not longer than \a most.
[[nodiscard]] bool hasLengthUpTo(const QNetworkReply &reply, qint64 most);

/// An HTTP answer came in whole, whatever its status, so that the network error is only its echo.
[[nodiscard]] bool isAnswered(const QNetworkReply &reply);

[[nodiscard]] int httpStatusOf(const QNetworkReply &reply);

} // namespace circuitdesk
