// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviewdialog.h"
#include "ui/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLayout>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace circuitdesk;
using namespace Qt::Literals::StringLiterals;

class TestReviewDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void shortReviewCanBeConfirmedAtOnce();
    void aShortReviewIsNoLargerThanItsText();
    void longReviewMustBeScrolled();
    void reactsOnce();
    void heldEnterDoesNothing();
    void escapeCancels();
    void explainingConfirmsNothing();

private:
    ReviewContent content(int engineers) const;
    QPointer<ReviewDialog> open(int engineers);
};

ReviewContent TestReviewDialog::content(int engineers) const
{
    ReviewContent content;
    content.title = u"Place order and pay now"_s;
    content.lead = u"Order the port."_s;
    content.rows = {{u"Circuit"_s, u"pc-1"_s}};
    for (int i = 0; i < engineers; ++i)
        content.engineers.append(u"Anna, passport, 139 0000 1234"_s);
    content.confirmText = u"Place order and pay now"_s;
    content.danger = true;
    return content;
}

QPointer<ReviewDialog> TestReviewDialog::open(int engineers)
{
    auto *dialog = new ReviewDialog(content(engineers));
    dialog->open();
    [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(dialog);
    // Laid out, it knows whether there is anything to scroll.
    QCoreApplication::processEvents();
    return dialog;
}

void TestReviewDialog::shortReviewCanBeConfirmedAtOnce()
{
    const auto dialog = open(1);
    auto *confirm = dialog->findChild<QPushButton *>(u"reviewConfirm"_s);
    QVERIFY(confirm->isEnabled());
    QVERIFY(!confirm->isDefault());
    QVERIFY(dialog->findChild<QPushButton *>(u"reviewCancel"_s)->isDefault());
    QCOMPARE(confirm->text(), u"Place order and pay now"_s);
    QCOMPARE(buttonRole(confirm), ButtonRole::Caution);
    delete dialog;
}

void TestReviewDialog::aShortReviewIsNoLargerThanItsText()
{
    const auto dialog = open(1);
    const auto *scroll = dialog->findChild<QScrollArea *>(u"reviewScroll"_s);
    QCOMPARE(scroll->verticalScrollBar()->maximum(), 0);
    const int text = scroll->widget()->layout()->totalHeightForWidth(scroll->viewport()->width());
    QVERIFY2(scroll->viewport()->height() - text < 8,
        qPrintable(u"%1 for a text of %2"_s.arg(scroll->viewport()->height()).arg(text)));
    delete dialog;
}

void TestReviewDialog::longReviewMustBeScrolled()
{
    const auto dialog = open(40);
    auto *confirm = dialog->findChild<QPushButton *>(u"reviewConfirm"_s);
    QVERIFY(!confirm->isEnabled());
    auto *scroll = dialog->findChild<QScrollArea *>(u"reviewScroll"_s);
    QVERIFY(scroll->verticalScrollBar()->maximum() > 0);
    scroll->setFocus();
    QTest::keyClick(scroll, Qt::Key_PageDown);
    QVERIFY(!confirm->isEnabled());
    for (int page = 0; page < 20; ++page)
        QTest::keyClick(scroll, Qt::Key_PageDown);
    QVERIFY(confirm->isEnabled());
    delete dialog;
}

void TestReviewDialog::reactsOnce()
{
    const auto dialog = open(1);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy accepted(dialog, &QDialog::accepted);
    auto *confirm = dialog->findChild<QPushButton *>(u"reviewConfirm"_s);
    confirm->click();
    QVERIFY(!confirm->isEnabled());
    confirm->setEnabled(true);
    confirm->click();
    QTest::keyClick(confirm, Qt::Key_Return);
    QCOMPARE(accepted.size(), 1);
    delete dialog;
}

void TestReviewDialog::heldEnterDoesNothing()
{
    const auto dialog = open(1);
    QSignalSpy accepted(dialog, &QDialog::accepted);
    QSignalSpy finished(dialog, &QDialog::finished);
    auto *confirm = dialog->findChild<QPushButton *>(u"reviewConfirm"_s);
    confirm->setFocus();
    for (const auto code : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
        for (int i = 0; i < 5; ++i) {
            QKeyEvent press(QEvent::KeyPress, code, Qt::NoModifier, u"\r"_s, true);
            QKeyEvent release(QEvent::KeyRelease, code, Qt::NoModifier, u"\r"_s, true);
            QApplication::sendEvent(confirm, &press);
            QApplication::sendEvent(confirm, &release);
        }
    }
    QCOMPARE(accepted.size(), 0);
    auto *cancel = dialog->findChild<QPushButton *>(u"reviewCancel"_s);
    cancel->setFocus();
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
    QApplication::sendEvent(cancel, &held);
    QCOMPARE(finished.size(), 0);
    confirm->setFocus();
    QTest::keyClick(confirm, Qt::Key_Return);
    QCOMPARE(accepted.size(), 1);
}

void TestReviewDialog::escapeCancels()
{
    const auto dialog = open(1);
    QSignalSpy rejected(dialog, &QDialog::rejected);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(rejected.size(), 1);
}

void TestReviewDialog::explainingConfirmsNothing()
{
    const auto dialog = open(40);
    QSignalSpy explained(dialog, &ReviewDialog::explainRequested);
    QSignalSpy finished(dialog, &QDialog::finished);
    auto *explain = dialog->findChild<QPushButton *>(u"reviewExplain"_s);
    QCOMPARE(buttonRole(explain), ButtonRole::Secondary);
    explain->setFocus();
    for (const auto key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter})
        QTest::keyClick(explain, key);
    QTest::mouseClick(explain, Qt::LeftButton);
    QCOMPARE(explained.size(), 4);
    QCOMPARE(finished.size(), 0);
    // Nor is it read: there is more of the review than was seen.
    QVERIFY(dialog->isVisible());
    QVERIFY(!dialog->findChild<QPushButton *>(u"reviewConfirm"_s)->isEnabled());
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
    QApplication::sendEvent(explain, &held);
    QCOMPARE(explained.size(), 4);
    delete dialog;
}

QTEST_MAIN(TestReviewDialog)
#include "tst_reviewdialog.moc"
