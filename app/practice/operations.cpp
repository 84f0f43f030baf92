// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/operations.h"

#include "app/practice/desk.h"
#include "app/practice/validation.h"

#include <algorithm>
#include <array>

namespace circuitdesk::practice {

namespace {

struct Entry {
    std::string_view action;
    Outcome (*perform)(Desk &, const Call &);
    bool writes;
};

constexpr std::array<Entry, 10> entries{{
    {"DescribeRegions", operation::describeRegions, false},
    {"ListBusinessAccessPoints", operation::listBusinessAccessPoints, false},
    {"GetPhysicalConnectionServiceStatus", operation::getPhysicalConnectionServiceStatus, false},
    {"DescribePhysicalConnections", operation::describePhysicalConnections, false},
    {"DescribePhysicalConnectionLOA", operation::describeLoa, false},
    {"ApplyPhysicalConnectionLOA", operation::applyLoa, true},
    {"SecondApplyPhysicalConnectionLOA", operation::secondApplyLoa, true},
    {"CompletePhysicalConnectionLOA", operation::completeLoa, true},
    {"ConfirmPhysicalConnection", operation::confirmPhysicalConnection, true},
    {"CreatePhysicalConnectionOccupancyOrder", operation::createOccupancyOrder, true},
}};

const Entry *findEntry(std::string_view action)
{
    const auto found = std::find_if(
        entries.begin(), entries.end(), [action](const Entry &entry) { return entry.action == action; });
    return found == entries.end() ? nullptr : &*found;
}

} // namespace

bool isOperation(std::string_view action)
{
    return findEntry(action) != nullptr;
}

Outcome perform(Desk &desk, const Call &call)
{
    const Entry &entry = *findEntry(call.action);
    Outcome outcome;
    if (auto error = checkClientToken(call.parameters)) {
        outcome.error = std::move(error);
    } else if (auto earlier = entry.writes ? desk.tokens.replay(call) : std::nullopt) {
        return *std::move(earlier);
    } else {
        outcome = entry.perform(desk, call);
    }
    outcome.requestId = call.requestId;
    if (entry.writes && !outcome.error)
        desk.tokens.bind(call, outcome);
    return outcome;
}

Outcome refused(ApiError error)
{
    Outcome outcome;
    outcome.error = std::move(error);
    return outcome;
}

Outcome refused(int status, std::string code, std::string message)
{
    return refused(ApiError{status, std::move(code), std::move(message)});
}

} // namespace circuitdesk::practice
