// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "app/store/processclaim.h"
#include "app/store/transition.h"
#include "models/accesspoint.h"
#include "models/circuit.h"
#include "models/draftrecords.h"
#include "models/engineerbook.h"
#include "models/formtemplate.h"
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
    /// All or none.
    [[nodiscard]] QFuture<Result<void>> saveDrafts(const QList<Draft> &drafts);
    /// The same as saveDraft(), as typed in this process: until closeDraft() the draft counts as open, and
    /// what it held before is kept for the case that the process ends without that.
    [[nodiscard]] QFuture<Result<void>> editDraft(const Draft &draft);
    [[nodiscard]] QFuture<Result<void>> closeDraft(const QString &id);
    /// For good, from the bin as well.
    [[nodiscard]] QFuture<Result<void>> removeDraft(const QString &id);
    /// Those that are not in the bin, newest change first.
    [[nodiscard]] QFuture<Result<QList<Draft>>> drafts();
    [[nodiscard]] QFuture<Result<QList<RecoveredDraft>>> recoveredDrafts();
    /// See drafttable::settle.
    [[nodiscard]] QFuture<Result<void>> settleRecovered(const Draft &kept, const std::optional<Draft> &other);
    [[nodiscard]] QFuture<Result<void>> binDraft(const QString &id);
    [[nodiscard]] QFuture<Result<void>> restoreDraft(const QString &id);
    [[nodiscard]] QFuture<Result<QList<BinnedDraft>>> bin();
    /// Removes for good what has been in the bin for daysInBin; how many it were.
    [[nodiscard]] QFuture<Result<int>> emptyBin();

    /// See templatetable::save.
    [[nodiscard]] QFuture<Result<void>> saveTemplate(const FormTemplate &formTemplate);
    [[nodiscard]] QFuture<Result<void>> removeTemplate(const QString &id);
    /// By name.
    [[nodiscard]] QFuture<Result<QList<FormTemplate>>> templates();
    /// The newest application of this company that was queued, whatever became of it.
    [[nodiscard]] QFuture<Result<std::optional<LoaApplication>>> lastApplicationOf(const QString &company);
    /// The newest few hundred applications, newest first.
    [[nodiscard]] QFuture<Result<QList<LoaApplication>>> recentApplications();

    /// Freezes the draft's request, mints its ClientToken and removes the draft, all or nothing. The
    /// submission has the draft's ID; `queued-before` where there is one already.
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

    /// The whole address book, in no order.
    [[nodiscard]] QFuture<Result<QList<BookEntry>>> engineers();
    /// See engineertable::save.
    [[nodiscard]] QFuture<Result<BookChange>> saveEngineers(const QList<BookEntry> &entries);
    [[nodiscard]] QFuture<Result<void>> removeEngineers(const QStringList &ids);
    /// Notes that these were used now.
    [[nodiscard]] QFuture<Result<void>> noteUsed(const QStringList &ids);

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
