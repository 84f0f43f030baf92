// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apiclient.h"
#include "app/core/account.h"
#include "app/store/store.h"
#include "models/orderage.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace circuitdesk {

/// The only sender and the only one that tries again. It takes the oldest due submission of its account, one
/// at a time, and moves it through the states of DESIGN.md. Every attempt of a submission carries its one
/// ClientToken.
class Outbox final : public QObject
{
    Q_OBJECT

public:
    /// How often and how fast it tries again. Within a burst, waits grow with full jitter.
    struct Schedule {
        int attemptsPerBurst = 3;
        std::chrono::milliseconds base{1000};
        std::chrono::milliseconds cap{20000};
        std::chrono::milliseconds betweenBursts{300000};
        /// An order whose outcome is unknown for longer is not sent again without a person.
        std::chrono::hours personAfter{orderRepeatedFor};
    };

    /// The store and the client must outlive the outbox.
    Outbox(Store &store, ApiClient &client, Clock clock, Schedule schedule, QObject *parent = nullptr);

    /// Whose submissions are sent; nothing: none.
    void setAccount(const std::optional<Account> &account);
    /// Where it is \a needed, each attempt is preceded by proofNeeded() and waits for proven(): nothing is
    /// written before it was tried to find out where the account's parameters are read. Ends with
    /// setAccount().
    void setProofNeeded(bool needed) { m_proofNeeded = needed; }
    /// It was tried; what waited for it goes on.
    void proven();
    /// Where the regions are served, as DescribeRegions told it.
    void setRegions(const QList<Region> &regions) { m_regions = regions; }
    /// Freezes \a draft as a submission of the account. Invalid where a check finds a hard problem, Auth
    /// where there is no account; the draft stays then. Sending starts with the next wake().
    [[nodiscard]] QFuture<Result<Submission>> submit(const Draft &draft);
    /// Settles what dead processes left behind, then sends what is due.
    void start();
    /// Looks for something due.
    void wake();
    /// A person asks: pauses and waiting times end.
    void sendNow();
    /// Takes back a submission that was never sent; fails where it was, or is being sent.
    QFuture<Result<Submission>> cancel(const QString &id);
    /// A person found in the provider's console what became of a submission of unknown outcome: it was \a
    /// done, an order with \a orderId, or it was not. It is never sent again then.
    void settle(const QString &id, bool done, const QString &orderId);
    /// Why the account's queue stands still; nothing where it does not.
    [[nodiscard]] const std::optional<Error> &pauseReason() const { return m_pause; }

Q_SIGNALS:
    /// A submission is new or has moved.
    void moved(const circuitdesk::Submission &submission);
    /// The account's whole queue stands still until sendNow(): another request would fail in the same way.
    void paused(const circuitdesk::Error &reason);
    void resumed();
    /// An attempt failed and will be made again, or the store failed.
    void troubled(const circuitdesk::Error &error);
    /// See setProofNeeded().
    void proofNeeded();
    /// Nothing is due, and no burst is under way. \a nextAt is when something will be; invalid where nothing
    /// waits.
    void idle(const QDateTime &nextAt);

private:
    void step();
    void handle(const Due &due);
    void ask(const Submission &submission);
    void asked(const Submission &submission, const Result<ApiAnswer> &result);
    void claim(const Submission &submission);
    void send(const Submission &submission);
    void begin(const ApiRequest &request);
    void ended(const Submission &submission, const Result<ApiAnswer> &result);
    [[nodiscard]] Transition transitionFor(const Submission &submission, const Error &error);
    [[nodiscard]] QDateTime nextAttempt(const QString &id, std::chrono::milliseconds wish);
    void move(const Transition &transition);
    QFuture<Result<Submission>> moveForPerson(const Transition &transition);
    void pause(const Error &reason);
    void rest(const Error &error);
    [[nodiscard]] bool clockWasCorrected() const;
    /// False where the account was changed since the submission was looked up.
    [[nodiscard]] bool isOurs(const Submission &submission) const;

    Store &m_store;
    ApiClient &m_client;
    Clock m_clock;
    Schedule m_schedule;
    std::optional<Account> m_account;
    QList<Region> m_regions;
    std::optional<Error> m_pause;
    QHash<QString, int> m_burst; ///< attempts made in the present burst, by submission
    std::optional<Transition> m_unstored; ///< the store did not take it; it goes before everything else
    QPointer<ApiJob> m_job;
    QTimer m_timer;
    std::chrono::seconds m_sentOffset{0}; ///< the clock offset that the last request was dated with
    bool m_busy = false;
    bool m_proofNeeded = false;
    bool m_proofTried = false; ///< for the attempt that is next
    bool m_waitsForProof = false;
};

} // namespace circuitdesk
