// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outboxbench.h"

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

/// The queue around one submission: its order, its clock, and other programs at work on it.
class TestOutboxQueue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<OutboxBench>(); }
    void cleanup() { m_bench.reset(); }

    void submitFreezesTheDraft();
    void submitRefuses_data();
    void submitRefuses();
    void oneCircuitGoesInOrder();
    void circuitsDoNotWaitForEachOther();
    void aWrongClockIsCorrectedOnce();
    void cancelsWhatIsQueued();
    void cancelsNothingElse_data();
    void cancelsNothingElse();
    void restsWhenItsBurstWasCancelled();
    void restsWhenAnotherTookItsBurst();
    void twoProgramsSendEachOnce();
    void aStoreThatDoesNotOpen();
    void whatARefusalRepeatsOfPeopleIsNotStored();
    void anAnswerThatCanNotBeStoredIsKept_data();
    void anAnswerThatCanNotBeStoredIsKept();

private:
    [[nodiscard]] Program &program() { return *m_bench->program; }

    std::unique_ptr<OutboxBench> m_bench;
};

void TestOutboxQueue::submitFreezesTheDraft()
{
    const Draft draft = loaDraft(loaCircuit());
    value(program().store.saveDraft(draft));
    const QSignalSpy moved(&program().outbox, &Outbox::moved);
    const auto queued = program().submit(draft);
    QVERIFY(queued);
    QCOMPARE(queued->state, State::Queued);
    QCOMPARE(queued->kind, SubmissionKind::ApplyPhysicalConnectionLOA);
    QCOMPARE(queued->account, u"practice"_s);
    QTRY_COMPARE(moved.size(), 1);
    QCOMPARE(moved.first().first().value<Submission>().id, queued->id);
    QVERIFY(value(program().store.drafts()).isEmpty());
    QCOMPARE(program().look(queued->id).clientToken, queued->clientToken);
    QVERIFY(m_bench->actions().isEmpty());
    const auto order = program().submit(orderDraft(orderCircuit()));
    QVERIFY(order);
    QCOMPARE(order->kind, SubmissionKind::CreatePhysicalConnectionOccupancyOrder);
    QVERIFY(order->clientToken != queued->clientToken);
}

void TestOutboxQueue::submitRefuses_data()
{
    QTest::addColumn<bool>("order");
    QTest::addColumn<bool>("keys");
    for (const bool order : {false, true}) {
        QTest::addRow("%s without keys", order ? "order" : "LOA") << order << false;
        QTest::addRow("%s with a hard problem", order ? "order" : "LOA") << order << true;
    }
}

void TestOutboxQueue::submitRefuses()
{
    QFETCH(bool, order);
    QFETCH(bool, keys);
    Draft draft = order ? orderDraft(orderCircuit()) : loaDraft(loaCircuit());
    if (!keys)
        program().outbox.setAccount({});
    else if (order)
        std::get<OccupancyOrder>(draft.form).period = 10;
    else
        std::get<LoaApplication>(draft.form).si.clear();
    value(program().store.saveDraft(draft));
    const QSignalSpy moved(&program().outbox, &Outbox::moved);
    const Error error = errorOf(program().submit(draft));
    QCOMPARE(error.kind, keys ? ErrorKind::Invalid : ErrorKind::Auth);
    QCOMPARE(error.code, keys ? u"form-has-problems"_s : u"no-access-keys"_s);
    QVERIFY(!error.message.isEmpty());
    QCOMPARE(value(program().store.drafts()), QList<Draft>{draft});
    QVERIFY(value(program().store.unsettled()).isEmpty());
    QVERIFY(moved.isEmpty());
}

void TestOutboxQueue::oneCircuitGoesInOrder()
{
    QVERIFY(m_bench->fail(orderAction, u"throttle"_s, 1, 3600));
    QStringList tokens;
    QStringList ids;
    for (int i = 0; i < 3; ++i) {
        ids.append(program().submitted(orderDraft(orderCircuit())));
        tokens.append(program().look(ids.last()).clientToken);
    }
    QVERIFY(program().rests());
    // The younger ones stand behind the oldest, though nothing but it was asked to wait.
    QCOMPARE(m_bench->requests(u"clientToken"_s), tokens.mid(0, 1));
    for (const QString &id : ids)
        QCOMPARE(program().stateOf(id), State::Queued);
    QVERIFY(program().restsAfterSendNow());
    QCOMPARE(m_bench->ledger(u"orders"_s, u"clientToken"_s), tokens);
    QCOMPARE(m_bench->requests(u"clientToken"_s), tokens.mid(0, 1) + tokens);
}

