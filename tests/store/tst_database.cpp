// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"

#include "app/store/statements.h"
#include "tests/store/desk.h"

#include <QCryptographicHash>

#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

using Spoiling = std::function<void(const QString &)>;
Q_DECLARE_METATYPE(Spoiling)

namespace {

constexpr auto notTheOwners = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
    | QFile::WriteOther | QFile::ExeOther;

QByteArray sha256(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        qFatal("no file to hash");
    return hash.result();
}

void overwrite(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(offset) || file.write(bytes) != bytes.size())
        qFatal("the file can't be spoiled");
}

/// A closed database of ours with a draft in it.
void makeDatabase(const TestStore &desk)
{
    const auto store = desk.open();
    value(store->saveDraft(loaDraft()));
}

} // namespace

class TestDatabase final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheOwnerMayRead();
    void settingsHold();
    void theFileSaysWhoseItIs();
    void opensAgain();
    void aFirstStartThatWasCutOffIsRepeated();
    void manyMayOpenANewFileAtOnce();
    void refusesAndLeavesUntouched_data();
    void refusesAndLeavesUntouched();
    void lockedIsNotDamaged();
    void aFolderThatCantBeMade();
    void failedTransactionLeavesNothing();
    void emptyTextIsNotNull();
    void statements_data();
    void statements();
};

void TestDatabase::onlyTheOwnerMayRead()
{
    const TestStore desk;
    const auto database = Database::open(desk.path(), desk.cipher());
    QVERIFY(database);
    QVERIFY((*database)->run(u"CREATE TABLE t (a)"_s));
    QCOMPARE(QFile::permissions(desk.folder()) & notTheOwners, QFile::Permissions());
    const auto files = QDir(desk.folder()).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 3); // with -wal and -shm
    for (const QFileInfo &file : files) {
        QVERIFY2(!(file.permissions() & notTheOwners), qPrintable(file.fileName()));
        QVERIFY2(!(file.permissions() & QFile::ExeOwner), qPrintable(file.fileName()));
    }
}

void TestDatabase::settingsHold()
{
    const TestStore desk;
    const auto database = Database::open(desk.path(), desk.cipher());
    QVERIFY(database);
    const auto setting = [&](const QString &name) {
        auto query = (*database)->run(u"PRAGMA "_s + name);
        return query && query->next() ? query->value(0).toString() : u"?"_s;
    };
    QCOMPARE(setting(u"journal_mode"_s), u"wal"_s);
    QCOMPARE(setting(u"synchronous"_s), u"2"_s);
    QCOMPARE(setting(u"foreign_keys"_s), u"1"_s);
    QCOMPARE(setting(u"secure_delete"_s), u"1"_s);
    QCOMPARE(setting(u"trusted_schema"_s), u"0"_s);
    QCOMPARE(setting(u"busy_timeout"_s), u"5000"_s);
    QVERIFY(QFile::exists(desk.path() + u"-wal"_s));
}

