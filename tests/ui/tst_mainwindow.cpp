// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loapage.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace circuitdesk;
using namespace Qt::Literals::StringLiterals;

class TestMainWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init();
    void keysSwitchPages();
    void focusLeavesTheButtonOfAnotherPage();
    void keysStartForms();
    void reviewOnlyOnForms();
    void practiceBannerStays();
    void messageBar();
    void countsAreSpoken();
    void foldsWhenNarrow();
    void closingIsToldFirst();
    void languageSaysWhenItChanges();
    void shortcutSheet();
    void undoInTheRoster();

private:
    void key(int code, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(m_window.get(), static_cast<Qt::Key>(code), modifiers);
    }
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::keysSwitchPages()
{
    QSignalSpy changed(m_window.get(), &MainWindow::pageChanged);
    const MainWindow::Page pages[] = {MainWindow::Page::History, MainWindow::Page::Outbox,
        MainWindow::Page::Drafts, MainWindow::Page::Circuits};
    int code = Qt::Key_4;
    for (const MainWindow::Page page : pages) {
        key(code--, Qt::ControlModifier);
        QCOMPARE(m_window->currentPage(), page);
    }
    QCOMPARE(changed.size(), 4);
    m_window->findChild<QAbstractButton *>(u"navOutbox"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(m_window->currentPage(), MainWindow::Page::Outbox);
    QVERIFY(m_window->findChild<QAbstractButton *>(u"navOutbox"_s)->isChecked());
    QVERIFY(!m_window->findChild<QAbstractButton *>(u"navCircuits"_s)->isChecked());
}

void TestMainWindow::focusLeavesTheButtonOfAnotherPage()
{
    auto *outbox = m_window->findChild<QWidget *>(u"navOutbox"_s);
    key(Qt::Key_3, Qt::ControlModifier);
    outbox->setFocus();
    key(Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), MainWindow::Page::History);
    QVERIFY(!outbox->hasFocus());
    auto *history = m_window->findChild<QWidget *>(u"navHistory"_s);
    history->setFocus();
    key(Qt::Key_4, Qt::ControlModifier);
    QVERIFY(history->hasFocus());
}

void TestMainWindow::keysStartForms()
{
    QSignalSpy loa(m_window.get(), &MainWindow::newLoaRequested);
    QSignalSpy order(m_window.get(), &MainWindow::newOrderRequested);
    QSignalSpy save(m_window.get(), &MainWindow::saveRequested);
    key(Qt::Key_N, Qt::ControlModifier);
    key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    key(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(loa.size(), 1);
    QCOMPARE(order.size(), 1);
    QCOMPARE(save.size(), 1);
    key(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"historySearch"_s);
}

void TestMainWindow::reviewOnlyOnForms()
{
    QSignalSpy review(m_window.get(), &MainWindow::reviewRequested);
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(review.size(), 0);
    m_window->showPage(MainWindow::Page::Loa);
    m_window->findChild<QLineEdit *>(u"loaCompany"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(review.size(), 1);
    m_window->showPage(MainWindow::Page::Order);
    key(Qt::Key_Enter, Qt::ControlModifier);
    QCOMPARE(review.size(), 2);
}

void TestMainWindow::practiceBannerStays()
{
    auto *banner = m_window->findChild<QWidget *>(u"practiceBanner"_s);
    QVERIFY(!banner->isVisible());
    m_window->setPracticeMode(true);
    for (const auto page : {MainWindow::Page::Circuits, MainWindow::Page::Loa, MainWindow::Page::Order}) {
        m_window->showPage(page);
        QVERIFY(banner->isVisible());
    }
    QVERIFY(banner->findChildren<QAbstractButton *>().isEmpty());
    m_window->setPracticeMode(false);
    QVERIFY(!banner->isVisible());
}

void TestMainWindow::messageBar()
{
    MessageBar *bar = m_window->messageBar();
    QSignalSpy action(bar, &MessageBar::actionTriggered);
    bar->showMessage(MessageBar::Kind::Error, u"It failed."_s, u"Try again"_s);
    QVERIFY(bar->isVisible());
    QTest::keyClick(bar->findChild<QWidget *>(u"messageAction"_s), Qt::Key_Space);
    QCOMPARE(action.size(), 1);
    QVERIFY(bar->findChild<QLabel *>(u"messageText"_s)->textInteractionFlags() & Qt::TextSelectableByMouse);
    bar->showMessage(MessageBar::Kind::Success, u"It worked."_s);
    QVERIFY(!bar->findChild<QWidget *>(u"messageAction"_s)->isVisible());
    QTest::keyClick(bar->findChild<QWidget *>(u"messageClose"_s), Qt::Key_Space);
    QVERIFY(!bar->isVisible());
}

void TestMainWindow::countsAreSpoken()
{
    m_window->setCount(MainWindow::Page::Outbox, 3);
    const auto *button = m_window->findChild<QAbstractButton *>(u"navOutbox"_s);
    QVERIFY(button->accessibleName().contains(u"3"_s));
    m_window->setCount(MainWindow::Page::Outbox, 0);
    QCOMPARE(button->accessibleName(), button->text());
}

void TestMainWindow::foldsWhenNarrow()
{
    const auto *button = m_window->findChild<QAbstractButton *>(u"navOutbox"_s);
    m_window->resize(1280, 720);
    QTRY_VERIFY(button->width() > 150);
    m_window->resize(800, 600);
    QTRY_VERIFY(button->width() < 80);
    QVERIFY(!button->toolTip().isEmpty());
}

void TestMainWindow::closingIsToldFirst()
{
    bool visibleThen = false;
    connect(m_window.get(), &MainWindow::closing, this, [&] { visibleThen = m_window->isVisible(); });
    QSignalSpy closing(m_window.get(), &MainWindow::closing);
    m_window->close();
    QCOMPARE(closing.size(), 1);
    QVERIFY(visibleThen);
}

void TestMainWindow::languageSaysWhenItChanges()
{
    QSignalSpy chosen(m_window.get(), &MainWindow::languageChosen);
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (action->data().toString() == u"zh_CN"_s)
            action->trigger();
    }
    QCOMPARE(chosen, (QList<QList<QVariant>>{{u"zh_CN"_s}}));
    QVERIFY(m_window->messageBar()->isVisible());
}

void TestMainWindow::shortcutSheet()
{
    key(Qt::Key_F1, Qt::NoModifier);
    auto *sheet = m_window->findChild<QDialog *>(u"shortcutsDialog"_s);
    QVERIFY(sheet && sheet->isVisible());
    QTest::keyClick(sheet, Qt::Key_Escape);
    QVERIFY(!sheet->isVisible());
}

void TestMainWindow::undoInTheRoster()
{
    m_window->showPage(MainWindow::Page::Loa);
    QVERIFY(m_window->loaPage()->roster()->add());
    m_window->findChild<QWidget *>(u"loaRoster"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_window->loaPage()->roster()->rowCount(), 0);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
