// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/keychain.h"
#include "models/proxysettings.h"

#include <QNetworkProxy>
#include <QObject>
#include <QThreadPool>
#include <QUrl>

namespace circuitdesk {

/// Which proxy requests go through. Lives on the main thread; the settings file, and the system's answer,
/// which takes seconds on some systems, are waited for on a thread of its own.
class Proxies final : public QObject
{
    Q_OBJECT

public:
    /// \a directory names the password's entry in the keychain.
    Proxies(
        const QString &directory, const QString &settingsPath, Keychain keychain, QObject *parent = nullptr);

    /// Reads the settings, and the password where there is one; loaded() follows.
    void load();
    [[nodiscard]] const ProxySettings &settings() const { return m_settings; }
    [[nodiscard]] bool hasPassword() const { return !m_password.isEmpty(); }
    /// What is to mend in \a settings; empty where nothing is.
    [[nodiscard]] static QString problemOf(const ProxySettings &settings);
    /// Uses and stores them. \a password: empty keeps the one there is, as long as the user is the same.
    void save(const ProxySettings &settings, const QString &password);

    /// What a request to \a endpoint goes through; NoProxy for one that stays on this machine.
    [[nodiscard]] QFuture<QNetworkProxy> proxyFor(const QUrl &endpoint);
    /// \a proxy and why it is used, in a sentence.
    [[nodiscard]] QString inWords(const QNetworkProxy &proxy) const;

Q_SIGNALS:
    void loaded();
    /// Requests go another way from now on.
    void changed();
    void troubled(const circuitdesk::Error &error);

private:
    [[nodiscard]] QString entryName() const;

    QString m_directory;
    QString m_settingsPath;
    Keychain m_keychain;
    ProxySettings m_settings;
    QString m_password;
    QThreadPool m_disk; ///< one thread, so that writes keep their order
    QThreadPool m_system; ///< apart: the system may take its time
};

} // namespace circuitdesk
