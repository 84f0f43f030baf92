// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/profile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

/// Where data lies: never practice data and real data in one place, unless a person names it.
class TestProfile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePlatformsPlace();
    void aChosenFolder_data();
    void aChosenFolder();
};

void TestProfile::thePlatformsPlace()
{
#ifdef Q_OS_LINUX
    const QTemporaryDir home;
    qputenv("XDG_DATA_HOME", QFile::encodeName(home.path()));
    QCOMPARE(profileFor({}, false).directory, home.filePath(u"circuitdesk"_s));
    QCOMPARE(profileFor({}, true).directory, home.filePath(u"circuitdesk/practice"_s));
    QVERIFY(QDir(home.path()).isEmpty());
#endif
    const Profile real = profileFor({}, false);
    const Profile practice = profileFor({}, true);
    QVERIFY(!real.practice);
    QVERIFY(practice.practice);
    QVERIFY(QDir::isAbsolutePath(real.directory));
    QVERIFY(real.databasePath() != practice.databasePath());
    QVERIFY(real.settingsPath() != practice.settingsPath());
}

void TestProfile::aChosenFolder_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("directory");
    const QString here = QDir::currentPath();
    QTest::newRow("absolute") << u"/srv/desk"_s << u"/srv/desk"_s;
    QTest::newRow("relative") << u"desk"_s << here + u"/desk"_s;
    QTest::newRow("with dots") << u"./a/../desk/"_s << here + u"/desk"_s;
    QTest::newRow("spaces and Chinese") << u"/srv/专线 数据"_s << u"/srv/专线 数据"_s;
}

void TestProfile::aChosenFolder()
{
    QFETCH(QString, chosen);
    QFETCH(QString, directory);
    for (const bool practice : {false, true}) {
        const Profile profile = profileFor(chosen, practice);
        QCOMPARE(QDir::cleanPath(profile.directory), directory);
        QCOMPARE(profile.practice, practice);
        QCOMPARE(QDir::cleanPath(profile.databasePath()), directory + u"/circuitdesk.sqlite"_s);
        QCOMPARE(QDir::cleanPath(profile.settingsPath()), directory + u"/settings.ini"_s);
    }
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
