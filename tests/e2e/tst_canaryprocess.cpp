// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/terminationsignals.h"
#include "models/loafile.h"
#include "tests/cli/clibench.h"
#include "tests/e2e/canarysearch.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace circuitdesk;
using namespace circuitdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

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
        [](const QByteArray &line) { return line.simplified() == "Max core file size 1 1 bytes"; });
}

/// What \a ask says in a process of its own.
template <typename Ask>
int inAChild(Ask ask)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(ask());
    int status = -1;
    return child > 0 && ::waitpid(child, &status, 0) == child && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// Starts \a program in an empty folder, where a core file of any size may be written.
void startWithCores(
    QProcess &process, const QString &program, const QStringList &arguments, const QString &folder)
{
    process.setWorkingDirectory(folder);
    process.setChildProcessModifier([] {
        rlimit limit{};
        ::getrlimit(RLIMIT_CORE, &limit);
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_CORE, &limit);
    });
    process.start(program, arguments);
}

/// The files that are in \a folder after \a process crashed.
QStringList filesOfACrash(QProcess &process, const QString &folder)
{
    ::kill(static_cast<pid_t>(process.processId()), SIGABRT);
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 20000)
        || process.exitStatus() != QProcess::CrashExit)
        return {u"it did not crash"_s};
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

/// What can be seen of a running program from outside of it, and what is left of one that crashes: no secret
/// and nobody.
class TestCanaryProcess final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_search.print(); }

    void theWindow();
    void theCommandLine();
    void aCrashLeavesNoCore();
    void whoMayNotChooseALimitIsNotDumped();

private:
    [[nodiscard]] QString in(qint64 process, const QString &name, const QStringList &texts)
    {
        const QByteArray bytes = procOf(process, name);
        return bytes.isEmpty() ? u"%1 can't be read"_s.arg(name) : m_search.in(bytes, texts);
    }
    /// An application with the canary on it.
    [[nodiscard]] QString file(const CliBench &bench) const
    {
        LoaApplication application = soundLoa(loaCircuit(1));
        application.engineers = {m_canaries.engineer};
        return bench.write(u"canary.loa.json"_s, writeLoaFile(application));
    }
    [[nodiscard]] QProcessEnvironment environment(const CliBench &bench) const
    {
        QProcessEnvironment result = bench.environment;
        result.insert(u"ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s, m_canaries.secret);
        result.insert(u"CIRCUITDESK_PASSPHRASE"_s, m_canaries.passphrase);
        result.insert(u"CIRCUITDESK_NEW_PASSPHRASE"_s, m_canaries.passphrase + u'2');
        // The address sanitizer sets a limit of its own, in the practice server too.
        result.insert(u"ASAN_OPTIONS"_s, result.value(u"ASAN_OPTIONS"_s) + u":disable_coredump=0"_s);
        return result;
    }

    const Canaries m_canaries = canaries();
    const QStringList m_secrets{m_canaries.secret, m_canaries.passphrase};
    CanarySearch m_search;
};

void TestCanaryProcess::initTestCase()
{
    if (!QFile::exists(u"/proc/self/limits"_s))
        QSKIP("there is no /proc here to look into");
}

void TestCanaryProcess::theWindow()
{
    const CliBench bench;
    // Somebody is in the data that it opens.
    QCOMPARE(bench.run({u"apply"_s, file(bench), u"--queue"_s}).status, 3);
    QProcess program;
    program.setProcessEnvironment(environment(bench));
    program.start(u"" CIRCUITDESK_PROGRAM ""_s, {u"--practice"_s, u"--data-dir"_s, bench.data()});
    QTRY_COMPARE_WITH_TIMEOUT(childrenOf(program.processId()).size(), 1, 20000);
    const qint64 self = program.processId();
    const qint64 child = childrenOf(self).first();
    QTRY_VERIFY_WITH_TIMEOUT(procOf(child, u"cmdline"_s).contains("circuitdesk-practice"), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(!QDir(bench.data() + u"/claims"_s).isEmpty(), 20000);
    QVERIFY(writesNoCore(self));
    QVERIFY(writesNoCore(child));
    for (const qint64 process : {self, child})
        QCOMPARE(in(process, u"cmdline"_s, m_canaries.all()), QString());
    QCOMPARE(in(child, u"environ"_s, m_canaries.all()), QString());
    QVERIFY(procOf(child, u"environ"_s).contains("HOME="));
    QCOMPARE(in(self, u"environ"_s, m_canaries.people()), QString());
    // What somebody gave the program stands in its own environment: the search finds it there.
    QVERIFY(CanarySearch().in(procOf(self, u"environ"_s), m_secrets).startsWith(m_canaries.secret));
    program.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 20000);
    QCOMPARE(m_search.in(program.readAllStandardOutput() + program.readAllStandardError(), m_canaries.all()),
        QString());
}

