// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/practice/practiceclient.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QXmlStreamReader>
#include <QtTest>

using namespace circuitdesk::test;
using namespace Qt::StringLiterals;

namespace {

QString utc(int secondsFromNow)
{
    return QDateTime::currentDateTimeUtc().addSecs(secondsFromNow).toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
}

/// The text of the first element of this name, or a null text; the root's name for an empty name.
QString xmlText(const QByteArray &xml, const QString &name)
{
    QXmlStreamReader reader(xml);
    while (reader.readNextStartElement() || !reader.atEnd()) {
        if (name.isEmpty() && reader.isStartElement())
            return reader.name().toString();
        if (reader.isStartElement() && reader.name() == name)
            return reader.readElementText(QXmlStreamReader::IncludeChildElements);
        if (reader.hasError())
            break;
    }
    return {};
}

} // namespace

/// What the server does before and around an operation: signatures, envelopes, control endpoints, the
/// program.
class TestPracticeGateway final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }

    void greeting();
    void signatureKindsAndPlaces_data();
    void signatureKindsAndPlaces();
    void v1WithTheHeadersOfTheOfficialClients();
    void parametersOfQueryAndBodyAreMerged();
    void gatewayErrors_data();
    void gatewayErrors();
    void nonceIsUsedOnce();
    void answersInXml();
    void errorsInXml();
    void answerHeaders();
    void connectionIsKept();
    void requestsInOneGo();
    void unreadableRequests_data();
    void unreadableRequests();
    void controlRefusals_data();
    void controlRefusals();
    void loaFileCanBeDownloaded();
    void leavingMidwayIsNoRequest();

private:
    PracticeServer m_server;
};

void TestPracticeGateway::greeting()
{
    const auto greeting = m_server.greeting();
    QCOMPARE(greeting.value(u"accessKeyId"_s).toString(), u"LTAI5tPracticeKey0001"_s);
    QVERIFY(greeting.value(u"url"_s).toString().startsWith(u"http://127.0.0.1:"_s));
    PracticeServer other;
    QVERIFY(other.start());
    QVERIFY(other.greeting().value(u"accessKeySecret"_s) != greeting.value(u"accessKeySecret"_s));
}

void TestPracticeGateway::signatureKindsAndPlaces_data()
{
    QTest::addColumn<bool>("v3");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<bool>("inBody");
    for (const bool v3 : {true, false}) {
        const QByteArray kind = v3 ? "v3" : "v1";
        QTest::newRow(kind + " POST body") << v3 << QByteArray("POST") << true;
        QTest::newRow(kind + " POST query") << v3 << QByteArray("POST") << false;
        QTest::newRow(kind + " GET query") << v3 << QByteArray("GET") << false;
    }
}

void TestPracticeGateway::signatureKindsAndPlaces()
{
    QFETCH(bool, v3);
    QFETCH(QByteArray, method);
    QFETCH(bool, inBody);
    const SignedCall call{.action = u"DescribePhysicalConnections"_s,
        .parameters = {{u"RegionId"_s, u"cn-hangzhou"_s}, {u"Filter.1.Key"_s, u"Name"_s},
            {u"Filter.1.Value.1"_s, u"杭州 EC-01"_s}, {u"ClientToken"_s, u"t *~'()!"_s.remove(u' ')}},
        .method = method,
        .inBody = inBody};
    const auto reply = m_server.exchange(v3 ? m_server.v3Request(call) : m_server.v1Request(call));
    QCOMPARE(reply.code(), QString());
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json().value(u"TotalCount"_s).toInt(), 1);
    const auto entry = m_server.ledger(u"requests"_s).last().toObject();
    QCOMPARE(entry.value(u"signature"_s).toString(), v3 ? u"v3"_s : u"v1"_s);
    QCOMPARE(entry.value(u"placement"_s).toString(), inBody ? u"body"_s : u"query"_s);
    QCOMPARE(entry.value(u"method"_s).toString(), QString::fromLatin1(method));
    QCOMPARE(entry.value(u"clientToken"_s).toString(), u"t*~'()!"_s);
    QCOMPARE(entry.value(u"status"_s).toInt(), 200);
}

void TestPracticeGateway::v1WithTheHeadersOfTheOfficialClients()
{
    // pop-core and vpc20160428 send these with HMAC-SHA1 too, which signs no header.
    const auto reply = m_server.exchange(m_server.v1Request({.action = u"DescribeRegions"_s,
        .nonce = u"v1-with-headers"_s,
        .unsignedHeaders = {{"x-acs-action", "DescribeRegions"}, {"x-acs-version", "2016-04-28"}}}));
    QCOMPARE(reply.code(), QString());
    QCOMPARE(reply.status, 200);
    const auto entry = m_server.ledger(u"requests"_s).last().toObject();
    QCOMPARE(entry.value(u"signature"_s).toString(), u"v1"_s);
    QCOMPARE(entry.value(u"nonce"_s).toString(), u"v1-with-headers"_s);
}

