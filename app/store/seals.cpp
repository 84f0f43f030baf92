// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/seals.h"

#include "app/store/database.h"
#include "app/store/drafttable.h"
#include "app/store/engineertable.h"
#include "app/store/submissiontable.h"

namespace circuitdesk::seals {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The version of the database that has an address book.
constexpr int firstWithEngineers = 4;

struct Count {
    int opened = 0;
    int sealed = 0;
};

/// Counts the rows of a statement that yields IDs and what is sealed for them.
template <typename IdentityOf>
Result<void> look(Database &database, const QString &sql, IdentityOf identityOf, Count &count)
{
    auto query = database.run(sql);
    if (!query)
        return tl::make_unexpected(query.error());
    while (query->next()) {
        const QByteArray identity = identityOf(query->value(0).toString());
        if (database.cipher().open(query->value(1).toByteArray(), identity))
            ++count.opened;
        else
            ++count.sealed;
    }
    return database.finished(*query);
}

} // namespace

Result<void> check(Database &database)
{
    const auto version = database.pragma(u"user_version"_s);
    if (!version)
        return tl::make_unexpected(version.error());
    if (*version == 0)
        return {};
    Count count;
    auto looked = look(database, u"SELECT id, form FROM drafts"_s, drafttable::identityOf, count);
    const bool draftsAreSealed = count.sealed > 0;
    if (looked && *version >= firstWithEngineers)
        looked = look(database, u"SELECT id, engineer FROM engineers"_s, engineertable::identityOf, count);
    if (!looked || count.sealed == 0)
        return looked;
    // Some row that opens tells that the key is right.
    looked = look(database, u"SELECT id, request FROM submissions ORDER BY sequence DESC LIMIT 1"_s,
        submissiontable::identityOf, count);
    if (!looked)
        return looked;
    if (count.opened > 0)
        return tl::make_unexpected(database.damage());
    // One row alone tells nothing; who reads it is told.
    if (count.sealed == 1)
        return {};
    // Not by reading them: the table may lack columns that this program brings it.
    if (draftsAreSealed)
        return tl::make_unexpected(drafttable::sealedError());
    return engineertable::all(database).map([](const QList<BookEntry> &) {});
}

} // namespace circuitdesk::seals
