// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/practice/practiceclient.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QLocale>
#include <QMessageAuthenticationCode>
#include <QTcpSocket>
#include <QUrl>
#include <QUuid>

namespace circuitdesk::test {

namespace {

QByteArray encodedPairs(const Values &values)
{
    QByteArray encoded;
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (!encoded.isEmpty())
            encoded += '&';
        encoded += percentEncoded(it.key()) + '=' + percentEncoded(it.value());
    }
    return encoded;
}

QString orElse(const QString &text, const QString &otherwise)
{
    return text.isEmpty() ? otherwise : text;
}

QString utcNow()
{
    return QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'"));
}

QString newNonce()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QByteArray assemble(
    const QByteArray &method, const QByteArray &query, const HeaderList &headers, const QByteArray &body)
{
    QByteArray request = method + " /" + (query.isEmpty() ? QByteArray() : '?' + query) + " HTTP/1.1\r\n";
    for (const auto &[name, value] : headers)
        request += name + ": " + value + "\r\n";
    return request + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void parseHead(const QByteArray &head, Reply &reply)
{
    const auto lines = head.split('\n');
    reply.status = lines.first().mid(9, 3).toInt();
    for (const auto &line : lines.mid(1)) {
        const auto colon = line.indexOf(':');
        if (colon > 0)
            reply.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
}

} // namespace

QJsonObject Reply::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QDateTime Reply::date() const
{
    auto date = QLocale::c().toDateTime(
        QString::fromLatin1(headers.value("date")), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    return date;
}

QByteArray percentEncoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

Reply readReply(QTcpSocket &socket, int timeoutMs)
{
    const QDeadlineTimer deadline(timeoutMs);
    Reply reply;
    QByteArray bytes;
    qsizetype bodyStart = -1;
    while (true) {
        bytes += socket.readAll();
        if (bodyStart < 0 && bytes.contains("\r\n\r\n")) {
            bodyStart = bytes.indexOf("\r\n\r\n") + 4;
            parseHead(bytes.left(bodyStart), reply);
        }
        const auto length = reply.headers.value("content-length", "0").toLongLong();
        if (bodyStart >= 0 && bytes.size() - bodyStart >= length) {
            reply.complete = true;
            break;
        }
        if (deadline.hasExpired() || !socket.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) {
            bytes += socket.readAll();
            reply.error = socket.error();
            break;
        }
    }
    if (bodyStart >= 0)
        reply.body = bytes.mid(bodyStart);
    return reply;
}

bool PracticeServer::start(const QStringList &extraArguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(CIRCUITDESK_PRACTICE_PROGRAM),
        QStringList{QStringLiteral("--until-stdin-closes")} + extraArguments);
    const QDeadlineTimer deadline(20000);
    while (!m_process.canReadLine() && !deadline.hasExpired()) {
        if (!m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            return false;
    }
    m_greeting = QJsonDocument::fromJson(m_process.readLine()).object();
    m_port = static_cast<quint16>(QUrl(m_greeting.value(QStringLiteral("url")).toString()).port(0));
    return m_port != 0;
}

PracticeServer::~PracticeServer()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(10000))
        m_process.kill();
}

QByteArray PracticeServer::host() const
{
    return "127.0.0.1:" + QByteArray::number(m_port);
}

QByteArray PracticeServer::v3Request(const SignedCall &call) const
{
    const auto body = call.inBody ? encodedPairs(call.parameters) : QByteArray();
    const auto query = encodedPairs(call.inBody ? call.queryParameters : call.parameters);
    const auto hash = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
    QMap<QByteArray, QByteArray> headers{{"host", host()}, {"x-acs-action", call.action.toUtf8()},
        {"x-acs-version", call.version.toUtf8()}, {"x-acs-content-sha256", hash},
        {"x-acs-date", orElse(call.date, utcNow()).toUtf8()},
        {"x-acs-signature-nonce", orElse(call.nonce, newNonce()).toUtf8()}};
    if (!body.isEmpty())
        headers.insert("content-type", "application/x-www-form-urlencoded");
    QByteArray canonical = call.method + "\n/\n" + query + "\n";
    HeaderList sent;
    for (auto it = headers.begin(); it != headers.end(); ++it) {
        canonical += it.key() + ':' + it.value() + '\n';
        sent.append(QPair<QByteArray, QByteArray>{it.key(), it.value()});
    }
    const auto names = headers.keys().join(';');
    canonical += '\n' + names + '\n' + hash;
    const auto stringToSign =
        "ACS3-HMAC-SHA256\n" + QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toHex();
    const auto secret = m_greeting.value(QStringLiteral("accessKeySecret")).toString().toUtf8();
    const auto signature =
        QMessageAuthenticationCode::hash(stringToSign, secret, QCryptographicHash::Sha256).toHex();
    const auto id =
        orElse(call.accessKeyId, m_greeting.value(QStringLiteral("accessKeyId")).toString()).toUtf8();
    sent.append(QPair<QByteArray, QByteArray>{"Authorization",
        "ACS3-HMAC-SHA256 Credential=" + id + ",SignedHeaders=" + names + ",Signature=" + signature});
    sent.append(QPair<QByteArray, QByteArray>{"Accept", call.accept});
    return assemble(
        call.method, query, sent + call.unsignedHeaders, call.sentBody.isEmpty() ? body : call.sentBody);
}

QByteArray PracticeServer::v1Request(const SignedCall &call) const
{
    Values values = call.parameters;
    values.insert(QStringLiteral("Action"), call.action);
    values.insert(QStringLiteral("Version"), call.version);
    values.insert(QStringLiteral("AccessKeyId"),
        orElse(call.accessKeyId, m_greeting.value(QStringLiteral("accessKeyId")).toString()));
    values.insert(QStringLiteral("SignatureMethod"), QStringLiteral("HMAC-SHA1"));
    values.insert(QStringLiteral("SignatureVersion"), QStringLiteral("1.0"));
    values.insert(QStringLiteral("SignatureNonce"), orElse(call.nonce, newNonce()));
    values.insert(QStringLiteral("Timestamp"), orElse(call.date, utcNow()));
    if (!call.format.isEmpty())
        values.insert(QStringLiteral("Format"), call.format);
    const auto stringToSign = call.method + "&%2F&" + percentEncoded(QString::fromUtf8(encodedPairs(values)));
    const auto secret = m_greeting.value(QStringLiteral("accessKeySecret")).toString().toUtf8() + '&';
    const auto signature =
        QMessageAuthenticationCode::hash(stringToSign, secret, QCryptographicHash::Sha1).toBase64();
    values.insert(QStringLiteral("Signature"), QString::fromLatin1(signature));
    HeaderList headers = HeaderList{{"Host", host()}} + call.unsignedHeaders;
    if (!call.inBody)
        return assemble(call.method, encodedPairs(values), headers, {});
    headers.append(
        QPair<QByteArray, QByteArray>{"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"});
    return assemble(call.method, {}, headers, encodedPairs(values));
}

Reply PracticeServer::exchange(const QByteArray &request, int timeoutMs) const
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), m_port);
    if (!socket.waitForConnected(timeoutMs))
        return {};
    socket.write(request);
    return readReply(socket, timeoutMs);
}

