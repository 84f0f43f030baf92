// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/practice/practicecalls.h"
#include "tests/practice/practiceclient.h"

#include <QSet>
#include <QtTest>

using namespace circuitdesk::test;
using namespace Qt::StringLiterals;

/// Each operation: what it answers, what it refuses and how, and the way of a circuit from Allocated to
/// Enabled.
class TestPracticeOperations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_server.reset(); }

    void seeds();
    void reads();
    void listing_data();
    void listing();
    void pages();
    void wayFromAllocatedToEnabled();
    void rejectedApplicationIsRepeated_data();
    void rejectedApplicationIsRepeated();
    void sixteenEngineers();
    void lineDataOfACompleteLoa();
    void unpaidOrdersPileUp();
    void tokenReplay_data();
    void tokenReplay();
    void tokensOfActionsAreApart();

private:
    [[nodiscard]] QString status(const QString &id, const QString &field = u"status"_s) const
    {
        return m_server->circuit(id).value(field).toString();
    }

    std::unique_ptr<PracticeServer> m_server;
};

void TestPracticeOperations::init()
{
    m_server = std::make_unique<PracticeServer>();
    QVERIFY(m_server->start());
}

void TestPracticeOperations::seeds()
{
    const auto circuits = m_server->control("GET", "circuits").json().value(u"circuits"_s).toArray();
    QVERIFY(circuits.size() >= 24);
    QSet<QString> statuses;
    QSet<QString> loaStatuses;
    QSet<QString> regions;
    QSet<QString> ids;
    for (const auto &entry : circuits) {
        statuses.insert(entry.toObject().value(u"status"_s).toString());
        loaStatuses.insert(entry.toObject().value(u"loaStatus"_s).toString());
        regions.insert(entry.toObject().value(u"region"_s).toString());
        ids.insert(entry.toObject().value(u"id"_s).toString());
    }
    QCOMPARE(ids.size(), circuits.size());
    QVERIFY(statuses.contains(
        {u"Initial"_s, u"Approved"_s, u"Allocating"_s, u"Allocated"_s, u"Confirmed"_s, u"Enabled"_s,
            u"Rejected"_s, u"Canceled"_s, u"Allocation Failed"_s, u"Terminating"_s, u"Terminated"_s}));
    QVERIFY(loaStatuses.contains({QString(), u"Applying"_s, u"Accept"_s, u"Available"_s, u"Rejected"_s,
        u"Completing"_s, u"Complete"_s, u"Deleted"_s}));
    QVERIFY(regions.contains({u"cn-hangzhou"_s, u"cn-shanghai"_s, u"cn-beijing"_s, u"ap-southeast-1"_s}));
    for (int i = 1; i <= 6; ++i) {
        QCOMPARE(status(u"pc-bp1qrb3044eqi000%1"_s.arg(i)), u"Allocated"_s);
        QCOMPARE(status(u"pc-bp1qrb3044eqi000%1"_s.arg(i), u"loaStatus"_s), QString());
    }
    for (int i = 1; i <= 4; ++i) {
        QCOMPARE(status(u"pc-bp1hp0wr072f6000%1"_s.arg(i)), u"Confirmed"_s);
        QCOMPARE(status(u"pc-bp1hp0wr072f6000%1"_s.arg(i), u"loaStatus"_s), u"Complete"_s);
    }
}

void TestPracticeOperations::reads()
{
    const auto regions = m_server->v3(u"DescribeRegions"_s, {{u"AcceptLanguage"_s, u"en-US"_s}}).json();
    const auto list = regions.value(u"Regions"_s).toObject().value(u"Region"_s).toArray();
    QVERIFY(list.size() > 10);
    QVERIFY(!list.first().toObject().value(u"RegionEndpoint"_s).toString().isEmpty());

    const auto points =
        m_server->v3(u"ListBusinessAccessPoints"_s, {{u"RegionId"_s, u"cn-shanghai"_s}}).json();
    QCOMPARE(points.value(u"BusinessAccessPoints"_s).toArray().size(), 2);

    const auto service = u"GetPhysicalConnectionServiceStatus"_s;
    QCOMPARE(m_server->v3(service, {{u"RegionId"_s, u"cn-hangzhou"_s}}).json().value(u"Enabled"_s),
        QJsonValue(true));
    QCOMPARE(m_server->v3(service, {{u"RegionId"_s, u"cn-shenzhen"_s}}).json().value(u"Enabled"_s),
        QJsonValue(false));

    const auto loa = m_server
                         ->v3(u"DescribePhysicalConnectionLOA"_s,
                             {{u"RegionId"_s, u"cn-hangzhou"_s}, {u"InstanceId"_s, rejectedCircuit}})
                         .json();
    const auto type = loa.value(u"PhysicalConnectionLOAType"_s).toObject();
    QCOMPARE(type.value(u"Status"_s).toString(), u"Rejected"_s);
    QCOMPARE(type.value(u"Description"_s).toString(), u"IllegalParam.CardId"_s);
    QCOMPARE(type.value(u"PMInfo"_s).toObject().value(u"PMInfo"_s).toArray().size(), 2);
}

