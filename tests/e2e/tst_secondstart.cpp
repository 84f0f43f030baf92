// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/core/onewindow.h"
#include "tests/e2e/person.h"

#include <QApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace circuitdesk;
using namespace circuitdesk::test;
using namespace Qt::Literals::StringLiterals;

/// The program is started again while its window is open, joined as main() joins them: the window comes to
/// the front, wherever it was. How long that takes is tests/reliability/second.py.
class TestSecondStart final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsTheWindowToTheFront_data();
    void bringsTheWindowToTheFront();
};

void TestSecondStart::bringsTheWindowToTheFront_data()
{
    QTest::addColumn<int>("state");
    QTest::newRow("minimised") << int(Qt::WindowMinimized);
    QTest::newRow("minimised, maximised before") << int(Qt::WindowMinimized | Qt::WindowMaximized);
    QTest::newRow("behind another") << int(Qt::WindowNoState);
}

void TestSecondStart::bringsTheWindowToTheFront()
{
    QFETCH(int, state);
    const QTemporaryDir folder;
    QVERIFY(folder.isValid());
    Application::Options options;
    options.profile = profileFor(folder.filePath(u"data"_s), true);
    options.endpoint = QUrl(u"http://127.0.0.1:1"_s);
    OneWindow oneWindow(options.profile.directory);
    QVERIFY(oneWindow.claim());
    Application application(options, Settings{});
    MainWindow &window = application.window();
    connect(&oneWindow, &OneWindow::asked, &window, &MainWindow::comeToFront);
    const QSignalSpy ready(&application, &Application::ready);
    application.start();
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20000);
    QVERIFY(Person::faces(window));

    const auto before = Qt::WindowStates(state);
    window.setWindowState(before);
    QWidget other;
    other.show();
    QVERIFY(Person::faces(other));
    QVERIFY(!window.isActiveWindow());
    QCOMPARE(window.isMinimized(), before.testFlag(Qt::WindowMinimized));

    QProcess second;
    second.start(u"" CIRCUITDESK_PROGRAM ""_s,
        {u"--data-dir"_s, options.profile.directory, u"--endpoint"_s, options.endpoint.toString()});
    QTRY_VERIFY_WITH_TIMEOUT(!window.isMinimized() && window.isVisible() && window.isActiveWindow(), 20000);
    QCOMPARE(window.isMaximized(), before.testFlag(Qt::WindowMaximized));
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 20000);
    QVERIFY2(second.exitCode() == 0, second.readAllStandardError());
}

QTEST_MAIN(TestSecondStart)
#include "tst_secondstart.moc"
