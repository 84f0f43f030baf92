// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clibench.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk::test;

namespace {

/// Runs statements on a connection of its own, then \a meanwhile while it is open.
template <typename Meanwhile>
void onDatabase(const QString &path, const QStringList &statements, Meanwhile meanwhile)
{
    const QString name = u"beside"_s;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("the database did not open");
        QSqlQuery query(database);
        for (const QString &statement : statements) {
            if (!query.exec(statement))
                qFatal("%s", qPrintable(statement));
        }
        query.finish();
        meanwhile();
    }
    QSqlDatabase::removeDatabase(name);
}

void onDatabase(const QString &path, const QStringList &statements)
{
    onDatabase(path, statements, [] {});
}

} // namespace

/// Data folders that can't be used: status 5, and nothing in them is touched.
class TestCliStorage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<CliBench>(); }
    void cleanup() { m_bench.reset(); }

    void unusableDatabases_data();
    void unusableDatabases();
    void noFolderThere();
    void heldByAnotherProgram();
    void damagedKey();
    void theKeyIsLost();
    void aKilledRunLosesNothing();
    void permissions();

private:
    [[nodiscard]] QList<QStringList> allCommands() const;

    std::unique_ptr<CliBench> m_bench;
};

QList<QStringList> TestCliStorage::allCommands() const
{
    return {{u"history"_s}, {u"outbox"_s}, {u"send"_s}, {u"apply"_s, m_bench->loaFile(loaCircuit())},
        {u"apply"_s, m_bench->loaFile(loaCircuit()), u"--queue"_s},
        {u"order"_s, u"--region"_s, u"cn-hangzhou"_s, u"--circuit"_s, orderCircuit(), u"--cycle"_s, u"Year"_s,
            u"--period"_s, u"1"_s, u"--yes"_s},
        {u"export"_s, u"11111111-2222-3333-4444-555555555555"_s, u"--pdf"_s, m_bench->path(u"form.pdf"_s)}};
}

void TestCliStorage::unusableDatabases_data()
{
    QTest::addColumn<QString>("how");
    for (const QString &how : {u"foreign"_s, u"newer"_s, u"damaged"_s, u"overwritten"_s, u"no database"_s})
        QTest::addRow("%s", qPrintable(how)) << how;
}

void TestCliStorage::unusableDatabases()
{
    QFETCH(QString, how);
    QCOMPARE(m_bench->apply(loaCircuit(), {u"--queue"_s}).status, 3);
    const QString path = m_bench->database();
    if (how == u"foreign"_s) {
        QVERIFY(QFile::remove(path));
        onDatabase(
            path, {u"CREATE TABLE theirs (value TEXT)"_s, u"INSERT INTO theirs VALUES ('precious')"_s});
    } else if (how == u"newer"_s) {
        onDatabase(path, {u"PRAGMA user_version=99"_s});
    } else if (how == u"no database"_s) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
    } else {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.size() > 8192);
        QVERIFY(file.seek(how == u"damaged"_s ? 4096 : 0));
        file.write(QByteArray(4096, '\x5a'));
    }
    const QByteArray bytes = bytesOf(path);
    QVERIFY(bytes.size() >= 8192);
    const auto sent = m_bench->requests().size();
    for (const QStringList &command : allCommands()) {
        const Run run = m_bench->run(command);
        QVERIFY2(run.status == 5, qPrintable(command.join(u' ')));
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.err.contains(path.toUtf8()), run.err.constData());
        QVERIFY(bytesOf(path) == bytes);
    }
    QCOMPARE(m_bench->requests().size(), sent);
    QVERIFY(!QFile::exists(m_bench->path(u"form.pdf"_s)));
}

void TestCliStorage::noFolderThere()
{
    const QString file = m_bench->write(u"data"_s, "a file");
    for (const QString &folder : {file, file + u"/below"_s}) {
        for (const QStringList &command : allCommands()) {
            const Run run = m_bench->program(
                QStringList{u"--data-dir"_s, folder, u"--endpoint"_s, m_bench->endpoint} + command);
            QVERIFY2(run.status == 5, qPrintable(command.join(u' ')));
            QVERIFY(run.err.contains(folder.toUtf8()));
        }
    }
    QCOMPARE(bytesOf(file), QByteArray("a file"));
    QVERIFY(m_bench->requests().isEmpty());
}