void TestOutboxQueue::circuitsDoNotWaitForEachOther()
{
    QVERIFY(m_bench->fail(orderAction, u"throttle"_s, 1, 3600));
    QVERIFY(m_bench->fail(orderAction, u"close-before"_s, 3));
    const QString throttled = program().submitted(orderDraft(orderCircuit(1)));
    const QString unknown = program().submitted(orderDraft(orderCircuit(2)));
    const QString last = program().submitted(orderDraft(orderCircuit(3)));
    QVERIFY(program().rests());
    QCOMPARE(program().stateOf(throttled), State::Queued);
    QCOMPARE(program().stateOf(unknown), State::Unknown);
    QCOMPARE(program().stateOf(last), State::Accepted);
}

void TestOutboxQueue::aWrongClockIsCorrectedOnce()
{
    // The provider is an hour ahead for all requests: the first teaches it, the second one is dated right.
    QVERIFY(m_bench->fail(applyAction, u"clock"_s, 2, 3600));
    const QSignalSpy paused(&program().outbox, &Outbox::paused);
    const QSignalSpy learned(&program().client, &ApiClient::clockOffsetLearned);
    const QString id = program().submitted(loaDraft(loaCircuit()));
    QVERIFY(program().rests());
    QCOMPARE(program().stateOf(id), State::Accepted);
    QCOMPARE(program().statesOf(id),
        QList<State>({State::Queued, State::Sending, State::Queued, State::Sending, State::Accepted}));
    QCOMPARE(learned.size(), 1);
    QVERIFY(paused.isEmpty());
    const QStringList tokens = m_bench->requests(u"clientToken"_s, applyAction);
    QCOMPARE(tokens, QStringList({tokens.constFirst(), tokens.constFirst()}));
    // A second disagreement is not believed: the queue stands still.
    QVERIFY(m_bench->fail(applyAction, u"clock"_s, 3, -36000));
    const QString other = program().submitted(loaDraft(loaCircuit(2)));
    QVERIFY(program().rests());
    QCOMPARE(program().stateOf(other), State::Queued);
    QCOMPARE(paused.size(), 1);
    QCOMPARE(m_bench->requests(u"clientToken"_s, applyAction).size(), 3);
    QCOMPARE(learned.size(), 1);
}

void TestOutboxQueue::cancelsWhatIsQueued()
{
    const QString first = program().submitted(orderDraft(orderCircuit()));
    const QString second = program().submitted(orderDraft(orderCircuit()));
    const QSignalSpy moved(&program().outbox, &Outbox::moved);
    QVERIFY(program().rest([&] { program().outbox.cancel(first); }));
    QCOMPARE(moved.first().first().value<Submission>().state, State::Cancelled);
    QCOMPARE(program().stateOf(first), State::Cancelled);
    QVERIFY(!program().look(first).message.isEmpty());
    // What stood behind it goes on by itself.
    QCOMPARE(program().stateOf(second), State::Accepted);
    QCOMPARE(m_bench->requests(u"clientToken"_s), QStringList{program().look(second).clientToken});
}

void TestOutboxQueue::cancelsNothingElse_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("end");
    const auto row = [](const char *name, const QString &fault, State at, State end) {
        QTest::newRow(name) << fault << static_cast<int>(at) << static_cast<int>(end);
    };
    row("being sent", u"wait"_s, State::Sending, State::Accepted);
    row("unknown", u"close-before"_s, State::Unknown, State::Unknown);
    row("rejected", u"code:InvalidPrice.NotFound"_s, State::Rejected, State::Rejected);
    row("accepted", u"xml"_s, State::Accepted, State::Accepted);
}

