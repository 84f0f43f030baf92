// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountsbench.h"
#include "app/core/placementproof.h"
#include "checkbench.h"

#include <QUrlQuery>

using namespace circuitdesk;

using Kind = CheckStep::Kind;
using Found = CheckStep::State;
using Placement = ApiRequest::Placement;

namespace {

const QByteArray regions = R"({"RequestId":"R","Regions":{"Region":[{"RegionId":"cn-hangzhou"}]}})";
const QByteArray enabled = R"({"RequestId":"R","Enabled":true})";

QByteArray circuits(const QString &pageSize)
{
    return R"({"RequestId":"R","TotalCount":0,"PageNumber":1,"PageSize":)" + pageSize.toUtf8()
        + R"(,"PhysicalConnectionSet":{"PhysicalConnectionType":[]}})";
}

/// A gateway that reads parameters where \a read finds them, and where one is missing says it with
/// \a missing, or, without one, takes its own default.
FakeServer::Answer gateway(
    const std::function<QUrlQuery(const FakeServer::Request &)> &read, const QByteArray &missing)
{
    return [read, missing](QTcpSocket &socket, const FakeServer::Request &request) {
        const QUrlQuery parameters = read(request);
        const QByteArray action = request.header("x-acs-action");
        if (!missing.isEmpty() && !parameters.hasQueryItem(u"RegionId"_s) && action != "DescribeRegions")
            return void(socket.write(FakeServer::answer(400,
                R"({"RequestId":"R","Code":")" + missing + R"(","Message":"A parameter is missing."})")));
        const QString pageSize = parameters.queryItemValue(u"PageSize"_s);
        QByteArray body = regions;
        if (action == "GetPhysicalConnectionServiceStatus")
            body = enabled;
        else if (action == "DescribePhysicalConnections")
            body = circuits(pageSize.isEmpty() ? u"10"_s : pageSize);
        socket.write(FakeServer::answer(200, body));
    };
}

QUrlQuery query(const FakeServer::Request &request)
{
    const QByteArray target = request.requestLine().split(' ').value(1);
    return QUrlQuery(QUrl::fromEncoded(target));
}

QUrlQuery body(const FakeServer::Request &request)
{
    return QUrlQuery(QString::fromLatin1(request.body));
}

QUrlQuery nothing(const FakeServer::Request &)
{
    return {};
}

} // namespace

/// Where an account's parameters are read, and so where they travel from then on.
class TestAccountPlacement final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bodyIsRead();
    void onlyTheQueryIsRead_data();
    void onlyTheQueryIsRead();
    void neitherIsRead();
    void notFoundOut();
    void bodyIsReadAgain();
    void provenOnce_data();
    void provenOnce();
    void notProvenWithoutServer();

private:
    [[nodiscard]] static Account at(const FakeServer &server, Placement before = Placement::Body)
    {
        Account account = accountOf({u"id"_s, u"secret"_s, {}}, server.url());
        account.placement = before;
        return account;
    }
};

void TestAccountPlacement::bodyIsRead()
{
    FakeServer server;
    server.setAnswer(gateway(body, "MissingParam.RegionId"));
    CheckBench bench;
    QVERIFY(bench.check(at(server)));
    QVERIFY2(bench.state(Kind::Placement) == Found::Ok, qPrintable(bench.text(Kind::Placement)));
    QVERIFY(bench.placement() == Placement::Body);
    for (const FakeServer::Request &request : server.requests())
        QVERIFY(query(request).isEmpty());
}

void TestAccountPlacement::onlyTheQueryIsRead_data()
{
    QTest::addColumn<QByteArray>("missing");
    QTest::newRow("parameter is missed") << QByteArray("MissingParam.RegionId");
    QTest::newRow("parameter is missed, in other words") << QByteArray("MissingParameter");
    // A gateway that misses nothing: its answer repeats its own page size instead of ours.
    QTest::newRow("default is taken") << QByteArray();
}

