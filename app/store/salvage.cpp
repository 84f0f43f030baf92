// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/salvage.h"

#include "app/store/database.h"
#include "app/store/drafttable.h"
#include "app/store/engineertable.h"
#include "app/store/eventtable.h"
#include "app/store/submissiontable.h"
#include "app/store/times.h"
#include "models/orderage.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <functional>

namespace circuitdesk::salvage {

using namespace Qt::Literals::StringLiterals;

namespace {

struct SalvageText {
    Q_DECLARE_TR_FUNCTIONS(Salvage)
};

const QStringList draftColumns{u"id"_s, u"form"_s, u"created_at"_s, u"changed_at"_s, u"deleted_at"_s,
    u"before"_s, u"before_at"_s, u"editing_by"_s, u"remarks"_s};
const QStringList templateColumns{u"id"_s, u"name"_s, u"form"_s, u"changed_at"_s};
const QStringList engineerColumns{u"id"_s, u"engineer"_s, u"used_at"_s, u"changed_at"_s};
const QStringList submissionColumns{u"sequence"_s, u"id"_s, u"kind"_s, u"state"_s, u"account"_s, u"region"_s,
    u"circuit"_s, u"company"_s, u"client_token"_s, u"request"_s, u"attempts"_s, u"claimed_by"_s,
    u"request_id"_s, u"order_id"_s, u"code"_s, u"field"_s, u"message"_s, u"created_at"_s, u"changed_at"_s,
    u"next_attempt_at"_s, u"unknown_since"_s, u"purged_at"_s};
/// What may change in a submission; the rest is frozen.
const QStringList movingColumns{u"state"_s, u"attempts"_s, u"claimed_by"_s, u"request_id"_s, u"order_id"_s,
    u"code"_s, u"field"_s, u"message"_s, u"changed_at"_s, u"next_attempt_at"_s, u"unknown_since"_s};
const QStringList eventColumns{u"number"_s, u"submission"_s, u"at"_s, u"state"_s, u"attempt"_s, u"code"_s,
    u"request_id"_s, u"text"_s, u"who"_s};

using Row = QVariantList;

/// Of a row that breaks a rule of its table (sqlite.org/rescode.html, SQLITE_CONSTRAINT).
const QString codeAgainstRule = u"sqlite-19"_s;

/// A value whose type was damaged would be refused, and the rest of its row with it.
QVariant inItsType(const QString &column, const QVariant &value)
{
    static const QStringList numbers{u"sequence"_s, u"attempts"_s, u"created_at"_s, u"changed_at"_s,
        u"next_attempt_at"_s, u"unknown_since"_s, u"purged_at"_s, u"number"_s, u"at"_s, u"attempt"_s,
        u"deleted_at"_s, u"before_at"_s, u"used_at"_s};
    static const QStringList sealed{u"form"_s, u"request"_s, u"before"_s, u"engineer"_s, u"remarks"_s};
    if (numbers.contains(column))
        return value.toLongLong();
    return sealed.contains(column) ? QVariant(value.toByteArray()) : QVariant(value.toString());
}

/// What to select for \a columns: a file of an earlier version lacks some, and their time has not come there.
QString selectable(Database &damaged, const QString &table, const QStringList &columns)
{
    QStringList known;
    auto query = damaged.run(u"SELECT name FROM pragma_table_info(?)"_s, {table});
    while (query && query->next())
        known.append(query->value(0).toString());
    QStringList result;
    for (const QString &column : columns)
        result.append(known.isEmpty() || known.contains(column) ? column : u"''"_s);
    return result.join(u", "_s);
}

/// Calls \a use with each row of \a table that can be read: upwards to the damage, then downwards to it.
void eachReadable(Database &damaged, const QString &table, const QStringList &columns,
    const std::function<void(const Row &)> &use)
{
    const QString selected = selectable(damaged, table, columns);
    QSet<qint64> seen;
    for (const QString &direction : {u"ASC"_s, u"DESC"_s}) {
        auto query =
            damaged.run(u"SELECT rowid, %1 FROM %2 ORDER BY rowid %3"_s.arg(selected, table, direction));
        while (query && query->next()) {
            const qint64 number = query->value(0).toLongLong();
            if (seen.contains(number))
                break;
            seen.insert(number);
            Row row;
            for (int column = 1; column <= columns.size(); ++column)
                row.append(inItsType(columns.at(column - 1), query->value(column)));
            use(row);
        }
        if (query && !query->lastError().isValid())
            return;
    }
}

QVariant valueOf(const Row &row, const QStringList &columns, const QString &column)
{
    return row.at(columns.indexOf(column));
}

bool opens(const Database &damaged, const QVariant &sealed, const QByteArray &identity)
{
    return damaged.cipher().open(sealed.toByteArray(), identity).has_value();
}

void eachDraft(Database &damaged, const std::function<void(const Row &)> &use)
{
    eachReadable(damaged, u"drafts"_s, draftColumns, [&](const Row &row) {
        if (opens(damaged, row.at(1), drafttable::identityOf(row.at(0).toString())))
            use(row);
    });
}

void eachSubmission(Database &damaged, const std::function<void(const Row &)> &use)
{
    eachReadable(damaged, u"submissions"_s, submissionColumns, [&](const Row &row) {
        const QString id = valueOf(row, submissionColumns, u"id"_s).toString();
        const QString state = valueOf(row, submissionColumns, u"state"_s).toString();
        if (submissionState(state)
            && opens(damaged, valueOf(row, submissionColumns, u"request"_s), submissiontable::identityOf(id)))
            use(row);
    });
}

QString placeholders(const QStringList &columns)
{
    return QStringList(columns.size(), u"?"_s).join(u", "_s);
}

Result<void> done(const Result<QSqlQuery> &query)
{
    return query.map([](const QSqlQuery &) {});
}

/// Rows of a table that are sealed as a whole: the later one of two stays.
Result<void> addSealed(Database &database, const QString &table, const QStringList &columns, const Row &row)
{
    QStringList settings;
    for (const QString &column : columns.mid(1))
        settings.append(u"%1 = excluded.%1"_s.arg(column));
    return done(database.run(u"INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (id) DO UPDATE SET %4 "
                             "WHERE excluded.changed_at >= %1.changed_at"_s.arg(
                                 table, columns.join(u", "_s), placeholders(columns), settings.join(u", "_s)),
        row));
}

/// Where \a database does not have it newer.
Result<void> addSubmission(Database &database, const Row &row)
{
    const QString id = valueOf(row, submissionColumns, u"id"_s).toString();
    const auto known = submissiontable::byId(database, id);
    const QVariant changedAt = valueOf(row, submissionColumns, u"changed_at"_s);
    if (!known && known.error().kind != ErrorKind::Invalid)
        return tl::make_unexpected(known.error());
    if (known && toMsecs(known->changedAt) > changedAt.toLongLong())
        return {};
    Result<void> written;
    if (known) {
        QStringList settings;
        Row values;
        for (const QString &column : movingColumns) {
            settings.append(column + u" = ?"_s);
            values.append(valueOf(row, submissionColumns, column));
        }
        written = done(database.run(
            u"UPDATE submissions SET %1 WHERE id = ?"_s.arg(settings.join(u", "_s)), values + Row{id}));
        // What was removed must not come back with a backup.
        const QVariant purgedAt = valueOf(row, submissionColumns, u"purged_at"_s);
        if (written && !known->purgedAt.isValid() && purgedAt.toLongLong() > 0)
            written = done(database.run(u"UPDATE submissions SET request = ?, purged_at = ? WHERE id = ?"_s,
                {valueOf(row, submissionColumns, u"request"_s), purgedAt, id}));
    } else {
        written = done(database.run(u"INSERT INTO submissions (%1) VALUES (%2)"_s.arg(
                                        submissionColumns.join(u", "_s), placeholders(submissionColumns)),
            row));
    }
    return written.and_then([&] { return submissiontable::byId(database, id); })
        .and_then([&](const Submission &now) { return submissiontable::index(database, now); });
}

/// Events never change, so one that is there already is the same.
Result<void> addEvent(Database &database, const Row &row)
{
    return done(database.run(
        u"INSERT OR IGNORE INTO events (%1) SELECT %2 WHERE EXISTS (SELECT 1 FROM submissions WHERE id = ?)"_s
            .arg(eventColumns.join(u", "_s), placeholders(eventColumns)),
        row + Row{row.at(1)}));
}

} // namespace

Count readable(Database &damaged)
{
    Count count;
    eachDraft(damaged, [&](const Row &) { ++count.drafts; });
    eachSubmission(damaged, [&](const Row &) { ++count.submissions; });
    return count;
}

Result<void> addTo(Database &database, Database &damaged)
{
    Result<void> result;
    // A row that is against a rule is damaged, and no reason to lose all others.
    const auto keep = [&](const Result<void> &step) {
        if (result && !step && step.error().code != codeAgainstRule)
            result = step;
    };
    eachDraft(damaged, [&](const Row &row) { keep(addSealed(database, u"drafts"_s, draftColumns, row)); });
    eachReadable(damaged, u"templates"_s, templateColumns,
        [&](const Row &row) { keep(addSealed(database, u"templates"_s, templateColumns, row)); });
    eachReadable(damaged, u"engineers"_s, engineerColumns, [&](const Row &row) {
        if (opens(damaged, row.at(1), engineertable::identityOf(row.at(0).toString())))
            keep(addSealed(database, u"engineers"_s, engineerColumns, row));
    });
    eachSubmission(damaged, [&](const Row &row) { keep(addSubmission(database, row)); });
    eachReadable(damaged, u"events"_s, eventColumns, [&](const Row &row) { keep(addEvent(database, row)); });
    // The backup has as a draft what was queued since.
    keep(done(database.run(u"DELETE FROM drafts WHERE id IN (SELECT id FROM submissions)"_s)));
    return result;
}

Result<void> doubt(Database &database, const QDateTime &now)
{
    auto query = database.run(u"SELECT id, created_at, attempts, kind FROM submissions "
                              "WHERE state IN ('queued', 'sending', 'unknown') ORDER BY sequence"_s);
    if (!query)
        return tl::make_unexpected(query.error());
    QList<Row> doubtful;
    while (query->next())
        doubtful.append({query->value(0), query->value(1), query->value(2), query->value(3)});
    if (auto all = database.finished(*query); !all)
        return all;
    const QString asked = SalvageText::tr(
        "This comes from a damaged database or its backup, and may have been sent before. The "
        "provider is asked before it is sent again, under the same client token.");
    const QString left = SalvageText::tr(
        "This comes from a damaged database or its backup, and may have been placed before, so it is not "
        "sent by "
        "itself. Look for the order in the provider's console, and say here whether it was done.");
    const qint64 tooOld = toMsecs(now) - std::chrono::milliseconds(orderRepeatedFor).count() - 1;
    for (const Row &row : std::as_const(doubtful)) {
        const bool order =
            submissionKind(row.at(3).toString()) == SubmissionKind::CreatePhysicalConnectionOccupancyOrder;
        const QString why = order ? left : asked;
        // The token may be what was damaged; only a person can tell whether there is an order already.
        const QVariant since = order ? std::min(row.at(1).toLongLong(), tooOld) : row.at(1).toLongLong();
        auto moved = done(database.run(
            u"UPDATE submissions SET state = 'unknown', claimed_by = '', message = ?, changed_at = ?, "
            "next_attempt_at = 0, unknown_since = ? WHERE id = ?"_s,
            {why, toMsecs(now), since, row.at(0)}));
        if (moved)
            moved = eventtable::add(database, row.at(0).toString(),
                {now, SubmissionState::Unknown, row.at(2).toInt(), {}, {}, why, {}});
        if (!moved)
            return moved;
    }
    return {};
}

Result<Count> count(Database &database)
{
    auto query = database.run(u"SELECT (SELECT count(*) FROM drafts), (SELECT count(*) FROM submissions)"_s);
    if (!query)
        return tl::make_unexpected(query.error());
    query->next();
    return Count{query->value(0).toInt(), query->value(1).toInt()};
}

} // namespace circuitdesk::salvage
