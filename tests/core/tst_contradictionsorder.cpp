// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/errortext.h"
#include "app/core/tracker.h"
#include "models/circuitmodel.h"
#include "models/historymodel.h"
#include "models/rules.h"
#include "wirebench.h"

#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

namespace {

OccupancyOrder orderOf(const QString &cycle, int period)
{
    OccupancyOrder order = examples::order();
    order.pricingCycle = cycle;
    order.period = period;
    return order;
}

QByteArray circuitAnswer(const QString &status)
{
    return R"({"RequestId":"R","TotalCount":1,"PhysicalConnectionSet":{"PhysicalConnectionType":[)"
           R"({"PhysicalConnectionId":"pc-1","LoaStatus":"Complete","Status":")"
        + status.toUtf8() + R"("}]}})";
}

} // namespace

/// What the provider's documents say of port orders in more than one way (API.md 8).
class TestContradictionsOrder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contradiction01_autoPayIsAlwaysSaid();
    void contradiction02_nothingIsAssumedOfAPaidOrder();
    void contradiction03_ordersAreAlwaysPrePaid();
    void contradiction04_periodsAreBoundedByTheirCycle_data();
    void contradiction04_periodsAreBoundedByTheirCycle();
    void contradiction05_theCycleIsAlwaysSaid_data();
    void contradiction05_theCycleIsAlwaysSaid();
    void contradiction06_anOrderIsNoInstallationFee();
    void contradiction22_ordersWaitForCompleteOrConfirmed_data();
    void contradiction22_ordersWaitForCompleteOrConfirmed();
    void contradiction23_anOrderEnablesNothingItself();
    void contradiction31_chargeTypesAreComparedInNoCase_data();
    void contradiction31_chargeTypesAreComparedInNoCase();
    void contradiction40_renewalIsSaidOnlyWhenWanted();
};

// AutoPay is in every order, false unless a person wants it, and the sentence to confirm says which.
void TestContradictionsOrder::contradiction01_autoPayIsAlwaysSaid()
{
    WireBench bench;
    OccupancyOrder order = examples::order();
    QCOMPARE(order.autoPay, OccupancyOrder().autoPay);
    QCOMPARE(bench.sent(order).state, State::Accepted);
    OccupancyOrder paid = order;
    paid.physicalConnectionId = u"pc-2"_s;
    paid.autoPay = true;
    QCOMPARE(bench.sent(paid).state, State::Accepted);
    QCOMPARE(bench.values(u"AutoPay"), QStringList({u"false"_s, u"true"_s}));
    QVERIFY(effectOf(order).contains(u"Nothing is paid now"_s));
    QVERIFY(effectOf(paid).contains(u"paid at once"_s));
}

// After an order that pays at once the circuit stays as it was known, until the provider tells its state.
void TestContradictionsOrder::contradiction02_nothingIsAssumedOfAPaidOrder()
{
    WireBench bench;
    bench.setAnswers({{orderAction, R"({"RequestId":"R","Data":{"OrderId":"1"}})"},
        {u"DescribePhysicalConnections"_s, circuitAnswer(u"Confirmed"_s)},
        {u"ListBusinessAccessPoints"_s, R"({"RequestId":"R","BusinessAccessPoints":[]})"}});
    Circuit known;
    known.id = u"pc-1"_s;
    known.regionId = u"cn-hangzhou"_s;
    known.status = u"Confirmed"_s;
    value(bench.program.store.saveCircuits(known.regionId, {known}));
    OccupancyOrder order = examples::order();
    order.physicalConnectionId = known.id;
    order.autoPay = true;
    QCOMPARE(bench.sent(order).orderId, u"1"_s);
    QCOMPARE(value(bench.program.store.circuits()).constFirst().status, u"Confirmed"_s);

    Tracker tracker(bench.program.store, bench.program.client, bench.desk.clock);
    tracker.setAccount(accountOf({u"id"_s, u"secret"_s, {}}, bench.server.url()));
    const QSignalSpy refreshed(&tracker, &Tracker::refreshed);
    const auto statusNow = [&](const QString &told) {
        bench.setAnswers({{u"DescribePhysicalConnections"_s, circuitAnswer(told)},
            {u"ListBusinessAccessPoints"_s, R"({"RequestId":"R","BusinessAccessPoints":[]})"}});
        const auto before = refreshed.size();
        tracker.refreshRegion(known.regionId);
        if (!QTest::qWaitFor([&] { return refreshed.size() > before; }, 60000))
            return QString();
        return value(bench.program.store.circuits()).constFirst().status;
    };
    // The order became void: it is to be placed again. Or it was paid.
    QCOMPARE(statusNow(u"Confirmed"_s), u"Confirmed"_s);
    QCOMPARE(nextStepOf(value(bench.program.store.circuits()).constFirst()), NextStep::OrderPort);
    QCOMPARE(statusNow(u"Enabled"_s), u"Enabled"_s);
    QCOMPARE(nextStepOf(value(bench.program.store.circuits()).constFirst()), NextStep::Nothing);
    QVERIFY(errorFromCode(400, u"InsufficientBalance"_s, {}, u"R"_s, true).message.contains(u"balance"_s));
}

