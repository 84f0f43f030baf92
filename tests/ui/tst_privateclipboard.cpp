// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privateclipboard.h"

#include "models/rostermodel.h"
#include "tests/models/examples.h"
#include "ui/explaindialog.h"
#include "ui/rosterview.h"
#include "ui/submissiondetail.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

using namespace circuitdesk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString secret = u"11010519491231002X"_s;

QClipboard *clipboard()
{
    return QGuiApplication::clipboard();
}

/// All three marks, or none; half of them ends the test.
bool isMarked()
{
    const QMimeData *data = clipboard()->mimeData();
    if (!data)
        return false;
    const bool kde = data->data(u"x-kde-passwordManagerHint"_s) == "secret";
    const bool windows = data->hasFormat(u"ExcludeClipboardContentFromMonitorProcessing"_s);
    const bool mac = data->hasFormat(u"org.nspasteboard.ConcealedType"_s);
    if (kde != windows || kde != mac)
        qFatal("some of the marks are missing");
    return kde;
}

/// True where no copy is taken any more for that of the last key or click.
bool forgotten(const PrivateClipboard &guard)
{
    const auto timers = guard.findChildren<QTimer *>();
    return std::none_of(timers.begin(), timers.end(), [](const QTimer *timer) { return timer->isActive(); });
}

} // namespace

/// Personal data that was copied is marked, and does not stay.
class TestPrivateClipboard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init() { clipboard()->clear(); }

    void goesAfterItsTime();
    void thirtySeconds();
    void whatCameLaterStays();
    void theLastCopyCounts();
    void goesWithTheProgram();
    void keysAndMenusAreWatched();
    void othersAreLeftAlone();
    void rosterCells();
    void anExplainedCall();
    void aLineOfTheHistory();

private:
    static void copyByMenu(QLineEdit &line, const PrivateClipboard &guard);
};

void TestPrivateClipboard::goesAfterItsTime()
{
    PrivateClipboard::copy(secret, 50ms);
    QCOMPARE(clipboard()->text(), secret);
    QVERIFY(isMarked());
    QTRY_VERIFY(clipboard()->text().isEmpty());
    QVERIFY(!isMarked());
}

void TestPrivateClipboard::thirtySeconds()
{
    PrivateClipboard::copy(secret);
    const auto timers = clipboard()->findChildren<QTimer *>();
    QCOMPARE(timers.size(), 1);
    QCOMPARE(timers.first()->intervalAsDuration(), 30s);
}

void TestPrivateClipboard::whatCameLaterStays()
{
    PrivateClipboard::copy(secret, 20ms);
    clipboard()->setText(u"something else"_s);
    QTRY_VERIFY(clipboard()->findChildren<QTimer *>().isEmpty());
    QCOMPARE(clipboard()->text(), u"something else"_s);
}

void TestPrivateClipboard::theLastCopyCounts()
{
    PrivateClipboard::copy(secret, 20ms);
    PrivateClipboard::copy(secret, 1h);
    const auto timers = clipboard()->findChildren<QTimer *>();
    QCOMPARE(timers.size(), 1);
    QCOMPARE(timers.first()->intervalAsDuration(), 1h);
}

void TestPrivateClipboard::goesWithTheProgram()
{
    PrivateClipboard::copy(secret);
    // As QCoreApplication does when its loop ends.
    QMetaObject::invokeMethod(qApp, "aboutToQuit");
    QVERIFY(clipboard()->text().isEmpty());
}

void TestPrivateClipboard::copyByMenu(QLineEdit &line, const PrivateClipboard &guard)
{
    line.setFocus();
    line.selectAll();
    QContextMenuEvent event(QContextMenuEvent::Mouse, line.rect().center(), line.mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(&line, &event);
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    const auto actions = menu->actions();
    const auto copy = std::find_if(actions.begin(), actions.end(),
        [](const QAction *action) { return action->text().contains(u"Copy"_s); });
    QVERIFY(copy != actions.end());
    // Later than any key or click is remembered for.
    QTRY_VERIFY(forgotten(guard));
    QVERIFY((*copy)->isEnabled());
    (*copy)->trigger();
    menu->close();
}

void TestPrivateClipboard::keysAndMenusAreWatched()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *watched = new QLineEdit(secret);
    auto *free = new QLineEdit(u"free"_s);
    layout->addWidget(watched);
    layout->addWidget(free);
    auto *guard = new PrivateClipboard(watched, 1h);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto byKey = [](QLineEdit *line, QKeySequence::StandardKey key) {
        line->setFocus();
        line->selectAll();
        QTest::keySequence(line, key);
    };
    byKey(watched, QKeySequence::Copy);
    QCOMPARE(clipboard()->text(), secret);
    QVERIFY(isMarked());
    byKey(free, QKeySequence::Copy);
    QCOMPARE(clipboard()->text(), u"free"_s);
    QVERIFY(!isMarked());
    copyByMenu(*watched, *guard);
    QCOMPARE(clipboard()->text(), secret);
    QVERIFY(isMarked());
    copyByMenu(*free, *guard);
    QCOMPARE(clipboard()->text(), u"free"_s);
    QVERIFY(!isMarked());
    guard->setActive(false);
    byKey(watched, QKeySequence::Copy);
    QCOMPARE(clipboard()->text(), secret);
    QVERIFY(!isMarked());
    guard->setActive(true);
    byKey(watched, QKeySequence::Cut);
    QCOMPARE(clipboard()->text(), secret);
    QVERIFY(watched->text().isEmpty() && isMarked());
}

