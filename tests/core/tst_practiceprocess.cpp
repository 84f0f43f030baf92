// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/practiceprocess.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

namespace {

bool listens(const QUrl &address)
{
    QTcpSocket socket;
    socket.connectToHost(address.host(), static_cast<quint16>(address.port()));
    return socket.waitForConnected(2000);
}

} // namespace

/// The practice server as a child: it tells its address, and it does not outlive its owner.
class TestPracticeProcess final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void livesAsLongAsItsOwner();
    void twoHaveTheirOwnAddress();
    void cannotBeStarted_data();
    void cannotBeStarted();
    void endsByItself();
    void liesBesideTheProgram();
};

void TestPracticeProcess::livesAsLongAsItsOwner()
{
    QUrl address;
    {
        PracticeProcess process(QStringLiteral(CIRCUITDESK_PRACTICE_PROGRAM));
        const QSignalSpy started(&process, &PracticeProcess::started);
        const QSignalSpy failed(&process, &PracticeProcess::failed);
        process.start();
        QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, 60000);
        const auto account = started.first().first().value<Account>();
        QCOMPARE(account.id, u"practice"_s);
        QVERIFY(account.credentials.isComplete());
        QVERIFY(isPractice(account.endpoint));
        address = account.endpoint;
        QVERIFY(address.port() > 0);
        QVERIFY(listens(address));
        QVERIFY(failed.isEmpty());
    }
    QVERIFY(!listens(address));
}

void TestPracticeProcess::twoHaveTheirOwnAddress()
{
    PracticeProcess one(QStringLiteral(CIRCUITDESK_PRACTICE_PROGRAM));
    PracticeProcess two(QStringLiteral(CIRCUITDESK_PRACTICE_PROGRAM));
    const QSignalSpy first(&one, &PracticeProcess::started);
    const QSignalSpy second(&two, &PracticeProcess::started);
    one.start();
    two.start();
    QTRY_VERIFY_WITH_TIMEOUT(!first.isEmpty() && !second.isEmpty(), 60000);
    QVERIFY(
        first.first().first().value<Account>().endpoint != second.first().first().value<Account>().endpoint);
}

void TestPracticeProcess::cannotBeStarted_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("missing") << QString();
#ifdef Q_OS_UNIX
    QTest::newRow("ends at once") << u"exit 1"_s;
    QTest::newRow("says nothing of use") << u"echo hello; read line"_s;
    QTest::newRow("has no keys") << u"echo '{\"url\":\"http://127.0.0.1:8080\"}'; read line"_s;
    QTest::newRow("is elsewhere")
        << u"echo '{\"url\":\"http://192.0.2.1\",\"accessKeyId\":\"a\",\"accessKeySecret\":\"b\"}'; read line"_s;
#endif
}

void TestPracticeProcess::cannotBeStarted()
{
    QFETCH(QString, script);
    const QTemporaryDir folder;
    const QString program = folder.filePath(u"program"_s);
    if (!script.isEmpty()) {
        QFile file(program);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + script.toUtf8() + '\n');
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    PracticeProcess process(program);
    const QSignalSpy started(&process, &PracticeProcess::started);
    const QSignalSpy failed(&process, &PracticeProcess::failed);
    process.start();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 60000);
    const auto error = failed.first().first().value<Error>();
    QCOMPARE(error.kind, ErrorKind::Offline);
    QCOMPARE(error.code, u"practice-server"_s);
    QVERIFY(!error.message.isEmpty());
    QVERIFY(started.isEmpty());
}

void TestPracticeProcess::endsByItself()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"program"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\n"
               "echo '{\"url\":\"http://127.0.0.1:8080\",\"accessKeyId\":\"a\",\"accessKeySecret\":\"b\"}'\n"
               "while [ ! -e \"$0.stop\" ]; do sleep 0.05; done\n");
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    file.close();
    PracticeProcess process(file.fileName());
    const QSignalSpy started(&process, &PracticeProcess::started);
    const QSignalSpy failed(&process, &PracticeProcess::failed);
    process.start();
    QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, 60000);
    QVERIFY(failed.isEmpty());
    QFile stop(file.fileName() + u".stop"_s);
    QVERIFY(stop.open(QIODevice::WriteOnly));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 60000);
#endif
}

void TestPracticeProcess::liesBesideTheProgram()
{
    const QFileInfo program(practiceProgram());
    QCOMPARE(program.absolutePath(), QCoreApplication::applicationDirPath());
    QCOMPARE(program.canonicalFilePath(),
        QFileInfo(QStringLiteral(CIRCUITDESK_PRACTICE_PROGRAM)).canonicalFilePath());
}

QTEST_GUILESS_MAIN(TestPracticeProcess)
#include "tst_practiceprocess.moc"
