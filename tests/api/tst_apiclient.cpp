// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/apiclient.h"
#include "app/api/signature.h"
#include "fakeserver.h"

#include <QLoggingCategory>
#include <QMutex>
#include <QNetworkAccessManager>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace circuitdesk;
using namespace std::chrono_literals;

namespace {

const QString secret = QStringLiteral("TopSecret/+=key");
const QString token = QStringLiteral("TokenOfASession==");
const QString idNumber = QStringLiteral("11010519491231002X");
const QString company = QString::fromUtf8("杭州 某某&Co+*~'()");

Parameters loaParameters()
{
    return {{QStringLiteral("RegionId"), QStringLiteral("cn-hangzhou")},
        {QStringLiteral("CompanyName"), company},
        {QStringLiteral("PMInfo.10.PMName"), QString::fromUtf8("𠮷野\r\n\"<>")},
        {QStringLiteral("PMInfo.2.PMCertificateNo"), idNumber}, {QStringLiteral("PeerLocation"), QString()},
        {QStringLiteral("ClientToken"), QStringLiteral("123e4567-e89b-12d3-a456-426655440000")}};
}

QMutex logMutex;
QString logged;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    const QMutexLocker locker(&logMutex);
    logged += text + u'\n';
}

/// Fails the test where anything would be sent.
class SilentManager final : public QNetworkAccessManager
{
public:
    int asked = 0;

protected:
    QNetworkReply *createRequest(
        Operation operation, const QNetworkRequest &request, QIODevice *data) override
    {
        ++asked;
        return QNetworkAccessManager::createRequest(operation, request, data);
    }
};

QList<std::pair<QByteArray, QByteArray>> headersOf(const FakeServer::Request &request)
{
    QList<std::pair<QByteArray, QByteArray>> headers;
    QList<QByteArray> lines = request.head.split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            headers.append({line.left(colon), line.mid(colon + 1)});
    }
    return headers;
}

/// What a server does: decode, then sign again with the keys it knows.
Parameters decoded(const QByteArray &form)
{
    Parameters parameters;
    const QList<QByteArray> pairs = form.split('&');
    for (const QByteArray &pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0) {
            parameters.append({QString::fromUtf8(QByteArray::fromPercentEncoding(pair.left(equals))),
                QString::fromUtf8(QByteArray::fromPercentEncoding(pair.mid(equals + 1)))});
        }
    }
    return parameters;
}

} // namespace

class ApiClientTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("circuitdesk.api=false")); }
    void signedAsSent_data();
    void signedAsSent();
    void temporaryKeys();
    void clockAndNonce();
    void clockIsLearnedOnce_data();
    void clockIsLearnedOnce();
    void defaultNonces();
    void nothingPrivateLeaks_data();
    void nothingPrivateLeaks();
    void refusedAddress_data();
    void refusedAddress();
    void refusedKeys_data();
    void refusedKeys();
    void loopback_data();
    void loopback();

private:
    QList<FakeServer::Request> requestsOf(const ApiRequest &request);
    static ApiRequest loaRequest(ApiRequest::Placement placement);
};

ApiRequest ApiClientTest::loaRequest(ApiRequest::Placement placement)
{
    return {QStringLiteral("ApplyPhysicalConnectionLOA"), loaParameters(), {},
        {QStringLiteral("LTAI5tSANDBOXexample0001"), secret, {}}, true, 10s, placement};
}

QList<FakeServer::Request> ApiClientTest::requestsOf(const ApiRequest &request)
{
    FakeServer server;
    server.setAnswer([](QTcpSocket &socket, const auto &) {
        socket.write(FakeServer::answer(200, R"({"RequestId":"R"})"));
    });
    QNetworkAccessManager manager;
    const QDateTime now(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::OffsetFromUTC, 8 * 3600);
    ApiClient client(
        manager, [now] { return now; }, [] { return QByteArray("0123456789abcdef"); });
    ApiRequest local = request;
    local.endpoint = server.url();
    ApiJob *job = client.send(local);
    QSignalSpy spy(job, &ApiJob::finished);
    if (!spy.wait() || !spy.at(0).at(0).value<Result<ApiAnswer>>())
        return {};
    return server.requests();
}

