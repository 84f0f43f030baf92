// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

/// A server that does with each request whatever a test says, closing at any byte included.
class FakeServer final : public QTcpServer
{
    Q_OBJECT

public:
    struct Request {
        int connection = 0; ///< counted from 1
        QByteArray head;
        QByteArray body;

        [[nodiscard]] QByteArray requestLine() const { return head.left(head.indexOf("\r\n")); }
        [[nodiscard]] QByteArray header(const QByteArray &name) const;
    };
    using Answer = std::function<void(QTcpSocket &socket, const Request &request)>;

    FakeServer();

    [[nodiscard]] QUrl url() const;
    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; }
    /// Called for each whole request.
    void setAnswer(const Answer &answer) { m_answer = answer; }
    /// Called for each new connection, before anything is read.
    void setGreeting(const std::function<void(QTcpSocket &socket)> &greeting) { m_greeting = greeting; }
    /// Called at each first byte of a request instead of waiting for the whole.
    void setFirstByte(const std::function<void(QTcpSocket &socket)> &firstByte) { m_firstByte = firstByte; }

    /// A whole answer with `Content-Length`.
    static QByteArray answer(int status, const QByteArray &body, const QByteArray &headers = {});

Q_SIGNALS:
    void received();
    void disconnected();

private:
    void accept();
    void read(QTcpSocket &socket, int connection, QByteArray &buffer);

    QList<Request> m_requests;
    Answer m_answer;
    std::function<void(QTcpSocket &)> m_greeting;
    std::function<void(QTcpSocket &)> m_firstByte;
    int m_connections = 0;
};
