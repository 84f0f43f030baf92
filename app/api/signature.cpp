// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/signature.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace circuitdesk {

namespace {

constexpr std::array<bool, 128> unreserved = [] {
    std::array<bool, 128> table{};
    for (const char c : "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~") {
        if (c != '\0')
            table[static_cast<unsigned char>(c)] = true;
    }
    return table;
}();

char *putByte(char *out, unsigned byte)
{
    constexpr char digits[] = "0123456789ABCDEF";
    *out++ = '%';
    *out++ = digits[(byte >> 4) & 0xf];
    *out++ = digits[byte & 0xf];
    return out;
}

char *putWide(char *out, char32_t c)
{
    if (c < 0x800)
        return putByte(putByte(out, 0xc0 | (c >> 6)), 0x80 | (c & 0x3f));
    if (c < 0x10000)
        out = putByte(out, 0xe0 | (c >> 12));
    else
        out = putByte(putByte(out, 0xf0 | (c >> 18)), 0x80 | ((c >> 12) & 0x3f));
    return putByte(putByte(out, 0x80 | ((c >> 6) & 0x3f)), 0x80 | (c & 0x3f));
}

// One code unit gives at most nine bytes: three bytes of UTF-8, each of them escaped.
constexpr qsizetype widest = 9;

// Straight from UTF-16 to escapes: this is most of what a signature costs.
char *putEncoded(char *out, QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit < 0x80) {
            if (unreserved[unit])
                *out++ = static_cast<char>(unit);
            else
                out = putByte(out, unit);
        } else if (!QChar::isSurrogate(unit)) {
            out = putWide(out, unit);
        } else if (QChar::isHighSurrogate(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            out = putWide(out, QChar::surrogateToUcs4(unit, text[++i].unicode()));
        } else {
            out = putWide(out, QChar::ReplacementCharacter);
        }
    }
    return out;
}

template <typename Iterator>
QByteArray encodedPairs(Iterator begin, Iterator end)
{
    qsizetype room = 0;
    for (auto it = begin; it != end; ++it)
        room += ((*it)->first.size() + (*it)->second.size()) * widest + 2;
    QByteArray bytes(room, Qt::Uninitialized);
    char *const start = bytes.data();
    char *out = start;
    for (auto it = begin; it != end; ++it) {
        if (out != start)
            *out++ = '&';
        out = putEncoded(out, (*it)->first);
        *out++ = '=';
        out = putEncoded(out, (*it)->second);
    }
    bytes.truncate(out - start);
    return bytes;
}

QList<const std::pair<QString, QString> *> pointersTo(const Parameters &parameters)
{
    QList<const std::pair<QString, QString> *> pointers;
    pointers.reserve(parameters.size());
    for (const auto &parameter : parameters)
        pointers.append(&parameter);
    return pointers;
}

bool isSigned(const QByteArray &lowerName)
{
    return lowerName == "host" || lowerName == "content-type" || lowerName.startsWith("x-acs-");
}

HeaderList sortedHeaders(const HeaderList &headers)
{
    HeaderList sorted;
    sorted.reserve(headers.size());
    for (const auto &[name, value] : headers) {
        QByteArray lowerName = name.toLower();
        if (isSigned(lowerName))
            sorted.append({std::move(lowerName), value.trimmed()});
    }
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

// The canonical headers, each with its line end, and the list of their names.
std::pair<QByteArray, QByteArray> canonicalHeaders(const HeaderList &headers)
{
    const HeaderList sorted = sortedHeaders(headers);
    QByteArray lines;
    QByteArray names;
    lines.reserve(1024);
    names.reserve(256);
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        const auto &[name, value] = sorted[i];
        if (i > 0 && sorted[i - 1].first == name) {
            lines.chop(1);
            lines.append(',').append(value).append('\n');
            continue;
        }
        if (i > 0)
            names.append(';');
        names.append(name);
        lines.append(name).append(':').append(value).append('\n');
    }
    return {lines, names};
}

const unsigned char *bytesOf(QByteArrayView bytes)
{
    // libsodium may hand the pointer to memcpy(), which takes no null even for nothing.
    return reinterpret_cast<const unsigned char *>(bytes.isNull() ? "" : bytes.data());
}

QByteArray hexOf(const std::array<unsigned char, 32> &digest)
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(digest.data()), qsizetype(digest.size()))
        .toHex();
}

QByteArray keyedHash(const QByteArray &message, const QByteArray &key)
{
    std::array<unsigned char, crypto_auth_hmacsha256_BYTES> digest{};
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, bytesOf(key), static_cast<std::size_t>(key.size()));
    crypto_auth_hmacsha256_update(&state, bytesOf(message), static_cast<unsigned long long>(message.size()));
    crypto_auth_hmacsha256_final(&state, digest.data());
    return hexOf(digest);
}

} // namespace

QByteArray percentEncode(QStringView text)
{
    QByteArray bytes(text.size() * widest, Qt::Uninitialized);
    char *const start = bytes.data();
    bytes.truncate(putEncoded(start, text) - start);
    return bytes;
}

QByteArray formEncoded(const Parameters &parameters)
{
    const auto pointers = pointersTo(parameters);
    return encodedPairs(pointers.begin(), pointers.end());
}

QByteArray canonicalQuery(const Parameters &parameters)
{
    auto pointers = pointersTo(parameters);
    std::sort(pointers.begin(), pointers.end(), [](const auto *a, const auto *b) {
        const int order = a->first.compare(b->first);
        return order < 0 || (order == 0 && a->second < b->second);
    });
    return encodedPairs(pointers.cbegin(), pointers.cend());
}

QByteArray hashedPayload(QByteArrayView body)
{
    // Qt 6.4's own SHA-256 takes twice the time, and it is most of what a signature costs.
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256(digest.data(), bytesOf(body), static_cast<unsigned long long>(body.size()));
    return hexOf(digest);
}

SignatureV3 signV3(const QByteArray &method, const QByteArray &path, const Parameters &query,
    const HeaderList &headers, const QByteArray &hashedPayload, const Credentials &credentials)
{
    const auto [headerLines, headerNames] = canonicalHeaders(headers);
    const QByteArray queryText = canonicalQuery(query);

    SignatureV3 result;
    result.signedHeaders = headerNames;
    QByteArray &canonical = result.canonicalRequest;
    canonical.reserve(method.size() + path.size() + queryText.size() + headerLines.size() + headerNames.size()
        + hashedPayload.size() + 8);
    canonical.append(method).append('\n').append(path).append('\n').append(queryText).append('\n');
    canonical.append(headerLines).append('\n').append(headerNames).append('\n').append(hashedPayload);

    result.stringToSign = "ACS3-HMAC-SHA256\n" + circuitdesk::hashedPayload(canonical);
    QByteArray key = credentials.accessKeySecret.toUtf8();
    result.signature = keyedHash(result.stringToSign, key);
    sodium_memzero(key.data(), static_cast<std::size_t>(key.size()));
    result.authorization = "ACS3-HMAC-SHA256 Credential=" + credentials.accessKeyId.toUtf8()
        + ",SignedHeaders=" + headerNames + ",Signature=" + result.signature;
    return result;
}

} // namespace circuitdesk
