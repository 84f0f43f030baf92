// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/core/terminationsignals.h"
#include "tests/e2e/person.h"
#include "tests/store/desk.h"
#include "tests/support/nobody.h"
#include "ui/loapage.h"
#include "ui/messagebar.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLockFile>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace circuitdesk;
using namespace circuitdesk::test;
using namespace Qt::Literals::StringLiterals;

/// What happens to a person's work when something else happens: damage, a folder that turned read-only, a
/// second start, the end of the session, a kill.
class TestKeeping final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aDamagedDatabaseIsSetAside();
    void whatLooksForeignBesideABackupIsSetAside();
    void aFolderThatIsReadOnlyIsReadAndSaysSo();
    void whatWasTypedSurvivesATermination();
    void aDatabaseThatIsHeldIsTriedAgain();
    void aSecondStartRaisesTheFirstWindow();
    void aSecondStartDoesNotWaitForABusyWindow();
    void aKilledProgramLeavesNoClaim();

private:
    void start();
    /// Starts, and waits until everything works.
    void startWhole();
    void stop()
    {
        window().close();
        m_application.reset();
    }
    [[nodiscard]] MainWindow &window() { return m_application->window(); }
    [[nodiscard]] QString data() const { return m_folder->filePath(u"data"_s); }
    [[nodiscard]] QString database() const { return data() + u"/circuitdesk.sqlite"_s; }
    void typeADraft(const QString &company);
    [[nodiscard]] int drafts()
    {
        const auto *model = window().findChild<QTableView *>(u"draftsView"_s)->model();
        return model ? model->rowCount() : -1;
    }
    /// The program itself, on the same folder.
    void run(QProcess &program) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Application> m_application;
};

void TestKeeping::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    qunsetenv("ALIBABA_CLOUD_ACCESS_KEY_ID");
    qunsetenv("ALIBABA_CLOUD_ACCESS_KEY_SECRET");
}

void TestKeeping::cleanup()
{
    m_application.reset();
}

void TestKeeping::start()
{
    Application::Options options;
    options.profile = profileFor(data(), true);
    m_application = std::make_unique<Application>(options, Settings{});
    m_application->start();
    QVERIFY(Person::faces(window()));
}

void TestKeeping::startWhole()
{
    Application::Options options;
    options.profile = profileFor(data(), true);
    m_application = std::make_unique<Application>(options, Settings{});
    const QSignalSpy ready(m_application.get(), &Application::ready);
    m_application->start();
    QTRY_COMPARE(ready.size(), 1);
    QVERIFY(Person::faces(window()));
}

void TestKeeping::typeADraft(const QString &company)
{
    Person::press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(Person::fill(u"loaCompany"_s, company));
}

void TestKeeping::run(QProcess &program) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    program.setProcessEnvironment(environment);
    program.start(
        u"" CIRCUITDESK_PROGRAM ""_s, {u"--data-dir"_s, data(), u"--endpoint"_s, u"http://127.0.0.1:1"_s});
}

void TestKeeping::aDamagedDatabaseIsSetAside()
{
    startWhole();
    typeADraft(u"示例网络有限公司"_s);
    stop();
    start();
    QTRY_COMPARE(drafts(), 1);
    stop();
    // The first start made a backup of an empty database; the draft is in the damaged file only.
    QFile file(database());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 lastPage = file.size() - 4096;
    QVERIFY(file.seek(lastPage) && file.write(QByteArray(4096, 'x')) == 4096);
    file.close();

    start();
    const auto *bar = window().messageBar();
    QTRY_VERIFY2(bar->text().contains(u"damaged"_s), qPrintable(bar->text()));
    QVERIFY(!window().loaPage()->isEnabled());
    auto *goOn = bar->findChild<QPushButton *>();
    QTRY_VERIFY(goOn->isVisible() && goOn->isEnabled());
    QSignalSpy ready(m_application.get(), &Application::ready);
    goOn->setFocus();
    Person::press(Qt::Key_Space);
    QTRY_COMPARE(ready.size(), 1);
    QTRY_VERIFY2(bar->text().contains(u".damaged-"_s), qPrintable(bar->text()));
    QVERIFY(window().loaPage()->isEnabled());
    QCOMPARE(QDir(data()).entryList({u"circuitdesk.sqlite.damaged-*Z"_s}).size(), 1);
    QTRY_COMPARE(drafts(), 1);
}

void TestKeeping::whatLooksForeignBesideABackupIsSetAside()
{
    startWhole();
    typeADraft(u"示例网络有限公司"_s);
    stop();
    // The application_id of SQLite's file header: a database of ours no longer says that it is one.
    QFile file(database());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(68) && file.write("XXXX") == 4);
    file.close();

    start();
    const auto *bar = window().messageBar();
    QTRY_VERIFY2(bar->text().contains(u"backup"_s), qPrintable(bar->text()));
    QVERIFY2(bar->text().contains(u"not a database of CircuitDesk"_s), qPrintable(bar->text()));
    const QSignalSpy ready(m_application.get(), &Application::ready);
    bar->findChild<QPushButton *>()->setFocus();
    Person::press(Qt::Key_Space);
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(QDir(data()).entryList({u"circuitdesk.sqlite.damaged-*Z"_s}).size(), 1);
    QTRY_COMPARE(drafts(), 1);
}

