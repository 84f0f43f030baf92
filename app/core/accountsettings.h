// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/proxysettings.h"
#include "models/result.h"

#include <QList>
#include <QString>

namespace circuitdesk {

/// An account that a person entered, as it stands in the settings: everything but its keys.
struct SavedAccount {
    QString id; ///< Account::id
    QString label;
    QString endpoint; ///< empty: the provider's own
    QString regionId;

    bool operator==(const SavedAccount &) const = default;
};

struct AccountSettings {
    QList<SavedAccount> accounts;
    QString chosen; ///< the ID of the one in use; empty: the first of the provider's own sources
    QStringList queryIds; ///< accounts, entered or found, whose parameters must travel in the query
    QStringList bodyIds; ///< those whose parameters are known to be read from the body

    bool operator==(const AccountSettings &) const = default;
};

/// Parts of the settings file; the rest of it is left alone. All of these read or write a file: call them off
/// the window's thread.
[[nodiscard]] AccountSettings readAccountSettings(const QString &path);
[[nodiscard]] Result<void> writeAccountSettings(const QString &path, const AccountSettings &settings);
[[nodiscard]] ProxySettings readProxySettings(const QString &path);
[[nodiscard]] Result<void> writeProxySettings(const QString &path, const ProxySettings &settings);

} // namespace circuitdesk
