// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apianswer.h"
#include "models/accesspoint.h"
#include "models/circuit.h"
#include "models/engineer.h"
#include "models/parameters.h"
#include "models/result.h"

#include <QList>
#include <QUrl>

namespace circuitdesk {

/// The reads this program calls. Those that change something are SubmissionKind's, with frozen parameters.
namespace operation {
inline constexpr QLatin1StringView describePhysicalConnections("DescribePhysicalConnections");
inline constexpr QLatin1StringView describePhysicalConnectionLoa("DescribePhysicalConnectionLOA");
inline constexpr QLatin1StringView describeRegions("DescribeRegions");
inline constexpr QLatin1StringView listBusinessAccessPoints("ListBusinessAccessPoints");
inline constexpr QLatin1StringView getPhysicalConnectionServiceStatus("GetPhysicalConnectionServiceStatus");
} // namespace operation

/// API.md 1.7; \a page counts from 1, at most 50 a page. With \a circuitId only that circuit.
[[nodiscard]] Parameters describePhysicalConnections(
    const QString &region, int page, int pageSize = 50, const QString &circuitId = {});
/// API.md 1.3.
[[nodiscard]] Parameters describePhysicalConnectionLoa(const QString &region, const QString &circuitId);
/// API.md 1.17; \a acceptLanguage is `zh-CN` or `en-US`.
[[nodiscard]] Parameters describeRegions(const QString &acceptLanguage);
/// API.md 1.16; the region is always sent, although it may be left out.
[[nodiscard]] Parameters listBusinessAccessPoints(const QString &region);
/// API.md 1.18.
[[nodiscard]] Parameters getPhysicalConnectionServiceStatus(const QString &region);

/// The circuits of one page. An answer without a list of them is a Protocol error, never "no circuits".
[[nodiscard]] Result<QList<Circuit>> circuitsFrom(
    const ApiAnswer &answer, const QString &region, const QDateTime &seenAt);
/// How many circuits there are on all pages; -1 where the answer does not say.
[[nodiscard]] int totalCountFrom(const ApiAnswer &answer);

[[nodiscard]] QList<Region> regionsFrom(const ApiAnswer &answer);

/// The access points of \a region. An answer without a list of them is a Protocol error, never "none".
[[nodiscard]] Result<QList<AccessPoint>> accessPointsFrom(const ApiAnswer &answer, const QString &region);

/// What DescribePhysicalConnectionLOA tells of an application (API.md 1.3). Values are kept verbatim.
struct LoaRecord {
    QString instanceId;
    QString status;
    QString companyName;
    QString companyLocalizedName; ///< documented as the construction company's or the account's (API.md 1.3)
    QString si;
    QString lineType;
    QString lineCode; ///< as the completion report told it, like the next three
    QString lineLabel;
    QString lineServiceProvider;
    QString lineSpContactInfo;
    QString constructionTime;
    QUrl loaUrl; ///< expires within minutes; never stored or logged
    QString description; ///< the reason of a rejection, often an error code
    QList<Engineer> engineers;

    bool operator==(const LoaRecord &) const = default;
};
[[nodiscard]] LoaRecord loaFrom(const ApiAnswer &answer);

/// The order's ID as text, from each place it is documented in (API.md 8 no. 7); empty where there is none.
[[nodiscard]] QString orderIdFrom(const ApiAnswer &answer);

/// GetPhysicalConnectionServiceStatus: billing for outbound data transfer is open.
[[nodiscard]] bool serviceEnabledFrom(const ApiAnswer &answer);

} // namespace circuitdesk
