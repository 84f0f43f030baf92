// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apiclock.h"
#include "app/api/apijob.h"
#include "app/api/apirequest.h"

#include <QObject>

#include <chrono>

class QNetworkAccessManager;

namespace circuitdesk {

/// Signs requests and sends them. It never repeats one: that is the outbox's to decide.
class ApiClient final : public QObject
{
    Q_OBJECT

public:
    /// \a manager must outlive the client.
    ApiClient(QNetworkAccessManager &manager, Clock clock, NonceSource nonces, QObject *parent = nullptr);

    /// Starts one exchange and never returns nullptr. The job is a child of the client and deletes itself.
    /// Plain http to a host that is not this machine ends with Invalid, missing keys end with Auth; then
    /// nothing is sent.
    ApiJob *send(const ApiRequest &request);

    /// How far the provider's clock is ahead of ours; each request is dated with it. It is learned once, from
    /// the Date of an answer that refuses our time (DESIGN.md, "The API layer"), before that job's
    /// finished().
    [[nodiscard]] std::chrono::seconds clockOffset() const { return m_clockOffset; }

Q_SIGNALS:
    /// Our clock is wrong by \a offset; requests are dated by the provider's from now on.
    void clockOffsetLearned(std::chrono::seconds offset);

private:
    void learnClockOffset(const ApiJob &job, const Result<ApiAnswer> &result);
    [[nodiscard]] ApiJob::Exchange exchangeOf(const ApiRequest &request) const;

    QNetworkAccessManager &m_manager;
    Clock m_clock;
    NonceSource m_nonces;
    std::chrono::seconds m_clockOffset{0};
    bool m_clockLearned = false;
};

/// True for `localhost`, 127.0.0.0/8 and ::1, the only hosts that plain http may reach.
[[nodiscard]] bool isLoopback(const QString &host);

} // namespace circuitdesk
