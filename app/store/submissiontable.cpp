// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/submissiontable.h"

#include "app/store/database.h"
#include "app/store/eventtable.h"
#include "app/store/forms.h"
#include "app/store/times.h"
#include "models/orderage.h"

#include <QCoreApplication>

namespace circuitdesk::submissiontable {

using namespace Qt::Literals::StringLiterals;

namespace {

struct SubmissionText {
    Q_DECLARE_TR_FUNCTIONS(SubmissionTable)
};

const QString columns =
    u"sequence, id, kind, state, account, region, circuit, company, client_token, attempts, "
    "request_id, order_id, code, field, message, created_at, changed_at, next_attempt_at, "
    "unknown_since, purged_at"_s;

// Nothing older unsettled for the same circuit: a circuit's submissions go out in the order they were queued.
// An order that has been unknown for too long waits for a person; so does one that is queued again because
// the attempt to settle it did not reach the server; and one of which nobody can tell how old it is, because
// it became unknown by a clock that was ahead and has been set back since.
const QString waiting =
    u" FROM submissions AS s WHERE s.account = ? AND s.state IN ('queued', 'unknown') "
    "AND NOT (s.kind = 'CreatePhysicalConnectionOccupancyOrder' "
    "AND s.unknown_since > 0 AND (s.unknown_since < ? OR s.unknown_since > ?)) "
    "AND NOT EXISTS (SELECT 1 FROM submissions AS older WHERE older.circuit = s.circuit "
    "AND older.sequence < s.sequence AND older.state IN ('queued', 'sending', 'unknown')) "_s;

constexpr qint64 tolerated = clockTolerance / std::chrono::seconds(1);
/// No attempt is put off for longer than an hour. One that waits beyond this was put off by a clock that was
/// ahead and has been set back since; it would wait as long as that clock was wrong.
constexpr qint64 longestWait = 2 * 3600;

Submission fromRow(const QSqlQuery &row)
{
    Submission result;
    int column = 0;
    const auto next = [&] { return row.value(column++); };
    result.sequence = next().toLongLong();
    result.id = next().toString();
    result.kind = submissionKind(next().toString()).value_or(SubmissionKind::ApplyPhysicalConnectionLOA);
    result.state = submissionState(next().toString()).value_or(SubmissionState::Unknown);
    result.account = next().toString();
    result.regionId = next().toString();
    result.circuitId = next().toString();
    result.company = next().toString();
    result.clientToken = next().toString();
    result.attempts = next().toInt();
    result.requestId = next().toString();
    result.orderId = next().toString();
    result.code = next().toString();
    result.field = next().toString();
    result.message = next().toString();
    result.createdAt = fromMsecs(next());
    result.changedAt = fromMsecs(next());
    result.nextAttemptAt = fromMsecs(next());
    result.unknownSince = fromMsecs(next());
    result.purgedAt = fromMsecs(next());
    return result;
}

Result<QList<Submission>> rows(Database &database, const QString &sql, const QVariantList &values = {})
{
    auto query = database.run(sql, values);
    if (!query)
        return tl::make_unexpected(query.error());
    QList<Submission> result;
    while (query->next())
        result.append(fromRow(*query));
    return database.finished(*query).map([&] { return result; });
}

Result<void> addEvent(
    Database &database, const Submission &submission, const QDateTime &at, const QString &requestId)
{
    return eventtable::add(database, submission.id,
        {at, submission.state, submission.attempts, submission.code, requestId, submission.message, {}});
}

Error takenByAnother()
{
    return {ErrorKind::Locked, u"moved-by-another"_s,
        SubmissionText::tr(
            "Another CircuitDesk has taken this submission. Nothing was sent twice; its result will "
            "appear in the history."),
        {}, {}};
}

QString escapedForLike(const QString &text)
{
    QString result = text;
    return result.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
}

/// Half a surrogate pair would swallow the character after it, and a NUL would end the text early.
QString searchable(const QString &text)
{
    return QString::fromUtf8(text.trimmed().toUtf8()).remove(QChar::Null);
}

} // namespace

QByteArray identityOf(const QString &id)
{
    return "submission:" + id.toUtf8();
}

Result<void> index(Database &database, const Submission &submission)
{
    return database
        .run(
            u"INSERT OR REPLACE INTO submission_search (rowid, circuit, company, request_id, order_id, code) "
            "VALUES (?, ?, ?, ?, ?, ?)"_s,
            {submission.sequence, submission.circuitId, submission.company, submission.requestId,
                submission.orderId, submission.code})
        .map([](const QSqlQuery &) {});
}

Result<Submission> insert(Database &database, const Submission &submission)
{
    auto earlier = database.run(u"SELECT 1 FROM submissions WHERE id = ?"_s, {submission.id});
    if (!earlier)
        return tl::make_unexpected(earlier.error());
    if (earlier->next())
        return failure(ErrorKind::Invalid,
            SubmissionText::tr("This form was queued before, so it was not queued again. The outbox and the "
                               "history have it; to send another one, make a new draft of it there."),
            u"queued-before"_s);
    auto inserted = database.run(u"INSERT INTO submissions (id, kind, state, account, region, circuit, "
                                 u"company, client_token, request, "
                                 "created_at, changed_at) VALUES (?, ?, 'queued', ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {submission.id, operationName(submission.kind), submission.account, submission.regionId,
            submission.circuitId, submission.company, submission.clientToken,
            database.cipher().seal(parameterBytes(submission.parameters), identityOf(submission.id)),
            toMsecs(submission.createdAt), toMsecs(submission.createdAt)});
    if (!inserted)
        return tl::make_unexpected(inserted.error());
    return byId(database, submission.id).and_then([&](const Submission &stored) {
        return index(database, stored)
            .and_then([&] { return addEvent(database, stored, stored.createdAt, {}); })
            .map([&] { return stored; });
    });
}

