// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/controls.h"
#include "tests/ui/everydialog.h"
#include "tests/ui/screens.h"
#include "ui/theme.h"

using namespace circuitdesk;
using namespace Qt::Literals::StringLiterals;

/// What opens above the window can be heard and reached as the pages can.
class TestDialogAccess final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void isHeardAndReached_data();
    void isHeardAndReached();
};

void TestDialogAccess::isHeardAndReached_data()
{
    QTest::addColumn<int>("number");
    for (int number = 0; number < everyDialog().size(); ++number)
        QTest::newRow(everyDialog().at(number).first) << number;
}

void TestDialogAccess::isHeardAndReached()
{
    QFETCH(int, number);
    QWidget window;
    window.resize(1280, 720);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QDialog *dialog = everyDialog().at(number).second(&window);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QVERIFY(!controlsIn(*dialog).isEmpty());
    QCOMPARE(firstBarrier(*dialog), QByteArray());
    QVERIFY2(
        !dialog->windowTitle().isEmpty() || !dialog->accessibleName().isEmpty(), "nothing says what it is");
    // Somebody who only has keys is in it at once.
    QTRY_VERIFY(dialog->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(firstUnreached(*dialog, 40), QByteArray());
    QVERIFY2(dialog->height() <= 720 && dialog->width() <= 1280, "it does not fit a field laptop");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
}

int main(int argc, char *argv[])
{
    const test::Screens screens({{1280, 720}});
    const QApplication application(argc, argv);
    TestDialogAccess test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_dialogaccess.moc"
