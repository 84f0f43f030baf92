// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/circuits.h"
#include "app/practice/operations.h"
#include "app/practice/parameters.h"
#include "app/practice/utctime.h"

#include <nlohmann/json.hpp>

#include <map>
#include <optional>
#include <string>
#include <utility>

namespace circuitdesk::practice {

/// The clock that reviews and the ledger go by; it can be moved forward, unlike the clock of signatures.
class ReviewClock final
{
public:
    [[nodiscard]] UnixSeconds now() const { return systemNow() + m_advanced; }
    void advance(UnixSeconds seconds) { m_advanced += seconds; }

private:
    UnixSeconds m_advanced = 0;
};

/// What has been done, for a test to compare with what a client believes.
struct Ledger {
    nlohmann::ordered_json applications = nlohmann::ordered_json::array();
    nlohmann::ordered_json completions = nlohmann::ordered_json::array();
    nlohmann::ordered_json confirmations = nlohmann::ordered_json::array();
    nlohmann::ordered_json orders = nlohmann::ordered_json::array();
    nlohmann::ordered_json requests = nlohmann::ordered_json::array();
};

/// Calls that were carried out under a ClientToken, each action apart (provider's page on idempotence).
class TokenBook final
{
public:
    struct Entry {
        Parameters parameters;
        Outcome outcome;
    };

    /// Nothing if the token is free; else the first outcome, or IdempotentParameterMismatch.
    [[nodiscard]] std::optional<Outcome> replay(const Call &call) const;
    void bind(const Call &call, const Outcome &outcome);

private:
    std::map<std::pair<std::string, std::string>, Entry> m_entries;
};

/// Everything the practice account owns, in one place.
struct Desk {
    CircuitBook circuits{seedCircuits(systemNow())};
    Ledger ledger;
    TokenBook tokens;
    ReviewClock clock;
    UnixSeconds reviewSeconds = 5;
    std::string baseUrl;
    UnixSeconds ordersMade = 0;
};

/// 15 to 18 digits; most are larger than 2^53 and odd, so that a double can't hold them.
[[nodiscard]] std::string nextOrderId(Desk &desk);

} // namespace circuitdesk::practice
