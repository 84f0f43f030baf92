// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outboxbench.h"

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

namespace {

/// What a fault leaves behind at the provider, and what the client can know of it.
enum class Effect {
    None, ///< answered well, in another form or late
    Harmless, ///< answered that nothing was done
    LostBefore, ///< not answered, and nothing was done
    LostAfter, ///< not answered, and it was done
};

struct FaultCase {
    QString name;
    Effect effect;
};

const QList<FaultCase> faults{{u"old-envelope"_s, Effect::None}, {u"xml"_s, Effect::None},
    {u"wait"_s, Effect::None}, {u"wait-after"_s, Effect::None}, {u"throttle"_s, Effect::Harmless},
    {u"code:SignatureNonceUsed"_s, Effect::Harmless}, {u"close-before"_s, Effect::LostBefore},
    {u"reset-before"_s, Effect::LostBefore}, {u"500"_s, Effect::LostBefore}, {u"502"_s, Effect::LostBefore},
    {u"503"_s, Effect::LostBefore}, {u"html"_s, Effect::LostBefore}, {u"big"_s, Effect::LostBefore},
    {u"gzip-bomb"_s, Effect::LostBefore}, {u"garbage"_s, Effect::LostBefore},
    {u"code:LastTokenProcessing"_s, Effect::LostBefore}, {u"close-after"_s, Effect::LostAfter},
    {u"reset-after"_s, Effect::LostAfter}, {u"500-after"_s, Effect::LostAfter},
    {u"502-after"_s, Effect::LostAfter}, {u"504-after"_s, Effect::LostAfter},
    {u"truncate"_s, Effect::LostAfter}, {u"empty"_s, Effect::LostAfter}};

QList<State> statesFor(bool order, Effect effect)
{
    switch (effect) {
    case Effect::None:
        return {State::Queued, State::Sending, State::Accepted};
    case Effect::Harmless:
        return {State::Queued, State::Sending, State::Queued, State::Sending, State::Accepted};
    case Effect::LostAfter:
        if (!order)
            return {State::Queued, State::Sending, State::Unknown, State::Accepted};
        break;
    case Effect::LostBefore:
        break;
    }
    return {State::Queued, State::Sending, State::Unknown, State::Sending, State::Accepted};
}

/// An LOA whose fate is unknown is asked after first; an order can only be sent again under its token.
QStringList actionsFor(bool order, Effect effect)
{
    const QString send = order ? orderAction : applyAction;
    switch (effect) {
    case Effect::None:
        return {send};
    case Effect::Harmless:
        return {send, send};
    case Effect::LostBefore:
        return order ? QStringList{send, send} : QStringList{send, askAction, send};
    case Effect::LostAfter:
        break;
    }
    return order ? QStringList{send, send} : QStringList{send, askAction};
}

} // namespace

/// One submission meets each fault; whatever happens, it is done once.
class TestOutbox final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<OutboxBench>(); }
    void cleanup() { m_bench.reset(); }

    void settlesOneFault_data();
    void settlesOneFault();
    void refused_data();
    void refused();
    void waitsAsLongAsAsked_data();
    void waitsAsLongAsAsked();
    void aPersonBeginsANewBurst();
    void wakesByItself();
    void offlineLosesNothing();
    void movesAreTold();

private:
    [[nodiscard]] Program &program() { return *m_bench->program; }

    std::unique_ptr<OutboxBench> m_bench;
};

void TestOutbox::settlesOneFault_data()
{
    QTest::addColumn<bool>("order");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("effect");
    for (const FaultCase &fault : faults) {
        const auto effect = static_cast<int>(fault.effect);
        QTest::addRow("order, %s", qPrintable(fault.name)) << true << fault.name << effect;
        QTest::addRow("LOA, %s", qPrintable(fault.name)) << false << fault.name << effect;
    }
}

