// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>
#include <QUrl>

namespace circuitdesk {

/// A proxy that leads every name to one server on this machine and speaks TLS there for it, with a
/// certificate made for the occasion. Also serves TLS itself, to whoever comes without asking a proxy.
class TlsFront final : public QTcpServer
{
    Q_OBJECT

public:
    /// What the certificate is made for.
    static QString host() { return QStringLiteral("vpc.desk.example"); }

    /// \a server speaks plain HTTP.
    explicit TlsFront(const QUrl &server);

    /// Its own issuer: trusted where it is added to the trusted ones.
    [[nodiscard]] const QSslCertificate &certificate() const { return m_certificate; }
    /// The `host:port` of each CONNECT.
    [[nodiscard]] const QStringList &asked() const { return m_asked; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void makeCertificate();

    QUrl m_server;
    QSslCertificate m_certificate;
    QSslKey m_key;
    QStringList m_asked;
};

} // namespace circuitdesk
