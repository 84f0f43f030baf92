// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circuitmodel.h"
#include "models/draftmodel.h"
#include "models/engineerbookmodel.h"
#include "models/historymodel.h"
#include "tests/models/listeddrafts.h"
#include "tests/ui/controls.h"
#include "tests/ui/everypage.h"
#include "ui/circuitspage.h"
#include "ui/draftspage.h"
#include "ui/engineerspage.h"
#include "ui/historypage.h"
#include "ui/loapage.h"
#include "ui/messagebar.h"
#include "ui/orderpage.h"
#include "ui/outboxpage.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QApplication>

using namespace circuitdesk;
using namespace Qt::Literals::StringLiterals;

/// Everything a person can press has a name to be spoken, a place in the tab order and a size to be hit.
class TestAccessibility final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyControlHasANameAndATabStop_data() { everyPage(); }
    void everyControlHasANameAndATabStop();
    void tabReachesEveryControl_data() { everyPage(); }
    void tabReachesEveryControl();
    void loaTabOrderIsReadingOrder();
    void aPageTakesTheFocus_data();
    void aPageTakesTheFocus();
    void mnemonicsAreNotSpoken();

private:
    std::unique_ptr<MainWindow> m_window;
    CircuitModel m_circuits;
    DraftModel m_drafts;
    EngineerBookModel m_engineers;
    HistoryModel m_history;
};

void TestAccessibility::initTestCase()
{
    applyTheme(*qApp, Theme::Light);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Circuit circuit;
    circuit.id = u"pc-1"_s;
    circuit.status = u"Allocated"_s;
    m_circuits.setCircuits({circuit});
    m_drafts.setDrafts(examples::listed({newDraft(LoaApplication{}, now)}, now));
    Submission submission;
    submission.id = u"1"_s;
    m_history.setPage({submission}, true);
    m_window = std::make_unique<MainWindow>();
    m_window->circuitsPage()->setModel(&m_circuits);
    m_window->draftsPage()->setModel(&m_drafts);
    m_window->outboxPage()->setModel(&m_history);
    m_window->historyPage()->setModel(&m_history);
    m_engineers.setBook({{u"1"_s, {u"Anna"_s, {}, {}, {}, {}}, {}, {}}});
    m_window->engineersPage()->setModel(&m_engineers);
    LoaApplication loa;
    loa.engineers = {Engineer{}, Engineer{}};
    m_window->loaPage()->setApplication(loa);
    m_window->loaPage()->setProblems({{Field::Si, -1, Severity::Hard, u"Construction company is empty."_s}});
    m_window->messageBar()->showMessage(MessageBar::Kind::Error, u"It failed."_s, u"Try again"_s);
    m_window->resize(1280, 720);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestAccessibility::everyControlHasANameAndATabStop()
{
    QFETCH(MainWindow::Page, page);
    m_window->showPage(page);
    QCoreApplication::processEvents();
    QVERIFY(controlsIn(*m_window).size() > 10);
    QCOMPARE(firstBarrier(*m_window), QByteArray());
}

void TestAccessibility::tabReachesEveryControl()
{
    QFETCH(MainWindow::Page, page);
    m_window->showPage(page);
    m_window->findChild<QWidget *>(u"navCircuits"_s)->setFocus();
    // Two rounds: a row that gets the focus in the first one enables the buttons above it.
    QCOMPARE(firstUnreached(*m_window, 120), QByteArray());
}

void TestAccessibility::loaTabOrderIsReadingOrder()
{
    m_window->showPage(MainWindow::Page::Loa);
    m_window->findChild<QWidget *>(u"loaRegion"_s)->setFocus();
    QStringList order;
    for (int i = 0; i < 9; ++i) {
        order.append(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(order,
        (QStringList{u"loaRegion"_s, u"loaCircuit"_s, u"loaLineTypeMSTP"_s, u"loaBandwidth"_s,
            u"loaPeerLocation"_s, u"loaCompany"_s, u"loaSi"_s, u"loaDate"_s, u"loaCalendar"_s}));
}

void TestAccessibility::aPageTakesTheFocus_data()
{
    QTest::addColumn<MainWindow::Page>("page");
    QTest::addColumn<QString>("focused");
    QTest::newRow("circuits") << MainWindow::Page::Circuits << u"circuitsView"_s;
    QTest::newRow("drafts") << MainWindow::Page::Drafts << u"draftsView"_s;
    QTest::newRow("history") << MainWindow::Page::History << u"historyView"_s;
    QTest::newRow("loa") << MainWindow::Page::Loa << u"loaRegion"_s;
    QTest::newRow("order") << MainWindow::Page::Order << u"orderRegion"_s;
    QTest::newRow("completion") << MainWindow::Page::Completion << u"completionRegion"_s;
}

void TestAccessibility::aPageTakesTheFocus()
{
    QFETCH(MainWindow::Page, page);
    QFETCH(QString, focused);
    m_window->showPage(MainWindow::Page::Outbox);
    m_window->showPage(page);
    QCOMPARE(QApplication::focusWidget()->objectName(), focused);
}

void TestAccessibility::mnemonicsAreNotSpoken()
{
    QCOMPARE(withoutMnemonic(u"Document n&umber"_s), u"Document number"_s);
    QCOMPARE(withoutMnemonic(u"姓名(&N)…"_s), u"姓名…"_s);
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
