// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/engineertable.h"

#include "app/store/database.h"
#include "app/store/forms.h"
#include "app/store/times.h"

#include <QCoreApplication>
#include <QHash>
#include <QUuid>

namespace circuitdesk::engineertable {

using namespace Qt::Literals::StringLiterals;

namespace {

struct EngineerText {
    Q_DECLARE_TR_FUNCTIONS(EngineerTable)
};

/// By the provider's names of the fields (API.md 1.1).
Parameters fieldsOf(const Engineer &engineer)
{
    return {{u"PMName"_s, engineer.name}, {u"PMGender"_s, engineer.gender},
        {u"PMCertificateType"_s, engineer.certificateType}, {u"PMCertificateNo"_s, engineer.certificateNo},
        {u"PMContactInfo"_s, engineer.contactInfo}};
}

std::optional<Engineer> engineerFrom(const std::optional<QByteArray> &bytes)
{
    const auto fields = bytes ? parametersFromBytes(*bytes) : std::nullopt;
    if (!fields)
        return std::nullopt;
    return Engineer{valueOf(*fields, u"PMName"), valueOf(*fields, u"PMGender"),
        valueOf(*fields, u"PMCertificateType"), valueOf(*fields, u"PMCertificateNo"),
        valueOf(*fields, u"PMContactInfo")};
}

Result<void> write(Database &database, const BookEntry &entry)
{
    return database
        .run(u"INSERT INTO engineers (id, engineer, used_at, changed_at) VALUES (?, ?, ?, ?) "
             "ON CONFLICT (id) DO UPDATE SET engineer = excluded.engineer, used_at = excluded.used_at, "
             "changed_at = excluded.changed_at"_s,
            {entry.id, database.cipher().seal(parameterBytes(fieldsOf(entry.engineer)), identityOf(entry.id)),
                toMsecs(entry.usedAt), toMsecs(entry.changedAt)})
        .map([](const QSqlQuery &) {});
}

QDateTime later(const QDateTime &left, const QDateTime &right)
{
    return !right.isValid() || left > right ? left : right;
}

/// The book while entries are saved into it, found by ID and by document.
class Saving final
{
public:
    Saving(Database &database, const QList<BookEntry> &book, const QDateTime &now)
        : m_database(database),
          m_now(now)
    {
        for (const BookEntry &entry : book)
            remember(entry);
    }

    Result<void> save(const BookEntry &given)
    {
        const QString twin = m_ids.value(documentKey(given.engineer));
        const bool isKnown = m_entries.contains(given.id);
        const QString id = isKnown ? given.id : twin;
        if (id.isEmpty())
            return add(given);
        const BookEntry before = m_entries.value(id);
        BookEntry after = before;
        after.engineer = isKnown ? given.engineer : filledIn(before.engineer, given.engineer);
        after.usedAt = later(before.usedAt, given.usedAt);
        Result<void> merged;
        if (!twin.isEmpty() && twin != id) {
            after.usedAt = later(after.usedAt, m_entries.value(twin).usedAt);
            merged = remove(m_database, {twin});
            m_entries.remove(twin);
        }
        if (after == before) {
            ++m_change.same;
            return merged;
        }
        ++m_change.updated;
        after.changedAt = m_now;
        m_ids.remove(documentKey(before.engineer));
        return merged.and_then([&] { return keep(after); });
    }

    [[nodiscard]] BookChange change() const { return m_change; }

private:
    Result<void> add(BookEntry entry)
    {
        if (entry.id.isEmpty())
            entry.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        entry.changedAt = m_now;
        ++m_change.added;
        return keep(entry);
    }

    Result<void> keep(const BookEntry &entry)
    {
        remember(entry);
        return write(m_database, entry);
    }

    void remember(const BookEntry &entry)
    {
        m_entries.insert(entry.id, entry);
        if (const QString key = documentKey(entry.engineer); !key.isEmpty())
            m_ids.insert(key, entry.id);
    }

    Database &m_database;
    QDateTime m_now;
    QHash<QString, BookEntry> m_entries;
    QHash<QString, QString> m_ids; ///< by documentKey()
    BookChange m_change;
};

} // namespace

QByteArray identityOf(const QString &id)
{
    return "engineer:" + id.toUtf8();
}

Result<QList<BookEntry>> all(Database &database)
{
    auto query = database.run(u"SELECT id, engineer, used_at, changed_at FROM engineers"_s);
    if (!query)
        return tl::make_unexpected(query.error());
    QList<BookEntry> entries;
    while (query->next()) {
        const QString id = query->value(0).toString();
        const auto engineer =
            engineerFrom(database.cipher().open(query->value(1).toByteArray(), identityOf(id)));
        if (!engineer)
            return failure(ErrorKind::Storage,
                EngineerText::tr(
                    "The address book can't be decrypted with this key. It is kept as it is; start "
                    "CircuitDesk with the key or passphrase it was saved with."),
                u"engineer-sealed"_s);
        entries.append({id, *engineer, fromMsecs(query->value(2)), fromMsecs(query->value(3))});
    }
    return database.finished(*query).map([&] { return entries; });
}

Result<BookChange> save(Database &database, const QList<BookEntry> &entries, const QDateTime &now)
{
    const auto book = all(database);
    if (!book)
        return tl::make_unexpected(book.error());
    Saving saving(database, *book, now);
    for (const BookEntry &entry : entries) {
        if (auto saved = saving.save(entry); !saved)
            return tl::make_unexpected(saved.error());
    }
    return saving.change();
}

Result<void> remove(Database &database, const QStringList &ids)
{
    Result<void> removed;
    for (const QString &id : ids)
        removed = removed.and_then([&] {
            return database.run(u"DELETE FROM engineers WHERE id = ?"_s, {id}).map([](const QSqlQuery &) {});
        });
    return removed;
}

Result<void> noteUsed(Database &database, const QStringList &ids, const QDateTime &at)
{
    Result<void> noted;
    for (const QString &id : ids)
        noted = noted.and_then([&] {
            return database
                .run(u"UPDATE engineers SET used_at = max(used_at, ?) WHERE id = ?"_s, {toMsecs(at), id})
                .map([](const QSqlQuery &) {});
        });
    return noted;
}

} // namespace circuitdesk::engineertable
