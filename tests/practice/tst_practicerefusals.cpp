// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/practice/practicecalls.h"
#include "tests/practice/practiceclient.h"

#include <QtTest>

using namespace circuitdesk::test;
using namespace Qt::StringLiterals;

namespace {

void row(const QString &action, const Values &parameters, const QString &code, int status = 400)
{
    static int number = 0;
    QTest::addRow("%d %s %s", ++number, qPrintable(action), qPrintable(code))
        << action << parameters << code << status;
}

void addApplicationFields(const QString &action)
{
    const auto application = circuitdesk::test::application(freeCircuit);
    const auto wrong = [&](const QString &name, const QString &value, const QString &code) {
        row(action, with(application, {{name, value}}), code);
    };
    row(action, without(application, u"RegionId"_s), u"MissingParam.RegionNo"_s);
    row(action, without(application, u"InstanceId"_s), u"MissingParam.InstanceId"_s);
    row(action, without(application, u"CompanyName"_s), u"IllegalParam.CompanyName"_s);
    wrong(u"CompanyName"_s, u"  "_s, u"IllegalParam.CompanyName"_s);
    wrong(u"CompanyName"_s, u"a\tb"_s, u"IllegalParam.CompanyName"_s);
    wrong(u"CompanyName"_s, QString(257, u'汉'), u"IllegalParam.CompanyName"_s);
    row(action, without(application, u"LineType"_s), u"IllegalParam.LineType"_s);
    wrong(u"LineType"_s, u"SDH"_s, u"IllegalParam.LineType"_s);
    wrong(u"Si"_s, QString(), u"IllegalParam.Si"_s);
    wrong(u"PeerLocation"_s, u"a\nb"_s, u"IllegalParam.PeerLocation"_s);
    for (const auto &bandwidth : {u"1"_s, u"10241"_s, u"2.5"_s, u"x"_s, u""_s, u" 5"_s, u"+5"_s})
        wrong(u"Bandwidth"_s, bandwidth, u"IllegalParam.Bandwidth"_s);
    for (const auto &time : {u""_s, u"2026-02-28"_s, u"2026-02-28T16:00:00.000Z"_s, u"2026-02-30T16:00:00Z"_s,
             u"2026-02-28T16:00:00+08:00"_s})
        wrong(u"ConstructionTime"_s, time, u"InvalidConstructionTime.Malformed"_s);
}

void addApplicationEngineers(const QString &action)
{
    const auto application = circuitdesk::test::application(freeCircuit);
    const auto wrong = [&](const QString &name, const QString &value, const QString &code) {
        row(action, with(application, {{name, value}}), code);
    };
    wrong(u"PMInfo.1.PMName"_s, QString(), u"IllegalParam.PmName"_s);
    wrong(u"PMInfo.1.PMCertificateType"_s, u"Licence"_s, u"IllegalParam.PmCertificateType"_s);
    wrong(u"PMInfo.1.PMCertificateNo"_s, QString(), u"IllegalParam.PmCertificateNo"_s);
    wrong(u"PMInfo.1.PMContactInfo"_s, QString(), u"IllegalParam.PmContactInfo"_s);
    wrong(u"PMInfo.1.PMGender"_s, u"male"_s, u"IllegalParam.PmGender"_s);
    wrong(u"PMInfo.3.PMName"_s, u"x"_s, u"IllegalParam.PmCertificateType"_s);
    wrong(u"PMInfo.0.PMName"_s, u"x"_s, u"InvalidParameter"_s);
    wrong(u"PMInfo.x.PMName"_s, u"x"_s, u"InvalidParameter"_s);
    row(action, with(engineers(17), {{u"InstanceId"_s, freeCircuit}}), u"InvalidParameter"_s);
    auto nobody = application;
    nobody.removeIf([](const auto it) { return it.key().startsWith(u"PMInfo"); });
    row(action, nobody, u"MissingParam.PMInfo"_s);
}

void addApplicationStates(const QString &action)
{
    const auto application = circuitdesk::test::application(freeCircuit);
    const auto wrong = [&](const QString &name, const QString &value, const QString &code) {
        row(action, with(application, {{name, value}}), code);
    };
    wrong(u"ClientToken"_s, QString(65, u'a'), u"IllegalParam.ClientToken"_s);
    wrong(u"ClientToken"_s, u"令牌"_s, u"IllegalParam.ClientToken"_s);
    wrong(u"InstanceId"_s, u"pc-unknown"_s, u"InvalidInstanceId.NotFound"_s);
    wrong(u"RegionId"_s, u"cn-shanghai"_s, u"InvalidInstanceId.NotFound"_s);
    wrong(u"InstanceId"_s, payableCircuit, u"IncorrectStatus.PhysicalConnection"_s);
    wrong(u"InstanceId"_s, applyingCircuit, u"IncorrectStatus.PhysicalConnectionLOA"_s);
    row(action,
        with(application, {{u"RegionId"_s, u"cn-shenzhen"_s}, {u"InstanceId"_s, u"pc-wz9d2h6k0vxmp0001"_s}}),
        u"OperationFailed.PconnTrafficNotEnable"_s);
}

void addCompletions()
{
    const auto completion = circuitdesk::test::completion(availableCircuit);
    row(completeAction, without(completion, u"RegionId"_s), u"MissingParam.RegionNo"_s);
    row(completeAction, without(completion, u"InstanceId"_s), u"MissingParam.InstanceId"_s);
    row(completeAction, with(completion, {{u"InstanceId"_s, u"pc-unknown"_s}}),
        u"InvalidInstanceId.NotFound"_s);
    row(completeAction, with(completion, {{u"InstanceId"_s, freeCircuit}}),
        u"IncorrectStatus.PhysicalConnectionLOA"_s);
    row(completeAction, with(completion, {{u"InstanceId"_s, applyingCircuit}}),
        u"OperationDenied.LOAStatusNotAllowComplete"_s);
    row(completeAction, with(completion, {{u"InstanceId"_s, payableCircuit}}),
        u"OperationDenied.LOAStatusNotAllowComplete"_s);
    row(completeAction, with(completion, {{u"LineCode"_s, u" "_s}}), u"IllegalParam.LineCode"_s);
    row(completeAction, with(completion, {{u"LineLabel"_s, u"a\x7f"_s}}), u"IllegalParam.LineLabel"_s);
    row(completeAction, with(completion, {{u"LineSPContactInfo"_s, u"call"_s}}),
        u"IllegalParam.LineSPContactInfo"_s);
    row(completeAction, with(completion, {{u"LineServiceProvider"_s, u"China Telecom"_s}}),
        u"InvalidParameter"_s);
    row(completeAction, with(completion, {{u"FinishWork"_s, u"yes"_s}}), u"InvalidParameter"_s);
}

void addConfirmations()
{
    const auto confirmed = confirmation(freeCircuit);
    row(confirmAction, without(confirmed, u"RegionId"_s), u"MissingParam.RegionNo"_s);
    row(confirmAction, without(confirmed, u"PhysicalConnectionId"_s), u"MissingParam.PhysicalConnectionId"_s);
    row(confirmAction, with(confirmed, {{u"RegionId"_s, u"nowhere"_s}}), u"InvalidRegionId.NotFound"_s);
    row(confirmAction, confirmation(u"pc-unknown"_s), u"InvalidPhysicalConnectionId.NotFound"_s);
    row(confirmAction, confirmation(payableCircuit), u"IncorrectStatus.PhysicalConnection"_s);
    row(confirmAction, confirmed, u"OperationUnsupported.SkipConstruction"_s);
    row(confirmAction, confirmation(availableCircuit), u"OperationUnsupported.SkipConstruction"_s);
    row(confirmAction,
        {{u"RegionId"_s, u"cn-shenzhen"_s}, {u"PhysicalConnectionId"_s, u"pc-wz9d2h6k0vxmp0001"_s}},
        u"OperationFailed.PconnTrafficNotEnable"_s);
}

void addOrders()
{
    const auto order = circuitdesk::test::order(payableCircuit);
    row(orderAction, without(order, u"RegionId"_s), u"MissingParameter"_s);
    row(orderAction, without(order, u"PhysicalConnectionId"_s), u"MissingParameter"_s);
    row(orderAction, with(order, {{u"RegionId"_s, u"nowhere"_s}}), u"InvalidRegionId.NotFound"_s, 404);
    row(orderAction, with(order, {{u"PhysicalConnectionId"_s, u"pc-x"_s}}),
        u"InvalidPhysicalConnectionId.NotFound"_s, 404);
    row(orderAction, with(order, {{u"PhysicalConnectionId"_s, freeCircuit}}),
        u"IncorrectStatus.PhysicalConnection"_s);
    row(orderAction, with(order, {{u"InstanceChargeType"_s, u"PostPaid"_s}}),
        u"InvalidPhysicalConnectionChargeType.Malformed"_s);
    row(orderAction, with(order, {{u"PricingCycle"_s, u"Week"_s}}),
        u"InvalidPhysicalConnectionPricingCycle.Malformed"_s);
    for (const auto &period : {u"0"_s, u"10"_s, u"x"_s, u""_s})
        row(orderAction, with(order, {{u"Period"_s, period}}),
            u"InvalidPhysicalConnectionPeriod.Malformed"_s);
    row(orderAction, with(order, {{u"Period"_s, u"6"_s}, {u"PricingCycle"_s, u"Year"_s}}),
        u"InvalidPhysicalConnectionPeriod.Malformed"_s);
    row(orderAction, with(order, {{u"AutoPay"_s, u"True"_s}}), u"InvalidParameter"_s);
    row(orderAction, with(order, {{u"AutoRenew"_s, u"1"_s}}), u"InvalidParameter"_s);
    row(orderAction, with(order, {{u"AutoRenewDuration"_s, u"-1"_s}}), u"InvalidParameter"_s);
}

void addListings()
{
    const Values listing{{u"RegionId"_s, u"cn-hangzhou"_s}};
    row(listAction, {}, u"MissingParameter"_s);
    row(listAction, {{u"RegionId"_s, u"nowhere"_s}}, u"InvalidRegionId.NotFound"_s, 404);
    row(listAction, with(listing, {{u"PageSize"_s, u"51"_s}}), u"InvalidParameter"_s);
    row(listAction, with(listing, {{u"PageSize"_s, u"0"_s}}), u"InvalidParameter"_s);
    row(listAction, with(listing, {{u"PageNumber"_s, u"0"_s}}), u"InvalidParameter"_s);
    row(listAction, with(listing, {{u"IncludeReservationData"_s, u"maybe"_s}}), u"InvalidParameter"_s);
    row(listAction, with(listing, {{u"Filter.1.Key"_s, u"Colour"_s}, {u"Filter.1.Value.1"_s, u"x"_s}}),
        u"InvalidFilterKey.ValueNotSupported"_s, 404);
    row(listAction, with(listing, {{u"Filter.1.Key"_s, u"Name"_s}}), u"InvalidParameter"_s);
    row(listAction, with(listing, {{u"Filter.6.Key"_s, u"Name"_s}, {u"Filter.6.Value.1"_s, u"x"_s}}),
        u"InvalidParameter"_s);
    row(listAction, with(listing, {{u"Filter.1.Key"_s, u"Name"_s}, {u"Filter.1.Value.6"_s, u"x"_s}}),
        u"InvalidParameter"_s);
}

void addOtherReads()
{
    const auto loaAction = u"DescribePhysicalConnectionLOA"_s;
    row(loaAction, {{u"RegionId"_s, u"cn-hangzhou"_s}}, u"MissingParameter"_s);
    row(loaAction, {{u"InstanceId"_s, freeCircuit}}, u"MissingParameter"_s);
    row(loaAction, {{u"RegionId"_s, u"cn-hangzhou"_s}, {u"InstanceId"_s, u"pc-x"_s}},
        u"InvalidInstanceId.NotFound"_s);
    row(u"GetPhysicalConnectionServiceStatus"_s, {}, u"MissingParameter"_s);
    row(u"DescribeRegions"_s, {{u"AcceptLanguage"_s, u"xx"_s}}, u"InvalidParameter"_s);
}

} // namespace