void TestDatabase::theFileSaysWhoseItIs()
{
    const TestStore desk;
    makeDatabase(desk);
    QFile file(desk.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray header = file.read(100);
    QCOMPARE(header.mid(68, 4), QByteArray("CDsk")); // application_id
    QCOMPARE(header.mid(60, 4).toHex().toInt(nullptr, 16), Database::newestVersion); // user_version
    RawConnection raw(desk.path());
    QCOMPARE(raw.value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    QCOMPARE(
        raw.value(u"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%STRICT' AND "
                  "name NOT LIKE 'submission_search%' AND name NOT LIKE 'sqlite_%'"_s)
            .toInt(),
        0);
}

void TestDatabase::opensAgain()
{
    const TestStore desk;
    makeDatabase(desk);
    const auto store = desk.open();
    QCOMPARE(value(store->drafts()).size(), 1);
}

void TestDatabase::aFirstStartThatWasCutOffIsRepeated()
{
    // The write-ahead log is switched on before the tables are made; the power may fail in between.
    const TestStore desk;
    QVERIFY(QDir().mkpath(desk.folder()));
    {
        RawConnection raw(desk.path());
        QCOMPARE(raw.value(u"PRAGMA journal_mode=WAL"_s).toString(), u"wal"_s);
    }
    QVERIFY(QFileInfo(desk.path()).size() > 0);
    const auto store = desk.open();
    const auto ready = answer(store->ready());
    QVERIFY2(ready, qPrintable(ready ? QString() : ready.error().message));
    value(store->saveDraft(loaDraft()));
}

void TestDatabase::manyMayOpenANewFileAtOnce()
{
    for (int round = 0; round < 10; ++round) {
        const TestStore desk;
        std::vector<std::unique_ptr<Store>> stores;
        for (int i = 0; i < 4; ++i)
            stores.push_back(desk.open());
        for (const auto &store : stores) {
            const auto ready = answer(store->ready());
            QVERIFY2(ready, qPrintable(ready ? QString() : ready.error().message));
            value(store->saveDraft(loaDraft()));
        }
        QCOMPARE(value(stores.front()->drafts()).size(), 4);
    }
}

void TestDatabase::refusesAndLeavesUntouched_data()
{
    QTest::addColumn<Spoiling>("spoil");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *code, Spoiling spoil) {
        QTest::newRow(name) << spoil << QString::fromLatin1(code);
    };
    const auto sql = [](const QString &statement) -> Spoiling {
        return [=](const QString &path) {
            if (const QString error = RawConnection(path).exec(statement); !error.isEmpty())
                qFatal("%s", qPrintable(error));
        };
    };
    row("newer", Database::codeNewer, sql(u"PRAGMA user_version=%1"_s.arg(Database::newestVersion + 1)));
    row("much newer", Database::codeNewer, sql(u"PRAGMA user_version=2147483647"_s));
    row("said to be of an older version", Database::codeDamaged, sql(u"PRAGMA user_version=2"_s));
    row("a table lost", Database::codeDamaged, sql(u"DROP TABLE drafts"_s));
    row("another program's", Database::codeForeign, sql(u"PRAGMA application_id=7"_s));
    row("nobody's", Database::codeForeign, sql(u"PRAGMA application_id=0"_s));
    row("nobody's, with tables only", Database::codeForeign, [](const QString &path) {
        QFile::remove(path);
        if (!RawConnection(path).exec(u"CREATE TABLE photos (name TEXT)"_s).isEmpty())
            qFatal("no foreign database");
    });
    row("garbage", Database::codeDamaged, [](const QString &path) {
        QFile::resize(path, 0);
        overwrite(path, 0, QByteArray("no database at all. ").repeated(1000));
    });
    // SQLite itself would take one byte for an empty database.
    row("one byte", Database::codeForeign, [](const QString &path) {
        QFile::resize(path, 0);
        overwrite(path, 0, "x");
    });
    row("header overwritten", Database::codeDamaged,
        [](const QString &path) { overwrite(path, 0, QByteArray(16, '\0')); });
    row("half of it", Database::codeDamaged,
        [](const QString &path) { QFile::resize(path, QFileInfo(path).size() / 2); });
    row("one page missing", Database::codeDamaged,
        [](const QString &path) { QFile::resize(path, QFileInfo(path).size() - 4096); });
    row("the header's first 100 bytes", Database::codeDamaged,
        [](const QString &path) { QFile::resize(path, 100); });
    row("a page of zeros", Database::codeDamaged,
        [](const QString &path) { overwrite(path, 4096, QByteArray(4096, '\0')); });
}

void TestDatabase::refusesAndLeavesUntouched()
{
    QFETCH(Spoiling, spoil);
    QFETCH(QString, code);
    const TestStore desk;
    makeDatabase(desk);
    spoil(desk.path());
    const QByteArray before = sha256(desk.path());
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto opened = Database::open(desk.path(), desk.cipher());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, code);
        QCOMPARE(opened.error().kind, ErrorKind::Storage);
        QVERIFY(opened.error().message.contains(desk.path()));
        QCOMPARE(sha256(desk.path()), before);
    }
    const auto store = desk.open();
    QCOMPARE(errorOf(answer(store->ready())).code, code);
    QCOMPARE(errorOf(answer(store->saveDraft(loaDraft()))).code, code);
    QCOMPARE(errorOf(answer(store->drafts())).code, code);
    QCOMPARE(sha256(desk.path()), before);
}

