// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/signature.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace circuitdesk;

namespace {

QJsonObject vectors()
{
    QFile file(QStringLiteral(CIRCUITDESK_SOURCE_DIR "/tests/data/signing-vectors.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

Parameters parametersIn(const QJsonObject &object)
{
    Parameters parameters;
    for (auto it = object.begin(); it != object.end(); ++it)
        parameters.append({it.key(), it.value().toString()});
    // Neither the file's order nor JSON's: signing has to sort by itself.
    std::reverse(parameters.begin(), parameters.end());
    return parameters;
}

HeaderList headersIn(const QJsonObject &object)
{
    HeaderList headers;
    for (auto it = object.begin(); it != object.end(); ++it)
        headers.append({it.key().toUtf8(), it.value().toString().toUtf8()});
    return headers;
}

QByteArray bytesOf(const QJsonObject &vector, const char *name)
{
    return vector.value(QLatin1StringView(name)).toString().toUtf8();
}

// The published vector names its fields a little differently.
QJsonObject normalized(QJsonObject vector)
{
    const auto rename = [&](const char *from, const char *to) {
        if (vector.contains(QLatin1StringView(from)))
            vector.insert(QLatin1StringView(to), vector.value(QLatin1StringView(from)));
    };
    rename("method", "http_method");
    rename("headers", "headers_excluding_user_agent_and_authorization");
    rename("expected_authorization", "authorization");
    rename("expected_hashed_canonical_request", "hashed_canonical_request");
    return vector;
}

QList<QJsonObject> v3Vectors()
{
    QList<QJsonObject> list;
    const QJsonObject all = vectors();
    const QJsonArray own = all.value(QLatin1StringView("v3_acs3_hmac_sha256")).toArray();
    for (const QJsonValue &value : own)
        list.append(normalized(value.toObject()));
    const QJsonArray published = all.value(QLatin1StringView("published_vectors")).toArray();
    for (const QJsonValue &value : published) {
        if (value.toObject().contains(QLatin1StringView("expected_authorization")))
            list.append(normalized(value.toObject()));
    }
    return list;
}

Credentials credentialsIn(const QJsonObject &vector)
{
    return {vector.value(QLatin1StringView("access_key_id")).toString(),
        vector.value(QLatin1StringView("access_key_secret")).toString(), {}};
}

SignatureV3 signatureOf(const QJsonObject &vector)
{
    return signV3(bytesOf(vector, "http_method"), bytesOf(vector, "pathname"),
        parametersIn(vector.value(QLatin1StringView("query")).toObject()),
        headersIn(
            vector.value(QLatin1StringView("headers_excluding_user_agent_and_authorization")).toObject()),
        hashedPayload(bytesOf(vector, "body")), credentialsIn(vector));
}

} // namespace

template <typename T>
concept Debuggable = requires(QDebug debug, const T &value)
{
    debug << value;
};
static_assert(Debuggable<QString> && !Debuggable<Credentials>, "keys must never reach a log");

class SignatureTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enoughVectors();
    void vector_data();
    void vector();
    void formBody();
    void encoding_data();
    void encoding();
    void pairs();
    void repeatedHeaders();
    void speedQuery();
    void speedBody();
};

void SignatureTest::enoughVectors()
{
    QVERIFY(v3Vectors().size() >= 21);
}

void SignatureTest::vector_data()
{
    QTest::addColumn<QJsonObject>("vector");
    const QList<QJsonObject> list = v3Vectors();
    for (const QJsonObject &vector : list)
        QTest::newRow(bytesOf(vector, "name").constData()) << vector;
}

void SignatureTest::vector()
{
    QFETCH(QJsonObject, vector);
    const SignatureV3 signature = signatureOf(vector);
    QCOMPARE(signature.canonicalRequest, bytesOf(vector, "canonical_request"));
    QCOMPARE(hashedPayload(signature.canonicalRequest), bytesOf(vector, "hashed_canonical_request"));
    QCOMPARE(signature.stringToSign, "ACS3-HMAC-SHA256\n" + bytesOf(vector, "hashed_canonical_request"));
    QCOMPARE(signature.authorization, bytesOf(vector, "authorization"));
    QVERIFY(signature.authorization.endsWith(",Signature=" + signature.signature));
    QVERIFY(signature.authorization.contains("SignedHeaders=" + signature.signedHeaders + ','));
}

void SignatureTest::formBody()
{
    const QList<QJsonObject> list = v3Vectors();
    const auto found = std::find_if(list.begin(), list.end(), [](const QJsonObject &vector) {
        return !vector.value(QLatin1StringView("body")).toString().isEmpty();
    });
    QVERIFY(found != list.end());
    // The official client leaves ()!'* as they are in a body; ours escapes them. Both decode to the same.
    QByteArray theirs = bytesOf(*found, "body");
    theirs.replace("(", "%28").replace(")", "%29");
    Parameters parameters;
    const QList<QByteArray> pairs = bytesOf(*found, "body").split('&');
    for (const QByteArray &pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        parameters.append({QString::fromUtf8(QByteArray::fromPercentEncoding(pair.left(equals))),
            QString::fromUtf8(QByteArray::fromPercentEncoding(pair.mid(equals + 1)))});
    }
    QCOMPARE(parameters.size(), 14);
    QCOMPARE(formEncoded(parameters), theirs);
    QCOMPARE(hashedPayload(bytesOf(*found, "body")), bytesOf(*found, "hashed_request_payload"));
}

void SignatureTest::encoding_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("unreserved") << QStringLiteral("azAZ09-_.~") << QByteArray("azAZ09-_.~");
    QTest::newRow("space and plus") << QStringLiteral("a +*") << QByteArray("a%20%2B%2A");
    QTest::newRow("reserved") << QStringLiteral("!'()/:=&%") << QByteArray("%21%27%28%29%2F%3A%3D%26%25");
    QTest::newRow("controls") << QStringLiteral("\r\n\t\x7f") << QByteArray("%0D%0A%09%7F");
    QTest::newRow("two bytes") << QString::fromUtf8("ö") << QByteArray("%C3%B6");
    QTest::newRow("three bytes") << QString::fromUtf8("张") << QByteArray("%E5%BC%A0");
    QTest::newRow("four bytes") << QString::fromUtf8("𠮷") << QByteArray("%F0%A0%AE%B7");
    QTest::newRow("a pair and half of one")
        << QString(QChar(0xd800)) + QChar(0xdc00) + QChar(0xd800) << QByteArray("%F0%90%80%80%EF%BF%BD");
    QTest::newRow("low surrogate first") << QString(QChar(0xdc00)) << QByteArray("%EF%BF%BD");
    QTest::newRow("zero") << QString(QChar(0)) << QByteArray("%00");
}

void SignatureTest::encoding()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, encoded);
    QCOMPARE(percentEncode(text), encoded);
    // Qt itself writes half a pair as a question mark; a replacement character cannot be taken for a typed
    // one.
    if (!encoded.contains("%EF%BF%BD"))
        QCOMPARE(QUrl::toPercentEncoding(text), encoded);
}

