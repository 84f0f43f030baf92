// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/tlsfront.h"

#include <QFile>
#include <QProcess>
#include <QSslSocket>
#include <QTemporaryDir>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the certificate was not made");
    return file.readAll();
}

/// Carries bytes both ways between \a outer and \a server until one of them ends.
void join(QSslSocket &outer, const QUrl &server)
{
    auto *inner = new QTcpSocket(&outer);
    const auto forward = [&outer, inner] {
        if (inner->state() == QAbstractSocket::ConnectedState)
            inner->write(outer.readAll());
    };
    QObject::connect(inner, &QTcpSocket::connected, inner, forward);
    QObject::connect(&outer, &QTcpSocket::readyRead, inner, forward);
    QObject::connect(
        inner, &QTcpSocket::readyRead, &outer, [&outer, inner] { outer.write(inner->readAll()); });
    QObject::connect(inner, &QTcpSocket::disconnected, &outer, &QSslSocket::disconnectFromHost);
    inner->connectToHost(server.host(), static_cast<quint16>(server.port()));
}

} // namespace

TlsFront::TlsFront(const QUrl &server) : m_server(server)
{
    makeCertificate();
    if (!listen(QHostAddress::LocalHost))
        qFatal("the TLS front does not listen");
}

void TlsFront::makeCertificate()
{
    const QTemporaryDir folder;
    const QString key = folder.filePath(u"key.pem"_s);
    const QString certificate = folder.filePath(u"certificate.pem"_s);
    QProcess openssl;
    openssl.setProcessChannelMode(QProcess::MergedChannels);
    openssl.start(QStringLiteral(OPENSSL_PROGRAM),
        {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, key, u"-out"_s,
            certificate, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN="_s + host(), u"-addext"_s,
            u"subjectAltName=DNS:"_s + host()});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        qFatal("openssl made no certificate");
    m_certificate = QSslCertificate(contents(certificate));
    m_key = QSslKey(contents(key), QSsl::Rsa);
}

void TlsFront::incomingConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    socket->setLocalCertificate(m_certificate);
    socket->setPrivateKey(m_key);
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QSslSocket::encrypted, socket, [this, socket] { join(*socket, m_server); });
    connect(socket, &QSslSocket::readyRead, socket, [this, socket] {
        if (socket->mode() != QSslSocket::UnencryptedMode)
            return;
        // A TLS greeting begins with a byte that no request has.
        if (socket->peek(1) == "\x16")
            return socket->startServerEncryption();
        if (!socket->peek(65536).contains("\r\n\r\n"))
            return;
        const QList<QByteArray> words = socket->readAll().split(' ');
        if (words.value(0) != "CONNECT")
            return socket->disconnectFromHost();
        m_asked.append(QString::fromLatin1(words.value(1)));
        socket->write("HTTP/1.1 200 Connection established\r\n\r\n");
        socket->startServerEncryption();
    });
}

} // namespace circuitdesk
