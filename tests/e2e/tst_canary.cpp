// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/core/privatelog.h"
#include "models/loafile.h"
#include "tests/cli/clibench.h"
#include "tests/core/memorykeychain.h"
#include "tests/e2e/canarysearch.h"
#include "tests/e2e/person.h"
#include "tests/store/desk.h"
#include "ui/historypage.h"
#include "ui/loapage.h"
#include "ui/messagebar.h"

#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QMutex>
#include <QPointer>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace circuitdesk;
using namespace circuitdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray logged;
QBasicMutex logging;

void keepLog(QtMsgType, const QMessageLogContext &context, const QString &text)
{
    const QMutexLocker lock(&logging);
    logged += QByteArray(context.category) + ": " + text.toUtf8() + '\n';
}

} // namespace

/// Secrets and people that are known to the test alone go through the whole program; then every place where
/// it leaves something is searched for them.
class TestCanary final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_search.print(); }

    void theSearchFindsEveryForm();
    void nothingIsLeftBehind();

private:
    void useTheCommandLine();
    void useTheWindow();
    /// Real data: a passphrase locks it, and its keychain is locked.
    void useTheLockedWindow();
    [[nodiscard]] bool entersPassphrase();
    void exportMasked(MainWindow &window, bool csv);
    [[nodiscard]] Application::Options options(const QString &folder, bool practice) const;
    void keep(const Run &run)
    {
        m_said += run.out + run.err;
        m_statuses.insert(run.status);
    }
    [[nodiscard]] bool addCanary();
    void useTheBook(MainWindow &window);
    [[nodiscard]] QStringList all() const { return m_canaries.all(); }
    [[nodiscard]] QString locked() const { return m_bench->path(u"locked"_s); }
    [[nodiscard]] QString exports() const { return m_bench->path(u"exports"_s); }

    Canaries m_canaries = canaries();
    CanarySearch m_search;
    std::unique_ptr<CliBench> m_bench;
    QByteArray m_said; ///< all that the command line wrote
    QSet<int> m_statuses;
};