void TestPracticeGateway::parametersOfQueryAndBodyAreMerged()
{
    const auto reply = m_server.exchange(m_server.v3Request({.action = u"DescribePhysicalConnections"_s,
        .parameters = {{u"PageSize"_s, u"3"_s}},
        .queryParameters = {{u"RegionId"_s, u"cn-hangzhou"_s}}}));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json().value(u"PageSize"_s).toInt(), 3);
    QCOMPARE(m_server.ledger(u"requests"_s).last().toObject().value(u"placement"_s).toString(), u"both"_s);
}

void TestPracticeGateway::gatewayErrors_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto add = [this](const char *name, SignedCall call, int status, const QString &code) {
        QTest::newRow((QByteArray("v3 ") + name).constData()) << m_server.v3Request(call) << status << code;
        QTest::newRow((QByteArray("v1 ") + name).constData()) << m_server.v1Request(call) << status << code;
    };
    const auto action = u"DescribeRegions"_s;
    add("unknown key", {.action = action, .accessKeyId = u"LTAInobody"_s}, 404,
        u"InvalidAccessKeyId.NotFound"_s);
    add("old", {.action = action, .date = utc(-16 * 60)}, 400, u"InvalidTimeStamp.Expired"_s);
    add("ahead", {.action = action, .date = utc(16 * 60)}, 400, u"InvalidTimeStamp.Expired"_s);
    add("date form", {.action = action, .date = u"2026-01-01 00:00:00"_s}, 400, u"InvalidTimeStamp.Format"_s);
    add("no such action", {.action = u"DescribeNothing"_s}, 404, u"InvalidAction.NotFound"_s);
    add("version", {.action = action, .version = u"2014-05-26"_s}, 400, u"InvalidVersion"_s);
    add("method", {.action = action, .method = "PUT"}, 405, u"UnsupportedHTTPMethod"_s);
    QTest::newRow("v3 unsigned header")
        << m_server.v3Request({.action = action, .unsignedHeaders = {{"x-acs-extra", "1"}}}) << 400
        << u"IncompleteSignature"_s;
    QTest::newRow("v3 changed body") << m_server.v3Request({.action = action,
        .parameters = {{u"AcceptLanguage"_s, u"zh-CN"_s}},
        .sentBody = "AcceptLanguage=en-US"})
                                     << 400 << u"SignatureDoesNotMatch"_s;
    auto path = m_server.v3Request({.action = action});
    path.replace("POST / ", "POST /other ");
    QTest::newRow("path") << path << 404 << u"InvalidAction.NotFound"_s;
    auto changed = m_server.v1Request({.action = action});
    changed.replace("HMAC-SHA1", "HMAC-SHA2");
    QTest::newRow("v1 method") << changed << 400 << u"IncompleteSignature"_s;
    changed = m_server.v1Request({.action = action});
    changed.replace("Signature=", "Zignature=");
    QTest::newRow("v1 no signature") << changed << 400 << u"MissingParameter"_s;
    changed = m_server.v3Request({.action = action});
    changed.replace("Authorization:", "X-Authorization:");
    QTest::newRow("v3 no authorization") << changed << 400 << u"IncompleteSignature"_s;
}

void TestPracticeGateway::gatewayErrors()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    QFETCH(QString, code);
    const auto reply = m_server.exchange(request);
    QCOMPARE(reply.code(), code);
    QCOMPARE(reply.status, status);
    const auto json = reply.json();
    for (const auto &field : {u"RequestId"_s, u"HostId"_s, u"Message"_s, u"Recommend"_s})
        QVERIFY2(!json.value(field).toString().isEmpty(), qPrintable(field));
    const auto entry = m_server.ledger(u"requests"_s).last().toObject();
    QCOMPARE(entry.value(u"status"_s).toInt(), status);
    QCOMPARE(entry.value(u"code"_s).toString(), code);
}

void TestPracticeGateway::nonceIsUsedOnce()
{
    const SignedCall call{.action = u"DescribeRegions"_s, .nonce = u"the-same-nonce"_s};
    QCOMPARE(m_server.exchange(m_server.v3Request(call)).status, 200);
    const auto again = m_server.exchange(m_server.v3Request(call));
    QCOMPARE(again.code(), u"SignatureNonceUsed"_s);
    QCOMPARE(again.status, 400);
    QCOMPARE(m_server.exchange(m_server.v1Request(call)).code(), u"SignatureNonceUsed"_s);
}

