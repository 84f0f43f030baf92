// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/accountsettings.h"

#include <QCoreApplication>
#include <QSet>
#include <QSettings>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostAccounts = 1000;
const QString listKey = u"accounts"_s;
const QString chosenKey = u"account/chosen"_s;
const QString queryKey = u"account/query"_s;
const QString bodyKey = u"account/body"_s;
const QString proxyGroup = u"proxy"_s;

Result<void> synced(QSettings &file)
{
    file.sync();
    if (file.status() != QSettings::NoError)
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("AccountSettings",
                "%1 can't be written, so this holds until CircuitDesk ends. Check the folder's permissions "
                "and the free space, and save again.")
                .arg(file.fileName()));
    return {};
}

QString nameOf(ProxySettings::Mode mode)
{
    switch (mode) {
    case ProxySettings::Mode::System:
        return u"system"_s;
    case ProxySettings::Mode::Manual:
        return u"manual"_s;
    case ProxySettings::Mode::None:
        return u"none"_s;
    }
    Q_UNREACHABLE();
}

ProxySettings::Mode modeNamed(const QString &name)
{
    if (name == nameOf(ProxySettings::Mode::Manual))
        return ProxySettings::Mode::Manual;
    return name == nameOf(ProxySettings::Mode::None) ? ProxySettings::Mode::None
                                                     : ProxySettings::Mode::System;
}

} // namespace

AccountSettings readAccountSettings(const QString &path)
{
    QSettings file(path, QSettings::IniFormat);
    AccountSettings settings;
    QSet<QString> seen;
    const int count = qMin(file.beginReadArray(listKey), mostAccounts);
    for (int i = 0; i < count; ++i) {
        file.setArrayIndex(i);
        const SavedAccount account{file.value(u"id"_s).toString(), file.value(u"label"_s).toString(),
            file.value(u"endpoint"_s).toString(), file.value(u"region"_s).toString()};
        if (account.id.isEmpty() || seen.contains(account.id))
            continue;
        seen.insert(account.id);
        settings.accounts.append(account);
    }
    file.endArray();
    settings.chosen = file.value(chosenKey).toString();
    settings.queryIds = file.value(queryKey).toStringList();
    settings.bodyIds = file.value(bodyKey).toStringList();
    return settings;
}

Result<void> writeAccountSettings(const QString &path, const AccountSettings &settings)
{
    QSettings file(path, QSettings::IniFormat);
    file.remove(listKey);
    file.beginWriteArray(listKey, static_cast<int>(settings.accounts.size()));
    for (int i = 0; i < settings.accounts.size(); ++i) {
        const SavedAccount &account = settings.accounts.at(i);
        file.setArrayIndex(i);
        file.setValue(u"id"_s, account.id);
        file.setValue(u"label"_s, account.label);
        file.setValue(u"endpoint"_s, account.endpoint);
        file.setValue(u"region"_s, account.regionId);
    }
    file.endArray();
    file.setValue(chosenKey, settings.chosen);
    file.setValue(queryKey, settings.queryIds);
    file.setValue(bodyKey, settings.bodyIds);
    return synced(file);
}

ProxySettings readProxySettings(const QString &path)
{
    QSettings file(path, QSettings::IniFormat);
    file.beginGroup(proxyGroup);
    const int port = file.value(u"port"_s).toInt();
    return {modeNamed(file.value(u"mode"_s).toString()), file.value(u"host"_s).toString(),
        static_cast<quint16>(port > 0 && port < 65536 ? port : 0), file.value(u"user"_s).toString()};
}

Result<void> writeProxySettings(const QString &path, const ProxySettings &settings)
{
    QSettings file(path, QSettings::IniFormat);
    file.beginGroup(proxyGroup);
    file.setValue(u"mode"_s, nameOf(settings.mode));
    file.setValue(u"host"_s, settings.host);
    file.setValue(u"port"_s, settings.port);
    file.setValue(u"user"_s, settings.user);
    file.endGroup();
    return synced(file);
}

} // namespace circuitdesk
