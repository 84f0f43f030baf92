// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/settings.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

/// Preferences survive; what can't be written is only a preference.
class TestSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip();
    void nothingThereYet();
    void damagedFile();
    void cannotBeWritten();
    void daysThatMakeNoSense_data();
    void daysThatMakeNoSense();

private:
    static void writeAndWait(const QString &path, const Settings &settings)
    {
        writeSettings(path, settings);
        if (!QThreadPool::globalInstance()->waitForDone(60000))
            qFatal("the settings were not written");
    }

    QTemporaryDir m_folder;
};

void TestSettings::roundTrip()
{
    const QString path = m_folder.filePath(u"settings.ini"_s);
    QByteArray geometry(256, '\0');
    for (int i = 0; i < geometry.size(); ++i)
        geometry[i] = static_cast<char>(i);
    writeAndWait(path, {u"zh_CN"_s, u"dark"_s, geometry, 30});
    const Settings read = readSettings(path);
    QCOMPARE(read.language, u"zh_CN"_s);
    QCOMPARE(read.theme, u"dark"_s);
    QCOMPARE(read.geometry, geometry);
    QCOMPARE(read.purgeDays, 30);
    // Back to the system's choice.
    writeAndWait(path, {});
    const Settings cleared = readSettings(path);
    QVERIFY(cleared.language.isEmpty() && cleared.theme.isEmpty() && cleared.geometry.isEmpty());
}

void TestSettings::nothingThereYet()
{
    const QString path = m_folder.filePath(u"missing/settings.ini"_s);
    const Settings settings = readSettings(path);
    QVERIFY(settings.language.isEmpty() && settings.theme.isEmpty() && settings.geometry.isEmpty());
    QVERIFY(!QFile::exists(path));
}

void TestSettings::damagedFile()
{
    const QString path = m_folder.filePath(u"damaged.ini"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("\xff\xfe[[[=\0garbage", 14));
    file.close();
    QVERIFY(readSettings(path).language.isEmpty());
    writeAndWait(path, {u"en"_s, {}, {}});
    QCOMPARE(readSettings(path).language, u"en"_s);
}

void TestSettings::cannotBeWritten()
{
    const QString file = m_folder.filePath(u"file"_s);
    QFile blocking(file);
    QVERIFY(blocking.open(QIODevice::WriteOnly));
    QTest::ignoreMessage(QtWarningMsg, "The settings could not be written");
    writeAndWait(file + u"/settings.ini"_s, {u"en"_s, {}, {}});
    QVERIFY(readSettings(file + u"/settings.ini"_s).language.isEmpty());
}

void TestSettings::daysThatMakeNoSense_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("days");
    QTest::newRow("never") << QByteArray("purgeDays=0") << 0;
    QTest::newRow("the most") << QByteArray("purgeDays=3650") << 3650;
    QTest::newRow("missing") << QByteArray() << 180;
    QTest::newRow("empty") << QByteArray("purgeDays=") << 180;
    QTest::newRow("a word") << QByteArray("purgeDays=soon") << 180;
    QTest::newRow("negative") << QByteArray("purgeDays=-1") << 180;
    QTest::newRow("too large") << QByteArray("purgeDays=3651") << 180;
    QTest::newRow("beyond all") << QByteArray("purgeDays=99999999999999999999") << 180;
}

void TestSettings::daysThatMakeNoSense()
{
    QFETCH(QByteArray, line);
    const QString path = m_folder.filePath(u"days.ini"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("[General]\n" + line + '\n');
    file.close();
    QTEST(readSettings(path).purgeDays, "days");
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