void SignatureTest::pairs()
{
    const Parameters parameters{{QStringLiteral("b"), QStringLiteral("1 2")},
        {QStringLiteral("PMInfo.2.X"), QString()}, {QStringLiteral("PMInfo.10.X"), QStringLiteral("z")}};
    QCOMPARE(formEncoded(parameters), QByteArray("b=1%202&PMInfo.2.X=&PMInfo.10.X=z"));
    QCOMPARE(canonicalQuery(parameters), QByteArray("PMInfo.10.X=z&PMInfo.2.X=&b=1%202"));
    QCOMPARE(formEncoded({}), QByteArray());
}

void SignatureTest::repeatedHeaders()
{
    const SignatureV3 signature = signV3(
        "POST", "/", {}, {{"X-Acs-B", " 2 "}, {"x-acs-b", "1"}, {"Accept", "*/*"}, {"HOST", "h"}}, "x", {});
    QCOMPARE(signature.signedHeaders, QByteArray("host;x-acs-b"));
    QCOMPARE(signature.canonicalRequest, QByteArray("POST\n/\n\nhost:h\nx-acs-b:1,2\n\nhost;x-acs-b\nx"));
}

void SignatureTest::speedQuery()
{
    const QList<QJsonObject> list = v3Vectors();
    const auto found = std::find_if(list.begin(), list.end(), [](const QJsonObject &vector) {
        return bytesOf(vector, "name") == "apply_loa_16_engineers_post_query_minimal_headers";
    });
    QVERIFY(found != list.end());
    const Parameters query = parametersIn(found->value(QLatin1StringView("query")).toObject());
    const HeaderList headers = headersIn(
        found->value(QLatin1StringView("headers_excluding_user_agent_and_authorization")).toObject());
    const Credentials credentials = credentialsIn(*found);
    const QByteArray payload = hashedPayload("");
    QBENCHMARK
    {
        const SignatureV3 signature = signV3("POST", "/", query, headers, payload, credentials);
        Q_UNUSED(signature)
    }
}

void SignatureTest::speedBody()
{
    const QList<QJsonObject> list = v3Vectors();
    const auto found = std::find_if(list.begin(), list.end(), [](const QJsonObject &vector) {
        return bytesOf(vector, "name") == "apply_loa_16_engineers_post_query_minimal_headers";
    });
    QVERIFY(found != list.end());
    const Parameters parameters = parametersIn(found->value(QLatin1StringView("query")).toObject());
    const HeaderList headers = headersIn(
        found->value(QLatin1StringView("headers_excluding_user_agent_and_authorization")).toObject());
    const Credentials credentials = credentialsIn(*found);
    QBENCHMARK
    {
        const QByteArray body = formEncoded(parameters);
        const SignatureV3 signature = signV3("POST", "/", {}, headers, hashedPayload(body), credentials);
        Q_UNUSED(signature)
    }
}

QTEST_GUILESS_MAIN(SignatureTest)
#include "tst_signature.moc"
