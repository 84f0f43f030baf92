// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "models/circuitmodel.h"
#include "tests/e2e/person.h"
#include "tests/practice/practiceclient.h"
#include "ui/circuitspage.h"
#include "ui/draftspage.h"
#include "ui/historypage.h"
#include "ui/loapage.h"
#include "ui/messagebar.h"
#include "ui/orderpage.h"
#include "ui/outboxpage.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace circuitdesk;
using namespace circuitdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString loaCircuit = u"pc-bp1qrb3044eqi0001"_s;
const QString orderCircuit = u"pc-bp1hp0wr072f60001"_s;

QString readPdf(const QString &path)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    if (!process.waitForFinished(10000) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

/// The whole program in a real window, from an empty profile, with nothing but keys.
class TestWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void applyOrderAndExport();
    void draftsAreSavedByThemselves();
    void invalidDraftComesBackAsTyped();
    void withoutNetworkTheSubmissionWaits();
    void refusedByTheProvider();
    void refusalOffersWhatHelps_data();
    void refusalOffersWhatHelps();
    void foreignDatabaseIsLeftAlone();
    void firstPassphraseIsAskedTwice();

private:
    void start();
    void stop() { m_application.reset(); }
    [[nodiscard]] MainWindow &window() { return m_application->window(); }
    [[nodiscard]] bool chooseFibre();
    [[nodiscard]] bool fillApplication();
    [[nodiscard]] bool addEngineer(const QStringList &cells);
    [[nodiscard]] int rows(const QString &view);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<Application> m_application;
};

void TestWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_server = std::make_unique<PracticeServer>();
    QVERIFY(m_server->start());
    qputenv("ALIBABA_CLOUD_ACCESS_KEY_ID", m_server->greeting().value(u"accessKeyId"_s).toString().toUtf8());
    qputenv("ALIBABA_CLOUD_ACCESS_KEY_SECRET",
        m_server->greeting().value(u"accessKeySecret"_s).toString().toUtf8());
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void TestWindow::cleanup()
{
    stop();
    m_server.reset();
}

void TestWindow::start()
{
    Application::Options options;
    options.profile = profileFor(m_folder->path(), true);
    options.endpoint = QUrl(m_server->greeting().value(u"url"_s).toString());
    m_application = std::make_unique<Application>(options, Settings{});
    QSignalSpy ready(m_application.get(), &Application::ready);
    m_application->start();
    QVERIFY(ready.count() == 1 || ready.wait(10000));
    QVERIFY(Person::faces(window()));
}

int TestWindow::rows(const QString &view)
{
    const auto *table = window().findChild<QTableView *>(view);
    return table && table->model() ? table->model()->rowCount() : -1;
}

bool TestWindow::addEngineer(const QStringList &cells)
{
    if (!Person::choose(u"rosterAdd"_s))
        return false;
    // The first cell is open now, and Tab moves on to the next one.
    for (const QString &cell : cells) {
        Person::type(cell);
        if (cell != cells.constLast())
            Person::press(Qt::Key_Tab);
    }
    Person::press(Qt::Key_Return);
    Person::press(Qt::Key_Escape);
    return true;
}

bool TestWindow::chooseFibre()
{
    // The four choices are one stop of Tab; the arrows move between them.
    if (!Person::tabTo(u"loaLineTypeMSTP"_s))
        return false;
    Person::press(Qt::Key_Right);
    Person::press(Qt::Key_Right);
    Person::press(Qt::Key_Space);
    return true;
}

bool TestWindow::fillApplication()
{
    return Person::fill(u"loaCircuit"_s, loaCircuit) && chooseFibre()
        && Person::fill(u"loaBandwidth"_s, u"1000"_s) && Person::fill(u"loaPeerLocation"_s, u"杭州西湖区"_s)
        && Person::fill(u"loaCompany"_s, u"示例网络有限公司"_s) && Person::fill(u"loaSi"_s, u"样板施工公司"_s)
        && Person::fill(u"loaDate"_s, u"2031-03-01"_s) && Person::fill(u"loaTime"_s, u"09:00"_s)
        && addEngineer({u"张三"_s, u"M"_s, u"P"_s, u"E12345678"_s, u"13900001234"_s})
        && addEngineer({u"Anna Lind"_s, u"F"_s, u"P"_s, u"X98765432"_s, u"+46701234567"_s});
}

