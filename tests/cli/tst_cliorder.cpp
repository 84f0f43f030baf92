// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clibench.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk::test;

namespace {

const QString applyAction = u"ApplyPhysicalConnectionLOA"_s;
const QString askAction = u"DescribePhysicalConnectionLOA"_s;
const QString orderAction = u"CreatePhysicalConnectionOccupancyOrder"_s;

} // namespace

/// `order`, and what each trouble on the way makes of the exit status.
class TestCliOrder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<CliBench>(); }
    void cleanup() { m_bench.reset(); }

    void notWithoutYes();
    void ordered_data();
    void ordered();
    void notTwiceWhileUnsettled_data();
    void notTwiceWhileUnsettled();
    void anEarlierOrderIsNoted();
    void troubleIsSettledInOneRun_data();
    void troubleIsSettledInOneRun();
    void troubleThatOutlastsTheBurst_data();
    void troubleThatOutlastsTheBurst();
    void wrongSecret();
    void noPermissionToAsk();

private:
    std::unique_ptr<CliBench> m_bench;
};

void TestCliOrder::notWithoutYes()
{
    for (const QStringList &more : {QStringList(), QStringList{u"--queue"_s}, QStringList{u"--auto-pay"_s}}) {
        const Run run = m_bench->order(orderCircuit(), more);
        QCOMPARE(run.status, 2);
        QCOMPARE(run.out, QByteArray());
        QVERIFY(run.err.contains(orderCircuit().toUtf8()));
        QVERIFY(run.err.contains("--yes"));
    }
    QVERIFY(!m_bench->hasData());
    QVERIFY(m_bench->requests().isEmpty());
}

void TestCliOrder::ordered_data()
{
    QTest::addColumn<QString>("cycle");
    QTest::addColumn<int>("period");
    QTest::addColumn<bool>("autoPay");
    QTest::newRow("nine months") << u"Month"_s << 9 << false;
    QTest::newRow("five years, paid") << u"Year"_s << 5 << true;
}

void TestCliOrder::ordered()
{
    QFETCH(QString, cycle);
    QFETCH(int, period);
    QFETCH(bool, autoPay);
    QStringList arguments{u"order"_s, u"--region"_s, u"cn-hangzhou"_s, u"--circuit"_s, orderCircuit(),
        u"--cycle"_s, cycle, u"--period"_s, QString::number(period), u"--yes"_s};
    if (autoPay)
        arguments.append(u"--auto-pay"_s);
    const Run run = m_bench->run(arguments);
    QCOMPARE(run.status, 0);
    const QJsonObject line = run.line();
    QCOMPARE(line.keys(), submissionKeys());
    QCOMPARE(line[u"kind"_s].toString(), u"order"_s);
    QCOMPARE(line[u"state"_s].toString(), u"accepted"_s);
    QCOMPARE(line[u"circuit"_s].toString(), orderCircuit());
    const QJsonArray orders = m_bench->server.ledger(u"orders"_s);
    QCOMPARE(orders.size(), 1);
    const QJsonObject order = orders.first().toObject();
    // A text, to the last digit.
    QVERIFY(line[u"orderId"_s].isString());
    QCOMPARE(line[u"orderId"_s], order[u"orderId"_s]);
    QVERIFY(line[u"orderId"_s].toString().size() > 15);
    QCOMPARE(line[u"requestId"_s], order[u"requestId"_s]);
    QCOMPARE(line[u"clientToken"_s], order[u"clientToken"_s]);
    QCOMPARE(order[u"pricingCycle"_s].toString(), cycle);
    QCOMPARE(order[u"period"_s].toInt(), period);
    QCOMPARE(order[u"autoPay"_s].toBool(), autoPay);
}

void TestCliOrder::notTwiceWhileUnsettled_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("status");
    QTest::newRow("queued") << QString() << 3;
    QTest::newRow("unknown") << u"close-after"_s << 4;
}

void TestCliOrder::notTwiceWhileUnsettled()
{
    QFETCH(QString, fault);
    QFETCH(int, status);
    if (!fault.isEmpty())
        QVERIFY(m_bench->fail(orderAction, fault, 3));
    QStringList more{u"--yes"_s};
    if (fault.isEmpty())
        more.append(u"--queue"_s);
    const Run first = m_bench->order(orderCircuit(), more);
    QCOMPARE(first.status, status);
    const auto sent = m_bench->requests().size();
    for (const QStringList &again : {QStringList{u"--yes"_s}, QStringList{u"--yes"_s, u"--queue"_s}}) {
        const Run second = m_bench->order(orderCircuit(), again);
        QCOMPARE(second.status, 1);
        QCOMPARE(second.out, QByteArray());
        QVERIFY(second.err.contains(first.line()[u"id"_s].toString().toUtf8()));
    }
    QCOMPARE(m_bench->requests().size(), sent);
    QCOMPARE(m_bench->run({u"history"_s}).lines().size(), 1);
    // Another circuit's order is another thing.
    QCOMPARE(m_bench->order(orderCircuit(2), {u"--yes"_s, u"--queue"_s}).status, 3);
}

void TestCliOrder::anEarlierOrderIsNoted()
{
    QVERIFY(m_bench->fail(orderAction, u"code:InvalidPrice.NotFound"_s));
    QCOMPARE(m_bench->order(orderCircuit(), {u"--yes"_s}).status, 1);
    // A refused one is no order.
    const Run first = m_bench->order(orderCircuit(), {u"--yes"_s});
    QCOMPARE(first.status, 0);
    QCOMPARE(first.err, QByteArray());
    const Run second = m_bench->order(orderCircuit(), {u"--yes"_s, u"--queue"_s});
    QCOMPARE(second.status, 3);
    QVERIFY(second.err.contains(first.line()[u"orderId"_s].toString().toUtf8()));
}

