// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "app/store/processclaim.h"
#include "app/store/transition.h"
#include "models/accesspoint.h"
#include "models/circuit.h"
#include "models/draft.h"
#include "models/result.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>

namespace circuitdesk {

/// The local database on a thread of its own. Every call returns at once; its future ends on the store's
/// thread, so continue with whenDone(). Calls are carried out in the order they were made. Destroying
/// the store finishes all of them first, then closes the file.
class Store final
{
public:
    using Clock = std::function<QDateTime()>;

    /// Starts the thread and opens \a path there; `ready` tells how that went. Further calls of a store that
    /// could not be opened fail with the same error.
    Store(const QString &path, std::unique_ptr<Cipher> cipher, Clock clock);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    [[nodiscard]] QFuture<Result<void>> ready();
    /// True where the data folder may not be written to: everything that stores fails with
    /// Database::codeReadOnly.
    [[nodiscard]] QFuture<Result<bool>> isReadOnly();
    /// Makes a backup where the newest is older than a day; true where one was made.
    [[nodiscard]] QFuture<Result<bool>> backUpIfDue();

    [[nodiscard]] QFuture<Result<void>> saveDraft(const Draft &draft);
    [[nodiscard]] QFuture<Result<void>> removeDraft(const QString &id);
    [[nodiscard]] QFuture<Result<QList<Draft>>> drafts();

    /// Freezes the draft's request, mints its ClientToken and removes the draft, all or nothing.
    [[nodiscard]] QFuture<Result<Submission>> enqueue(const Draft &draft, const QString &account);
    /// See submissiontable::move. A move to or from Sending is claimed in this process's name.
    [[nodiscard]] QFuture<Result<Submission>> move(const Transition &transition);
    [[nodiscard]] QFuture<Result<Due>> nextDue(
        const QString &account, const QDateTime &now, const QDateTime &personBefore);
    /// Stores when an Unknown submission is to be looked at again; another state is left alone.
    [[nodiscard]] QFuture<Result<void>> postpone(const QString &id, const QDateTime &until);
    [[nodiscard]] QFuture<Result<void>> makeDue(const QString &account);
    /// Moves submissions that dead processes were sending to Unknown.
    [[nodiscard]] QFuture<Result<void>> recover();

    [[nodiscard]] QFuture<Result<Submission>> submission(const QString &id);
    [[nodiscard]] QFuture<Result<QList<Submission>>> unsettled();
    [[nodiscard]] QFuture<Result<QList<Submission>>> history(const HistoryQuery &query);
    [[nodiscard]] QFuture<Result<QList<Submission>>> ordersOf(const QString &circuitId);
    [[nodiscard]] QFuture<Result<QList<SubmissionEvent>>> events(const QString &id);
    /// Notes in the events that the personal data of engineer \a number, from 1, is shown in clear; 0: of
    /// all.
    [[nodiscard]] QFuture<Result<void>> noteShown(const QString &id, int number);
    /// Removes personal data from submissions whose LOA was complete before \a before (see personaldata.h),
    /// at most personaldata::batch of them, so that others are served in between. How many it were.
    [[nodiscard]] QFuture<Result<int>> purge(const QDateTime &before);

    [[nodiscard]] QFuture<Result<void>> saveCircuits(const QString &regionId, const QList<Circuit> &circuits);
    [[nodiscard]] QFuture<Result<QList<Circuit>>> circuits();
    [[nodiscard]] QFuture<Result<void>> saveRegions(const QList<Region> &regions);
    /// Empty where the provider was never asked.
    [[nodiscard]] QFuture<Result<QList<Region>>> regions();
    [[nodiscard]] QFuture<Result<void>> saveAccessPoints(
        const QString &regionId, const QList<AccessPoint> &accessPoints);

private:
    struct Session;
    template <typename Work>
    auto post(Work work) -> QFuture<std::invoke_result_t<Work, Session &>>;

    Clock m_clock;
    QThread m_thread;
    QObject *m_worker; ///< lives on m_thread and dies with it
    std::shared_ptr<Session> m_session; ///< touched on m_thread only
};

} // namespace circuitdesk