void TestWindow::applyOrderAndExport()
{
    start();
    QTRY_VERIFY_WITH_TIMEOUT(rows(u"circuitsView"_s) > 10, 20000);

    Person::press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(window().currentPage(), MainWindow::Page::Loa);
    QVERIFY(fillApplication());
    const LoaApplication typed = window().loaPage()->application();
    QCOMPARE(typed.regionId, u"cn-hangzhou"_s);
    QCOMPARE(typed.constructionTime, u"2031-03-01T01:00:00Z"_s);
    QCOMPARE(typed.engineers.size(), 2);
    QVERIFY(Person::sendsReviewed(window()));

    QTRY_COMPARE_WITH_TIMEOUT(m_server->ledger(u"applications"_s).size(), 1, 20000);
    const QJsonObject application = m_server->ledger(u"applications"_s).at(0).toObject();
    QCOMPARE(application.value(u"circuit"_s).toString(), loaCircuit);
    QCOMPARE(application.value(u"engineers"_s).toInt(), 2);
    const QString requestId = application.value(u"requestId"_s).toString();
    QTRY_VERIFY(window().messageBar()->text().contains(requestId));

    Person::press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(window().currentPage(), MainWindow::Page::Order);
    QVERIFY(Person::fill(u"orderCircuit"_s, orderCircuit));
    QVERIFY(Person::fill(u"orderPeriod"_s, u"3"_s));
    QVERIFY(Person::sendsReviewed(window()));
    QTRY_COMPARE_WITH_TIMEOUT(m_server->ledger(u"orders"_s).size(), 1, 20000);
    const QJsonObject order = m_server->ledger(u"orders"_s).at(0).toObject();
    QCOMPARE(order.value(u"period"_s).toInt(), 3);
    QCOMPARE(order.value(u"autoPay"_s).toBool(), false);
    const QString orderId = order.value(u"orderId"_s).toString();
    const auto *shown = window().orderPage()->findChild<QLineEdit *>(u"orderResultId"_s);
    const auto *label = window().orderPage()->findChild<QLabel *>(u"orderResultId"_s);
    QVERIFY(shown || label);
    QTRY_COMPARE(shown ? shown->text() : label->text(), orderId);

    Person::press(Qt::Key_4, Qt::ControlModifier);
    QTRY_COMPARE(rows(u"historyView"_s), 2);
    QVERIFY(Person::tabTo(u"historyView"_s));
    Person::press(Qt::Key_Down); // newest first: the order, then the application
    Person::press(Qt::Key_Down);
    const auto *exportButton = window().historyPage()->findChild<QPushButton *>(u"historyExport"_s);
    QTRY_VERIFY(exportButton->isVisible() && exportButton->isEnabled());
    QVERIFY(Person::choose(u"historyExport"_s));
    QTRY_VERIFY(window().findChild<QFileDialog *>(u"exportDialog"_s));
    QVERIFY(Person::faces(*window().findChild<QFileDialog *>(u"exportDialog"_s)));
    const QString path = m_folder->filePath(u"form.pdf"_s);
    Person::press(Qt::Key_A, Qt::ControlModifier);
    Person::type(path);
    Person::press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20000);
    QTRY_VERIFY(window().messageBar()->text().contains(u"form.pdf"_s));
    QVERIFY(Person::faces(window()));
    const QString text = readPdf(path);
    for (const QString &expected :
        {loaCircuit, u"示例网络有限公司"_s, u"样板施工公司"_s, u"张三"_s, u"Anna Lind"_s, u"E12345678"_s,
            u"13900001234"_s, u"+46701234567"_s, u"2031-03-01T01:00:00Z"_s, requestId})
        QVERIFY2(text.contains(expected), qPrintable(expected));

    stop();
    start();
    QTRY_COMPARE(rows(u"historyView"_s), 2);
    QCOMPARE(rows(u"draftsView"_s), 0);
    QCOMPARE(rows(u"outboxView"_s), 0);
    QCOMPARE(m_server->ledger(u"orders"_s).size(), 1);
}

