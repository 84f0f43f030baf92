// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/credentials.h"
#include "models/parameters.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <utility>

namespace circuitdesk {

using HeaderList = QList<std::pair<QByteArray, QByteArray>>;

/// RFC 3986: UTF-8, all but `A-Z a-z 0-9 - _ . ~` as `%XX` (API.md 3.3).
[[nodiscard]] QByteArray percentEncode(QStringView text);

/// `application/x-www-form-urlencoded` in the given order, a space as `%20`.
[[nodiscard]] QByteArray formEncoded(const Parameters &parameters);

/// The same, sorted by key in byte order (API.md 3.4).
[[nodiscard]] QByteArray canonicalQuery(const Parameters &parameters);

/// SHA-256 in lower-case hexadecimal: `x-acs-content-sha256`.
[[nodiscard]] QByteArray hashedPayload(QByteArrayView body);

/// A signature with the steps that led to it; only the authorization is sent.
struct SignatureV3 {
    QByteArray canonicalRequest;
    QByteArray stringToSign;
    QByteArray signature;
    QByteArray signedHeaders;
    QByteArray authorization;
};

/// ACS3-HMAC-SHA256 (API.md 3.4). Of \a headers those are signed that the provider verifies: `host`,
/// `content-type` and every `x-acs-…`, names in lower case, values trimmed, repeated ones joined with a
/// comma.
[[nodiscard]] SignatureV3 signV3(const QByteArray &method, const QByteArray &path, const Parameters &query,
    const HeaderList &headers, const QByteArray &hashedPayload, const Credentials &credentials);

} // namespace circuitdesk
