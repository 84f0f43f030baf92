// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apibench.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTimer>

#include <memory>

using namespace circuitdesk;
using namespace std::chrono_literals;

class ApiJobTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("circuitdesk.api=false")); }
    void success();
    void deadline_data();
    void deadline();
    void tooLong_data();
    void tooLong();
    void damaged_data();
    void damaged();
    void retryAfter_data();
    void retryAfter();
    void noCookies();
    void serverDate();
    void abortBeforeItLeft();
    void abortAfterItLeft_data();
    void abortAfterItLeft();
    void abortAfterTheEnd();
    void deleted();
    void deletedByReceiver();
    void clientDeleted();
    void managerDeleted();
};

void ApiJobTest::success()
{
    Bench bench;
    bench.server.setAnswer(
        [](QTcpSocket &socket, const auto &) { socket.write(FakeServer::answer(200, good)); });
    for (int i = 1; i <= 3; ++i) {
        const auto result = bench.resultOf(bench.request());
        QVERIFY(result && *result);
        QCOMPARE((*result)->requestId, QStringLiteral("R"));
        QCOMPARE((*result)->httpStatus, 200);
    }
    QCOMPARE(bench.server.requests().size(), 3);
    QCOMPARE(bench.server.connections(), 1);
}

void ApiJobTest::deadline_data()
{
    QTest::addColumn<bool>("write");
    QTest::addColumn<ApiRequest::Placement>("placement");
    QTest::addColumn<bool>("drips");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("read") << false << ApiRequest::Placement::Body << false << ErrorKind::Timeout;
    QTest::newRow("write") << true << ApiRequest::Placement::Body << false << ErrorKind::OutcomeUnknown;
    QTest::newRow("write in the query")
        << true << ApiRequest::Placement::Query << false << ErrorKind::OutcomeUnknown;
    QTest::newRow("dripping read") << false << ApiRequest::Placement::Body << true << ErrorKind::Timeout;
    QTest::newRow("dripping write") << true << ApiRequest::Placement::Body << true
                                    << ErrorKind::OutcomeUnknown;
}

void ApiJobTest::deadline()
{
    QFETCH(bool, write);
    QFETCH(ApiRequest::Placement, placement);
    QFETCH(bool, drips);
    QFETCH(ErrorKind, kind);
    Bench bench;
    bench.server.setAnswer([&](QTcpSocket &socket, const auto &) {
        if (!drips)
            return;
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
        auto *timer = new QTimer(&socket);
        connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write(" "); });
        timer->start(5);
    });
    ApiRequest request = bench.request(write, placement);
    request.deadline = 150ms;
    QElapsedTimer elapsed;
    elapsed.start();
    QCOMPARE(kindOf(bench.resultOf(request)), kind);
    QVERIFY(elapsed.elapsed() >= 145);
    QCOMPARE(bench.server.requests().size(), 1);
}

void ApiJobTest::tooLong_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("announced") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n");
    QTest::newRow("unannounced") << QByteArray("HTTP/1.1 200 OK\r\n\r\n");
    QTest::newRow("error") << QByteArray("HTTP/1.1 500 No\r\n\r\n");
}

void ApiJobTest::tooLong()
{
    QFETCH(QByteArray, head);
    for (const bool write : {false, true}) {
        Bench bench;
        qint64 written = 0;
        bench.server.setAnswer([&](QTcpSocket &socket, const auto &) {
            socket.write(head);
            const auto more = [&socket, &written] { written += socket.write(QByteArray(65536, ' ')); };
            connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
            more();
        });
        const QSignalSpy hungUp(&bench.server, &FakeServer::disconnected);
        QCOMPARE(kindOf(bench.resultOf(bench.request(write))),
            write ? ErrorKind::OutcomeUnknown : ErrorKind::Protocol);
        QVERIFY(QTest::qWaitFor([&] { return hungUp.size() == 1; }));
        QVERIFY2(written < 40 * ApiJob::maxAnswerSize, "the job went on reading");
    }
}

void ApiJobTest::damaged_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("encoded") << FakeServer::answer(200, good, "Content-Encoding: gzip\r\n");
    QTest::newRow("brotli") << FakeServer::answer(200, good, "Content-Encoding: br\r\n");
    QTest::newRow("truncated JSON") << FakeServer::answer(200, good.chopped(2));
    QTest::newRow("empty") << FakeServer::answer(200, {});
    QTest::newRow("login page") << FakeServer::answer(200, "<html>Sign in</html>");
    QTest::newRow("not HTTP") << QByteArray("SSH-2.0-x\r\n\r\n");
    QTest::newRow("bad chunks") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n");
}