void TestCliStorage::heldByAnotherProgram()
{
    QCOMPARE(m_bench->order(orderCircuit(), {u"--yes"_s, u"--queue"_s}).status, 3);
    onDatabase(m_bench->database(), {u"BEGIN IMMEDIATE"_s}, [&] {
        const Run run = m_bench->apply(loaCircuit());
        QCOMPARE(run.status, 5);
        QCOMPARE(run.out, QByteArray());
        // Reading goes on.
        QCOMPARE(m_bench->run({u"history"_s}).lines().size(), 1);
    });
    QVERIFY(m_bench->requests().isEmpty());
    QCOMPARE(m_bench->run({u"send"_s}).status, 0);
}

void TestCliStorage::damagedKey()
{
    QCOMPARE(m_bench->apply(loaCircuit(), {u"--queue"_s}).status, 3);
    const QString path = m_bench->data() + u"/practice.key"_s;
    const QByteArray key = bytesOf(path);
    QFile file(path);
    QVERIFY(file.resize(key.size() - 1));
    const Run run = m_bench->run({u"send"_s});
    QCOMPARE(run.status, 5);
    QVERIFY(run.err.contains(path.toUtf8()));
    QCOMPARE(bytesOf(path), key.chopped(1));
    QVERIFY(m_bench->requests().isEmpty());
}

void TestCliStorage::theKeyIsLost()
{
    QCOMPARE(m_bench->apply(loaCircuit(), {u"--queue"_s}).status, 3);
    const QString path = m_bench->data() + u"/practice.key"_s;
    const QString aside = m_bench->path(u"backup.key"_s);
    QVERIFY(QFile::rename(path, aside));
    // Another key opens nothing: what can't be read is not sent, and not lost.
    const Run run = m_bench->run({u"send"_s});
    QCOMPARE(run.status, 5);
    QVERIFY(m_bench->requests().isEmpty());
    QFile::remove(path);
    QVERIFY(QFile::rename(aside, path));
    QCOMPARE(m_bench->run({u"send"_s}).status, 0);
    QCOMPARE(m_bench->ledger(u"applications"_s, u"circuit"_s), QStringList{loaCircuit()});
}

void TestCliStorage::aKilledRunLosesNothing()
{
    const QString action = u"CreatePhysicalConnectionOccupancyOrder"_s;
    QVERIFY(m_bench->fail(action, u"wait-after"_s, 1, 600));
    QProcess killed;
    killed.setProcessEnvironment(m_bench->environment);
    killed.start(QStringLiteral(CIRCUITDESK_CLI_PROGRAM),
        {u"--data-dir"_s, m_bench->data(), u"--endpoint"_s, m_bench->endpoint, u"order"_s, u"--region"_s,
            u"cn-hangzhou"_s, u"--circuit"_s, orderCircuit(), u"--cycle"_s, u"Month"_s, u"--period"_s, u"1"_s,
            u"--yes"_s});
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->server.ledger(u"orders"_s).size(), 1, 60000);
    killed.kill();
    QVERIFY(killed.waitForFinished(60000));
    QCOMPARE(m_bench->run({u"outbox"_s}).line()[u"state"_s].toString(), u"sending"_s);
    QCOMPARE(m_bench->order(orderCircuit(), {u"--yes"_s}).status, 1);

    const Run sent = m_bench->run({u"send"_s});
    QCOMPARE(sent.status, 0);
    QCOMPARE(m_bench->ledger(u"orders"_s, u"orderId"_s), QStringList{sent.line()[u"orderId"_s].toString()});
    QCOMPARE(m_bench->requests(), QStringList({action, action}));
    QCOMPARE(m_bench->ledger(u"requests"_s, u"clientToken"_s),
        QStringList(2, sent.line()[u"clientToken"_s].toString()));
}

void TestCliStorage::permissions()
{
    QCOMPARE(m_bench->apply(loaCircuit()).status, 0);
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    for (const QString &path : {m_bench->data(), m_bench->database(), m_bench->data() + u"/practice.key"_s})
        QVERIFY2(!(QFile::permissions(path) & others), qPrintable(path));
}

QTEST_GUILESS_MAIN(TestCliStorage)
#include "tst_clistorage.moc"
