// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clibench.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;
using namespace circuitdesk::test;

/// The passphrase is changed from the command line, and never stands on it.
class TestCliPassphrase final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewOneOpensTheData();
    void bothHaveToBeSet();
    void theWrongOneChangesNothing();
    void practiceDataHasNone();

private:
    static constexpr int accepted = 0;
    static constexpr int usage = 2;
    static constexpr int refused = 1;
    static constexpr int queued = 3;
    static constexpr int credentials = 6;

    /// A bench whose data is locked with "first" and holds one queued application.
    static void lock(CliBench &bench)
    {
        // No address of this machine, so no practice data.
        bench.endpoint = u"https://vpc.invalid"_s;
        bench.environment.insert(u"CIRCUITDESK_PASSPHRASE"_s, u"first"_s);
        QCOMPARE(bench.apply(loaCircuit(), {u"--queue"_s}).status, queued);
    }
    static QByteArray record(const CliBench &bench) { return bytesOf(bench.data() + u"/vault.json"_s); }
};

void TestCliPassphrase::theNewOneOpensTheData()
{
    CliBench bench;
    lock(bench);
    bench.environment.insert(u"CIRCUITDESK_NEW_PASSPHRASE"_s, u"第二个"_s);
    const Run changed = bench.run({u"passphrase"_s});
    QCOMPARE(changed.status, accepted);
    QVERIFY2(!(changed.out + changed.err).contains("first"), changed.out);
    bench.environment.remove(u"CIRCUITDESK_NEW_PASSPHRASE"_s);
    QCOMPARE(bench.run({u"history"_s}).status, credentials);
    bench.environment.insert(u"CIRCUITDESK_PASSPHRASE"_s, u"第二个"_s);
    const Run history = bench.run({u"history"_s});
    QCOMPARE(history.status, accepted);
    QCOMPARE(history.line().value(u"circuit"_s).toString(), loaCircuit());
}

void TestCliPassphrase::bothHaveToBeSet()
{
    CliBench bench;
    lock(bench);
    const QByteArray before = record(bench);
    for (const QString &next : {QString(), u""_s}) {
        if (!next.isNull())
            bench.environment.insert(u"CIRCUITDESK_NEW_PASSPHRASE"_s, next);
        const Run run = bench.run({u"passphrase"_s});
        QCOMPARE(run.status, usage);
        QVERIFY(run.err.contains("CIRCUITDESK_NEW_PASSPHRASE"));
    }
    // On the command line it would be seen by everybody.
    QCOMPARE(bench.run({u"passphrase"_s, u"second"_s}).status, usage);
    QCOMPARE(bench.run({u"passphrase"_s, u"--yes"_s}).status, usage);
    QCOMPARE(record(bench), before);
    QVERIFY(!before.isEmpty());
}

void TestCliPassphrase::theWrongOneChangesNothing()
{
    CliBench bench;
    lock(bench);
    const QByteArray before = record(bench);
    bench.environment.insert(u"CIRCUITDESK_PASSPHRASE"_s, u"second"_s);
    bench.environment.insert(u"CIRCUITDESK_NEW_PASSPHRASE"_s, u"third"_s);
    const Run run = bench.run({u"passphrase"_s});
    QCOMPARE(run.status, credentials);
    QVERIFY(run.err.contains("not the one your data was locked with"));
    QCOMPARE(record(bench), before);
}

void TestCliPassphrase::practiceDataHasNone()
{
    CliBench bench;
    QCOMPARE(bench.apply(loaCircuit(), {u"--queue"_s}).status, queued);
    bench.environment.insert(u"CIRCUITDESK_PASSPHRASE"_s, u"first"_s);
    bench.environment.insert(u"CIRCUITDESK_NEW_PASSPHRASE"_s, u"second"_s);
    QCOMPARE(bench.run({u"passphrase"_s}).status, refused);
    QVERIFY(!QFile::exists(bench.data() + u"/vault.json"_s));
    QCOMPARE(bench.run({u"history"_s}).lines().size(), 1);
}

QTEST_GUILESS_MAIN(TestCliPassphrase)
#include "tst_clipassphrase.moc"