void TestCliOrder::troubleIsSettledInOneRun_data()
{
    QTest::addColumn<QString>("fault");
    for (const QString &fault : {u"close-before"_s, u"close-after"_s, u"500-after"_s, u"html"_s,
             u"truncate"_s, u"throttle"_s, u"xml"_s, u"old-envelope"_s})
        QTest::addRow("%s", qPrintable(fault)) << fault;
}

void TestCliOrder::troubleIsSettledInOneRun()
{
    QFETCH(QString, fault);
    QVERIFY(m_bench->fail(orderAction, fault));
    QVERIFY(m_bench->fail(applyAction, fault));
    const Run run = m_bench->order(orderCircuit(), {u"--yes"_s});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.line()[u"state"_s].toString(), u"accepted"_s);
    QCOMPARE(m_bench->ledger(u"orders"_s, u"orderId"_s), QStringList{run.line()[u"orderId"_s].toString()});
    const Run loa = m_bench->apply(loaCircuit());
    QCOMPARE(loa.status, 0);
    QCOMPARE(m_bench->ledger(u"applications"_s, u"clientToken"_s),
        QStringList{loa.line()[u"clientToken"_s].toString()});
}

void TestCliOrder::troubleThatOutlastsTheBurst_data()
{
    QTest::addColumn<bool>("order");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("attempts");
    const QString queued = u"queued"_s;
    const QString unknown = u"unknown"_s;
    for (const bool order : {true, false}) {
        const char *kind = order ? "order" : "LOA";
        QTest::addRow("%s offline", kind) << order << QString() << 0.0 << 3 << queued << 3;
        QTest::addRow("%s throttled", kind) << order << u"throttle"_s << 0.0 << 3 << queued << 3;
        QTest::addRow("%s throttled for long", kind) << order << u"throttle"_s << 60.0 << 3 << queued << 1;
        QTest::addRow("%s lost before", kind) << order << u"close-before"_s << 0.0 << 4 << unknown << 3;
        QTest::addRow("%s no permission", kind)
            << order << u"code:Forbidden.RAM"_s << 0.0 << 6 << queued << 1;
    }
    QTest::newRow("order lost after") << true << u"close-after"_s << 0.0 << 4 << unknown << 3;
    QTest::newRow("order, server errors") << true << u"500-after"_s << 0.0 << 4 << unknown << 3;
}

void TestCliOrder::troubleThatOutlastsTheBurst()
{
    QFETCH(bool, order);
    QFETCH(QString, fault);
    QFETCH(double, seconds);
    QFETCH(int, status);
    QFETCH(QString, state);
    QFETCH(int, attempts);
    const QString address = m_bench->endpoint;
    if (fault.isEmpty())
        m_bench->endpoint = u"http://127.0.0.1:1"_s;
    else
        QVERIFY(m_bench->fail(order ? orderAction : applyAction, fault, attempts, seconds));
    const Run run = order ? m_bench->order(orderCircuit(), {u"--yes"_s}) : m_bench->apply(loaCircuit());
    QCOMPARE(run.status, status);
    const QJsonObject left = run.line();
    QCOMPARE(left.keys(), submissionKeys());
    QCOMPARE(left[u"state"_s].toString(), state);
    QCOMPARE(left[u"attempts"_s], QJsonValue(attempts));
    QVERIFY(!left[u"message"_s].toString().isEmpty());
    QCOMPARE(run.err.isEmpty(), status != 6);
    QCOMPARE(m_bench->run({u"outbox"_s}).line(), left);

    // The trouble over, `send` ends it: one thing done, under the token it always had.
    m_bench->endpoint = address;
    const Run sent = m_bench->run({u"send"_s});
    QCOMPARE(sent.status, 0);
    QCOMPARE(sent.line()[u"state"_s].toString(), u"accepted"_s);
    QCOMPARE(sent.line()[u"id"_s], left[u"id"_s]);
    QCOMPARE(m_bench->ledger(order ? u"orders"_s : u"applications"_s, u"clientToken"_s),
        QStringList{left[u"clientToken"_s].toString()});
    QVERIFY(m_bench->run({u"outbox"_s}).out.isEmpty());
}

void TestCliOrder::wrongSecret()
{
    const QString secret = m_bench->environment.value(u"ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s);
    m_bench->environment.insert(u"ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s, u"wrong"_s);
    const Run refused = m_bench->order(orderCircuit(), {u"--yes"_s});
    QCOMPARE(refused.status, 6);
    QCOMPARE(refused.line()[u"state"_s].toString(), u"queued"_s);
    QCOMPARE(refused.line()[u"code"_s].toString(), u"SignatureDoesNotMatch"_s);
    QCOMPARE(m_bench->requests().size(), 1);
    m_bench->environment.insert(u"ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s, secret);
    QCOMPARE(m_bench->run({u"send"_s}).status, 0);
    QCOMPARE(m_bench->server.ledger(u"orders"_s).size(), 1);
}

void TestCliOrder::noPermissionToAsk()
{
    QVERIFY(m_bench->fail(applyAction, u"close-after"_s));
    QVERIFY(m_bench->fail(askAction, u"code:Forbidden.RAM"_s));
    const Run run = m_bench->apply(loaCircuit());
    QCOMPARE(run.status, 6);
    QCOMPARE(run.line()[u"state"_s].toString(), u"unknown"_s);
    QVERIFY(!run.err.isEmpty());
    QCOMPARE(m_bench->run({u"send"_s}).status, 0);
    QCOMPARE(m_bench->requests(), QStringList({applyAction, askAction, askAction}));
}

QTEST_GUILESS_MAIN(TestCliOrder)
#include "tst_cliorder.moc"
