// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/desk.h"

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

namespace {

/// The same draft with another company, a minute later.
Draft typedOn(Draft draft, const QString &company)
{
    std::get<LoaApplication>(draft.form).companyName = company;
    draft.changedAt = draft.changedAt.addSecs(60);
    return draft;
}

} // namespace

/// Drafts whose program ended without closing them.
class TestRecoveredDrafts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<TestStore>(); }

    void whatWasTypedAndWhatWasThere();
    void anewDraftHasNothingBefore();
    void closedInOrderIsNotRecovered();
    void openInALivingProgramIsNotRecovered();
    void typedAndTakenBackIsNotRecovered();
    void theFirstVersionOfTwoCrashesStays();
    void anotherProgramsEditingIsNotClosed();
    void keepingPutsTheOtherIntoTheBin();
    void goingBackPutsTheOtherIntoTheBin();
    void nothingBeforeIsNothingInTheBin();
    void inTheBinIsNotRecovered();
    void theEarlierVersionIsSealed();

private:
    /// Does \a work as a program that is killed then: its claim stays, with the lock of no process.
    template <typename Work>
    void killedAfter(Work work)
    {
        const auto store = m_desk->open();
        work(*store);
        RawConnection raw(m_desk->path());
        QCOMPARE(raw.exec(u"UPDATE drafts SET editing_by = 'gone' WHERE editing_by <> ''"_s), QString());
    }

    std::unique_ptr<TestStore> m_desk;
};

void TestRecoveredDrafts::whatWasTypedAndWhatWasThere()
{
    const Draft stored = loaDraft();
    const Draft typed = typedOn(typedOn(stored, u"half"_s), u"whole"_s);
    killedAfter([&](Store &store) {
        value(store.saveDraft(stored));
        value(store.editDraft(typedOn(stored, u"half"_s)));
        value(store.editDraft(typed));
    });
    const auto store = m_desk->open();
    QCOMPARE(
        value(store->recoveredDrafts()), QList<RecoveredDraft>({{typed, stored.form, stored.changedAt}}));
    QCOMPARE(value(store->drafts()), QList<Draft>({typed}));
}

void TestRecoveredDrafts::anewDraftHasNothingBefore()
{
    const Draft typed = loaDraft();
    killedAfter([&](Store &store) { value(store.editDraft(typed)); });
    QCOMPARE(value(m_desk->open()->recoveredDrafts()), QList<RecoveredDraft>({{typed, {}, {}}}));
}

void TestRecoveredDrafts::closedInOrderIsNotRecovered()
{
    killedAfter([](Store &store) {
        const Draft draft = loaDraft();
        value(store.saveDraft(draft));
        value(store.editDraft(typedOn(draft, u"typed"_s)));
        value(store.closeDraft(draft.id));
    });
    QVERIFY(value(m_desk->open()->recoveredDrafts()).isEmpty());
    QCOMPARE(value(m_desk->open()->drafts()).first().company(), u"typed"_s);
    RawConnection raw(m_desk->path());
    QCOMPARE(raw.value(u"SELECT length(before) + before_at FROM drafts"_s).toInt(), 0);
}

void TestRecoveredDrafts::openInALivingProgramIsNotRecovered()
{
    const auto living = m_desk->open();
    value(living->editDraft(loaDraft()));
    const auto second = m_desk->open();
    QVERIFY(value(living->recoveredDrafts()).isEmpty());
    QVERIFY(value(second->recoveredDrafts()).isEmpty());
}

void TestRecoveredDrafts::typedAndTakenBackIsNotRecovered()
{
    killedAfter([](Store &store) {
        const Draft draft = loaDraft();
        value(store.saveDraft(draft));
        value(store.editDraft(typedOn(draft, u"typed"_s)));
        value(store.editDraft(draft));
    });
    QVERIFY(value(m_desk->open()->recoveredDrafts()).isEmpty());
}

