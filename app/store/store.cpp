// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"

#include "app/store/backups.h"
#include "app/store/circuittable.h"
#include "app/store/drafttable.h"
#include "app/store/engineertable.h"
#include "app/store/eventtable.h"
#include "app/store/personaldata.h"
#include "app/store/regiontable.h"
#include "app/store/storesession.h"
#include "app/store/submissiontable.h"

#include <QFileInfo>
#include <QUuid>

namespace circuitdesk {

Store::Store(const QString &path, std::unique_ptr<Cipher> cipher, Clock clock)
    : m_clock(std::move(clock)),
      m_worker(new QObject),
      m_session(std::make_shared<Session>())
{
    m_thread.setObjectName(QStringLiteral("store"));
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    auto key = std::make_shared<std::unique_ptr<Cipher>>(std::move(cipher));
    QMetaObject::invokeMethod(
        m_worker,
        [session = m_session, path, key] {
            session->database = Database::open(path, std::move(*key));
            if (!session->database || (*session->database)->isReadOnly())
                return;
            session->claim = ProcessClaim::take(QFileInfo(path).absolutePath());
            if (!session->claim)
                session->database = tl::make_unexpected(session->claim.error());
        },
        Qt::QueuedConnection);
}

Store::~Store()
{
    // The last job closes and quits: QThread::quit() alone would throw away the jobs before it.
    QMetaObject::invokeMethod(
        m_worker,
        [session = m_session] {
            session->database = tl::make_unexpected(Error{});
            session->claim = tl::make_unexpected(Error{});
            QThread::currentThread()->quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

QFuture<Result<void>> Store::ready()
{
    return post([](Session &) -> Result<void> { return {}; });
}

QFuture<Result<bool>> Store::isReadOnly()
{
    return post([](Session &session) -> Result<bool> { return (*session.database)->isReadOnly(); });
}

QFuture<Result<bool>> Store::backUpIfDue()
{
    return post([clock = m_clock](Session &session) -> Result<bool> {
        Database &database = **session.database;
        if (database.isReadOnly() || !backups::isDue(database.path(), clock()))
            return false;
        return backups::make(database, clock()).map([](const QString &) { return true; });
    });
}

QFuture<Result<Submission>> Store::enqueue(const Draft &draft, const QString &account)
{
    Submission submission;
    // The same one, so that no draft can become two submissions, nor come back as a draft.
    submission.id = draft.id;
    submission.kind = kindOf(draft.form);
    submission.account = account;
    submission.regionId = draft.regionId();
    submission.circuitId = draft.circuitId();
    submission.company = draft.company();
    // 36 ASCII characters: within the 64 of API.md 7.
    submission.clientToken = QUuid::createUuid().toString(QUuid::WithoutBraces);
    submission.parameters = parametersOf(draft.form);
    submission.createdAt = m_clock();
    return post([submission, draftId = draft.id](Session &session) {
        Database &database = **session.database;
        return database.transaction([&]() -> Result<Submission> {
            auto stored = submissiontable::insert(database, submission);
            if (!stored)
                return stored;
            return drafttable::remove(database, draftId).map([&] { return *stored; });
        });
    });
}

QFuture<Result<Submission>> Store::move(const Transition &transition)
{
    return post([transition, clock = m_clock](Session &session) {
        Database &database = **session.database;
        Transition claimed = transition;
        // Without a claim the folder may not be written to, and the move says so.
        if (session.claim)
            claimed.claim = (*session.claim)->name();
        return database.transaction([&] { return submissiontable::move(database, claimed, clock()); });
    });
}

QFuture<Result<Due>> Store::nextDue(
    const QString &account, const QDateTime &now, const QDateTime &personBefore)
{
    return post([=](Session &session) {
        return submissiontable::nextDue(**session.database, account, now, personBefore);
    });
}

QFuture<Result<void>> Store::postpone(const QString &id, const QDateTime &until)
{
    return post([=](Session &session) { return submissiontable::postpone(**session.database, id, until); });
}

QFuture<Result<void>> Store::makeDue(const QString &account)
{
    return post([account](Session &session) {
        Database &database = **session.database;
        return database.transaction([&] { return submissiontable::makeDue(database, account); });
    });
}

QFuture<Result<void>> Store::recover()
{
    return post([clock = m_clock](Session &session) -> Result<void> {
        Database &database = **session.database;
        if (database.isReadOnly())
            return {};
        return database.transaction([&]() -> Result<void> {
            const auto claims = submissiontable::claims(database);
            if (!claims)
                return tl::make_unexpected(claims.error());
            for (const QString &claim : *claims) {
                if (!(*session.claim)->isDead(claim))
                    continue;
                if (auto done = submissiontable::abandonClaim(database, claim, clock()); !done)
                    return done;
            }
            return {};
        });
    });
}

QFuture<Result<Submission>> Store::submission(const QString &id)
{
    return post([id](Session &session) { return submissiontable::byId(**session.database, id); });
}

QFuture<Result<QList<Submission>>> Store::unsettled()
{
    return post([](Session &session) { return submissiontable::unsettled(**session.database); });
}

QFuture<Result<QList<Submission>>> Store::history(const HistoryQuery &query)
{
    return post([query](Session &session) { return submissiontable::history(**session.database, query); });
}

QFuture<Result<QList<Submission>>> Store::ordersOf(const QString &circuitId)
{
    return post(
        [circuitId](Session &session) { return submissiontable::ordersOf(**session.database, circuitId); });
}

QFuture<Result<QList<SubmissionEvent>>> Store::events(const QString &id)
{
    return post([id](Session &session) { return eventtable::of(**session.database, id); });
}

QFuture<Result<void>> Store::noteShown(const QString &id, int number)
{
    return post([id, number, clock = m_clock](Session &session) {
        return personaldata::noteShown(**session.database, id, number, clock());
    });
}

QFuture<Result<int>> Store::purge(const QDateTime &before)
{
    return post([before, clock = m_clock](Session &session) -> Result<int> {
        Database &database = **session.database;
        if (database.isReadOnly())
            return 0;
        const auto purged =
            database.transaction([&] { return personaldata::purge(database, before, clock()); });
        if (!purged || *purged == 0)
            return purged;
        // The write-ahead log still holds the pages as they were.
        return database.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")).map([&](const QSqlQuery &) {
            return *purged;
        });
    });
}

QFuture<Result<void>> Store::saveCircuits(const QString &regionId, const QList<Circuit> &circuits)
{
    return post([=](Session &session) {
        Database &database = **session.database;
        return database.transaction(
            [&] { return circuittable::replaceRegion(database, regionId, circuits); });
    });
}

QFuture<Result<QList<Circuit>>> Store::circuits()
{
    return post([](Session &session) { return circuittable::all(**session.database); });
}

QFuture<Result<void>> Store::saveRegions(const QList<Region> &regions)
{
    return post([regions](Session &session) {
        Database &database = **session.database;
        return database.transaction([&] { return regiontable::replace(database, regions); });
    });
}

QFuture<Result<QList<Region>>> Store::regions()
{
    return post([](Session &session) { return regiontable::all(**session.database); });
}

QFuture<Result<void>> Store::saveAccessPoints(const QString &regionId, const QList<AccessPoint> &accessPoints)
{
    return post([=](Session &session) {
        Database &database = **session.database;
        return database.transaction(
            [&] { return regiontable::replaceAccessPoints(database, regionId, accessPoints); });
    });
}

QFuture<Result<QList<BookEntry>>> Store::engineers()
{
    return post([](Session &session) { return engineertable::all(**session.database); });
}

QFuture<Result<BookChange>> Store::saveEngineers(const QList<BookEntry> &entries)
{
    return post([entries, clock = m_clock](Session &session) {
        Database &database = **session.database;
        return database.transaction([&] { return engineertable::save(database, entries, clock()); });
    });
}

QFuture<Result<void>> Store::removeEngineers(const QStringList &ids)
{
    return post([ids](Session &session) {
        Database &database = **session.database;
        return database.transaction([&] { return engineertable::remove(database, ids); });
    });
}

QFuture<Result<void>> Store::noteUsed(const QStringList &ids)
{
    return post([ids, clock = m_clock](Session &session) {
        Database &database = **session.database;
        return database.transaction([&] { return engineertable::noteUsed(database, ids, clock()); });
    });
}

} // namespace circuitdesk
