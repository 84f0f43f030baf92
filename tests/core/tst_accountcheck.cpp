// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkbench.h"

#include <QNetworkProxy>

using namespace circuitdesk;

using Kind = CheckStep::Kind;
using Found = CheckStep::State;

/// What checking an account finds wrong, on its way to the provider and there.
class TestAccountCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingWorks();
    void onlyReads();
    void nameIsNotFound();
    void nobodyListens();
    void noTls();
    void notTrusted();
    void trusted();
    void throughAProxy();
    void proxyRefuses();
    void captivePortal();
    void clock_data();
    void clock();
    void wrongKey_data();
    void wrongKey();
    void permissions_data();
    void permissions();
    void endsEarly();
};

void TestAccountCheck::everythingWorks()
{
    CheckBench bench;
    QVERIFY(bench.check(bench.account()));
    const auto steps = bench.steps();
    QCOMPARE(steps.size(), 8);
    for (const CheckStep &step : steps) {
        QVERIFY2(step.state == Found::Ok, qPrintable(step.title + u": "_s + step.text));
        QVERIFY(!step.title.isEmpty() && !step.text.isEmpty());
    }
    QVERIFY(bench.placement() == ApiRequest::Placement::Body);
    QVERIFY(bench.text(Kind::Placement).contains(u"body"_s));
    // Each was announced when it began or ended, in order, the last end being the last word.
    QVERIFY(bench.told().size() >= 8);
    QCOMPARE(static_cast<int>(bench.told().constFirst().kind), static_cast<int>(Kind::Address));
    QCOMPARE(static_cast<int>(bench.told().constLast().kind), static_cast<int>(Kind::Billing));
}

void TestAccountCheck::onlyReads()
{
    CheckBench bench;
    QVERIFY(bench.check(bench.account()));
    for (const auto &entry : bench.server.ledger(u"requests"_s)) {
        const QString action = entry.toObject()[u"action"_s].toString();
        QVERIFY2(action.startsWith(u"Describe"_s) || action.startsWith(u"Get"_s), qPrintable(action));
        QCOMPARE(entry.toObject()[u"placement"_s].toString(), u"body"_s);
    }
}

void TestAccountCheck::nameIsNotFound()
{
    CheckBench bench;
    Account account = bench.account();
    account.endpoint = QUrl(u"https://vpc.nowhere.invalid"_s);
    QVERIFY(bench.check(account));
    QVERIFY(bench.state(Kind::Address) == Found::Failed);
    QVERIFY(bench.text(Kind::Address).contains(u"vpc.nowhere.invalid"_s));
    QVERIFY(bench.state(Kind::Connection) == Found::Waiting);
    QVERIFY(bench.state(Kind::Key) == Found::Waiting);
}

void TestAccountCheck::nobodyListens()
{
    CheckBench bench;
    Account account = bench.account();
    account.endpoint = QUrl(u"http://127.0.0.1:1"_s);
    QVERIFY(bench.check(account));
    QVERIFY(bench.state(Kind::Address) == Found::Ok);
    QVERIFY(bench.state(Kind::Connection) == Found::Failed);
    QVERIFY(bench.text(Kind::Connection).contains(u"127.0.0.1"_s));
    QVERIFY(bench.state(Kind::Time) == Found::Waiting);
}

void TestAccountCheck::noTls()
{
    FakeServer plain;
    plain.setFirstByte([](QTcpSocket &socket) {
        socket.write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        socket.disconnectFromHost();
    });
    CheckBench bench;
    Account account = bench.account();
    account.endpoint = QUrl(u"https://127.0.0.1:%1"_s.arg(plain.serverPort()));
    QVERIFY(bench.check(account));
    QVERIFY(bench.state(Kind::Connection) == Found::Failed);
    QVERIFY(bench.state(Kind::Key) == Found::Waiting);
    // Nothing of the request was said in clear.
    QVERIFY(!plain.requests().isEmpty());
    for (const FakeServer::Request &request : plain.requests())
        QVERIFY(!request.head.contains("ACS3"));
}