Reply PracticeServer::v3(const QString &action, const Values &parameters) const
{
    return exchange(v3Request({.action = action, .parameters = parameters}));
}

Reply PracticeServer::v1(const QString &action, const Values &parameters) const
{
    return exchange(v1Request({.action = action, .parameters = parameters}));
}

Reply PracticeServer::control(const QByteArray &method, const QByteArray &path, const QJsonObject &body) const
{
    const auto text = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
    return exchange(method + " /practice/" + path + " HTTP/1.1\r\nHost: " + host()
        + "\r\nContent-Length: " + QByteArray::number(text.size()) + "\r\n\r\n" + text);
}

QJsonArray PracticeServer::ledger(const QString &list) const
{
    return control("GET", "ledger").json().value(list).toArray();
}

QJsonObject PracticeServer::circuit(const QString &id) const
{
    const auto circuits = control("GET", "circuits").json().value(QStringLiteral("circuits")).toArray();
    for (const auto &entry : circuits) {
        if (entry.toObject().value(QStringLiteral("id")).toString() == id)
            return entry.toObject();
    }
    return {};
}

bool PracticeServer::queueFault(const QJsonObject &fault) const
{
    return control("POST", "faults", fault).status == 200;
}

bool PracticeServer::advance(int seconds) const
{
    return control("POST", "time", {{QStringLiteral("advanceSeconds"), seconds}}).status == 200;
}

} // namespace circuitdesk::test