void ApiJobTest::damaged()
{
    QFETCH(QByteArray, answer);
    for (const bool write : {false, true}) {
        Bench bench;
        bench.server.setAnswer([&](QTcpSocket &socket, const auto &) {
            socket.write(answer);
            socket.disconnectFromHost();
        });
        ApiRequest request = bench.request(write);
        request.deadline = 500ms; // Qt waits for ever for a chunk with a bad length.
        const ErrorKind kind = kindOf(bench.resultOf(request));
        const bool isHarmless =
            kind == ErrorKind::Protocol || kind == ErrorKind::Offline || kind == ErrorKind::Timeout;
        QVERIFY(write ? kind == ErrorKind::OutcomeUnknown : isHarmless);
        QCOMPARE(bench.server.requests().size(), 1);
        QCOMPARE(bench.server.requests().at(0).header("Accept-Encoding"), QByteArray("identity"));
    }
}

void ApiJobTest::retryAfter_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<std::chrono::milliseconds>("wish");
    using std::chrono::milliseconds;
    const QByteArray date = "Date: Fri, 02 Jan 2026 03:04:05 GMT\r\n";
    QTest::newRow("none") << QByteArray() << milliseconds(0);
    QTest::newRow("seconds") << QByteArray("Retry-After: 7\r\n") << milliseconds(7000);
    QTest::newRow("date") << date + "Retry-After: Fri, 02 Jan 2026 03:04:15 GMT\r\n" << milliseconds(10000);
    QTest::newRow("past date") << date + "Retry-After: Fri, 02 Jan 2026 03:04:00 GMT\r\n" << milliseconds(0);
    QTest::newRow("milliseconds") << QByteArray("x-acs-retry-after: 250\r\nRetry-After: 7\r\n")
                                  << milliseconds(250);
    QTest::newRow("absurd") << QByteArray("Retry-After: 2000000000\r\n") << milliseconds(3'600'000);
    QTest::newRow("negative") << QByteArray("Retry-After: -5\r\n") << milliseconds(0);
    QTest::newRow("words") << QByteArray("Retry-After: later\r\n") << milliseconds(0);
}

void ApiJobTest::retryAfter()
{
    QFETCH(QByteArray, headers);
    QFETCH(std::chrono::milliseconds, wish);
    Bench bench;
    bench.server.setAnswer([&](QTcpSocket &socket, const auto &) {
        socket.write(FakeServer::answer(400, R"({"RequestId":"R","Code":"Throttling.User"})", headers));
    });
    const auto result = bench.resultOf(bench.request());
    QCOMPARE(kindOf(result), ErrorKind::Throttled);
    QCOMPARE(result->error().retryAfter, wish);
}

void ApiJobTest::noCookies()
{
    Bench bench;
    bench.server.setAnswer([](QTcpSocket &socket, const auto &) {
        socket.write(FakeServer::answer(200, good, "Set-Cookie: a=b\r\nCache-Control: max-age=999\r\n"));
    });
    for (int i = 0; i < 2; ++i)
        QVERIFY(bench.resultOf(bench.request(false)));
    QCOMPARE(bench.server.requests().size(), 2);
    QCOMPARE(bench.server.requests().at(1).header("Cookie"), QByteArray());
}

void ApiJobTest::serverDate()
{
    for (const int status : {200, 400}) {
        Bench bench;
        bench.server.setAnswer([&](QTcpSocket &socket, const auto &) {
            socket.write(FakeServer::answer(status, good, "Date: Fri, 02 Jan 2026 03:04:05 GMT\r\n"));
        });
        ApiJob *job = bench.client.send(bench.request());
        QDateTime date;
        QDateTime answerDate;
        connect(job, &ApiJob::finished, job, [&](const Result<ApiAnswer> &result) {
            date = job->serverDate();
            answerDate = result ? result->serverDate : date;
        });
        QVERIFY(!job->serverDate().isValid());
        const QSignalSpy gone(job, &QObject::destroyed);
        QVERIFY(QTest::qWaitFor([&] { return gone.size() == 1; }));
        QCOMPARE(date, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC));
        QCOMPARE(answerDate, date);
    }
}

void ApiJobTest::abortBeforeItLeft()
{
    Bench bench;
    ApiJob *job = bench.client.send(bench.request());
    QSignalSpy spy(job, &ApiJob::finished);
    job->abort();
    job->abort();
    QCOMPARE(spy.size(), 0); // never from within
    QVERIFY(spy.wait());
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.at(0).at(0).value<Result<ApiAnswer>>().error().kind, ErrorKind::Cancelled);
    QCOMPARE(bench.server.requests().size(), 0);
}

