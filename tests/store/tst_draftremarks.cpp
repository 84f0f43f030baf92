// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/recovery.h"
#include "tests/store/storeddatabase.h"

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

namespace {

Draft remarkedDraft(const QString &circuit = u"pc-1"_s)
{
    Draft draft = loaDraft(circuit);
    draft.remarks.acknowledged = {QByteArray(32, '\x01'), QByteArray("\0\xff", 2), u"号"_s.toUtf8()};
    draft.remarks.refused = {
        u"IllegalParam.Si"_s, u"The provider does not know “甲”."_s, QByteArray(32, '\x02')};
    return draft;
}

Draft typedOn(Draft draft)
{
    std::get<LoaApplication>(draft.form).bandwidth = u"typed"_s;
    draft.changedAt = draft.changedAt.addSecs(60);
    return draft;
}

} // namespace

/// What is known of a draft beside its form is kept, sealed, for as long as the draft.
class TestDraftRemarks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<TestStore>(); }

    void comeBackWithTheirDraft();
    void everyPartIsKept_data();
    void everyPartIsKept();
    void areForgottenWithoutATrace();
    void areSealed();
    void openInTheirOwnPlaceOnly_data();
    void openInTheirOwnPlaceOnly();
    void goThroughTheBin();
    void areRecoveredWithTheDraft();
    void areSalvaged();
    void aFileOfBeforeIsSalvagedWithout();
    void aCopyRemembersTheRefusalOnly();

private:
    std::unique_ptr<TestStore> m_desk;
};

void TestDraftRemarks::comeBackWithTheirDraft()
{
    const Draft plain = loaDraft(u"pc-plain"_s);
    Draft typed = remarkedDraft();
    {
        const auto store = m_desk->open();
        value(store->saveDraft(plain));
        value(store->editDraft(typed));
        typed = typedOn(typed);
        typed.remarks.acknowledged.insert("another");
        value(store->editDraft(typed));
        value(store->closeDraft(typed.id));
    }
    QCOMPARE(value(m_desk->open()->drafts()), QList<Draft>({typed, plain}));
}

void TestDraftRemarks::everyPartIsKept_data()
{
    QTest::addColumn<DraftRemarks>("remarks");
    const DraftRemarks all = remarkedDraft().remarks;
    QTest::newRow("acknowledged") << DraftRemarks{all.acknowledged, {}};
    QTest::newRow("refused") << DraftRemarks{{}, all.refused};
    QTest::newRow("neither") << DraftRemarks{};
}

void TestDraftRemarks::everyPartIsKept()
{
    QFETCH(DraftRemarks, remarks);
    Draft draft = remarkedDraft();
    const auto store = m_desk->open();
    value(store->saveDraft(draft));
    draft.remarks = remarks;
    value(store->saveDraft(draft));
    QCOMPARE(value(store->drafts()), QList<Draft>({draft}));
    QCOMPARE(RawConnection(m_desk->path()).value(u"SELECT length(remarks) > 0 FROM drafts"_s).toBool(),
        !remarks.isEmpty());
}