void TestOutboxQueue::cancelsNothingElse()
{
    QFETCH(QString, fault);
    QFETCH(int, at);
    QFETCH(int, end);
    QVERIFY(m_bench->fail(orderAction, fault, fault == u"close-before"_s ? 3 : 1));
    const QString id = program().submitted(orderDraft(orderCircuit()));
    int refused = 0;
    connect(&program().outbox, &Outbox::moved, this, [&](const Submission &submission) {
        if (static_cast<int>(submission.state) == at)
            program().outbox.cancel(id);
    });
    connect(&program().outbox, &Outbox::troubled, this,
        [&](const Error &error) { refused += error.code == u"moved-by-another"_s ? 1 : 0; });
    QVERIFY(program().rests());
    QTRY_VERIFY(refused > 0);
    QCOMPARE(static_cast<int>(program().stateOf(id)), end);
    QVERIFY(!program().statesOf(id).contains(State::Cancelled));
}

void TestOutboxQueue::restsWhenItsBurstWasCancelled()
{
    QVERIFY(m_bench->fail(orderAction, u"throttle"_s, 1, 10));
    const QString id = program().submitted(orderDraft(orderCircuit()));
    program().outbox.wake();
    QTRY_COMPARE_WITH_TIMEOUT(program().statesOf(id).size(), 3, 60000);
    const auto nextAt = program().rest([&] { program().outbox.cancel(id); });
    QVERIFY(nextAt);
    QVERIFY(!nextAt->isValid());
    QCOMPARE(program().stateOf(id), State::Cancelled);
}

void TestOutboxQueue::restsWhenAnotherTookItsBurst()
{
    QVERIFY(m_bench->fail(orderAction, u"throttle"_s, 1, 10));
    QVERIFY(m_bench->fail(orderAction, u"throttle"_s, 1, 3600));
    const QString id = program().submitted(orderDraft(orderCircuit()));
    program().outbox.wake();
    QTRY_COMPARE_WITH_TIMEOUT(program().statesOf(id).size(), 3, 60000);
    // Another program sends it, with another waiting time far away in the queue.
    Program window(m_bench->desk, accountAt(m_bench->server));
    const QString later = window.submitted(orderDraft(orderCircuit(2)));
    QVERIFY(window.rests());
    QCOMPARE(window.stateOf(later), State::Queued);
    m_bench->desk.clock.forward(10s);
    QVERIFY(window.rests());
    QCOMPARE(window.stateOf(id), State::Accepted);

    const auto nextAt = program().rest([this] { program().outbox.wake(); });
    QVERIFY(nextAt);
    QCOMPARE(*nextAt, program().look(later).nextAttemptAt);
    QCOMPARE(m_bench->ledger(u"orders"_s, u"circuit"_s), QStringList{orderCircuit()});
}

void TestOutboxQueue::twoProgramsSendEachOnce()
{
    Program window(m_bench->desk, accountAt(m_bench->server));
    QStringList tokens;
    const auto submit = [&](const Draft &draft) {
        tokens.append(program().look(program().submitted(draft)).clientToken);
    };
    for (int circuit = 1; circuit <= 6; ++circuit)
        submit(loaDraft(loaCircuit(circuit)));
    for (int circuit = 1; circuit <= 4; ++circuit)
        submit(orderDraft(orderCircuit(circuit)));
    // Late answers, so that both have one under way nearly all the time.
    QVERIFY(m_bench->fail(u"*"_s, u"wait-after"_s, 10, 0.05));
    window.outbox.wake();
    QVERIFY(program().rests());
    QTRY_VERIFY_WITH_TIMEOUT(value(window.store.unsettled()).isEmpty(), 60000);

    QStringList sent = m_bench->requests(u"clientToken"_s);
    sent.sort();
    tokens.sort();
    QCOMPARE(sent, tokens);
    QCOMPARE(m_bench->server.ledger(u"applications"_s).size(), 6);
    QCOMPARE(m_bench->server.ledger(u"orders"_s).size(), 4);
    for (const Submission &submission : value(program().store.history({}))) {
        QCOMPARE(submission.state, State::Accepted);
        QCOMPARE(submission.attempts, 1);
    }
}

