// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/answerparser.h"
#include "app/api/answertree.h"
#include "app/api/operations.h"
#include "invariants.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace circuitdesk {

inline QByteArray jsonOf(const QVariantMap &tree)
{
    return QJsonDocument(QJsonObject::fromVariantMap(tree)).toJson(QJsonDocument::Compact);
}

inline bool isOneOf(ErrorKind kind, std::initializer_list<ErrorKind> kinds)
{
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

inline void checkError(const Error &error, int status, bool write)
{
    require(!error.message.isEmpty() && error.message.size() < 1000, "an error has a sentence");
    constexpr QLatin1StringView hole("%s");
    require(!error.message.contains(hole) || (error.code + error.requestId).contains(hole),
        "no template is shown");
    require(isOneOf(error.kind,
                {write ? ErrorKind::OutcomeUnknown : ErrorKind::Protocol, ErrorKind::Offline, ErrorKind::Auth,
                    ErrorKind::Throttled, ErrorKind::Rejected}),
        "an error has a kind of an answer");
    if (!error.requestId.isEmpty())
        return;
    require(error.code.isEmpty(), "only the provider's code is told");
    require(!isOneOf(error.kind, {ErrorKind::Auth, ErrorKind::Rejected}), "only the provider refuses");
    require(!write || error.kind == ErrorKind::OutcomeUnknown || status == 429 || status == 407,
        "what became of a write is known from the provider alone");
}

inline void checkSuccess(const ApiAnswer &answer, int status)
{
    require(status >= 200 && status < 300 && answer.httpStatus == status, "a success has its status");
    require(!answer.requestId.isEmpty() && answer.requestId == answer.text(u"RequestId"),
        "a success has a request ID");
    const QString code = answer.text(u"Code").toLower();
    require(code.isEmpty() || code == QLatin1StringView("200") || code == QLatin1StringView("ok")
            || code == QLatin1StringView("success"),
        "a success has no code of an error");
    require(answer.text(u"Success").toLower() != QLatin1StringView("false"), "a success says so");
    require(totalCountFrom(answer) >= -1, "a count is one");
    if (const auto circuits = circuitsFrom(answer, {}, {})) {
        for (const Circuit &circuit : *circuits)
            require(!circuit.id.isEmpty(), "a circuit has an ID");
    }
    if (const auto points = accessPointsFrom(answer, {})) {
        for (const AccessPoint &point : *points)
            require(!point.id.isEmpty(), "an access point has an ID");
    }
    const QList<Region> regions = regionsFrom(answer);
    for (const Region &region : regions)
        require(!region.id.isEmpty(), "a region has an ID");
    const QString order = orderIdFrom(answer);
    require(order.isEmpty() || order == answer.text(u"Data.OrderId") || order == answer.text(u"OrderId"),
        "an order's ID is one that the answer has");
    const LoaRecord record = loaFrom(answer);
    for (const Engineer &engineer : record.engineers)
        require(!engineer.isEmpty(), "an engineer has something");
}

/// Reads \a body as an answer of a status that follows from it.
inline void checkAnswer(const QByteArray &body, const QByteArray &contentType)
{
    constexpr std::array statuses{200, 200, 200, 200, 204, 42, 302, 400, 403, 404, 407, 429, 500, 503, 600};
    const int status = statuses.at(qChecksum(body) % statuses.size());
    const auto read = parseAnswer(body, contentType, status, false);
    const auto write = parseAnswer(body, contentType, status, true);
    require(read.has_value() == write.has_value(), "reads and writes succeed alike");
    if (!read) {
        checkError(read.error(), status, false);
        checkError(write.error(), status, true);
        return;
    }
    const QByteArray trimmed = (body.startsWith("\xEF\xBB\xBF") ? body.mid(3) : body).trimmed();
    const auto tree = trimmed.startsWith('{') ? treeFromJson(trimmed) : treeFromXml(trimmed);
    require(tree == read->tree, "a success is well formed");
    require(*read == *write, "reads and writes are read alike");
    checkSuccess(*read, status);
}

} // namespace circuitdesk
