// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clibench.h"

#include "models/loafile.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;
using namespace circuitdesk::test;

/// `apply`, `send` and the keys they need.
class TestCliApply final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<CliBench>(); }
    void cleanup() { m_bench.reset(); }

    void one();
    void two();
    void oneOfTwoIsBad_data();
    void oneOfTwoIsBad();
    void aSoftProblemIsToldAndSent();
    void queuedThenSent();
    void queuedForManyAndSentInOrder();
    void aWrongClock();
    void theProviderRefuses();
    void withoutKeys_data();
    void withoutKeys();
    void readingNeedsNoKeys();
    void withoutKeychain();
    void ownDataFolder();
    void forAPerson();

private:
    std::unique_ptr<CliBench> m_bench;
};

void TestCliApply::one()
{
    const Run run = m_bench->apply(loaCircuit());
    QCOMPARE(run.status, 0);
    QCOMPARE(run.err, QByteArray());
    const QJsonObject line = run.line();
    QCOMPARE(line.keys(), submissionKeys());
    QCOMPARE(line[u"kind"_s].toString(), u"loa"_s);
    QCOMPARE(line[u"state"_s].toString(), u"accepted"_s);
    QCOMPARE(line[u"circuit"_s].toString(), loaCircuit());
    QCOMPARE(line[u"id"_s].toString().size(), 36);
    QCOMPARE(line[u"attempts"_s], QJsonValue(1));
    for (const QString &key : {u"orderId"_s, u"code"_s, u"field"_s})
        QVERIFY(line[key].isNull());
    QVERIFY(!line[u"message"_s].toString().isEmpty());
    QCOMPARE(m_bench->ledger(u"applications"_s, u"circuit"_s), QStringList{loaCircuit()});
    QCOMPARE(
        m_bench->ledger(u"applications"_s, u"clientToken"_s), QStringList{line[u"clientToken"_s].toString()});
    QCOMPARE(
        m_bench->ledger(u"applications"_s, u"requestId"_s), QStringList{line[u"requestId"_s].toString()});
    QCOMPARE(m_bench->requests().size(), 1);
}

void TestCliApply::two()
{
    const Run run =
        m_bench->run({u"apply"_s, m_bench->loaFile(loaCircuit(2)), m_bench->loaFile(loaCircuit(1))});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.lines().size(), 2);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(run.lines().at(i).keys(), submissionKeys());
        QCOMPARE(run.lines().at(i)[u"state"_s].toString(), u"accepted"_s);
        QCOMPARE(run.lines().at(i)[u"circuit"_s].toString(), loaCircuit(2 - i));
    }
    QCOMPARE(m_bench->ledger(u"applications"_s, u"circuit"_s), QStringList({loaCircuit(2), loaCircuit(1)}));
}

void TestCliApply::oneOfTwoIsBad_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    LoaApplication hard = soundLoa(loaCircuit(2));
    hard.companyName.clear();
    QTest::newRow("to mend") << writeLoaFile(hard) << 1;
    QTest::newRow("malformed") << QByteArray("{") << 2;
    QTest::newRow("missing") << QByteArray() << 2;
}

void TestCliApply::oneOfTwoIsBad()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    const QString good = m_bench->loaFile(loaCircuit());
    const QString bad = bytes.isEmpty() ? m_bench->path(u"missing"_s) : m_bench->write(u"bad"_s, bytes);
    for (const QStringList &files : {QStringList{good, bad}, QStringList{bad, good}}) {
        for (const QStringList &more : {QStringList(), QStringList{u"--queue"_s}}) {
            const Run run = m_bench->run(QStringList{u"apply"_s} + files + more);
            QCOMPARE(run.status, status);
            QVERIFY(run.err.contains("Nothing was stored or sent"));
            QCOMPARE(run.lines().size(), status == 1 ? 1 : 0);
        }
    }
    QVERIFY(!m_bench->hasData());
    QVERIFY(m_bench->requests().isEmpty());
}

void TestCliApply::aSoftProblemIsToldAndSent()
{
    LoaApplication soft = soundLoa(loaCircuit());
    soft.engineers[0].contactInfo = u"1390000010"_s;
    const Run run = m_bench->run({u"apply"_s, m_bench->write(u"soft"_s, writeLoaFile(soft))});
    QCOMPARE(run.status, 0);
    // Standard output has the submissions only; what is worth a look is told beside it.
    QCOMPARE(run.line()[u"state"_s].toString(), u"accepted"_s);
    QVERIFY2(run.err.contains("worth a look"), run.err.constData());
    QCOMPARE(m_bench->ledger(u"applications"_s, u"circuit"_s), QStringList{loaCircuit()});
}