void TestPracticeGateway::answersInXml()
{
    const SignedCall byAccept{.action = u"DescribeRegions"_s, .accept = "application/xml"};
    const SignedCall byFormat{.action = u"DescribeRegions"_s, .format = u"XML"_s};
    const SignedCall byDefault{.action = u"DescribeRegions"_s, .format = QString()};
    for (const auto &request :
        {m_server.v3Request(byAccept), m_server.v1Request(byFormat), m_server.v1Request(byDefault)}) {
        const auto reply = m_server.exchange(request);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.headers.value("content-type"), QByteArray("text/xml;charset=utf-8"));
        QCOMPARE(xmlText(reply.body, {}), u"DescribeRegionsResponse"_s);
        QVERIFY(!xmlText(reply.body, u"RequestId"_s).isEmpty());
        QVERIFY(reply.body.contains("<Regions><Region><RegionId>"));
        QVERIFY(reply.body.contains("华东1（杭州）"));
    }
    const auto lower =
        m_server.exchange(m_server.v1Request({.action = u"DescribeRegions"_s, .format = u"jSoN"_s}));
    QVERIFY(!lower.requestId().isEmpty());
}

void TestPracticeGateway::errorsInXml()
{
    const auto reply = m_server.exchange(m_server.v1Request({.action = u"DescribePhysicalConnections"_s,
        .parameters = {{u"RegionId"_s, u"<&>\"\x01"_s}},
        .format = u"XML"_s}));
    QCOMPARE(reply.status, 404);
    QCOMPARE(xmlText(reply.body, {}), u"Error"_s);
    QCOMPARE(xmlText(reply.body, u"Code"_s), u"InvalidRegionId.NotFound"_s);
}

void TestPracticeGateway::answerHeaders()
{
    const auto reply = m_server.v3(u"DescribeRegions"_s, {});
    QCOMPARE(reply.headers.value("content-type"), QByteArray("application/json;charset=utf-8"));
    QCOMPARE(QString::fromLatin1(reply.headers.value("x-acs-request-id")), reply.requestId());
    static const QRegularExpression uuid(u"^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$"_s);
    QVERIFY(uuid.match(reply.requestId()).hasMatch());
    const auto date = reply.date();
    QVERIFY(date.isValid());
    QVERIFY(qAbs(date.secsTo(QDateTime::currentDateTimeUtc())) < 30);
}

void TestPracticeGateway::connectionIsKept()
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, m_server.port());
    QVERIFY(socket.waitForConnected(5000));
    for (int i = 0; i < 3; ++i) {
        socket.write(m_server.v3Request({.action = u"DescribeRegions"_s}));
        const auto reply = readReply(socket);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.headers.value("connection"), QByteArray("keep-alive"));
    }
    auto last = m_server.v3Request({.action = u"DescribeRegions"_s});
    last.replace("\r\nAccept:", "\r\nConnection: close\r\nAccept:");
    socket.write(last);
    QCOMPARE(readReply(socket).headers.value("connection"), QByteArray("close"));
    QVERIFY(socket.state() == QAbstractSocket::UnconnectedState || socket.waitForDisconnected(5000));
}

void TestPracticeGateway::requestsInOneGo()
{
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 50; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(u"127.0.0.1"_s, m_server.port());
    }
    for (const auto &socket : sockets) {
        QVERIFY(socket->waitForConnected(5000));
        socket->write(m_server.v3Request({.action = u"DescribeRegions"_s}));
        socket->flush();
    }
    for (const auto &socket : sockets)
        QCOMPARE(readReply(*socket).status, 200);
}

void TestPracticeGateway::unreadableRequests_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const QByteArray post = "POST / HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    QTest::newRow("not HTTP") << QByteArray("hello\r\n\r\n") << 400;
    QTest::newRow("binary") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 15) << 400;
    QTest::newRow("bad version") << QByteArray("GET / HTTP/9.9\r\n\r\n") << 400;
    QTest::newRow("bad length") << QByteArray(post + "Content-Length: -1\r\n\r\n") << 400;
    QTest::newRow("bad header") << QByteArray(post + "\x01: x\r\n\r\n") << 400;
    QTest::newRow("announced too long") << QByteArray(post + "Content-Length: 1048577\r\n\r\n") << 413;
    QTest::newRow("too long") << QByteArray(
        post + "Content-Length: 2000000\r\n\r\n" + QByteArray(2000000, 'a'))
                              << 413;
    QTest::newRow("header too long") << QByteArray(post + "X: " + QByteArray(100000, 'a') + "\r\n\r\n")
                                     << 431;
}