void TestOutboxQueue::aStoreThatDoesNotOpen()
{
    m_bench->program.reset();
    QFile::remove(m_bench->desk.path());
    QVERIFY(QDir().mkpath(m_bench->desk.path()));
    m_bench->program.emplace(m_bench->desk, accountAt(m_bench->server));
    const QSignalSpy troubled(&program().outbox, &Outbox::troubled);
    QVERIFY(program().rest([this] { program().outbox.start(); }));
    QVERIFY(!troubled.isEmpty());
    QCOMPARE(troubled.last().first().value<Error>().kind, ErrorKind::Storage);
    QCOMPARE(errorOf(program().submit(orderDraft(orderCircuit()))).kind, ErrorKind::Storage);
    QVERIFY(m_bench->actions().isEmpty());
}

void TestOutboxQueue::whatARefusalRepeatsOfPeopleIsNotStored()
{
    Draft draft = loaDraft(loaCircuit());
    auto &engineers = std::get<LoaApplication>(draft.form).engineers;
    engineers[0] = {u"张示例"_s, u"Female"_s, u"IDCard"_s, u"990000199002020049"_s, u"13900000102"_s};
    engineers[1] = {u"Erika Mustermann"_s, u"Female"_s, u"Passport"_s, u"X123456"_s, u"+49 30 123456"_s};
    QVERIFY(m_bench->fail(applyAction,
        u"code:Strange.Code=erika mustermann (passport X123456, phone +49 30 123456) and 张示例, "
        u"13900000102, may "
        "not enter gate 7."_s));
    const QString id = program().submitted(draft);
    QVERIFY(program().rests());
    const Submission refused = program().look(id);
    QCOMPARE(refused.state, State::Rejected);
    QCOMPARE(refused.code, u"Strange.Code"_s);
    QVERIFY2(refused.message.contains(u"may not enter gate 7."_s), qPrintable(refused.message));
    QStringList stored{refused.message};
    for (const SubmissionEvent &event : value(program().store.events(id)))
        stored.append(event.text);
    for (const QString &known :
        {u"erika"_s, u"mustermann"_s, u"X123456"_s, u"+49"_s, u"123456"_s, u"示例"_s, u"13900"_s})
        QVERIFY2(stored.filter(known, Qt::CaseInsensitive).isEmpty(), qPrintable(stored.join(u'\n')));
}

void TestOutboxQueue::anAnswerThatCanNotBeStoredIsKept_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<State>("state");
    QTest::newRow("accepted") << QString() << State::Accepted;
    QTest::newRow("refused") << u"code:InvalidPrice.NotFound"_s << State::Rejected;
}

void TestOutboxQueue::anAnswerThatCanNotBeStoredIsKept()
{
    QFETCH(QString, fault);
    QFETCH(State, state);
    if (!fault.isEmpty())
        QVERIFY(m_bench->fail(orderAction, fault));
    const QString id = program().submitted(orderDraft(orderCircuit()));
    const QString next = program().submitted(orderDraft(orderCircuit(2)));
    RawConnection beside(m_bench->desk.path());
    QCOMPARE(beside.exec(u"CREATE TRIGGER full BEFORE UPDATE ON submissions WHEN NEW.state IN ('accepted', "
                         "'rejected') BEGIN SELECT RAISE(ABORT, 'full'); END"_s),
        QString());
    const QSignalSpy troubled(&program().outbox, &Outbox::troubled);
    QVERIFY(program().rests());
    QCOMPARE(troubled.size(), 1);
    QCOMPARE(program().stateOf(id), State::Sending);
    // Nothing else is sent before it is stored.
    QVERIFY(program().restsAfterSendNow());
    QCOMPARE(m_bench->actions().size(), 1);

    QCOMPARE(beside.exec(u"DROP TRIGGER full"_s), QString());
    QVERIFY(program().restsAfterSendNow());
    const Submission stored = program().look(id);
    QCOMPARE(stored.state, state);
    QVERIFY(!stored.requestId.isEmpty());
    QCOMPARE(m_bench->ledger(u"orders"_s, u"orderId"_s).contains(stored.orderId), state == State::Accepted);
    QCOMPARE(program().stateOf(next), State::Accepted);
    QCOMPARE(m_bench->actions(), QStringList({orderAction, orderAction}));
}

QTEST_GUILESS_MAIN(TestOutboxQueue)
#include "tst_outboxqueue.moc"
