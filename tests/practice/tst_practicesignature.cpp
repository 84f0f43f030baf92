// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/parameters.h"
#include "app/practice/signature.h"
#include "app/practice/utctime.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QtTest>

using namespace circuitdesk::practice;

namespace {

QJsonObject vectorsFile()
{
    QFile file(QStringLiteral(CIRCUITDESK_SOURCE_DIR "/tests/data/signing-vectors.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

std::string text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString().toStdString();
}

AccessKey keyOf(const QJsonObject &vector)
{
    return {text(vector, "access_key_id"), text(vector, "access_key_secret")};
}

/// Escapes as few characters as the official client does on the wire, and sends the last name first.
QByteArray wireQuery(const QJsonObject &query)
{
    QByteArray encoded;
    for (auto it = query.begin(); it != query.end(); ++it) {
        const auto pair = QUrl::toPercentEncoding(it.key()) + '='
            + QUrl::toPercentEncoding(it.value().toString(), QByteArrayLiteral("!*'()~"));
        encoded = encoded.isEmpty() ? pair : pair + '&' + encoded;
    }
    return encoded;
}

HttpRequest v3Request(
    const QJsonObject &vector, const char *headersKey, const char *methodKey, const char *authorizationKey)
{
    HttpRequest request;
    request.method = text(vector, methodKey);
    const auto query = wireQuery(vector.value(QLatin1String("query")).toObject());
    request.target = query.isEmpty() ? "/" : "/?" + query.toStdString();
    request.body = text(vector, "body");
    const auto headers = vector.value(QLatin1String(headersKey)).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        request.headers.emplace_back(it.key().toLower().toStdString(), it.value().toString().toStdString());
    request.headers.emplace_back("user-agent", "test");
    request.headers.emplace_back("authorization", text(vector, authorizationKey));
    return request;
}

HttpRequest v1Request(const QJsonObject &vector)
{
    const auto wire = vector.value(QLatin1String("wire")).toObject();
    const auto url = text(wire, "url");
    HttpRequest request;
    request.method = text(vector, "http_method");
    request.target = url.substr(url.find('/', 8));
    request.headers.emplace_back("host", "vpc.aliyuncs.com");
    if (wire.contains(QLatin1String("body"))) {
        request.headers.emplace_back("content-type", "application/x-www-form-urlencoded");
        request.body = text(wire, "body");
    }
    return request;
}

QString codeOf(const std::optional<ApiError> &error)
{
    return error ? QString::fromStdString(error->code) : QString();
}

} // namespace

/// The server's own check of signatures, against vectors made by the provider's clients.
class TestPracticeSignature final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(!m_vectors.isEmpty()); }

    void v3_data() { addRows("v3_acs3_hmac_sha256", 20); }
    void v3();
    void v1_data() { addRows("v1_hmac_sha1", 19); }
    void v1();
    void publishedV1_data();
    void publishedV1();
    void publishedV3();
    void v3Coverage_data();
    void v3Coverage();
    void timestamps_data();
    void timestamps();
    void nonces();

private:
    void addRows(const char *list, int expected);

    QJsonObject m_vectors = vectorsFile();
};

void TestPracticeSignature::addRows(const char *list, int expected)
{
    QTest::addColumn<QJsonObject>("vector");
    const auto rows = m_vectors.value(QLatin1String(list)).toArray();
    QCOMPARE(rows.size(), expected);
    for (const auto &row : rows)
        QTest::newRow(text(row.toObject(), "name").c_str()) << row.toObject();
}