void TestPracticeGateway::unreadableRequests()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    const auto before = m_server.ledger(u"requests"_s).size();
    QCOMPARE(m_server.exchange(request).status, status);
    QCOMPARE(m_server.ledger(u"requests"_s).size(), before + 1);
    QCOMPARE(m_server.v3(u"DescribeRegions"_s, {}).status, 200);
}

void TestPracticeGateway::controlRefusals_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const auto post = [](const QByteArray &path, const QByteArray &body) {
        return QByteArray("POST /practice/" + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    };
    QTest::newRow("no such fault") << post("faults", R"({"fault":"nonsense"})") << 400;
    QTest::newRow("empty code") << post("faults", R"({"fault":"code:"})") << 400;
    QTest::newRow("not JSON") << post("faults", "fault") << 400;
    QTest::newRow("array") << post("faults", "[]") << 400;
    QTest::newRow("fault of wrong type") << post("faults", R"({"fault":1})") << 400;
    QTest::newRow("action of wrong type") << post("faults", R"({"fault":"500","action":1})") << 400;
    QTest::newRow("no count") << post("faults", R"({"fault":"500","count":0})") << 400;
    QTest::newRow("huge count") << post("faults", R"({"fault":"500","count":99999999999})") << 400;
    QTest::newRow("negative skip") << post("faults", R"({"fault":"500","skip":-1})") << 400;
    QTest::newRow("negative wait") << post("faults", R"({"fault":"wait","seconds":-1})") << 400;
    QTest::newRow("seconds as text") << post("faults", R"({"fault":"wait","seconds":"1"})") << 400;
    QTest::newRow("time backwards") << post("time", R"({"advanceSeconds":-1})") << 400;
    QTest::newRow("no time") << post("time", "{}") << 400;
    QTest::newRow("nothing there") << QByteArray("GET /practice/x HTTP/1.1\r\nHost: localhost\r\n\r\n")
                                   << 404;
    QTest::newRow("wrong method") << post("ledger", "{}") << 405;
    QTest::newRow("foreign host") << QByteArray("GET /practice/ledger HTTP/1.1\r\nHost: example.org\r\n\r\n")
                                  << 403;
}

void TestPracticeGateway::controlRefusals()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    const auto reply = m_server.exchange(request);
    QCOMPARE(reply.status, status);
    QVERIFY(!reply.json().value(u"error"_s).toString().isEmpty());
    QVERIFY(m_server.control("GET", "faults").json().value(u"faults"_s).toArray().isEmpty());
}

void TestPracticeGateway::loaFileCanBeDownloaded()
{
    const auto described = m_server.v3(u"DescribePhysicalConnectionLOA"_s,
        {{u"RegionId"_s, u"cn-hangzhou"_s}, {u"InstanceId"_s, u"pc-bp1lwa93kd7uq0002"_s}});
    const auto url =
        described.json().value(u"PhysicalConnectionLOAType"_s).toObject().value(u"LoaUrl"_s).toString();
    QVERIFY(url.startsWith(m_server.greeting().value(u"url"_s).toString() + u"/practice/loa/"_s));
    const auto target = url.mid(url.indexOf(u"/practice/"_s) + 10).toUtf8();
    const auto file = m_server.control("GET", target);
    QCOMPARE(file.status, 200);
    QVERIFY(file.body.startsWith("%PDF-1.4") && file.body.contains("pc-bp1lwa93kd7uq0002"));
    QVERIFY(m_server.advance(3601));
    QCOMPARE(m_server.control("GET", target).status, 403);
}

void TestPracticeGateway::leavingMidwayIsNoRequest()
{
    const auto before = m_server.ledger(u"requests"_s).size();
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_server.port());
        QVERIFY(socket.waitForConnected(5000));
        socket.write("POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100\r\n\r\nhalf");
        QVERIFY(socket.waitForBytesWritten(5000));
        socket.disconnectFromHost();
        QVERIFY(socket.state() == QAbstractSocket::UnconnectedState || socket.waitForDisconnected(5000));
    }
    QCOMPARE(m_server.v3(u"DescribeRegions"_s, {}).status, 200);
    QCOMPARE(m_server.ledger(u"requests"_s).size(), before + 1);
}

QTEST_GUILESS_MAIN(TestPracticeGateway)
#include "tst_practicegateway.moc"
