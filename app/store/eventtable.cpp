// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/eventtable.h"

#include "app/store/database.h"
#include "app/store/times.h"

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>

#include <array>
#endif

namespace circuitdesk::eventtable {

using namespace Qt::Literals::StringLiterals;

QString loginName()
{
#ifdef Q_OS_UNIX
    // Not from the environment: anybody may call himself anything there.
    std::array<char, 4096> buffer{};
    passwd entry{};
    passwd *found = nullptr;
    if (getpwuid_r(geteuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found)
        return QString::fromLocal8Bit(found->pw_name);
    return QString::number(geteuid());
#else
    return qEnvironmentVariable("USERNAME");
#endif
}

Result<void> add(Database &database, const QString &id, const SubmissionEvent &event)
{
    static const QString who = loginName();
    return database
        .run(u"INSERT INTO events (submission, at, state, attempt, code, request_id, text, who) "
             "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {id, toMsecs(event.at), stateName(event.state), event.attempt, event.code, event.requestId,
                event.text, who})
        .map([](const QSqlQuery &) {});
}

Result<QList<SubmissionEvent>> of(Database &database, const QString &id)
{
    auto query = database.run(u"SELECT at, state, attempt, code, request_id, text, who FROM events "
                              "WHERE submission = ? ORDER BY number"_s,
        {id});
    if (!query)
        return tl::make_unexpected(query.error());
    QList<SubmissionEvent> result;
    while (query->next())
        result.append({fromMsecs(query->value(0)),
            submissionState(query->value(1).toString()).value_or(SubmissionState::Unknown),
            query->value(2).toInt(), query->value(3).toString(), query->value(4).toString(),
            query->value(5).toString(), query->value(6).toString()});
    return database.finished(*query).map([&] { return result; });
}

} // namespace circuitdesk::eventtable
