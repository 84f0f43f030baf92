// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apibench.h"
#include "app/api/operations.h"
#include "floodserver.h"

#include <QElapsedTimer>
#include <QLoggingCategory>

#include <boost/crc.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;
using namespace std::chrono_literals;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

QByteArray head(const QByteArray &headers, const QByteArray &status = "200 OK")
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\n" + headers + "\r\n";
}

QByteArray inOneChunk(const QByteArray &body)
{
    return QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n";
}

QByteArray chunked(const QByteArray &chunks)
{
    return head("Transfer-Encoding: chunked\r\n") + chunks;
}

QByteArray littleEndian(quint32 value)
{
    QByteArray bytes;
    for (int shift = 0; shift < 32; shift += 8)
        bytes += char(value >> shift);
    return bytes;
}

/// RFC 1950, as `Content-Encoding: deflate` means it. Qt puts the length before it.
QByteArray deflated(const QByteArray &plain)
{
    return qCompress(plain, 9).mid(4);
}

/// RFC 1952.
QByteArray gzipped(const QByteArray &plain)
{
    boost::crc_32_type crc;
    crc.process_bytes(plain.constData(), static_cast<std::size_t>(plain.size()));
    const QByteArray zlib = deflated(plain);
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10) + zlib.mid(2).chopped(4)
        + littleEndian(crc.checksum()) + littleEndian(static_cast<quint32>(plain.size()));
}

/// A success of \a size bytes.
QByteArray longSuccess(qint64 size)
{
    return good.chopped(1) + ",\"a\":\"" + QByteArray(size, 'a') + "\"}";
}

QByteArray billionLaughs()
{
    QByteArray type = "<!DOCTYPE x [<!ENTITY l0 \"ha\">";
    for (int i = 1; i <= 10; ++i) {
        const QByteArray inner = "&l" + QByteArray::number(i - 1) + ";";
        type += "<!ENTITY l" + QByteArray::number(i) + " \"" + inner.repeated(10) + "\">";
    }
    return type + "]><x><RequestId>R</RequestId><a>&l10;</a></x>";
}

// One long entity, named often: no nesting that a limit of the nesting would find.
QByteArray quadraticBlowup()
{
    return "<!DOCTYPE x [<!ENTITY a \"" + QByteArray(100'000, 'a') + "\">]><x><RequestId>R</RequestId><a>"
        + QByteArray("&a;").repeated(100'000) + "</a></x>";
}

QByteArray manyAttributes()
{
    QByteArray tag = "<x";
    for (int i = 0; tag.size() < ApiJob::maxAnswerSize - 100; ++i)
        tag += " a" + QByteArray::number(i) + "=''";
    return tag + "><RequestId>R</RequestId></x>";
}

const QString broken = u"too long or damaged"_s;
const QString notWhole = u"empty, incomplete or damaged"_s;
const QString portal = u"login page"_s;
const QString closed = u"connection was closed"_s;
const QString notHttp = u"did not follow the HTTP protocol"_s;
const QString withoutReason = u"without a reason"_s;

} // namespace

/// Whatever an answer claims, it becomes a success only where it is the provider's; a write that was not
/// answered by the provider is never taken for refused, because a refused one may be sent as a new one.
class LyingAnswersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"circuitdesk.api=false"_s); }
    void neverASuccess_data();
    void neverASuccess();
    void orderWithoutId_data();
    void orderWithoutId();
    void flood_data();
    void flood();
    void floodOfABusyWindow();

private:
    static void framing();
    static void portals();
    static void shapes();
    static void bombs();
    static void row(const char *name, const QByteArray &answer, const QString &words,
        ErrorKind kind = ErrorKind::Protocol)
    {
        QTest::newRow(name) << answer << words << kind;
    }
};

// Answers that HTTP itself cannot make sense of, or whose end is missing.
void LyingAnswersTest::framing()
{
    const QByteArray size = QByteArray::number(good.size(), 16);
    row("shorter than announced", head("Content-Length: 1000\r\n") + good, closed, ErrorKind::Offline);
    row("longer than announced", head("Content-Length: 5\r\n") + good, notWhole);
    row("two lengths", head("Content-Length: 17\r\nContent-Length: 18\r\n") + good, broken);
    row("chunks without an end", chunked(size + "\r\n" + good + "\r\n"), closed, ErrorKind::Offline);
    row("a chunk cut short", chunked("fff\r\n" + good), closed, ErrorKind::Offline);
    row("a chunk of a negative size", chunked("-11\r\n" + good + "\r\n0\r\n\r\n"), notWhole);
    row("a chunk without bounds", chunked("ffffffffffffffff\r\n" + good), notWhole);
    row("no end of the head", "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n", closed,
        ErrorKind::Offline);
    row("0 No", head("Content-Length: 17\r\n", "0 No") + good, notHttp);
    for (const char *status : {"42 No", "099 No", "600 No", "999 No"})
        row(status, head("Content-Length: 17\r\n", status) + good, portal);
}

