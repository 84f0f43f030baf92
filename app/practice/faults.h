// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/message.h"

#include <nlohmann/json.hpp>

#include <deque>
#include <optional>
#include <string>
#include <string_view>

namespace circuitdesk::practice {

/// A way to misbehave, asked for by POST /practice/faults.
struct Fault {
    std::string action = "*";
    std::string name;
    int count = 1;
    int skip = 0;
    double seconds = 0;
};

/// What happens in place of the operation, which is then not carried out; nothing for the other faults.
[[nodiscard]] std::optional<Delivery> deliverInstead(
    const Fault &fault, const std::string &requestId, const std::string &hostId);

/// What a fault makes of the answer of an operation that was carried out.
[[nodiscard]] Delivery spoil(
    const Fault &fault, Delivery delivery, const std::string &requestId, const std::string &hostId);

class FaultQueue final
{
public:
    /// Returns an empty text, or why the description is wrong.
    [[nodiscard]] std::string add(const nlohmann::json &description);
    void clear() { m_faults.clear(); }
    [[nodiscard]] nlohmann::ordered_json toJson() const;

    /// The first fault that matches, which is then used up by one. A fault that still skips requests counts
    /// this one and lets it go on to the next in the queue.
    [[nodiscard]] std::optional<Fault> take(std::string_view action);

private:
    std::deque<Fault> m_faults;
};

} // namespace circuitdesk::practice
