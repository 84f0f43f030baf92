// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/practice/practicecalls.h"
#include "tests/practice/practiceclient.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QTcpSocket>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <arpa/inet.h>
#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace circuitdesk::test;
using namespace Qt::StringLiterals;

namespace {

const auto circuitId = u"pc-bp1hp0wr072f60001"_s;

QString utc(int secondsFromNow)
{
    return QDateTime::currentDateTimeUtc().addSecs(secondsFromNow).toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
}

} // namespace

/// Every way in which the server can be told to misbehave, seen from the socket and from the ledger.
class TestPracticeFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_server.reset(); }

    void answeringFaults_data();
    void answeringFaults();
    void brokenConnections_data();
    void brokenConnections();
#ifdef Q_OS_UNIX
    void closeAndResetDiffer();
#endif
    void truncated();
    void waits_data();
    void waits();
    void actsAlthoughTheClientLeft();
    void throttleTellsWhen();
    void oldEnvelope();
    void xmlWhateverWasAsked();
    void bigBodies();
    void wrongClock();
    void queueCountAndSkip();
    void cleared();

private:
    [[nodiscard]] Reply sendOrder() const
    {
        return m_server->v3(orderAction, order(circuitId));
    }
    [[nodiscard]] qsizetype orders() const
    {
        return m_server->ledger(u"orders"_s).size();
    }
    [[nodiscard]] QJsonObject lastRequest() const
    {
        return m_server->ledger(u"requests"_s).last().toObject();
    }

    std::unique_ptr<PracticeServer> m_server;
};

void TestPracticeFaults::init()
{
    m_server = std::make_unique<PracticeServer>();
    QVERIFY(m_server->start());
}

void TestPracticeFaults::answeringFaults_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("acts");
    const QByteArray json = "application/json;charset=utf-8";
    const QByteArray html = "text/html";
    QTest::newRow("500") << u"500"_s << 500 << u"InternalError"_s << json << false;
    QTest::newRow("500-after") << u"500-after"_s << 500 << u"InternalError"_s << json << true;
    QTest::newRow("502") << u"502"_s << 502 << QString() << html << false;
    QTest::newRow("502-after") << u"502-after"_s << 502 << QString() << html << true;
    QTest::newRow("503") << u"503"_s << 503 << u"ServiceUnavailable"_s << json << false;
    QTest::newRow("504-after") << u"504-after"_s << 504 << QString() << html << true;
    QTest::newRow("throttle") << u"throttle"_s << 400 << u"Throttling.User"_s << json << false;
    QTest::newRow("html") << u"html"_s << 200 << QString() << html << false;
    QTest::newRow("empty") << u"empty"_s << 200 << QString() << json << true;
    QTest::newRow("garbage") << u"garbage"_s << 200 << QString() << json << false;
    QTest::newRow("code") << u"code:InvalidPrice.NotFound"_s << 400 << u"InvalidPrice.NotFound"_s << json
                          << false;
}

void TestPracticeFaults::answeringFaults()
{
    QFETCH(QString, fault);
    QFETCH(int, status);
    QFETCH(QString, code);
    QFETCH(QByteArray, type);
    QFETCH(bool, acts);
    QVERIFY(m_server->queueFault({{u"fault"_s, fault}}));
    const auto reply = sendOrder();
    QVERIFY(reply.complete);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.code(), code);
    QCOMPARE(reply.headers.value("content-type"), type);
    QCOMPARE(reply.body.isEmpty(), fault == u"empty"_s);
    QVERIFY(reply.json().value(u"Data"_s).isUndefined());
    QCOMPARE(orders(), acts ? 1 : 0);
    QCOMPARE(lastRequest().value(u"fault"_s).toString(), fault);
    QCOMPARE(lastRequest().value(u"status"_s).toInt(), status);
    QCOMPARE(lastRequest().value(u"code"_s).toString(), code);
    QCOMPARE(sendOrder().status, 200);
    QCOMPARE(lastRequest().value(u"fault"_s).toString(), QString());
}

void TestPracticeFaults::brokenConnections_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("acts");
    QTest::newRow("close-before") << u"close-before"_s << false;
    QTest::newRow("close-after") << u"close-after"_s << true;
    QTest::newRow("reset-before") << u"reset-before"_s << false;
    QTest::newRow("reset-after") << u"reset-after"_s << true;
}

void TestPracticeFaults::brokenConnections()
{
    QFETCH(QString, fault);
    QFETCH(bool, acts);
    QVERIFY(m_server->queueFault({{u"fault"_s, fault}, {u"action"_s, orderAction}}));
    const auto reply = sendOrder();
    QCOMPARE(reply.status, 0);
    QVERIFY(!reply.complete);
    QCOMPARE(reply.error, QAbstractSocket::RemoteHostClosedError);
    QCOMPARE(orders(), acts ? 1 : 0);
    QCOMPARE(lastRequest().value(u"status"_s).toInt(), 0);
    QCOMPARE(lastRequest().value(u"fault"_s).toString(), fault);
}

