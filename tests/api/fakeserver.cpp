// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeserver.h"

#include <QHostAddress>

#include <memory>

FakeServer::FakeServer()
{
    connect(this, &QTcpServer::newConnection, this, &FakeServer::accept);
    if (!listen(QHostAddress::LocalHost))
        qFatal("No port to listen on");
}

QUrl FakeServer::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(serverPort()));
}

QByteArray FakeServer::Request::header(const QByteArray &name) const
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

QByteArray FakeServer::answer(int status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status)
        + " X\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\n" + headers + "\r\n" + body;
}

void FakeServer::accept()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        const int connection = ++m_connections;
        const auto buffer = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, this,
            [this, socket, connection, buffer] { read(*socket, connection, *buffer); });
        connect(socket, &QTcpSocket::disconnected, this, &FakeServer::disconnected);
        if (m_greeting)
            m_greeting(*socket);
    }
}

void FakeServer::read(QTcpSocket &socket, int connection, QByteArray &buffer)
{
    const bool isFirst = buffer.isEmpty();
    buffer += socket.readAll();
    if (isFirst && m_firstByte) {
        m_requests.append({connection, buffer, {}});
        m_firstByte(socket);
        Q_EMIT received();
        return;
    }
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    Request request{connection, buffer.left(headEnd + 2), {}};
    const qsizetype length = request.header("Content-Length").toInt();
    if (buffer.size() < headEnd + 4 + length)
        return;
    request.body = buffer.mid(headEnd + 4, length);
    buffer.clear();
    m_requests.append(request);
    if (m_answer)
        m_answer(socket, request);
    Q_EMIT received();
}