void TestWindow::draftsAreSavedByThemselves()
{
    start();
    Person::press(Qt::Key_N, Qt::ControlModifier);
    QElapsedTimer sinceTyping;
    QVERIFY(Person::fill(u"loaCompany"_s, u"草稿公司"_s));
    sinceTyping.start();
    QCOMPARE(window().loaPage()->application().companyName, u"草稿公司"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows(u"draftsView"_s), 1, 5000);
    QVERIFY2(sinceTyping.elapsed() < 1000, "a draft is on disk within a second of the last keystroke");

    // What was typed a moment before closing is kept too.
    QVERIFY(Person::fill(u"loaSi"_s, u"施工"_s));
    window().close();
    stop();
    start();
    QTRY_COMPARE(rows(u"draftsView"_s), 1);
    Person::press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(Person::tabTo(u"draftsView"_s));
    Person::press(Qt::Key_Down);
    Person::press(Qt::Key_Return);
    QTRY_COMPARE(window().currentPage(), MainWindow::Page::Loa);
    QCOMPARE(window().loaPage()->application().companyName, u"草稿公司"_s);
    QCOMPARE(window().loaPage()->application().si, u"施工"_s);
}

void TestWindow::invalidDraftComesBackAsTyped()
{
    start();
    Person::press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(Person::fill(u"loaBandwidth"_s, u"100 Mbit"_s));
    QVERIFY(Person::fill(u"loaDate"_s, u"tomorrow"_s));
    QVERIFY(addEngineer({u"O'Neil \"x\"; DROP"_s, u"M"_s, u"I"_s, u"12"_s, u"139"_s}));
    const LoaApplication typed = window().loaPage()->application();
    window().close();
    stop();
    start();
    QTRY_COMPARE(rows(u"draftsView"_s), 1);
    Person::press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(Person::tabTo(u"draftsView"_s));
    Person::press(Qt::Key_Down);
    Person::press(Qt::Key_Return);
    QTRY_COMPARE(window().currentPage(), MainWindow::Page::Loa);
    QVERIFY(window().loaPage()->application() == typed);

    // Sending is refused in words, and nothing leaves.
    Person::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(window().loaPage()->findChild<QWidget *>(u"errorSummary"_s)->isVisible());
    QVERIFY(!QApplication::activeModalWidget());
    QCOMPARE(m_server->ledger(u"applications"_s).size(), 0);
}

void TestWindow::withoutNetworkTheSubmissionWaits()
{
    start();
    QTRY_VERIFY_WITH_TIMEOUT(rows(u"circuitsView"_s) > 10, 20000);
    m_server->process().kill();
    QVERIFY(m_server->process().waitForFinished(5000));
    Person::press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(fillApplication());
    QVERIFY(Person::sendsReviewed(window()));
    QTRY_VERIFY_WITH_TIMEOUT(window().messageBar()->text().contains(u"nothing is lost"_s), 20000);
    QCOMPARE(rows(u"outboxView"_s), 1);
    stop();
    start();
    QTRY_COMPARE(rows(u"outboxView"_s), 1);
}

void TestWindow::refusedByTheProvider()
{
    QVERIFY(m_server->queueFault(
        {{u"action"_s, u"ApplyPhysicalConnectionLOA"_s}, {u"fault"_s, u"code:IllegalParam.Si"_s}}));
    start();
    QTRY_VERIFY_WITH_TIMEOUT(rows(u"circuitsView"_s) > 10, 20000);
    Person::press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(fillApplication());
    QVERIFY(Person::sendsReviewed(window()));
    QTRY_VERIFY_WITH_TIMEOUT(window().messageBar()->text().contains(u"kept in the history"_s), 20000);
    QVERIFY(Person::choose(u"messageAction"_s));
    QTRY_COMPARE(window().currentPage(), MainWindow::Page::Loa);
    QCOMPARE(window().loaPage()->application().si, u"样板施工公司"_s);
    QCOMPARE(window().loaPage()->application().engineers.size(), 2);
    // What was refused stands at its field, and the summary leads there.
    QCOMPARE(QApplication::focusWidget()->objectName(), u"problemLink"_s);
    Person::press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"loaSi"_s);
}

