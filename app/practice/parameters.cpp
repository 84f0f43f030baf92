// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/parameters.h"

#include <algorithm>
#include <array>

namespace circuitdesk::practice {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return -1;
}

std::string formDecode(std::string_view text)
{
    std::string decoded;
    decoded.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '+') {
            decoded.push_back(' ');
        } else if (text[i] == '%' && i + 2 < text.size() && hexDigit(text[i + 1]) >= 0
            && hexDigit(text[i + 2]) >= 0) {
            decoded.push_back(static_cast<char>(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2])));
            i += 2;
        } else {
            decoded.push_back(text[i]);
        }
    }
    return decoded;
}

bool isUnreserved(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_'
        || c == '.' || c == '~';
}

} // namespace

std::string percentEncode(std::string_view text)
{
    static constexpr std::string_view digits = "0123456789ABCDEF";
    std::string encoded;
    encoded.reserve(text.size() * 3);
    for (const char c : text) {
        if (isUnreserved(c)) {
            encoded.push_back(c);
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        encoded.push_back('%');
        encoded.push_back(digits[byte >> 4U]);
        encoded.push_back(digits[byte & 15U]);
    }
    return encoded;
}

ParameterList parsePairs(std::string_view encoded)
{
    ParameterList pairs;
    while (!encoded.empty()) {
        const auto end = encoded.find('&');
        const auto item = encoded.substr(0, end);
        encoded = end == std::string_view::npos ? std::string_view() : encoded.substr(end + 1);
        if (item.empty())
            continue;
        const auto equals = item.find('=');
        if (equals == std::string_view::npos)
            pairs.emplace_back(formDecode(item), std::string());
        else
            pairs.emplace_back(formDecode(item.substr(0, equals)), formDecode(item.substr(equals + 1)));
    }
    return pairs;
}

std::string canonicalQuery(const ParameterList &pairs)
{
    ParameterList sorted = pairs;
    std::sort(sorted.begin(), sorted.end());
    std::string canonical;
    for (const auto &[name, value] : sorted) {
        if (!canonical.empty())
            canonical.push_back('&');
        canonical.append(percentEncode(name)).append("=").append(percentEncode(value));
    }
    return canonical;
}

std::string RequestParameters::placement() const
{
    if (form.empty())
        return "query";
    return query.empty() ? "body" : "both";
}

RequestParameters readParameters(const HttpRequest &request)
{
    RequestParameters parameters;
    parameters.query = parsePairs(request.query());
    const auto type = lowerCase(request.header("content-type").value_or(std::string()));
    if (type.starts_with("application/x-www-form-urlencoded"))
        parameters.form = parsePairs(request.body);
    for (const auto &[name, value] : parameters.query)
        parameters.merged.insert_or_assign(name, value);
    for (const auto &[name, value] : parameters.form)
        parameters.merged.insert_or_assign(name, value);
    return parameters;
}

Parameters withoutEnvelope(const Parameters &merged)
{
    static constexpr std::array<std::string_view, 11> envelope{"AccessKeyId", "Action", "Format",
        "SecurityToken", "Signature", "SignatureMethod", "SignatureNonce", "SignatureType",
        "SignatureVersion", "Timestamp", "Version"};
    Parameters own = merged;
    std::erase_if(own, [](const auto &item) {
        return std::find(envelope.begin(), envelope.end(), item.first) != envelope.end();
    });
    return own;
}

std::string valueOf(const Parameters &parameters, std::string_view name)
{
    const auto found = parameters.find(name);
    return found == parameters.end() ? std::string() : found->second;
}

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    for (char &c : lower) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return lower;
}

} // namespace circuitdesk::practice
