// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outboxbench.h"

#include "tests/practice/practicecalls.h"

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

/// Submissions whose outcome is not known: asked after, sent again under the same token, and never guessed.
class TestOutboxUnknown final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<OutboxBench>(); }
    void cleanup() { m_bench.reset(); }

    void anOrderStaysUnknownAfterTheBurst();
    void stateRefusalsSettleNothing_data();
    void stateRefusalsSettleNothing();
    void otherRefusalsSettle();
    void laterTroubleKeepsItUnknown_data();
    void laterTroubleKeepsItUnknown();
    void anotherCompanysApplicationIsNotOurs();
    void askingMayFail_data();
    void askingMayFail();
    void askingWithoutPermissionPauses();
    void anOldOrderWaitsForAPerson();
    void aPersonSettlesIt_data();
    void aPersonSettlesIt();
    void aPersonSettlesNothingElse();
    void anOldLoaIsStillAskedAfter();
    void aDeadProcesssWorkIsSettled_data();
    void aDeadProcesssWorkIsSettled();
    void anOrderCutOffADayAgoWaitsForAPerson();
    void whatEndsBesideIsSettledToo();
    void aLivingProcesssWorkIsLeftAlone();

private:
    [[nodiscard]] Program &program() { return *m_bench->program; }
    /// A submission that three lost attempts left unknown; the provider has not seen it.
    QString unknown(const Draft &draft);

    std::unique_ptr<OutboxBench> m_bench;
};

QString TestOutboxUnknown::unknown(const Draft &draft)
{
    const QString id = program().submitted(draft);
    if (!m_bench->fail(draft.isLoa() ? applyAction : orderAction, u"close-before"_s, 3) || !program().rests()
        || program().stateOf(id) != State::Unknown)
        qFatal("the submission did not become unknown");
    return id;
}

void TestOutboxUnknown::anOrderStaysUnknownAfterTheBurst()
{
    QVERIFY(m_bench->fail(orderAction, u"close-after"_s, 3));
    const QString id = program().submitted(orderDraft(orderCircuit()));
    const auto nextAt = program().rest([this] { program().outbox.wake(); });
    QVERIFY(nextAt);
    const Submission left = program().look(id);
    QCOMPARE(left.state, State::Unknown);
    QCOMPARE(left.attempts, 3);
    QCOMPARE(left.nextAttemptAt, m_bench->desk.clock().addSecs(3600));
    QCOMPARE(*nextAt, left.nextAttemptAt);
    QCOMPARE(left.unknownSince, m_bench->desk.clock());
    QVERIFY(left.orderId.isEmpty());
    // Until then it is left alone.
    QVERIFY(program().rests());
    QCOMPARE(m_bench->actions().size(), 3);

    QVERIFY(program().restsAfterSendNow());
    const Submission settled = program().look(id);
    QCOMPARE(settled.state, State::Accepted);
    QCOMPARE(settled.attempts, 4);
    QCOMPARE(settled.clientToken, left.clientToken);
    QCOMPARE(m_bench->requests(u"clientToken"_s), QStringList(4, left.clientToken));
    QCOMPARE(m_bench->ledger(u"orders"_s, u"orderId"_s), QStringList{settled.orderId});
}

void TestOutboxUnknown::stateRefusalsSettleNothing_data()
{
    QTest::addColumn<bool>("order");
    QTest::addColumn<QString>("code");
    for (const QString &code : {u"IncorrectStatus.PhysicalConnection"_s, u"Forbidden.NotAllowedInState"_s,
             u"INSTANCE.STATUS.NOT.ALLOW"_s, u"IAbs.InvalidStatus.ValueNotSupported"_s})
        QTest::addRow("order, %s", qPrintable(code)) << true << code;
    for (const QString &code :
        {u"IncorrectStatus.PhysicalConnection"_s, u"IncorrectStatus.PhysicalConnectionLOA"_s})
        QTest::addRow("LOA, %s", qPrintable(code)) << false << code;
}

void TestOutboxUnknown::stateRefusalsSettleNothing()
{
    QFETCH(bool, order);
    QFETCH(QString, code);
    const QString action = order ? orderAction : applyAction;
    QVERIFY(m_bench->fail(action, u"close-before"_s));
    QVERIFY(m_bench->fail(action, u"code:"_s + code));
    const QString id = program().submitted(order ? orderDraft(orderCircuit()) : loaDraft(loaCircuit()));
    QVERIFY(program().rests());
    const Submission left = program().look(id);
    QCOMPARE(left.state, State::Unknown);
    QCOMPARE(left.code, code);
    QCOMPARE(left.attempts, 2);
    QCOMPARE(left.nextAttemptAt, m_bench->desk.clock().addSecs(3600));
    QVERIFY(!left.message.isEmpty());
    QVERIFY(!program().statesOf(id).contains(State::Rejected));
    // It was the state of that moment only.
    QVERIFY(program().restsAfterSendNow());
    QCOMPARE(program().stateOf(id), State::Accepted);
    QCOMPARE(m_bench->requests(u"clientToken"_s, action), QStringList(3, left.clientToken));
}