void TestDraftRemarks::areForgottenWithoutATrace()
{
    Draft draft = remarkedDraft();
    value(m_desk->open()->saveDraft(draft));
    const auto bytes = [this] {
        QFile file(m_desk->path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray sealed =
        RawConnection(m_desk->path()).value(u"SELECT remarks FROM drafts"_s).toByteArray();
    const QByteArray part = sealed.mid(sealed.size() / 2, 24);
    QVERIFY(bytes().contains(part));
    draft.remarks = {};
    value(m_desk->open()->saveDraft(draft));
    QVERIFY(!bytes().contains(part));
}

void TestDraftRemarks::areSealed()
{
    const Draft draft = remarkedDraft();
    const auto store = m_desk->open();
    value(store->saveDraft(draft));
    const QByteArray sealed =
        RawConnection(m_desk->path()).value(u"SELECT remarks FROM drafts"_s).toByteArray();
    QVERIFY(!sealed.isEmpty());
    for (const QByteArray &digest : draft.remarks.acknowledged)
        QVERIFY(digest.size() < 3 || !sealed.contains(digest));
    QVERIFY(!sealed.contains(draft.remarks.refused.digest));
    QVERIFY(!sealed.contains(draft.remarks.refused.code.toUtf8()));
    QVERIFY(!sealed.contains(QByteArray("I\0l\0l", 5)) && !sealed.contains(QByteArray("\0I\0l\0l", 6)));
}

void TestDraftRemarks::openInTheirOwnPlaceOnly_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("another row")
        << u"UPDATE drafts SET remarks = (SELECT remarks FROM drafts WHERE id = '%1')"_s;
    QTest::newRow("the form") << u"UPDATE drafts SET remarks = form WHERE id <> '%1'"_s;
    QTest::newRow("damaged") << u"UPDATE drafts SET remarks = zeroblob(90) WHERE id <> '%1'"_s;
    QTest::newRow("cut") << u"UPDATE drafts SET remarks = substr(remarks, 1, 9) WHERE id <> '%1'"_s;
}

void TestDraftRemarks::openInTheirOwnPlaceOnly()
{
    QFETCH(QString, change);
    Draft first = remarkedDraft(u"pc-1"_s);
    first.changedAt = first.changedAt.addSecs(1);
    Draft second = remarkedDraft(u"pc-2"_s);
    const auto store = m_desk->open();
    value(store->saveDrafts({first, second}));
    QCOMPARE(RawConnection(m_desk->path()).exec(change.arg(first.id)), QString());
    // A person is asked again; the form is what must not be lost.
    second.remarks = {};
    QCOMPARE(value(store->drafts()), QList<Draft>({first, second}));
}

void TestDraftRemarks::goThroughTheBin()
{
    const Draft draft = remarkedDraft();
    const auto store = m_desk->open();
    value(store->saveDraft(draft));
    value(store->binDraft(draft.id));
    QCOMPARE(value(store->bin()), QList<BinnedDraft>({{draft, m_desk->clock()}}));
    value(store->restoreDraft(draft.id));
    QCOMPARE(value(store->drafts()), QList<Draft>({draft}));
}

void TestDraftRemarks::areRecoveredWithTheDraft()
{
    const Draft stored = remarkedDraft();
    Draft typed = typedOn(stored);
    typed.remarks.acknowledged = {"what was typed is right"};
    {
        const auto store = m_desk->open();
        value(store->saveDraft(stored));
        value(store->editDraft(typed));
    }
    const auto store = m_desk->open();
    QCOMPARE(
        value(store->recoveredDrafts()), QList<RecoveredDraft>({{typed, stored.form, stored.changedAt}}));
    Draft other = copyOf(typed, examples::now());
    other.form = stored.form;
    value(store->settleRecovered(typed, other));
    QCOMPARE(value(store->drafts()), QList<Draft>({typed}));
    QCOMPARE(value(store->bin()).first().draft, other);
}

void TestDraftRemarks::areSalvaged()
{
    Draft draft = remarkedDraft();
    {
        const auto store = m_desk->open();
        value(store->saveDraft(draft));
        QVERIFY(value(store->backUpIfDue()));
        // Newer than the backup has them.
        draft.remarks.acknowledged.insert("another");
        value(store->saveDraft(draft));
    }
    const auto recovered = recovery::recover(m_desk->path(), m_desk->key, m_desk->clock());
    QVERIFY(recovered);
    QCOMPARE(value(m_desk->open()->drafts()), QList<Draft>({draft}));
}

void TestDraftRemarks::aFileOfBeforeIsSalvagedWithout()
{
    m_desk->key = storedKey;
    layOut(4, m_desk->path());
    QVERIFY(recovery::recover(m_desk->path(), m_desk->key, m_desk->clock()));
    const auto drafts = value(m_desk->open()->drafts());
    QCOMPARE(drafts.size(), 2);
    QVERIFY(std::all_of(
        drafts.begin(), drafts.end(), [](const Draft &draft) { return draft.remarks.isEmpty(); }));
}

void TestDraftRemarks::aCopyRemembersTheRefusalOnly()
{
    const Draft draft = remarkedDraft();
    const Draft copy = copyOf(draft, examples::now());
    QVERIFY(copy.id != draft.id);
    QCOMPARE(copy.form, draft.form);
    QCOMPARE(copy.remarks, (DraftRemarks{{}, draft.remarks.refused}));
}

QTEST_GUILESS_MAIN(TestDraftRemarks)
#include "tst_draftremarks.moc"
