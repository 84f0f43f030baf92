// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loaapplication.h"

#include <QLocale>
#include <QTest>
#include <QTimeZone>

#include <ctime>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

namespace {

/// The computer's zone and language for as long as this lives.
class Surroundings final
{
public:
    Surroundings(const QByteArray &zone, const QLocale &locale) : m_zone(qgetenv("TZ"))
    {
        setZone(zone);
        QLocale::setDefault(locale);
    }
    ~Surroundings()
    {
        setZone(m_zone);
        QLocale::setDefault(QLocale::c());
    }
    Surroundings(const Surroundings &) = delete;
    Surroundings &operator=(const Surroundings &) = delete;

private:
    static void setZone(const QByteArray &zone)
    {
        qputenv("TZ", zone);
#ifdef Q_OS_WIN
        _tzset();
#else
        tzset();
#endif
    }
    QByteArray m_zone;
};

void addSurroundings()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("UTC, C") << QByteArray("UTC") << QLocale::c();
    QTest::newRow("Shanghai, Chinese") << QByteArray("Asia/Shanghai") << QLocale(u"zh_CN"_s);
    QTest::newRow("Berlin (summer time), German") << QByteArray("Europe/Berlin") << QLocale(u"de_DE"_s);
    QTest::newRow("Lord Howe (half an hour of summer time), English")
        << QByteArray("Australia/Lord_Howe") << QLocale(u"en_AU"_s);
    QTest::newRow("Kathmandu, Nepali digits") << QByteArray("Asia/Kathmandu") << QLocale(u"ne_NP"_s);
    QTest::newRow("Riyadh, Arabic digits") << QByteArray("Asia/Riyadh") << QLocale(u"ar_SA"_s);
    QTest::newRow("Tehran, Persian calendar") << QByteArray("Asia/Tehran") << QLocale(u"fa_IR"_s);
    QTest::newRow("Bangkok, Buddhist calendar") << QByteArray("Asia/Bangkok") << QLocale(u"th_TH"_s);
    QTest::newRow("Kiritimati, a day ahead") << QByteArray("Pacific/Kiritimati") << QLocale(u"en_KI"_s);
    QTest::newRow("Pago Pago, a day behind") << QByteArray("Pacific/Pago_Pago") << QLocale(u"en_AS"_s);
}

} // namespace

class TestConstructionTime final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void validEverywhere_data() { addSurroundings(); }
    void validEverywhere();
    void formatsAnyZone_data() { addSurroundings(); }
    void formatsAnyZone();
    void invalid_data();
    void invalid();
    void invalidTimeIsEmptyText();
};

void TestConstructionTime::validEverywhere()
{
    QFETCH(QByteArray, zone);
    QFETCH(QLocale, locale);
    const Surroundings surroundings(zone, locale);
    // Among them the hours that Berlin and Lord Howe skip or live through twice.
    for (const QString &text : {u"2026-12-01T01:00:00Z"_s, u"2026-03-29T01:30:00Z"_s,
             u"2026-03-29T02:30:00Z"_s, u"2026-10-25T00:30:00Z"_s, u"2026-10-25T01:30:00Z"_s,
             u"2026-10-03T15:45:00Z"_s, u"2026-12-31T23:59:59Z"_s, u"2027-01-01T00:00:00Z"_s,
             u"2028-02-29T12:00:00Z"_s, u"1970-01-01T00:00:00Z"_s}) {
        const QDateTime time = parseConstructionTime(text);
        QVERIFY2(time.isValid(), qPrintable(text));
        QCOMPARE(time.timeSpec(), Qt::UTC);
        QCOMPARE(formatConstructionTime(time), text);
        QCOMPARE(parseConstructionTime(text.chopped(1) + u".000Z"_s), time);
        QCOMPARE(formatConstructionTime(parseConstructionTime(text.chopped(1) + u".999Z"_s)), text);
    }
    QCOMPARE(parseConstructionTime(u"2026-12-01T01:00:00Z"_s).toMSecsSinceEpoch(), 1796086800000);
    QCOMPARE(parseConstructionTime(u"2026-03-29T02:30:00Z"_s).toMSecsSinceEpoch(), 1774751400000);
}

