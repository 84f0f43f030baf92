// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/desk.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

/// Queueing, and what is kept of it for ever.
class TestSubmissions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enqueueFreezesTheRequest();
    void anOrderIsFrozenToo();
    void halfASurrogatePairIsFrozenAsTyped();
    void everyTokenIsItsOwn();
    void aDraftIsQueuedOnce();
    void enqueueIsAllOrNothing_data();
    void enqueueIsAllOrNothing();
    void historyIsNeverRewritten_data();
    void historyIsNeverRewritten();
    void stateIsOneOfSix();
    void unknownIdIsInvalid();
    void anotherKeyKeepsItSealed();
    void unsettledOnes();
    void ordersOfACircuit();
};

void TestSubmissions::enqueueFreezesTheRequest()
{
    const TestStore desk;
    auto store = desk.open();
    Draft draft = loaDraft();
    std::get<LoaApplication>(draft.form).second = true;
    const Draft other = loaDraft(u"pc-2"_s);
    value(store->saveDraft(draft));
    value(store->saveDraft(other));
    const Submission submission = value(store->enqueue(draft, u"account-7"_s));
    QCOMPARE(submission.kind, SubmissionKind::SecondApplyPhysicalConnectionLOA);
    QCOMPARE(submission.state, SubmissionState::Queued);
    QCOMPARE(submission.account, u"account-7"_s);
    QCOMPARE(submission.regionId, u"cn-hangzhou"_s);
    QCOMPARE(submission.circuitId, u"pc-1"_s);
    QCOMPARE(submission.company, examples::loa().companyName);
    QCOMPARE(submission.parameters, parametersOf(draft.form));
    QCOMPARE(submission.attempts, 0);
    QCOMPARE(submission.createdAt, desk.clock());
    QCOMPARE(submission.changedAt, desk.clock());
    QVERIFY(!submission.nextAttemptAt.isValid());
    QVERIFY(!submission.unknownSince.isValid());
    QVERIFY(submission.sequence > 0);
    QVERIFY(submission.requestId.isEmpty() && submission.orderId.isEmpty() && submission.code.isEmpty());
    // The draft has become the submission; the other one is still a draft.
    QCOMPARE(value(store->drafts()), QList<Draft>({other}));
    const SubmissionEvent queued{desk.clock(), SubmissionState::Queued, 0, {}, {}, {}, loginName()};
    QCOMPARE(value(store->events(submission.id)), QList<SubmissionEvent>({queued}));
    store = desk.open();
    QCOMPARE(value(store->submission(submission.id)), submission);
}

void TestSubmissions::anOrderIsFrozenToo()
{
    const TestStore desk;
    const auto store = desk.open();
    const Draft draft = orderDraft();
    const Submission submission = value(enqueued(*store, draft));
    QCOMPARE(submission.kind, SubmissionKind::CreatePhysicalConnectionOccupancyOrder);
    QCOMPARE(submission.company, QString());
    QCOMPARE(submission.circuitId, u"pc-1"_s);
    QCOMPARE(submission.parameters, parametersOf(draft.form));
}

void TestSubmissions::halfASurrogatePairIsFrozenAsTyped()
{
    const TestStore desk;
    const auto store = desk.open();
    Draft draft = loaDraft();
    auto &form = std::get<LoaApplication>(draft.form);
    form.companyName = u"a"_s + QChar(0xd800) + QChar(u'\0') + u"b"_s;
    form.engineers[0].name = QString(QChar(0xdc00));
    const Submission submission = value(enqueued(*store, draft));
    QCOMPARE(submission.parameters, parametersOf(draft.form));
    QCOMPARE(value(store->history({})).size(), 1);
}

