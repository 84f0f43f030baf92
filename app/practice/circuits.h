// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/utctime.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace circuitdesk::practice {

/// The words of a circuit's Status that an operation asks for or sets (provider's page for
/// DescribePhysicalConnections).
namespace circuitstatus {
inline constexpr std::string_view allocated = "Allocated";
inline constexpr std::string_view confirmed = "Confirmed";
inline constexpr std::string_view enabled = "Enabled";
} // namespace circuitstatus

/// The words of an LOA's Status (provider's page for DescribePhysicalConnectionLOA).
namespace loastatus {
inline constexpr std::string_view applying = "Applying";
inline constexpr std::string_view available = "Available";
inline constexpr std::string_view rejected = "Rejected";
inline constexpr std::string_view completing = "Completing";
inline constexpr std::string_view complete = "Complete";
inline constexpr std::string_view deleted = "Deleted";
} // namespace loastatus

struct Engineer {
    std::string name;
    std::string gender;
    std::string certificateType;
    std::string certificateNo;
    std::string contactInfo;
};

struct Loa {
    std::string status;
    std::string companyName;
    std::string constructionCompany;
    std::string lineType;
    std::string constructionTime;
    std::vector<Engineer> engineers;
    std::string peerLocation;
    std::string bandwidth;
    std::string lineCode;
    std::string lineLabel;
    std::string lineServiceProvider;
    std::string lineContactInfo;
    /// The error code that a rejected application is explained with.
    std::string description;
    /// When the review ends; none: nobody reviews it.
    std::optional<UnixSeconds> reviewEnds;
};

struct Circuit {
    std::string id;
    std::string regionId;
    std::string name;
    std::string description;
    std::string status;
    std::string accessPointId;
    std::string lineOperator;
    std::string portType;
    std::string portNumber;
    std::string spec;
    int bandwidth = 0;
    std::string peerLocation;
    std::string adLocation;
    std::string circuitCode;
    std::string creationTime;
    std::string enabledTime;
    std::string endTime;
    std::string businessStatus = "Normal";
    std::string resourceGroupId;
    std::vector<std::pair<std::string, std::string>> tags;
    std::optional<Loa> loa;
};

/// All circuits of the practice account. Reviews have no timer: each look finishes those that are due.
class CircuitBook final
{
public:
    explicit CircuitBook(std::vector<Circuit> circuits);

    /// The circuit as it stands at this time of the review clock, or nullptr.
    [[nodiscard]] Circuit *find(std::string_view id, std::string_view regionId, UnixSeconds reviewNow);
    [[nodiscard]] const std::vector<Circuit> &all(UnixSeconds reviewNow);

private:
    void finishReviews(UnixSeconds reviewNow);

    std::vector<Circuit> m_circuits;
};

/// The circuits that every start begins with.
[[nodiscard]] std::vector<Circuit> seedCircuits(UnixSeconds now);

} // namespace circuitdesk::practice