Result<Submission> move(Database &database, const Transition &transition, const QDateTime &now)
{
    if (!mayMove(transition.from, transition.to))
        qFatal("a submission was about to make a move that mayMove() forbids");
    const bool sends = transition.to == SubmissionState::Sending;
    const bool wasSending = transition.from == SubmissionState::Sending;
    const bool becomesUnknown = transition.to == SubmissionState::Unknown;
    // Only a submission being sent is claimed, so the claim of any other one is empty. What becomes unknown
    // is so since it was about to be sent, however late that is noticed: the provider may have its token
    // since then.
    auto updated = database.run(
        u"UPDATE submissions SET state = ?, claimed_by = ?, attempts = attempts + ?, "
        "request_id = coalesce(nullif(?, ''), request_id), order_id = coalesce(nullif(?, ''), order_id), "
        "code = ?, field = ?, message = ?, changed_at = ?, next_attempt_at = ?, "
        "unknown_since = coalesce(nullif(unknown_since, 0), iif(?, changed_at, 0)) "
        "WHERE id = ? AND state = ? AND claimed_by = ?"_s,
        {stateName(transition.to), sends ? transition.claim : QString(), sends ? 1 : 0, transition.requestId,
            transition.orderId, transition.code, transition.field, transition.message, toMsecs(now),
            toMsecs(transition.nextAttemptAt), becomesUnknown, transition.id, stateName(transition.from),
            wasSending ? transition.claim : QString()});
    if (!updated)
        return tl::make_unexpected(updated.error());
    if (updated->numRowsAffected() != 1)
        return tl::make_unexpected(takenByAnother());
    return byId(database, transition.id).and_then([&](const Submission &moved) {
        return index(database, moved)
            .and_then([&] { return addEvent(database, moved, now, transition.requestId); })
            .map([&] { return moved; });
    });
}

