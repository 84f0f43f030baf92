// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/onewindow.h"

#include "app/store/privatefolder.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QTimer>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(logWindow, "circuitdesk.window")

namespace {

/// Short, because a socket's path has room for about a hundred bytes, and the folder's may be longer.
QString serverNameFor(const QString &directory)
{
    const QByteArray hash =
        QCryptographicHash::hash(directory.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    const QString name = u"circuitdesk-"_s + QString::fromLatin1(hash);
#ifdef Q_OS_UNIX
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return runtime.isEmpty() ? name : runtime + u'/' + name;
#else
    return name;
#endif
}

} // namespace

OneWindow::OneWindow(const QString &directory, QObject *parent)
    : QObject(parent),
      m_serverName(serverNameFor(QFileInfo(directory).absoluteFilePath())),
      m_directory(directory),
      m_lock(directory + u"/window.lock"_s)
{
    m_lock.setStaleLockTime(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            socket->deleteLater();
            Q_EMIT asked();
        }
    });
}

bool OneWindow::claim()
{
    // What can't be made is told where it matters: when the data is opened.
    if (!makePrivateFolder(m_directory))
        return true;
    if (!m_lock.tryLock(0) && m_lock.error() == QLockFile::LockFailedError)
        return false;
    listen();
    return true;
}

void OneWindow::listen()
{
    // A process that was killed leaves its socket behind; the claim says that nobody listens there.
    QLocalServer::removeServer(m_serverName);
    if (!m_server.listen(m_serverName))
        qCWarning(logWindow) << "a second start will not find this window:" << m_server.errorString();
}

void OneWindow::tell()
{
    m_deadline = std::chrono::steady_clock::now() + 250ms;
    // A socket may connect at once; who ends the program when it hears so can do that in the event loop only.
    QMetaObject::invokeMethod(this, &OneWindow::connectToFirst, Qt::QueuedConnection);
}

void OneWindow::connectToFirst()
{
    auto *socket = new QLocalSocket(this);
    connect(socket, &QLocalSocket::connected, this, [this, socket] {
        // That the first one closes it afterwards is no error.
        socket->disconnect(this);
        Q_EMIT told(true);
    });
    connect(socket, &QLocalSocket::errorOccurred, this, [this, socket] {
        socket->deleteLater();
        // It may have the claim for a moment only, and not listen yet.
        if (std::chrono::steady_clock::now() < m_deadline)
            QTimer::singleShot(20ms, this, &OneWindow::connectToFirst);
        else
            Q_EMIT told(false);
    });
    socket->connectToServer(m_serverName);
}

} // namespace circuitdesk
