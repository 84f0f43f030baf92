// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/desk.h"

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

using State = SubmissionState;
Q_DECLARE_METATYPE(State)

namespace {

constexpr std::array states{
    State::Queued, State::Sending, State::Accepted, State::Rejected, State::Unknown, State::Cancelled};

/// The shortest life that ends in \a state.
QList<State> lifeTo(State state)
{
    switch (state) {
    case State::Queued:
        return {State::Queued};
    case State::Cancelled:
    case State::Sending:
        return {State::Queued, state};
    case State::Accepted:
    case State::Rejected:
    case State::Unknown:
        break;
    }
    return {State::Queued, State::Sending, state};
}

void addLegalMoves()
{
    QTest::addColumn<State>("from");
    QTest::addColumn<State>("to");
    for (const State from : states) {
        for (const State to : states) {
            if (mayMove(from, to))
                QTest::addRow("%s → %s", qPrintable(stateName(from)), qPrintable(stateName(to)))
                    << from << to;
        }
    }
}

} // namespace

class TestMoves final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMoveHasItsEvent_data() { addLegalMoves(); }
    void everyMoveHasItsEvent();
    void onlyFromTheRightState_data() { addLegalMoves(); }
    void onlyFromTheRightState();
    void noSuchSubmission();
    void moveAndEventAreOne();
    void whatIsKnownStays();
    void attemptsAreCounted();
    void unknownSinceIsTheFirstTime();
    void eventsAreInOrder();
};

void TestMoves::everyMoveHasItsEvent()
{
    QFETCH(State, from);
    QFETCH(State, to);
    TestStore desk;
    const auto store = desk.open();
    const Submission queued = value(enqueued(*store, loaDraft()));
    const Submission before = walked(*store, queued.id, lifeTo(from));
    const auto events = value(store->events(queued.id));
    desk.clock.forward(std::chrono::seconds(5));
    Transition wanted = transition(queued.id, from, to);
    wanted.requestId = u"request-1"_s;
    wanted.orderId = u"9007199254740993"_s;
    wanted.code = u"Forbidden.RAM"_s;
    wanted.field = u"Si"_s;
    wanted.message = u"a sentence"_s;
    wanted.nextAttemptAt = desk.clock().addSecs(60);
    const Submission moved = value(store->move(wanted));

    Submission expected = before;
    expected.state = to;
    expected.attempts += to == State::Sending ? 1 : 0;
    expected.requestId = wanted.requestId;
    expected.orderId = wanted.orderId;
    expected.code = wanted.code;
    expected.field = wanted.field;
    expected.message = wanted.message;
    expected.changedAt = desk.clock();
    expected.nextAttemptAt = wanted.nextAttemptAt;
    if (to == State::Unknown)
        expected.unknownSince = before.changedAt;
    QCOMPARE(moved, expected);
    QCOMPARE(value(store->submission(queued.id)), expected);
    const SubmissionEvent event{
        desk.clock(), to, expected.attempts, wanted.code, wanted.requestId, wanted.message, loginName()};
    QCOMPARE(value(store->events(queued.id)), events + QList<SubmissionEvent>({event}));
}

void TestMoves::onlyFromTheRightState()
{
    QFETCH(State, from);
    QFETCH(State, to);
    const TestStore desk;
    const auto store = desk.open();
    for (const State actual : states) {
        if (actual == from)
            continue;
        const Submission queued = value(enqueued(*store, loaDraft()));
        const Submission before = walked(*store, queued.id, lifeTo(actual));
        const auto events = value(store->events(queued.id));
        const auto refused = answer(store->move(transition(queued.id, from, to)));
        QVERIFY2(!refused, qPrintable(stateName(actual)));
        QCOMPARE(refused.error().kind, ErrorKind::Locked);
        QCOMPARE(refused.error().code, u"moved-by-another"_s);
        QCOMPARE(value(store->submission(queued.id)), before);
        QCOMPARE(value(store->events(queued.id)), events);
    }
}

