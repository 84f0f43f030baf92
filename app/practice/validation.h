// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/apierror.h"
#include "app/practice/circuits.h"
#include "app/practice/parameters.h"

#include <optional>
#include <string_view>
#include <vector>

namespace circuitdesk::practice {

/// ASCII, at most 64 characters, else IllegalParam.ClientToken; no token at all is allowed.
[[nodiscard]] std::optional<ApiError> checkClientToken(const Parameters &parameters);

/// A parameter that may be left out, but if it is there must be a whole number within the limits.
[[nodiscard]] bool isIntegerOrAbsent(
    const Parameters &parameters, std::string_view name, long long least, long long most);
[[nodiscard]] long long integerOr(const Parameters &parameters, std::string_view name, long long absent);

/// A parameter that may be left out, but if it is there must be `true` or `false`.
[[nodiscard]] bool isBooleanOrAbsent(const Parameters &parameters, std::string_view name);

/// The order of N of a repeat list such as `PMInfo.N.PMName`, each N once, in numeric order. An N that is not
/// a number from 1 counts as 0.
[[nodiscard]] std::vector<long long> listIndexes(const Parameters &parameters, std::string_view listName);

/// The fields of ApplyPhysicalConnectionLOA and SecondApplyPhysicalConnectionLOA, by the provider's error
/// table.
[[nodiscard]] std::optional<ApiError> checkApplication(const Parameters &parameters);
[[nodiscard]] std::vector<Engineer> readEngineers(const Parameters &parameters);

/// The fields of CompletePhysicalConnectionLOA, by the provider's error table.
[[nodiscard]] std::optional<ApiError> checkCompletion(const Parameters &parameters);

/// The fields of CreatePhysicalConnectionOccupancyOrder, by the provider's error table.
[[nodiscard]] std::optional<ApiError> checkOrder(const Parameters &parameters);

/// Paging and filters of DescribePhysicalConnections.
[[nodiscard]] std::optional<ApiError> checkListing(const Parameters &parameters);

} // namespace circuitdesk::practice