void ApiJobTest::abortAfterItLeft_data()
{
    QTest::addColumn<bool>("write");
    QTest::addColumn<ApiRequest::Placement>("placement");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("write") << true << ApiRequest::Placement::Body << ErrorKind::OutcomeUnknown;
    QTest::newRow("write in the query") << true << ApiRequest::Placement::Query << ErrorKind::OutcomeUnknown;
    QTest::newRow("read") << false << ApiRequest::Placement::Body << ErrorKind::Cancelled;
}

void ApiJobTest::abortAfterItLeft()
{
    QFETCH(bool, write);
    QFETCH(ApiRequest::Placement, placement);
    QFETCH(ErrorKind, kind);
    Bench bench;
    ApiJob *job = bench.client.send(bench.request(write, placement));
    connect(&bench.server, &FakeServer::received, job, &ApiJob::abort);
    QSignalSpy spy(job, &ApiJob::finished);
    const QSignalSpy hungUp(&bench.server, &FakeServer::disconnected);
    QVERIFY(spy.wait());
    QCOMPARE(spy.at(0).at(0).value<Result<ApiAnswer>>().error().kind, kind);
    QVERIFY(QTest::qWaitFor([&] { return hungUp.size() == 1; }));
}

void ApiJobTest::abortAfterTheEnd()
{
    Bench bench;
    bench.server.setAnswer(
        [](QTcpSocket &socket, const auto &) { socket.write(FakeServer::answer(200, good)); });
    ApiJob *job = bench.client.send(bench.request());
    QSignalSpy spy(job, &ApiJob::finished);
    connect(job, &ApiJob::finished, job, &ApiJob::abort);
    const QSignalSpy gone(job, &QObject::destroyed);
    QVERIFY(QTest::qWaitFor([&] { return gone.size() == 1; }));
    QCOMPARE(spy.size(), 1);
    QVERIFY(spy.at(0).at(0).value<Result<ApiAnswer>>().has_value());
}

void ApiJobTest::deleted()
{
    Bench bench;
    ApiJob *job = bench.client.send(bench.request());
    const QSignalSpy spy(job, &ApiJob::finished);
    const QSignalSpy hungUp(&bench.server, &FakeServer::disconnected);
    QVERIFY(QTest::qWaitFor([&] { return bench.server.requests().size() == 1; }));
    delete job;
    QVERIFY(QTest::qWaitFor([&] { return hungUp.size() == 1; }));
    QCOMPARE(spy.size(), 0);
    QCOMPARE(bench.server.requests().size(), 1);
    // And before anything happened, and after its end was queued.
    delete bench.client.send(bench.request());
    ApiJob *ended = bench.client.send(bench.request());
    ended->abort();
    delete ended;
    QCoreApplication::processEvents();
}

void ApiJobTest::deletedByReceiver()
{
    Bench bench;
    bench.server.setAnswer(
        [](QTcpSocket &socket, const auto &) { socket.write(FakeServer::answer(200, good)); });
    ApiJob *job = bench.client.send(bench.request());
    connect(job, &ApiJob::finished, &bench.client, [job] { delete job; });
    const QSignalSpy gone(job, &QObject::destroyed);
    QVERIFY(QTest::qWaitFor([&] { return gone.size() == 1; }));
    QCoreApplication::processEvents();
}

void ApiJobTest::clientDeleted()
{
    FakeServer server;
    QNetworkAccessManager manager;
    auto client = std::make_unique<ApiClient>(manager, systemClock(), randomNonces());
    Bench bench;
    ApiRequest request = bench.request();
    request.endpoint = server.url();
    ApiJob *job = client->send(request);
    const QSignalSpy spy(job, &ApiJob::finished);
    const QSignalSpy hungUp(&server, &FakeServer::disconnected);
    QVERIFY(QTest::qWaitFor([&] { return server.requests().size() == 1; }));
    client.reset();
    QVERIFY(QTest::qWaitFor([&] { return hungUp.size() == 1; }));
    QCOMPARE(spy.size(), 0);
}

void ApiJobTest::managerDeleted()
{
    FakeServer server;
    auto manager = std::make_unique<QNetworkAccessManager>();
    ApiClient client(*manager, systemClock(), randomNonces());
    Bench bench;
    ApiRequest request = bench.request();
    request.endpoint = server.url();
    ApiJob *job = client.send(request);
    QSignalSpy spy(job, &ApiJob::finished);
    QVERIFY(QTest::qWaitFor([&] { return server.requests().size() == 1; }));
    manager.reset();
    QVERIFY(spy.wait());
    QCOMPARE(spy.at(0).at(0).value<Result<ApiAnswer>>().error().kind, ErrorKind::OutcomeUnknown);
}

QTEST_GUILESS_MAIN(ApiJobTest)
#include "tst_apijob.moc"
