// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sitetimefield.h"

#include "models/loaapplication.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <ctime>

using namespace circuitdesk;
using namespace Qt::Literals::StringLiterals;

class TestSiteTimeField final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init();
    void cleanup();
    void typedTimeIsTheSites_data();
    void typedTimeIsTheSites();
    void skippedHourIsNoTime();
    void typedTimeMovesWithTheRegion();
    void unknownRegionIsSaid();
    void loadedTimeStaysToTheByte();
    void arrowsStepTheDate();
    void arrowsStepTheTime();
    void unfinishedTextIsLeftAlone();
    void todayIsTheSites();
    void calendarWithKeys();
    void calendarGoesToToday();
    void escapeLeavesTheDate();

private:
    void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        widget->setFocus();
        QTest::keyClick(widget, key, modifiers);
    }
    void type(const QString &date, const QString &time);
    [[nodiscard]] QString zone() { return m_field->findChild<QLabel *>(u"loaZone"_s)->text(); }
    [[nodiscard]] QCalendarWidget *openCalendar();

    std::unique_ptr<SiteTimeField> m_field;
};

namespace {

void setZone(const char *zone)
{
    qputenv("TZ", zone);
    ::tzset();
}

QString todayIn(const char *zone)
{
    return QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone(zone)).date().toString(Qt::ISODate);
}

} // namespace

void TestSiteTimeField::init()
{
    m_field = std::make_unique<SiteTimeField>();
    m_field->resize(900, 40);
    m_field->show();
    QVERIFY(QTest::qWaitForWindowActive(m_field.get()));
}

void TestSiteTimeField::cleanup()
{
    m_field.reset();
    setZone("UTC");
    QLocale::setDefault(QLocale::c());
}