void TestCliApply::queuedThenSent()
{
    const Run queued = m_bench->apply(loaCircuit(), {u"--queue"_s});
    QCOMPARE(queued.status, 3);
    const QJsonObject before = queued.line();
    QCOMPARE(before.keys(), submissionKeys());
    QCOMPARE(before[u"state"_s].toString(), u"queued"_s);
    QCOMPARE(before[u"attempts"_s], QJsonValue(0));
    QVERIFY(before[u"requestId"_s].isNull());
    QVERIFY(m_bench->requests().isEmpty());
    QCOMPARE(m_bench->run({u"outbox"_s}).line(), before);

    const Run sent = m_bench->run({u"send"_s});
    QCOMPARE(sent.status, 0);
    const QJsonObject after = sent.line();
    QCOMPARE(after[u"state"_s].toString(), u"accepted"_s);
    QCOMPARE(after[u"id"_s], before[u"id"_s]);
    QCOMPARE(after[u"clientToken"_s], before[u"clientToken"_s]);
    QCOMPARE(m_bench->ledger(u"applications"_s, u"clientToken"_s),
        QStringList{after[u"clientToken"_s].toString()});

    for (const QString &command : {u"send"_s, u"outbox"_s}) {
        const Run nothing = m_bench->run({command});
        QCOMPARE(nothing.status, 0);
        QCOMPARE(nothing.out, QByteArray());
    }
    QCOMPARE(m_bench->requests().size(), 1);
}

void TestCliApply::queuedForManyAndSentInOrder()
{
    QStringList circuits;
    for (int circuit : {3, 1, 2}) {
        circuits.append(loaCircuit(circuit));
        QCOMPARE(m_bench->apply(circuits.last(), {u"--queue"_s}).status, 3);
    }
    const Run sent = m_bench->run({u"send"_s});
    QCOMPARE(sent.status, 0);
    QCOMPARE(m_bench->ledger(u"applications"_s, u"circuit"_s), circuits);
    QStringList told;
    for (const QJsonObject &line : sent.lines())
        told.append(line[u"circuit"_s].toString());
    QCOMPARE(told, circuits);
}

void TestCliApply::aWrongClock()
{
    QVERIFY(m_bench->fail(u"ApplyPhysicalConnectionLOA"_s, u"clock"_s, 2, 7200));
    const Run run = m_bench->apply(loaCircuit());
    QCOMPARE(run.status, 0);
    QVERIFY2(run.err.contains("120 minutes behind"), run.err.constData());
    QCOMPARE(m_bench->ledger(u"applications"_s, u"circuit"_s), QStringList{loaCircuit()});
    QCOMPARE(run.line()[u"attempts"_s], QJsonValue(2));
}

void TestCliApply::theProviderRefuses()
{
    QVERIFY(m_bench->fail(u"ApplyPhysicalConnectionLOA"_s, u"code:IllegalParam.Si"_s));
    const Run run =
        m_bench->run({u"apply"_s, m_bench->loaFile(loaCircuit(1)), m_bench->loaFile(loaCircuit(2))});
    QCOMPARE(run.status, 1);
    QCOMPARE(run.lines().size(), 2);
    const QJsonObject refused = run.lines().first();
    QCOMPARE(refused.keys(), submissionKeys());
    QCOMPARE(refused[u"state"_s].toString(), u"rejected"_s);
    QCOMPARE(refused[u"code"_s].toString(), u"IllegalParam.Si"_s);
    QCOMPARE(refused[u"field"_s].toString(), u"Si"_s);
    QVERIFY(!refused[u"requestId"_s].toString().isEmpty());
    QVERIFY(!refused[u"message"_s].toString().isEmpty());
    QCOMPARE(run.lines().last()[u"state"_s].toString(), u"accepted"_s);
    // The circuit whose application was accepted takes no second one.
    const Run again = m_bench->apply(loaCircuit(2));
    QCOMPARE(again.status, 1);
    QCOMPARE(again.line()[u"code"_s].toString(), u"IncorrectStatus.PhysicalConnectionLOA"_s);
}

