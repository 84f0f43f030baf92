// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/validation.h"

#include "app/practice/signature.h"

#include <QUtf8StringView>

#include <algorithm>
#include <array>
#include <charconv>

namespace circuitdesk::practice {

namespace {

constexpr std::size_t longestText = 256;
constexpr long long mostEngineers = 16;
constexpr long long mostFilters = 5;

std::optional<long long> parseInteger(std::string_view text)
{
    long long value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

/// Valid UTF-8 without control characters, not blank, and not endless.
bool isText(std::string_view text)
{
    if (!QUtf8StringView(text.data(), static_cast<qsizetype>(text.size())).isValidUtf8())
        return false;
    const auto isControl = [](char c) { return (c >= 0 && c < ' ') || c == '\x7f'; };
    const auto startsCharacter = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
    return text.find_first_not_of(' ') != std::string_view::npos
        && std::none_of(text.begin(), text.end(), isControl)
        && static_cast<std::size_t>(std::count_if(text.begin(), text.end(), startsCharacter)) <= longestText;
}

/// Left out or empty, or else a text.
bool isTextOrEmpty(const Parameters &parameters, std::string_view name)
{
    const auto value = valueOf(parameters, name);
    return value.empty() || isText(value);
}

template <std::size_t size>
bool isOneOf(const std::string &value, const std::array<std::string_view, size> &allowed)
{
    return std::find(allowed.begin(), allowed.end(), value) != allowed.end();
}

/// The provider's tables print `%s` as the message of these codes; this follows the one they spell out.
ApiError illegal(std::string_view field)
{
    return {400, "IllegalParam." + std::string(field), "The param of " + std::string(field) + " is illegal."};
}

ApiError missing(std::string_view field)
{
    return {400, "MissingParam." + std::string(field), "The param of " + std::string(field) + " is missing."};
}

std::optional<ApiError> checkEngineer(const Engineer &engineer)
{
    static constexpr std::array<std::string_view, 2> types{"IDCard", "Passport"};
    static constexpr std::array<std::string_view, 2> genders{"Male", "Female"};
    if (!isText(engineer.name))
        return illegal("PmName");
    if (!isOneOf(engineer.certificateType, types))
        return illegal("PmCertificateType");
    if (!isText(engineer.certificateNo))
        return illegal("PmCertificateNo");
    if (!isText(engineer.contactInfo))
        return illegal("PmContactInfo");
    if (!isOneOf(engineer.gender, genders))
        return illegal("PmGender");
    return std::nullopt;
}

std::optional<ApiError> checkEngineers(const Parameters &parameters)
{
    const auto indexes = listIndexes(parameters, "PMInfo");
    if (indexes.empty())
        return missing("PMInfo");
    if (indexes.front() < 1 || indexes.back() > mostEngineers)
        return invalidParameter("PMInfo");
    for (const auto &engineer : readEngineers(parameters)) {
        if (auto error = checkEngineer(engineer))
            return error;
    }
    return std::nullopt;
}

std::optional<ApiError> checkInstanceAndRegion(const Parameters &parameters)
{
    if (valueOf(parameters, "RegionId").empty())
        return missing("RegionNo");
    if (valueOf(parameters, "InstanceId").empty())
        return missing("InstanceId");
    return std::nullopt;
}

/// A telephone number or a mail address.
bool isContact(const std::string &text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return isText(text)
        && (text.find('@') != std::string::npos || std::count_if(text.begin(), text.end(), isDigit) > 4);
}

} // namespace

std::optional<ApiError> checkClientToken(const Parameters &parameters)
{
    const auto token = valueOf(parameters, "ClientToken");
    if (token.size() > 64)
        return ApiError{
            400, "IllegalParam.ClientToken", "Token verify failed because client token length too long."};
    if (std::any_of(token.begin(), token.end(), [](char c) { return c <= ' ' || c > '~'; }))
        return ApiError{
            400, "IllegalParam.ClientToken", "Token verify failed because client token is not ASCII."};
    return std::nullopt;
}

bool isIntegerOrAbsent(const Parameters &parameters, std::string_view name, long long least, long long most)
{
    if (!parameters.contains(name))
        return true;
    const auto value = parseInteger(valueOf(parameters, name));
    return value && *value >= least && *value <= most;
}

long long integerOr(const Parameters &parameters, std::string_view name, long long absent)
{
    return parseInteger(valueOf(parameters, name)).value_or(absent);
}

bool isBooleanOrAbsent(const Parameters &parameters, std::string_view name)
{
    static constexpr std::array<std::string_view, 2> booleans{"true", "false"};
    return !parameters.contains(name) || isOneOf(valueOf(parameters, name), booleans);
}

std::vector<long long> listIndexes(const Parameters &parameters, std::string_view listName)
{
    const auto prefix = std::string(listName) + ".";
    std::vector<long long> indexes;
    for (auto it = parameters.lower_bound(prefix); it != parameters.end() && it->first.starts_with(prefix);
         ++it) {
        const std::string_view rest = std::string_view(it->first).substr(prefix.size());
        indexes.push_back(std::max(0LL, parseInteger(rest.substr(0, rest.find('.'))).value_or(0)));
    }
    std::sort(indexes.begin(), indexes.end());
    indexes.erase(std::unique(indexes.begin(), indexes.end()), indexes.end());
    return indexes;
}

std::optional<ApiError> checkApplication(const Parameters &parameters)
{
    static constexpr std::array<std::string_view, 4> lineTypes{"MSTP", "MPLSVPN", "FIBRE", "Other"};
    if (auto error = checkInstanceAndRegion(parameters))
        return error;
    if (!isText(valueOf(parameters, "CompanyName")))
        return illegal("CompanyName");
    if (!isOneOf(valueOf(parameters, "LineType"), lineTypes))
        return illegal("LineType");
    if (!isText(valueOf(parameters, "Si")))
        return illegal("Si");
    if (!isTextOrEmpty(parameters, "PeerLocation"))
        return illegal("PeerLocation");
    if (!isIntegerOrAbsent(parameters, "Bandwidth", 2, 10240))
        return ApiError{400, "IllegalParam.Bandwidth", "The param of bandwidth is illegal."};
    if (!parseUtc(valueOf(parameters, "ConstructionTime")))
        return ApiError{
            400, "InvalidConstructionTime.Malformed", "The param of ConstructionTime is malformed."};
    return checkEngineers(parameters);
}

std::vector<Engineer> readEngineers(const Parameters &parameters)
{
    std::vector<Engineer> engineers;
    for (const auto index : listIndexes(parameters, "PMInfo")) {
        const auto prefix = "PMInfo." + std::to_string(index) + ".";
        engineers.push_back({valueOf(parameters, prefix + "PMName"), valueOf(parameters, prefix + "PMGender"),
            valueOf(parameters, prefix + "PMCertificateType"),
            valueOf(parameters, prefix + "PMCertificateNo"), valueOf(parameters, prefix + "PMContactInfo")});
    }
    return engineers;
}

std::optional<ApiError> checkCompletion(const Parameters &parameters)
{
    static constexpr std::array<std::string_view, 4> providers{
        "中国电信", "中国联通", "中国移动", "中国其他"};
    if (auto error = checkInstanceAndRegion(parameters))
        return error;
    if (!isBooleanOrAbsent(parameters, "FinishWork"))
        return invalidParameter("FinishWork");
    if (!isTextOrEmpty(parameters, "LineCode"))
        return illegal("LineCode");
    if (!isTextOrEmpty(parameters, "LineLabel"))
        return illegal("LineLabel");
    const auto provider = valueOf(parameters, "LineServiceProvider");
    if (!provider.empty() && !isOneOf(provider, providers))
        return invalidParameter("LineServiceProvider");
    const auto contact = valueOf(parameters, "LineSPContactInfo");
    if (!contact.empty() && !isContact(contact))
        return ApiError{400, "IllegalParam.LineSPContactInfo", "LineSPContactInfo is illegal."};
    return std::nullopt;
}

std::optional<ApiError> checkOrder(const Parameters &parameters)
{
    if (valueOf(parameters, "RegionId").empty())
        return missingParameter("RegionId");
    if (valueOf(parameters, "PhysicalConnectionId").empty())
        return missingParameter("PhysicalConnectionId");
    if (parameters.contains("InstanceChargeType") && valueOf(parameters, "InstanceChargeType") != "PrePaid")
        return ApiError{400, "InvalidPhysicalConnectionChargeType.Malformed",
            "Specified Physical Connection ChargeType is not valid."};
    const auto cycle = parameters.contains("PricingCycle") ? valueOf(parameters, "PricingCycle") : "Month";
    if (cycle != "Month" && cycle != "Year")
        return ApiError{400, "InvalidPhysicalConnectionPricingCycle.Malformed",
            "Specified Physical Connection PricingCycle is not valid."};
    if (!isIntegerOrAbsent(parameters, "Period", 1, cycle == "Month" ? 9 : 5))
        return ApiError{400, "InvalidPhysicalConnectionPeriod.Malformed",
            "Specified Physical Connection Period is not valid."};
    for (const auto *name : {"AutoPay", "AutoRenew"}) {
        if (!isBooleanOrAbsent(parameters, name))
            return invalidParameter(name);
    }
    if (!isIntegerOrAbsent(parameters, "AutoRenewDuration", 0, 2147483647))
        return invalidParameter("AutoRenewDuration");
    return std::nullopt;
}

std::optional<ApiError> checkListing(const Parameters &parameters)
{
    static constexpr std::array<std::string_view, 8> keys{"PhysicalConnectionId", "AccessPointId", "Type",
        "LineOperator", "Spec", "Status", "Name", "ProductType"};
    if (!isIntegerOrAbsent(parameters, "PageNumber", 1, 2147483647))
        return invalidParameter("PageNumber");
    if (!isIntegerOrAbsent(parameters, "PageSize", 1, 50))
        return invalidParameter("PageSize");
    if (!isBooleanOrAbsent(parameters, "IncludeReservationData"))
        return invalidParameter("IncludeReservationData");
    const auto filters = listIndexes(parameters, "Filter");
    if (!filters.empty() && (filters.front() < 1 || filters.back() > mostFilters))
        return invalidParameter("Filter");
    for (const auto index : filters) {
        const auto filter = "Filter." + std::to_string(index);
        if (!isOneOf(valueOf(parameters, filter + ".Key"), keys))
            return ApiError{404, "InvalidFilterKey.ValueNotSupported",
                "Specified filter key is not supported: " + filter + ".key"};
        const auto values = listIndexes(parameters, filter + ".Value");
        if (values.empty() || values.front() < 1 || values.back() > mostFilters)
            return invalidParameter(filter + ".Value");
    }
    return std::nullopt;
}

} // namespace circuitdesk::practice
