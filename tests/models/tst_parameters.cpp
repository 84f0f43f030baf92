// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parameters.h"

#include "tests/models/examples.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

namespace {

QStringList namesOf(const Parameters &parameters)
{
    QStringList names;
    for (const auto &[name, value] : parameters)
        names.append(name);
    return names;
}

} // namespace

class TestParameters final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loaGolden();
    void emptyOptionalsAreLeftOut();
    void millisecondsAreNotSent();
    void sixteenEngineersKeepTheirOrder();
    void orderGolden();
    void orderPaysAndRenewsOnlyWhenWanted();
    void loaComesBack_data();
    void loaComesBack();
    void engineersOfAnyOrderComeBackWhole();
    void orderComesBack_data();
    void orderComesBack();
    void completionComesBack();
    void formsGoByTheirKind();
    void valueOfFindsTheWholeName();
};

void TestParameters::loaGolden()
{
    const Parameters expected{
        {u"RegionId"_s, u"cn-hangzhou"_s},
        {u"InstanceId"_s, u"pc-bp1qrb3044eqi0001"_s},
        {u"CompanyName"_s, u"示例网络科技有限公司"_s},
        {u"LineType"_s, u"FIBRE"_s},
        {u"Si"_s, u"演示通信建设有限公司"_s},
        {u"ConstructionTime"_s, u"2026-12-01T01:00:00Z"_s},
        {u"Bandwidth"_s, u"1000"_s},
        {u"PeerLocation"_s, u"杭州市示例区演示路 1 号"_s},
        {u"PMInfo.1.PMName"_s, u"张示例"_s},
        {u"PMInfo.1.PMGender"_s, u"Female"_s},
        {u"PMInfo.1.PMCertificateType"_s, u"IDCard"_s},
        {u"PMInfo.1.PMCertificateNo"_s, u"11010519491231002X"_s},
        {u"PMInfo.1.PMContactInfo"_s, u"13900000101"_s},
        {u"PMInfo.2.PMName"_s, u"Erika Mustermann"_s},
        {u"PMInfo.2.PMGender"_s, u"Female"_s},
        {u"PMInfo.2.PMCertificateType"_s, u"Passport"_s},
        {u"PMInfo.2.PMCertificateNo"_s, u"X00000103"_s},
        {u"PMInfo.2.PMContactInfo"_s, u"+49 30 1234567"_s},
    };
    QCOMPARE(parametersOf(examples::loa()), expected);
}

void TestParameters::emptyOptionalsAreLeftOut()
{
    LoaApplication form = examples::loa();
    form.engineers.clear();
    form.bandwidth.clear();
    const QStringList required{
        u"RegionId"_s, u"InstanceId"_s, u"CompanyName"_s, u"LineType"_s, u"Si"_s, u"ConstructionTime"_s};
    QCOMPARE(namesOf(parametersOf(form)), required + QStringList{u"PeerLocation"_s});
    form.peerLocation.clear();
    QCOMPARE(namesOf(parametersOf(form)), required);
    form.bandwidth = u"2"_s;
    QCOMPARE(namesOf(parametersOf(form)), required + QStringList{u"Bandwidth"_s});
}

void TestParameters::millisecondsAreNotSent()
{
    LoaApplication form = examples::loa();
    form.constructionTime = u"2026-12-01T01:00:00.999Z"_s;
    QCOMPARE(valueOf(parametersOf(form), u"ConstructionTime"), u"2026-12-01T01:00:00Z"_s);
}

void TestParameters::sixteenEngineersKeepTheirOrder()
{
    LoaApplication form = examples::loa();
    form.engineers = examples::engineers(16);
    const Parameters parameters = parametersOf(form);
    QCOMPARE(parameters.size(), 8 + 16 * 5);
    // The tenth comes after the ninth, not after the first as a text would sort.
    for (int number = 1; number <= 16; ++number) {
        const auto &[name, value] = parameters.at(8 + (number - 1) * 5);
        QCOMPARE(name, u"PMInfo.%1.PMName"_s.arg(number));
        QCOMPARE(value, form.engineers.at(number - 1).name);
    }
}

void TestParameters::orderGolden()
{
    const Parameters expected{
        {u"RegionId"_s, u"cn-hangzhou"_s},
        {u"PhysicalConnectionId"_s, u"pc-bp1qrb3044eqi0001"_s},
        {u"InstanceChargeType"_s, u"PrePaid"_s},
        {u"PricingCycle"_s, u"Month"_s},
        {u"Period"_s, u"1"_s},
        {u"AutoPay"_s, u"false"_s},
    };
    QCOMPARE(parametersOf(examples::order()), expected);
}