// PostPaid can be neither entered nor sent.
void TestContradictionsOrder::contradiction03_ordersAreAlwaysPrePaid()
{
    WireBench bench;
    QCOMPARE(bench.sent(examples::order()).state, State::Accepted);
    QCOMPARE(bench.values(u"InstanceChargeType"), QStringList{u"PrePaid"_s});
    // Not even where a record of an old request says so.
    Parameters foreign = parametersOf(examples::order());
    for (auto &[name, value] : foreign)
        value.replace(u"PrePaid"_s, u"PostPaid"_s);
    QCOMPARE(parametersOf(orderFromParameters(foreign)), parametersOf(examples::order()));
}

void TestContradictionsOrder::contradiction04_periodsAreBoundedByTheirCycle_data()
{
    QTest::addColumn<QString>("cycle");
    QTest::addColumn<int>("period");
    QTest::addColumn<bool>("taken");
    for (const int period : {-1, 0, 1, 5, 6, 9, 10, 2147483647}) {
        QTest::addRow("%d months", period) << u"Month"_s << period << (period >= 1 && period <= 9);
        QTest::addRow("%d years", period) << u"Year"_s << period << (period >= 1 && period <= 5);
    }
}

// 1 to 9 months or 1 to 5 years; anything else is refused here, and what leaves always has its period.
void TestContradictionsOrder::contradiction04_periodsAreBoundedByTheirCycle()
{
    QFETCH(QString, cycle);
    QFETCH(int, period);
    QFETCH(bool, taken);
    const Problems problems = check(orderOf(cycle, period));
    QCOMPARE(hasHardProblem(problems), !taken);
    if (!taken)
        QCOMPARE(problems.constFirst().field, Field::Period);
    QCOMPARE(valueOf(parametersOf(orderOf(cycle, period)), u"Period"), QString::number(period));
}

void TestContradictionsOrder::contradiction05_theCycleIsAlwaysSaid_data()
{
    QTest::addColumn<QString>("cycle");
    QTest::addColumn<bool>("taken");
    QTest::newRow("months") << u"Month"_s << true;
    QTest::newRow("years") << u"Year"_s << true;
    QTest::newRow("none") << QString() << false;
    QTest::newRow("weeks") << u"Week"_s << false;
    QTest::newRow("another case") << u"month"_s << false;
}

// No default is relied on: an order without one of the two cycles does not leave.
void TestContradictionsOrder::contradiction05_theCycleIsAlwaysSaid()
{
    QFETCH(QString, cycle);
    QFETCH(bool, taken);
    WireBench bench;
    const auto submitted = bench.program.submit(newDraft(orderOf(cycle, 1), examples::now()));
    QCOMPARE(submitted.has_value(), taken);
    QVERIFY(bench.program.rests());
    QCOMPARE(bench.values(u"PricingCycle"), taken ? QStringList{cycle} : QStringList());
}

// The order is one for the port's occupancy; the order of an initial installation is never called.
void TestContradictionsOrder::contradiction06_anOrderIsNoInstallationFee()
{
    WireBench bench;
    const Submission sent = bench.sent(examples::order());
    QCOMPARE(bench.actions(), QStringList{u"CreatePhysicalConnectionOccupancyOrder"_s});
    QVERIFY(!submissionKind(u"CreatePhysicalConnectionSetupOrder"_s));
    const auto texts = [&] {
        return kindText(sent.kind) + u' ' + effectOf(examples::order()) + u' '
            + nextStepText(NextStep::OrderPort);
    };
    QVERIFY(texts().contains(u"Port order"_s));
    QVERIFY(!texts().contains(u"install"_s, Qt::CaseInsensitive));
    QTranslator chinese;
    QVERIFY(chinese.load(u":/i18n/circuitdesk_zh_CN.qm"_s));
    QCoreApplication::installTranslator(&chinese);
    QVERIFY(texts().contains(u"端口"_s));
    QVERIFY(!texts().contains(u"初装"_s));
}

