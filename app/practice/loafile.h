// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/message.h"
#include "app/practice/utctime.h"

#include <string>
#include <string_view>

namespace circuitdesk::practice {

inline constexpr std::string_view loaPath = "/practice/loa/";

/// A download address that expires an hour later, as those of the provider's object storage do.
[[nodiscard]] std::string loaUrl(const std::string &baseUrl, const std::string &circuitId, UnixSeconds now);

/// A one-page PDF, or HTTP 403 once the address has expired.
[[nodiscard]] HttpAnswer loaFile(const HttpRequest &request, UnixSeconds now);

} // namespace circuitdesk::practice