void TestOutbox::settlesOneFault()
{
    QFETCH(bool, order);
    QFETCH(QString, fault);
    QFETCH(int, effect);
    const auto what = static_cast<Effect>(effect);
    const QString action = order ? orderAction : applyAction;
    QVERIFY(m_bench->fail(action, fault, 1, fault.startsWith(u"wait"_s) ? 0.2 : 0));
    const QString id = program().submitted(order ? orderDraft(orderCircuit()) : loaDraft(loaCircuit()));
    QVERIFY(program().rests());

    const Submission settled = program().look(id);
    QCOMPARE(settled.state, State::Accepted);
    QCOMPARE(program().statesOf(id), statesFor(order, what));
    QCOMPARE(m_bench->actions(), actionsFor(order, what));
    QCOMPARE(settled.attempts, actionsFor(order, what).count(action));
    QCOMPARE(settled.unknownSince.isValid(), what == Effect::LostBefore || what == Effect::LostAfter);
    QVERIFY(!settled.message.isEmpty());
    QVERIFY(settled.code.isEmpty());

    // One thing was done, under the one token; and no request looked like another.
    const QString done = order ? u"orders"_s : u"applications"_s;
    QCOMPARE(m_bench->ledger(done, u"clientToken"_s), QStringList{settled.clientToken});
    QCOMPARE(m_bench->ledger(done, u"circuit"_s), QStringList{settled.circuitId});
    const QStringList tokens = m_bench->requests(u"clientToken"_s, action);
    QCOMPARE(tokens, QStringList(tokens.size(), settled.clientToken));
    QStringList nonces = m_bench->requests(u"nonce"_s);
    QVERIFY(!nonces.contains(QString()));
    QCOMPARE(nonces.removeDuplicates(), 0);
    QCOMPARE(settled.orderId, order ? m_bench->ledger(done, u"orderId"_s).value(0) : QString());
    const bool found = !order && what == Effect::LostAfter;
    if (!found)
        QCOMPARE(settled.requestId, m_bench->ledger(done, u"requestId"_s).value(0));
}

void TestOutbox::refused_data()
{
    QTest::addColumn<bool>("order");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    QTest::newRow("company") << false << u"IllegalParam.Si"_s << u"Si"_s;
    QTest::newRow("engineer") << false << u"IllegalParam.PmName"_s << u"PMName"_s;
    QTest::newRow("roster") << false << u"MissingParam.PMInfo"_s << u"PMInfo"_s;
    QTest::newRow("circuit of an LOA") << false << u"InvalidInstanceId.NotFound"_s << u"InstanceId"_s;
    QTest::newRow("state, never sent before")
        << false << u"IncorrectStatus.PhysicalConnectionLOA"_s << QString();
    QTest::newRow("period") << true << u"InvalidPhysicalConnectionPeriod.Malformed"_s << u"Period"_s;
    QTest::newRow("circuit of an order")
        << true << u"InvalidPhysicalConnectionId.NotFound"_s << u"PhysicalConnectionId"_s;
    QTest::newRow("price") << true << u"InvalidPrice.NotFound"_s << QString();
    QTest::newRow("order's state") << true << u"Forbidden.NotAllowedInState"_s << QString();
    QTest::newRow("not documented") << true << u"Wholly.New"_s << QString();
}

void TestOutbox::refused()
{
    QFETCH(bool, order);
    QFETCH(QString, code);
    QFETCH(QString, field);
    const QString action = order ? orderAction : applyAction;
    QVERIFY(m_bench->fail(action, u"code:"_s + code));
    const QString id = program().submitted(order ? orderDraft(orderCircuit()) : loaDraft(loaCircuit()));
    QVERIFY(program().rests());

    const Submission settled = program().look(id);
    QCOMPARE(settled.state, State::Rejected);
    QCOMPARE(settled.code, code);
    QCOMPARE(settled.field, field);
    QCOMPARE(settled.attempts, 1);
    QVERIFY(!settled.message.isEmpty());
    QVERIFY(!settled.requestId.isEmpty());
    QVERIFY(!program().outbox.pauseReason());
    // A refusal stands: no burst, no waiting time and no person's impatience sends it again.
    QVERIFY(program().restsAfterSendNow());
    QCOMPARE(m_bench->actions(), QStringList{action});
    QVERIFY(m_bench->ledger(u"orders"_s, u"circuit"_s).isEmpty());
    QVERIFY(m_bench->ledger(u"applications"_s, u"circuit"_s).isEmpty());
}

void TestOutbox::waitsAsLongAsAsked_data()
{
    QTest::addColumn<double>("asked");
    QTest::addColumn<int>("waited");
    QTest::newRow("not said") << 0.0 << 0;
    QTest::newRow("within a burst") << 5.0 << 5;
    QTest::newRow("as long as a burst can wait") << 20.0 << 20;
    QTest::newRow("longer: not before the next burst") << 21.0 << 60;
    QTest::newRow("longer than between bursts") << 90.0 << 90;
}