#ifdef Q_OS_UNIX
void TestPracticeFaults::closeAndResetDiffer()
{
    for (const auto &fault : {u"close-before"_s, u"reset-before"_s}) {
        QVERIFY(m_server->queueFault({{u"fault"_s, fault}, {u"action"_s, orderAction}}));
        const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(m_server->port());
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        QCOMPARE(::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
        const timeval limit{10, 0};
        QCOMPARE(::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit), 0);
        const auto request = m_server->v3Request({.action = orderAction, .parameters = order(circuitId)});
        QCOMPARE(::send(socket, request.constData(), static_cast<size_t>(request.size()), 0), request.size());
        char byte = 0;
        const auto received = ::recv(socket, &byte, 1, 0);
        const int error = errno;
        ::close(socket);
        QCOMPARE(received, fault == u"close-before"_s ? 0 : -1);
        if (received < 0)
            QCOMPARE(error, ECONNRESET);
    }
}
#endif

void TestPracticeFaults::truncated()
{
    QVERIFY(m_server->queueFault({{u"fault"_s, u"truncate"_s}}));
    const auto reply = sendOrder();
    QCOMPARE(reply.status, 200);
    QVERIFY(!reply.complete);
    const auto announced = reply.headers.value("content-length").toLongLong();
    QVERIFY(announced > 60);
    QCOMPARE(reply.body.size(), announced / 2);
    QCOMPARE(orders(), 1);
}

void TestPracticeFaults::waits_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<qsizetype>("ordersMeanwhile");
    QTest::newRow("wait") << u"wait"_s << qsizetype(0);
    QTest::newRow("wait-after") << u"wait-after"_s << qsizetype(1);
}

void TestPracticeFaults::waits()
{
    QFETCH(QString, fault);
    QFETCH(qsizetype, ordersMeanwhile);
    QVERIFY(m_server->queueFault({{u"fault"_s, fault}, {u"seconds"_s, 1.5}}));
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, m_server->port());
    QVERIFY(socket.waitForConnected(5000));
    QElapsedTimer timer;
    timer.start();
    socket.write(m_server->v3Request({.action = orderAction, .parameters = order(circuitId)}));
    socket.flush();
    // The control request comes after the order was read, on a server with one thread.
    while (m_server->ledger(u"requests"_s).isEmpty()) { }
    QCOMPARE(orders(), ordersMeanwhile);
    QCOMPARE(readReply(socket).status, 200);
    QVERIFY(timer.elapsed() >= 1400);
    QCOMPARE(orders(), 1);
}

void TestPracticeFaults::actsAlthoughTheClientLeft()
{
    QVERIFY(m_server->queueFault({{u"fault"_s, u"wait"_s}, {u"seconds"_s, 0.5}}));
    const auto request = m_server->v3Request({.action = orderAction, .parameters = order(circuitId)});
    QVERIFY(!m_server->exchange(request, 100).complete);
    QTRY_COMPARE(orders(), 1);
}

void TestPracticeFaults::throttleTellsWhen()
{
    QVERIFY(m_server->queueFault({{u"fault"_s, u"throttle"_s}, {u"seconds"_s, 1.5}}));
    QCOMPARE(sendOrder().headers.value("x-acs-retry-after"), QByteArray("1500"));
    QVERIFY(m_server->queueFault({{u"fault"_s, u"throttle"_s}}));
    QVERIFY(!sendOrder().headers.contains("x-acs-retry-after"));
}

void TestPracticeFaults::oldEnvelope()
{
    QVERIFY(m_server->queueFault({{u"fault"_s, u"old-envelope"_s}, {u"count"_s, 3}}));
    const auto reply = sendOrder();
    QCOMPARE(reply.status, 200);
    const auto json = reply.json();
    QCOMPARE(json.value(u"code"_s).toString(), u"200"_s);
    QCOMPARE(json.value(u"success"_s), QJsonValue(true));
    QCOMPARE(json.value(u"message"_s).toString(), u"successful"_s);
    QVERIFY(!json.value(u"requestId"_s).toString().isEmpty() && json.value(u"RequestId"_s).isUndefined());
    const auto id = m_server->ledger(u"orders"_s).first().toObject().value(u"orderId"_s).toString();
    QVERIFY2(reply.body.contains("\"data\":{\"orderId\":" + id.toUtf8() + "}"), reply.body.constData());

    const auto loa = m_server
                         ->v3(u"DescribePhysicalConnectionLOA"_s,
                             {{u"RegionId"_s, u"cn-hangzhou"_s}, {u"InstanceId"_s, circuitId}})
                         .json()
                         .value(u"data"_s)
                         .toObject();
    QCOMPARE(loa.value(u"status"_s).toString(), u"Complete"_s);
    QCOMPARE(loa.value(u"pmInfo"_s).toArray().size(), 2);
    QVERIFY(!loa.value(u"pmInfo"_s).toArray().first().toObject().value(u"pmName"_s).toString().isEmpty());

    const auto refused = m_server->v3(orderAction, {}).json();
    QCOMPARE(refused.value(u"code"_s).toString(), u"MissingParameter"_s);
    QCOMPARE(refused.value(u"success"_s), QJsonValue(false));
}