Result<Due> nextDue(
    Database &database, const QString &account, const QDateTime &now, const QDateTime &personBefore)
{
    auto query = database.run(u"SELECT s.id"_s + waiting
            + u"AND (s.next_attempt_at <= ? OR s.next_attempt_at > ?) ORDER BY s.sequence LIMIT 1"_s,
        {account, toMsecs(personBefore), toMsecs(now.addSecs(tolerated)), toMsecs(now),
            toMsecs(now.addSecs(longestWait))});
    if (!query)
        return tl::make_unexpected(query.error());
    if (query->next())
        return byId(database, query->value(0).toString()).map([](const Submission &due) {
            return Due{due, {}};
        });
    if (auto all = database.finished(*query); !all)
        return tl::make_unexpected(all.error());
    return database
        .run(u"SELECT min(s.next_attempt_at)"_s + waiting,
            {account, toMsecs(personBefore), toMsecs(now.addSecs(tolerated))})
        .map([](QSqlQuery later) {
            return Due{std::nullopt, later.next() ? fromMsecs(later.value(0)) : QDateTime()};
        });
}

Result<void> postpone(Database &database, const QString &id, const QDateTime &until)
{
    return database
        .run(u"UPDATE submissions SET next_attempt_at = ? WHERE id = ? AND state = 'unknown'"_s,
            {toMsecs(until), id})
        .map([](const QSqlQuery &) {});
}

Result<void> makeDue(Database &database, const QString &account)
{
    return database
        .run(
            u"UPDATE submissions SET next_attempt_at = 0 WHERE account = ? AND state IN ('queued', 'unknown')"_s,
            {account})
        .map([](const QSqlQuery &) {});
}

Result<QStringList> claims(Database &database)
{
    auto query = database.run(u"SELECT DISTINCT claimed_by FROM submissions WHERE state = 'sending'"_s);
    if (!query)
        return tl::make_unexpected(query.error());
    QStringList result;
    while (query->next())
        result.append(query->value(0).toString());
    return database.finished(*query).map([&] { return result; });
}

Result<void> abandonClaim(Database &database, const QString &claim, const QDateTime &now)
{
    auto query =
        database.run(u"SELECT id FROM submissions WHERE state = 'sending' AND claimed_by = ?"_s, {claim});
    if (!query)
        return tl::make_unexpected(query.error());
    QStringList ids;
    while (query->next())
        ids.append(query->value(0).toString());
    if (auto all = database.finished(*query); !all)
        return all;
    for (const QString &id : ids) {
        Transition transition;
        transition.id = id;
        transition.from = SubmissionState::Sending;
        transition.to = SubmissionState::Unknown;
        transition.claim = claim;
        transition.message = SubmissionText::tr(
            "CircuitDesk ended while this was being sent. It will be settled with the same "
            "client token, so nothing is done twice.");
        if (auto moved = move(database, transition, now); !moved)
            return tl::make_unexpected(moved.error());
    }
    return {};
}

Result<Submission> byId(Database &database, const QString &id)
{
    auto query = database.run(u"SELECT %1, request FROM submissions WHERE id = ?"_s.arg(columns), {id});
    if (!query)
        return tl::make_unexpected(query.error());
    const bool exists = query->next();
    if (auto read = database.finished(*query); !read)
        return tl::make_unexpected(read.error());
    if (!exists)
        return failure(ErrorKind::Invalid,
            SubmissionText::tr("There is no submission with the ID %1 here. Look it up in the history.")
                .arg(id),
            u"no-such-submission"_s);
    Submission result = fromRow(*query);
    const auto bytes = database.cipher().open(query->value(u"request"_s).toByteArray(), identityOf(id));
    const auto parameters = bytes ? parametersFromBytes(*bytes) : std::nullopt;
    if (!parameters)
        return failure(ErrorKind::Storage,
            SubmissionText::tr("Submission %1 can't be decrypted with this key. It is kept as it is; start "
                               "CircuitDesk with the key or passphrase it was stored with.")
                .arg(id),
            u"submission-sealed"_s);
    result.parameters = *parameters;
    return result;
}

Result<QList<Submission>> unsettled(Database &database)
{
    return rows(database,
        u"SELECT %1 FROM submissions WHERE state IN ('queued', 'sending', 'unknown') "
        "ORDER BY sequence DESC"_s.arg(columns));
}

