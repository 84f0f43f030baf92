// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/core/privatelog.h"
#include "models/loafile.h"
#include "tests/cli/clibench.h"
#include "tests/e2e/person.h"
#include "ui/historypage.h"
#include "ui/loapage.h"
#include "ui/messagebar.h"

#include <QApplication>
#include <QDialog>
#include <QDirIterator>
#include <QLabel>
#include <QLoggingCategory>
#include <QMutex>
#include <QProcess>
#include <QSignalSpy>
#include <QStringEncoder>
#include <QTableView>
#include <QTest>

using namespace circuitdesk;
using namespace circuitdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Nobody has such a name, number or phone, so each place where they stand is one where they came to.
const Engineer canary{u"金丝雀测试员"_s, u"Female"_s, u"Passport"_s, u"E73918465"_s, u"13973918465"_s};
/// One that is in the address book only.
const Engineer bookCanary{u"黄莺地址簿"_s, u"Male"_s, u"Passport"_s, u"G58204617"_s, u"13658204617"_s};
const QString canaryPassphrase = u"canary 73918465 of many words"_s;

/// As JSON writes what is not ASCII.
QByteArray escaped(const QString &text)
{
    QByteArray result;
    for (const QChar character : text) {
        if (character.unicode() < 0x80)
            result += character.toLatin1();
        else
            result += "\\u" + QByteArray::number(character.unicode(), 16).rightJustified(4, '0');
    }
    return result;
}

/// What of \a bytes any base64 text that holds them has in it, whatever stands before them.
QByteArrayList base64Of(const QByteArray &bytes)
{
    QByteArrayList forms;
    for (int before = 0; before < 3; ++before) {
        const QByteArray whole = QByteArray(before, 'x') + bytes;
        const auto first = (before * 8 + 5) / 6;
        const auto beyond = whole.size() * 8 / 6;
        forms.append(whole.toBase64().mid(first, beyond - first));
    }
    return forms;
}

/// A text in every form it may have in a file. Hexadecimal digits are small.
QByteArrayList formsOf(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    QStringEncoder encode(QStringConverter::Utf16LE);
    const QByteArray utf16 = encode(text);
    return QByteArrayList{utf8, utf16, utf8.toHex(), utf16.toHex(), utf8.toPercentEncoding(), escaped(text)}
    + base64Of(utf8) + base64Of(utf16);
}

/// The first of \a texts that stands in \a bytes, and how; empty where none does.
QString foundIn(const QByteArray &bytes, const QStringList &texts)
{
    const QByteArray small = bytes.toLower();
    for (const QString &text : texts) {
        for (const QByteArray &form : formsOf(text)) {
            if (bytes.contains(form) || small.contains(form))
                return text + u" as "_s + QString::fromLatin1(form.toPercentEncoding());
        }
    }
    return {};
}

/// The first file below \a folder, hidden ones too, with one of \a texts in it or in its name.
QString foundBelow(const QString &folder, const QStringList &texts)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString found = foundIn(path.toUtf8() + '\n' + bytesOf(path), texts);
        if (!found.isEmpty())
            return path + u": "_s + found;
    }
    return {};
}

QByteArray logged;
QBasicMutex logging;

void keepLog(QtMsgType, const QMessageLogContext &context, const QString &text)
{
    const QMutexLocker lock(&logging);
    logged += QByteArray(context.category) + ": " + text.toUtf8() + '\n';
}

QByteArray procOf(qint64 process, const QString &name)
{
    return bytesOf(u"/proc/%1/%2"_s.arg(process).arg(name));
}

QList<qint64> childrenOf(qint64 process)
{
    QList<qint64> result;
    for (const QByteArray &child :
        procOf(process, u"task/%1/children"_s.arg(process)).simplified().split(' ')) {
        if (!child.isEmpty())
            result.append(child.toLongLong());
    }
    return result;
}

bool writesNoCore(qint64 process)
{
    const auto lines = procOf(process, u"limits"_s).split('\n');
    return std::any_of(lines.begin(), lines.end(),
        [](const QByteArray &line) { return line.simplified() == "Max core file size 0 0 bytes"; });
}

} // namespace

/// Secrets and people that are known to the test alone go through the whole program; then every place where
/// it leaves something is searched for them.
class TestCanary final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // As main() does.
    void initTestCase() { keepToolkitDebuggingOutOfTheLog(); }

    void theSearchFindsEveryForm();
    void nothingIsLeftBehind();
    void aRunningProgramGivesNothingAway();