void ApiClientTest::signedAsSent_data()
{
    QTest::addColumn<ApiRequest::Placement>("placement");
    QTest::newRow("body") << ApiRequest::Placement::Body;
    QTest::newRow("query") << ApiRequest::Placement::Query;
}

void ApiClientTest::signedAsSent()
{
    QFETCH(ApiRequest::Placement, placement);
    const bool inBody = placement == ApiRequest::Placement::Body;
    const ApiRequest wanted = loaRequest(placement);
    const auto requests = requestsOf(wanted);
    QCOMPARE(requests.size(), 1);
    const FakeServer::Request &request = requests.first();

    QCOMPARE(request.header("x-acs-action"), QByteArray("ApplyPhysicalConnectionLOA"));
    QCOMPARE(request.header("x-acs-version"), QByteArray("2016-04-28"));
    QCOMPARE(request.header("accept"), QByteArray("application/json"));
    QCOMPARE(request.header("content-type"), QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(request.header("user-agent"), QByteArray("CircuitDesk/" CIRCUITDESK_VERSION));
    QCOMPARE(request.header("content-length"), QByteArray::number(request.body.size()));
    QCOMPARE(request.header("x-acs-content-sha256"), hashedPayload(request.body));
    QVERIFY(request.header("host").startsWith("127.0.0.1:"));

    const QByteArray target = request.requestLine().split(' ').at(1);
    const QByteArray query = target.mid(2);
    QCOMPARE(target.left(2), QByteArray(inBody ? "/" : "/?"));
    QCOMPARE(request.requestLine().left(5), QByteArray("POST "));
    QCOMPARE(inBody ? request.body : query,
        inBody ? formEncoded(wanted.parameters) : canonicalQuery(wanted.parameters));
    QVERIFY(inBody ? query.isEmpty() : request.body.isEmpty());

    const SignatureV3 again = signV3(
        "POST", "/", decoded(query), headersOf(request), hashedPayload(request.body), wanted.credentials);
    QCOMPARE(request.header("authorization"), again.authorization);
    QCOMPARE(again.signedHeaders,
        QByteArray("content-type;host;x-acs-action;x-acs-content-sha256;x-acs-date;"
                   "x-acs-signature-nonce;x-acs-version"));
}

void ApiClientTest::temporaryKeys()
{
    ApiRequest wanted = loaRequest(ApiRequest::Placement::Body);
    wanted.credentials.securityToken = token;
    const auto requests = requestsOf(wanted);
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests.first().header("x-acs-security-token"), token.toLatin1());
    QCOMPARE(requests.first().header("x-acs-accesskey-id"), wanted.credentials.accessKeyId.toLatin1());
    const SignatureV3 again = signV3("POST", "/", {}, headersOf(requests.first()),
        hashedPayload(requests.first().body), wanted.credentials);
    QCOMPARE(requests.first().header("authorization"), again.authorization);
    QVERIFY(again.signedHeaders.contains("x-acs-security-token"));
    // Lasting keys send neither.
    const auto lasting = requestsOf(loaRequest(ApiRequest::Placement::Body));
    QVERIFY(!lasting.first().head.toLower().contains("x-acs-security-token"));
}

void ApiClientTest::clockAndNonce()
{
    const auto now = requestsOf(loaRequest(ApiRequest::Placement::Body));
    QCOMPARE(now.first().header("x-acs-date"), QByteArray("2026-01-01T19:04:05Z"));
    QCOMPARE(now.first().header("x-acs-signature-nonce"), QByteArray("0123456789abcdef"));
}

void ApiClientTest::clockIsLearnedOnce_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<int>("offset");
    QTest::newRow("ours is behind") << QByteArray("InvalidTimeStamp.Expired")
                                    << QByteArray("Fri, 02 Jan 2026 04:04:05 GMT") << 3600;
    QTest::newRow("ours is ahead") << QByteArray("IllegalTimestamp")
                                   << QByteArray("Thu, 01 Jan 2026 03:04:05 GMT") << -86400;
    QTest::newRow("ours is right") << QByteArray("InvalidTimeStamp.Expired")
                                   << QByteArray("Fri, 02 Jan 2026 03:04:55 GMT") << 0;
    QTest::newRow("no date") << QByteArray("InvalidTimeStamp.Expired") << QByteArray() << 0;
    QTest::newRow("another refusal") << QByteArray("Forbidden.RAM")
                                     << QByteArray("Fri, 02 Jan 2026 04:04:05 GMT") << 0;
}