void TestAccountPlacement::onlyTheQueryIsRead()
{
    QFETCH(QByteArray, missing);
    FakeServer server;
    server.setAnswer(gateway(query, missing));
    CheckBench bench;
    QVERIFY(bench.check(at(server)));
    QVERIFY2(bench.state(Kind::Placement) == Found::Warning, qPrintable(bench.text(Kind::Placement)));
    QVERIFY(bench.placement() == Placement::Query);
    QVERIFY(bench.state(Kind::Circuits) == Found::Ok && bench.state(Kind::Billing) == Found::Ok);
    const FakeServer::Request last = server.requests().constLast();
    QCOMPARE(query(last).queryItemValue(u"PageSize"_s), u"7"_s);
    QVERIFY(last.body.isEmpty());
}

void TestAccountPlacement::neitherIsRead()
{
    FakeServer server;
    server.setAnswer(gateway(nothing, "MissingParam.RegionId"));
    CheckBench bench;
    QVERIFY(bench.check(at(server)));
    QVERIFY(bench.state(Kind::Placement) == Found::Failed);
    QVERIFY(bench.state(Kind::Circuits) == Found::Failed);
    QVERIFY(!bench.placement());
}

void TestAccountPlacement::notFoundOut()
{
    CheckBench bench;
    for (const QString &action : {u"GetPhysicalConnectionServiceStatus"_s, u"DescribePhysicalConnections"_s})
        QVERIFY(bench.server.queueFault(
            {{u"action"_s, action}, {u"fault"_s, u"code:Forbidden.RAM"_s}, {u"count"_s, 1}}));
    Account account = bench.account();
    account.placement = Placement::Query;
    QVERIFY(bench.check(account));
    QVERIFY(bench.state(Kind::Placement) == Found::Warning);
    QVERIFY(!bench.placement());
}

void TestAccountPlacement::bodyIsReadAgain()
{
    FakeServer server;
    server.setAnswer(gateway(body, "MissingParam.RegionId"));
    CheckBench bench;
    QVERIFY(bench.check(at(server, Placement::Query)));
    QVERIFY(bench.placement() == Placement::Body);
}

void TestAccountPlacement::provenOnce_data()
{
    QTest::addColumn<bool>("inBody");
    QTest::newRow("body") << true;
    QTest::newRow("query") << false;
}

void TestAccountPlacement::provenOnce()
{
    QFETCH(bool, inBody);
    FakeServer server;
    server.setAnswer(gateway(inBody ? body : query, "MissingParam.RegionId"));
    AccountsBench bench;
    bench.setSource(firstKey);
    Accounts::Place place = bench.place();
    place.practice = true;
    place.endpoint = server.url();
    bench.start(place);
    const QString id = bench.accounts->current()->id;
    QVERIFY(!bench.accounts->isPlacementKnown(id));
    {
        PlacementProof proof(*bench.accounts);
        const QSignalSpy done(&proof, &PlacementProof::done);
        proof.prove(*bench.accounts->current(), QNetworkProxy(QNetworkProxy::NoProxy));
        QTRY_COMPARE(done.size(), 1);
    }
    QVERIFY(bench.accounts->isPlacementKnown(id));
    QVERIFY(bench.accounts->current()->placement == (inBody ? Placement::Body : Placement::Query));
    // The next program knows it too, and asks nobody.
    bench.start(place);
    const qsizetype asked = server.requests().size();
    PlacementProof proof(*bench.accounts);
    const QSignalSpy done(&proof, &PlacementProof::done);
    proof.prove(*bench.accounts->current(), QNetworkProxy(QNetworkProxy::NoProxy));
    QCOMPARE(done.size(), 1);
    QCOMPARE(server.requests().size(), asked);
    QVERIFY(bench.accounts->current()->placement == (inBody ? Placement::Body : Placement::Query));
}

void TestAccountPlacement::notProvenWithoutServer()
{
    AccountsBench bench;
    bench.setSource(firstKey);
    Accounts::Place place = bench.place();
    place.practice = true;
    place.endpoint = QUrl(u"http://127.0.0.1:1"_s);
    bench.start(place);
    PlacementProof proof(*bench.accounts);
    const QSignalSpy done(&proof, &PlacementProof::done);
    proof.prove(*bench.accounts->current(), QNetworkProxy(QNetworkProxy::NoProxy));
    QTRY_COMPARE(done.size(), 1);
    QVERIFY(!bench.accounts->isPlacementKnown(bench.accounts->current()->id));
}

QTEST_GUILESS_MAIN(TestAccountPlacement)
#include "tst_accountplacement.moc"
