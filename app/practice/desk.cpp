// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/desk.h"

namespace circuitdesk::practice {

std::optional<Outcome> TokenBook::replay(const Call &call) const
{
    const auto token = valueOf(call.parameters, "ClientToken");
    const auto found = m_entries.find({call.action, token});
    if (token.empty() || found == m_entries.end())
        return std::nullopt;
    if (found->second.parameters == call.parameters)
        return found->second.outcome;
    Outcome refused;
    refused.requestId = call.requestId;
    refused.error =
        ApiError{400, "IdempotentParameterMismatch", "The request is retried with updated parameters."};
    return refused;
}

void TokenBook::bind(const Call &call, const Outcome &outcome)
{
    const auto token = valueOf(call.parameters, "ClientToken");
    if (!token.empty())
        m_entries.insert_or_assign({call.action, token}, Entry{call.parameters, outcome});
}

std::string nextOrderId(Desk &desk)
{
    const auto number = ++desk.ordersMade;
    if (number % 4 == 0)
        return std::to_string(203167309740138 + number);
    return std::to_string(203167309740138123 + 2 * number * 4999);
}

} // namespace circuitdesk::practice