// What stands between here and there and answers for itself. None of it has the provider's RequestId.
void LyingAnswersTest::portals()
{
    const auto answered = [](int status, const QByteArray &body) { return FakeServer::answer(status, body); };
    const QByteArray page = "<!-- sign in --><html><head><title>Wi-Fi</title></head></html>";
    row("a page after a comment", answered(200, page), portal);
    row("a page in chunks", chunked(inOneChunk(page)), portal);
    row("511", answered(511, page), withoutReason, ErrorKind::Offline);
    row("WISPr",
        answered(200,
            "<?xml version=\"1.0\"?><WISPAccessGatewayParam><Redirect><MessageType>100</MessageType>"
            "<LoginURL>https://portal.example/</LoginURL></Redirect></WISPAccessGatewayParam>"),
        portal);
    row("JSON with a code", answered(200, R"({"code":-1,"msg":"please sign in"})"), portal);
    row("JSON with a code of success", answered(200, R"({"code":0,"msg":"ok"})"), portal);
    row("JSON, not a success", answered(200, R"({"success":false,"message":"sign in"})"), portal);
    row("JSON with a provider's code", answered(200, R"({"Code":"Forbidden","Message":"sign in"})"), portal);
    row("403 with a code", answered(403, R"({"code":"Forbidden","message":"blocked"})"), withoutReason);
    row("400 with a code", answered(400, R"({"code":"IllegalParam.Si"})"), withoutReason);
    row("504 in JSON", answered(504, R"({"code":504,"message":"upstream timed out"})"), withoutReason,
        ErrorKind::Offline);
    row("504 in JSON with 200", answered(200, R"({"code":504,"message":"upstream timed out"})"), portal);
    row("403 in XML", answered(403, "<Error><Code>AccessDenied</Code></Error>"), withoutReason);
    row("picture", FakeServer::answer(200, QByteArray("\x89PNG\r\n\x1a\n\0\0", 10)), notWhole);
}

// JSON and XML that are well formed and still not an answer.
void LyingAnswersTest::shapes()
{
    const auto answered = [](const QByteArray &body) { return FakeServer::answer(200, body); };
    for (const char *body : {"null", "true", "17", "\"RequestId\"", "[]", R"([{"RequestId":"R"}])"})
        row(body, answered(body), notWhole);
    for (const char *body : {R"({"RequestId":{"RequestId":"R"}})", R"({"RequestId":["R"]})",
             R"({"RequestId":null})", "<x><RequestId><a>R</a></RequestId></x>",
             "<x><RequestId>R</RequestId><RequestId>R</RequestId></x>", "<RequestId>R</RequestId>"})
        row(body, answered(body), portal);
    for (const char *body : {R"({"RequestId":"R","Code":{"a":"200"}})", R"({"RequestId":"R","Code":["200"]})",
             R"({"RequestId":"R","success":{}})", R"({"RequestId":"R","success":[true]})",
             R"({"RequestId":"R","success":"maybe"})", R"({"RequestId":"R","success":0})"})
        row(body, answered(body), notWhole);
    row("a NUL after it", answered(good + QByteArray("\0garbage", 8)), notWhole);
    row("a NUL in XML", answered("<?a" + QByteArray(1, '\0') + "?><x><RequestId>R</RequestId></x>"),
        notWhole);
    row("a RequestId without end", answered(R"({"RequestId":")" + QByteArray(100'000, 'R') + "\"}"), portal);
    row("a code without end", answered(R"({"RequestId":"R","Code":")" + QByteArray(100'000, 'C') + "\"}"),
        portal);
}

// Small or allowed in size, and large in what they cost to read.
void LyingAnswersTest::bombs()
{
    const QByteArray plain = longSuccess(100 * mebibyte);
    const QByteArray gzip = gzipped(plain);
    const QByteArray deflate = deflated(plain);
    row("gzip bomb", FakeServer::answer(200, gzip, "Content-Encoding: gzip\r\n"), broken);
    row("deflate bomb", FakeServer::answer(200, deflate, "Content-Encoding: deflate\r\n"), broken);
    row("gzip bomb in a chunk",
        head("Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n") + inOneChunk(gzip), broken);
    row("gzip that is not said to be", FakeServer::answer(200, gzip), notWhole);
    row("billion laughs", FakeServer::answer(200, billionLaughs()), notWhole);
    row("one entity, named often", FakeServer::answer(200, quadraticBlowup()), notWhole);
    row("deep XML",
        FakeServer::answer(200, "<x><RequestId>R</RequestId>" + QByteArray("<a>").repeated(300'000)),
        notWhole);
    row("an element of many attributes", FakeServer::answer(200, manyAttributes()), notWhole);
}

void LyingAnswersTest::neverASuccess_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("words");
    QTest::addColumn<ErrorKind>("kind");
    framing();
    portals();
    shapes();
    bombs();
}

void LyingAnswersTest::neverASuccess()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, words);
    QFETCH(ErrorKind, kind);
    for (const bool write : {false, true}) {
        Bench bench;
        bench.server.setAnswer([&](QTcpSocket &socket, const auto &) {
            socket.write(answer);
            socket.disconnectFromHost();
        });
        QElapsedTimer elapsed;
        elapsed.start();
        const auto result = bench.resultOf(bench.request(write));
        QVERIFY(result && !*result);
        const QString message = result->error().message;
        QCOMPARE(result->error().kind, write ? ErrorKind::OutcomeUnknown : kind);
        // Of a write that broke off it matters more that it is not known than how it broke.
        if (!write || (words != closed && words != notHttp))
            QVERIFY2(message.contains(words), qPrintable(message));
        QCOMPARE(message.contains(u"before anything is sent again"_s), write);
        QVERIFY2(message.size() < 500, qPrintable(message.left(500)));
        QVERIFY2(elapsed.elapsed() < 5000, qPrintable(u"%1 ms"_s.arg(elapsed.elapsed())));
        QCOMPARE(bench.server.requests().size(), 1);
    }
}

