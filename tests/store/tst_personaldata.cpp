// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/personaldata.h"

#include "app/store/recovery.h"
#include "app/store/statements.h"
#include "app/store/submissiontable.h"
#include "tests/store/desk.h"
#include "tests/support/nobody.h"

#include <QDirIterator>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace circuitdesk;

using State = SubmissionState;

namespace {

constexpr auto day = 24h;
const QList<State> accepted{State::Queued, State::Sending, State::Accepted};
const QList<State> rejected{State::Queued, State::Sending, State::Rejected};

Draft completionDraft(const QString &circuit)
{
    LoaCompletion form;
    form.regionId = u"cn-hangzhou"_s;
    form.instanceId = circuit;
    form.lineCode = u"L-1"_s;
    form.lineSpContactInfo = u"13900000999"_s;
    return newDraft(form, examples::now());
}

QByteArray bytesBelow(const QString &folder)
{
    QByteArray bytes;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

} // namespace

/// What is known of people is noted when it is shown, and goes when its time has come.
class TestPersonalData final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void showingIsAnEvent();
    void showingWhatIsNotThere();
    void onlyPeopleGo();
    void goesNDaysAfterItIsComplete_data();
    void goesNDaysAfterItIsComplete();
    void theLaterReportCounts();
    void ordersAreLeftAlone();
    void theOldBytesAreGone();
    void onceAndThenFrozen();
    void notBeforeItIsSettled();
    void whatCantBeReadIsNotInTheWay();
    void inPortions();
    void aReadOnlyFolderIsLeftAlone();
    void doesNotComeBackWithABackup();
    void damageOfAnEarlierVersionIsRead();

private:
    [[nodiscard]] Submission settled(const Draft &draft, const QList<State> &life = accepted)
    {
        const Submission queued = value(enqueued(*m_store, draft));
        return walked(*m_store, queued.id, life);
    }
    /// A submission that the provider took, and its completion report.
    [[nodiscard]] Submission complete(const QString &circuit)
    {
        const Submission loa = settled(loaDraft(circuit));
        [[maybe_unused]] const Submission report = settled(completionDraft(circuit));
        return loa;
    }
    [[nodiscard]] int purged(int days) { return value(m_store->purge(m_desk->clock().addDays(-days))); }
    [[nodiscard]] Submission now(const Submission &submission)
    {
        return value(m_store->submission(submission.id));
    }
    [[nodiscard]] bool hasEngineers(const Submission &submission)
    {
        return !loaFromParameters(now(submission).parameters).engineers.isEmpty();
    }

    std::unique_ptr<TestStore> m_desk;
    std::unique_ptr<Store> m_store;
};

void TestPersonalData::init()
{
    m_store.reset();
    m_desk = std::make_unique<TestStore>();
    m_store = m_desk->open();
}

void TestPersonalData::showingIsAnEvent()
{
    const Submission loa = settled(loaDraft());
    m_desk->clock.forward(1h);
    value(m_store->noteShown(loa.id, 2));
    const auto events = value(m_store->events(loa.id));
    QCOMPARE(events.size(), 4);
    QCOMPARE(events.constLast().at, m_desk->clock());
    QCOMPARE(events.constLast().state, State::Accepted);
    QCOMPARE(events.constLast().attempt, 1);
    QCOMPARE(events.constLast().text, u"Personal data of engineer 2 was shown."_s);
    value(m_store->noteShown(loa.id, 0));
    QCOMPARE(
        value(m_store->events(loa.id)).constLast().text, u"Personal data of everybody in it was shown."_s);
    // It is a note, not a move.
    QCOMPARE(now(loa), loa);
    m_store.reset();
    RawConnection raw(m_desk->path());
    QCOMPARE(raw.exec(u"DELETE FROM events"_s), u"events are never deleted"_s);
    QCOMPARE(raw.exec(u"UPDATE events SET text = ''"_s), u"events never change"_s);
}

void TestPersonalData::showingWhatIsNotThere()
{
    QCOMPARE(errorOf(answer(m_store->noteShown(u"nobody"_s, 1))).code, u"no-such-submission"_s);
}

void TestPersonalData::onlyPeopleGo()
{
    const Submission loa = settled(loaDraft());
    const Submission report = settled(completionDraft(u"pc-1"_s));
    m_desk->clock.forward(181 * day);
    QCOMPARE(purged(180), 2);
    LoaApplication expected = examples::loa();
    expected.instanceId = u"pc-1"_s;
    QVERIFY(!expected.engineers.isEmpty());
    expected.engineers.clear();
    const Submission after = now(loa);
    QCOMPARE(loaFromParameters(after.parameters), expected);
    QCOMPARE(after.purgedAt, m_desk->clock());
    QCOMPARE(after.changedAt, loa.changedAt);
    QCOMPARE(after.clientToken, loa.clientToken);
    LoaCompletion completion = std::get<LoaCompletion>(completionDraft(u"pc-1"_s).form);
    completion.lineSpContactInfo.clear();
    QCOMPARE(completionFromParameters(now(report).parameters), completion);
    const auto events = value(m_store->events(loa.id));
    QCOMPARE(events.size(), 4);
    QCOMPARE(events.constLast().at, m_desk->clock());
    QCOMPARE(events.constLast().text, u"The data of people in it was removed."_s);
    HistoryQuery query;
    query.text = u"pc-1"_s;
    const auto found = value(m_store->history(query));
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.constLast().purgedAt, m_desk->clock());
    QCOMPARE(purged(180), 0);
}

