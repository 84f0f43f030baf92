// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sitezone.h"

#include "models/rules.h"
#include "tests/models/examples.h"

#include <QLocale>
#include <QTest>

#include <ctime>

using namespace circuitdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
}

} // namespace

class TestSiteZone final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void zonesOfRegions_data();
    void zonesOfRegions();
    void unknownRegionUsesThisComputersZone();
    void twoWorkingDays_data();
    void twoWorkingDays();
    void computersZoneAndLocaleDoNotMatter_data();
    void computersZoneAndLocaleDoNotMatter();
};

void TestSiteZone::cleanup()
{
    qputenv("TZ", "UTC");
    ::tzset();
    QLocale::setDefault(QLocale::c());
}

void TestSiteZone::zonesOfRegions_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<int>("winter");
    QTest::addColumn<int>("summer");
    const auto row = [](const char *region, const char *zone, int winter, int summer) {
        QTest::newRow(region) << QString::fromLatin1(region) << QString::fromLatin1(zone) << winter << summer;
    };
    row("cn-hangzhou", "Asia/Shanghai", 8, 8);
    row("cn-zhengzhou-jva", "Asia/Shanghai", 8, 8);
    row("cn-hongkong", "Asia/Hong_Kong", 8, 8);
    row("ap-northeast-1", "Asia/Tokyo", 9, 9);
    row("ap-southeast-7", "Asia/Bangkok", 7, 7);
    row("eu-central-1", "Europe/Berlin", 1, 2);
    row("eu-west-1", "Europe/London", 0, 1);
    row("me-central-1", "Asia/Riyadh", 3, 3);
    row("us-east-1", "America/New_York", -5, -4);
    row("us-west-1", "America/Los_Angeles", -8, -7);
    row("ap-southeast-2", "Australia/Sydney", 11, 10);
}

void TestSiteZone::zonesOfRegions()
{
    QFETCH(QString, region);
    QFETCH(QString, zone);
    const QTimeZone found = siteZone(region);
    QCOMPARE(zoneName(found), zone);
    QTEST(found.offsetFromUtc(utc("2026-01-15T00:00:00Z")) / 3600, "winter");
    QTEST(found.offsetFromUtc(utc("2026-07-15T00:00:00Z")) / 3600, "summer");
}

void TestSiteZone::unknownRegionUsesThisComputersZone()
{
    qputenv("TZ", "America/Sao_Paulo");
    ::tzset();
    for (const QString &region : {QString(), u"cn"_s, u"CN-HANGZHOU"_s, u"cn-hangzhou "_s, u"mars-1"_s}) {
        QVERIFY(!siteZone(region).isValid());
        QCOMPARE(zoneName(siteZoneOrLocal(region)), u"America/Sao_Paulo"_s);
    }
    QCOMPARE(zoneName(siteZoneOrLocal(u"cn-hangzhou"_s)), u"Asia/Shanghai"_s);
}

void TestSiteZone::twoWorkingDays_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QDateTime>("earliest");
    const auto row = [](const char *name, const char *region, const char *now, const char *earliest) {
        QTest::newRow(name) << QString::fromLatin1(region) << utc(now) << utc(earliest);
    };
    const char *china = "cn-hangzhou";
    row("Monday", china, "2026-11-23T02:00:00Z", "2026-11-25T02:00:00Z");
    row("Wednesday", china, "2026-11-25T02:00:00Z", "2026-11-27T02:00:00Z");
    row("Thursday", china, "2026-11-26T02:00:00Z", "2026-11-30T02:00:00Z");
    row("Friday", china, "2026-11-27T02:00:00Z", "2026-12-01T02:00:00Z");
    row("Saturday", china, "2026-11-28T02:00:00Z", "2026-12-01T16:00:00Z");
    row("Sunday", china, "2026-11-29T02:00:00Z", "2026-12-01T16:00:00Z");
    // What counts is the day at the site: it is Friday in UTC, and Saturday in China.
    row("Saturday in China only", china, "2026-11-27T16:00:00Z", "2026-12-01T16:00:00Z");
    row("still Friday in China", china, "2026-11-27T15:59:59Z", "2026-12-01T15:59:59Z");
    row("still Friday in Virginia", "us-east-1", "2026-11-28T04:59:59Z", "2026-12-02T04:59:59Z");
    // Clocks: the same hour of the day is an hour earlier or later in UTC.
    row("summer time begins", "eu-central-1", "2026-03-27T09:00:00Z", "2026-03-31T08:00:00Z");
    row("summer time ends", "eu-central-1", "2026-10-23T08:00:00Z", "2026-10-27T09:00:00Z");
    row("into the year", china, "2026-12-31T02:00:00Z", "2027-01-04T02:00:00Z");
}

void TestSiteZone::twoWorkingDays()
{
    QFETCH(QString, region);
    QFETCH(QDateTime, now);
    QFETCH(QDateTime, earliest);
    QCOMPARE(earliestSiteEntry(now, siteZone(region)).toUTC(), earliest);
    LoaApplication form = examples::loa();
    form.regionId = region;
    form.constructionTime = formatConstructionTime(earliest);
    QCOMPARE(check(form, now), Problems());
    form.constructionTime = formatConstructionTime(earliest.addSecs(-1));
    QCOMPARE(check(form, now).size(), 1);
    QCOMPARE(check(form, now).constFirst().field, Field::ConstructionTime);
    QCOMPARE(check(form, now).constFirst().severity, Severity::Soft);
}

void TestSiteZone::computersZoneAndLocaleDoNotMatter_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("Berlin, German") << QByteArray("Europe/Berlin") << QLocale(u"de_DE"_s);
    QTest::newRow("Riyadh, Arabic") << QByteArray("Asia/Riyadh") << QLocale(u"ar_SA"_s);
    QTest::newRow("Kathmandu, Thai") << QByteArray("Asia/Kathmandu") << QLocale(u"th_TH"_s);
    QTest::newRow("New York, English") << QByteArray("America/New_York") << QLocale(u"en_US"_s);
}

void TestSiteZone::computersZoneAndLocaleDoNotMatter()
{
    QFETCH(QByteArray, zone);
    QFETCH(QLocale, locale);
    qputenv("TZ", zone);
    ::tzset();
    QLocale::setDefault(locale);
    const QDateTime now = utc("2026-11-27T15:59:59Z");
    QCOMPARE(earliestSiteEntry(now, siteZone(u"cn-hangzhou"_s)).toUTC(), utc("2026-12-01T15:59:59Z"));
    QCOMPARE(earliestSiteEntry(now.toLocalTime(), siteZone(u"cn-hangzhou"_s)).toUTC(),
        utc("2026-12-01T15:59:59Z"));
}

QTEST_GUILESS_MAIN(TestSiteZone)
#include "tst_sitezone.moc"
