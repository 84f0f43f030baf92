// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apirequest.h"
#include "models/circuit.h"
#include "models/result.h"

#include <QUrl>

namespace circuitdesk {

/// Whose keys requests are signed with, and where they go.
struct Account {
    QString id; ///< what submissions are queued under; derived from the key ID, never the key itself
    QString label; ///< what a person reads
    Credentials credentials;
    QUrl endpoint; ///< for every region; invalid: the provider's own endpoint of each region
    QString regionId; ///< where this account works as a rule; empty: not known
    /// Where its parameters travel; the query only where a check found that the body is not read.
    ApiRequest::Placement placement = ApiRequest::Placement::Body;

    bool operator==(const Account &) const = default;
};

/// True where requests go to this machine: training against the practice server.
[[nodiscard]] bool isPractice(const QUrl &endpoint);

/// Refuses an endpoint that is not a plain `http(s)://host[:port]`, and plain http anywhere but on this
/// machine. An empty text gives an invalid URL: the provider's own endpoints.
[[nodiscard]] Result<QUrl> parseEndpoint(const QString &text);

[[nodiscard]] Account accountOf(const Credentials &credentials, const QUrl &endpoint);

/// A key ID, cut so that a person knows it again and nobody else can use it.
[[nodiscard]] QString shortenedKeyId(const QString &keyId);

/// Where a request for \a regionId goes: the account's own endpoint, else the host that DescribeRegions told
/// in \a regions, where it is one of the provider's, else the built-in rule (API.md 5).
[[nodiscard]] QUrl endpointOf(
    const Account &account, const QString &regionId, const QList<Region> &regions = {});

} // namespace circuitdesk