void TestSiteTimeField::type(const QString &date, const QString &time)
{
    for (const auto &[edit, text] : {std::pair{m_field->dateEdit(), date}, {m_field->timeEdit(), time}}) {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
}

void TestSiteTimeField::typedTimeIsTheSites_data()
{
    QTest::addColumn<QByteArray>("own");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("wire");
    QTest::addColumn<QString>("yours");
    const QLocale german(u"de_DE"_s);
    const QLocale arabic(u"ar_SA"_s);
    QTest::newRow("Hangzhou from Berlin")
        << QByteArray("Europe/Berlin") << german << u"cn-hangzhou"_s << u"2026-12-01"_s << u"09:00"_s
        << u"2026-12-01T01:00:00Z"_s << u"your time 02:00 (Europe/Berlin)"_s;
    QTest::newRow("the day before") << QByteArray("America/New_York") << german << u"cn-hangzhou"_s
                                    << u"2026-12-01"_s << u"09:00"_s << u"2026-12-01T01:00:00Z"_s
                                    << u"your time 2026-11-30 20:00 (America/New_York)"_s;
    QTest::newRow("Arabic digits stay off the wire")
        << QByteArray("Asia/Riyadh") << arabic << u"cn-hangzhou"_s << u"2026-12-01"_s << u"09:00"_s
        << u"2026-12-01T01:00:00Z"_s << u"your time 04:00 (Asia/Riyadh)"_s;
    QTest::newRow("Frankfurt, the day before summer time")
        << QByteArray("Asia/Shanghai") << german << u"eu-central-1"_s << u"2026-03-28"_s << u"09:00"_s
        << u"2026-03-28T08:00:00Z"_s << u"your time 16:00 (Asia/Shanghai)"_s;
    QTest::newRow("Frankfurt, the first day of summer time")
        << QByteArray("Asia/Shanghai") << german << u"eu-central-1"_s << u"2026-03-29"_s << u"09:00"_s
        << u"2026-03-29T07:00:00Z"_s << u"your time 15:00 (Asia/Shanghai)"_s;
    QTest::newRow("Virginia, after summer time")
        << QByteArray("Asia/Kathmandu") << german << u"us-east-1"_s << u"2026-11-01"_s << u"09:00"_s
        << u"2026-11-01T14:00:00Z"_s << u"your time 19:45 (Asia/Kathmandu)"_s;
    QTest::newRow("the same clock") << QByteArray("Asia/Singapore") << german << u"cn-hangzhou"_s
                                    << u"2026-12-01"_s << u"9:00"_s << u"2026-12-01T01:00:00Z"_s
                                    << u"Asia/Shanghai, as on your clock (Asia/Singapore)"_s;
    QTest::newRow("the same place") << QByteArray("Asia/Shanghai") << german << u"cn-hangzhou"_s
                                    << u"2026-12-01"_s << u"9:00"_s << u"2026-12-01T01:00:00Z"_s
                                    << u"Asia/Shanghai, as on your clock  ·"_s;
}

void TestSiteTimeField::typedTimeIsTheSites()
{
    QFETCH(QByteArray, own);
    QFETCH(QLocale, locale);
    QFETCH(QString, region);
    QFETCH(QString, date);
    QFETCH(QString, time);
    QFETCH(QString, wire);
    QFETCH(QString, yours);
    setZone(own);
    QLocale::setDefault(locale);
    m_field->setRegion(region);
    type(date, time);
    QCOMPARE(m_field->wireText(), wire);
    QVERIFY2(zone().contains(yours), qPrintable(zone()));
    QVERIFY2(zone().endsWith(wire), qPrintable(zone()));
    // And back.
    SiteTimeField again;
    again.setRegion(region);
    again.setWireText(wire);
    QCOMPARE(again.dateEdit()->text(), date);
    QCOMPARE(again.timeEdit()->text(), QTime::fromString(time, u"H:mm"_s).toString(u"HH:mm"_s));
}

void TestSiteTimeField::skippedHourIsNoTime()
{
    m_field->setRegion(u"eu-central-1"_s);
    type(u"2026-03-29"_s, u"02:30"_s);
    QCOMPARE(m_field->wireText(), u"2026-03-29 02:30"_s);
    QVERIFY(!parseConstructionTime(m_field->wireText()).isValid());
    type(u"2026-03-29"_s, u"03:30"_s);
    QCOMPARE(m_field->wireText(), u"2026-03-29T01:30:00Z"_s);
}

void TestSiteTimeField::typedTimeMovesWithTheRegion()
{
    QSignalSpy edited(m_field.get(), &SiteTimeField::edited);
    type(u"2026-12-01"_s, u"09:00"_s);
    QCOMPARE(m_field->wireText(), u"2026-12-01T09:00:00Z"_s);
    const auto typed = edited.size();
    m_field->setRegion(u"cn-hangzhou"_s);
    QCOMPARE(m_field->wireText(), u"2026-12-01T01:00:00Z"_s);
    QCOMPARE(m_field->dateEdit()->text(), u"2026-12-01"_s);
    QCOMPARE(m_field->timeEdit()->text(), u"09:00"_s);
    m_field->setRegion(u"eu-central-1"_s);
    QCOMPARE(m_field->wireText(), u"2026-12-01T08:00:00Z"_s);
    QCOMPARE(edited.size(), typed);
}

void TestSiteTimeField::unknownRegionIsSaid()
{
    setZone("Europe/Berlin");
    const auto shown = [this](const QString &region) {
        m_field->setRegion(region);
        m_field->setWireText(u"2026-12-01T01:00:00Z"_s);
        return zone();
    };
    QVERIFY2(shown(u"mars-1"_s).startsWith(u"The region's time zone is not known"_s), qPrintable(zone()));
    QVERIFY(zone().contains(u"Europe/Berlin"_s));
    QCOMPARE(m_field->timeEdit()->text(), u"02:00"_s);
    QVERIFY2(shown(u""_s).startsWith(u"No region yet"_s), qPrintable(zone()));
    QVERIFY2(shown(u"cn-hangzhou"_s).startsWith(u"Asia/Shanghai"_s), qPrintable(zone()));
}

void TestSiteTimeField::loadedTimeStaysToTheByte()
{
    m_field->setRegion(u"cn-hangzhou"_s);
    for (const QString &wire :
        {u"2026-12-01T01:00:00.000Z"_s, u"2026-12-01T01:00:30Z"_s, u"tomorrow, nine"_s}) {
        m_field->setWireText(wire);
        QCOMPARE(m_field->wireText(), wire);
    }
}

void TestSiteTimeField::arrowsStepTheDate()
{
    m_field->setRegion(u"cn-hangzhou"_s);
    type(u"2026-12-31"_s, u"09:00"_s);
    QSignalSpy edited(m_field.get(), &SiteTimeField::edited);
    QLineEdit *date = m_field->dateEdit();
    press(date, Qt::Key_Up);
    QCOMPARE(date->text(), u"2027-01-01"_s);
    QCOMPARE(m_field->wireText(), u"2027-01-01T01:00:00Z"_s);
    QCOMPARE(edited.size(), 1);
    press(date, Qt::Key_Down);
    press(date, Qt::Key_Down);
    QCOMPARE(date->text(), u"2026-12-30"_s);
    press(date, Qt::Key_PageUp);
    press(date, Qt::Key_PageUp);
    QCOMPARE(date->text(), u"2027-02-28"_s);
    press(date, Qt::Key_PageDown);
    QCOMPARE(date->text(), u"2027-01-28"_s);
    date->clear();
    press(date, Qt::Key_Up);
    QCOMPARE(date->text(), todayIn("Asia/Shanghai"));
}

void TestSiteTimeField::arrowsStepTheTime()
{
    m_field->setRegion(u"cn-hangzhou"_s);
    type(u"2026-12-01"_s, u"22:30"_s);
    QLineEdit *time = m_field->timeEdit();
    press(time, Qt::Key_Up);
    QCOMPARE(time->text(), u"23:30"_s);
    QCOMPARE(m_field->wireText(), u"2026-12-01T15:30:00Z"_s);
    // The day is not changed by its hours.
    press(time, Qt::Key_Up);
    QCOMPARE(time->text(), u"23:30"_s);
    press(time, Qt::Key_PageUp);
    QCOMPARE(time->text(), u"23:45"_s);
    press(time, Qt::Key_PageDown);
    press(time, Qt::Key_Down);
    QCOMPARE(time->text(), u"22:30"_s);
    type(u"2026-12-01"_s, u"0:10"_s);
    press(time, Qt::Key_Down);
    QCOMPARE(time->text(), u"0:10"_s);
    time->clear();
    press(time, Qt::Key_Down);
    QCOMPARE(time->text(), u"09:00"_s);
}

void TestSiteTimeField::unfinishedTextIsLeftAlone()
{
    type(u"tomorrow"_s, u"9 o'clock"_s);
    for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown}) {
        press(m_field->dateEdit(), key);
        press(m_field->timeEdit(), key);
    }
    QCOMPARE(m_field->wireText(), u"tomorrow 9 o'clock"_s);
}

