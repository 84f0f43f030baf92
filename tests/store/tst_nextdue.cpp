// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/desk.h"

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

using State = SubmissionState;
using namespace std::chrono_literals;

class TestNextDue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingToDo();
    void oldestFirst();
    void oneOfACircuitAtATime_data();
    void oneOfACircuitAtATime();
    void anEndedOneDoesNotHoldTheNext_data();
    void anEndedOneDoesNotHoldTheNext();
    void waitsForItsTime();
    void aLaterOneIsNotHeldByAnotherCircuit();
    void otherAccountsAreNotSeen();
    void unknownLoaIsSettled();
    void unknownOrderWaitsForAPerson();
    void anOrderOnceUnknownWaitsForAPersonInAnyState();
    void aClockThatWasAheadPutsNothingOff();
    void anOrderUnknownSinceTheFutureWaitsForAPerson();
    void makeDue();

private:
    [[nodiscard]] Due due(const QString &account = u"account-1"_s) const
    {
        return value(m_store->nextDue(account, m_desk->clock(), m_desk->clock().addDays(-1)));
    }
    /// The due one's id, or empty.
    [[nodiscard]] QString dueId(const QString &account = u"account-1"_s) const
    {
        const Due next = due(account);
        return next.submission ? next.submission->id : QString();
    }
    [[nodiscard]] QString queue(const Draft &draft, const QString &account = u"account-1"_s) const
    {
        return value(enqueued(*m_store, draft, account)).id;
    }
    /// Sends it in vain: it is back in \a state, to be tried again after \a delay.
    void postpone(const QString &id, State state, std::chrono::seconds delay) const
    {
        walked(*m_store, id, {State::Queued, State::Sending});
        Transition back = transition(id, State::Sending, state);
        back.nextAttemptAt = m_desk->clock().addSecs(delay.count());
        value(m_store->move(back));
    }

    std::unique_ptr<TestStore> m_desk;
    std::unique_ptr<Store> m_store;
};

void TestNextDue::init()
{
    m_desk = std::make_unique<TestStore>();
    m_store = m_desk->open();
}

void TestNextDue::cleanup()
{
    m_store.reset();
    m_desk.reset();
}

void TestNextDue::nothingToDo()
{
    const Due next = due();
    QVERIFY(!next.submission);
    QVERIFY(!next.nextAt.isValid());
}

void TestNextDue::oldestFirst()
{
    const QString first = queue(loaDraft(u"pc-1"_s));
    const QString second = queue(orderDraft(u"pc-2"_s));
    const Due next = due();
    QVERIFY(next.submission);
    QCOMPARE(*next.submission, value(m_store->submission(first)));
    QVERIFY(!next.submission->parameters.isEmpty());
    QVERIFY(!next.nextAt.isValid());
    // Asking changes nothing.
    QCOMPARE(dueId(), first);
    walked(*m_store, first, {State::Queued, State::Sending});
    QCOMPARE(dueId(), second);
    walked(*m_store, second, {State::Queued, State::Cancelled});
    QCOMPARE(dueId(), QString());
}

void TestNextDue::oneOfACircuitAtATime_data()
{
    QTest::addColumn<QList<State>>("life");
    QTest::newRow("sending") << QList<State>({State::Queued, State::Sending});
    QTest::newRow("postponed") << QList<State>({State::Queued, State::Sending, State::Queued});
    QTest::newRow("unknown") << QList<State>({State::Queued, State::Sending, State::Unknown});
}

void TestNextDue::oneOfACircuitAtATime()
{
    QFETCH(QList<State>, life);
    const QString first = queue(loaDraft(u"pc-1"_s));
    const QString second = queue(orderDraft(u"pc-1"_s));
    const QString elsewhere = queue(loaDraft(u"pc-2"_s));
    if (life.size() == 2)
        walked(*m_store, first, life);
    else
        postpone(first, life.last(), 60s);
    QCOMPARE(dueId(), elsewhere);
    walked(*m_store, elsewhere, {State::Queued, State::Sending, State::Accepted});
    QCOMPARE(dueId(), QString());
    if (life.size() == 3) {
        // Its time comes before the second one's turn.
        QCOMPARE(due().nextAt, m_desk->clock().addSecs(60));
        m_desk->clock.forward(60s);
        QCOMPARE(dueId(), first);
        walked(*m_store, first, {life.last(), State::Sending});
    }
    value(m_store->move(transition(first, State::Sending, State::Accepted)));
    QCOMPARE(dueId(), second);
}

