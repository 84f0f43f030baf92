// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace circuitdesk::practice {

/// Seconds since 1970-01-01T00:00:00Z.
using UnixSeconds = std::int64_t;

[[nodiscard]] UnixSeconds systemNow();

/// Reads exactly `YYYY-MM-DDThh:mm:ssZ`, and only a date and time that exist.
[[nodiscard]] std::optional<UnixSeconds> parseUtc(std::string_view text);

[[nodiscard]] std::string formatUtc(UnixSeconds time);

/// The form of the HTTP Date header, for example `Sun, 06 Nov 1994 08:49:37 GMT`.
[[nodiscard]] std::string formatHttpDate(UnixSeconds time);

} // namespace circuitdesk::practice
