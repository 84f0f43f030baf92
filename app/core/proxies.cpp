// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/proxies.h"

#include "app/core/account.h"
#include "app/core/accountsettings.h"
#include "app/store/whendone.h"

#include <QtConcurrent>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QNetworkProxy systemProxy(const QUrl &endpoint)
{
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(endpoint));
    if (proxies.isEmpty() || proxies.constFirst().type() == QNetworkProxy::DefaultProxy)
        return QNetworkProxy(QNetworkProxy::NoProxy);
    return proxies.constFirst();
}

} // namespace

Proxies::Proxies(const QString &directory, const QString &settingsPath, Keychain keychain, QObject *parent)
    : QObject(parent),
      m_directory(directory),
      m_settingsPath(settingsPath),
      m_keychain(std::move(keychain))
{
    m_disk.setMaxThreadCount(1);
    m_system.setMaxThreadCount(1);
}

void Proxies::load()
{
    const auto read = [path = m_settingsPath] { return readProxySettings(path); };
    whenDone(QtConcurrent::run(&m_disk, read), this, [this](const ProxySettings &settings) {
        m_settings = settings;
        if (settings.mode != ProxySettings::Mode::Manual || settings.user.isEmpty()) {
            Q_EMIT loaded();
            return;
        }
        whenDone(m_keychain.read(entryName()), this, [this](const Result<QByteArray> &password) {
            if (password)
                m_password = QString::fromUtf8(*password);
            else
                Q_EMIT troubled({ErrorKind::Locked, u"proxy-password"_s,
                    tr("The proxy's password is not in this computer's keychain, so the proxy may refuse "
                       "requests. What you sent stays queued; enter the password again in the settings."),
                    {}, {}});
            Q_EMIT loaded();
        });
    });
}

QString Proxies::problemOf(const ProxySettings &settings)
{
    if (settings.mode != ProxySettings::Mode::Manual)
        return {};
    QUrl url;
    url.setHost(settings.host, QUrl::StrictMode);
    if (settings.host.isEmpty() || url.host().isEmpty())
        return tr("Enter the proxy's host name alone, as proxy.example.com.");
    if (settings.port == 0)
        return tr("Enter the proxy's port, from 1 to 65535.");
    return {};
}

void Proxies::save(const ProxySettings &settings, const QString &password)
{
    const bool sameUser = settings.user == m_settings.user && settings.host == m_settings.host;
    const QString before = m_password;
    if (!password.isEmpty() || !sameUser || settings.user.isEmpty())
        m_password = password;
    m_settings = settings;
    if (m_password != before) {
        const auto stored = m_password.isEmpty() ? m_keychain.remove(entryName())
                                                 : m_keychain.write(entryName(), m_password.toUtf8());
        whenDone(stored, this, [this](const Result<void> &written) {
            if (!written && !m_password.isEmpty())
                Q_EMIT troubled({ErrorKind::Locked, u"session-only"_s,
                    tr("This computer's keychain is missing or locked, so the proxy's password is kept only "
                       "until CircuitDesk ends, and nowhere on the disk. Enter it again after the next "
                       "start."),
                    {}, {}});
        });
    }
    const auto write = [path = m_settingsPath, settings] { return writeProxySettings(path, settings); };
    whenDone(QtConcurrent::run(&m_disk, write), this, [this](const Result<void> &written) {
        if (!written)
            Q_EMIT troubled(written.error());
    });
    Q_EMIT changed();
}

QFuture<QNetworkProxy> Proxies::proxyFor(const QUrl &endpoint)
{
    if (isPractice(endpoint) || m_settings.mode == ProxySettings::Mode::None)
        return QtFuture::makeReadyFuture(QNetworkProxy(QNetworkProxy::NoProxy));
    if (m_settings.mode == ProxySettings::Mode::Manual)
        return QtFuture::makeReadyFuture(QNetworkProxy(
            QNetworkProxy::HttpProxy, m_settings.host, m_settings.port, m_settings.user, m_password));
    return QtConcurrent::run(&m_system, [endpoint] { return systemProxy(endpoint); });
}

QString Proxies::inWords(const QNetworkProxy &proxy) const
{
    const QString address = proxy.hostName() + u':' + QString::number(proxy.port());
    switch (m_settings.mode) {
    case ProxySettings::Mode::None:
        return tr("Requests go straight to the provider.");
    case ProxySettings::Mode::Manual:
        return m_settings.user.isEmpty()
            ? tr("Requests go through the proxy %1.").arg(address)
            : tr("Requests go through the proxy %1 as %2.").arg(address, m_settings.user);
    case ProxySettings::Mode::System:
        return proxy.type() == QNetworkProxy::NoProxy
            ? tr("The system names no proxy, so requests go straight to the provider.")
            : tr("Requests go through the proxy %1, which the system names.").arg(address);
    }
    Q_UNREACHABLE();
}

QString Proxies::entryName() const
{
    return m_directory + u"/proxy"_s;
}

} // namespace circuitdesk