void TestPracticeFaults::xmlWhateverWasAsked()
{
    QVERIFY(m_server->queueFault({{u"fault"_s, u"xml"_s}, {u"count"_s, 2}}));
    const auto reply = sendOrder();
    QCOMPARE(reply.headers.value("content-type"), QByteArray("text/xml;charset=utf-8"));
    QVERIFY(reply.body.contains("<CreatePhysicalConnectionOccupancyOrderResponse><RequestId>"));
    QVERIFY(reply.body.contains("<Data><OrderId>"));
    QVERIFY(m_server->v3(orderAction, {}).body.contains("<Error><RequestId>"));
}

void TestPracticeFaults::bigBodies()
{
    QVERIFY(m_server->queueFault({{u"fault"_s, u"big"_s}}));
    auto reply = m_server->exchange(m_server->v3Request({.action = u"DescribeRegions"_s}), 60000);
    QVERIFY(reply.complete);
    QCOMPARE(reply.body.size(), 100'000'000);
    reply = {};
    QVERIFY(m_server->queueFault({{u"fault"_s, u"gzip-bomb"_s}}));
    reply = m_server->exchange(m_server->v3Request({.action = u"DescribeRegions"_s}), 60000);
    QVERIFY(reply.complete);
    QCOMPARE(reply.headers.value("content-encoding"), QByteArray("gzip"));
    QVERIFY(reply.body.startsWith("\x1f\x8b\x08"));
    QVERIFY(reply.body.size() < 200000);
    const auto &body = reply.body;
    const auto length = static_cast<uchar>(body.at(body.size() - 1)) << 24
        | static_cast<uchar>(body.at(body.size() - 2)) << 16
        | static_cast<uchar>(body.at(body.size() - 3)) << 8 | static_cast<uchar>(body.at(body.size() - 4));
    QCOMPARE(length, 64 * 1024 * 1024);
    QCOMPARE(m_server->v3(u"DescribeRegions"_s, {}).status, 200);
}

void TestPracticeFaults::wrongClock()
{
    QVERIFY(m_server->queueFault({{u"fault"_s, u"clock"_s}, {u"seconds"_s, 3600}, {u"count"_s, 2}}));
    const auto refused = sendOrder();
    QCOMPARE(refused.code(), u"InvalidTimeStamp.Expired"_s);
    QVERIFY(qAbs(QDateTime::currentDateTimeUtc().secsTo(refused.date()) - 3600) < 30);
    const auto corrected = m_server->exchange(
        m_server->v3Request({.action = orderAction, .parameters = order(circuitId), .date = utc(3600)}));
    QCOMPARE(corrected.status, 200);
    QCOMPARE(orders(), 1);
    QVERIFY(m_server->queueFault({{u"fault"_s, u"clock"_s}, {u"seconds"_s, -3600}}));
    QCOMPARE(sendOrder().code(), u"InvalidTimeStamp.Expired"_s);
}

void TestPracticeFaults::queueCountAndSkip()
{
    QVERIFY(m_server->queueFault(
        {{u"fault"_s, u"500"_s}, {u"action"_s, orderAction}, {u"skip"_s, 1}, {u"count"_s, 2}}));
    QVERIFY(m_server->queueFault({{u"fault"_s, u"503"_s}, {u"action"_s, orderAction}, {u"skip"_s, 1}}));
    QCOMPARE(m_server->v3(u"DescribeRegions"_s, {}).status, 200);
    QCOMPARE(sendOrder().status, 200);
    QCOMPARE(sendOrder().status, 500);
    QCOMPARE(sendOrder().status, 500);
    QCOMPARE(sendOrder().status, 503);
    QCOMPARE(sendOrder().status, 200);
    QCOMPARE(orders(), 2);
}

void TestPracticeFaults::cleared()
{
    QVERIFY(m_server->queueFault({{u"fault"_s, u"500"_s}, {u"count"_s, 100}}));
    QCOMPARE(sendOrder().status, 500);
    QCOMPARE(m_server->control("DELETE", "faults").status, 200);
    QCOMPARE(sendOrder().status, 200);
}

QTEST_GUILESS_MAIN(TestPracticeFaults)
#include "tst_practicefaults.moc"