void TestRecoveredDrafts::theFirstVersionOfTwoCrashesStays()
{
    const Draft stored = loaDraft();
    const Draft first = typedOn(stored, u"first"_s);
    const Draft second = typedOn(first, u"second"_s);
    killedAfter([&](Store &store) {
        value(store.saveDraft(stored));
        value(store.editDraft(first));
    });
    killedAfter([&](Store &store) { value(store.editDraft(second)); });
    QCOMPARE(value(m_desk->open()->recoveredDrafts()),
        QList<RecoveredDraft>({{second, stored.form, stored.changedAt}}));
}

void TestRecoveredDrafts::anotherProgramsEditingIsNotClosed()
{
    const Draft draft = loaDraft();
    killedAfter([&](Store &store) { value(store.editDraft(draft)); });
    const auto store = m_desk->open();
    value(store->closeDraft(draft.id));
    QCOMPARE(value(store->recoveredDrafts()).size(), 1);
}

void TestRecoveredDrafts::keepingPutsTheOtherIntoTheBin()
{
    const Draft stored = loaDraft();
    const Draft typed = typedOn(stored, u"typed"_s);
    killedAfter([&](Store &store) {
        value(store.saveDraft(stored));
        value(store.editDraft(typed));
    });
    const auto store = m_desk->open();
    const Draft other = newDraft(stored.form, examples::now());
    value(store->settleRecovered(typed, other));
    QVERIFY(value(store->recoveredDrafts()).isEmpty());
    QCOMPARE(value(store->drafts()), QList<Draft>({typed}));
    QCOMPARE(value(store->bin()), QList<BinnedDraft>({{other, examples::now()}}));
}

void TestRecoveredDrafts::goingBackPutsTheOtherIntoTheBin()
{
    const Draft stored = loaDraft();
    const Draft typed = typedOn(stored, u"typed"_s);
    killedAfter([&](Store &store) {
        value(store.saveDraft(stored));
        value(store.editDraft(typed));
    });
    const auto store = m_desk->open();
    const Draft other = newDraft(typed.form, examples::now());
    value(store->settleRecovered(stored, other));
    QCOMPARE(value(store->drafts()), QList<Draft>({stored}));
    value(store->restoreDraft(other.id));
    QCOMPARE(value(store->drafts()).size(), 2);
    QVERIFY(value(store->recoveredDrafts()).isEmpty());
}

void TestRecoveredDrafts::nothingBeforeIsNothingInTheBin()
{
    const Draft typed = loaDraft();
    killedAfter([&](Store &store) { value(store.editDraft(typed)); });
    const auto store = m_desk->open();
    value(store->settleRecovered(typed, std::nullopt));
    QVERIFY(value(store->recoveredDrafts()).isEmpty());
    QVERIFY(value(store->bin()).isEmpty());
}

void TestRecoveredDrafts::inTheBinIsNotRecovered()
{
    const Draft typed = loaDraft();
    killedAfter([&](Store &store) { value(store.editDraft(typed)); });
    const auto store = m_desk->open();
    value(store->binDraft(typed.id));
    QVERIFY(value(store->recoveredDrafts()).isEmpty());
    value(store->restoreDraft(typed.id));
    QCOMPARE(value(store->recoveredDrafts()).size(), 1);
}

void TestRecoveredDrafts::theEarlierVersionIsSealed()
{
    const Draft stored = loaDraft();
    const auto store = m_desk->open();
    value(store->saveDraft(stored));
    RawConnection raw(m_desk->path());
    const QByteArray sealed = raw.value(u"SELECT form FROM drafts"_s).toByteArray();
    value(store->editDraft(typedOn(stored, u"typed"_s)));
    QCOMPARE(raw.value(u"SELECT before FROM drafts"_s).toByteArray(), sealed);
    QVERIFY(!sealed.contains(examples::loa().engineers.first().name.toUtf8()));
}

QTEST_GUILESS_MAIN(TestRecoveredDrafts)
#include "tst_recovereddrafts.moc"