void TestSiteTimeField::todayIsTheSites()
{
    // Between both it is always another day in one than in the other for most of the day.
    for (const auto &[region, zone] :
        {std::pair{u"ap-northeast-1"_s, "Asia/Tokyo"}, {u"us-west-1"_s, "America/Los_Angeles"}}) {
        m_field->setRegion(region);
        press(m_field->dateEdit(), Qt::Key_Semicolon, Qt::ControlModifier);
        QCOMPARE(m_field->dateEdit()->text(), todayIn(zone));
    }
    m_field->dateEdit()->clear();
    press(m_field->timeEdit(), Qt::Key_Semicolon, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_field->dateEdit()->text(), todayIn("America/Los_Angeles"));
}

QCalendarWidget *TestSiteTimeField::openCalendar()
{
    press(m_field->dateEdit(), Qt::Key_Down, Qt::AltModifier);
    auto *popup = m_field->findChild<QWidget *>(u"loaCalendarPopup"_s);
    return popup && QTest::qWaitForWindowExposed(popup) ? popup->findChild<QCalendarWidget *>() : nullptr;
}

void TestSiteTimeField::calendarWithKeys()
{
    m_field->setRegion(u"cn-hangzhou"_s);
    type(u"2026-12-01"_s, u"09:00"_s);
    QCalendarWidget *calendar = openCalendar();
    QVERIFY(calendar);
    QCOMPARE(calendar->selectedDate(), QDate(2026, 12, 1));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(calendar->selectedDate(), QDate(2026, 12, 9));
    QCOMPARE(m_field->dateEdit()->text(), u"2026-12-01"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_field->wireText(), u"2026-12-09T01:00:00Z"_s);
    QCOMPARE(QApplication::focusWidget(), m_field->timeEdit());
    QTRY_VERIFY(!m_field->findChild<QWidget *>(u"loaCalendarPopup"_s));
}

void TestSiteTimeField::calendarGoesToToday()
{
    m_field->setRegion(u"cn-hangzhou"_s);
    type(u"2031-12-01"_s, u"09:00"_s);
    QCalendarWidget *calendar = openCalendar();
    QVERIFY(calendar);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_T);
    QCOMPARE(calendar->selectedDate().toString(Qt::ISODate), todayIn("Asia/Shanghai"));
}

void TestSiteTimeField::escapeLeavesTheDate()
{
    type(u"2026-12-01"_s, u"09:00"_s);
    QCalendarWidget *calendar = openCalendar();
    QVERIFY(calendar);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!m_field->findChild<QWidget *>(u"loaCalendarPopup"_s));
    QCOMPARE(m_field->dateEdit()->text(), u"2026-12-01"_s);
}

QTEST_MAIN(TestSiteTimeField)
#include "tst_sitetimefield.moc"