void TestPracticeOperations::listing_data()
{
    QTest::addColumn<Values>("parameters");
    QTest::addColumn<int>("count");
    const Values hangzhou{{u"RegionId"_s, u"cn-hangzhou"_s}};
    const Values beijing{{u"RegionId"_s, u"cn-beijing"_s}};
    QTest::newRow("region") << hangzhou << 14;
    QTest::newRow("no circuits") << Values{{u"RegionId"_s, u"us-west-1"_s}} << 0;
    QTest::newRow("one value") << with(
        hangzhou, {{u"Filter.1.Key"_s, u"Status"_s}, {u"Filter.1.Value.1"_s, u"Confirmed"_s}})
                               << 4;
    QTest::newRow("either value") << with(beijing,
        {{u"Filter.1.Key"_s, u"Status"_s}, {u"Filter.1.Value.1"_s, u"Initial"_s},
            {u"Filter.1.Value.2"_s, u"Approved"_s}})
                                  << 2;
    QTest::newRow("both filters") << with(hangzhou,
        {{u"Filter.1.Key"_s, u"Status"_s}, {u"Filter.1.Value.1"_s, u"Confirmed"_s},
            {u"Filter.2.Key"_s, u"LineOperator"_s}, {u"Filter.2.Value.1"_s, u"CT"_s}})
                                  << 2;
    QTest::newRow("id") << with(
        hangzhou, {{u"Filter.1.Key"_s, u"PhysicalConnectionId"_s}, {u"Filter.1.Value.1"_s, freeCircuit}})
                        << 1;
    QTest::newRow("name") << with(
        hangzhou, {{u"Filter.1.Key"_s, u"Name"_s}, {u"Filter.1.Value.1"_s, u"杭州 EC-02"_s}})
                          << 1;
    QTest::newRow("spec") << with(
        hangzhou, {{u"Filter.1.Key"_s, u"Spec"_s}, {u"Filter.1.Value.1"_s, u"10G"_s}})
                          << 5;
    QTest::newRow("type") << with(
        hangzhou, {{u"Filter.1.Key"_s, u"Type"_s}, {u"Filter.1.Value.1"_s, u"VPC"_s}})
                          << 14;
    QTest::newRow("product") << with(hangzhou,
        {{u"Filter.1.Key"_s, u"ProductType"_s}, {u"Filter.1.Value.1"_s, u"VirtualPhysicalConnection"_s}})
                             << 0;
    QTest::newRow("access point") << with(hangzhou,
        {{u"Filter.1.Key"_s, u"AccessPointId"_s}, {u"Filter.1.Value.1"_s, u"ap-cn-hangzhou-yh-C"_s}})
                                  << 7;
    QTest::newRow("tag") << with(beijing, {{u"Tags.1.Key"_s, u"team"_s}, {u"Tags.1.Value"_s, u"网络部"_s}})
                         << 1;
    QTest::newRow("group") << with(beijing, {{u"ResourceGroupId"_s, u"rg-acfmxazb4ph0001"_s}}) << 2;
}

void TestPracticeOperations::listing()
{
    QFETCH(Values, parameters);
    QFETCH(int, count);
    const auto reply = m_server->v3(listAction, with(parameters, {{u"PageSize"_s, u"50"_s}}));
    QCOMPARE(reply.code(), QString());
    const auto list = reply.json().value(u"PhysicalConnectionSet"_s).toObject();
    QCOMPARE(list.value(u"PhysicalConnectionType"_s).toArray().size(), count);
    QCOMPARE(reply.json().value(u"TotalCount"_s).toInt(), count);
}

void TestPracticeOperations::pages()
{
    const Values hangzhou{{u"RegionId"_s, u"cn-hangzhou"_s}};
    QSet<QString> ids;
    const QList<int> sizes{10, 4, 0};
    for (int page = 1; page <= 3; ++page) {
        const auto json =
            m_server->v3(listAction, with(hangzhou, {{u"PageNumber"_s, QString::number(page)}})).json();
        const auto list =
            json.value(u"PhysicalConnectionSet"_s).toObject().value(u"PhysicalConnectionType"_s).toArray();
        QCOMPARE(list.size(), sizes.at(page - 1));
        QCOMPARE(json.value(u"TotalCount"_s).toInt(), 14);
        QCOMPARE(json.value(u"PageNumber"_s).toInt(), page);
        for (const auto &entry : list)
            ids.insert(entry.toObject().value(u"PhysicalConnectionId"_s).toString());
    }
    QCOMPARE(ids.size(), 14);
}