void TestNextDue::anEndedOneDoesNotHoldTheNext_data()
{
    QTest::addColumn<QList<State>>("life");
    QTest::newRow("accepted") << QList<State>({State::Queued, State::Sending, State::Accepted});
    QTest::newRow("rejected") << QList<State>({State::Queued, State::Sending, State::Rejected});
    QTest::newRow("cancelled") << QList<State>({State::Queued, State::Cancelled});
}

void TestNextDue::anEndedOneDoesNotHoldTheNext()
{
    QFETCH(QList<State>, life);
    const QString first = queue(loaDraft());
    const QString second = queue(loaDraft());
    QCOMPARE(dueId(), first);
    walked(*m_store, first, life);
    QCOMPARE(dueId(), second);
}

void TestNextDue::waitsForItsTime()
{
    const QString id = queue(loaDraft());
    postpone(id, State::Queued, 20s);
    QCOMPARE(dueId(), QString());
    QCOMPARE(due().nextAt, m_desk->clock().addSecs(20));
    m_desk->clock.forward(19999ms);
    QCOMPARE(dueId(), QString());
    QCOMPARE(due().nextAt, m_desk->clock().addMSecs(1));
    m_desk->clock.forward(1ms);
    QCOMPARE(dueId(), id);
}

void TestNextDue::aLaterOneIsNotHeldByAnotherCircuit()
{
    const QString first = queue(loaDraft(u"pc-1"_s));
    const QString second = queue(loaDraft(u"pc-2"_s));
    const QString third = queue(loaDraft(u"pc-3"_s));
    postpone(first, State::Queued, 60s);
    postpone(second, State::Queued, 30s);
    QCOMPARE(dueId(), third);
    walked(*m_store, third, {State::Queued, State::Sending, State::Rejected});
    QCOMPARE(due().nextAt, m_desk->clock().addSecs(30));
    m_desk->clock.forward(30s);
    QCOMPARE(dueId(), second);
    m_desk->clock.forward(30s);
    QCOMPARE(dueId(), first);
}

void TestNextDue::otherAccountsAreNotSeen()
{
    const QString theirs = queue(loaDraft(u"pc-1"_s), u"account-2"_s);
    const QString ours = queue(loaDraft(u"pc-2"_s));
    QCOMPARE(dueId(), ours);
    QCOMPARE(dueId(u"account-2"_s), theirs);
    QCOMPARE(dueId(u"account-3"_s), QString());
    postpone(theirs, State::Queued, 5s);
    postpone(ours, State::Queued, 60s);
    QCOMPARE(due().nextAt, m_desk->clock().addSecs(60));
    QVERIFY(!due(u"account-3"_s).nextAt.isValid());
}

void TestNextDue::unknownLoaIsSettled()
{
    const QString id = queue(loaDraft());
    postpone(id, State::Unknown, 10s);
    QCOMPARE(dueId(), QString());
    QCOMPARE(due().nextAt, m_desk->clock().addSecs(10));
    m_desk->clock.forward(10s);
    QCOMPARE(dueId(), id);
    // However long it takes: a repeated application costs nothing.
    m_desk->clock.forward(24h * 30);
    QCOMPARE(dueId(), id);
}