void TestWindow::refusalOffersWhatHelps_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("action");
    QTest::newRow("state") << u"IncorrectStatus.PhysicalConnection"_s << u"Refresh status"_s;
    QTest::newRow("console") << u"OperationFailed.PconnTrafficNotEnable"_s << u"Open in console"_s;
    QTest::newRow("nobody knows it") << u"Brand.NewCode"_s << u"Copy request ID"_s;
    QTest::newRow("field") << u"InvalidPhysicalConnectionPeriod.Malformed"_s << u"Edit as a new draft"_s;
}

void TestWindow::refusalOffersWhatHelps()
{
    QFETCH(QString, code);
    QFETCH(QString, action);
    QVERIFY(m_server->queueFault(
        {{u"action"_s, u"CreatePhysicalConnectionOccupancyOrder"_s}, {u"fault"_s, u"code:"_s + code}}));
    start();
    QTRY_VERIFY_WITH_TIMEOUT(rows(u"circuitsView"_s) > 10, 20000);
    Person::press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(Person::fill(u"orderCircuit"_s, orderCircuit));
    QVERIFY(Person::sendsReviewed(window()));
    const auto *button = window().findChild<QPushButton *>(u"messageAction"_s);
    QTRY_COMPARE_WITH_TIMEOUT(button->text(), action, 20000);
    QVERIFY(window().messageBar()->text().contains(u"kept in the history"_s));
    QVERIFY(Person::choose(u"messageAction"_s));
    if (action == "Refresh status"_L1)
        QTRY_COMPARE(window().currentPage(), MainWindow::Page::Circuits);
    else if (action == "Open in console"_L1)
        QTRY_VERIFY(window().messageBar()->text().contains(u"has no console"_s));
    else if (action == "Copy request ID"_L1)
        QCOMPARE(QGuiApplication::clipboard()->text().size(), 36);
    else
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"problemLink"_s);
}

void TestWindow::foreignDatabaseIsLeftAlone()
{
    QFile file(profileFor(m_folder->path(), true).databasePath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray bytes("this is somebody's diary, not a database\n");
    file.write(bytes);
    file.close();
    Application::Options options;
    options.profile = profileFor(m_folder->path(), true);
    m_application = std::make_unique<Application>(options, Settings{});
    m_application->start();
    QTRY_VERIFY2(window().messageBar()->text().contains(u"left untouched"_s),
        qPrintable(window().messageBar()->text()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void TestWindow::firstPassphraseIsAskedTwice()
{
    // Real data on a computer without a keychain.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    qunsetenv("ALIBABA_CLOUD_ACCESS_KEY_ID");
    Application::Options options;
    options.profile = profileFor(m_folder->path(), false);
    const auto enter = [this](const QString &passphrase) {
        QWidget *dialog = nullptr;
        const bool asked =
            QTest::qWaitFor([&] { return (dialog = QApplication::activeModalWidget()) != nullptr; }, 10000);
        if (!asked || !Person::faces(*dialog))
            return false;
        const QPointer<QWidget> guard(dialog);
        Person::type(passphrase);
        Person::press(Qt::Key_Return);
        return QTest::qWaitFor([&guard] { return guard.isNull(); }, 10000);
    };
    m_application = std::make_unique<Application>(options, Settings{});
    QSignalSpy ready(m_application.get(), &Application::ready);
    m_application->start();
    QVERIFY(enter(u"correct horse"_s));
    QVERIFY(enter(u"correct hose"_s)); // a slip
    QVERIFY(enter(u"correct horse"_s));
    QCOMPARE(ready.count(), 0);
    QVERIFY(enter(u"correct horse"_s));
    QVERIFY(ready.count() == 1 || ready.wait(20000));

    stop();
    m_application = std::make_unique<Application>(options, Settings{});
    QSignalSpy again(m_application.get(), &Application::ready);
    m_application->start();
    QVERIFY(enter(u"wrong"_s));
    QCOMPARE(again.count(), 0);
    QVERIFY(enter(u"correct horse"_s));
    QVERIFY(again.count() == 1 || again.wait(20000));
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