void TestPracticeOperations::wayFromAllocatedToEnabled()
{
    const auto applied =
        m_server->v3(applyAction, with(application(freeCircuit), {{u"ClientToken"_s, u"t1"_s}}));
    QCOMPARE(applied.status, 200);
    QCOMPARE(applied.json().keys(), QStringList{u"RequestId"_s});
    QCOMPARE(status(freeCircuit, u"loaStatus"_s), u"Applying"_s);
    QCOMPARE(m_server->v3(completeAction, completion(freeCircuit)).code(),
        u"OperationDenied.LOAStatusNotAllowComplete"_s);
    QCOMPARE(m_server->v3(applyAction, application(freeCircuit)).code(),
        u"IncorrectStatus.PhysicalConnectionLOA"_s);
    QVERIFY(m_server->advance(6));
    QCOMPARE(status(freeCircuit, u"loaStatus"_s), u"Available"_s);

    QCOMPARE(m_server->v3(completeAction, completion(freeCircuit)).status, 200);
    QCOMPARE(status(freeCircuit, u"loaStatus"_s), u"Completing"_s);
    QCOMPARE(status(freeCircuit, u"lineCode"_s), u"aaa1110001"_s);
    QCOMPARE(m_server->v3(orderAction, order(freeCircuit)).code(), u"IncorrectStatus.PhysicalConnection"_s);

    QCOMPARE(m_server->v3(confirmAction, confirmation(freeCircuit)).status, 200);
    QCOMPARE(status(freeCircuit), u"Confirmed"_s);
    QCOMPARE(status(freeCircuit, u"loaStatus"_s), u"Complete"_s);
    QCOMPARE(m_server->v3(confirmAction, confirmation(freeCircuit)).code(),
        u"IncorrectStatus.PhysicalConnection"_s);

    const auto ordered = m_server->v3(orderAction, with(order(freeCircuit), {{u"AutoPay"_s, u"true"_s}}));
    QCOMPARE(ordered.status, 200);
    QCOMPARE(status(freeCircuit), u"Enabled"_s);
    QCOMPARE(m_server->v3(orderAction, order(freeCircuit)).code(), u"IncorrectStatus.PhysicalConnection"_s);

    const auto orders = m_server->ledger(u"orders"_s);
    QCOMPARE(orders.size(), 1);
    QCOMPARE(orders.first().toObject().value(u"orderId"_s),
        ordered.json().value(u"Data"_s).toObject().value(u"OrderId"_s));
    QCOMPARE(orders.first().toObject().value(u"autoPay"_s), QJsonValue(true));
    const auto applications = m_server->ledger(u"applications"_s);
    QCOMPARE(applications.size(), 1);
    QCOMPARE(applications.first().toObject().value(u"clientToken"_s).toString(), u"t1"_s);
    QCOMPARE(applications.first().toObject().value(u"requestId"_s).toString(), applied.requestId());
    QCOMPARE(applications.first().toObject().value(u"engineers"_s).toInt(), 1);
    QCOMPARE(m_server->ledger(u"completions"_s).size(), 1);
    QCOMPARE(m_server->ledger(u"confirmations"_s).size(), 1);
}

void TestPracticeOperations::rejectedApplicationIsRepeated_data()
{
    QTest::addColumn<QString>("company");
    QTest::addColumn<QString>("repeatedBy");
    QTest::newRow("Latin word, second") << u"REJECT Ltd."_s << secondAction;
    QTest::newRow("Chinese word, first again") << u"驳回有限公司"_s << applyAction;
}

void TestPracticeOperations::rejectedApplicationIsRepeated()
{
    QFETCH(QString, company);
    QFETCH(QString, repeatedBy);
    QCOMPARE(
        m_server->v3(applyAction, with(application(freeCircuit), {{u"CompanyName"_s, company}})).status, 200);
    QCOMPARE(m_server->v3(secondAction, application(freeCircuit)).code(),
        u"IncorrectStatus.PhysicalConnectionLOA"_s);
    QVERIFY(m_server->advance(6));
    QCOMPARE(status(freeCircuit, u"loaStatus"_s), u"Rejected"_s);
    QCOMPARE(m_server->v3(repeatedBy, application(freeCircuit)).status, 200);
    QCOMPARE(status(freeCircuit, u"loaStatus"_s), u"Applying"_s);
    QVERIFY(m_server->advance(6));
    QCOMPARE(status(freeCircuit, u"loaStatus"_s), u"Available"_s);
    QCOMPARE(m_server->ledger(u"applications"_s).size(), 2);
}