void TestOutboxUnknown::otherRefusalsSettle()
{
    // Had the first attempt been carried out, the same token would have brought its answer again.
    QVERIFY(m_bench->fail(orderAction, u"close-before"_s));
    QVERIFY(m_bench->fail(orderAction, u"code:InvalidPrice.NotFound"_s));
    const QString id = program().submitted(orderDraft(orderCircuit()));
    QVERIFY(program().rests());
    QCOMPARE(program().stateOf(id), State::Rejected);
    QCOMPARE(program().look(id).code, u"InvalidPrice.NotFound"_s);
}

void TestOutboxUnknown::laterTroubleKeepsItUnknown_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("pauses");
    QTest::newRow("no network") << QString() << false;
    QTest::newRow("throttled") << u"throttle"_s << false;
    QTest::newRow("nonce used") << u"code:SignatureNonceUsed"_s << false;
    QTest::newRow("no permission") << u"code:Forbidden.RAM"_s << true;
}

void TestOutboxUnknown::laterTroubleKeepsItUnknown()
{
    QFETCH(QString, fault);
    QFETCH(bool, pauses);
    const QString id = unknown(orderDraft(orderCircuit()));
    if (fault.isEmpty())
        program().outbox.setAccount(accountNowhere(accountAt(m_bench->server)));
    else
        QVERIFY(m_bench->fail(orderAction, fault, pauses ? 1 : 3));
    QVERIFY(program().restsAfterSendNow());
    // Queued would mean that it may be cancelled: that nothing has happened, which nobody knows.
    QCOMPARE(program().stateOf(id), State::Unknown);
    QCOMPARE(program().look(id).attempts, pauses ? 4 : 6);
    QCOMPARE(program().outbox.pauseReason().has_value(), pauses);
    program().outbox.setAccount(accountAt(m_bench->server));
    QVERIFY(program().restsAfterSendNow());
    QCOMPARE(program().stateOf(id), State::Accepted);
    QCOMPARE(m_bench->ledger(u"orders"_s, u"clientToken"_s), QStringList{program().look(id).clientToken});
}

void TestOutboxUnknown::anotherCompanysApplicationIsNotOurs()
{
    const QString id = unknown(loaDraft(loaCircuit()));
    auto theirs = test::application(loaCircuit());
    theirs[u"ConstructionTime"_s] = examples::loa().constructionTime;
    QCOMPARE(m_bench->server.v3(applyAction, theirs).status, 200);
    QVERIFY(program().restsAfterSendNow());
    const Submission left = program().look(id);
    QCOMPARE(left.state, State::Unknown);
    QCOMPARE(left.code, u"IncorrectStatus.PhysicalConnectionLOA"_s);
    QCOMPARE(m_bench->ledger(u"applications"_s, u"company"_s), QStringList{theirs[u"CompanyName"_s]});
}

void TestOutboxUnknown::askingMayFail_data()
{
    QTest::addColumn<QString>("fault");
    for (const QString &fault :
        {u"close-before"_s, u"500"_s, u"html"_s, u"empty"_s, u"garbage"_s, u"throttle"_s})
        QTest::addRow("%s", qPrintable(fault)) << fault;
}

void TestOutboxUnknown::askingMayFail()
{
    QFETCH(QString, fault);
    QVERIFY(m_bench->fail(applyAction, u"close-after"_s));
    QVERIFY(m_bench->fail(askAction, fault, 2));
    const QSignalSpy troubled(&program().outbox, &Outbox::troubled);
    const QString id = program().submitted(loaDraft(loaCircuit()));
    const auto nextAt = program().rest([this] { program().outbox.wake(); });
    QVERIFY(nextAt);
    QCOMPARE(*nextAt, m_bench->desk.clock().addSecs(3600));
    // As long as the question has no answer, the application does not leave again.
    QCOMPARE(m_bench->actions(), QStringList({applyAction, askAction, askAction}));
    QCOMPARE(program().statesOf(id), QList<State>({State::Queued, State::Sending, State::Unknown}));
    QCOMPARE(troubled.size(), 3);

    QVERIFY(program().restsAfterSendNow());
    QCOMPARE(program().stateOf(id), State::Accepted);
    QCOMPARE(program().look(id).attempts, 1);
    QCOMPARE(m_bench->ledger(u"applications"_s, u"circuit"_s), QStringList{loaCircuit()});
}

