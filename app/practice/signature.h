// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/apierror.h"
#include "app/practice/message.h"
#include "app/practice/parameters.h"
#include "app/practice/utctime.h"

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace circuitdesk::practice {

struct AccessKey {
    std::string id;
    std::string secret;
};

/// Checks an ACS3-HMAC-SHA256 request: the Authorization header, that host, content-type and every x-acs-*
/// header is signed, the hash of the body, and the signature. Time and nonce are not looked at.
/// Errors: IncompleteSignature, InvalidAccessKeyId.NotFound, MissingParameter, SignatureDoesNotMatch.
[[nodiscard]] std::optional<ApiError> checkV3Signature(const HttpRequest &request, const AccessKey &key);

/// Checks an HMAC-SHA1 request (SignatureVersion 1.0) over query and form together, with the same limits.
[[nodiscard]] std::optional<ApiError> checkV1Signature(
    const HttpRequest &request, const RequestParameters &parameters, const AccessKey &key);

/// InvalidTimeStamp.Format, or InvalidTimeStamp.Expired when more than 15 minutes away from now.
[[nodiscard]] std::optional<ApiError> checkTimestamp(std::string_view timestamp, UnixSeconds now);

/// Remembers each nonce for 30 minutes and refuses it a second time.
class NonceBook final
{
public:
    [[nodiscard]] std::optional<ApiError> use(const std::string &nonce, UnixSeconds now);

private:
    std::unordered_set<std::string> m_known;
    std::deque<std::pair<UnixSeconds, std::string>> m_byAge;
};

[[nodiscard]] ApiError missingParameter(std::string_view name);
[[nodiscard]] ApiError invalidParameter(std::string_view name);

} // namespace circuitdesk::practice
