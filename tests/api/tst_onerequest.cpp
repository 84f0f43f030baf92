// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apibench.h"

#include <QHostAddress>
#include <QLoggingCategory>

using namespace circuitdesk;

/// One attempt is one request on the wire.
class OneRequestTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("circuitdesk.api=false")); }
    void oneRequest_data();
    void oneRequest();
    void closedAtOnce();
    void refused_data();
    void refused();
    void notTls();
    void redirect();
};

void OneRequestTest::oneRequest_data()
{
    QTest::addColumn<bool>("kept");
    QTest::addColumn<ApiRequest::Placement>("placement");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<bool>("reset");
    QTest::addColumn<bool>("wholeRequest");
    for (const bool kept : {false, true}) {
        for (const auto placement : {ApiRequest::Placement::Body, ApiRequest::Placement::Query}) {
            for (const bool reset : {false, true}) {
                for (const char *sent : {"", "HTTP/1.1 2", "HTTP/1.1 200 OK\r\nContent-Length: 17\r\n",
                         "HTTP/1.1 200 OK\r\nContent-Length: 17\r\n\r\n{\"Req"}) {
                    for (const bool wholeRequest : {false, true}) {
                        QTest::addRow("%s, %s, %s after %d bytes, %s", kept ? "kept" : "fresh",
                            placement == ApiRequest::Placement::Body ? "body" : "query",
                            reset ? "reset" : "closed", int(qstrlen(sent)),
                            wholeRequest ? "read" : "half read")
                            << kept << placement << QByteArray(sent) << reset << wholeRequest;
                    }
                }
            }
        }
    }
}

// Qt 6.4 alone would send up to three more.
void OneRequestTest::oneRequest()
{
    QFETCH(bool, kept);
    QFETCH(ApiRequest::Placement, placement);
    QFETCH(QByteArray, sent);
    QFETCH(bool, reset);
    QFETCH(bool, wholeRequest);
    Bench bench;
    if (kept) {
        bench.server.setAnswer(
            [](QTcpSocket &socket, const auto &) { socket.write(FakeServer::answer(200, good)); });
        const auto first = bench.resultOf(bench.request());
        QVERIFY(first && *first);
    }
    const auto breakOff = [&](QTcpSocket &socket) {
        socket.write(sent);
        socket.flush();
        reset ? socket.abort() : socket.disconnectFromHost();
    };
    bench.server.setAnswer([&](QTcpSocket &socket, const auto &) { breakOff(socket); });
    if (!wholeRequest)
        bench.server.setFirstByte(breakOff);
    QCOMPARE(kindOf(bench.resultOf(bench.request(true, placement))), ErrorKind::OutcomeUnknown);

    // A second request would stand in the server's queue before this one.
    bench.server.setFirstByte({});
    bench.server.setAnswer(
        [](QTcpSocket &socket, const auto &) { socket.write(FakeServer::answer(200, good)); });
    const auto fence = bench.resultOf(bench.request());
    QVERIFY(fence && *fence);
    QCOMPARE(bench.server.requests().size(), kept ? 3 : 2);
    QCOMPARE(bench.server.connections(), 2);
}

void OneRequestTest::closedAtOnce()
{
    for (int round = 0; round < 20; ++round) {
        for (const auto placement : {ApiRequest::Placement::Body, ApiRequest::Placement::Query}) {
            Bench bench;
            bench.server.setFirstByte([](QTcpSocket &) {});
            bench.server.setGreeting([](QTcpSocket &socket) {
                socket.waitForReadyRead(0); // takes what is there already
                socket.abort();
            });
            const ErrorKind kind = kindOf(bench.resultOf(bench.request(true, placement)));
            // Whether it had left by then is a race, so either may be; anything else is wrong. Qt connects
            // once more where it had not begun to send.
            QVERIFY(kind == ErrorKind::OutcomeUnknown || kind == ErrorKind::Offline);
            QVERIFY(bench.server.requests().size() <= 1);
        }
    }
}

void OneRequestTest::refused_data()
{
    QTest::addColumn<bool>("write");
    QTest::addColumn<ApiRequest::Placement>("placement");
    QTest::newRow("write in the body") << true << ApiRequest::Placement::Body;
    QTest::newRow("write in the query") << true << ApiRequest::Placement::Query;
    QTest::newRow("read") << false << ApiRequest::Placement::Body;
}

void OneRequestTest::refused()
{
    QFETCH(bool, write);
    QFETCH(ApiRequest::Placement, placement);
    Bench bench;
    // Bound but not listening: a closed port could meanwhile be another test's server.
    QTcpSocket closed;
    QVERIFY(closed.bind(QHostAddress::LocalHost));
    ApiRequest request = bench.request(write, placement);
    request.endpoint.setPort(closed.localPort());
    QCOMPARE(kindOf(bench.resultOf(request)), ErrorKind::Offline);
}

void OneRequestTest::notTls()
{
    Bench bench;
    bench.server.setFirstByte([](QTcpSocket &socket) { socket.write("HTTP/1.1 400 No\r\n\r\n"); });
    ApiRequest request = bench.request();
    request.endpoint.setScheme(QStringLiteral("https"));
    QCOMPARE(kindOf(bench.resultOf(request)), ErrorKind::Tls);
    QCOMPARE(bench.server.requests().size(), 1);
}

void OneRequestTest::redirect()
{
    for (const int status : {301, 302, 303, 307, 308}) {
        Bench bench;
        FakeServer other;
        bench.server.setAnswer([&](QTcpSocket &socket, const auto &) {
            socket.write(FakeServer::answer(status, good, "Location: " + other.url().toEncoded() + "\r\n"));
        });
        QCOMPARE(kindOf(bench.resultOf(bench.request(true))), ErrorKind::OutcomeUnknown);
        QCOMPARE(kindOf(bench.resultOf(bench.request(false))), ErrorKind::Protocol);
        QCOMPARE(bench.server.requests().size(), 2);
        QCOMPARE(other.connections(), 0);
    }
}

QTEST_GUILESS_MAIN(OneRequestTest)
#include "tst_onerequest.moc"
