// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSemaphore>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QUrl>

#include <atomic>
#include <memory>

/// Answers one request with a head and then one block again and again, for as long as the client takes them.
/// It has a thread of its own: on the client's thread it could never be faster than the client. It writes a
/// little at a time, which is about as fast as a fast network; loopback alone outruns any reader.
class FloodServer final
{
public:
    FloodServer(const QByteArray &head, const QByteArray &block, qint64 most)
        : m_thread(QThread::create([this, head, block, most] { run(head, block, most); }))
    {
        m_thread->start();
        m_listening.acquire();
    }
    ~FloodServer() { m_thread->wait(); }
    Q_DISABLE_COPY_MOVE(FloodServer)

    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(m_port)); }
    /// Lets the blocks follow the head; to be called once.
    void begin() { m_begin.release(); }
    /// Bytes that the client's side took, what waits in the kernel's buffers included.
    [[nodiscard]] qint64 taken() const { return m_taken; }
    /// True where all was taken or the client hung up, within \a milliseconds.
    [[nodiscard]] bool ended(int milliseconds) { return m_ended.tryAcquire(1, milliseconds); }

private:
    void run(const QByteArray &head, const QByteArray &block, qint64 most)
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
        m_listening.release();
        server.waitForNewConnection(10000);
        if (const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection()); socket) {
            QByteArray request;
            while (!request.contains("\r\n\r\n") && socket->waitForReadyRead(10000))
                request += socket->readAll();
            bool open = take(*socket, head);
            m_begin.acquire();
            while (open && m_taken < most)
                open = take(*socket, block);
        }
        m_ended.release();
    }
    bool take(QTcpSocket &socket, const QByteArray &bytes)
    {
        constexpr qsizetype step = 4096;
        for (qsizetype at = 0; at < bytes.size(); at += step) {
            socket.write(bytes.mid(at, step));
            while (socket.bytesToWrite() > 0) {
                if (!socket.waitForBytesWritten(10000))
                    return false;
            }
        }
        m_taken += bytes.size();
        return true;
    }

    QSemaphore m_listening;
    QSemaphore m_begin;
    QSemaphore m_ended;
    std::atomic<quint16> m_port = 0;
    std::atomic<qint64> m_taken = 0;
    std::unique_ptr<QThread> m_thread; // last: it uses all of the above
};
