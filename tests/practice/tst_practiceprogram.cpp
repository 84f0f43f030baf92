// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/practice/practiceclient.h"

#include <QJsonDocument>
#include <QTcpSocket>
#include <QUrl>
#include <QtTest>

using namespace circuitdesk::test;
using namespace Qt::StringLiterals;

/// The program around the server: its options, and when it stops.
class TestPracticeProgram final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }

    void programOptions_data();
    void programOptions();
    void stopsWithItsStdin();
#ifdef Q_OS_UNIX
    void stopsWithItsParent();
#endif

private:
    PracticeServer m_server;
};

void TestPracticeProgram::programOptions_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("help") << QStringList{u"--help"_s} << 0;
    QTest::newRow("version") << QStringList{u"--version"_s} << 0;
    QTest::newRow("unknown") << QStringList{u"--nonsense"_s} << 2;
    QTest::newRow("port missing") << QStringList{u"--port"_s} << 2;
    QTest::newRow("port too large") << QStringList{u"--port"_s, u"65536"_s} << 2;
    QTest::newRow("review negative") << QStringList{u"--review-seconds"_s, u"-1"_s} << 2;
    QTest::newRow("port taken") << QStringList{u"--port"_s, QString::number(m_server.port())} << 1;
}

void TestPracticeProgram::programOptions()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QProcess program;
    program.start(QStringLiteral(CIRCUITDESK_PRACTICE_PROGRAM), arguments);
    QVERIFY(program.waitForFinished(10000));
    QCOMPARE(program.exitCode(), exitCode);
    QCOMPARE(program.readAllStandardOutput().isEmpty(), exitCode != 0);
    QCOMPARE(program.readAllStandardError().isEmpty(), exitCode == 0);
}

void TestPracticeProgram::stopsWithItsStdin()
{
    PracticeServer server;
    QVERIFY(server.start());
    QVERIFY(server.process().readAllStandardOutput().isEmpty());
    server.process().closeWriteChannel();
    QVERIFY(server.process().waitForFinished(10000));
    QCOMPARE(server.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(server.process().exitCode(), 0);
    PracticeServer second;
    QVERIFY(second.start());
    second.process().terminate();
    QVERIFY(second.process().waitForFinished(10000));
    QCOMPARE(second.process().exitStatus(), QProcess::NormalExit);
}

#ifdef Q_OS_UNIX
void TestPracticeProgram::stopsWithItsParent()
{
    QProcess parent;
    parent.start(u"/bin/sh"_s,
        {u"-c"_s, u"\"$0\" --parent-pid-watch & read line"_s, QStringLiteral(CIRCUITDESK_PRACTICE_PROGRAM)});
    while (!parent.canReadLine())
        QVERIFY(parent.waitForReadyRead(10000));
    const auto greeting = QJsonDocument::fromJson(parent.readLine()).object();
    const auto port = static_cast<quint16>(QUrl(greeting.value(u"url"_s).toString()).port());
    const auto isListening = [port] {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, port);
        return socket.waitForConnected(2000);
    };
    QVERIFY(isListening());
    parent.closeWriteChannel();
    QVERIFY(parent.waitForFinished(10000));
    QTRY_VERIFY_WITH_TIMEOUT(!isListening(), 10000);
}
#endif

QTEST_GUILESS_MAIN(TestPracticeProgram)
#include "tst_practiceprogram.moc"
