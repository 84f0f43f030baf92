// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/companydefaults.h"
#include "app/controllers/loacontroller.h"
#include "tests/e2e/draftbench.h"
#include "ui/circuitsdialog.h"
#include "ui/namedialog.h"

#include <QCompleter>
#include <QLineEdit>

using namespace circuitdesk;
using namespace circuitdesk::test;
using namespace Qt::Literals::StringLiterals;

/// What is made of a form besides filling it in, in the whole program and by keys.
class TestFormTools final : public QObject, private DraftBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(prepare()); }
    void cleanup() { end(); }

    void aTemplateIsSavedUsedRenamedAndDeleted();
    void oneFormForSeveralCircuits();
    void aFormWithoutACircuitTakesTheFirst();
    void theOpenCellGoesAlong_data();
    void theOpenCellGoesAlong();
    void theLastApplicationFillsInWhatIsEmpty();
    void whatIsTypedIsNeverFilledOver();
    void whatCannotBeReadIsSaid();
    void whatCannotBeReadIsSaidOnce();
    void companiesAreReadAgain();
};

void TestFormTools::aTemplateIsSavedUsedRenamedAndDeleted()
{
    value(store()->saveDraft(loaDraft()));
    QVERIFY(start());
    QVERIFY(goTo(Shelf::Drafts));
    Person::press(Qt::Key_Return);
    QTRY_COMPARE(window().currentPage(), MainWindow::Page::Loa);
    QVERIFY(choose(u"saveAsTemplate"_s));
    auto *dialog = opened<NameDialog>();
    QCOMPARE(dialog->findChild<QLineEdit *>(u"nameEdit"_s)->text(), examples::loa().companyName);
    Person::press(Qt::Key_Delete);
    Person::press(Qt::Key_Return);
    QTRY_VERIFY(dialog->findChild<QWidget *>(u"nameReason"_s)->isVisible());
    Person::type(u"机房 A"_s);
    Person::press(Qt::Key_Return);
    QTRY_VERIFY(!window().findChild<NameDialog *>());
    QVERIFY(Person::faces(window()));
    QTRY_VERIFY2(said().contains(u"机房 A"_s), qPrintable(said()));

    // A name is used once.
    QVERIFY(choose(u"saveAsTemplate"_s));
    dialog = opened<NameDialog>();
    Person::type(u"机房 a"_s);
    Person::press(Qt::Key_Return);
    QTRY_VERIFY(dialog->findChild<QWidget *>(u"nameReason"_s)->isVisible());
    Person::press(Qt::Key_Escape);
    QTRY_VERIFY(!window().findChild<NameDialog *>());
    QVERIFY(Person::faces(window()));
    QCOMPARE(model().count(Shelf::Templates), 1);

    // A form begins with it: everything but the circuit and the time.
    QVERIFY(choose(u"newFromTemplate"_s));
    QTRY_COMPARE(window().currentPage(), MainWindow::Page::Drafts);
    QCOMPARE(model().shelf(), Shelf::Templates);
    Person::press(Qt::Key_Return);
    QTRY_COMPARE(window().currentPage(), MainWindow::Page::Loa);
    LoaApplication expected = examples::loa();
    expected.instanceId.clear();
    expected.constructionTime.clear();
    QCOMPARE(form(), expected);
    QCOMPARE(model().count(Shelf::Drafts), 1);

    QVERIFY(goTo(Shelf::Templates));
    Person::press(Qt::Key_F2);
    opened<NameDialog>();
    Person::type(u"机房 B"_s);
    Person::press(Qt::Key_Return);
    QTRY_VERIFY(!window().findChild<NameDialog *>());
    QVERIFY(Person::faces(window()));
    QTRY_COMPARE(name(0), u"机房 B"_s);
    QVERIFY(Person::tabTo(u"draftsView"_s));
    Person::press(Qt::Key_Delete);
    QTRY_COMPARE(model().count(Shelf::Templates), 0);
    QVERIFY(answerMessage());
    QTRY_COMPARE(model().count(Shelf::Templates), 1);
    QCOMPARE(std::get<LoaApplication>(value(store()->templates()).first().form), expected);
}