void TestNextDue::unknownOrderWaitsForAPerson()
{
    const QString order = queue(orderDraft());
    const QString after = queue(loaDraft());
    walked(*m_store, order, {State::Queued, State::Sending, State::Unknown});
    QCOMPARE(dueId(), order);
    m_desk->clock.forward(24h);
    QCOMPARE(dueId(), order);
    m_desk->clock.forward(1ms);
    QCOMPARE(dueId(), QString());
    QVERIFY(!due().nextAt.isValid());
    // A retry in vain does not start the day anew.
    walked(*m_store, order, {State::Unknown, State::Sending, State::Unknown});
    QCOMPARE(dueId(), QString());
    // An order that waits in the queue for days was never sent, and may be.
    const QString other = queue(orderDraft(u"pc-2"_s));
    m_desk->clock.forward(48h);
    QCOMPARE(dueId(), other);
    walked(*m_store, order, {State::Unknown, State::Accepted});
    QCOMPARE(dueId(), after);
}

void TestNextDue::anOrderOnceUnknownWaitsForAPersonInAnyState()
{
    // The settling attempt did not reach the server, so the order is queued again; what became of the first
    // attempt is as unknown as before.
    const QString order = queue(orderDraft());
    walked(*m_store, order, {State::Queued, State::Sending, State::Unknown, State::Sending, State::Queued});
    QCOMPARE(dueId(), order);
    m_desk->clock.forward(24h + 1ms);
    QCOMPARE(dueId(), QString());
    QVERIFY(!due().nextAt.isValid());
}

void TestNextDue::aClockThatWasAheadPutsNothingOff()
{
    // An hour is the longest that a provider's wish or a burst's end puts an attempt off.
    const QString waiting = queue(loaDraft(u"pc-1"_s));
    postpone(waiting, State::Queued, 1h);
    QCOMPARE(dueId(), QString());
    // The clock is ten years ahead when it fails, and is set right again.
    const QString ahead = queue(loaDraft(u"pc-2"_s));
    m_desk->clock.forward(24h * 3650);
    postpone(ahead, State::Unknown, 5min);
    m_desk->clock.forward(-24h * 3650);
    QCOMPARE(dueId(), ahead);
    // From then on it waits as anything does.
    value(m_store->postpone(ahead, m_desk->clock().addSecs(60)));
    QCOMPARE(dueId(), QString());
    QCOMPARE(due().nextAt, m_desk->clock().addSecs(60));
}

void TestNextDue::anOrderUnknownSinceTheFutureWaitsForAPerson()
{
    const QString order = queue(orderDraft());
    m_desk->clock.forward(48h);
    walked(*m_store, order, {State::Queued, State::Sending, State::Unknown});
    QCOMPARE(dueId(), order);
    // A clock that is put right by less than the provider would mind changes nothing.
    m_desk->clock.forward(-15min);
    QCOMPARE(dueId(), order);
    m_desk->clock.forward(-1ms);
    QCOMPARE(dueId(), QString());
    QVERIFY(!due().nextAt.isValid());
    // An application is asked after at any time.
    const QString loa = queue(loaDraft(u"pc-2"_s));
    m_desk->clock.forward(48h);
    walked(*m_store, loa, {State::Queued, State::Sending, State::Unknown});
    m_desk->clock.forward(-48h);
    QCOMPARE(dueId(), loa);
}

void TestNextDue::makeDue()
{
    const QString first = queue(loaDraft(u"pc-1"_s));
    const QString second = queue(loaDraft(u"pc-2"_s));
    const QString theirs = queue(loaDraft(u"pc-3"_s), u"account-2"_s);
    const QString ended = queue(loaDraft(u"pc-4"_s));
    postpone(first, State::Queued, 60s);
    postpone(second, State::Unknown, 60s);
    postpone(theirs, State::Queued, 60s);
    postpone(ended, State::Rejected, 60s);
    const Submission rejected = value(m_store->submission(ended));
    const auto events = value(m_store->events(first));
    QCOMPARE(dueId(), QString());
    value(m_store->makeDue(u"account-1"_s));
    QCOMPARE(dueId(), first);
    walked(*m_store, first, {State::Queued, State::Cancelled});
    QCOMPARE(dueId(), second);
    QCOMPARE(dueId(u"account-2"_s), QString());
    QCOMPARE(value(m_store->submission(ended)), rejected);
    QCOMPARE(value(m_store->events(first)).size(), events.size() + 1);
}

QTEST_GUILESS_MAIN(TestNextDue)
#include "tst_nextdue.moc"
