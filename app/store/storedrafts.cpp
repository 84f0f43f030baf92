// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/drafttable.h"
#include "app/store/storesession.h"
#include "app/store/submissiontable.h"
#include "app/store/templatetable.h"

namespace circuitdesk {

QFuture<Result<void>> Store::saveDraft(const Draft &draft)
{
    return post([draft](Session &session) { return drafttable::save(**session.database, draft); });
}

QFuture<Result<void>> Store::saveDrafts(const QList<Draft> &drafts)
{
    return post([drafts](Session &session) {
        Database &database = **session.database;
        return database.transaction([&]() -> Result<void> {
            for (const Draft &draft : drafts) {
                if (auto saved = drafttable::save(database, draft); !saved)
                    return saved;
            }
            return {};
        });
    });
}

QFuture<Result<void>> Store::editDraft(const Draft &draft)
{
    return post([draft](Session &session) {
        // Without a claim the folder may not be written to, and saving says so.
        return drafttable::edit(
            **session.database, draft, session.claim ? (*session.claim)->name() : QString());
    });
}

QFuture<Result<void>> Store::closeDraft(const QString &id)
{
    return post([id](Session &session) -> Result<void> {
        if (!session.claim)
            return {};
        return drafttable::close(**session.database, id, (*session.claim)->name());
    });
}

QFuture<Result<void>> Store::removeDraft(const QString &id)
{
    return post([id](Session &session) { return drafttable::remove(**session.database, id); });
}

QFuture<Result<QList<Draft>>> Store::drafts()
{
    return post([](Session &session) { return drafttable::all(**session.database); });
}

QFuture<Result<QList<RecoveredDraft>>> Store::recoveredDrafts()
{
    return post([](Session &session) -> Result<QList<RecoveredDraft>> {
        if (!session.claim)
            return QList<RecoveredDraft>();
        return drafttable::recovered(
            **session.database, [&session](const QString &claim) { return (*session.claim)->isDead(claim); });
    });
}

QFuture<Result<void>> Store::settleRecovered(const Draft &kept, const std::optional<Draft> &other)
{
    return post([kept, other, clock = m_clock](Session &session) {
        Database &database = **session.database;
        return database.transaction([&] { return drafttable::settle(database, kept, other, clock()); });
    });
}

QFuture<Result<void>> Store::binDraft(const QString &id)
{
    return post([id, clock = m_clock](
                    Session &session) { return drafttable::toBin(**session.database, id, clock()); });
}

QFuture<Result<void>> Store::restoreDraft(const QString &id)
{
    return post([id](Session &session) { return drafttable::restore(**session.database, id); });
}

QFuture<Result<QList<BinnedDraft>>> Store::bin()
{
    return post([](Session &session) { return drafttable::bin(**session.database); });
}

QFuture<Result<int>> Store::emptyBin()
{
    return post([clock = m_clock](Session &session) -> Result<int> {
        Database &database = **session.database;
        if (database.isReadOnly())
            return 0;
        const auto removed = database.transaction([&] { return drafttable::emptyBin(database, clock()); });
        if (!removed || *removed == 0)
            return removed;
        // The write-ahead log still holds the pages as they were.
        return database.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")).map([&](const QSqlQuery &) {
            return *removed;
        });
    });
}

QFuture<Result<void>> Store::saveTemplate(const FormTemplate &formTemplate)
{
    return post([formTemplate](Session &session) {
        Database &database = **session.database;
        return database.transaction([&] { return templatetable::save(database, formTemplate); });
    });
}

QFuture<Result<void>> Store::removeTemplate(const QString &id)
{
    return post([id](Session &session) { return templatetable::remove(**session.database, id); });
}

QFuture<Result<QList<FormTemplate>>> Store::templates()
{
    return post([](Session &session) { return templatetable::all(**session.database); });
}

QFuture<Result<std::optional<LoaApplication>>> Store::lastApplicationOf(const QString &company)
{
    return post(
        [company](Session &session) { return submissiontable::lastLoaOf(**session.database, company); });
}

QFuture<Result<QList<LoaApplication>>> Store::recentApplications()
{
    constexpr int enough = 300;
    return post([](Session &session) { return submissiontable::recentLoas(**session.database, enough); });
}

} // namespace circuitdesk
