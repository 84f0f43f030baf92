// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/desk.h"

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

using State = SubmissionState;

namespace {

QList<State> statesOf(Store &store, const QString &id)
{
    QList<State> result;
    for (const SubmissionEvent &event : value(store.events(id)))
        result.append(event.state);
    return result;
}

} // namespace

/// A window and a command line on one database: two stores, each with a claim of its own.
class TestClaims final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOneSendsTheOtherCantMove();
    void theFasterOneWins();
    void theLivingAreNotRecovered();
    void theDeadAreRecovered();
    void recoveredOnesOfManyClaims();
    void claimsEndWithTheStore();
    void processClaims();
};

void TestClaims::whatOneSendsTheOtherCantMove()
{
    const TestStore desk;
    const auto window = desk.open();
    const auto console = desk.open();
    const QString id = value(enqueued(*window, loaDraft())).id;
    walked(*window, id, {State::Queued, State::Sending});
    for (const State to : {State::Accepted, State::Rejected, State::Queued, State::Unknown}) {
        const auto refused = answer(console->move(transition(id, State::Sending, to)));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Locked);
        QCOMPARE(refused.error().code, u"moved-by-another"_s);
    }
    QCOMPARE(statesOf(*console, id), QList<State>({State::Queued, State::Sending}));
    // The name in the move is the store's own, whatever the caller writes there.
    Transition forged = transition(id, State::Sending, State::Accepted);
    forged.claim = RawConnection(desk.path()).value(u"SELECT claimed_by FROM submissions"_s).toString();
    QVERIFY(!forged.claim.isEmpty());
    QVERIFY(!answer(console->move(forged)));
    value(window->move(transition(id, State::Sending, State::Queued)));
    // Given back, it is anybody's.
    walked(*console, id, {State::Queued, State::Sending, State::Accepted});
    QCOMPARE(RawConnection(desk.path()).value(u"SELECT claimed_by FROM submissions"_s).toString(), QString());
}

void TestClaims::theFasterOneWins()
{
    const TestStore desk;
    const auto window = desk.open();
    const auto console = desk.open();
    QStringList ids;
    for (int i = 0; i < 50; ++i)
        ids.append(value(enqueued(*window, loaDraft())).id);
    QList<QFuture<Result<Submission>>> ours;
    QList<QFuture<Result<Submission>>> theirs;
    for (const QString &id : ids) {
        ours.append(window->move(transition(id, State::Queued, State::Sending)));
        theirs.append(console->move(transition(id, State::Queued, State::Sending)));
    }
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const auto our = answer(ours.at(i));
        const auto their = answer(theirs.at(i));
        QVERIFY(our.has_value() != their.has_value());
        QCOMPARE((our ? their : our).error().code, u"moved-by-another"_s);
        QCOMPARE((our ? our : their)->attempts, 1);
        QCOMPARE(statesOf(*window, ids.at(i)), QList<State>({State::Queued, State::Sending}));
    }
}

void TestClaims::theLivingAreNotRecovered()
{
    const TestStore desk;
    const auto window = desk.open();
    const auto console = desk.open();
    const QString id = value(enqueued(*window, loaDraft())).id;
    walked(*window, id, {State::Queued, State::Sending});
    value(console->recover());
    value(window->recover());
    value(console->recover());
    QCOMPARE(statesOf(*console, id), QList<State>({State::Queued, State::Sending}));
    value(window->move(transition(id, State::Sending, State::Accepted)));
}

void TestClaims::theDeadAreRecovered()
{
    TestStore desk;
    auto window = desk.open();
    const QString id = value(enqueued(*window, loaDraft())).id;
    walked(*window, id, {State::Queued, State::Sending});
    const QDateTime sentAt = desk.clock();
    const QString settled = value(enqueued(*window, loaDraft(u"pc-2"_s))).id;
    walked(*window, settled, {State::Queued, State::Sending, State::Accepted});
    window.reset();
    desk.clock.forward(std::chrono::minutes(1));
    const auto console = desk.open();
    value(console->recover());
    const Submission recovered = value(console->submission(id));
    QCOMPARE(recovered.state, State::Unknown);
    QCOMPARE(recovered.attempts, 1);
    // However long the computer was off.
    QCOMPARE(recovered.unknownSince, sentAt);
    QVERIFY(recovered.message.contains(u"client token"_s));
    const auto events = value(console->events(id));
    QCOMPARE(events.size(), 3);
    QCOMPARE(events.last().text, recovered.message);
    QCOMPARE(value(console->submission(settled)).state, State::Accepted);
    // Once only.
    value(console->recover());
    QCOMPARE(value(console->events(id)).size(), 3);
}

void TestClaims::recoveredOnesOfManyClaims()
{
    const TestStore desk;
    const auto window = desk.open();
    const auto console = desk.open();
    QStringList ids;
    for (int i = 0; i < 6; ++i)
        ids.append(value(enqueued(*window, loaDraft(u"pc-%1"_s.arg(i)))).id);
    walked(*window, ids.at(0), {State::Queued, State::Sending});
    walked(*console, ids.at(1), {State::Queued, State::Sending});
    // Two processes that were killed: their names stand in the table, their locks are gone or were left
    // behind.
    QFile left(desk.folder() + u"/claims/dead-2.lock"_s);
    QVERIFY(left.open(QIODevice::WriteOnly));
    QVERIFY(left.write("999999999\ncircuitdesk\n\n\n\n") > 0);
    left.close();
    RawConnection raw(desk.path());
    const QString claim =
        u"UPDATE submissions SET state = 'sending', claimed_by = '%1' WHERE id IN ('%2', '%3')"_s;
    QCOMPARE(raw.exec(claim.arg(u"dead-1"_s, ids.at(2), ids.at(3))), QString());
    QCOMPARE(raw.exec(claim.arg(u"dead-2"_s, ids.at(4), ids.at(4))), QString());
    value(console->recover());
    QList<State> states;
    for (const QString &id : ids)
        states.append(value(console->submission(id)).state);
    QCOMPARE(states,
        QList<State>(
            {State::Sending, State::Sending, State::Unknown, State::Unknown, State::Unknown, State::Queued}));
}

void TestClaims::claimsEndWithTheStore()
{
    const TestStore desk;
    const QDir claims(desk.folder() + u"/claims"_s);
    {
        const auto window = desk.open();
        const auto console = desk.open();
        value(window->ready());
        value(console->ready());
        QCOMPARE(claims.entryList(QDir::Files).size(), 2);
    }
    QCOMPARE(claims.entryList(QDir::Files), QStringList());
}

void TestClaims::processClaims()
{
    const TestStore desk;
    QVERIFY(QDir().mkpath(desk.folder()));
    auto first = ProcessClaim::take(desk.folder());
    const auto second = ProcessClaim::take(desk.folder());
    QVERIFY(first && second);
    const QString name = (*first)->name();
    QVERIFY(name != (*second)->name());
    QVERIFY(!(*first)->isDead(name));
    QVERIFY(!(*second)->isDead(name));
    QVERIFY(!(*first)->isDead((*second)->name()));
    QVERIFY((*second)->isDead(u"nobody"_s));
    QVERIFY(!QFile::exists(desk.folder() + u"/claims/nobody.lock"_s));
    first->reset();
    QVERIFY((*second)->isDead(name));
    QFile inTheWay(desk.folder() + u"/file"_s);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto refused = ProcessClaim::take(inTheWay.fileName());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Storage);
}

QTEST_GUILESS_MAIN(TestClaims)
#include "tst_claims.moc"