void TestPersonalData::goesNDaysAfterItIsComplete_data()
{
    QTest::addColumn<QList<State>>("life");
    QTest::addColumn<QString>("loaStatus");
    QTest::addColumn<bool>("reported");
    QTest::addColumn<bool>("goes");
    QTest::newRow("accepted, work goes on") << accepted << u"Available"_s << false << false;
    QTest::newRow("accepted, nothing known") << accepted << QString() << false << false;
    QTest::newRow("accepted, complete") << accepted << u"Complete"_s << false << true;
    QTest::newRow("accepted, reported") << accepted << u"Completing"_s << true << true;
    QTest::newRow("accepted, then rejected") << accepted << u"Rejected"_s << false << true;
    QTest::newRow("rejected") << rejected << u"Available"_s << false << true;
    QTest::newRow("cancelled") << QList<State>{State::Queued, State::Cancelled} << QString() << false << true;
}

void TestPersonalData::goesNDaysAfterItIsComplete()
{
    QFETCH(QList<State>, life);
    QFETCH(QString, loaStatus);
    QFETCH(bool, reported);
    QFETCH(bool, goes);
    const Submission loa = settled(loaDraft(), life);
    if (reported)
        QCOMPARE(settled(completionDraft(u"pc-1"_s)).state, State::Accepted);
    Circuit circuit;
    circuit.id = u"pc-1"_s;
    circuit.regionId = u"cn-hangzhou"_s;
    circuit.loaStatus = loaStatus;
    value(m_store->saveCircuits(circuit.regionId, {circuit}));
    // Another circuit's completion is another's.
    QVERIFY(!complete(u"pc-2"_s).id.isEmpty());
    m_desk->clock.forward(30 * day);
    QCOMPARE(purged(30), 0);
    QVERIFY(hasEngineers(loa));
    m_desk->clock.forward(1ms);
    QCOMPARE(purged(30), 2 + (goes ? 1 : 0) + (reported ? 1 : 0));
    QCOMPARE(hasEngineers(loa), !goes);
}

void TestPersonalData::theLaterReportCounts()
{
    const Submission loa = settled(loaDraft());
    m_desk->clock.forward(100 * day);
    const Submission report = value(enqueued(*m_store, completionDraft(u"pc-1"_s)));
    // A report that is under way may be refused, and somebody has to go there again.
    QCOMPARE(purged(30), 0);
    walked(*m_store, report.id, accepted);
    m_desk->clock.forward(30 * day);
    QCOMPARE(purged(30), 0);
    m_desk->clock.forward(1ms);
    QCOMPARE(purged(30), 2);
    // A new application for the circuit is not complete with the old one's report.
    const Submission second = settled(loaDraft());
    m_desk->clock.forward(400 * day);
    QCOMPARE(purged(30), 0);
    QVERIFY(hasEngineers(second) && !hasEngineers(loa));
}

void TestPersonalData::ordersAreLeftAlone()
{
    const Submission order = settled(orderDraft(u"pc-1"_s));
    const Submission loa = complete(u"pc-1"_s);
    m_desk->clock.forward(20 * day);
    QCOMPARE(settled(orderDraft(u"pc-1"_s)).state, State::Accepted);
    m_desk->clock.forward(20 * day);
    QCOMPARE(purged(30), 2);
    QVERIFY(!hasEngineers(loa));
    QCOMPARE(now(order), order);
}

void TestPersonalData::theOldBytesAreGone()
{
    const Submission loa = complete(u"pc-1"_s);
    const auto sealedRequest = [&] {
        return RawConnection(m_desk->path())
            .value(u"SELECT request FROM submissions WHERE id = '%1'"_s.arg(loa.id))
            .toByteArray();
    };
    const QByteArray before = sealedRequest();
    // From within, because a request spans pages.
    const QByteArray part = before.mid(before.size() / 2, 64);
    QCOMPARE(part.size(), 64);
    QVERIFY(bytesBelow(m_desk->folder()).contains(part));
    m_desk->clock.forward(31 * day);
    QCOMPARE(purged(30), 2);
    QVERIFY(sealedRequest() != before);
    QVERIFY(!bytesBelow(m_desk->folder()).contains(part));
}

void TestPersonalData::onceAndThenFrozen()
{
    const Submission loa = complete(u"pc-1"_s);
    m_desk->clock.forward(31 * day);
    QCOMPARE(purged(30), 2);
    m_store.reset();
    RawConnection raw(m_desk->path());
    for (const QString &change : {u"request = x'00'"_s, u"request = x'00', purged_at = 5"_s,
             u"purged_at = 0"_s, u"request = x'00', purged_at = 0"_s})
        QCOMPARE(raw.exec(u"UPDATE submissions SET "_s + change), u"a queued request never changes"_s);
}