Result<QList<Submission>> history(Database &database, const HistoryQuery &wanted)
{
    QStringList conditions{u"TRUE"_s};
    QVariantList values;
    const QString text = searchable(wanted.text);
    if (text.size() >= 3 && text.toUcs4().size() >= 3) {
        conditions.append(
            u"sequence IN (SELECT rowid FROM submission_search WHERE submission_search MATCH ?)"_s);
        values.append(u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"');
    } else if (!text.isEmpty()) {
        QStringList parts;
        for (const char *column : {"circuit", "company", "request_id", "order_id", "code"}) {
            parts.append(QString::fromLatin1(column) + u" LIKE ? ESCAPE '\\'"_s);
            values.append(u'%' + escapedForLike(text) + u'%');
        }
        conditions.append(u'(' + parts.join(u" OR "_s) + u')');
    }
    if (wanted.state) {
        conditions.append(u"state = ?"_s);
        values.append(stateName(*wanted.state));
    }
    if (wanted.loa)
        conditions.append(*wanted.loa ? u"kind != 'CreatePhysicalConnectionOccupancyOrder'"_s
                                      : u"kind = 'CreatePhysicalConnectionOccupancyOrder'"_s);
    if (wanted.before > 0) {
        conditions.append(u"sequence < ?"_s);
        values.append(wanted.before);
    }
    values.append(wanted.limit);
    return rows(database,
        u"SELECT %1 FROM submissions WHERE %2 ORDER BY sequence DESC LIMIT ?"_s.arg(
            columns, conditions.join(u" AND "_s)),
        values);
}

Result<QList<Submission>> ordersOf(Database &database, const QString &circuitId)
{
    return rows(database,
        u"SELECT %1 FROM submissions WHERE circuit = ? AND kind = 'CreatePhysicalConnectionOccupancyOrder' "
        "AND state IN ('queued', 'sending', 'unknown', 'accepted') ORDER BY sequence DESC"_s.arg(columns),
        {circuitId});
}

Result<std::optional<LoaApplication>> lastLoaOf(Database &database, const QString &company)
{
    const QString text = searchable(company);
    QString sql = u"SELECT s.id FROM submissions AS s WHERE s.company = ? AND s.kind IN "
                  "('ApplyPhysicalConnectionLOA', 'SecondApplyPhysicalConnectionLOA')"_s;
    QVariantList values{company};
    // Among a million the index finds a company at once, and that it has none as well.
    if (text.toUcs4().size() >= 3) {
        sql += u" AND s.sequence IN (SELECT rowid FROM submission_search WHERE submission_search MATCH ?)"_s;
        values.append(u"company : \""_s + QString(text).replace(u'"', u"\"\""_s) + u'"');
    }
    auto query = database.run(sql + u" ORDER BY s.sequence DESC LIMIT 1"_s, values);
    if (!query)
        return tl::make_unexpected(query.error());
    const QString id = query->next() ? query->value(0).toString() : QString();
    if (auto read = database.finished(*query); !read)
        return tl::make_unexpected(read.error());
    if (id.isEmpty())
        return std::nullopt;
    return byId(database, id).map([](const Submission &submission) {
        return std::optional(loaFromParameters(submission.parameters));
    });
}

Result<QList<LoaApplication>> recentLoas(Database &database, int limit)
{
    auto query = database.run(u"SELECT id FROM submissions WHERE kind IN ('ApplyPhysicalConnectionLOA', "
                              "'SecondApplyPhysicalConnectionLOA') ORDER BY sequence DESC LIMIT ?"_s,
        {limit});
    if (!query)
        return tl::make_unexpected(query.error());
    QStringList ids;
    while (query->next())
        ids.append(query->value(0).toString());
    if (auto read = database.finished(*query); !read)
        return tl::make_unexpected(read.error());
    QList<LoaApplication> applications;
    for (const QString &id : std::as_const(ids)) {
        // One that is sealed with another key is no reason to offer nothing.
        if (const auto submission = byId(database, id))
            applications.append(loaFromParameters(submission->parameters));
    }
    return applications;
}

} // namespace circuitdesk::submissiontable