void TestPracticeOperations::sixteenEngineers()
{
    QCOMPARE(m_server->v3(applyAction, engineers(16)).status, 200);
    const auto first = m_server->ledger(u"applications"_s).first().toObject();
    QCOMPARE(first.value(u"engineers"_s).toInt(), 16);
    SignedCall inQuery{.action = secondAction, .parameters = engineers(16), .inBody = false};
    inQuery.parameters.insert(u"InstanceId"_s, rejectedCircuit);
    QCOMPARE(m_server->exchange(m_server->v3Request(inQuery)).status, 200);
}

void TestPracticeOperations::lineDataOfACompleteLoa()
{
    const auto change =
        with(completion(payableCircuit), {{u"FinishWork"_s, u"false"_s}, {u"LineCode"_s, u"new"_s}});
    QCOMPARE(m_server->v3(completeAction, change).status, 200);
    QCOMPARE(status(payableCircuit, u"loaStatus"_s), u"Complete"_s);
    QCOMPARE(status(payableCircuit, u"lineCode"_s), u"new"_s);
}

void TestPracticeOperations::unpaidOrdersPileUp()
{
    QSet<QString> ids;
    int largerThanADouble = 0;
    for (int i = 0; i < 8; ++i) {
        const auto reply =
            m_server->v3(orderAction, with(order(payableCircuit), {{u"ClientToken"_s, QString::number(i)}}));
        QCOMPARE(reply.status, 200);
        const auto id = reply.json().value(u"Data"_s).toObject().value(u"OrderId"_s).toString();
        QVERIFY(id.size() >= 15 && id.size() <= 18);
        largerThanADouble += id.toLongLong() > (1LL << 53) ? 1 : 0;
        ids.insert(id);
    }
    QCOMPARE(ids.size(), 8);
    QVERIFY(largerThanADouble > 4);
    QCOMPARE(status(payableCircuit), u"Confirmed"_s);
    QCOMPARE(m_server->ledger(u"orders"_s).size(), 8);
}

void TestPracticeOperations::tokenReplay_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<Values>("parameters");
    QTest::addColumn<QString>("changed");
    QTest::addColumn<QString>("list");
    QTest::newRow("apply") << applyAction << application(freeCircuit) << u"PeerLocation"_s
                           << u"applications"_s;
    QTest::newRow("second") << secondAction << application(rejectedCircuit) << u"Si"_s << u"applications"_s;
    QTest::newRow("complete") << completeAction << completion(availableCircuit) << u"LineCode"_s
                              << u"completions"_s;
    QTest::newRow("confirm") << confirmAction << confirmation(u"pc-bp1lwa93kd7uq0004"_s)
                             << u"PhysicalConnectionId"_s << u"confirmations"_s;
    QTest::newRow("order") << orderAction << order(payableCircuit) << u"Period"_s << u"orders"_s;
}

void TestPracticeOperations::tokenReplay()
{
    QFETCH(QString, action);
    QFETCH(Values, parameters);
    QFETCH(QString, changed);
    QFETCH(QString, list);
    parameters.insert(u"ClientToken"_s, QString(64, u'k'));
    const auto first = m_server->v3(action, parameters);
    QCOMPARE(first.status, 200);
    const auto ledger = m_server->ledger(list);
    const auto circuits = m_server->control("GET", "circuits").body;
    for (const auto &again : {m_server->v3(action, parameters), m_server->v1(action, parameters),
             m_server->exchange(
                 m_server->v3Request({.action = action, .parameters = parameters, .inBody = false}))}) {
        QCOMPARE(again.status, 200);
        QCOMPARE(again.body, first.body);
    }
    const auto different = m_server->v3(action, with(parameters, {{changed, u"2"_s}}));
    QCOMPARE(different.code(), u"IdempotentParameterMismatch"_s);
    QCOMPARE(different.status, 400);
    QVERIFY(different.requestId() != first.requestId());
    QCOMPARE(m_server->ledger(list), ledger);
    QCOMPARE(ledger.size(), 1);
    QCOMPARE(m_server->control("GET", "circuits").body, circuits);
}

void TestPracticeOperations::tokensOfActionsAreApart()
{
    const Values token{{u"ClientToken"_s, u"shared"_s}};
    QCOMPARE(m_server->v3(applyAction, with(application(freeCircuit), token)).status, 200);
    QCOMPARE(m_server->v3(orderAction, with(order(payableCircuit), token)).status, 200);
    QCOMPARE(m_server->v3(applyAction, with(application(u"pc-bp1qrb3044eqi0001"_s), token)).code(),
        u"IdempotentParameterMismatch"_s);
}

QTEST_GUILESS_MAIN(TestPracticeOperations)
#include "tst_practiceoperations.moc"