void TestFormTools::oneFormForSeveralCircuits()
{
    Circuit known;
    known.id = u"pc-known"_s;
    known.regionId = u"cn-beijing"_s;
    known.status = u"Allocated"_s;
    known.loaStatus = u"Rejected"_s;
    {
        const auto before = store();
        value(before->saveDraft(loaDraft(u"pc-own"_s)));
        value(before->saveCircuits(known.regionId, {known}));
    }
    QVERIFY(start());
    const auto *circuits = window().findChild<QTableView *>(u"circuitsView"_s);
    QTRY_VERIFY(circuits->model() && circuits->model()->rowCount() == 1);
    QVERIFY(goTo(Shelf::Drafts));
    Person::press(Qt::Key_Return);
    QTRY_COMPARE(window().currentPage(), MainWindow::Page::Loa);
    QVERIFY(choose(u"severalCircuits"_s));
    opened<CircuitsDialog>();
    QVERIFY(Person::tabTo(u"circuitsList"_s));
    Person::press(Qt::Key_Space);
    QVERIFY(Person::tabTo(u"circuitsIds"_s));
    Person::type(u"pc-pasted pc-own"_s);
    QVERIFY(Person::choose(u"circuitsMake"_s));
    QTRY_COMPARE(model().count(Shelf::Drafts), 3);
    QTRY_VERIFY2(said().startsWith(u"2 draft(s) were made"_s), qPrintable(said()));
    QCOMPARE(form().instanceId, u"pc-own"_s);
    const QList<Draft> drafts = value(store()->drafts());
    QCOMPARE(drafts.size(), 3);
    for (const Draft &draft : drafts) {
        auto loa = std::get<LoaApplication>(draft.form);
        const bool isKnown = loa.instanceId == known.id;
        QCOMPARE(loa.regionId, isKnown ? known.regionId : examples::loa().regionId);
        QCOMPARE(loa.second, isKnown);
        loa.instanceId = examples::loa().instanceId;
        loa.regionId = examples::loa().regionId;
        loa.second = false;
        QCOMPARE(loa, examples::loa());
    }
}

void TestFormTools::aFormWithoutACircuitTakesTheFirst()
{
    QVERIFY(start());
    Person::press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(Person::fill(u"loaCompany"_s, u"visit"_s));
    QVERIFY(choose(u"severalCircuits"_s));
    opened<CircuitsDialog>();
    QVERIFY(Person::tabTo(u"circuitsIds"_s));
    Person::type(u"pc-1 pc-2"_s);
    QVERIFY(Person::choose(u"circuitsMake"_s));
    QTRY_COMPARE(model().count(Shelf::Drafts), 2);
    QCOMPARE(form().instanceId, u"pc-1"_s);
    QCOMPARE(form().companyName, u"visit"_s);
    QStringList circuits;
    for (const Draft &draft : value(store()->drafts()))
        circuits.append(draft.circuitId() + u' ' + draft.company());
    circuits.sort();
    QCOMPARE(circuits, QStringList({u"pc-1 visit"_s, u"pc-2 visit"_s}));
}

