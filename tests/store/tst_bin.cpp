// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/desk.h"

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;
using namespace std::chrono_literals;

/// Drafts that were thrown away.
class TestBin final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBinnedDraftIsInNoListAndComesBackWhole();
    void lastThrownAwayFirst();
    void typingIntoABinnedDraftLeavesItThere();
    void emptiedAfterThirtyDays();
    void aDraftThatIsNotInTheBinIsNeverRemoved();
    void thrownAwayByAClockThatWasAhead();
    void whatIsRemovedLeavesNoBytes();
    void sendingRemovesIt();
};

void TestBin::aBinnedDraftIsInNoListAndComesBackWhole()
{
    const TestStore desk;
    auto store = desk.open();
    const Draft draft = loaDraft();
    const Draft other = orderDraft();
    value(store->saveDrafts({draft, other}));
    value(store->binDraft(draft.id));
    QCOMPARE(value(store->drafts()), QList<Draft>({other}));
    QCOMPARE(value(store->bin()), QList<BinnedDraft>({{draft, examples::now()}}));
    QCOMPARE(value(store->bin()).first().removedAt(), examples::now().addDays(30));
    store = desk.open();
    QCOMPARE(value(store->bin()).size(), 1);
    value(store->restoreDraft(draft.id));
    QVERIFY(value(store->bin()).isEmpty());
    QCOMPARE(value(store->drafts()).size(), 2);
    QVERIFY(value(store->drafts()).contains(draft));
}

void TestBin::lastThrownAwayFirst()
{
    TestStore desk;
    const auto store = desk.open();
    QStringList expected;
    for (int i = 0; i < 3; ++i) {
        const Draft draft = loaDraft(u"pc-%1"_s.arg(i));
        value(store->saveDraft(draft));
        value(store->binDraft(draft.id));
        expected.prepend(draft.id);
        desk.clock.forward(1min);
    }
    QStringList found;
    for (const BinnedDraft &binned : value(store->bin()))
        found.append(binned.draft.id);
    QCOMPARE(found, expected);
}

void TestBin::typingIntoABinnedDraftLeavesItThere()
{
    const TestStore desk;
    const auto store = desk.open();
    Draft draft = loaDraft();
    value(store->saveDraft(draft));
    value(store->binDraft(draft.id));
    std::get<LoaApplication>(draft.form).companyName = u"late"_s;
    value(store->saveDraft(draft));
    QVERIFY(value(store->drafts()).isEmpty());
    QCOMPARE(value(store->bin()).first().draft, draft);
}

void TestBin::emptiedAfterThirtyDays()
{
    TestStore desk;
    const auto store = desk.open();
    const Draft early = loaDraft(u"pc-1"_s);
    const Draft late = loaDraft(u"pc-2"_s);
    value(store->saveDrafts({early, late}));
    value(store->binDraft(early.id));
    desk.clock.forward(24h);
    value(store->binDraft(late.id));
    desk.clock.forward(29 * 24h - 1ms);
    QCOMPARE(value(store->emptyBin()), 0);
    desk.clock.forward(1ms);
    QCOMPARE(value(store->emptyBin()), 1);
    QCOMPARE(value(store->bin()).size(), 1);
    QCOMPARE(value(store->bin()).first().draft, late);
}

void TestBin::aDraftThatIsNotInTheBinIsNeverRemoved()
{
    TestStore desk;
    const auto store = desk.open();
    const Draft restored = loaDraft();
    value(store->saveDraft(restored));
    value(store->binDraft(restored.id));
    value(store->restoreDraft(restored.id));
    desk.clock.forward(10000 * 24h);
    QCOMPARE(value(store->emptyBin()), 0);
    QCOMPARE(value(store->drafts()), QList<Draft>({restored}));
}

void TestBin::thrownAwayByAClockThatWasAhead()
{
    TestStore desk;
    const auto store = desk.open();
    const Draft draft = loaDraft();
    value(store->saveDraft(draft));
    desk.clock.forward(1000 * 24h);
    value(store->binDraft(draft.id));
    desk.clock.forward(-1000 * 24h);
    QCOMPARE(value(store->emptyBin()), 0);
    desk.clock.forward(30 * 24h);
    QCOMPARE(value(store->emptyBin()), 1);
}

void TestBin::whatIsRemovedLeavesNoBytes()
{
    TestStore desk;
    auto store = desk.open();
    const Draft draft = loaDraft();
    value(store->saveDraft(draft));
    value(store->binDraft(draft.id));
    store.reset();
    QByteArray sealed;
    {
        RawConnection raw(desk.path());
        sealed = raw.value(u"SELECT form FROM drafts"_s).toByteArray();
    }
    const auto bytes = [&desk] {
        QByteArray all;
        for (const QFileInfo &info : QDir(desk.folder()).entryInfoList({u"desk.sqlite*"_s}, QDir::Files)) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    };
    // The middle of what is sealed, which no page boundary cuts.
    const QByteArray part = sealed.mid(sealed.size() / 2, 24);
    QVERIFY(bytes().contains(part));
    store = desk.open();
    desk.clock.forward(31 * 24h);
    QCOMPARE(value(store->emptyBin()), 1);
    QVERIFY(!bytes().contains(part));
}

void TestBin::sendingRemovesIt()
{
    const TestStore desk;
    const auto store = desk.open();
    const Draft draft = loaDraft();
    value(store->editDraft(draft));
    value(enqueued(*store, draft));
    QVERIFY(value(store->drafts()).isEmpty());
    QVERIFY(value(store->bin()).isEmpty());
    // What is said of a draft that is gone changes nothing.
    value(store->closeDraft(draft.id));
    value(store->binDraft(draft.id));
    value(store->restoreDraft(draft.id));
    QVERIFY(value(store->drafts()).isEmpty());
}

QTEST_GUILESS_MAIN(TestBin)
#include "tst_bin.moc"
