// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apibench.h"

#include <QLoggingCategory>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

namespace {

struct Operation {
    QString name;
    bool write;
    Parameters parameters;
};

// As long as this program ever sends: sixteen engineers, 9 kB in a query.
Parameters application()
{
    Parameters result{{u"RegionId"_s, u"cn-hangzhou"_s}, {u"InstanceId"_s, u"pc-bp1qrb3044eqi0001"_s},
        {u"CompanyName"_s, u"示例网络科技有限公司"_s}, {u"LineType"_s, u"FIBRE"_s},
        {u"Si"_s, u"演示通信建设有限公司"_s}, {u"ConstructionTime"_s, u"2026-12-01T01:00:00Z"_s},
        {u"Bandwidth"_s, u"1000"_s}, {u"PeerLocation"_s, u"杭州市示例区演示路 1 号"_s}};
    for (int i = 1; i <= 16; ++i) {
        const QString engineer = u"PMInfo.%1."_s.arg(i);
        result.append({engineer + u"PMName"_s, u"张示例 %1 & Söhne=+%"_s.arg(i)});
        result.append({engineer + u"PMGender"_s, u"Female"_s});
        result.append({engineer + u"PMCertificateType"_s, u"Passport"_s});
        result.append({engineer + u"PMCertificateNo"_s, u"X%1"_s.arg(10000000 + i)});
        result.append({engineer + u"PMContactInfo"_s, u"+49 30 %1"_s.arg(1234500 + i)});
    }
    return result;
}

Parameters circuit(const QString &key)
{
    return {{u"RegionId"_s, u"cn-hangzhou"_s}, {key, u"pc-bp1qrb3044eqi0001"_s}};
}

// Every operation that the program calls. A write has its ClientToken.
QList<Operation> operations()
{
    const Parameters token{{u"ClientToken"_s, u"0d5b6f0e-5d5c-4a54-8d6e-2a4b7f6f1c11"_s}};
    return {
        {u"DescribeRegions"_s, false, {{u"AcceptLanguage"_s, u"zh-CN"_s}, {u"ProductType"_s, u"VPC"_s}}},
        {u"ListBusinessAccessPoints"_s, false, {{u"RegionId"_s, u"cn-hangzhou"_s}}},
        {u"GetPhysicalConnectionServiceStatus"_s, false, {{u"RegionId"_s, u"cn-hangzhou"_s}}},
        {u"DescribePhysicalConnections"_s, false,
            {{u"RegionId"_s, u"cn-hangzhou"_s}, {u"PageNumber"_s, u"1"_s}, {u"PageSize"_s, u"50"_s}}},
        {u"DescribePhysicalConnectionLOA"_s, false, circuit(u"InstanceId"_s)},
        {u"ApplyPhysicalConnectionLOA"_s, true, application() + token},
        {u"SecondApplyPhysicalConnectionLOA"_s, true, application() + token},
        {u"CompletePhysicalConnectionLOA"_s, true,
            circuit(u"InstanceId"_s)
                + Parameters{{u"LineCode"_s, u"L-1"_s}, {u"LineLabel"_s, u"标签 A"_s},
                    {u"LineServiceProvider"_s, u"中国电信"_s}, {u"FinishWork"_s, u"true"_s}}
                + token},
        {u"ConfirmPhysicalConnection"_s, true, circuit(u"PhysicalConnectionId"_s) + token},
        {u"CreatePhysicalConnectionOccupancyOrder"_s, true,
            circuit(u"PhysicalConnectionId"_s)
                + Parameters{{u"AutoPay"_s, u"false"_s}, {u"InstanceChargeType"_s, u"PrePaid"_s},
                    {u"Period"_s, u"1"_s}, {u"PricingCycle"_s, u"Month"_s}}
                + token},
    };
}

void answerWell(FakeServer &server)
{
    server.setAnswer([](QTcpSocket &socket, const auto &) { socket.write(FakeServer::answer(200, good)); });
}

} // namespace

Q_DECLARE_METATYPE(Operation)