void TestFormTools::theOpenCellGoesAlong_data()
{
    QTest::addColumn<QString>("action");
    for (const char *name : {"duplicateForm", "saveAsTemplate", "severalCircuits"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// With its number as leaving the cell writes it.
void TestFormTools::theOpenCellGoesAlong()
{
    QFETCH(QString, action);
    Draft draft = loaDraft(u"pc-own"_s);
    auto loa = std::get<LoaApplication>(draft.form);
    loa.engineers = {{u"张三"_s, u"Male"_s, u"IDCard"_s, {}, u"13900000001"_s}};
    draft.form = loa;
    value(store()->saveDraft(draft));
    QVERIFY(start());
    QVERIFY(goTo(Shelf::Drafts));
    Person::press(Qt::Key_Return);
    QTRY_COMPARE(window().currentPage(), MainWindow::Page::Loa);
    auto *roster = window().findChild<QTableView *>(u"loaRoster"_s);
    QVERIFY(Person::tabTo(u"loaRoster"_s));
    for (int column = 0; column < RosterModel::CertificateNo; ++column)
        Person::press(Qt::Key_Right);
    Person::press(Qt::Key_F2);
    Person::type(u"110105 19900307 2311"_s);
    QVERIFY(roster->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(choose(action));
    QList<Draft> made;
    if (action == u"duplicateForm"_s) {
        QTRY_COMPARE(model().count(Shelf::Drafts), 2);
        made = value(store()->drafts());
    } else if (action == u"saveAsTemplate"_s) {
        opened<NameDialog>();
        Person::press(Qt::Key_Return);
        QTRY_COMPARE(model().count(Shelf::Templates), 1);
        loa = std::get<LoaApplication>(value(store()->templates()).first().form);
        QCOMPARE(loa.engineers.first().certificateNo, u"110105199003072311"_s);
    } else {
        opened<CircuitsDialog>();
        QVERIFY(Person::tabTo(u"circuitsIds"_s));
        Person::type(u"pc-1 pc-2"_s);
        QVERIFY(Person::choose(u"circuitsMake"_s));
        QTRY_COMPARE(model().count(Shelf::Drafts), 3);
        made = value(store()->drafts());
    }
    for (const Draft &each : std::as_const(made)) {
        loa = std::get<LoaApplication>(each.form);
        // The open form itself is written a moment later.
        if (each.id != draft.id)
            QCOMPARE(loa.engineers.first().certificateNo, u"110105199003072311"_s);
    }
}

void TestFormTools::theLastApplicationFillsInWhatIsEmpty()
{
    value(enqueued(*store(), loaDraft(), u"practice"_s));
    QVERIFY(start());
    Person::press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(Person::fill(u"loaCompany"_s, examples::loa().companyName));
    QCOMPARE(form().si, QString());
    Person::press(Qt::Key_Tab);
    QTRY_COMPARE(form().si, examples::loa().si);
    QCOMPARE(form().lineType, examples::loa().lineType);
    QCOMPARE(form().bandwidth, examples::loa().bandwidth);
    QCOMPARE(form().engineers, QList<Engineer>());
    QTRY_VERIFY2(said().contains(u"construction company"_s), qPrintable(said()));
    QVERIFY(answerMessage());
    QTRY_COMPARE(form().si, QString());
    QCOMPARE(form().lineType, QString());
    QCOMPARE(form().bandwidth, QString());
    QCOMPARE(form().companyName, examples::loa().companyName);
    // What was undone is not filled in again by passing through the field.
    QVERIFY(Person::tabTo(u"loaCompany"_s));
    Person::press(Qt::Key_Tab);
    QVERIFY(!QTest::qWaitFor([this] { return !form().si.isEmpty(); }, 300));
}

void TestFormTools::whatIsTypedIsNeverFilledOver()
{
    value(enqueued(*store(), loaDraft(), u"practice"_s));
    QVERIFY(start());
    Person::press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(Person::fill(u"loaBandwidth"_s, u"7"_s));
    QVERIFY(Person::fill(u"loaCompany"_s, examples::loa().companyName));
    Person::press(Qt::Key_Tab);
    QTRY_COMPARE(form().si, examples::loa().si);
    QCOMPARE(form().bandwidth, u"7"_s);
    QVERIFY(Person::fill(u"loaSi"_s, u"typed"_s));
    QVERIFY(answerMessage());
    QTRY_COMPARE(form().lineType, QString());
    QCOMPARE(form().si, u"typed"_s);
    QCOMPARE(form().bandwidth, u"7"_s);
}

namespace {

/// The index of submissions goes away, or comes back: without it the store can't look up a company.
void setUnreadable(const QString &path, bool unreadable)
{
    RawConnection raw(path);
    const QString sql = unreadable ? u"ALTER TABLE submission_search RENAME TO hidden_search"_s
                                   : u"ALTER TABLE hidden_search RENAME TO submission_search"_s;
    QCOMPARE(raw.exec(sql), QString());
}

} // namespace

void TestFormTools::whatCannotBeReadIsSaid()
{
    value(enqueued(*store(), loaDraft(), u"practice"_s));
    QVERIFY(start());
    const QString path = profileFor(data(), true).databasePath();
    setUnreadable(path, true);
    Person::press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(Person::fill(u"loaCompany"_s, examples::loa().companyName));
    Person::press(Qt::Key_Tab);
    QTRY_VERIFY2(said().contains(u"could not be read"_s), qPrintable(said()));
    QVERIFY2(said().contains(u"What you typed is kept"_s), qPrintable(said()));
    // The message takes no key away.
    QWidget *focus = QApplication::focusWidget();
    QVERIFY(focus && window().loaPage()->isAncestorOf(focus));
    QVERIFY(Person::fill(u"loaBandwidth"_s, u"7"_s));
    QCOMPARE(form().companyName, examples::loa().companyName);
    QCOMPARE(form().bandwidth, u"7"_s);
    QCOMPARE(form().si, QString());

    // Tried again in vain it is said again, and nothing is lost; then it works.
    QVERIFY(answerMessage());
    QTRY_VERIFY2(said().contains(u"could not be read"_s), qPrintable(said()));
    setUnreadable(path, false);
    QVERIFY(answerMessage());
    QTRY_COMPARE(form().si, examples::loa().si);
    QCOMPARE(form().bandwidth, u"7"_s);
}

void TestFormTools::whatCannotBeReadIsSaidOnce()
{
    QVERIFY(start());
    setUnreadable(profileFor(data(), true).databasePath(), true);
    Person::press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(Person::fill(u"loaCompany"_s, examples::loa().companyName));
    Person::press(Qt::Key_Tab);
    QTRY_VERIFY2(said().contains(u"could not be read"_s), qPrintable(said()));
    QVERIFY(Person::choose(u"messageClose"_s));
    QVERIFY(Person::tabTo(u"loaCompany"_s));
    Person::press(Qt::Key_Tab);
    QVERIFY(!QTest::qWaitFor([this] { return window().messageBar()->isVisible(); }, 300));
}

void TestFormTools::companiesAreReadAgain()
{
    // The store is not ready when the window asks for the names that it completes.
    const TestStore folder;
    value(enqueued(*folder.open(), loaDraft(), u"practice"_s));
    RawConnection raw(folder.path());
    QCOMPARE(raw.exec(u"ALTER TABLE submissions RENAME TO hidden"_s), QString());
    Desk desk(folder.path(), folder.key, std::nullopt);
    MainWindow window;
    window.resize(1280, 720);
    window.show();
    window.showPage(MainWindow::Page::Loa);
    LoaController loa(window, desk);
    const CompanyDefaults defaults(window, desk.store(), loa);
    loa.open(newDraft(LoaApplication{}, examples::now()));
    QVERIFY(Person::faces(window));
    QVERIFY(!answer(desk.store().recentApplications()));
    QCOMPARE(window.messageBar()->text(), QString());
    QCOMPARE(raw.exec(u"ALTER TABLE hidden RENAME TO submissions"_s), QString());
    QVERIFY(Person::fill(u"loaCompany"_s, u"another"_s));
    Person::press(Qt::Key_Tab);
    const auto *company = window.findChild<QLineEdit *>(u"loaCompany"_s);
    const auto offered = [company] {
        const QCompleter *completer = company->completer();
        return completer && completer->model()->rowCount() == 1
            ? completer->model()->index(0, 0).data().toString()
            : QString();
    };
    QTRY_COMPARE(offered(), examples::loa().companyName);
}

QTEST_MAIN(TestFormTools)
#include "tst_formtools.moc"