void TestSubmissions::everyTokenIsItsOwn()
{
    const TestStore desk;
    const auto store = desk.open();
    QSet<QString> tokens;
    QSet<QString> ids;
    static const QRegularExpression form(u"\\A[0-9a-f-]{36}\\z"_s);
    for (int i = 0; i < 100; ++i) {
        const Submission submission = value(enqueued(*store, loaDraft()));
        QVERIFY(form.match(submission.clientToken).hasMatch());
        QVERIFY(form.match(submission.id).hasMatch());
        tokens.insert(submission.clientToken);
        ids.insert(submission.id);
    }
    QCOMPARE(tokens.size(), 100);
    QCOMPARE(ids.size(), 100);
    QCOMPARE((tokens & ids).size(), 0);
}

void TestSubmissions::aDraftIsQueuedOnce()
{
    const TestStore desk;
    const auto store = desk.open();
    Draft draft = orderDraft();
    const Submission submission = value(enqueued(*store, draft));
    QCOMPARE(submission.id, draft.id);
    QCOMPARE(errorOf(answer(enqueued(*store, draft))).code, u"queued-before"_s);
    // A write that was late brings no draft back.
    value(store->editDraft(draft));
    value(store->saveDraft(draft));
    QVERIFY(value(store->drafts()).isEmpty());
    QCOMPARE(value(store->unsettled()).size(), 1);
}

void TestSubmissions::enqueueIsAllOrNothing_data()
{
    QTest::addColumn<QString>("trigger");
    QTest::newRow("the submission fails") << u"BEFORE INSERT ON submissions"_s;
    QTest::newRow("the event fails") << u"BEFORE INSERT ON events"_s;
    QTest::newRow("the draft's removal fails") << u"BEFORE DELETE ON drafts"_s;
}

void TestSubmissions::enqueueIsAllOrNothing()
{
    QFETCH(QString, trigger);
    const TestStore desk;
    const auto store = desk.open();
    const Draft draft = loaDraft();
    value(store->saveDraft(draft));
    RawConnection raw(desk.path());
    QCOMPARE(
        raw.exec(u"CREATE TRIGGER fails %1 BEGIN SELECT RAISE(ABORT, 'no'); END"_s.arg(trigger)), QString());
    const auto failed = answer(enqueued(*store, draft));
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::Storage);
    QCOMPARE(value(store->drafts()), QList<Draft>({draft}));
    QCOMPARE(value(store->history({})), QList<Submission>());
    QCOMPARE(raw.value(u"SELECT count(*) FROM events"_s).toInt(), 0);
    QCOMPARE(raw.value(u"SELECT count(*) FROM submission_search"_s).toInt(), 0);
    QCOMPARE(raw.exec(u"DROP TRIGGER fails"_s), QString());
    QCOMPARE(value(enqueued(*store, draft)).sequence, 1);
    QCOMPARE(value(store->drafts()), QList<Draft>());
}

void TestSubmissions::historyIsNeverRewritten_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("refusal");
    const QString frozen = u"a queued request never changes"_s;
    for (const char *column : {"id", "kind", "account", "region", "circuit", "client_token", "request"})
        QTest::addRow("submission's %s", column)
            << u"UPDATE submissions SET %1 = %1"_s.arg(QString::fromLatin1(column)) << frozen;
    QTest::newRow("submissions removed")
        << u"DELETE FROM submissions"_s << u"submissions are never deleted"_s;
    for (const char *column : {"submission", "at", "state", "attempt", "code", "request_id", "text"})
        QTest::addRow("event's %s", column)
            << u"UPDATE events SET %1 = %1"_s.arg(QString::fromLatin1(column)) << u"events never change"_s;
    QTest::newRow("events removed") << u"DELETE FROM events"_s << u"events are never deleted"_s;
}

void TestSubmissions::historyIsNeverRewritten()
{
    QFETCH(QString, sql);
    QFETCH(QString, refusal);
    const TestStore desk;
    const auto store = desk.open();
    const Submission submission = value(enqueued(*store, loaDraft()));
    RawConnection raw(desk.path());
    const QString error = raw.exec(sql);
    QVERIFY2(error.contains(refusal), qPrintable(error));
    QCOMPARE(value(store->submission(submission.id)), submission);
    QCOMPARE(value(store->events(submission.id)).size(), 1);
}