void TestDatabase::lockedIsNotDamaged()
{
    const TestStore desk;
    makeDatabase(desk);
    const QByteArray before = sha256(desk.path());
    {
        RawConnection other(desk.path());
        other.value(u"PRAGMA locking_mode=EXCLUSIVE"_s);
        QCOMPARE(other.exec(u"BEGIN EXCLUSIVE"_s), QString());
        const QDeadlineTimer patience(9000);
        const auto opened = Database::open(desk.path(), desk.cipher());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Locked);
        QCOMPARE(opened.error().code, QString::fromLatin1(Database::codeLocked));
        QVERIFY2(!patience.hasExpired(), "it waited for the busy timeout more than once");
    }
    QCOMPARE(sha256(desk.path()), before);
    QVERIFY(Database::open(desk.path(), desk.cipher()));
}

void TestDatabase::aFolderThatCantBeMade()
{
    const TestStore desk;
    QFile file(desk.folder());
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto opened = Database::open(desk.path(), desk.cipher());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Storage);
    QVERIFY(opened.error().message.contains(desk.folder()));
}

void TestDatabase::failedTransactionLeavesNothing()
{
    const TestStore desk;
    const auto opened = Database::open(desk.path(), desk.cipher());
    QVERIFY(opened);
    Database &database = **opened;
    QVERIFY(database.run(u"CREATE TABLE t (a INTEGER UNIQUE) STRICT"_s));
    const auto insert = [&](int number) {
        return database.run(u"INSERT INTO t VALUES (?)"_s, {number}).map([](const QSqlQuery &) {});
    };
    const auto count = [&] {
        auto query = database.run(u"SELECT count(*) FROM t"_s);
        return query && query->next() ? query->value(0).toInt() : -1;
    };
    const auto failed = database.transaction([&]() -> Result<void> {
        return insert(1).and_then([&] { return insert(2); }).and_then([&] { return insert(1); });
    });
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::Storage);
    QCOMPARE(failed.error().code, u"sqlite-19"_s);
    QCOMPARE(count(), 0);
    const auto refused = database.transaction([&]() -> Result<int> {
        if (!insert(1))
            return failure(ErrorKind::Storage, u"?"_s);
        return failure(ErrorKind::Cancelled, u"no"_s, u"mine"_s);
    });
    QCOMPARE(errorOf(refused).code, u"mine"_s);
    QCOMPARE(count(), 0);
    QVERIFY(database.transaction([&] { return insert(1); }));
    QCOMPARE(count(), 1);
}

void TestDatabase::emptyTextIsNotNull()
{
    const TestStore desk;
    const auto database = Database::open(desk.path(), desk.cipher());
    QVERIFY(database);
    auto query =
        (*database)->run(u"SELECT ? IS NULL, typeof(?), ? IS NULL"_s, {QString(), u""_s, QVariant()});
    QVERIFY(query && query->next());
    QCOMPARE(query->value(0).toInt(), 0);
    QCOMPARE(query->value(1).toString(), u"text"_s);
    QCOMPARE(query->value(2).toInt(), 1);
}

void TestDatabase::statements_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("none") << u""_s << QStringList();
    QTest::newRow("comments only") << u"-- one\n\n  -- two;\n"_s << QStringList();
    QTest::newRow("two") << u"-- first\nSELECT 1;\nSELECT 2;\n"_s
                         << QStringList({u"SELECT 1;"_s, u"SELECT 2;"_s});
    QTest::newRow("over lines") << u"CREATE TABLE t (\n  a, -- x; y\n  b\n);\n"_s
                                << QStringList({u"CREATE TABLE t (\n  a, -- x; y\n  b\n);"_s});
    QTest::newRow("semicolon inside a line")
        << u"SELECT ';' AS a;\n"_s << QStringList({u"SELECT ';' AS a;"_s});
    QTest::newRow("trigger")
        << u"CREATE TRIGGER t AFTER INSERT ON a BEGIN\n  DELETE FROM b;\n  DELETE FROM c;\nEND;\n"
           "SELECT 1;\n"_s
        << QStringList({u"CREATE TRIGGER t AFTER INSERT ON a BEGIN\n  DELETE FROM b;\n  DELETE "
                        "FROM c;\nEND;"_s,
               u"SELECT 1;"_s});
    QTest::newRow("trigger on a line")
        << u"CREATE TRIGGER t BEFORE DELETE ON a BEGIN SELECT RAISE(ABORT, 'no'); END;\nSELECT 1;\n"_s
        << QStringList({u"CREATE TRIGGER t BEFORE DELETE ON a BEGIN SELECT RAISE(ABORT, 'no'); END;"_s,
               u"SELECT 1;"_s});
}

void TestDatabase::statements()
{
    QFETCH(QString, script);
    QTEST(statementsOf(script), "expected");
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
