// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSocket>
#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QPair>
#include <QProcess>
#include <QString>

class QTcpSocket;

namespace circuitdesk::test {

using Values = QMap<QString, QString>;
using HeaderList = QList<QPair<QByteArray, QByteArray>>;

/// One HTTP answer, or what was left of it.
struct Reply {
    int status = 0;
    QMap<QByteArray, QByteArray> headers{};
    QByteArray body{};
    /// All of Content-Length has come.
    bool complete = false;
    QAbstractSocket::SocketError error = QAbstractSocket::UnknownSocketError;

    [[nodiscard]] QJsonObject json() const;
    /// Of the Date header, in UTC.
    [[nodiscard]] QDateTime date() const;
    [[nodiscard]] QString code() const { return json().value(QStringLiteral("Code")).toString(); }
    [[nodiscard]] QString requestId() const { return json().value(QStringLiteral("RequestId")).toString(); }
};

/// The parts of a signed call that a test may want to be different.
struct SignedCall {
    QString action{};
    Values parameters{};
    QByteArray method = "POST";
    QByteArray accept = "application/json";
    QString version = QStringLiteral("2016-04-28");
    QString nonce{};
    QString date{};
    QString accessKeyId{};
    /// V3: parameters that go into the query although the rest is in the body.
    Values queryParameters{};
    bool inBody = true;
    /// Added after signing.
    HeaderList unsignedHeaders{};
    /// V3: takes the place of what was signed.
    QByteArray sentBody{};
    /// HMAC-SHA1: JSON, XML, or empty to leave it out.
    QString format = QStringLiteral("JSON");
};

/// The practice server as a program of its own, and plain sockets to it.
class PracticeServer final
{
public:
    /// Starts the program; false if it doesn't print its line of JSON.
    [[nodiscard]] bool start(const QStringList &extraArguments = {});
    ~PracticeServer();

    [[nodiscard]] QByteArray v3Request(const SignedCall &call) const;
    [[nodiscard]] QByteArray v1Request(const SignedCall &call) const;

    /// Sends the bytes on a connection of their own and reads until the answer is complete or the connection
    /// ends.
    [[nodiscard]] Reply exchange(const QByteArray &request, int timeoutMs = 20000) const;
    [[nodiscard]] Reply v3(const QString &action, const Values &parameters) const;
    [[nodiscard]] Reply v1(const QString &action, const Values &parameters) const;
    [[nodiscard]] Reply control(
        const QByteArray &method, const QByteArray &path, const QJsonObject &body = {}) const;

    [[nodiscard]] QJsonArray ledger(const QString &list) const;
    [[nodiscard]] QJsonObject circuit(const QString &id) const;
    [[nodiscard]] bool queueFault(const QJsonObject &fault) const;
    [[nodiscard]] bool advance(int seconds) const;

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QJsonObject greeting() const { return m_greeting; }
    QProcess &process() { return m_process; }

private:
    [[nodiscard]] QByteArray host() const;

    QProcess m_process;
    QJsonObject m_greeting;
    quint16 m_port = 0;
};

[[nodiscard]] Reply readReply(QTcpSocket &socket, int timeoutMs = 20000);
[[nodiscard]] QByteArray percentEncoded(const QString &text);

} // namespace circuitdesk::test