void TestCliApply::withoutKeys_data()
{
    QTest::addColumn<QString>("missing");
    QTest::addColumn<QString>("command");
    for (const QString &missing : {u"ALIBABA_CLOUD_ACCESS_KEY_ID"_s, u"ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s}) {
        for (const QString &command :
            {u"apply FILE"_s, u"apply FILE --queue"_s, u"send"_s,
                u"order --region cn-hangzhou --circuit pc-bp1hp0wr072f60001 --cycle Month --period 1 --yes"_s})
            QTest::addRow("%s, %s", qPrintable(missing), qPrintable(command)) << missing << command;
    }
}

void TestCliApply::withoutKeys()
{
    QFETCH(QString, missing);
    QFETCH(QString, command);
    m_bench->environment.remove(missing);
    QStringList arguments = command.split(u' ');
    arguments.replaceInStrings(u"FILE"_s, m_bench->loaFile(loaCircuit()));
    const Run run = m_bench->run(arguments);
    QCOMPARE(run.status, 6);
    QCOMPARE(run.out, QByteArray());
    QVERIFY(run.err.contains("ALIBABA_CLOUD_ACCESS_KEY_ID"));
    QVERIFY(!m_bench->hasData());
    QVERIFY(m_bench->requests().isEmpty());
}

void TestCliApply::readingNeedsNoKeys()
{
    QCOMPARE(m_bench->apply(loaCircuit(), {u"--queue"_s}).status, 3);
    m_bench->environment.remove(u"ALIBABA_CLOUD_ACCESS_KEY_ID"_s);
    m_bench->environment.remove(u"ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s);
    for (const QString &command : {u"outbox"_s, u"history"_s}) {
        const Run run = m_bench->run({command});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.lines().size(), 1);
    }
}

void TestCliApply::withoutKeychain()
{
    const QStringList command{u"apply"_s, m_bench->loaFile(loaCircuit()), u"--queue"_s};
    m_bench->endpoint = u"https://vpc.invalid"_s;
    const Run refused = m_bench->run(command);
    QCOMPARE(refused.status, 6);
    QCOMPARE(refused.out, QByteArray());
    QVERIFY(refused.err.contains("CIRCUITDESK_PASSPHRASE"));
    QVERIFY(!QFile::exists(m_bench->database()));
    QVERIFY(!QFile::exists(m_bench->data() + u"/vault.json"_s));

    m_bench->environment.insert(u"CIRCUITDESK_PASSPHRASE"_s, u"correct horse"_s);
    const Run queued = m_bench->run(command);
    QCOMPARE(queued.status, 3);
    QCOMPARE(queued.line()[u"state"_s].toString(), u"queued"_s);
    QCOMPARE(m_bench->run({u"outbox"_s}).line(), queued.line());

    const QByteArray vault = bytesOf(m_bench->data() + u"/vault.json"_s);
    for (const QString &wrong : {u"wrong horse"_s, QString()}) {
        m_bench->environment.insert(u"CIRCUITDESK_PASSPHRASE"_s, wrong);
        const Run locked = m_bench->run(command);
        QCOMPARE(locked.status, 6);
        QCOMPARE(locked.out, QByteArray());
    }
    QCOMPARE(bytesOf(m_bench->data() + u"/vault.json"_s), vault);
    m_bench->environment.insert(u"CIRCUITDESK_PASSPHRASE"_s, u"correct horse"_s);
    QCOMPARE(m_bench->run({u"outbox"_s}).line(), queued.line());
}

void TestCliApply::ownDataFolder()
{
    // Without --data-dir, practice data goes to a folder of its own below the platform's.
    const Run run = m_bench->program(
        {u"--endpoint"_s, m_bench->endpoint, u"apply"_s, m_bench->loaFile(loaCircuit()), u"--queue"_s});
    QCOMPARE(run.status, 3);
    QVERIFY(QFile::exists(m_bench->home() + u"/circuitdesk/practice/circuitdesk.sqlite"_s));
    QVERIFY(!QFile::exists(m_bench->home() + u"/circuitdesk/circuitdesk.sqlite"_s));
    QVERIFY(!m_bench->hasData());
}

void TestCliApply::forAPerson()
{
    const Run run = m_bench->program({u"--endpoint"_s, m_bench->endpoint, u"--data-dir"_s, m_bench->data(),
        u"apply"_s, m_bench->loaFile(loaCircuit())});
    QCOMPARE(run.status, 0);
    QVERIFY(run.out.contains(loaCircuit().toUtf8()));
    QVERIFY(run.out.contains(
        "Request ID: " + m_bench->ledger(u"applications"_s, u"requestId"_s).value(0).toUtf8()));
    QVERIFY(!run.out.contains("Order ID"));
    QVERIFY(!run.out.contains('{'));
}

QTEST_GUILESS_MAIN(TestCliApply)
#include "tst_cliapply.moc"