void LyingAnswersTest::orderWithoutId_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body : {R"({"RequestId":"R"})", R"({"RequestId":"R","Data":null})",
             R"({"RequestId":"R","Data":{}})", R"({"RequestId":"R","Data":"1"})",
             R"({"RequestId":"R","Data":[{"OrderId":"1"}]})", R"({"RequestId":"R","OrderId":null})",
             R"({"RequestId":"R","OrderId":""})", R"({"RequestId":"R","OrderId":{"OrderId":"1"}})",
             R"({"RequestId":"R","OrderId":["1"]})", R"({"RequestId":"R","Orders":{"OrderId":"1"}})"})
        QTest::newRow(body) << QByteArray(body);
}

// The provider documents an order's answer without an ID too (API.md 4.2): the order is made, and its ID is
// not guessed from elsewhere.
void LyingAnswersTest::orderWithoutId()
{
    QFETCH(QByteArray, body);
    Bench bench;
    bench.server.setAnswer(
        [&](QTcpSocket &socket, const auto &) { socket.write(FakeServer::answer(200, body)); });
    const auto result = bench.resultOf(bench.request());
    QVERIFY(result && *result);
    QCOMPARE((*result)->requestId, u"R"_s);
    QCOMPARE(orderIdFrom(**result), QString());
}

void LyingAnswersTest::flood_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("block");
    const QByteArray block(65536, ' ');
    const QByteArray chunk = "10000\r\n" + block + "\r\n";
    QTest::newRow("announced") << head("Content-Length: 419430400\r\n") << block;
    QTest::newRow("unannounced") << head({}) << block;
    QTest::newRow("chunks") << head("Transfer-Encoding: chunked\r\n") << chunk;
    QTest::newRow("one chunk") << head("Transfer-Encoding: chunked\r\n") + "6400000\r\n"
                               << QByteArray(1024, ' ');
    QTest::newRow("an error") << head({}, "500 No") << block;
}

// 400 MiB come; two are read, and what was on its way is lost.
void LyingAnswersTest::flood()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, block);
    for (const bool write : {false, true}) {
        Bench bench;
        FloodServer server(head, block, 400 * mebibyte);
        server.begin();
        ApiRequest request = bench.request(write);
        request.endpoint = server.url();
        const auto result = bench.resultOf(request);
        QCOMPARE(kindOf(result), write ? ErrorKind::OutcomeUnknown : ErrorKind::Protocol);
        QVERIFY(result->error().message.contains(broken));
        QVERIFY(server.ended(10000));
        qInfo("%.1f of 400 MiB were taken", double(server.taken()) / double(mebibyte));
        QVERIFY(server.taken() < ApiJob::maxAnswerSize + 62 * mebibyte);
    }
}

// Qt receives on a thread of its own, where nothing that keeps this one may let it go on for ever.
void LyingAnswersTest::floodOfABusyWindow()
{
    Bench bench;
    FloodServer server(head("Connection: close\r\n"), QByteArray(65536, ' '), 400 * mebibyte);
    ApiRequest request = bench.request(false);
    request.endpoint = server.url();
    ApiJob *job = bench.client.send(request);
    QSignalSpy finished(job, &ApiJob::finished);
    QSignalSpy begun(bench.manager.findChild<QNetworkReply *>(), &QNetworkReply::metaDataChanged);
    QVERIFY(begun.wait());
    server.begin();
    QVERIFY2(!server.ended(500), "all was received while nobody read it");
    QVERIFY(finished.wait());
    QCOMPARE(finished.at(0).at(0).value<Result<ApiAnswer>>().error().kind, ErrorKind::Protocol);
    QVERIFY(server.ended(10000));
    qInfo("%.1f of 400 MiB were taken", double(server.taken()) / double(mebibyte));
    QVERIFY(server.taken() < ApiJob::maxAnswerSize + 62 * mebibyte);
}

QTEST_GUILESS_MAIN(LyingAnswersTest)
#include "tst_lyinganswers.moc"