void TestAccountCheck::notTrusted()
{
    CheckBench bench;
    const TlsFront front(bench.account().endpoint);
    Account account = bench.account();
    account.endpoint = QUrl(u"https://127.0.0.1:%1"_s.arg(front.serverPort()));
    QVERIFY(bench.check(account));
    QVERIFY(bench.state(Kind::Connection) == Found::Failed);
    const QString text = bench.text(Kind::Connection);
    QVERIFY2(text.contains(u"not trusted"_s) && text.contains(u"self-signed"_s), qPrintable(text));
    QVERIFY(bench.state(Kind::Key) == Found::Waiting);
    QVERIFY(bench.server.ledger(u"requests"_s).isEmpty());
}

void TestAccountCheck::trusted()
{
    CheckBench bench;
    TlsFront front(bench.account().endpoint);
    const Trust trust(front.certificate());
    bench.manager.setProxy(proxyAt(front));
    Account account = bench.account();
    account.endpoint = QUrl(u"https://"_s + TlsFront::host());
    QVERIFY(bench.check(account));
    QVERIFY2(bench.state(Kind::Connection) == Found::Ok, qPrintable(bench.text(Kind::Connection)));
    QVERIFY2(bench.text(Kind::Connection).contains(u"TLS 1.3"_s), qPrintable(bench.text(Kind::Connection)));
    QVERIFY(bench.state(Kind::Circuits) == Found::Ok);
}

void TestAccountCheck::throughAProxy()
{
    CheckBench bench;
    TlsFront front(bench.account().endpoint);
    const Trust trust(front.certificate());
    bench.manager.setProxy(proxyAt(front));
    Account account = bench.account();
    account.endpoint = QUrl(u"https://"_s + TlsFront::host());
    QVERIFY(bench.check(account));
    // The name is the proxy's to look up: here it does not exist at all.
    QVERIFY(bench.state(Kind::Address) == Found::Ok);
    QVERIFY(bench.text(Kind::Address).contains(u"proxy 127.0.0.1"_s));
    QVERIFY(!front.asked().isEmpty());
    for (const QString &asked : front.asked())
        QCOMPARE(asked, TlsFront::host() + u":443"_s);
}

void TestAccountCheck::proxyRefuses()
{
    CheckBench bench;
    bench.manager.setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, 1));
    Account account = bench.account();
    account.endpoint = QUrl(u"https://"_s + TlsFront::host());
    QVERIFY(bench.check(account));
    QVERIFY(bench.state(Kind::Connection) == Found::Failed);
    QVERIFY2(bench.text(Kind::Connection).contains(u"proxy"_s), qPrintable(bench.text(Kind::Connection)));
}

void TestAccountCheck::captivePortal()
{
    FakeServer portal;
    portal.setAnswer([](QTcpSocket &socket, const FakeServer::Request &) {
        socket.write(FakeServer::answer(200, "<html><title>Welcome to the hotel</title></html>"));
    });
    CheckBench bench;
    Account account = bench.account();
    account.endpoint = portal.url();
    QVERIFY(bench.check(account));
    QVERIFY(bench.state(Kind::Connection) == Found::Failed);
    QVERIFY(!bench.text(Kind::Connection).isEmpty());
    QVERIFY(bench.state(Kind::Key) == Found::Waiting);
}

void TestAccountCheck::clock_data()
{
    QTest::addColumn<int>("ahead");
    QTest::addColumn<Found>("state");
    QTest::addColumn<QString>("words");
    QTest::newRow("right") << 0 << Found::Ok << u"agrees"_s;
    QTest::newRow("half a minute") << 30 << Found::Ok << u"agrees"_s;
    QTest::newRow("5 minutes ahead") << 5 * 60 + 5 << Found::Warning << u"5 minute(s) ahead"_s;
    QTest::newRow("5 minutes behind") << -5 * 60 - 5 << Found::Warning << u"5 minute(s) behind"_s;
    QTest::newRow("an hour ahead") << 3605 << Found::Warning << u"60 minute(s) ahead"_s;
    QTest::newRow("a day behind") << -24 * 3600 - 5 << Found::Warning << u"24 hour(s) behind"_s;
    QTest::newRow("20 years behind") << -20 * 365 * 24 * 3600 << Found::Warning << u"hour(s) behind"_s;
}