void TestOutboxUnknown::askingWithoutPermissionPauses()
{
    QVERIFY(m_bench->fail(applyAction, u"close-after"_s));
    QVERIFY(m_bench->fail(askAction, u"code:Forbidden.RAM"_s));
    const QSignalSpy paused(&program().outbox, &Outbox::paused);
    const QString id = program().submitted(loaDraft(loaCircuit()));
    const QString other = program().submitted(orderDraft(orderCircuit()));
    QVERIFY(program().rests());
    QCOMPARE(paused.size(), 1);
    QCOMPARE(program().stateOf(id), State::Unknown);
    QCOMPARE(program().stateOf(other), State::Queued);
    QVERIFY(program().restsAfterSendNow());
    QCOMPARE(program().stateOf(id), State::Accepted);
    QCOMPARE(program().stateOf(other), State::Accepted);
    QCOMPARE(m_bench->requests(u"action"_s, applyAction).size(), 1);
}

void TestOutboxUnknown::anOldOrderWaitsForAPerson()
{
    const QString id = unknown(orderDraft(orderCircuit()));
    QVERIFY(m_bench->fail(orderAction, u"throttle"_s, 3));
    // A day old to the second: still sent.
    m_bench->desk.clock.forward(24h);
    QVERIFY(program().restsAfterSendNow());
    QCOMPARE(program().look(id).attempts, 6);

    m_bench->desk.clock.forward(1ms);
    const auto sent = m_bench->actions().size();
    const auto nextAt = program().rest([this] { program().outbox.sendNow(); });
    QVERIFY(nextAt);
    QVERIFY(!nextAt->isValid());
    QCOMPARE(m_bench->actions().size(), sent);
    QCOMPARE(program().stateOf(id), State::Unknown);
    // Nor is another order for its circuit, as long as nobody knows whether there is one already.
    const QString again = program().submitted(orderDraft(orderCircuit()));
    QVERIFY(program().restsAfterSendNow());
    QCOMPARE(program().stateOf(again), State::Queued);
    QCOMPARE(m_bench->actions().size(), sent);
}

void TestOutboxUnknown::aPersonSettlesIt_data()
{
    QTest::addColumn<bool>("done");
    QTest::newRow("done") << true;
    QTest::newRow("not done") << false;
}

void TestOutboxUnknown::aPersonSettlesIt()
{
    QFETCH(bool, done);
    const QString id = unknown(orderDraft(orderCircuit()));
    const QSignalSpy moved(&program().outbox, &Outbox::moved);
    program().outbox.settle(id, done, done ? u"283117732402483989"_s : QString());
    QTRY_COMPARE(moved.size(), 1);
    const Submission settled = program().look(id);
    QCOMPARE(settled.state, done ? State::Accepted : State::Rejected);
    QCOMPARE(settled.orderId, done ? u"283117732402483989"_s : QString());
    const auto last = value(program().store.events(id)).constLast();
    QCOMPARE(last.state, settled.state);
    QVERIFY2(last.text.contains(u"person"_s), qPrintable(last.text));
    // It is never sent again, and what waited behind it goes on.
    const auto before = m_bench->actions().size();
    const QString next = program().submitted(orderDraft(orderCircuit()));
    QVERIFY(program().restsAfterSendNow());
    QCOMPARE(m_bench->actions().size(), before + 1);
    QCOMPARE(program().stateOf(next), State::Accepted);
    QCOMPARE(program().look(id), settled);
}

void TestOutboxUnknown::aPersonSettlesNothingElse()
{
    const QString id = program().submitted(orderDraft(orderCircuit()));
    const QSignalSpy troubled(&program().outbox, &Outbox::troubled);
    program().outbox.settle(id, false, {});
    QTRY_COMPARE(troubled.size(), 1);
    QTRY_COMPARE(program().stateOf(id), State::Accepted);
}

void TestOutboxUnknown::anOldLoaIsStillAskedAfter()
{
    const QString id = unknown(loaDraft(loaCircuit()));
    m_bench->desk.clock.forward(48h);
    const auto before = m_bench->actions().size();
    QVERIFY(program().rests());
    QCOMPARE(m_bench->actions().mid(before), QStringList({askAction, applyAction}));
    QCOMPARE(program().stateOf(id), State::Accepted);
}