void TestKeeping::aFolderThatIsReadOnlyIsReadAndSaysSo()
{
    constexpr auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    constexpr auto enterable = readable | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    startWhole();
    typeADraft(u"示例网络有限公司"_s);
    stop();
    QVERIFY(QFile::setPermissions(m_folder->path(), enterable));
    QVERIFY(QFile::setPermissions(data(), enterable));
    for (const QFileInfo &each : QDir(data()).entryInfoList(QDir::Files))
        QVERIFY(QFile::setPermissions(each.filePath(), readable));
    {
        const AsNobody nobody;
        startWhole();
        QTRY_COMPARE(drafts(), 1);
        QTRY_VERIFY(window().findChild<QWidget *>(u"readOnlyBanner"_s)->isVisible());
        // A change that can't be kept is said, and stays in the form.
        typeADraft(u"another"_s);
        QTRY_VERIFY2(window().messageBar()->text().contains(u"may not be written to"_s),
            qPrintable(window().messageBar()->text()));
        QCOMPARE(window().loaPage()->application().companyName, u"another"_s);
        stop();
    }
    QVERIFY(QFile::setPermissions(data(), enterable | QFile::WriteOwner));
    QVERIFY(QFile::setPermissions(m_folder->path(), enterable | QFile::WriteOwner));
    for (const QFileInfo &each : QDir(data()).entryInfoList(QDir::Files))
        QVERIFY(QFile::setPermissions(each.filePath(), readable | QFile::WriteOwner));
    start();
    QTRY_COMPARE(drafts(), 1);
    QVERIFY(!window().findChild<QWidget *>(u"readOnlyBanner"_s)->isVisible());
}

void TestKeeping::whatWasTypedSurvivesATermination()
{
    for (const int number : {SIGTERM, SIGINT, SIGHUP}) {
        startWhole();
        const TerminationSignals terminationSignals;
        connect(&terminationSignals, &TerminationSignals::received, &window(),
            [this] { QApplication::closeAllWindows(); });
        typeADraft(u"示例 %1"_s.arg(number));
        QCOMPARE(std::raise(number), 0);
        QTRY_VERIFY(!window().isVisible());
        m_application.reset();
    }
    start();
    QTRY_COMPARE(drafts(), 3);
}

void TestKeeping::aDatabaseThatIsHeldIsTriedAgain()
{
    startWhole();
    typeADraft(u"示例网络有限公司"_s);
    stop();
    auto beside = std::make_unique<RawConnection>(database());
    // As a program that copies it holds it: nobody else may even read.
    QCOMPARE(beside->exec(u"PRAGMA locking_mode = EXCLUSIVE"_s), QString());
    QCOMPARE(beside->exec(u"BEGIN EXCLUSIVE"_s), QString());
    start();
    const QSignalSpy ready(m_application.get(), &Application::ready);
    QTRY_VERIFY_WITH_TIMEOUT(window().messageBar()->text().contains(u"tries again"_s), 20000);
    QVERIFY(ready.isEmpty());
    beside.reset();
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20000);
    QVERIFY(window().messageBar()->text().contains(u"free again"_s));
    QTRY_COMPARE(drafts(), 1);
}

void TestKeeping::aSecondStartRaisesTheFirstWindow()
{
    QProcess first;
    run(first);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(data() + u"/window.lock"_s), 20000);
    QProcess second;
    run(second);
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 20000);
    QCOMPARE(second.exitStatus(), QProcess::NormalExit);
    QVERIFY2(second.exitCode() == 0, second.readAllStandardError());
    QCOMPARE(first.state(), QProcess::Running);
    first.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(first.state(), QProcess::NotRunning, 20000);
    QCOMPARE(first.exitStatus(), QProcess::NormalExit);
    QVERIFY2(first.exitCode() == 0, first.readAllStandardError());
}

void TestKeeping::aSecondStartDoesNotWaitForABusyWindow()
{
    QProcess first;
    run(first);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(database()), 20000);
    const auto busy = static_cast<pid_t>(first.processId());
    QCOMPARE(::kill(busy, SIGSTOP), 0);
    QProcess second;
    run(second);
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 20000);
    QVERIFY2(second.exitCode() == 0, second.readAllStandardError());
    QCOMPARE(::kill(busy, SIGCONT), 0);
    first.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(first.state(), QProcess::NotRunning, 20000);
    QVERIFY2(first.exitCode() == 0, first.readAllStandardError());
}

void TestKeeping::aKilledProgramLeavesNoClaim()
{
    QProcess killed;
    run(killed);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(database()), 20000);
    killed.kill();
    QTRY_COMPARE(killed.state(), QProcess::NotRunning);
    QVERIFY(QFile::exists(data() + u"/window.lock"_s));
    QProcess next;
    run(next);
    const auto hasClaim = [&] {
        QLockFile lock(data() + u"/window.lock"_s);
        qint64 pid = 0;
        QString host;
        QString name;
        return lock.getLockInfo(&pid, &host, &name) && pid == next.processId();
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasClaim(), 20000);
    QCOMPARE(next.state(), QProcess::Running);
    next.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(next.state(), QProcess::NotRunning, 20000);
    QCOMPARE(next.exitCode(), 0);
}

QTEST_MAIN(TestKeeping)
#include "tst_keeping.moc"