void TestPersonalData::notBeforeItIsSettled()
{
    const QList<State> unsettled{State::Queued, State::Sending, State::Unknown};
    for (qsizetype steps = 1; steps <= unsettled.size(); ++steps)
        QVERIFY(!settled(loaDraft(u"pc-%1"_s.arg(steps)), unsettled.mid(0, steps)).id.isEmpty());
    const Submission done = settled(loaDraft(u"pc-done"_s));
    // Refused, but the next try still waits to be sent.
    QCOMPARE(settled(loaDraft(u"pc-again"_s), rejected).state, State::Rejected);
    QCOMPARE(value(enqueued(*m_store, loaDraft(u"pc-again"_s))).state, State::Queued);
    m_desk->clock.forward(1000 * day);
    QCOMPARE(purged(30), 0);
    m_store.reset();
    RawConnection raw(m_desk->path());
    const QString frozen = u"a queued request never changes"_s;
    QCOMPARE(
        raw.exec(u"UPDATE submissions SET request = x'00', purged_at = 5 WHERE id <> '%1'"_s.arg(done.id)),
        frozen);
    // Nothing but that one change, in one step.
    QCOMPARE(raw.exec(u"UPDATE submissions SET request = x'00' WHERE id = '%1'"_s.arg(done.id)), frozen);
}

void TestPersonalData::whatCantBeReadIsNotInTheWay()
{
    const Submission other = complete(u"pc-1"_s);
    m_store.reset();
    m_desk->key = Cipher::randomKey();
    m_store = m_desk->open();
    const Submission loa = complete(u"pc-2"_s);
    m_desk->clock.forward(31 * day);
    QCOMPARE(purged(30), 2);
    QVERIFY(!hasEngineers(loa));
    QCOMPARE(errorOf(answer(m_store->submission(other.id))).code, u"submission-sealed"_s);
}

void TestPersonalData::inPortions()
{
    constexpr int more = 7;
    for (int i = 0; i < personaldata::batch + more; ++i)
        value(enqueued(*m_store, loaDraft(u"pc-%1"_s.arg(i))));
    m_store.reset();
    // As a person would: each is cancelled before it is sent.
    QCOMPARE(RawConnection(m_desk->path()).exec(u"UPDATE submissions SET state = 'cancelled'"_s), QString());
    m_store = m_desk->open();
    m_desk->clock.forward(31 * day);
    QCOMPARE(purged(30), personaldata::batch);
    QCOMPARE(purged(30), more);
    QCOMPARE(purged(30), 0);
}

void TestPersonalData::aReadOnlyFolderIsLeftAlone()
{
    const Submission loa = complete(u"pc-1"_s);
    m_store.reset();
    constexpr auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    constexpr auto enterable = readable | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    m_desk->clock.forward(31 * day);
    QVERIFY(QFile::setPermissions(QFileInfo(m_desk->folder()).absolutePath(), enterable | QFile::WriteOwner));
    QVERIFY(QFile::setPermissions(m_desk->path(), readable));
    QVERIFY(QFile::setPermissions(m_desk->folder(), enterable));
    {
        const AsNobody nobody;
        m_store = m_desk->open();
        QCOMPARE(purged(30), 0);
        QVERIFY(hasEngineers(loa));
        QCOMPARE(
            errorOf(answer(m_store->noteShown(loa.id, 1))).code, QString::fromLatin1(Database::codeReadOnly));
        m_store.reset();
    }
    QVERIFY(QFile::setPermissions(m_desk->folder(), enterable | QFile::WriteOwner));
}

void TestPersonalData::doesNotComeBackWithABackup()
{
    const Submission loa = complete(u"pc-1"_s);
    QVERIFY(value(m_store->backUpIfDue()));
    m_desk->clock.forward(31 * day);
    QCOMPARE(purged(30), 2);
    m_store.reset();
    QVERIFY(recovery::recover(m_desk->path(), m_desk->key, m_desk->clock()));
    m_store = m_desk->open();
    QVERIFY(now(loa).purgedAt.isValid());
    QVERIFY(!hasEngineers(loa));
}

void TestPersonalData::damageOfAnEarlierVersionIsRead()
{
    m_store.reset();
    m_desk->key = Cipher::Key{7};
    QFile::remove(m_desk->path());
    QFile script(u"" CIRCUITDESK_SOURCE_DIR "/tests/data/database-2.sql"_s);
    QVERIFY(script.open(QIODevice::ReadOnly));
    {
        RawConnection raw(m_desk->path());
        for (const QString &statement : statementsOf(QString::fromUtf8(script.readAll())))
            QCOMPARE(raw.exec(statement), QString());
    }
    const auto recovered = recovery::recover(m_desk->path(), m_desk->key, m_desk->clock());
    QVERIFY(recovered);
    QCOMPARE(recovered->drafts, 2);
    QCOMPARE(recovered->submissions, 2);
    m_store = m_desk->open();
    HistoryQuery query;
    for (const Submission &each : value(m_store->history(query)))
        QVERIFY(!now(each).purgedAt.isValid());
}

QTEST_GUILESS_MAIN(TestPersonalData)
#include "tst_personaldata.moc"
