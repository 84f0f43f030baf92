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

} // namespace

QByteArray identityOf(const QString &id)
{
    return "draft:" + id.toUtf8();
}

Result<void> save(Database &database, const Draft &draft)
{
    return database
        .run(u"INSERT INTO drafts (id, form, created_at, changed_at) VALUES (?, ?, ?, ?) "
             "ON CONFLICT (id) DO UPDATE SET form = excluded.form, changed_at = excluded.changed_at"_s,
            {draft.id, database.cipher().seal(formBytes(draft.form), identityOf(draft.id)),
                toMsecs(draft.createdAt), toMsecs(draft.changedAt)})
        .map([](const QSqlQuery &) {});
}

Result<void> remove(Database &database, const QString &id)
{
    return database.run(u"DELETE FROM drafts WHERE id = ?"_s, {id}).map([](const QSqlQuery &) {});
}

Result<QList<Draft>> all(Database &database)
{
    auto query =
        database.run(u"SELECT id, form, created_at, changed_at FROM drafts ORDER BY changed_at DESC, id"_s);
    if (!query)
        return tl::make_unexpected(query.error());
    QList<Draft> drafts;
    while (query->next()) {
        const QString id = query->value(0).toString();
        const auto bytes = database.cipher().open(query->value(1).toByteArray(), identityOf(id));
        const auto form = bytes ? formFromBytes(*bytes) : std::nullopt;
        if (!form)
            return failure(ErrorKind::Storage,
                DraftText::tr(
                    "A draft can't be decrypted with this key. It is kept as it is; start CircuitDesk "
                    "with the key or passphrase it was saved with."),
                u"draft-sealed"_s);
        drafts.append({id, *form, fromMsecs(query->value(2)), fromMsecs(query->value(3))});
    }
    return database.finished(*query).map([&] { return drafts; });
}

} // namespace circuitdesk::drafttable