/// One attempt of each operation is one request on the wire, whatever the other side does with it.
class EveryOperationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"circuitdesk.api=false"_s); }
    void closedWithoutAnswer_data();
    void closedWithoutAnswer();
    void challenged_data();
    void challenged();
    void closedWhileIdle_data();
    void closedWhileIdle();
    void answersThatNobodyAskedFor_data();
    void answersThatNobodyAskedFor();

private:
    static ApiRequest requestOf(
        const Bench &bench, const Operation &operation, ApiRequest::Placement placement);
};

ApiRequest EveryOperationTest::requestOf(
    const Bench &bench, const Operation &operation, ApiRequest::Placement placement)
{
    ApiRequest request = bench.request(operation.write, placement);
    request.action = operation.name;
    request.parameters = operation.parameters;
    return request;
}

void EveryOperationTest::closedWithoutAnswer_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<ApiRequest::Placement>("placement");
    QTest::addColumn<bool>("kept");
    QTest::addColumn<bool>("reset");
    for (const Operation &operation : operations()) {
        for (const auto placement : {ApiRequest::Placement::Body, ApiRequest::Placement::Query}) {
            for (const bool kept : {false, true}) {
                for (const bool reset : {false, true}) {
                    QTest::addRow("%s, %s, %s, %s", qPrintable(operation.name),
                        placement == ApiRequest::Placement::Body ? "body" : "query", kept ? "kept" : "fresh",
                        reset ? "RST" : "FIN")
                        << operation << placement << kept << reset;
                }
            }
        }
    }
}

void EveryOperationTest::closedWithoutAnswer()
{
    QFETCH(Operation, operation);
    QFETCH(ApiRequest::Placement, placement);
    QFETCH(bool, kept);
    QFETCH(bool, reset);
    const bool inBody = placement == ApiRequest::Placement::Body;
    Bench bench;
    answerWell(bench.server);
    const ApiRequest request = requestOf(bench, operation, placement);
    if (kept) {
        const auto first = bench.resultOf(request);
        QVERIFY(first && *first);
    }
    const qsizetype before = bench.server.requests().size();
    bench.server.setAnswer(
        [&](QTcpSocket &socket, const auto &) { reset ? socket.abort() : socket.disconnectFromHost(); });
    QCOMPARE(
        kindOf(bench.resultOf(request)), operation.write ? ErrorKind::OutcomeUnknown : ErrorKind::Offline);

    // The manager is one queue: a request of its own would reach the server before this one.
    answerWell(bench.server);
    const auto fence = bench.resultOf(bench.request());
    QVERIFY(fence && *fence);
    QCOMPARE(bench.server.requests().size(), before + 2);
    QCOMPARE(bench.server.connections(), 2);
    const FakeServer::Request sent = bench.server.requests().at(before);
    QCOMPARE(sent.connection, 1);
    QCOMPARE(sent.header("x-acs-action"), operation.name.toLatin1());
    QCOMPARE(sent.body.isEmpty(), !inBody);
    QCOMPARE(sent.header("Content-Length"), QByteArray::number(sent.body.size()));
    QCOMPARE(sent.requestLine().contains('?'), !inBody);
    QCOMPARE((inBody ? sent.body : sent.requestLine()).count('&'), operation.parameters.size() - 1);
}

void EveryOperationTest::challenged_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("challenge");
    for (const int status : {401, 407}) {
        const QByteArray name = status == 401 ? "WWW-Authenticate: " : "Proxy-Authenticate: ";
        for (const char *scheme :
            {"Basic realm=\"a\"", "Digest realm=\"a\", nonce=\"b\", qop=\"auth\"", "NTLM", "Negotiate"})
            QTest::addRow("%d %s", status, scheme) << status << name + scheme + "\r\n";
    }
    for (const int status : {408, 421, 425, 429, 500, 503})
        QTest::addRow("%d", status) << status << QByteArray("Retry-After: 0\r\n");
}