void TestParameters::orderPaysAndRenewsOnlyWhenWanted()
{
    OccupancyOrder order = examples::order();
    order.pricingCycle = u"Year"_s;
    order.period = 5;
    order.autoRenewDuration = 12;
    QVERIFY(!namesOf(parametersOf(order)).contains(u"AutoRenewDuration"_s));
    order.autoPay = true;
    order.autoRenew = true;
    const Parameters expected{
        {u"RegionId"_s, u"cn-hangzhou"_s},
        {u"PhysicalConnectionId"_s, u"pc-bp1qrb3044eqi0001"_s},
        {u"InstanceChargeType"_s, u"PrePaid"_s},
        {u"PricingCycle"_s, u"Year"_s},
        {u"Period"_s, u"5"_s},
        {u"AutoPay"_s, u"true"_s},
        {u"AutoRenew"_s, u"true"_s},
        {u"AutoRenewDuration"_s, u"12"_s},
    };
    QCOMPARE(parametersOf(order), expected);
}

void TestParameters::loaComesBack_data()
{
    QTest::addColumn<int>("engineers");
    for (int count : {0, 1, 2, 9, 10, 16})
        QTest::addRow("%d engineers", count) << count;
}

void TestParameters::loaComesBack()
{
    QFETCH(int, engineers);
    LoaApplication form = examples::loa();
    form.engineers = examples::engineers(engineers);
    QCOMPARE(loaFromParameters(parametersOf(form)), form);
    form.bandwidth.clear();
    form.peerLocation.clear();
    QCOMPARE(loaFromParameters(parametersOf(form)), form);
}

void TestParameters::engineersOfAnyOrderComeBackWhole()
{
    LoaApplication form;
    form.constructionTime = u"2026-12-01T01:00:00Z"_s;
    form.engineers = {{u"PMInfo.2.PMName"_s, {}, {}, u"=1"_s, u"&2"_s}, {{}, u"Male"_s, {}, {}, {}}};
    QCOMPARE(loaFromParameters(parametersOf(form)), form);
}

void TestParameters::orderComesBack_data()
{
    QTest::addColumn<QString>("cycle");
    QTest::addColumn<int>("period");
    QTest::addColumn<bool>("pay");
    QTest::addColumn<bool>("renew");
    QTest::newRow("as it starts") << u"Month"_s << 1 << false << false;
    QTest::newRow("paid") << u"Month"_s << 9 << true << false;
    QTest::newRow("renewed") << u"Year"_s << 5 << false << true;
    QTest::newRow("both") << u"Year"_s << 2 << true << true;
}

void TestParameters::orderComesBack()
{
    QFETCH(QString, cycle);
    QFETCH(int, period);
    QFETCH(bool, pay);
    QFETCH(bool, renew);
    OccupancyOrder order = examples::order();
    order.pricingCycle = cycle;
    order.period = period;
    order.autoPay = pay;
    order.autoRenew = renew;
    if (renew)
        order.autoRenewDuration = 6;
    QCOMPARE(orderFromParameters(parametersOf(order)), order);
}

void TestParameters::completionComesBack()
{
    LoaCompletion form = examples::completion();
    QCOMPARE(parametersOf(form),
        Parameters({{u"RegionId"_s, form.regionId}, {u"InstanceId"_s, form.instanceId},
            {u"FinishWork"_s, u"true"_s}, {u"LineCode"_s, form.lineCode}, {u"LineLabel"_s, form.lineLabel},
            {u"LineServiceProvider"_s, u"中国电信"_s}, {u"LineSPContactInfo"_s, form.lineSpContactInfo}}));
    QCOMPARE(completionFromParameters(parametersOf(form)), form);
    form.finishWork = false;
    form.lineServiceProvider.clear();
    form.lineSpContactInfo.clear();
    QCOMPARE(parametersOf(form).size(), 5);
    QCOMPARE(completionFromParameters(parametersOf(form)), form);
}

void TestParameters::formsGoByTheirKind()
{
    QCOMPARE(parametersOf(AnyForm(examples::loa())), parametersOf(examples::loa()));
    QCOMPARE(parametersOf(AnyForm(examples::order())), parametersOf(examples::order()));
    QCOMPARE(parametersOf(AnyForm(examples::completion())), parametersOf(examples::completion()));
    QCOMPARE(parametersOf(AnyForm(CircuitConfirmation{u"cn-hangzhou"_s, u"pc-1"_s})),
        Parameters({{u"RegionId"_s, u"cn-hangzhou"_s}, {u"PhysicalConnectionId"_s, u"pc-1"_s}}));
}

void TestParameters::valueOfFindsTheWholeName()
{
    const Parameters parameters{{u"Si"_s, u"a"_s}, {u"SiX"_s, u"b"_s}, {u"Si"_s, u"c"_s}};
    QCOMPARE(valueOf(parameters, u"Si"), u"a"_s);
    QCOMPARE(valueOf(parameters, u"SiX"), u"b"_s);
    QCOMPARE(valueOf(parameters, u"si"), QString());
    QCOMPARE(valueOf({}, u"Si"), QString());
}

QTEST_GUILESS_MAIN(TestParameters)
#include "tst_parameters.moc"