void ApiClientTest::clockIsLearnedOnce()
{
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, date);
    QFETCH(int, offset);
    FakeServer server;
    QByteArray sent = date;
    server.setAnswer([&](QTcpSocket &socket, const auto &) {
        socket.write(FakeServer::answer(400, R"({"RequestId":"R","Code":")" + code + R"("})",
            sent.isEmpty() ? QByteArray() : "Date: " + sent + "\r\n"));
    });
    QNetworkAccessManager manager;
    const QDateTime now(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    ApiClient client(
        manager, [now] { return now; }, [] { return QByteArray("0123456789abcdef"); });
    const QSignalSpy learned(&client, &ApiClient::clockOffsetLearned);
    ApiRequest request = loaRequest(ApiRequest::Placement::Body);
    request.endpoint = server.url();
    for (int i = 0; i < 2; ++i) {
        ApiJob *job = client.send(request);
        int offsetAtEnd = -1;
        connect(job, &ApiJob::finished, this,
            [&] { offsetAtEnd = static_cast<int>(client.clockOffset().count()); });
        QSignalSpy ended(job, &ApiJob::finished);
        QVERIFY(ended.wait());
        QCOMPARE(offsetAtEnd, offset);
        // What a second answer says is not learned any more.
        if (offset != 0)
            sent = "Fri, 02 Jan 2026 09:04:05 GMT";
    }
    QCOMPARE(learned.size(), offset == 0 ? 0 : 1);
    QCOMPARE(
        server.requests().last().header("x-acs-date"), now.addSecs(offset).toString(Qt::ISODate).toLatin1());
}

void ApiClientTest::defaultNonces()
{
    const NonceSource nonces = randomNonces();
    QSet<QByteArray> seen;
    for (int i = 0; i < 1000; ++i) {
        const QByteArray nonce = nonces();
        QCOMPARE(nonce.size(), 32);
        seen.insert(nonce);
    }
    QCOMPARE(seen.size(), 1000);
    QVERIFY(qAbs(systemClock()().secsTo(QDateTime::currentDateTimeUtc())) < 5);
}

void ApiClientTest::nothingPrivateLeaks_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("success") << 200 << QByteArray(R"({"RequestId":"R"})");
    QTest::newRow("echo")
        << 400 << QByteArray(R"({"RequestId":"R","Code":"New.Code","Message":"11010519491231002X is bad"})");
    QTest::newRow("signature") << 400 << QByteArray(R"({"RequestId":"R","Code":"SignatureDoesNotMatch",
        "Message":"server string to sign is:POST PMCertificateNo=11010519491231002X"})");
    QTest::newRow("damaged") << 200 << QByteArray("{");
    QTest::newRow("closed") << 0 << QByteArray();
}

void ApiClientTest::nothingPrivateLeaks()
{
    QFETCH(int, status);
    QFETCH(QByteArray, answer);
    QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
    logged.clear();
    const auto before = qInstallMessageHandler(keepLog);
    FakeServer server;
    server.setAnswer([&](QTcpSocket &socket, const auto &) {
        status == 0 ? socket.abort() : void(socket.write(FakeServer::answer(status, answer)));
    });
    QNetworkAccessManager manager;
    ApiClient client(manager, systemClock(), randomNonces());
    ApiRequest request = loaRequest(ApiRequest::Placement::Body);
    request.credentials.securityToken = token;
    request.endpoint = server.url();
    ApiJob *job = client.send(request);
    QSignalSpy spy(job, &ApiJob::finished);
    const bool ended = spy.wait();
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules(QStringLiteral("circuitdesk.api=false"));

    QVERIFY(ended);
    const auto result = spy.at(0).at(0).value<Result<ApiAnswer>>();
    const QString shown = result ? QString() : result.error().message + result.error().code;
    const QString line = QString::fromLatin1(server.requests().first().requestLine());
    QCOMPARE(line, QStringLiteral("POST / HTTP/1.1"));
    QVERIFY(logged.contains(request.action)); // or the log was not read at all
    for (const QString &text : {logged, shown}) {
        for (const QString &hidden :
            {secret, token, idNumber, idNumber.left(10), request.credentials.accessKeyId})
            QVERIFY2(!text.contains(hidden), qPrintable(text));
    }
    QVERIFY(!server.requests().first().head.contains(secret.toUtf8()));
}

