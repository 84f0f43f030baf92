// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/apierror.h"
#include "app/practice/parameters.h"
#include "app/practice/utctime.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace circuitdesk::practice {

struct Desk;

/// One signed call, with the parameters of the operation alone.
struct Call {
    std::string action;
    Parameters parameters;
    std::string requestId;
    UnixSeconds now = 0;
};

/// What a call came to: a refusal, or the fields that stand beside RequestId in the answer.
struct Outcome {
    std::optional<ApiError> error;
    nlohmann::ordered_json fields = nlohmann::ordered_json::object();
    std::string requestId;
};

[[nodiscard]] bool isOperation(std::string_view action);

/// Carries out an operation that isOperation() knows. A write under a known ClientToken is not repeated:
/// the first outcome comes back. A refused call leaves its token free.
[[nodiscard]] Outcome perform(Desk &desk, const Call &call);

/// The operations themselves; perform() alone calls them.
namespace operation {
[[nodiscard]] Outcome describeRegions(Desk &desk, const Call &call);
[[nodiscard]] Outcome listBusinessAccessPoints(Desk &desk, const Call &call);
[[nodiscard]] Outcome getPhysicalConnectionServiceStatus(Desk &desk, const Call &call);
[[nodiscard]] Outcome describePhysicalConnections(Desk &desk, const Call &call);
[[nodiscard]] Outcome confirmPhysicalConnection(Desk &desk, const Call &call);
[[nodiscard]] Outcome createOccupancyOrder(Desk &desk, const Call &call);
[[nodiscard]] Outcome describeLoa(Desk &desk, const Call &call);
[[nodiscard]] Outcome applyLoa(Desk &desk, const Call &call);
[[nodiscard]] Outcome secondApplyLoa(Desk &desk, const Call &call);
[[nodiscard]] Outcome completeLoa(Desk &desk, const Call &call);
} // namespace operation

[[nodiscard]] Outcome refused(ApiError error);
[[nodiscard]] Outcome refused(int status, std::string code, std::string message);

} // namespace circuitdesk::practice
