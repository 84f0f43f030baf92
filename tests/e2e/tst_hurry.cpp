// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "tests/e2e/person.h"
#include "tests/practice/practiceclient.h"
#include "ui/messagebar.h"
#include "ui/reviewdialog.h"

#include <QApplication>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace circuitdesk;
using namespace circuitdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// As often as a keyboard repeats a key in a second.
constexpr int repeats = 30;

QWidget *focus()
{
    QWidget *window = QApplication::activeModalWidget();
    QWidget *widget = QApplication::focusWidget();
    return widget && (!window || widget->window() == window) ? widget : window;
}

void send(Qt::Key key, QEvent::Type type, bool repeated)
{
    if (QWidget *widget = focus()) {
        QKeyEvent event(type, key, Qt::NoModifier, {}, repeated);
        QApplication::sendEvent(widget, &event);
    }
}

/// A key that is pressed, stays down, and is let go; each event goes to where the focus is then.
void hold(Qt::Key key)
{
    send(key, QEvent::KeyPress, false);
    for (int i = 0; i < repeats; ++i) {
        send(key, QEvent::KeyRelease, true);
        send(key, QEvent::KeyPress, true);
        QCoreApplication::processEvents();
    }
    send(key, QEvent::KeyRelease, false);
}

/// Two clicks in a row, as a window system reports them: the second begins as a double click.
void clickTwice(QPushButton *button)
{
    const QPointer<QPushButton> guarded(button);
    QTest::mouseClick(button, Qt::LeftButton);
    if (guarded)
        QTest::mouseDClick(button, Qt::LeftButton);
    if (guarded)
        QTest::mouseRelease(button, Qt::LeftButton);
}

} // namespace

/// Somebody in a hurry, in the whole program: whatever is pressed twice or held down, one order is placed.
class TestHurry final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void oneOrderIsPlaced_data();
    void oneOrderIsPlaced();

private:
    [[nodiscard]] MainWindow &window() { return m_application->window(); }
    [[nodiscard]] qsizetype orders() const { return m_server->ledger(u"orders"_s).size(); }
    [[nodiscard]] qsizetype requests() const;
    [[nodiscard]] QPushButton *confirmButton();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<Application> m_application;
};

void TestHurry::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<PracticeServer>();
    QVERIFY(m_folder->isValid() && m_server->start());
    const QJsonObject greeting = m_server->greeting();
    qputenv("ALIBABA_CLOUD_ACCESS_KEY_ID", greeting.value(u"accessKeyId"_s).toString().toUtf8());
    qputenv("ALIBABA_CLOUD_ACCESS_KEY_SECRET", greeting.value(u"accessKeySecret"_s).toString().toUtf8());
    Application::Options options;
    options.profile = profileFor(m_folder->path(), true);
    options.endpoint = QUrl(greeting.value(u"url"_s).toString());
    m_application = std::make_unique<Application>(options, Settings{});
    const QSignalSpy ready(m_application.get(), &Application::ready);
    m_application->start();
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20000);
    QVERIFY(Person::faces(window()));
    // Circuits that come later would change the form.
    const auto *circuits = window().findChild<QTableView *>(u"circuitsView"_s);
    QTRY_VERIFY_WITH_TIMEOUT(circuits->model() && circuits->model()->rowCount() > 10, 20000);
}

void TestHurry::cleanupTestCase()
{
    m_application.reset();
    m_server.reset();
}

qsizetype TestHurry::requests() const
{
    qsizetype count = 0;
    for (const auto &entry : m_server->ledger(u"requests"_s))
        count += entry[u"action"_s].toString() == u"CreatePhysicalConnectionOccupancyOrder"_s ? 1 : 0;
    return count;
}

/// Of the only review that is open, read to its end; nullptr where there is none or another one.
QPushButton *TestHurry::confirmButton()
{
    const auto reviews = [this] { return window().findChildren<ReviewDialog *>(); };
    if (!QTest::qWaitFor([&] { return !reviews().isEmpty(); }, 10000) || reviews().size() != 1
        || !Person::faces(*reviews().constFirst())) {
        qWarning() << reviews().size() << "reviews are open," << QApplication::activeWindow() << "is active";
        return nullptr;
    }
    Person::press(Qt::Key_End);
    auto *confirm = reviews().constFirst()->findChild<QPushButton *>(u"reviewConfirm"_s);
    return QTest::qWaitFor([&] { return confirm->isEnabled(); }, 10000) ? confirm : nullptr;
}

void TestHurry::oneOrderIsPlaced_data()
{
    QTest::addColumn<QString>("haste");
    for (int round = 1; round <= 10; ++round) {
        for (const char *haste : {"double click", "Enter held", "Space held", "Ctrl+Enter pressed again"})
            QTest::addRow("%s, round %d", haste, round) << QString::fromLatin1(haste);
    }
}

void TestHurry::oneOrderIsPlaced()
{
    QFETCH(QString, haste);
    const qsizetype before = orders();
    QVERIFY(Person::faces(window()));
    Person::press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(Person::fill(u"orderCircuit"_s, u"pc-bp1hp0wr072f60001"_s));
    QVERIFY(Person::fill(u"orderPeriod"_s, u"3"_s));
    auto *review = window().findChild<QPushButton *>(u"orderReview"_s);
    if (haste == "double click"_L1) {
        clickTwice(review);
    } else if (haste == "Ctrl+Enter pressed again"_L1) {
        for (int i = 0; i < repeats; ++i)
            Person::press(Qt::Key_Return, Qt::ControlModifier);
    } else {
        review->setFocus();
        hold(haste == "Enter held"_L1 ? Qt::Key_Return : Qt::Key_Space);
        // Enter presses no button of a page, and then there is no review yet.
        if (haste == "Enter held"_L1 && window().findChildren<ReviewDialog *>().isEmpty())
            Person::press(Qt::Key_Return, Qt::ControlModifier);
    }
    // What is held down on the page confirms nothing that nobody has read.
    QPushButton *confirm = confirmButton();
    QVERIFY(confirm);
    QCOMPARE(orders(), before);
    if (haste == "double click"_L1) {
        clickTwice(confirm);
    } else {
        confirm->setFocus();
        hold(haste == "Space held"_L1 ? Qt::Key_Space : Qt::Key_Return);
    }
    QTRY_VERIFY(window().findChildren<ReviewDialog *>().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(orders(), before + 1, 20000);
    const QString orderId = m_server->ledger(u"orders"_s).last()[u"orderId"_s].toString();
    QTRY_VERIFY_WITH_TIMEOUT(window().messageBar()->text().contains(orderId), 20000);
    QCOMPARE(orders(), before + 1);
    QCOMPARE(requests(), orders());
}

QTEST_MAIN(TestHurry)
#include "tst_hurry.moc"