// Each of these is an invitation to send the request once more.
void EveryOperationTest::challenged()
{
    QFETCH(int, status);
    QFETCH(QByteArray, challenge);
    for (const auto placement : {ApiRequest::Placement::Body, ApiRequest::Placement::Query}) {
        for (const Operation &operation : operations()) {
            Bench bench;
            bench.server.setAnswer([&](QTcpSocket &socket, const auto &) {
                socket.write(FakeServer::answer(status, {}, challenge));
            });
            ApiRequest request = requestOf(bench, operation, placement);
            request.credentials.securityToken = u"token"_s;
            QVERIFY(kindOf(bench.resultOf(request)) != ErrorKind::Invalid);
            answerWell(bench.server);
            const auto fence = bench.resultOf(bench.request());
            QVERIFY(fence && *fence);
            QCOMPARE(bench.server.requests().size(), 2);
        }
    }
}

void EveryOperationTest::closedWhileIdle_data()
{
    QTest::addColumn<ApiRequest::Placement>("placement");
    QTest::addColumn<bool>("reset");
    QTest::newRow("body, FIN") << ApiRequest::Placement::Body << false;
    QTest::newRow("body, RST") << ApiRequest::Placement::Body << true;
    QTest::newRow("query, FIN") << ApiRequest::Placement::Query << false;
    QTest::newRow("query, RST") << ApiRequest::Placement::Query << true;
}

// The server gives up a kept connection just as the next request is on its way to it.
void EveryOperationTest::closedWhileIdle()
{
    QFETCH(ApiRequest::Placement, placement);
    QFETCH(bool, reset);
    Bench bench;
    QPointer<QTcpSocket> idle;
    bench.server.setAnswer([&](QTcpSocket &socket, const auto &) {
        idle = &socket;
        socket.write(FakeServer::answer(200, good));
    });
    const auto first = bench.resultOf(bench.request(false));
    QVERIFY(first && *first && idle);
    answerWell(bench.server);
    if (reset)
        idle->abort();
    else
        idle->disconnectFromHost();
    const auto second = bench.resultOf(bench.request(true, placement));
    QVERIFY(second);
    // It was either seen in time, then a new connection served it, or not, then nobody knows.
    QVERIFY(*second || kindOf(second) == ErrorKind::OutcomeUnknown);
    // Qt may give the next one to the same dying connection. It says that nothing was sent, so it was not.
    const auto fence = bench.resultOf(bench.request());
    QVERIFY(fence && (*fence || kindOf(fence) == ErrorKind::Offline));
    QCOMPARE(bench.server.requests().size(), 1 + (*second ? 1 : 0) + (*fence ? 1 : 0));
}

void EveryOperationTest::answersThatNobodyAskedFor_data()
{
    QTest::addColumn<bool>("late");
    QTest::newRow("with the first") << false;
    QTest::newRow("after it") << true;
}

// A second answer to one request must not be taken for the answer of the next. On a kept connection Qt would
// do so, therefore the client asks to have none kept, and this server does as asked.
void EveryOperationTest::answersThatNobodyAskedFor()
{
    QFETCH(bool, late);
    Bench bench;
    QPointer<QTcpSocket> last;
    const QByteArray stale = FakeServer::answer(200, R"({"RequestId":"stale"})");
    bench.server.setAnswer([&](QTcpSocket &socket, const FakeServer::Request &request) {
        last = &socket;
        const bool isKept = request.header("Connection").toLower() != "close";
        socket.write(FakeServer::answer(200, good, isKept ? QByteArray() : "Connection: close\r\n"));
        if (!late)
            socket.write(stale);
        if (!isKept)
            socket.disconnectFromHost();
    });
    for (int i = 1; i <= 2; ++i) {
        const auto result = bench.resultOf(bench.request());
        QVERIFY(result && *result);
        QCOMPARE((*result)->requestId, u"R"_s);
        QCOMPARE(bench.server.requests().size(), i);
        if (late && last->state() == QAbstractSocket::ConnectedState)
            last->write(stale);
    }
    QCOMPARE(bench.server.connections(), 2);
}

QTEST_GUILESS_MAIN(EveryOperationTest)
#include "tst_everyoperation.moc"
