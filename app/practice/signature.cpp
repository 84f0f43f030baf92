// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/signature.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>
#include <array>
#include <vector>

namespace circuitdesk::practice {

namespace {

constexpr std::string_view v3Algorithm = "ACS3-HMAC-SHA256";
constexpr UnixSeconds clockTolerance = 15 * 60;
constexpr UnixSeconds nonceMemory = 30 * 60;

struct Authorization {
    std::string credential;
    std::vector<std::string> signedHeaders;
    std::string signature;
};

QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

std::string sha256Hex(std::string_view text)
{
    return QCryptographicHash::hash(bytes(text), QCryptographicHash::Sha256).toHex().toStdString();
}

std::vector<std::string> split(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    while (!text.empty()) {
        const auto end = text.find(separator);
        parts.emplace_back(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return parts;
}

std::optional<Authorization> parseAuthorization(std::string_view header)
{
    if (!header.starts_with(v3Algorithm) || header.size() <= v3Algorithm.size()
        || header[v3Algorithm.size()] != ' ')
        return std::nullopt;
    Authorization parsed;
    for (const auto &part : split(header.substr(v3Algorithm.size() + 1), ',')) {
        const auto equals = part.find('=');
        const auto from = part.find_first_not_of(' ');
        if (equals == std::string::npos || from > equals)
            return std::nullopt;
        const auto name = part.substr(from, equals - from);
        const auto value = part.substr(equals + 1);
        if (name == "Credential")
            parsed.credential = value;
        else if (name == "SignedHeaders")
            parsed.signedHeaders = split(value, ';');
        else if (name == "Signature")
            parsed.signature = value;
    }
    if (parsed.credential.empty() || parsed.signedHeaders.empty() || parsed.signature.empty())
        return std::nullopt;
    return parsed;
}

ApiError incompleteSignature(std::string_view why)
{
    return {400, "IncompleteSignature",
        "The request signature does not conform to Aliyun standards. " + std::string(why)};
}

ApiError signatureMismatch(std::string_view stringToSign)
{
    return {400, "SignatureDoesNotMatch",
        "Specified signature is not matched with our calculation. server string to sign is:"
            + std::string(stringToSign)};
}

ApiError unknownAccessKey()
{
    return {404, "InvalidAccessKeyId.NotFound", "Specified access key is not found."};
}

/// Every x-acs-* header, host and content-type must be covered, and each covered header must be there.
std::optional<ApiError> checkCoverage(
    const HttpRequest &request, const std::vector<std::string> &signedHeaders)
{
    const auto isSigned = [&](const std::string &name) {
        return std::find(signedHeaders.begin(), signedHeaders.end(), name) != signedHeaders.end();
    };
    for (const auto &[name, value] : request.headers) {
        const bool mustBeSigned = name == "host" || name == "content-type" || name.starts_with("x-acs-");
        if (mustBeSigned && !isSigned(name))
            return incompleteSignature("The header " + name + " is not signed.");
    }
    for (const auto &name : signedHeaders) {
        if (!request.header(name))
            return incompleteSignature("The signed header " + name + " is missing.");
    }
    if (!isSigned("host"))
        return incompleteSignature("The header host is not signed.");
    return std::nullopt;
}

std::string v3StringToSign(const HttpRequest &request, std::vector<std::string> signedHeaders)
{
    std::sort(signedHeaders.begin(), signedHeaders.end());
    std::string canonical = request.method + "\n" + request.path() + "\n";
    canonical.append(canonicalQuery(parsePairs(request.query()))).append("\n");
    std::string names;
    for (const auto &name : signedHeaders) {
        canonical.append(name).append(":").append(request.header(name).value_or(std::string())).append("\n");
        names.append(names.empty() ? "" : ";").append(name);
    }
    canonical.append("\n").append(names).append("\n").append(sha256Hex(request.body));
    return std::string(v3Algorithm) + "\n" + sha256Hex(canonical);
}

} // namespace

ApiError missingParameter(std::string_view name)
{
    return {400, "MissingParameter",
        "The input parameter \"" + std::string(name)
            + "\" that is mandatory for processing this request is not supplied."};
}

ApiError invalidParameter(std::string_view name)
{
    return {400, "InvalidParameter",
        "The specified value of parameter \"" + std::string(name) + "\" is not valid."};
}

std::optional<ApiError> checkV3Signature(const HttpRequest &request, const AccessKey &key)
{
    static constexpr std::array<std::string_view, 5> required{
        "x-acs-action", "x-acs-version", "x-acs-date", "x-acs-signature-nonce", "x-acs-content-sha256"};
    for (const auto name : required) {
        if (request.header(name).value_or(std::string()).empty())
            return missingParameter(name);
    }
    const auto authorization = parseAuthorization(request.header("authorization").value_or(std::string()));
    if (!authorization)
        return incompleteSignature("The Authorization header is missing or not well formed.");
    if (authorization->credential != key.id)
        return unknownAccessKey();
    if (auto error = checkCoverage(request, authorization->signedHeaders))
        return error;
    const auto stringToSign = v3StringToSign(request, authorization->signedHeaders);
    if (lowerCase(*request.header("x-acs-content-sha256")) != sha256Hex(request.body))
        return signatureMismatch(stringToSign);
    const auto expected =
        QMessageAuthenticationCode::hash(bytes(stringToSign), bytes(key.secret), QCryptographicHash::Sha256)
            .toHex();
    if (bytes(authorization->signature) != expected)
        return signatureMismatch(stringToSign);
    return std::nullopt;
}

std::optional<ApiError> checkV1Signature(
    const HttpRequest &request, const RequestParameters &parameters, const AccessKey &key)
{
    static constexpr std::array<std::string_view, 8> required{"Action", "Version", "AccessKeyId",
        "SignatureMethod", "SignatureVersion", "SignatureNonce", "Timestamp", "Signature"};
    for (const auto name : required) {
        if (valueOf(parameters.merged, name).empty())
            return missingParameter(name);
    }
    if (valueOf(parameters.merged, "AccessKeyId") != key.id)
        return unknownAccessKey();
    if (valueOf(parameters.merged, "SignatureMethod") != "HMAC-SHA1"
        || valueOf(parameters.merged, "SignatureVersion") != "1.0")
        return incompleteSignature("Only HMAC-SHA1 with version 1.0 is supported.");
    ParameterList pairs = parameters.query;
    pairs.insert(pairs.end(), parameters.form.begin(), parameters.form.end());
    std::erase_if(pairs, [](const auto &pair) { return pair.first == "Signature"; });
    const auto stringToSign = request.method + "&%2F&" + percentEncode(canonicalQuery(pairs));
    const auto expected = QMessageAuthenticationCode::hash(
        bytes(stringToSign), bytes(key.secret + "&"), QCryptographicHash::Sha1)
                              .toBase64();
    if (bytes(valueOf(parameters.merged, "Signature")) != expected)
        return signatureMismatch(stringToSign);
    return std::nullopt;
}

std::optional<ApiError> checkTimestamp(std::string_view timestamp, UnixSeconds now)
{
    const auto time = parseUtc(timestamp);
    if (!time)
        return ApiError{
            400, "InvalidTimeStamp.Format", "Specified time stamp or date value is not well formatted."};
    if (*time > now + clockTolerance || *time < now - clockTolerance)
        return ApiError{400, "InvalidTimeStamp.Expired", "Specified time stamp or date value is expired."};
    return std::nullopt;
}

std::optional<ApiError> NonceBook::use(const std::string &nonce, UnixSeconds now)
{
    while (!m_byAge.empty() && m_byAge.front().first < now - nonceMemory) {
        m_known.erase(m_byAge.front().second);
        m_byAge.pop_front();
    }
    if (!m_known.insert(nonce).second)
        return ApiError{400, "SignatureNonceUsed", "Specified signature nonce was used already."};
    m_byAge.emplace_back(now, nonce);
    return std::nullopt;
}

} // namespace circuitdesk::practice