void TestMoves::noSuchSubmission()
{
    const TestStore desk;
    const auto store = desk.open();
    const auto refused = answer(store->move(transition(u"nobody"_s, State::Queued, State::Cancelled)));
    QCOMPARE(errorOf(refused).kind, ErrorKind::Locked);
}

void TestMoves::moveAndEventAreOne()
{
    const TestStore desk;
    const auto store = desk.open();
    const Submission queued = value(enqueued(*store, loaDraft()));
    RawConnection raw(desk.path());
    QCOMPARE(raw.exec(u"CREATE TRIGGER fails BEFORE INSERT ON events BEGIN SELECT RAISE(ABORT, 'no'); END"_s),
        QString());
    const auto failed = answer(store->move(transition(queued.id, State::Queued, State::Sending)));
    QCOMPARE(errorOf(failed).kind, ErrorKind::Storage);
    QCOMPARE(value(store->submission(queued.id)), queued);
    QCOMPARE(raw.value(u"SELECT claimed_by FROM submissions"_s).toString(), QString());
}

void TestMoves::whatIsKnownStays()
{
    const TestStore desk;
    const auto store = desk.open();
    const QString id = value(enqueued(*store, orderDraft())).id;
    walked(*store, id, {State::Queued, State::Sending});
    Transition learned = transition(id, State::Sending, State::Unknown);
    learned.requestId = u"request-1"_s;
    learned.orderId = u"order-1"_s;
    value(store->move(learned));
    const Submission accepted = value(store->move(transition(id, State::Unknown, State::Accepted)));
    QCOMPARE(accepted.requestId, u"request-1"_s);
    QCOMPARE(accepted.orderId, u"order-1"_s);
    // The event tells what this move learned, not what was known.
    QCOMPARE(value(store->events(id)).last().requestId, QString());
}

void TestMoves::attemptsAreCounted()
{
    const TestStore desk;
    const auto store = desk.open();
    const QString id = value(enqueued(*store, loaDraft())).id;
    const Submission last = walked(*store, id,
        {State::Queued, State::Sending, State::Queued, State::Sending, State::Unknown, State::Sending,
            State::Accepted});
    QCOMPARE(last.attempts, 3);
    QList<int> attempts;
    for (const SubmissionEvent &event : value(store->events(id)))
        attempts.append(event.attempt);
    QCOMPARE(attempts, QList<int>({0, 1, 1, 2, 2, 3, 3}));
}

void TestMoves::unknownSinceIsTheFirstTime()
{
    TestStore desk;
    const auto store = desk.open();
    const QString id = value(enqueued(*store, orderDraft())).id;
    desk.clock.forward(std::chrono::hours(1));
    const QDateTime first = desk.clock();
    QCOMPARE(walked(*store, id, {State::Queued, State::Sending, State::Unknown}).unknownSince, first);
    desk.clock.forward(std::chrono::hours(1));
    QCOMPARE(walked(*store, id, {State::Unknown, State::Sending, State::Unknown}).unknownSince, first);
    QCOMPARE(walked(*store, id, {State::Unknown, State::Sending, State::Queued}).unknownSince, first);
}

void TestMoves::eventsAreInOrder()
{
    // Also where the computer's clock was set back in between.
    TestStore desk;
    const auto store = desk.open();
    const QString id = value(enqueued(*store, loaDraft())).id;
    const QString other = value(enqueued(*store, loaDraft(u"pc-2"_s))).id;
    const QList<State> life{State::Queued, State::Sending, State::Unknown, State::Sending, State::Rejected};
    for (qsizetype i = 1; i < life.size(); ++i) {
        desk.clock.forward(std::chrono::seconds(i % 2 == 0 ? 60 : -90));
        value(store->move(transition(id, life.at(i - 1), life.at(i))));
        if (i == 1)
            value(store->move(transition(other, State::Queued, State::Cancelled)));
    }
    QList<State> found;
    for (const SubmissionEvent &event : value(store->events(id)))
        found.append(event.state);
    QCOMPARE(found, life);
    QCOMPARE(value(store->events(other)).size(), 2);
}

QTEST_GUILESS_MAIN(TestMoves)
#include "tst_moves.moc"