void TestConstructionTime::formatsAnyZone()
{
    QFETCH(QByteArray, zone);
    QFETCH(QLocale, locale);
    const Surroundings surroundings(zone, locale);
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(1796086800000, Qt::UTC);
    const QString text = u"2026-12-01T01:00:00Z"_s;
    QCOMPARE(formatConstructionTime(moment), text);
    QCOMPARE(formatConstructionTime(moment.toLocalTime()), text);
    QCOMPARE(formatConstructionTime(moment.toOffsetFromUtc(9 * 3600 + 1800)), text);
    QCOMPARE(formatConstructionTime(moment.addMSecs(999)), text);
    for (const QByteArray &other : {QByteArray("Asia/Shanghai"), QByteArray("America/New_York"), zone}) {
        const QTimeZone otherZone(other);
        QVERIFY2(otherZone.isValid(), other.constData());
        QCOMPARE(formatConstructionTime(moment.toTimeZone(otherZone)), text);
    }
    // Nine o'clock in Shanghai, as the form's date and time fields give it.
    const QDateTime typed(QDate(2026, 12, 1), QTime(9, 0), QTimeZone("Asia/Shanghai"));
    QCOMPARE(formatConstructionTime(typed), text);
}

void TestConstructionTime::invalid_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u""_s, u" "_s, u"tomorrow"_s, u"2026-12-01"_s, u"2026-12-01T01:00Z"_s,
             u"2026-12-01T01:00:00"_s, u"2026-12-01 01:00:00Z"_s, u"2026-12-01t01:00:00z"_s,
             u"2026-12-01T01:00:00+00:00"_s, u"2026-12-01T01:00:00+08:00"_s, u"2026-12-01T01:00:00.0Z"_s,
             u"2026-12-01T01:00:00.0000Z"_s, u"2026-12-01T01:00:00,000Z"_s, u" 2026-12-01T01:00:00Z"_s,
             u"2026-12-01T01:00:00Z "_s, u"2026-12-01T01:00:00Z\n"_s, u"20261201T010000Z"_s,
             u"2026-13-01T01:00:00Z"_s, u"2026-00-01T01:00:00Z"_s, u"2026-02-29T01:00:00Z"_s,
             u"2026-04-31T01:00:00Z"_s, u"2026-12-00T01:00:00Z"_s, u"0000-12-01T01:00:00Z"_s,
             u"2026-12-01T24:00:00Z"_s, u"2026-12-01T25:00:00Z"_s, u"2026-12-01T01:60:00Z"_s,
             u"2026-12-31T23:59:60Z"_s, u"26-12-01T01:00:00Z"_s, u"12026-12-01T01:00:00Z"_s,
             u"-2026-12-01T01:00:00Z"_s, u"٢٠٢٦-١٢-٠١T٠١:٠٠:٠٠Z"_s, u"２０２６-12-01T01:00:00Z"_s})
        QTest::addRow("'%s'", qPrintable(text)) << text;
}

void TestConstructionTime::invalid()
{
    QFETCH(QString, text);
    QVERIFY(!parseConstructionTime(text).isValid());
    const Surroundings surroundings("Asia/Riyadh", QLocale(u"ar_SA"_s));
    QVERIFY(!parseConstructionTime(text).isValid());
}

void TestConstructionTime::invalidTimeIsEmptyText()
{
    QCOMPARE(formatConstructionTime({}), QString());
    QCOMPARE(formatConstructionTime(parseConstructionTime(u"tomorrow"_s)), QString());
}

QTEST_GUILESS_MAIN(TestConstructionTime)
#include "tst_constructiontime.moc"
