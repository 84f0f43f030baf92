// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apiclient.h"
#include "fakeserver.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

#include <optional>

namespace circuitdesk {

/// The shortest success.
inline const QByteArray good = R"({"RequestId":"R"})";

/// A client, its manager, and a server for them.
struct Bench {
    FakeServer server;
    QNetworkAccessManager manager;
    ApiClient client{manager, systemClock(), randomNonces()};

    [[nodiscard]] ApiRequest request(
        bool write = true, ApiRequest::Placement placement = ApiRequest::Placement::Body) const
    {
        return {QStringLiteral("ApplyPhysicalConnectionLOA"),
            {{QStringLiteral("RegionId"), QStringLiteral("cn-hangzhou")}}, server.url(),
            {QStringLiteral("id"), QStringLiteral("secret"), {}}, write, std::chrono::seconds(10), placement};
    }
    /// Sends and waits for the end; nothing where the job does not end once.
    std::optional<Result<ApiAnswer>> resultOf(const ApiRequest &what)
    {
        ApiJob *job = client.send(what);
        QSignalSpy spy(job, &ApiJob::finished);
        // wait() runs an event loop, where qWaitFor() would sleep between the steps of client and server.
        if (QSignalSpy gone(job, &QObject::destroyed); !gone.wait(15000) || spy.size() != 1)
            return std::nullopt;
        return spy.takeFirst().at(0).value<Result<ApiAnswer>>();
    }
};

/// What the outcome of a failed exchange is; Invalid where it did not end, or ended well.
inline ErrorKind kindOf(const std::optional<Result<ApiAnswer>> &result)
{
    return result && !*result ? result->error().kind : ErrorKind::Invalid;
}

} // namespace circuitdesk