void TestSubmissions::stateIsOneOfSix()
{
    const TestStore desk;
    const auto store = desk.open();
    (void)value(enqueued(*store, loaDraft()));
    RawConnection raw(desk.path());
    QVERIFY(raw.exec(u"UPDATE submissions SET state = 'sent'"_s).contains(u"CHECK"_s));
    QCOMPARE(raw.exec(u"UPDATE submissions SET state = 'accepted'"_s), QString());
}

void TestSubmissions::unknownIdIsInvalid()
{
    const TestStore desk;
    const auto store = desk.open();
    const auto missing = answer(store->submission(u"nobody"_s));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::Invalid);
    QCOMPARE(missing.error().code, u"no-such-submission"_s);
    QVERIFY(missing.error().message.contains(u"nobody"_s));
    QCOMPARE(value(store->events(u"nobody"_s)), QList<SubmissionEvent>());
}

void TestSubmissions::anotherKeyKeepsItSealed()
{
    TestStore desk;
    const Submission submission = value(enqueued(*desk.open(), loaDraft()));
    const Cipher::Key right = desk.key;
    desk.key = Cipher::randomKey();
    {
        const auto store = desk.open();
        QCOMPARE(errorOf(answer(store->submission(submission.id))).code, u"submission-sealed"_s);
        // Not even claimed: what can't be read can't be sent.
        const auto moved =
            answer(store->move(transition(submission.id, SubmissionState::Queued, SubmissionState::Sending)));
        QCOMPARE(errorOf(moved).code, u"submission-sealed"_s);
        QCOMPARE(value(store->history({})).first().state, SubmissionState::Queued);
        QCOMPARE(value(store->events(submission.id)).size(), 1);
    }
    desk.key = right;
    QCOMPARE(value(desk.open()->submission(submission.id)), submission);
}

void TestSubmissions::unsettledOnes()
{
    using enum SubmissionState;
    const TestStore desk;
    const auto store = desk.open();
    QStringList ids;
    const QList<QList<SubmissionState>> lives{{Queued}, {Queued, Sending}, {Queued, Sending, Accepted},
        {Queued, Sending, Rejected}, {Queued, Sending, Unknown}, {Queued, Cancelled}};
    for (const auto &life : lives) {
        ids.append(value(enqueued(*store, loaDraft())).id);
        walked(*store, ids.last(), life);
    }
    const auto unsettled = value(store->unsettled());
    QStringList found;
    for (const Submission &submission : unsettled)
        found.append(submission.id);
    QCOMPARE(found, QStringList({ids.at(4), ids.at(1), ids.at(0)}));
    QVERIFY(unsettled.first().parameters.isEmpty());
}

void TestSubmissions::ordersOfACircuit()
{
    using enum SubmissionState;
    const TestStore desk;
    const auto store = desk.open();
    const QList<QList<SubmissionState>> lives{{Queued}, {Queued, Sending}, {Queued, Sending, Accepted},
        {Queued, Sending, Unknown}, {Queued, Sending, Rejected}, {Queued, Cancelled}};
    QStringList ids;
    for (const auto &life : lives) {
        ids.append(value(enqueued(*store, orderDraft())).id);
        walked(*store, ids.last(), life);
    }
    (void)value(enqueued(*store, orderDraft(u"pc-2"_s)));
    (void)value(enqueued(*store, orderDraft(u"pc-11"_s)));
    (void)value(enqueued(*store, loaDraft()));
    QStringList found;
    for (const Submission &submission : value(store->ordersOf(u"pc-1"_s)))
        found.append(submission.id);
    QCOMPARE(found, QStringList({ids.at(3), ids.at(2), ids.at(1), ids.at(0)}));
    QCOMPARE(value(store->ordersOf(u"pc-%"_s)), QList<Submission>());
}

QTEST_GUILESS_MAIN(TestSubmissions)
#include "tst_submissions.moc"
