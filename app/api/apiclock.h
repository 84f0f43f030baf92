// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <functional>

namespace circuitdesk {

/// The present time in UTC; a test moves its own.
using Clock = std::function<QDateTime()>;
/// A value that no earlier request carried.
using NonceSource = std::function<QByteArray()>;

[[nodiscard]] Clock systemClock();
/// 128 random bits from the operating system, in hexadecimal.
[[nodiscard]] NonceSource randomNonces();

} // namespace circuitdesk