/// What each operation refuses, and with which of the provider's codes; a refusal changes nothing.
class TestPracticeRefusals final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<PracticeServer>();
        QVERIFY(m_server->start());
    }
    void cleanup() { m_server.reset(); }

    void refusals_data();
    void refusals();

private:
    std::unique_ptr<PracticeServer> m_server;
};

void TestPracticeRefusals::refusals_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<Values>("parameters");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("status");
    for (const auto &action : {applyAction, secondAction}) {
        addApplicationFields(action);
        addApplicationEngineers(action);
        addApplicationStates(action);
    }
    row(secondAction, application(freeCircuit), u"IncorrectStatus.PhysicalConnectionLOA"_s);
    addCompletions();
    addConfirmations();
    addOrders();
    addListings();
    addOtherReads();
}

void TestPracticeRefusals::refusals()
{
    QFETCH(QString, action);
    QFETCH(Values, parameters);
    QFETCH(QString, code);
    QFETCH(int, status);
    if (!parameters.contains(u"ClientToken"_s))
        parameters.insert(u"ClientToken"_s, u"a-token"_s);
    const auto circuits = m_server->control("GET", "circuits").body;
    const auto reply = m_server->v3(action, parameters);
    QCOMPARE(reply.code(), code);
    QCOMPARE(reply.status, status);
    QVERIFY(!reply.json().value(u"Message"_s).toString().isEmpty());
    QCOMPARE(m_server->control("GET", "circuits").body, circuits);
    const auto ledger = m_server->control("GET", "ledger").json();
    for (const auto &list : {u"applications"_s, u"completions"_s, u"confirmations"_s, u"orders"_s})
        QVERIFY(ledger.value(list).toArray().isEmpty());
    // A refused call leaves its token free.
    if (action == applyAction && parameters.value(u"ClientToken"_s) == u"a-token"_s)
        QCOMPARE(
            m_server->v3(action, with(application(freeCircuit), {{u"ClientToken"_s, u"a-token"_s}})).status,
            200);
}

QTEST_GUILESS_MAIN(TestPracticeRefusals)
#include "tst_practicerefusals.moc"