private:
    void useTheCommandLine();
    void useTheWindow();
    void keep(const Run &run)
    {
        m_said += run.out + run.err;
        m_statuses.insert(run.status);
    }
    [[nodiscard]] bool addCanary();
    void useTheBook(MainWindow &window);
    [[nodiscard]] QStringList canaries() const
    {
        return {m_bench->environment.value(u"ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s), canaryPassphrase,
            canary.name, canary.certificateNo, canary.contactInfo, bookCanary.name, bookCanary.certificateNo,
            bookCanary.contactInfo};
    }

    std::unique_ptr<CliBench> m_bench;
    QByteArray m_said; ///< all that the command line wrote
    QSet<int> m_statuses;
};

void TestCanary::theSearchFindsEveryForm()
{
    QTemporaryDir folder;
    QVERIFY(folder.isValid());
    const QStringList texts{canaryPassphrase, canary.name, canary.certificateNo, canary.contactInfo};
    for (const QString &text : texts) {
        for (const QByteArray &form : formsOf(text)) {
            QVERIFY(form.size() > 6);
            QFile file(folder.filePath(u".hidden"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(foundBelow(folder.path(), texts), QString());
            file.write(QByteArray(5000, '\xff') + form + QByteArray(5000, '\0'));
            file.close();
            QVERIFY2(foundBelow(folder.path(), texts).contains(text), form);
            QVERIFY(file.resize(0));
        }
        // Within something longer, wherever it begins.
        for (int before = 0; before < 7; ++before) {
            const QByteArray around = QByteArray(before, '{') + text.toUtf8() + "and more";
            QVERIFY(foundIn(around.toBase64(), texts).startsWith(text));
            QVERIFY(foundIn(around.toHex().toUpper(), texts).startsWith(text));
        }
        QFile named(folder.filePath(text));
        QVERIFY(named.open(QIODevice::WriteOnly));
        QVERIFY(!foundBelow(folder.path(), texts).isEmpty());
        QVERIFY(named.remove());
    }
}

void TestCanary::useTheCommandLine()
{
    LoaApplication application = soundLoa(loaCircuit(1));
    application.engineers = {canary};
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
    const QStringList cells{canary.name, u"F"_s, u"P"_s, canary.certificateNo, canary.contactInfo};
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
    Person::type(bookCanary.name);
    QVERIFY(Person::tabTo(u"engineerIdCard"_s));
    Person::press(Qt::Key_Space);
    Person::press(Qt::Key_Right);
    QVERIFY(Person::fill(u"engineerNumber"_s, bookCanary.certificateNo));
    QVERIFY(Person::fill(u"engineerPhone"_s, bookCanary.contactInfo));
    Person::press(Qt::Key_Return);
    const auto *view = window.findChild<QTableView *>(u"engineersView"_s);
    QTRY_COMPARE(view->model()->rowCount(), 1);
    QVERIFY(Person::faces(window));
    Person::press(Qt::Key_F, Qt::ControlModifier);
    Person::type(bookCanary.name.left(1));
    Person::press(Qt::Key_Down);
    QVERIFY(Person::choose(u"engineersShow"_s));
    QCOMPARE(view->model()->index(0, 3).data().toString(), bookCanary.certificateNo);
    QVERIFY(Person::choose(u"engineersDelete"_s));
    QTRY_COMPARE(view->model()->rowCount(), 0);
    QVERIFY(Person::choose(u"messageAction"_s));
    QTRY_COMPARE(view->model()->rowCount(), 1);
}

void TestCanary::useTheWindow()
{
    Application::Options options;
    options.profile = profileFor(m_bench->data(), true);
    options.endpoint = QUrl(m_bench->endpoint);
    options.environment = {m_bench->environment, m_bench->home()};
    Application application(options, Settings{});
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
    QTRY_VERIFY(line->text().contains(canary.certificateNo));
    QVERIFY(Person::choose(u"historyUseAgain"_s));
    QTRY_COMPARE(window.currentPage(), MainWindow::Page::Loa);
    QVERIFY(Person::fill(u"loaCircuit"_s, loaCircuit(2)));
    QVERIFY(addCanary());
    QCOMPARE(window.loaPage()->application().engineers.size(), 2);
    QVERIFY2(!window.windowTitle().contains(canary.name), "a title is shown by the whole desktop");
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
    QCOMPARE(foundBelow(m_bench->data(), canaries()), QString());
    window.close();
}

void TestCanary::nothingIsLeftBehind()
{
    m_bench = std::make_unique<CliBench>();
    m_bench->environment.insert(u"CIRCUITDESK_PASSPHRASE"_s, canaryPassphrase);
    m_bench->environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    QCOMPARE(canaries().indexOf(QString()), -1);
    useTheCommandLine();
    if (QTest::currentTestFailed())
        return;
    QLoggingCategory::setFilterRules(u"*=true"_s);
    const auto before = qInstallMessageHandler(keepLog);
    useTheWindow();
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    if (QTest::currentTestFailed())
        return;

    QCOMPARE(foundIn(m_said, canaries()), QString());
    QCOMPARE(foundIn(logged, canaries()), QString());
    QVERIFY(QThreadPool::globalInstance()->waitForDone(20000));
    QCOMPARE(foundBelow(m_bench->data(), canaries()), QString());
    QCOMPARE(foundBelow(m_bench->home(), canaries()), QString());

    // All of that was looked through, and what may be read is found in it.
    for (const QString &name : {u"circuitdesk.sqlite"_s, u"settings.ini"_s, u"practice.key"_s})
        QVERIFY2(QFile::exists(m_bench->data() + u'/' + name), qPrintable(name));
    QVERIFY(m_statuses.contains(0) && !m_statuses.contains(-1) && m_statuses.size() >= 3);
    const QString company = soundLoa(loaCircuit(1)).companyName;
    QVERIFY(foundBelow(m_bench->data() + u"/backups"_s, {company}).contains(company));
    QVERIFY(foundBelow(m_bench->data(), {company}).contains(company));
    QVERIFY(foundIn(m_said, {maskedCertificateNo(canary.certificateNo)}).startsWith(u"E7"_s));
    QVERIFY(m_said.contains("circuitdesk."));
    QVERIFY(logged.contains("circuitdesk."));
}

void TestCanary::aRunningProgramGivesNothingAway()
{
    if (!QFile::exists(u"/proc/self/limits"_s))
        QSKIP("there is no /proc here to look into");
    const CliBench bench;
    const QString secret = u"SecretOfTheCanary73918465"_s;
    QProcessEnvironment environment = bench.environment;
    environment.insert(u"ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s, secret);
    environment.insert(u"CIRCUITDESK_PASSPHRASE"_s, canaryPassphrase);
    environment.insert(u"CIRCUITDESK_NEW_PASSPHRASE"_s, canaryPassphrase + u'2');
    const QStringList secrets{secret, canaryPassphrase};
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(u"" CIRCUITDESK_PROGRAM ""_s, {u"--practice"_s, u"--data-dir"_s, bench.data()});
    QTRY_COMPARE_WITH_TIMEOUT(childrenOf(program.processId()).size(), 1, 20000);
    const qint64 self = program.processId();
    const qint64 child = childrenOf(self).first();
    QTRY_VERIFY_WITH_TIMEOUT(procOf(child, u"cmdline"_s).contains("circuitdesk-practice"), 20000);
    QVERIFY(writesNoCore(self));
    QVERIFY(writesNoCore(child));
    for (const qint64 process : {self, child})
        QCOMPARE(foundIn(procOf(process, u"cmdline"_s), secrets), QString());
    QCOMPARE(foundIn(procOf(child, u"environ"_s), secrets), QString());
    QVERIFY(procOf(child, u"environ"_s).contains("HOME="));
    // What somebody gave the program stands in its own environment: the search finds it there.
    QVERIFY(!foundIn(procOf(self, u"environ"_s), secrets).isEmpty());
    program.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 20000);
    QCOMPARE(foundIn(program.readAllStandardOutput() + program.readAllStandardError(), secrets), QString());

    // The command line, while it waits for an answer.
    QVERIFY(bench.fail(u"ApplyPhysicalConnectionLOA"_s, u"wait"_s, 1, 30));
    QProcess command;
    command.setProcessEnvironment(bench.environment);
    command.start(u"" CIRCUITDESK_CLI_PROGRAM ""_s,
        {u"apply"_s, bench.loaFile(loaCircuit()), u"--data-dir"_s, bench.data() + u"-cli"_s, u"--endpoint"_s,
            bench.endpoint});
    QTRY_VERIFY_WITH_TIMEOUT(bench.requests().contains(u"ApplyPhysicalConnectionLOA"_s), 20000);
    QVERIFY(writesNoCore(command.processId()));
    command.kill();
    QTRY_COMPARE(command.state(), QProcess::NotRunning);
    // And a program that does not care would be told from it.
    QVERIFY(!procOf(self, u"limits"_s).contains("Max core file size"));
}

QTEST_MAIN(TestCanary)
#include "tst_canary.moc"
