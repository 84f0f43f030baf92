// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/drafttable.h"

#include "app/store/database.h"
#include "app/store/forms.h"
#include "app/store/times.h"

#include <QCoreApplication>

namespace circuitdesk::drafttable {

using namespace Qt::Literals::StringLiterals;

namespace {

struct DraftText {
    Q_DECLARE_TR_FUNCTIONS(DraftTable)
};

std::optional<AnyForm> opened(Database &database, const QString &id, const QVariant &sealed)
{
    const auto bytes = database.cipher().open(sealed.toByteArray(), identityOf(id));
    return bytes ? formFromBytes(*bytes) : std::nullopt;
}

/// Other than the form's, so that neither opens in the place of the other.
QByteArray remarksIdentityOf(const QString &id)
{
    return "draft-remarks:" + id.toUtf8();
}

/// What does not open is as if nothing had been remembered: then a person is asked again, and the form is
/// there.
DraftRemarks openedRemarks(Database &database, const QString &id, const QVariant &sealed)
{
    if (sealed.toByteArray().isEmpty())
        return {};
    const auto bytes = database.cipher().open(sealed.toByteArray(), remarksIdentityOf(id));
    return bytes ? remarksFromBytes(*bytes).value_or(DraftRemarks{}) : DraftRemarks{};
}

/// A late write must not bring back as a draft what is a submission by now: sent again, it would be done
/// twice.
const QString unlessQueued = u"WHERE NOT EXISTS (SELECT 1 FROM submissions WHERE id = ?) "_s;

const QString columns = u"id, form, created_at, changed_at, remarks"_s;

/// Of a row that begins with these columns.
Result<Draft> fromRow(Database &database, const QSqlQuery &row)
{
    const QString id = row.value(0).toString();
    const auto form = opened(database, id, row.value(1));
    if (!form)
        return tl::make_unexpected(sealedError());
    return Draft{id, *form, fromMsecs(row.value(2)), fromMsecs(row.value(3)),
        openedRemarks(database, id, row.value(4))};
}

Result<void> done(const Result<QSqlQuery> &query)
{
    return query.map([](const QSqlQuery &) {});
}

QByteArray sealedForm(Database &database, const Draft &draft)
{
    return database.cipher().seal(formBytes(draft.form), identityOf(draft.id));
}

QByteArray sealedRemarks(Database &database, const Draft &draft)
{
    if (draft.remarks.isEmpty())
        return {};
    return database.cipher().seal(remarkBytes(draft.remarks), remarksIdentityOf(draft.id));
}

} // namespace

QByteArray identityOf(const QString &id)
{
    return "draft:" + id.toUtf8();
}

Error sealedError()
{
    return {ErrorKind::Storage, u"draft-sealed"_s,
        DraftText::tr("A draft can't be decrypted with this key. It is kept as it is; start CircuitDesk "
                      "with the key or passphrase it was saved with."),
        {}, {}};
}

Result<void> save(Database &database, const Draft &draft)
{
    return done(
        database.run(u"INSERT INTO drafts (id, form, created_at, changed_at, remarks) SELECT ?, ?, ?, ?, ? "_s
                + unlessQueued
                + u"ON CONFLICT (id) DO UPDATE SET form = excluded.form, changed_at = excluded.changed_at, "
                  "remarks = excluded.remarks"_s,
            {draft.id, sealedForm(database, draft), toMsecs(draft.createdAt), toMsecs(draft.changedAt),
                sealedRemarks(database, draft), draft.id}));
}

Result<void> edit(Database &database, const Draft &draft, const QString &claim)
{
    // What another process left is still to be decided on, so it stays as it is.
    return done(database.run(
        u"INSERT INTO drafts (id, form, created_at, changed_at, remarks, editing_by) SELECT ?, ?, ?, ?, ?, ? "_s
            + unlessQueued
            + u"ON CONFLICT (id) DO UPDATE SET before = iif(editing_by = '', form, before), "
              "before_at = iif(editing_by = '', changed_at, before_at), form = excluded.form, "
              "changed_at = excluded.changed_at, remarks = excluded.remarks, editing_by = excluded.editing_by"_s,
        {draft.id, sealedForm(database, draft), toMsecs(draft.createdAt), toMsecs(draft.changedAt),
            sealedRemarks(database, draft), claim, draft.id}));
}

Result<void> close(Database &database, const QString &id, const QString &claim)
{
    return done(database.run(
        u"UPDATE drafts SET before = x'', before_at = 0, editing_by = '' WHERE id = ? AND editing_by = ?"_s,
        {id, claim}));
}

Result<void> remove(Database &database, const QString &id)
{
    return done(database.run(u"DELETE FROM drafts WHERE id = ?"_s, {id}));
}

Result<QList<Draft>> all(Database &database)
{
    auto query = database.run(
        u"SELECT %1 FROM drafts WHERE deleted_at = 0 ORDER BY changed_at DESC, id"_s.arg(columns));
    if (!query)
        return tl::make_unexpected(query.error());
    QList<Draft> drafts;
    while (query->next()) {
        auto draft = fromRow(database, *query);
        if (!draft)
            return tl::make_unexpected(draft.error());
        drafts.append(*draft);
    }
    return database.finished(*query).map([&] { return drafts; });
}

Result<QList<RecoveredDraft>> recovered(
    Database &database, const std::function<bool(const QString &claim)> &isDead)
{
    auto query =
        database.run(u"SELECT %1, before, before_at, editing_by FROM drafts "
                     "WHERE deleted_at = 0 AND editing_by <> '' ORDER BY changed_at DESC, id"_s.arg(columns));
    if (!query)
        return tl::make_unexpected(query.error());
    QList<RecoveredDraft> drafts;
    while (query->next()) {
        if (!isDead(query->value(7).toString()))
            continue;
        auto draft = fromRow(database, *query);
        if (!draft)
            return tl::make_unexpected(draft.error());
        const auto before = opened(database, draft->id, query->value(5));
        if (before != draft->form)
            drafts.append({*draft, before, fromMsecs(query->value(6))});
    }
    return database.finished(*query).map([&] { return drafts; });
}

Result<void> settle(
    Database &database, const Draft &kept, const std::optional<Draft> &other, const QDateTime &now)
{
    return save(database, kept)
        .and_then([&] {
            return done(database.run(
                u"UPDATE drafts SET before = x'', before_at = 0, editing_by = '' WHERE id = ?"_s, {kept.id}));
        })
        .and_then([&]() -> Result<void> {
            if (!other)
                return {};
            return save(database, *other).and_then([&] { return toBin(database, other->id, now); });
        });
}

Result<void> toBin(Database &database, const QString &id, const QDateTime &now)
{
    return done(database.run(u"UPDATE drafts SET deleted_at = ? WHERE id = ?"_s, {toMsecs(now), id}));
}

Result<void> restore(Database &database, const QString &id)
{
    return done(database.run(u"UPDATE drafts SET deleted_at = 0 WHERE id = ?"_s, {id}));
}

Result<QList<BinnedDraft>> bin(Database &database)
{
    auto query = database.run(u"SELECT %1, deleted_at FROM drafts "
                              "WHERE deleted_at <> 0 ORDER BY deleted_at DESC, id"_s.arg(columns));
    if (!query)
        return tl::make_unexpected(query.error());
    QList<BinnedDraft> drafts;
    while (query->next()) {
        auto draft = fromRow(database, *query);
        if (!draft)
            return tl::make_unexpected(draft.error());
        drafts.append({*draft, fromMsecs(query->value(5))});
    }
    return database.finished(*query).map([&] { return drafts; });
}

Result<int> emptyBin(Database &database, const QDateTime &now)
{
    return done(database.run(
                    u"UPDATE drafts SET deleted_at = ? WHERE deleted_at > ?"_s, {toMsecs(now), toMsecs(now)}))
        .and_then([&] {
            return database.run(u"DELETE FROM drafts WHERE deleted_at <> 0 AND deleted_at <= ?"_s,
                {toMsecs(now.addDays(-daysInBin))});
        })
        .map([](const QSqlQuery &query) { return query.numRowsAffected(); });
}

} // namespace circuitdesk::drafttable
