// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QUrl>

/// Shows a certificate to whoever comes, keeps every decrypted byte, and answers each request with a success.
class TlsServer final : public QTcpServer
{
    Q_OBJECT

public:
    explicit TlsServer(const QSslConfiguration &configuration) : m_configuration(configuration)
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("No port to listen on");
    }

    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(serverPort())); }
    [[nodiscard]] const QByteArray &received() const { return m_received; }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int closed() const { return m_closed; }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        ++m_connections;
        auto *socket = new QSslSocket(this);
        connect(socket, &QSslSocket::readyRead, this, [this, socket] {
            m_received += socket->readAll();
            if (m_received.contains("\r\n\r\n"))
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 17\r\n\r\n{\"RequestId\":\"R\"}");
        });
        connect(socket, &QSslSocket::disconnected, this, [this] { ++m_closed; });
        socket->setSocketDescriptor(descriptor);
        socket->setSslConfiguration(m_configuration);
        socket->startServerEncryption();
    }

private:
    QSslConfiguration m_configuration;
    QByteArray m_received;
    int m_connections = 0;
    int m_closed = 0;
};