void TestPracticeSignature::v3()
{
    QFETCH(QJsonObject, vector);
    const auto request =
        v3Request(vector, "headers_excluding_user_agent_and_authorization", "http_method", "authorization");
    const auto key = keyOf(vector);
    QCOMPARE(codeOf(checkV3Signature(request, key)), QString());

    auto changed = request;
    changed.body += "x";
    QCOMPARE(codeOf(checkV3Signature(changed, key)), QStringLiteral("SignatureDoesNotMatch"));
    changed = request;
    changed.target += changed.target == "/" ? "?RegionId=x" : "x";
    QCOMPARE(codeOf(checkV3Signature(changed, key)), QStringLiteral("SignatureDoesNotMatch"));
    changed = request;
    auto &last = changed.headers.back().second.back();
    last = last == '0' ? '1' : '0';
    QCOMPARE(codeOf(checkV3Signature(changed, key)), QStringLiteral("SignatureDoesNotMatch"));
    changed = request;
    changed.headers.front().second += "x";
    QVERIFY(checkV3Signature(changed, key) || changed.headers.front().first == "accept");
    QCOMPARE(codeOf(checkV3Signature(request, {key.id, key.secret + "x"})),
        QStringLiteral("SignatureDoesNotMatch"));
    QCOMPARE(codeOf(checkV3Signature(request, {key.id + "x", key.secret})),
        QStringLiteral("InvalidAccessKeyId.NotFound"));
}

void TestPracticeSignature::v1()
{
    QFETCH(QJsonObject, vector);
    const auto request = v1Request(vector);
    const auto key = keyOf(vector);
    QCOMPARE(codeOf(checkV1Signature(request, readParameters(request), key)), QString());

    auto changed = request;
    auto &part = changed.body.empty() ? changed.target : changed.body;
    part += "&RegionId=x";
    const auto refusal = checkV1Signature(changed, readParameters(changed), key);
    QCOMPARE(codeOf(refusal), QStringLiteral("SignatureDoesNotMatch"));
    QVERIFY(
        refusal->message.find("server string to sign is:" + request.method + "&%2F&") != std::string::npos);
    changed = request;
    changed.method = request.method == "GET" ? "POST" : "GET";
    QCOMPARE(codeOf(checkV1Signature(changed, readParameters(changed), key)),
        QStringLiteral("SignatureDoesNotMatch"));
    changed = request;
    auto &place = changed.body.empty() ? changed.target : changed.body;
    const auto at = place.find("Signature=") + 10;
    place[at] = place[at] == 'A' ? 'B' : 'A';
    QCOMPARE(codeOf(checkV1Signature(changed, readParameters(changed), key)),
        QStringLiteral("SignatureDoesNotMatch"));
}

void TestPracticeSignature::publishedV1_data()
{
    QTest::addColumn<QJsonObject>("vector");
    const auto rows = m_vectors.value(QLatin1String("published_vectors")).toArray();
    for (const auto &row : rows) {
        if (row.toObject().contains(QLatin1String("params")))
            QTest::newRow(text(row.toObject(), "name").c_str()) << row.toObject();
    }
}

void TestPracticeSignature::publishedV1()
{
    QFETCH(QJsonObject, vector);
    auto query = vector.value(QLatin1String("params")).toObject();
    const AccessKey key{text(query, "AccessKeyId"), text(vector, "access_key_secret")};
    query.insert(QLatin1String("Signature"), vector.value(QLatin1String("expected_signature")));
    HttpRequest request;
    request.method = text(vector, "http_method");
    // Encoded strictly: in an HMAC-SHA1 query a bare `+` of the signature would be a space.
    request.target = "/?";
    for (auto it = query.begin(); it != query.end(); ++it)
        request.target +=
            it.key().toStdString() + "=" + percentEncode(it.value().toString().toStdString()) + "&";
    QCOMPARE(codeOf(checkV1Signature(request, readParameters(request), key)), QString());
    request.target += "x=";
    QCOMPARE(codeOf(checkV1Signature(request, readParameters(request), key)),
        QStringLiteral("SignatureDoesNotMatch"));
}

void TestPracticeSignature::publishedV3()
{
    const auto rows = m_vectors.value(QLatin1String("published_vectors")).toArray();
    const auto vector = rows.last().toObject();
    const auto request = v3Request(vector, "headers", "method", "expected_authorization");
    QCOMPARE(codeOf(checkV3Signature(request, keyOf(vector))), QString());
}

