// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outboxbench.h"

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

/// Whose keys the outbox sends with: refused ones, others, and ones of which it is not known yet where their
/// parameters are read.
class TestOutboxAccounts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<OutboxBench>(); }
    void cleanup() { m_bench.reset(); }

    void aRefusedAccountStandsStill_data();
    void aRefusedAccountStandsStill();
    void anotherAccountsWorkIsLeftAlone();
    void theAccountChangesWhileClaiming_data();
    void theAccountChangesWhileClaiming();
    void eachAttemptWaitsForItsProof();
    void anotherAccountEndsTheWaitForAProof();

private:
    [[nodiscard]] Program &program() { return *m_bench->program; }

    std::unique_ptr<OutboxBench> m_bench;
};

void TestOutboxAccounts::aRefusedAccountStandsStill_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("no permission") << u"Forbidden.RAM"_s;
    QTest::newRow("unknown key") << u"InvalidAccessKeyId.NotFound"_s;
    QTest::newRow("wrong clock") << u"InvalidTimeStamp.Expired"_s;
    QTest::newRow("wrong secret") << QString();
}

void TestOutboxAccounts::aRefusedAccountStandsStill()
{
    QFETCH(QString, code);
    const Account account = accountAt(m_bench->server);
    if (code.isEmpty()) {
        Account wrong = account;
        wrong.credentials.accessKeySecret = u"wrong"_s;
        program().outbox.setAccount(wrong);
    } else {
        QVERIFY(m_bench->fail(applyAction, u"code:"_s + code));
    }
    const QSignalSpy paused(&program().outbox, &Outbox::paused);
    const QSignalSpy resumed(&program().outbox, &Outbox::resumed);
    QStringList ids{
        program().submitted(loaDraft(loaCircuit())), program().submitted(orderDraft(orderCircuit()))};
    QVERIFY(program().rests());
    ids.append(program().submitted(loaDraft(loaCircuit(2))));
    QVERIFY(program().rests());
    QVERIFY(program().rest([this] { program().outbox.start(); }));
    QCOMPARE(paused.size(), 1);
    QCOMPARE(paused.first().first().value<Error>().kind, ErrorKind::Auth);
    QVERIFY(program().outbox.pauseReason());
    QCOMPARE(*program().outbox.pauseReason(), paused.first().first().value<Error>());
    QCOMPARE(m_bench->actions(), QStringList{applyAction});
    for (const QString &id : ids)
        QCOMPARE(program().stateOf(id), State::Queued);
    QVERIFY(!program().look(ids.first()).message.isEmpty());

    if (code.isEmpty()) {
        // The same mistake again is told again, once.
        QVERIFY(program().restsAfterSendNow());
        QCOMPARE(paused.size(), 2);
        QCOMPARE(m_bench->actions().size(), 2);
        program().outbox.setAccount(account);
    }
    QVERIFY(program().restsAfterSendNow());
    QCOMPARE(resumed.size(), paused.size());
    QVERIFY(!program().outbox.pauseReason());
    for (const QString &id : ids)
        QCOMPARE(program().stateOf(id), State::Accepted);
}

void TestOutboxAccounts::anotherAccountsWorkIsLeftAlone()
{
    const Submission theirs = value(enqueued(program().store, orderDraft(orderCircuit()), u"key-other"_s));
    const QString ours = program().submitted(orderDraft(orderCircuit(2)));
    QVERIFY(program().rests());
    QVERIFY(program().restsAfterSendNow());
    QCOMPARE(program().stateOf(ours), State::Accepted);
    QCOMPARE(program().look(theirs.id), theirs);
    program().outbox.setAccount({});
    QVERIFY(program().restsAfterSendNow());
    QCOMPARE(program().look(theirs.id), theirs);
    QCOMPARE(m_bench->actions().size(), 1);
}

void TestOutboxAccounts::theAccountChangesWhileClaiming_data()
{
    QTest::addColumn<bool>("other");
    QTest::newRow("no account") << false;
    QTest::newRow("another account") << true;
}

void TestOutboxAccounts::theAccountChangesWhileClaiming()
{
    QFETCH(bool, other);
    const Account account = accountAt(m_bench->server);
    Account next = account;
    next.id = u"key-other"_s;
    const QString id = program().submitted(orderDraft(orderCircuit()));
    const auto change = connect(&program().outbox, &Outbox::moved, this, [&](const Submission &submission) {
        if (submission.state == State::Sending)
            program().outbox.setAccount(other ? std::optional(next) : std::nullopt);
    });
    QVERIFY(program().rests());
    QVERIFY(m_bench->actions().isEmpty());
    QCOMPARE(program().stateOf(id), State::Queued);
    disconnect(change);
    program().outbox.setAccount(account);
    QVERIFY(program().restsAfterSendNow());
    QCOMPARE(program().stateOf(id), State::Accepted);
}

void TestOutboxAccounts::eachAttemptWaitsForItsProof()
{
    Outbox &outbox = program().outbox;
    outbox.setProofNeeded(true);
    const QSignalSpy needed(&outbox, &Outbox::proofNeeded);
    QVERIFY(m_bench->server.queueFault({{u"action"_s, applyAction}, {u"fault"_s, u"503"_s}}));
    const QString id = program().submitted(loaDraft(loaCircuit()));
    outbox.wake();
    QTRY_COMPARE(needed.size(), 1);
    // Nothing leaves while it is found out, however often somebody asks.
    outbox.wake();
    outbox.sendNow();
    // The store answers in order, so whatever they asked of it has been answered by now.
    QCOMPARE(value(program().store.submission(id)).state, SubmissionState::Queued);
    QVERIFY(m_bench->actions().isEmpty());
    outbox.proven();
    // It was not found out, so the next attempt asks again.
    QTRY_COMPARE(needed.size(), 2);
    QCOMPARE(m_bench->actions().size(), 1);
    outbox.setProofNeeded(false);
    outbox.proven();
    QTRY_COMPARE(value(program().store.submission(id)).state, SubmissionState::Accepted);
    QCOMPARE(m_bench->actions().count(applyAction), 2);
    QCOMPARE(needed.size(), 2);
}

void TestOutboxAccounts::anotherAccountEndsTheWaitForAProof()
{
    Outbox &outbox = program().outbox;
    const Account account = accountAt(m_bench->server);
    outbox.setProofNeeded(true);
    const QSignalSpy needed(&outbox, &Outbox::proofNeeded);
    const QString id = program().submitted(loaDraft(loaCircuit()));
    outbox.wake();
    QTRY_COMPARE(needed.size(), 1);
    outbox.setAccount(account);
    QTRY_COMPARE(value(program().store.submission(id)).state, SubmissionState::Accepted);
    outbox.proven();
    QCOMPARE(m_bench->actions().size(), 1);
}

QTEST_GUILESS_MAIN(TestOutboxAccounts)
#include "tst_outboxaccounts.moc"
