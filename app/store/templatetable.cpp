// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/templatetable.h"

#include "app/store/database.h"
#include "app/store/forms.h"
#include "app/store/times.h"
#include "models/sendabletext.h"

#include <QCoreApplication>

#include <algorithm>

namespace circuitdesk::templatetable {

using namespace Qt::Literals::StringLiterals;

namespace {

struct TemplateText {
    Q_DECLARE_TR_FUNCTIONS(TemplateTable)
};

/// SQLite compares the case of ASCII letters only.
Result<bool> isUsed(Database &database, const QString &name, const QString &exceptId)
{
    auto query = database.run(u"SELECT name FROM templates WHERE id <> ?"_s, {exceptId});
    if (!query)
        return tl::make_unexpected(query.error());
    bool used = false;
    while (query->next())
        used = used || query->value(0).toString().compare(name, Qt::CaseInsensitive) == 0;
    return database.finished(*query).map([&] { return used; });
}

} // namespace

QByteArray identityOf(const QString &id)
{
    return "template:" + id.toUtf8();
}

Result<void> save(Database &database, const FormTemplate &formTemplate)
{
    const QString name = formTemplate.name.trimmed();
    if (name.isEmpty())
        return failure(ErrorKind::Invalid,
            TemplateText::tr("A template needs a name. Nothing was stored; enter one."),
            QLatin1String(codeNameEmpty));
    // It would come back as another one: SQLite reads what is no character as U+FFFD.
    if (hasHalfCharacter(name) || name.contains(QChar(0xfffe)) || name.contains(QChar(0xffff)))
        return failure(ErrorKind::Invalid,
            TemplateText::tr("The name contains what is no character. Nothing was stored; type it again."),
            QLatin1String(codeNameBroken));
    const auto used = isUsed(database, name, formTemplate.id);
    if (!used)
        return tl::make_unexpected(used.error());
    if (*used)
        return failure(ErrorKind::Invalid,
            TemplateText::tr(
                "There is a template with the name “%1” already. It was not changed; enter another name.")
                .arg(name),
            QLatin1String(codeNameUsed));
    return database
        .run(u"INSERT INTO templates (id, name, form, changed_at) VALUES (?, ?, ?, ?) ON CONFLICT (id) "
             "DO UPDATE SET name = excluded.name, form = excluded.form, changed_at = excluded.changed_at"_s,
            {formTemplate.id, name,
                database.cipher().seal(formBytes(formTemplate.form), identityOf(formTemplate.id)),
                toMsecs(formTemplate.changedAt)})
        .map([](const QSqlQuery &) {});
}

Result<void> remove(Database &database, const QString &id)
{
    return database.run(u"DELETE FROM templates WHERE id = ?"_s, {id}).map([](const QSqlQuery &) {});
}

Result<QList<FormTemplate>> all(Database &database)
{
    auto query = database.run(u"SELECT id, name, form, changed_at FROM templates"_s);
    if (!query)
        return tl::make_unexpected(query.error());
    QList<FormTemplate> templates;
    while (query->next()) {
        const QString id = query->value(0).toString();
        const auto bytes = database.cipher().open(query->value(2).toByteArray(), identityOf(id));
        if (const auto form = bytes ? formFromBytes(*bytes) : std::nullopt)
            templates.append({id, query->value(1).toString(), *form, fromMsecs(query->value(3))});
    }
    std::sort(templates.begin(), templates.end(), [](const FormTemplate &left, const FormTemplate &right) {
        const int order = QString::localeAwareCompare(left.name, right.name);
        return order != 0 ? order < 0 : left.id < right.id;
    });
    return database.finished(*query).map([&] { return templates; });
}

} // namespace circuitdesk::templatetable