void ApiClientTest::refusedAddress_data()
{
    QTest::addColumn<QString>("endpoint");
    for (const char *endpoint :
        {"http://vpc.aliyuncs.com/", "http://192.168.1.1/", "http://128.0.0.1/", "http://0.0.0.0/",
            "http://localhost.example.com/", "http://127.0.0.1.example.com/", "http://[2001:db8::1]/",
            "ftp://127.0.0.1/", "file:///etc/passwd", "https://", "vpc.aliyuncs.com", ""})
        QTest::newRow(endpoint) << QString::fromLatin1(endpoint);
}

void ApiClientTest::refusedAddress()
{
    QFETCH(QString, endpoint);
    SilentManager manager;
    ApiClient client(manager, systemClock(), randomNonces());
    ApiRequest request = loaRequest(ApiRequest::Placement::Body);
    request.endpoint = QUrl(endpoint);
    ApiJob *job = client.send(request);
    QVERIFY(job);
    QSignalSpy spy(job, &ApiJob::finished);
    const QSignalSpy gone(job, &QObject::destroyed);
    QVERIFY(spy.isEmpty());
    QVERIFY(QTest::qWaitFor([&] { return gone.size() == 1; }));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.at(0).at(0).value<Result<ApiAnswer>>().error().kind, ErrorKind::Invalid);
    QCOMPARE(manager.asked, 0);
}

void ApiClientTest::refusedKeys_data()
{
    QTest::addColumn<Credentials>("credentials");
    QTest::newRow("none") << Credentials{};
    QTest::newRow("no secret") << Credentials{QStringLiteral("id"), {}, {}};
    QTest::newRow("no id") << Credentials{{}, QStringLiteral("secret"), {}};
    QTest::newRow("header in the id")
        << Credentials{QStringLiteral("id\r\nHost: x"), QStringLiteral("secret"), {}};
    QTest::newRow("header in the token")
        << Credentials{QStringLiteral("id"), QStringLiteral("secret"), QStringLiteral("t\nx: y")};
    QTest::newRow("Chinese id") << Credentials{QString::fromUtf8("张"), QStringLiteral("secret"), {}};
}

void ApiClientTest::refusedKeys()
{
    QFETCH(Credentials, credentials);
    SilentManager manager;
    ApiClient client(manager, systemClock(), randomNonces());
    ApiRequest request = loaRequest(ApiRequest::Placement::Body);
    request.endpoint = QUrl(QStringLiteral("https://vpc.aliyuncs.com/"));
    request.credentials = credentials;
    QSignalSpy spy(client.send(request), &ApiJob::finished);
    QVERIFY(spy.wait());
    QCOMPARE(spy.at(0).at(0).value<Result<ApiAnswer>>().error().kind, ErrorKind::Auth);
    QCOMPARE(manager.asked, 0);
}

void ApiClientTest::loopback_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *host, bool expected) {
        QTest::newRow(host) << QString::fromLatin1(host) << expected;
    };
    row("localhost", true);
    row("127.0.0.1", true);
    row("127.255.255.254", true);
    row("::1", true);
    row("126.0.0.1", false);
    row("128.0.0.1", false);
    row("0.0.0.0", false);
    row("::", false);
    row("::2", false);
    row("localhost.localdomain.example", false);
    row("", false);
}

void ApiClientTest::loopback()
{
    QFETCH(QString, host);
    QFETCH(bool, expected);
    QCOMPARE(isLoopback(host), expected);
}

QTEST_GUILESS_MAIN(ApiClientTest)
#include "tst_apiclient.moc"