void TestCanary::initTestCase()
{
    // As main() does.
    keepToolkitDebuggingOutOfTheLog();
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void TestCanary::theSearchFindsEveryForm()
{
    QTemporaryDir folder;
    QVERIFY(folder.isValid());
    const QStringList texts = all();
    CanarySearch search;
    for (const QString &text : texts) {
        for (const QByteArray &form : formsOf(text)) {
            QVERIFY(form.size() > 6);
            QFile file(folder.filePath(u".hidden"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(search.below(folder.path(), texts), QString());
            file.write(QByteArray(5000, '\xff') + form + QByteArray(5000, '\0'));
            file.close();
            QVERIFY2(search.below(folder.path(), texts).contains(text), form);
            QVERIFY(file.resize(0));
        }
        // Within something longer, wherever it begins.
        for (int before = 0; before < 7; ++before) {
            const QByteArray around = QByteArray(before, '{') + text.toUtf8() + "and more";
            QVERIFY(search.in(around.toBase64(), texts).startsWith(text));
            QVERIFY(search.in(around.toHex().toUpper(), texts).startsWith(text));
        }
        QFile named(folder.filePath(text));
        QVERIFY(named.open(QIODevice::WriteOnly));
        QVERIFY(!search.below(folder.path(), texts).isEmpty());
        QVERIFY(named.remove());
    }
}

void TestCanary::useTheCommandLine()
{
    LoaApplication application = soundLoa(loaCircuit(1));
    application.engineers = {m_canaries.engineer};
    const QString file = m_bench->write(u"canary.loa.json"_s, writeLoaFile(application));
    keep(m_bench->run({u"check"_s, file}));
    keep(m_bench->run({u"apply"_s, file, u"--queue"_s}));
    keep(m_bench->run({u"explain"_s, file}));
    // What fails says more than what works.
    for (const QString &fault : {u"code:IllegalParam.PmContactInfo"_s, u"close-after"_s, u"html"_s})
        QVERIFY(m_bench->fail(u"ApplyPhysicalConnectionLOA"_s, fault));
    for (int i = 0; i < 3; ++i)
        keep(m_bench->run({u"send"_s}));
    keep(m_bench->run({u"apply"_s, file}));
    const auto rows = m_bench->run({u"history"_s}).lines();
    QVERIFY(rows.size() >= 2);
    for (const QJsonObject &row : rows) {
        keep(m_bench->run({u"explain"_s, row[u"id"_s].toString()}));
        keep(m_bench->program({u"explain"_s, row[u"id"_s].toString(), u"--data-dir"_s, m_bench->data()}));
    }
    for (const QString &command : {u"history"_s, u"outbox"_s})
        keep(m_bench->program(
            {command, u"--data-dir"_s, m_bench->data(), u"--endpoint"_s, m_bench->endpoint}));
    keep(m_bench->run({u"account"_s, u"list"_s}));
    keep(m_bench->run({u"account"_s, u"check"_s}));
    QVERIFY(QFile::remove(file));
}

bool TestCanary::addCanary()
{
    if (!Person::choose(u"rosterAdd"_s))
        return false;
    const QStringList cells{m_canaries.engineer.name, u"F"_s, u"P"_s, m_canaries.engineer.certificateNo,
        m_canaries.engineer.contactInfo};
    for (const QString &cell : cells) {
        Person::type(cell);
        if (cell != cells.constLast())
            Person::press(Qt::Key_Tab);
    }
    Person::press(Qt::Key_Return);
    Person::press(Qt::Key_Escape);
    return true;
}

/// Into the address book, searched, shown, changed, and the application's engineers too.
void TestCanary::useTheBook(MainWindow &window)
{
    Person::press(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(Person::choose(u"engineersFirstAdd"_s));
    auto *dialog = window.findChild<QDialog *>(u"engineerDialog"_s);
    QVERIFY(dialog && Person::faces(*dialog));
    Person::type(m_canaries.booked.name);
    QVERIFY(Person::tabTo(u"engineerIdCard"_s));
    Person::press(Qt::Key_Space);
    Person::press(Qt::Key_Right);
    QVERIFY(Person::fill(u"engineerNumber"_s, m_canaries.booked.certificateNo));
    QVERIFY(Person::fill(u"engineerPhone"_s, m_canaries.booked.contactInfo));
    Person::press(Qt::Key_Return);
    const auto *view = window.findChild<QTableView *>(u"engineersView"_s);
    QTRY_COMPARE(view->model()->rowCount(), 1);
    QVERIFY(Person::faces(window));
    Person::press(Qt::Key_F, Qt::ControlModifier);
    Person::type(m_canaries.booked.name.left(1));
    Person::press(Qt::Key_Down);
    QVERIFY(Person::choose(u"engineersShow"_s));
    QCOMPARE(view->model()->index(0, 3).data().toString(), m_canaries.booked.certificateNo);
    QVERIFY(Person::choose(u"engineersDelete"_s));
    QTRY_COMPARE(view->model()->rowCount(), 0);
    QVERIFY(Person::choose(u"messageAction"_s));
    QTRY_COMPARE(view->model()->rowCount(), 1);
}

Application::Options TestCanary::options(const QString &folder, bool practice) const
{
    Application::Options result;
    result.profile = profileFor(folder, practice);
    result.endpoint = QUrl(m_bench->endpoint);
    result.environment = {m_bench->environment, m_bench->home()};
    result.environment.variables.remove(u"CIRCUITDESK_PASSPHRASE"_s);
    MemoryKeychain closed;
    closed->works = false;
    result.keychain = closed.keychain();
    return result;
}

void TestCanary::useTheWindow()
{
    Application application(options(m_bench->data(), true), Settings{});
    const QSignalSpy ready(&application, &Application::ready);
    application.start();
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20000);
    MainWindow &window = application.window();
    QVERIFY(Person::faces(window));
    // The history's newest again, which makes a draft, and another engineer on it.
    Person::press(Qt::Key_4, Qt::ControlModifier);
    const auto *view = window.findChild<QTableView *>(u"historyView"_s);
    QTRY_VERIFY(view->model()->rowCount() >= 2);
    QVERIFY(Person::tabTo(u"historyView"_s));
    Person::press(Qt::Key_Down);
    QTRY_VERIFY(window.findChild<QWidget *>(u"engineerShow1"_s));
    QVERIFY(Person::choose(u"engineerShow1"_s));
    const auto *line = window.findChild<QLabel *>(u"engineerText1"_s);
    QTRY_VERIFY(line->text().contains(m_canaries.engineer.certificateNo));
    QVERIFY(Person::choose(u"historyUseAgain"_s));
    QTRY_COMPARE(window.currentPage(), MainWindow::Page::Loa);
    QVERIFY(Person::fill(u"loaCircuit"_s, loaCircuit(2)));
    QVERIFY(addCanary());
    QCOMPARE(window.loaPage()->application().engineers.size(), 2);
    QVERIFY2(
        !window.windowTitle().contains(m_canaries.engineer.name), "a title is shown by the whole desktop");
    useTheBook(window);
    if (QTest::currentTestFailed())
        return;
    Person::press(Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = window.findChild<QDialog *>(u"settingsDialog"_s);
    QVERIFY(dialog && Person::faces(*dialog));
    Person::press(Qt::Key_Escape);
    QVERIFY(Person::faces(window));
    const auto *drafts = window.findChild<QTableView *>(u"draftsView"_s);
    QTRY_COMPARE(drafts->model()->rowCount(), 1);
    // While it is open: the write-ahead log is still there, and a backup was made at the start.
    QVERIFY(!bytesOf(m_bench->database() + u"-wal"_s).isEmpty());
    QTRY_COMPARE(QDir(m_bench->data() + u"/backups"_s).entryList({u"*.sqlite"_s}, QDir::Files).size(), 1);
    QCOMPARE(m_search.below(m_bench->data(), all()), QString());
    window.close();
}

bool TestCanary::entersPassphrase()
{
    QWidget *dialog = nullptr;
    const bool asked =
        QTest::qWaitFor([&] { return (dialog = QApplication::activeModalWidget()) != nullptr; }, 10000);
    if (!asked || !Person::faces(*dialog) || !dialog->findChild<QLineEdit *>(u"passphraseEdit"_s))
        return false;
    const QPointer<QWidget> guard(dialog);
    Person::type(m_canaries.passphrase);
    Person::press(Qt::Key_Return);
    return QTest::qWaitFor([&guard] { return guard.isNull(); }, 10000);
}

void TestCanary::exportMasked(MainWindow &window, bool csv)
{
    const auto faces = [&window](const QString &name) {
        return QTest::qWaitFor([&] { return window.findChild<QDialog *>(name) != nullptr; }, 10000)
            && Person::faces(*window.findChild<QDialog *>(name));
    };
    QVERIFY(Person::choose(u"engineersExport"_s));
    QVERIFY(faces(u"bookExportDialog"_s));
    QVERIFY(Person::tabTo(u"bookExportXlsx"_s));
    if (csv)
        Person::press(Qt::Key_Right);
    QVERIFY(Person::tabTo(u"bookExportMasked"_s));
    Person::press(Qt::Key_Space);
    QVERIFY(Person::choose(u"bookExportConfirm"_s));
    QVERIFY(faces(u"exportDialog"_s));
    const QString path = exports() + (csv ? u"/engineers.csv"_s : u"/engineers.xlsx"_s);
    Person::press(Qt::Key_A, Qt::ControlModifier);
    Person::type(path);
    Person::press(Qt::Key_Return);
    QTRY_VERIFY2(window.messageBar()->text().contains(path), qPrintable(window.messageBar()->text()));
    QVERIFY(Person::faces(window));
    // The search sees into it: what may stand there is found.
    for (const QString &text : {m_canaries.booked.name, maskedCertificateNo(m_canaries.booked.certificateNo)})
        QVERIFY2(CanarySearch().below(exports(), {text}).contains(text), qPrintable(text));
}

void TestCanary::useTheLockedWindow()
{
    QVERIFY(QDir().mkpath(exports()));
    for (const bool first : {true, false}) {
        Application application(options(locked(), false), Settings{});
        const QSignalSpy ready(&application, &Application::ready);
        application.start();
        for (int times = first ? 2 : 1; times > 0; --times)
            QVERIFY(entersPassphrase());
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20000);
        MainWindow &window = application.window();
        QVERIFY(Person::faces(window));
        if (first) {
            Person::press(Qt::Key_N, Qt::ControlModifier);
            QCOMPARE(window.currentPage(), MainWindow::Page::Loa);
            QVERIFY(Person::fill(u"loaCircuit"_s, loaCircuit(3)));
            QVERIFY(addCanary());
            QCOMPARE(window.loaPage()->application().engineers.size(), 1);
            useTheBook(window);
        } else {
            Person::press(Qt::Key_5, Qt::ControlModifier);
            const auto *book = window.findChild<QTableView *>(u"engineersView"_s);
            QTRY_COMPARE(book->model()->rowCount(), 1);
            exportMasked(window, true);
            exportMasked(window, false);
        }
        if (QTest::currentTestFailed())
            return;
        const auto *drafts = window.findChild<QTableView *>(u"draftsView"_s);
        QTRY_COMPARE(drafts->model()->rowCount(), 1);
        QVERIFY(!bytesOf(locked() + u"/circuitdesk.sqlite-wal"_s).isEmpty());
        const QDir backups(locked() + u"/backups"_s);
        QTRY_COMPARE(backups.entryList({u"*.sqlite"_s}, QDir::Files).size(), 1);
        const QString backup = backups.filePath(backups.entryList({u"*.sqlite"_s}, QDir::Files).first());
        QCOMPARE(m_search.below(locked(), all()), QString());
        window.close();
        // There is one a day: on the first day nobody is in it yet.
        for (const QString &table : {u"drafts"_s, u"engineers"_s})
            QCOMPARE(RawConnection(backup).value(u"SELECT count(*) FROM "_s + table).toInt(), first ? 0 : 1);
        QVERIFY(!first || QFile::remove(backup));
    }
}

void TestCanary::nothingIsLeftBehind()
{
    m_bench = std::make_unique<CliBench>();
    m_bench->environment.insert(u"CIRCUITDESK_PASSPHRASE"_s, m_canaries.passphrase);
    m_bench->environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    m_canaries.secret = m_bench->environment.value(u"ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s);
    QCOMPARE(all().indexOf(QString()), -1);
    useTheCommandLine();
    if (QTest::currentTestFailed())
        return;
    QLoggingCategory::setFilterRules(u"*=true"_s);
    const auto before = qInstallMessageHandler(keepLog);
    useTheWindow();
    if (!QTest::currentTestFailed())
        useTheLockedWindow();
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    if (QTest::currentTestFailed())
        return;

    QCOMPARE(m_search.in(m_said, all()), QString());
    QCOMPARE(m_search.in(logged, all()), QString());
    QVERIFY(QThreadPool::globalInstance()->waitForDone(20000));
    QCOMPARE(m_search.below(m_bench->data(), all()), QString());
    QCOMPARE(m_search.below(m_bench->home(), all()), QString());
    QCOMPARE(m_search.below(locked(), all()), QString());
    QCOMPARE(m_search.below(exports(), m_canaries.numbers()), QString());

    // All of that was looked through, and what may be read is found in it.
    for (const QString &name : {u"circuitdesk.sqlite"_s, u"settings.ini"_s, u"practice.key"_s})
        QVERIFY2(QFile::exists(m_bench->data() + u'/' + name), qPrintable(name));
    QVERIFY(m_statuses.contains(0) && !m_statuses.contains(-1) && m_statuses.size() >= 3);
    const QString company = soundLoa(loaCircuit(1)).companyName;
    QVERIFY(QFile::exists(locked() + u"/vault.json"_s) && !QFile::exists(locked() + u"/practice.key"_s));
    QVERIFY(CanarySearch().below(m_bench->data() + u"/backups"_s, {company}).contains(company));
    QVERIFY(CanarySearch().below(m_bench->data(), {company}).contains(company));
    QVERIFY(CanarySearch()
                .in(m_said, {maskedCertificateNo(m_canaries.engineer.certificateNo)})
                .startsWith(u"E7"_s));
    QVERIFY(m_said.contains("circuitdesk."));
    QVERIFY(logged.contains("circuitdesk."));
}

QTEST_MAIN(TestCanary)
#include "tst_canary.moc"
