// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/personaldata.h"

#include "app/store/database.h"
#include "app/store/eventtable.h"
#include "app/store/forms.h"
#include "app/store/submissiontable.h"
#include "app/store/times.h"

#include <QCoreApplication>

#include <algorithm>

namespace circuitdesk::personaldata {

using namespace Qt::Literals::StringLiterals;

namespace {

struct PersonalDataText {
    Q_DECLARE_TR_FUNCTIONS(PersonalData)
};

// The kinds are written as in the index submissions_personal, so that SQLite takes it.
const QString complete =
    u"SELECT s.sequence, s.id FROM submissions AS s WHERE s.purged_at = 0 AND s.kind IN "
    "('ApplyPhysicalConnectionLOA', 'SecondApplyPhysicalConnectionLOA', 'CompletePhysicalConnectionLOA') "
    "AND s.sequence > ? AND s.state IN ('accepted', 'rejected', 'cancelled') AND s.changed_at < ? "
    "AND NOT EXISTS (SELECT 1 FROM submissions AS other WHERE other.circuit = s.circuit "
    "AND other.kind <> 'CreatePhysicalConnectionOccupancyOrder' "
    "AND (other.changed_at >= ? OR other.state IN ('queued', 'sending', 'unknown'))) "
    "AND (s.state <> 'accepted' OR s.kind = 'CompletePhysicalConnectionLOA' "
    "OR EXISTS (SELECT 1 FROM submissions AS report WHERE report.circuit = s.circuit "
    "AND report.sequence > s.sequence AND report.kind = 'CompletePhysicalConnectionLOA' "
    "AND report.state = 'accepted') "
    "OR EXISTS (SELECT 1 FROM circuits WHERE circuits.id = s.circuit "
    "AND circuits.loa_status IN ('Complete', 'Rejected', 'Deleted'))) ORDER BY s.sequence LIMIT ?"_s;

struct Row {
    qint64 sequence = 0;
    QString id;
};

Result<QList<Row>> completeRows(Database &database, qint64 after, const QDateTime &before)
{
    auto query = database.run(complete, {after, toMsecs(before), toMsecs(before), batch});
    if (!query)
        return tl::make_unexpected(query.error());
    QList<Row> rows;
    while (query->next())
        rows.append({query->value(0).toLongLong(), query->value(1).toString()});
    return database.finished(*query).map([&] { return rows; });
}

Parameters withoutPeople(Parameters parameters)
{
    parameters.removeIf([](const auto &parameter) {
        return parameter.first.startsWith("PMInfo."_L1) || parameter.first == "LineSPContactInfo"_L1;
    });
    return parameters;
}

/// The events are a record for later: what is noted in them stands beside the moves, in the state of then.
Result<void> note(Database &database, const Submission &submission, const QString &text, const QDateTime &now)
{
    return eventtable::add(
        database, submission.id, {now, submission.state, submission.attempts, {}, {}, text, {}});
}

Result<void> purgeOne(Database &database, const Submission &submission, const QDateTime &now)
{
    const QByteArray request = database.cipher().seal(
        parameterBytes(withoutPeople(submission.parameters)), submissiontable::identityOf(submission.id));
    return database
        .run(u"UPDATE submissions SET request = ?, purged_at = ? WHERE id = ?"_s,
            {request, toMsecs(now), submission.id})
        .and_then([&](const QSqlQuery &) {
            return note(
                database, submission, PersonalDataText::tr("The data of people in it was removed."), now);
        });
}

} // namespace

Result<void> noteShown(Database &database, const QString &id, int number, const QDateTime &now)
{
    const QString text = number == 0
        ? PersonalDataText::tr("Personal data of everybody in it was shown.")
        : PersonalDataText::tr("Personal data of engineer %1 was shown.").arg(number);
    return submissiontable::byId(database, id).and_then([&](const Submission &submission) {
        return note(database, submission, text, now);
    });
}

Result<int> purge(Database &database, const QDateTime &before, const QDateTime &now)
{
    int purged = 0;
    qint64 after = 0;
    while (purged < batch) {
        const auto rows = completeRows(database, after, before);
        if (!rows)
            return tl::make_unexpected(rows.error());
        if (rows->isEmpty())
            break;
        for (const Row &row : *rows) {
            after = row.sequence;
            const auto submission = submissiontable::byId(database, row.id);
            // Sealed with another key: it can't be read, so nobody can take anything out of it.
            if (!submission)
                continue;
            if (auto done = purgeOne(database, *submission, now); !done)
                return tl::make_unexpected(done.error());
            if (++purged == batch)
                break;
        }
    }
    return purged;
}

} // namespace circuitdesk::personaldata