void TestPrivateClipboard::othersAreLeftAlone()
{
    QLineEdit watched(secret);
    const auto *guard = new PrivateClipboard(&watched, 1h);
    watched.show();
    QVERIFY(QTest::qWaitForWindowActive(&watched));
    QTest::keyClick(&watched, Qt::Key_End);
    // What another program copies a while later is not ours, although the focus is here.
    QTRY_VERIFY(forgotten(*guard));
    clipboard()->setText(u"of another program"_s);
    QVERIFY(!isMarked());
}

void TestPrivateClipboard::rosterCells()
{
    RosterModel model;
    model.setEngineers(examples::loa().engineers);
    RosterView view(model);
    view.resize(900, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    view.setFocus();
    view.setCurrentIndex(model.index(0, RosterModel::CertificateNo));
    QTest::keySequence(&view, QKeySequence::Copy);
    QCOMPARE(clipboard()->text(), maskedCertificateNo(secret));
    model.setNumbersShown(true);
    QTest::keySequence(&view, QKeySequence::Copy);
    QCOMPARE(clipboard()->text(), secret);
    QVERIFY(isMarked());
    clipboard()->clear();
    view.editCell(0, RosterModel::CertificateNo);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    editor->selectAll();
    QTest::keySequence(editor, QKeySequence::Copy);
    QCOMPARE(clipboard()->text(), secret);
    QVERIFY(isMarked());
}

void TestPrivateClipboard::anExplainedCall()
{
    Explanation explanation;
    explanation.operation = u"ApplyPhysicalConnectionLOA"_s;
    explanation.parameters = {{u"ID"_s, u"PMInfo.1.PMCertificateNo"_s, secret}};
    explanation.cliCommand = u"aliyun vpc "_s + secret;
    explanation.hasPersonalData = true;
    explanation.masked = true;
    ExplainDialog dialog(explanation);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const auto press = [&dialog](const QString &name, bool marked) {
        clipboard()->clear();
        QTest::mouseClick(dialog.findChild<QPushButton *>(name), Qt::LeftButton);
        QVERIFY(clipboard()->text().contains(secret));
        QCOMPARE(isMarked(), marked);
        clipboard()->clear();
        auto *button = dialog.findChild<QPushButton *>(name);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(clipboard()->text().contains(secret));
        QCOMPARE(isMarked(), marked);
    };
    for (const QString &name : {u"explainParametersCopy"_s, u"explainCommandCopy"_s}) {
        press(name, false);
        explanation.masked = false;
        dialog.setExplanation(explanation);
        press(name, true);
        // An order has nobody's data, so its command may stay.
        explanation.hasPersonalData = false;
        dialog.setExplanation(explanation);
        press(name, false);
        explanation.hasPersonalData = true;
        explanation.masked = true;
        dialog.setExplanation(explanation);
    }
}

void TestPrivateClipboard::aLineOfTheHistory()
{
    Submission submission;
    submission.id = u"1"_s;
    submission.parameters = parametersOf(examples::loa());
    SubmissionDetail detail;
    detail.resize(500, 700);
    detail.showSubmission(submission, {});
    detail.show();
    QVERIFY(QTest::qWaitForWindowActive(&detail));
    detail.reveal(1);
    auto *line = detail.findChild<QLabel *>(u"engineerText1"_s);
    const auto at = line->text().indexOf(secret);
    QVERIFY(at > 0);
    line->setFocus();
    line->setSelection(static_cast<int>(at), static_cast<int>(secret.size()));
    QTest::keySequence(line, QKeySequence::Copy);
    QCOMPARE(clipboard()->text(), secret);
    QVERIFY(isMarked());
    detail.reveal(0);
    QVERIFY(line->selectedText().isEmpty());
}

QTEST_MAIN(TestPrivateClipboard)
#include "tst_privateclipboard.moc"
