// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engineer.h"
#include "models/occupancyorder.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

/// What may be seen of an engineer, and the other small values' words.
class TestEngineer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masks_data();
    void masks();
    void masksNames();
    void emptyMeansEveryField();
    void effectOfAnOrder_data();
    void effectOfAnOrder();
    void longestPeriods();
};

void TestEngineer::masks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("phone");
    QTest::newRow("ID card") << u"11010519491231002X"_s << u"1101**********002X"_s << u"110*************2X"_s;
    QTest::newRow("13") << u"1234567890123"_s << u"1234*****0123"_s << u"123********23"_s;
    QTest::newRow("12") << u"123456789012"_s << u"12********12"_s << u"123*******12"_s;
    QTest::newRow("mobile") << u"13900000101"_s << u"13*******01"_s << u"139******01"_s;
    QTest::newRow("passport") << u"X00000103"_s << u"X0*****03"_s << u"X00****03"_s;
    QTest::newRow("6") << u"123456"_s << u"12**56"_s << u"123*56"_s;
    QTest::newRow("5") << u"12345"_s << u"12*45"_s << u"*****"_s;
    QTest::newRow("4") << u"1234"_s << u"****"_s << u"****"_s;
    QTest::newRow("1") << u"1"_s << u"*"_s << u"*"_s;
    QTest::newRow("none") << u""_s << u""_s << u""_s;
}

void TestEngineer::masks()
{
    QFETCH(QString, text);
    QFETCH(QString, certificate);
    QFETCH(QString, phone);
    QCOMPARE(maskedCertificateNo(text), certificate);
    QCOMPARE(maskedContactInfo(text), phone);
}

void TestEngineer::masksNames()
{
    QCOMPARE(maskedName(u"张示例"_s), u"张**"_s);
    QCOMPARE(maskedName(u"Erika M"_s), u"E******"_s);
    QCOMPARE(maskedName(u"𠮷野"_s), u"𠮷*"_s);
    QCOMPARE(maskedName(u"张"_s), u"*"_s);
    QCOMPARE(maskedName({}), QString());
}

void TestEngineer::emptyMeansEveryField()
{
    QVERIFY(Engineer{}.isEmpty());
    for (QString Engineer::*field : {&Engineer::name, &Engineer::gender, &Engineer::certificateType,
             &Engineer::certificateNo, &Engineer::contactInfo}) {
        Engineer person;
        person.*field = u" "_s;
        QVERIFY(!person.isEmpty());
        QVERIFY(person != Engineer{});
    }
}

void TestEngineer::effectOfAnOrder_data()
{
    QTest::addColumn<QString>("circuit");
    QTest::addColumn<QString>("cycle");
    QTest::addColumn<bool>("paid");
    QTest::addColumn<QString>("effect");
    QTest::newRow("months, not paid") << u"pc-1"_s << u"Month"_s << false
                                      << u"Order the port of pc-1 for 3 month(s), subscription. Nothing is "
                                         u"paid now: the order waits in the "
                                         "console for payment."_s;
    QTest::newRow("years, paid") << u"pc-1"_s << u"Year"_s << true
                                 << u"Order the port of pc-1 for 3 year(s), subscription. It is paid at once "
                                    "from the account's balance."_s;
    QTest::newRow("no circuit yet")
        << u""_s << u"Month"_s << true
        << u"Order the port of (no circuit yet) for 3 month(s), subscription. It is paid at once from the "
           "account's balance."_s;
    QTest::newRow("placeholders in the circuit")
        << u"%2 %1"_s << u"Month"_s << true
        << u"Order the port of %2 %1 for 3 month(s), subscription. It is paid at once from the account's "
           "balance."_s;
}

void TestEngineer::effectOfAnOrder()
{
    QFETCH(QString, circuit);
    QFETCH(QString, cycle);
    QFETCH(bool, paid);
    OccupancyOrder order;
    order.physicalConnectionId = circuit;
    order.pricingCycle = cycle;
    order.period = 3;
    order.autoPay = paid;
    QTEST(effectOf(order), "effect");
}

void TestEngineer::longestPeriods()
{
    QCOMPARE(maxPeriod(u"Month"_s), 9);
    QCOMPARE(maxPeriod(u"Year"_s), 5);
    QCOMPARE(maxPeriod(u"month"_s), 0);
    QCOMPARE(maxPeriod(u""_s), 0);
}

QTEST_GUILESS_MAIN(TestEngineer)
#include "tst_engineer.moc"
