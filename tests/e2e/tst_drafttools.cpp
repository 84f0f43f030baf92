// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/draftbench.h"

using namespace circuitdesk;
using namespace circuitdesk::test;
using namespace Qt::Literals::StringLiterals;

/// Drafts in the whole program, by keys: the bin, the search and duplicates.
class TestDraftTools final : public QObject, private DraftBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(prepare()); }
    void cleanup() { end(); }

    void deletedAndTakenBack();
    void removedForGoodAfterASecondQuestion();
    void theBinIsEmptiedAtStart();
    void searchedByOneCharacter();
    void duplicatedFromTheListAndTheForm();
    void openedAtOnceItIsWhatWasTypedLast();
};

void TestDraftTools::deletedAndTakenBack()
{
    value(store()->saveDraft(loaDraft()));
    QVERIFY(start());
    QVERIFY(goTo(Shelf::Drafts));
    Person::press(Qt::Key_Delete);
    QTRY_COMPARE(model().count(Shelf::Bin), 1);
    QTRY_COMPARE(model().count(Shelf::Drafts), 0);
    QTRY_VERIFY2(said().contains(u"bin for 30"_s), qPrintable(said()));
    QVERIFY(answerMessage());
    QTRY_COMPARE(model().count(Shelf::Drafts), 1);
    QTRY_COMPARE(model().count(Shelf::Bin), 0);
    // The same from the bin, where it says until when.
    QVERIFY(goTo(Shelf::Drafts));
    Person::press(Qt::Key_Delete);
    QTRY_COMPARE(model().count(Shelf::Bin), 1);
    QVERIFY(goTo(Shelf::Bin));
    QCOMPARE(model().index(0, DraftModel::State).data().toString(),
        QLocale().toString(QDate::currentDate().addDays(30), QLocale::ShortFormat));
    Person::press(Qt::Key_Return);
    QTRY_COMPARE(model().count(Shelf::Drafts), 1);
    const QList<Draft> kept = value(store()->drafts());
    QCOMPARE(kept.size(), 1);
    QCOMPARE(std::get<LoaApplication>(kept.first().form), std::get<LoaApplication>(loaDraft().form));
}

void TestDraftTools::openedAtOnceItIsWhatWasTypedLast()
{
    value(store()->saveDraft(loaDraft()));
    QVERIFY(start());
    for (const QString &letters : {u"1"_s, u"2"_s}) {
        QVERIFY(goTo(Shelf::Drafts));
        Person::press(Qt::Key_Return);
        QTRY_COMPARE(window().currentPage(), MainWindow::Page::Loa);
        QVERIFY(Person::tabTo(u"loaCompany"_s));
        Person::press(Qt::Key_End);
        Person::type(letters);
        // Before the list has heard of it.
        window().showPage(MainWindow::Page::Drafts);
        Q_EMIT window().draftsPage()->openRequested(model().idAt(0));
        QTRY_COMPARE(window().currentPage(), MainWindow::Page::Loa);
        QVERIFY(form().companyName.endsWith(letters));
    }
    QTRY_VERIFY(
        std::get<LoaApplication>(value(store()->drafts()).first().form).companyName.endsWith(u"12"_s));
}

void TestDraftTools::removedForGoodAfterASecondQuestion()
{
    const Draft draft = loaDraft();
    {
        const auto before = store();
        value(before->saveDraft(draft));
        value(before->binDraft(draft.id));
    }
    QVERIFY(start());
    QVERIFY(goTo(Shelf::Bin));
    Person::press(Qt::Key_Delete);
    QTRY_VERIFY2(said().contains(u"Nothing was removed yet"_s), qPrintable(said()));
    QCOMPARE(model().count(Shelf::Bin), 1);
    QVERIFY(answerMessage());
    QTRY_COMPARE(model().count(Shelf::Bin), 0);
    QVERIFY(value(store()->bin()).isEmpty() && value(store()->drafts()).isEmpty());
}

void TestDraftTools::theBinIsEmptiedAtStart()
{
    const Draft early = loaDraft(u"pc-1"_s);
    const Draft late = loaDraft(u"pc-2"_s);
    {
        const auto before = store();
        value(before->saveDrafts({early, late}));
        value(before->binDraft(early.id));
        value(before->binDraft(late.id));
        RawConnection raw(profileFor(data(), true).databasePath());
        const qint64 month = 30LL * 24 * 3600 * 1000;
        QCOMPARE(raw.exec(u"UPDATE drafts SET deleted_at = deleted_at - %1 WHERE id = '%2'"_s.arg(month).arg(
                     early.id)),
            QString());
        QCOMPARE(
            raw.exec(u"UPDATE drafts SET deleted_at = deleted_at - %1 WHERE id = '%2'"_s.arg(month - 60000)
                         .arg(late.id)),
            QString());
    }
    QVERIFY(start());
    QVERIFY(goTo(Shelf::Bin));
    QTRY_COMPARE(model().count(Shelf::Bin), 1);
    QCOMPARE(model().idAt(0), late.id);
}

void TestDraftTools::searchedByOneCharacter()
{
    Draft sea = loaDraft();
    std::get<LoaApplication>(sea.form).companyName = u"Seekabel"_s;
    value(store()->saveDrafts({loaDraft(), sea}));
    QVERIFY(start());
    QVERIFY(goTo(Shelf::Drafts));
    QCOMPARE(model().rowCount(), 2);
    Person::press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(window().currentPage(), MainWindow::Page::Drafts);
    Person::type(u"科"_s);
    QTRY_COMPARE(model().rowCount(), 1);
    Person::press(Qt::Key_Down);
    Person::press(Qt::Key_Return);
    QTRY_COMPARE(window().currentPage(), MainWindow::Page::Loa);
    QCOMPARE(form().companyName, examples::loa().companyName);
}

void TestDraftTools::duplicatedFromTheListAndTheForm()
{
    value(store()->saveDraft(loaDraft()));
    QVERIFY(start());
    QVERIFY(goTo(Shelf::Drafts));
    Person::press(Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(window().currentPage(), MainWindow::Page::Loa);
    QTRY_COMPARE(model().count(Shelf::Drafts), 2);
    QVERIFY(Person::fill(u"loaCompany"_s, u"second"_s));
    QVERIFY(choose(u"duplicateForm"_s));
    QTRY_COMPARE(model().count(Shelf::Drafts), 3);
    QTRY_VERIFY2(said().contains(u"The first one is kept"_s), qPrintable(said()));
    QVERIFY(Person::fill(u"loaCompany"_s, u"third"_s));
    Person::press(Qt::Key_S, Qt::ControlModifier);
    const auto names = [this] {
        QStringList all;
        for (int row = 0; row < model().rowCount(); ++row)
            all.append(name(row));
        all.sort();
        return all;
    };
    QTRY_COMPARE(names(), QStringList({u"second"_s, u"third"_s, examples::loa().companyName}));
    QCOMPARE(form().engineers, examples::loa().engineers);
}

QTEST_MAIN(TestDraftTools)
#include "tst_drafttools.moc"