void TestCanaryProcess::theCommandLine()
{
    // While it waits for an answer.
    const CliBench bench;
    QVERIFY(bench.fail(u"ApplyPhysicalConnectionLOA"_s, u"wait"_s, 1, 30));
    QProcess command;
    QProcessEnvironment own = environment(bench);
    const QString secret = bench.environment.value(u"ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s);
    own.insert(u"ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s, secret);
    command.setProcessEnvironment(own);
    command.start(u"" CIRCUITDESK_CLI_PROGRAM ""_s,
        {u"apply"_s, file(bench), u"--data-dir"_s, bench.data(), u"--endpoint"_s, bench.endpoint});
    QTRY_VERIFY_WITH_TIMEOUT(bench.requests().contains(u"ApplyPhysicalConnectionLOA"_s), 20000);
    const qint64 self = command.processId();
    QVERIFY(writesNoCore(self));
    QVERIFY(procOf(self, u"cmdline"_s).contains("canary.loa.json"));
    QCOMPARE(in(self, u"cmdline"_s, m_canaries.all() + QStringList{secret}), QString());
    QCOMPARE(in(self, u"environ"_s, m_canaries.people()), QString());
    QVERIFY(CanarySearch().in(procOf(self, u"environ"_s), {secret}).startsWith(secret));
    command.kill();
    QTRY_COMPARE(command.state(), QProcess::NotRunning);
}

void TestCanaryProcess::aCrashLeavesNoCore()
{
    const QTemporaryDir control;
    const QTemporaryDir folder;
    QVERIFY(control.isValid() && folder.isValid());
    QProcess other;
    startWithCores(other, u"sleep"_s, {u"60"_s}, control.path());
    QVERIFY(QTest::qWaitFor([&] { return other.state() == QProcess::Running; }, 20000));
    QVERIFY(!writesNoCore(other.processId()));
    if (filesOfACrash(other, control.path()).isEmpty())
        QSKIP("a crash leaves no core file in the program's folder here, whatever the program");

    const CliBench bench;
    QProcess window;
    window.setProcessEnvironment(environment(bench));
    startWithCores(window, u"" CIRCUITDESK_PROGRAM ""_s,
        {u"--data-dir"_s, bench.data(), u"--endpoint"_s, bench.endpoint}, folder.path());
    QTRY_VERIFY_WITH_TIMEOUT(!QDir(bench.data() + u"/claims"_s).isEmpty(), 20000);
    QCOMPARE(filesOfACrash(window, folder.path()), QStringList());

    QVERIFY(bench.fail(u"ApplyPhysicalConnectionLOA"_s, u"wait"_s, 1, 30));
    QProcess command;
    command.setProcessEnvironment(bench.environment);
    startWithCores(command, u"" CIRCUITDESK_CLI_PROGRAM ""_s,
        {u"apply"_s, file(bench), u"--data-dir"_s, bench.data(), u"--endpoint"_s, bench.endpoint},
        folder.path());
    QTRY_VERIFY_WITH_TIMEOUT(bench.requests().contains(u"ApplyPhysicalConnectionLOA"_s), 20000);
    QCOMPARE(filesOfACrash(command, folder.path()), QStringList());
}

void TestCanaryProcess::whoMayNotChooseALimitIsNotDumped()
{
    // One byte, which Linux takes for "not even by a pipe"; who traces or looks into /proc is not hindered.
    QCOMPARE(inAChild([] {
        forbidCoreFiles();
        rlimit limit{};
        ::getrlimit(RLIMIT_CORE, &limit);
        return limit.rlim_cur == 1 && limit.rlim_max == 1 && ::prctl(PR_GET_DUMPABLE) == 1 ? 0 : 1;
    }),
        0);
    // Nobody who may have no core at all may have one byte.
    QCOMPARE(inAChild([] {
        const rlimit none{0, 0};
        if (::setrlimit(RLIMIT_CORE, &none) != 0
            || (::geteuid() == 0 && ::setresuid(65534, 65534, 65534) != 0)
            || ::prctl(PR_SET_DUMPABLE, 1) != 0)
            return 2;
        forbidCoreFiles();
        return ::prctl(PR_GET_DUMPABLE);
    }),
        0);
}

QTEST_MAIN(TestCanaryProcess)
#include "tst_canaryprocess.moc"
