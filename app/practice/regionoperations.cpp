// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/desk.h"
#include "app/practice/operations.h"
#include "app/practice/regions.h"
#include "app/practice/signature.h"

namespace circuitdesk::practice::operation {

using Json = nlohmann::ordered_json;

Outcome describeRegions(Desk &desk, const Call &call)
{
    (void)desk;
    const auto language = call.parameters.contains("AcceptLanguage")
        ? valueOf(call.parameters, "AcceptLanguage")
        : std::string("zh-CN");
    if (language != "zh-CN" && language != "en-US")
        return refused(invalidParameter("AcceptLanguage"));
    Json list = Json::array();
    for (const auto &region : regions()) {
        list.push_back(Json{{"RegionId", region.id},
            {"LocalName", language == "zh-CN" ? region.chineseName : region.englishName},
            {"RegionEndpoint", "vpc." + std::string(region.id) + ".aliyuncs.com"}});
    }
    Outcome outcome;
    outcome.fields["Regions"]["Region"] = std::move(list);
    return outcome;
}

Outcome listBusinessAccessPoints(Desk &desk, const Call &call)
{
    (void)desk;
    const auto regionId = valueOf(call.parameters, "RegionId");
    if (!regionId.empty() && !isRegion(regionId))
        return refused(
            404, "InvalidRegionId.NotFound", "The RegionId provided does not exist in our records.");
    Json list = Json::array();
    for (const auto &point : accessPoints()) {
        if (!regionId.empty() && point.regionId != regionId)
            continue;
        list.push_back(Json{{"AccessPointId", point.id}, {"AccessPointName", point.name},
            {"SupportPortTypes", "1000Base-T,1000Base-LX,10GBase-LR"},
            {"SupportLineOperator", point.lineOperators}, {"CloudBoxInstanceIds", ""},
            {"Latitude", point.latitude}, {"Longitude", point.longitude},
            {"OpticalModuleModels",
                Json::array({Json{{"PortType", "10GBase-LR"}, {"OpticalModuleModel", "SFP-10G-LR"}}})}});
    }
    Outcome outcome;
    outcome.fields["BusinessAccessPoints"] = std::move(list);
    return outcome;
}

Outcome getPhysicalConnectionServiceStatus(Desk &desk, const Call &call)
{
    (void)desk;
    const auto regionId = valueOf(call.parameters, "RegionId");
    if (regionId.empty())
        return refused(missingParameter("RegionId"));
    if (!isRegion(regionId))
        return refused(
            404, "InvalidRegionId.NotFound", "The RegionId provided does not exist in our records.");
    Outcome outcome;
    outcome.fields["Enabled"] = isServiceEnabled(regionId);
    return outcome;
}

} // namespace circuitdesk::practice::operation
