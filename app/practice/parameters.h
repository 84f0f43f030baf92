// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/message.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace circuitdesk::practice {

using ParameterList = std::vector<std::pair<std::string, std::string>>;
using Parameters = std::map<std::string, std::string, std::less<>>;

/// Escapes every byte but A-Z a-z 0-9 - _ . ~ as %XX in upper case (the provider's "percentEncode").
[[nodiscard]] std::string percentEncode(std::string_view text);

/// Reads `a=b&c=d` as a form: `+` is a space, a broken escape stays as it is.
[[nodiscard]] ParameterList parsePairs(std::string_view encoded);

/// `k=v` pairs, both strictly encoded, sorted by bytes: the canonical query of both signatures.
[[nodiscard]] std::string canonicalQuery(const ParameterList &pairs);

/// The parameters of one request: query and form body, apart and merged (the body wins on a clash).
struct RequestParameters {
    ParameterList query;
    ParameterList form;
    Parameters merged;

    /// "query", "body" or "both"; "query" also when there are none at all.
    [[nodiscard]] std::string placement() const;
};

[[nodiscard]] RequestParameters readParameters(const HttpRequest &request);

/// The parameters of the operation itself, without those of the HMAC-SHA1 envelope (Action, Signature, …).
[[nodiscard]] Parameters withoutEnvelope(const Parameters &merged);

[[nodiscard]] std::string valueOf(const Parameters &parameters, std::string_view name);

[[nodiscard]] std::string lowerCase(std::string_view text);

} // namespace circuitdesk::practice
