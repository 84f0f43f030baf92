// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apirequest.h"
#include "app/api/signature.h"

#include <QDateTime>

namespace circuitdesk {

/// A request as it goes over the wire, with the steps of its signature. What is sent and what is explained
/// are both made of it, so that an explanation can't drift from what is sent.
struct SignedRequest {
    QUrl url;
    HeaderList headers; ///< with Authorization
    QByteArray body;
    SignatureV3 signature;
};

/// \a date is the present time as the provider sees it, \a nonce a value that no earlier request carried.
[[nodiscard]] SignedRequest signedRequest(
    const ApiRequest &request, const QDateTime &date, const QByteArray &nonce);

} // namespace circuitdesk
