// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"

#include "app/store/backups.h"
#include "app/store/privatefolder.h"
#include "app/store/seals.h"
#include "app/store/statements.h"
#include "app/store/storageerror.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QThread>
#include <QUuid>

// Q_INIT_RESOURCE must stand outside any namespace.
static void initStoreResources()
{
    Q_INIT_RESOURCE(store);
}

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

struct DatabaseText {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

const QString journal = u"-journal"_s;

/// As the connections are told with QSQLITE_BUSY_TIMEOUT.
constexpr int busyTimeout = 5000;

Result<void> prepareFile(const QString &path)
{
    const QString directory = QFileInfo(path).absolutePath();
    constexpr auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner;
    if (!makePrivateFolder(directory))
        return failure(ErrorKind::Storage,
            DatabaseText::tr(
                "The folder %1 can't be created. Nothing was stored; check the permissions of the "
                "folder above it.")
                .arg(directory));
    if (QFileInfo::exists(path))
        return {};
    // SQLite gives its side files the permissions of the database, so it has to exist with the right ones
    // first. Appending, because another process may have made it in the meantime.
    QFile file(path);
    if (!file.open(QIODevice::Append) || !file.setPermissions(onlyOwner))
        return failure(ErrorKind::Storage,
            DatabaseText::tr(
                "The database %1 can't be created. Nothing was stored; check the permissions of its "
                "folder and the free space.")
                .arg(path));
    return {};
}

/// What a person made unwritable stays so, even where this process could write to it.
bool mayNotWrite(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() && !(file.isWritable() && QFileInfo(file.absolutePath()).isWritable());
}

/// A first start that was cut off, or is under way in another process: the write-ahead log is on, and no
/// table is there yet.
bool hasNoTablesYet(Database &database)
{
    auto mode = database.run(u"PRAGMA journal_mode"_s);
    auto tables = database.run(u"SELECT count(*) FROM sqlite_master"_s);
    return mode && mode->next() && mode->value(0).toString() == "wal"_L1 && tables && tables->next()
        && tables->value(0).toInt() == 0;
}

/// Where two first starts meet here, SQLite says "busy" at once instead of waiting as long as it was told to.
Result<void> switchOnLog(Database &database)
{
    const QDeadlineTimer patience(busyTimeout);
    for (;;) {
        const auto done = database.run(u"PRAGMA journal_mode=WAL"_s);
        if (done)
            return {};
        if (done.error().kind != ErrorKind::Locked || patience.hasExpired())
            return tl::make_unexpected(done.error());
        QThread::msleep(10);
    }
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &path, std::unique_ptr<Cipher> cipher)
{
    initStoreResources();
    std::unique_ptr<Database> database(new Database(path, std::move(cipher)));
    if (mayNotWrite(path)) {
        return database->copyToRead()
            .and_then([&](const QString &copy) { return database->connect(copy, false); })
            .and_then([&] { return database->inspect(); })
            .and_then([&] { return database->migrate(); })
            .and_then([&] { return database->run(u"PRAGMA query_only=ON"_s); })
            .map([&](const QSqlQuery &) { return std::move(database); });
    }
    if (backups::isEmptied(path))
        return tl::make_unexpected(database->damage());
    if (auto prepared = prepareFile(path); !prepared)
        return tl::make_unexpected(prepared.error());
    // Looked at without writing to it; a file of nobody's yet has nothing to look at.
    if (QFileInfo(path).size() > 0) {
        if (auto sound = database->inspectFile(); !sound)
            return tl::make_unexpected(database->judged(sound.error()));
    }
    const auto ready =
        database->connect(path, false).and_then([&] { return database->configure(); }).and_then([&] {
            return database->migrate();
        });
    if (!ready)
        return tl::make_unexpected(database->judged(ready.error()));
    return database;
}

Result<std::unique_ptr<Database>> Database::openToRead(
    const QString &path, std::unique_ptr<Cipher> cipher, bool checked)
{
    std::unique_ptr<Database> database(new Database(path, std::move(cipher)));
    return database->copyToRead()
        .and_then([&](const QString &copy) { return database->connect(copy, true); })
        .and_then([&] { return checked ? database->inspect() : Result<void>(); })
        .map([&] { return std::move(database); });
}

Database::Database(const QString &path, std::unique_ptr<Cipher> cipher)
    : m_path(path),
      m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_cipher(std::move(cipher))
{
}

Database::~Database()
{
    disconnect();
}

void Database::disconnect()
{
    m_sql.close();
    m_sql = {};
    QSqlDatabase::removeDatabase(m_connection);
}

/// Copies the file, and its log and journal where there are, to a folder that nobody else can read: SQLite
/// needs a writable folder to read them.
Result<QString> Database::copyToRead()
{
    m_copy = std::make_unique<QTemporaryDir>();
    const QString copy = m_copy->filePath(u"copy.sqlite"_s);
    bool copied = m_copy->isValid() && QFile::copy(m_path, copy);
    for (const QString &side : {u"-wal"_s, journal})
        copied = copied && (!QFileInfo(m_path + side).isFile() || QFile::copy(m_path + side, copy + side));
    if (!copied)
        return failure(ErrorKind::Storage,
            DatabaseText::tr("%1 can't be read, or there is no room for a copy to read. Nothing was changed; "
                             "check its permissions and the free space.")
                .arg(m_path));
    for (const QString &file : {copy, copy + u"-wal"_s, copy + journal})
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    return copy;
}

Result<void> Database::connect(const QString &path, bool readOnly)
{
    m_sql = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_sql.setDatabaseName(path);
    m_sql.setConnectOptions(
        readOnly ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!m_sql.open())
        return tl::make_unexpected(storageError(m_sql.lastError(), m_path));
    return {};
}

/// Looks at the file without writing to it.
Result<void> Database::inspectFile()
{
    auto sound = connect(m_path, true).and_then([&] { return inspect(); }).and_then([&] {
        return seals::check(*this);
    });
    disconnect();
    if (sound || sound.error().code != QLatin1StringView(codeReadOnly)
        || !QFileInfo(m_path + journal).isFile())
        return sound;
    // The very first start was cut off before the write-ahead log was on. Only a writer can undo the journal,
    // so that is tried on a copy first.
    sound = copyToRead().and_then([&](const QString &copy) -> Result<void> {
        const auto undone = connect(copy, false).and_then([&] { return pragma(u"schema_version"_s); });
        if (!undone)
            return tl::make_unexpected(undone.error());
        return QFileInfo(copy).size() == 0 ? Result<void>() : inspect();
    });
    disconnect();
    m_copy.reset();
    return sound;
}

/// Looks whether the open file is ours, whole, and not newer than this program.
Result<void> Database::inspect()
{
    // One snapshot of it all, because another process may be making the tables at this moment.
    if (auto begun = run(u"BEGIN"_s); !begun)
        return tl::make_unexpected(begun.error());
    const auto id = pragma(u"application_id"_s);
    if (!id)
        return tl::make_unexpected(id.error());
    const auto version = pragma(u"user_version"_s);
    if (!version)
        return tl::make_unexpected(version.error());
    const bool isNew = *id == 0 && *version == 0 && hasNoTablesYet(*this);
    if (*id != applicationId && !isNew)
        return failure(ErrorKind::Storage,
            DatabaseText::tr(
                "%1 is not a database of CircuitDesk. It was left untouched; choose another data "
                "folder or move the file away.")
                .arg(m_path),
            QString::fromLatin1(codeForeign));
    if (*version > newestVersion)
        return failure(ErrorKind::Storage,
            DatabaseText::tr(
                "The database %1 was written by a newer CircuitDesk. It was left untouched; update "
                "CircuitDesk to open it.")
                .arg(m_path),
            QString::fromLatin1(codeNewer));
    auto checked = run(u"PRAGMA quick_check(1)"_s);
    if (!checked)
        return tl::make_unexpected(checked.error());
    const QString found = checked->next() ? checked->value(0).toString() : QString();
    if (auto whole = finished(*checked); !whole)
        return whole;
    if (found != "ok"_L1)
        return tl::make_unexpected(findingError(found, m_path));
    checked->finish();
    return run(u"COMMIT"_s).map([](const QSqlQuery &) {});
}

Result<void> Database::configure()
{
    // synchronous=FULL costs 0.2 ms a commit and is what makes a queued order survive a power cut.
    if (auto done = switchOnLog(*this); !done)
        return done;
    static const QStringList settings{u"PRAGMA synchronous=FULL"_s, u"PRAGMA foreign_keys=ON"_s,
        u"PRAGMA secure_delete=ON"_s, u"PRAGMA trusted_schema=OFF"_s};
    for (const QString &setting : settings) {
        if (auto done = run(setting); !done)
            return tl::make_unexpected(done.error());
    }
    auto mode = run(u"PRAGMA journal_mode"_s);
    if (!mode)
        return tl::make_unexpected(mode.error());
    if (!mode->next() || mode->value(0).toString() != "wal"_L1)
        return failure(ErrorKind::Storage,
            DatabaseText::tr("The disk that holds %1 does not support a write-ahead log. Nothing was stored; "
                             "choose a data folder on a local disk.")
                .arg(m_path));
    return {};
}

Result<void> Database::migrate()
{
    const auto version = pragma(u"user_version"_s);
    if (!version)
        return tl::make_unexpected(version.error());
    if (*version > 0 && *version < newestVersion && !isReadOnly()) {
        if (auto kept = backups::make(*this, QDateTime::currentDateTimeUtc()); !kept)
            return tl::make_unexpected(kept.error());
    }
    for (int next = *version + 1; next <= newestVersion; ++next) {
        QFile file(u":/store/migrations/%1.sql"_s.arg(next, 4, 10, QLatin1Char('0')));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("a migration is missing from the program");
        QStringList statements = statementsOf(QString::fromUtf8(file.readAll()));
        statements.append(u"PRAGMA application_id=%1"_s.arg(applicationId));
        statements.append(u"PRAGMA user_version=%1"_s.arg(next));
        auto migrated = transaction([&]() -> Result<void> {
            // Another process may have migrated while this one waited for the lock.
            const auto current = pragma(u"user_version"_s);
            if (!current)
                return tl::make_unexpected(current.error());
            if (*current >= next)
                return {};
            for (const QString &statement : statements) {
                if (auto done = run(statement); !done)
                    return tl::make_unexpected(done.error());
            }
            return {};
        });
        if (!migrated)
            return migrated;
    }
    return {};
}

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_sql);
    query.setForwardOnly(true);
    bool ok = query.prepare(sql);
    for (const QVariant &value : values) {
        // A null QString or QByteArray would become NULL; an empty one is meant.
        if (value.typeId() == QMetaType::QString && value.toString().isNull())
            query.addBindValue(u""_s);
        else if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
            query.addBindValue(QByteArray(""));
        else
            query.addBindValue(value);
    }
    ok = ok && query.exec();
    if (!ok)
        return tl::make_unexpected(storageError(query.lastError(), m_path));
    return query;
}

Result<int> Database::pragma(const QString &name)
{
    return run(u"PRAGMA "_s + name).map([](QSqlQuery query) {
        return query.next() ? query.value(0).toInt() : 0;
    });
}

Result<void> Database::finished(const QSqlQuery &query) const
{
    if (query.lastError().isValid())
        return tl::make_unexpected(storageError(query.lastError(), m_path));
    return {};
}

/// A sound file of its version understands every statement with which it is opened. One that does not has
/// lost a table or a column, or says that it is of another version than it is.
Error Database::judged(const Error &error) const
{
    return error.code == "sqlite-1"_L1 ? damage() : error;
}

Error Database::damage() const
{
    return damageError(m_path);
}

} // namespace circuitdesk