void TestContradictionsOrder::contradiction22_ordersWaitForCompleteOrConfirmed_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("loaStatus");
    QTest::addColumn<bool>("ready");
    const auto row = [](const QString &status, const QString &loaStatus, bool ready) {
        QTest::addRow("%s, LOA %s", qPrintable(status), qPrintable(loaStatus))
            << status << loaStatus << ready;
    };
    for (const QString &loa : {u""_s, u"Available"_s, u"Completing"_s, u"Complete"_s})
        row(u"Confirmed"_s, loa, true);
    row(u"Allocated"_s, u"Complete"_s, true);
    for (const QString &loa : {u""_s, u"Applying"_s, u"Available"_s, u"Completing"_s, u"Rejected"_s})
        row(u"Allocated"_s, loa, false);
    row(u"Enabled"_s, u"Complete"_s, false);
    row(u"Terminated"_s, u"Complete"_s, false);
}

// "Complete" is the LOA's state, not the circuit's: either it or a confirmed circuit opens the order, and a
// person sees both.
void TestContradictionsOrder::contradiction22_ordersWaitForCompleteOrConfirmed()
{
    QFETCH(QString, status);
    QFETCH(QString, loaStatus);
    QFETCH(bool, ready);
    Circuit circuit;
    circuit.status = status;
    circuit.loaStatus = loaStatus;
    QCOMPARE(nextStepOf(circuit) == NextStep::OrderPort, ready);
    CircuitModel model;
    model.setCircuits({circuit});
    QCOMPARE(model.index(0, CircuitModel::Status).data(Qt::ToolTipRole).toString(), status);
    QCOMPARE(model.index(0, CircuitModel::LoaStatus).data(Qt::ToolTipRole).toString(), loaStatus);
}

// The order is the way to payment; EnablePhysicalConnection, which makes a bill of its own, is never called.
void TestContradictionsOrder::contradiction23_anOrderEnablesNothingItself()
{
    WireBench bench;
    for (const bool autoPay : {false, true}) {
        OccupancyOrder order = examples::order();
        order.physicalConnectionId = autoPay ? u"pc-2"_s : u"pc-1"_s;
        order.autoPay = autoPay;
        QCOMPARE(bench.sent(order).state, State::Accepted);
    }
    QVERIFY(bench.program.restsAfterSendNow());
    QCOMPARE(bench.actions(), QStringList(2, orderAction));
    QVERIFY(!submissionKind(u"EnablePhysicalConnection"_s));
}

void TestContradictionsOrder::contradiction31_chargeTypesAreComparedInNoCase_data()
{
    QTest::addColumn<QString>("chargeType");
    for (const QString &chargeType : {u"Prepaid"_s, u"PrePaid"_s, u"PREPAID"_s, u""_s})
        QTest::addRow("%s", qPrintable(chargeType)) << chargeType;
}

// Answers say Prepaid where requests say PrePaid: it is kept as told and decides nothing.
void TestContradictionsOrder::contradiction31_chargeTypesAreComparedInNoCase()
{
    QFETCH(QString, chargeType);
    Circuit circuit;
    circuit.status = u"Confirmed"_s;
    circuit.chargeType = chargeType;
    circuit.id = u"pc-1"_s;
    circuit.regionId = u"cn-hangzhou"_s;
    circuit.seenAt = examples::now();
    const TestStore desk;
    const auto store = desk.open();
    value(store->saveCircuits(circuit.regionId, {circuit}));
    QCOMPARE(value(store->circuits()), QList<Circuit>{circuit});
    QCOMPARE(nextStepOf(circuit), NextStep::OrderPort);
    QCOMPARE(valueOf(parametersOf(examples::order()), u"InstanceChargeType"), u"PrePaid"_s);
}

// A server that does not know renewal is not bothered with it.
void TestContradictionsOrder::contradiction40_renewalIsSaidOnlyWhenWanted()
{
    WireBench bench;
    OccupancyOrder order = examples::order();
    order.autoRenewDuration = 12;
    QCOMPARE(bench.sent(order).state, State::Accepted);
    order.physicalConnectionId = u"pc-2"_s;
    order.autoRenew = true;
    QCOMPARE(bench.sent(order).state, State::Accepted);
    QCOMPARE(bench.values(u"AutoRenew"), QStringList({QString(), u"true"_s}));
    QCOMPARE(bench.values(u"AutoRenewDuration"), QStringList({QString(), u"12"_s}));
    QVERIFY(!bench.server.requests().at(0).body.contains("AutoRenew"));
}

QTEST_GUILESS_MAIN(TestContradictionsOrder)
#include "tst_contradictionsorder.moc"
