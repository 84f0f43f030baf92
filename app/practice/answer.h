// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/message.h"
#include "app/practice/operations.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace circuitdesk::practice {

/// How an outcome is written. OldJson is the lower-camel envelope of 2019 with a numeric orderId.
enum class Envelope { Json, Xml, OldJson };

/// The answer to a call. `hostId` stands in error envelopes.
[[nodiscard]] HttpAnswer renderOutcome(
    const Outcome &outcome, std::string_view action, Envelope envelope, std::string_view hostId);

/// Any JSON value as text; bytes that are not UTF-8 are replaced.
[[nodiscard]] std::string jsonText(const nlohmann::ordered_json &value);

[[nodiscard]] HttpAnswer jsonAnswer(int status, const nlohmann::ordered_json &value);

/// The page that an HTTP proxy in between shows for its own errors.
[[nodiscard]] HttpAnswer proxyErrorPage(int status, std::string_view title);

/// What a hotel or a captive portal puts in place of every answer: HTTP 200 and a login page.
[[nodiscard]] HttpAnswer loginPage();

/// 100 MB of JSON.
[[nodiscard]] HttpAnswer bigAnswer();

/// A few dozen kilobytes of gzip that unpack to 64 MiB of JSON.
[[nodiscard]] HttpAnswer gzipBomb();

/// Bytes that are neither JSON nor XML nor UTF-8, announced as JSON.
[[nodiscard]] HttpAnswer garbageAnswer();

} // namespace circuitdesk::practice
