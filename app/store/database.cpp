// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"

#include "app/store/backups.h"
#include "app/store/privatefolder.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QRegularExpression>
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

Q_LOGGING_CATEGORY(logStore, "circuitdesk.store")

namespace {

struct DatabaseText {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

// SQLite result codes (sqlite.org/rescode.html), primary ones.
constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteNotADatabase = 26;

/// As the connections are told with QSQLITE_BUSY_TIMEOUT.
constexpr int busyTimeout = 5000;

int primaryCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

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
    if (auto prepared = prepareFile(path); !prepared)
        return tl::make_unexpected(prepared.error());
    // Looked at without writing to it; a file of nobody's yet has nothing to look at.
    if (QFileInfo(path).size() > 0) {
        if (auto sound = database->connect(path, true).and_then([&] { return database->inspect(); }); !sound)
            return tl::make_unexpected(sound.error());
        database->disconnect();
    }
    return database->connect(path, false)
        .and_then([&] { return database->configure(); })
        .and_then([&] { return database->migrate(); })
        .map([&] { return std::move(database); });
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

/// Copies the file, and its write-ahead log where there is one, to a folder that nobody else can read: SQLite
/// needs a writable folder to read a log.
Result<QString> Database::copyToRead()
{
    m_copy = std::make_unique<QTemporaryDir>();
    const QString copy = m_copy->filePath(u"copy.sqlite"_s);
    const QString log = m_path + u"-wal"_s;
    const bool copied = m_copy->isValid() && QFile::copy(m_path, copy)
        && (!QFileInfo::exists(log) || QFile::copy(log, copy + u"-wal"_s));
    if (!copied)
        return failure(ErrorKind::Storage,
            DatabaseText::tr("%1 can't be read, or there is no room for a copy to read. Nothing was changed; "
                             "check its permissions and the free space.")
                .arg(m_path));
    for (const QString &file : {copy, copy + u"-wal"_s})
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
        return tl::make_unexpected(storageError(m_sql.lastError()));
    return {};
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
    if (!checked->next() || checked->value(0).toString() != "ok"_L1)
        return tl::make_unexpected(
            storageError(QSqlError({}, {}, QSqlError::UnknownError, QString::number(sqliteCorrupt))));
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
        // A null QString would become NULL; an empty text is meant.
        const bool isNullText = value.typeId() == QMetaType::QString && value.toString().isNull();
        query.addBindValue(isNullText ? QVariant(u""_s) : value);
    }
    ok = ok && query.exec();
    if (!ok)
        return tl::make_unexpected(storageError(query.lastError()));
    return query;
}

Result<int> Database::pragma(const QString &name)
{
    return run(u"PRAGMA "_s + name).map([](QSqlQuery query) {
        return query.next() ? query.value(0).toInt() : 0;
    });
}

Error Database::storageError(const QSqlError &error) const
{
    const int code = primaryCode(error);
    // SQLite names columns in its messages, never values, which may be personal data.
    qCWarning(logStore) << "SQLite error" << error.nativeErrorCode() << error.databaseText()
                        << error.driverText();
    if (code == sqliteBusy || code == sqliteLocked)
        return {ErrorKind::Locked, QString::fromLatin1(codeLocked),
            DatabaseText::tr(
                "Another program holds the database %1. Nothing was changed; it will be tried again.")
                .arg(m_path),
            {}, {}};
    if (code == sqliteCorrupt || code == sqliteNotADatabase)
        return {ErrorKind::Storage, QString::fromLatin1(codeDamaged),
            DatabaseText::tr(
                "The database %1 is damaged. It was left untouched; keep a copy of it and choose "
                "another data folder to go on working.")
                .arg(m_path),
            {}, {}};
    if (code == sqliteReadOnly)
        return {ErrorKind::Storage, QString::fromLatin1(codeReadOnly),
            DatabaseText::tr("%1 may not be written to, so nothing was stored. What is there can be read and "
                             "exported; check the permissions of the file and its folder, and start "
                             "CircuitDesk again.")
                .arg(m_path),
            {}, {}};
    if (code == sqliteFull)
        return {ErrorKind::Storage, QString::fromLatin1(codeFull),
            DatabaseText::tr(
                "The disk that holds %1 is full, so this was not stored. What was saved before is "
                "kept, and the form stays as it is; make room, and it is stored with the next "
                "change.")
                .arg(m_path),
            {}, {}};
    return {ErrorKind::Storage, u"sqlite-%1"_s.arg(code),
        DatabaseText::tr(
            "The database %1 could not be read or written (SQLite error %2). What was saved before is "
            "kept; check the free space and the permissions of its folder.")
            .arg(m_path)
            .arg(code),
        {}, {}};
}

QStringList statementsOf(const QString &script)
{
    QStringList statements;
    QString statement;
    bool inTrigger = false;
    const auto lines = script.split(u'\n');
    for (const QString &line : lines) {
        if (statement.trimmed().isEmpty() && line.trimmed().startsWith("--"_L1))
            continue;
        statement += line + u'\n';
        const QString trimmed = line.trimmed();
        if (statement.contains("CREATE TRIGGER"_L1))
            inTrigger = true;
        if (inTrigger ? trimmed.endsWith("END;"_L1) : trimmed.endsWith(u';')) {
            statements.append(statement.trimmed());
            statement.clear();
            inTrigger = false;
        }
    }
    return statements;
}

} // namespace circuitdesk