void TestOutbox::waitsAsLongAsAsked()
{
    QFETCH(double, asked);
    QFETCH(int, waited);
    const auto looks = std::make_shared<std::atomic<int>>(0);
    m_bench->program.emplace(m_bench->desk, accountAt(m_bench->server),
        Outbox::Schedule{3, 0ms, 20s, 60s, 24h}, [clock = m_bench->desk.clock, looks] {
            ++*looks;
            return clock();
        });
    QVERIFY(m_bench->fail(orderAction, u"throttle"_s, 1, asked));
    QVERIFY(m_bench->fail(orderAction, u"code:InvalidPrice.NotFound"_s));
    const QSignalSpy moved(&program().outbox, &Outbox::moved);
    const QString id = program().submitted(orderDraft(orderCircuit()));
    program().outbox.wake();
    QTRY_VERIFY_WITH_TIMEOUT(moved.size() >= 3, 60000);
    const auto again = moved.at(2).first().value<Submission>();
    QCOMPARE(again.state, State::Queued);
    const QDateTime due = m_bench->desk.clock().addSecs(waited);
    QCOMPARE(again.nextAttemptAt.isValid() ? again.nextAttemptAt : m_bench->desk.clock(), due);
    if (waited == 0)
        return;
    // The moment before, nothing leaves; then it does. The outbox looks at the clock twice where nothing is
    // due: before it asks the store, and when it sets its timer.
    value(program().store.ready());
    QCoreApplication::processEvents();
    m_bench->desk.clock.forward(std::chrono::seconds(waited) - 1ms);
    const int before = *looks;
    program().outbox.wake();
    QTRY_VERIFY_WITH_TIMEOUT(*looks >= before + 2, 60000);
    QCOMPARE(program().statesOf(id).size(), 3);
    QCOMPARE(m_bench->actions().size(), 1);
    m_bench->desk.clock.forward(1ms);
    program().outbox.wake();
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->actions().size(), 2, 60000);
}

void TestOutbox::aPersonBeginsANewBurst()
{
    QVERIFY(m_bench->fail(orderAction, u"throttle"_s, 3, 5));
    const QString id = program().submitted(orderDraft(orderCircuit()));
    for (int attempt = 1; attempt <= 3; ++attempt) {
        program().outbox.sendNow();
        QTRY_COMPARE_WITH_TIMEOUT(program().statesOf(id).size(), 1 + 2 * attempt, 60000);
        // Each is the first of its burst, so none is the last.
        QCOMPARE(program().look(id).nextAttemptAt, m_bench->desk.clock().addSecs(5));
    }
}

void TestOutbox::wakesByItself()
{
    m_bench->program.emplace(
        m_bench->desk, accountAt(m_bench->server), Outbox::Schedule{1, 0ms, 20s, 200ms, 24h}, systemClock());
    QVERIFY(m_bench->fail(orderAction, u"throttle"_s));
    const QString id = program().submitted(orderDraft(orderCircuit()));
    program().outbox.wake();
    QTRY_COMPARE_WITH_TIMEOUT(program().stateOf(id), State::Accepted, 60000);
    QCOMPARE(program().look(id).attempts, 2);
}

void TestOutbox::offlineLosesNothing()
{
    const Account account = accountAt(m_bench->server);
    program().outbox.setAccount(accountNowhere(account));
    const QSignalSpy troubled(&program().outbox, &Outbox::troubled);
    const QStringList ids{
        program().submitted(loaDraft(loaCircuit())), program().submitted(orderDraft(orderCircuit()))};
    const auto nextAt = program().rest([this] { program().outbox.wake(); });
    QVERIFY(nextAt);
    QCOMPARE(*nextAt, m_bench->desk.clock().addSecs(3600));
    QCOMPARE(troubled.size(), 6);
    QCOMPARE(troubled.first().first().value<Error>().kind, ErrorKind::Offline);
    QVERIFY(!program().outbox.pauseReason());
    for (const QString &id : ids) {
        const Submission waiting = program().look(id);
        QCOMPARE(waiting.state, State::Queued);
        QCOMPARE(waiting.attempts, 3);
        QCOMPARE(waiting.nextAttemptAt, *nextAt);
        QVERIFY(!waiting.unknownSince.isValid());
        QVERIFY(!waiting.message.isEmpty());
    }
    QVERIFY(m_bench->actions().isEmpty());

    program().outbox.setAccount(account);
    QVERIFY(program().restsAfterSendNow());
    for (const QString &id : ids)
        QCOMPARE(program().stateOf(id), State::Accepted);
    QCOMPARE(m_bench->actions(), QStringList({applyAction, orderAction}));
}

void TestOutbox::movesAreTold()
{
    QVERIFY(m_bench->fail(orderAction, u"close-after"_s));
    const QSignalSpy moved(&program().outbox, &Outbox::moved);
    const QString id = program().submitted(orderDraft(orderCircuit()));
    QVERIFY(program().rests());
    QList<State> told;
    for (const auto &signal : moved)
        told.append(signal.first().value<Submission>().state);
    QCOMPARE(told, program().statesOf(id));
    QCOMPARE(moved.last().first().value<Submission>(), program().look(id));
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
