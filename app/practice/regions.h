// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace circuitdesk::practice {

struct Region {
    std::string_view id;
    std::string_view chineseName;
    std::string_view englishName;
};

struct AccessPoint {
    std::string_view id;
    std::string_view regionId;
    std::string_view name;
    std::string_view lineOperators;
    double latitude;
    double longitude;
};

[[nodiscard]] std::span<const Region> regions();
[[nodiscard]] std::span<const AccessPoint> accessPoints();
[[nodiscard]] bool isRegion(std::string_view id);

/// Whether billing for outbound data transfer is on, which applying and confirming need
/// (OperationFailed.PconnTrafficNotEnable). It is off in one region, so that the refusal can be practised.
[[nodiscard]] bool isServiceEnabled(std::string_view regionId);

} // namespace circuitdesk::practice