void TestPracticeSignature::v3Coverage_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("code");
    const auto incomplete = QStringLiteral("IncompleteSignature");
    QTest::newRow("x-acs header unsigned") << QByteArray("x-acs-extra") << QByteArray("1") << incomplete;
    QTest::newRow("content-type unsigned")
        << QByteArray("content-type") << QByteArray("text/plain") << incomplete;
    QTest::newRow("other header") << QByteArray("x-other") << QByteArray("1") << QString();
    QTest::newRow("no authorization") << QByteArray("authorization") << QByteArray() << incomplete;
    QTest::newRow("other algorithm") << QByteArray("authorization")
                                     << QByteArray("ACS3-HMAC-SM3 Credential=a") << incomplete;
    QTest::newRow("broken authorization")
        << QByteArray("authorization") << QByteArray("ACS3-HMAC-SHA256 ,=,==;") << incomplete;
    QTest::newRow("no date") << QByteArray("x-acs-date") << QByteArray()
                             << QStringLiteral("MissingParameter");
    QTest::newRow("no host") << QByteArray("host") << QByteArray() << incomplete;
}

void TestPracticeSignature::v3Coverage()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    QFETCH(QString, code);
    const auto vector = m_vectors.value(QLatin1String("v3_acs3_hmac_sha256")).toArray().first().toObject();
    auto request =
        v3Request(vector, "headers_excluding_user_agent_and_authorization", "http_method", "authorization");
    std::erase_if(request.headers, [&](const auto &entry) { return entry.first == header.toStdString(); });
    if (!value.isEmpty())
        request.headers.emplace_back(header.toStdString(), value.toStdString());
    QCOMPARE(codeOf(checkV3Signature(request, keyOf(vector))), code);
}

void TestPracticeSignature::timestamps_data()
{
    QTest::addColumn<QByteArray>("timestamp");
    QTest::addColumn<QString>("code");
    const auto expired = QStringLiteral("InvalidTimeStamp.Expired");
    const auto format = QStringLiteral("InvalidTimeStamp.Format");
    QTest::newRow("now") << QByteArray("2026-03-01T00:00:00Z") << QString();
    QTest::newRow("15 minutes old") << QByteArray("2026-02-28T23:45:00Z") << QString();
    QTest::newRow("a second more") << QByteArray("2026-02-28T23:44:59Z") << expired;
    QTest::newRow("15 minutes ahead") << QByteArray("2026-03-01T00:15:00Z") << QString();
    QTest::newRow("a second more ahead") << QByteArray("2026-03-01T00:15:01Z") << expired;
    QTest::newRow("milliseconds") << QByteArray("2026-03-01T00:00:00.000Z") << format;
    QTest::newRow("zone") << QByteArray("2026-03-01T00:00:00+08:00") << format;
    QTest::newRow("no such day") << QByteArray("2026-02-29T00:00:00Z") << format;
    QTest::newRow("no such hour") << QByteArray("2026-02-28T24:00:00Z") << format;
    QTest::newRow("empty") << QByteArray() << format;
}

void TestPracticeSignature::timestamps()
{
    QFETCH(QByteArray, timestamp);
    QFETCH(QString, code);
    const auto now = parseUtc("2026-03-01T00:00:00Z");
    QCOMPARE(*now, UnixSeconds(1772323200));
    QCOMPARE(codeOf(checkTimestamp(timestamp.toStdString(), *now)), code);
}

void TestPracticeSignature::nonces()
{
    NonceBook book;
    QCOMPARE(codeOf(book.use("a", 1000)), QString());
    QCOMPARE(codeOf(book.use("b", 1000)), QString());
    QCOMPARE(codeOf(book.use("a", 1000 + 1800)), QStringLiteral("SignatureNonceUsed"));
    QCOMPARE(codeOf(book.use("a", 1000 + 1801)), QString());
}

QTEST_GUILESS_MAIN(TestPracticeSignature)
#include "tst_practicesignature.moc"