void TestOutboxUnknown::aDeadProcesssWorkIsSettled_data()
{
    QTest::addColumn<bool>("order");
    QTest::addColumn<bool>("arrived");
    for (const bool order : {true, false}) {
        const char *kind = order ? "order" : "LOA";
        QTest::addRow("%s that arrived", kind) << order << true;
        QTest::addRow("%s that did not", kind) << order << false;
    }
}

void TestOutboxUnknown::aDeadProcesssWorkIsSettled()
{
    QFETCH(bool, order);
    QFETCH(bool, arrived);
    const QString action = order ? orderAction : applyAction;
    QVERIFY(m_bench->fail(action, arrived ? u"wait-after"_s : u"wait"_s, 1, 600));
    const QString id = program().submitted(order ? orderDraft(orderCircuit()) : loaDraft(loaCircuit()));
    program().outbox.wake();
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->actions(), QStringList{action}, 60000);
    QTRY_COMPARE(m_bench->server.ledger(order ? u"orders"_s : u"applications"_s).size(), arrived ? 1 : 0);
    const QString token = program().look(id).clientToken;
    // It goes while the answer is under way; as far as the store can see, so does its process.
    m_bench->program.reset();

    m_bench->program.emplace(m_bench->desk, accountAt(m_bench->server));
    QCOMPARE(program().stateOf(id), State::Sending);
    QVERIFY(program().rest([this] { program().outbox.start(); }));
    const Submission settled = program().look(id);
    QCOMPARE(settled.state, State::Accepted);
    QVERIFY(settled.unknownSince.isValid());
    QCOMPARE(m_bench->ledger(order ? u"orders"_s : u"applications"_s, u"clientToken"_s), QStringList{token});
    QCOMPARE(settled.attempts, !order && arrived ? 1 : 2);
}

void TestOutboxUnknown::anOrderCutOffADayAgoWaitsForAPerson()
{
    QVERIFY(m_bench->fail(orderAction, u"wait-after"_s, 1, 600));
    const QString id = program().submitted(orderDraft(orderCircuit()));
    program().outbox.wake();
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->ledger(u"orders"_s, u"orderId"_s).size(), 1, 60000);
    m_bench->program.reset();
    // The computer stays off, and whether the provider still knows the token is not documented (API.md 7).
    m_bench->desk.clock.forward(24h + 1ms);
    m_bench->program.emplace(m_bench->desk, accountAt(m_bench->server));
    QVERIFY(program().rest([this] { program().outbox.start(); }));
    QVERIFY(program().restsAfterSendNow());
    QCOMPARE(program().stateOf(id), State::Unknown);
    QCOMPARE(m_bench->actions(), QStringList{orderAction});
}

void TestOutboxUnknown::whatEndsBesideIsSettledToo()
{
    QVERIFY(m_bench->fail(orderAction, u"wait-after"_s, 1, 600));
    std::optional<Program> commandLine(std::in_place, m_bench->desk, accountAt(m_bench->server));
    const QString id = commandLine->submitted(orderDraft(orderCircuit()));
    commandLine->outbox.wake();
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->ledger(u"orders"_s, u"orderId"_s).size(), 1, 60000);
    QVERIFY(program().rest([this] { program().outbox.start(); }));
    commandLine.reset();
    QCOMPARE(program().stateOf(id), State::Sending);
    QVERIFY(program().restsAfterSendNow());
    QCOMPARE(program().stateOf(id), State::Accepted);
    QCOMPARE(m_bench->ledger(u"orders"_s, u"orderId"_s), QStringList{program().look(id).orderId});
}

void TestOutboxUnknown::aLivingProcesssWorkIsLeftAlone()
{
    QVERIFY(m_bench->fail(orderAction, u"wait-after"_s, 1, 1));
    const QString id = program().submitted(orderDraft(orderCircuit()));
    program().outbox.wake();
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->actions().size(), 1, 60000);
    Program window(m_bench->desk, accountAt(m_bench->server));
    QVERIFY(window.rest([&] { window.outbox.start(); }));
    QTRY_COMPARE_WITH_TIMEOUT(program().stateOf(id), State::Accepted, 60000);
    QCOMPARE(program().statesOf(id), QList<State>({State::Queued, State::Sending, State::Accepted}));
    QCOMPARE(m_bench->actions().size(), 1);
}

QTEST_GUILESS_MAIN(TestOutboxUnknown)
#include "tst_outboxunknown.moc"