void TestAccountCheck::clock()
{
    QFETCH(int, ahead);
    QFETCH(Found, state);
    QFETCH(QString, words);
    CheckBench bench;
    bench.clock = [ahead] { return QDateTime::currentDateTimeUtc().addSecs(ahead); };
    QVERIFY(bench.check(bench.account()));
    QVERIFY2(bench.state(Kind::Time) == state, qPrintable(bench.text(Kind::Time)));
    QVERIFY2(bench.text(Kind::Time).contains(words), qPrintable(bench.text(Kind::Time)));
    QCOMPARE(bench.text(Kind::Time).contains(u"are refused"_s), qAbs(ahead) > 15 * 60);
    // A wrong clock hides nothing of the rest.
    for (const Kind kind : {Kind::Key, Kind::Regions, Kind::Placement, Kind::Circuits})
        QVERIFY2(bench.state(kind) == Found::Ok, qPrintable(bench.text(kind)));
}

void TestAccountCheck::wrongKey_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("secret");
    QTest::newRow("unknown ID") << u"LTAI5tUnknown"_s << QString();
    QTest::newRow("wrong secret") << QString() << u"not the secret"_s;
}

void TestAccountCheck::wrongKey()
{
    QFETCH(QString, id);
    QFETCH(QString, secret);
    CheckBench bench;
    Account account = bench.account();
    if (!id.isEmpty())
        account.credentials.accessKeyId = id;
    if (!secret.isEmpty())
        account.credentials.accessKeySecret = secret;
    QVERIFY(bench.check(account));
    QVERIFY(bench.state(Kind::Connection) == Found::Ok);
    QVERIFY(bench.state(Kind::Key) == Found::Failed);
    QVERIFY(!bench.text(Kind::Key).isEmpty());
    QVERIFY(bench.state(Kind::Circuits) == Found::Waiting);
    // A wrong key is tried once; some accounts lock after a few.
    QCOMPARE(bench.server.ledger(u"requests"_s).size(), 1);
}

void TestAccountCheck::permissions_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("code");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Found>("state");
    for (const QString &code : {u"Forbidden.RAM"_s, u"Forbidden"_s, u"NoPermission"_s}) {
        QTest::addRow("regions, %s", qPrintable(code))
            << u"DescribeRegions"_s << code << Kind::Regions << Found::Failed;
        QTest::addRow("circuits, %s", qPrintable(code))
            << u"DescribePhysicalConnections"_s << code << Kind::Circuits << Found::Failed;
        QTest::addRow("billing, %s", qPrintable(code))
            << u"GetPhysicalConnectionServiceStatus"_s << code << Kind::Billing << Found::Warning;
    }
}

void TestAccountCheck::permissions()
{
    QFETCH(QString, action);
    QFETCH(QString, code);
    QFETCH(Kind, kind);
    QFETCH(Found, state);
    CheckBench bench;
    QVERIFY(
        bench.server.queueFault({{u"action"_s, action}, {u"fault"_s, u"code:"_s + code}, {u"count"_s, 1}}));
    QVERIFY(bench.check(bench.account()));
    // The key is known, and what it may do goes on; the permission that is missing is named.
    for (const CheckStep &step : bench.steps())
        QVERIFY2(step.kind == kind ? step.state == state : step.state == Found::Ok,
            qPrintable(step.title + u": "_s + step.text));
    QVERIFY2(bench.text(kind).contains(u"vpc:"_s + action), qPrintable(bench.text(kind)));
    QVERIFY(bench.placement() == ApiRequest::Placement::Body);
}

void TestAccountCheck::endsEarly()
{
    FakeServer silent;
    CheckBench bench;
    Account account = bench.account();
    account.endpoint = silent.url();
    {
        AccountCheck check(bench.manager, systemClock());
        check.start(account);
        QTRY_COMPARE(silent.requests().size(), 1);
    }
    // Nobody waits for an answer any more.
    QSignalSpy gone(&silent, &FakeServer::disconnected);
    QVERIFY(!gone.isEmpty() || gone.wait());
}

QTEST_GUILESS_MAIN(TestAccountCheck)
#include "tst_accountcheck.moc"
