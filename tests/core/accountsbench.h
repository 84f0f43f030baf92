// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/accounts.h"
#include "memorykeychain.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

inline const QString firstKey = u"LTAI5tExampleExample0001"_s;
inline const QString otherKey = u"LTAI5tExampleExample0002"_s;
inline const QString secret = u"SecretOfTheFirstKey0123456789"_s;

inline AccountForm form(const QString &label, const QString &keyId = firstKey)
{
    return {{}, label, keyId, secret, {}, {}, u"cn-beijing"_s};
}

inline QString idOf(const QString &keyId)
{
    return accountOf({keyId, secret, {}}, {}).id;
}

/// The accounts of one folder, of as many programs as a test starts one after the other.
struct AccountsBench {
    [[nodiscard]] Accounts::Place place() const
    {
        return {folder.path(), folder.filePath(u"settings.ini"_s), false, {}};
    }
    /// A program's start on the folder; the one before it ends.
    void start(const std::optional<Accounts::Place> &other = std::nullopt)
    {
        troubled.reset();
        accounts.reset();
        accounts = std::make_unique<Accounts>(other.value_or(place()), keychain.keychain(), environment);
        troubled = std::make_unique<QSignalSpy>(accounts.get(), &Accounts::troubled);
        QSignalSpy loaded(accounts.get(), &Accounts::loaded);
        const QSignalSpy current(accounts.get(), &Accounts::currentChanged);
        if (label() != "not-loaded"_L1)
            qFatal("an account is in use before any was read");
        accounts->load();
        if (!loaded.wait())
            qFatal("the accounts were not read");
        accounts->useDefault();
        if (!QTest::qWaitFor([&current] { return !current.isEmpty(); }))
            qFatal("no account is in use, nor is it said why");
    }
    void setSource(const QString &keyId)
    {
        environment.variables.insert(u"ALIBABA_CLOUD_ACCESS_KEY_ID"_s, keyId);
        environment.variables.insert(u"ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s, u"of the environment"_s);
    }
    /// Of the account in use, or the code that says why there is none.
    [[nodiscard]] QString label() const
    {
        return accounts->current() ? accounts->current()->label : accounts->current().error().code;
    }
    [[nodiscard]] AccountEntry entry(const QString &id) const
    {
        for (const AccountEntry &one : accounts->entries()) {
            if (one.id == id)
                return one;
        }
        return {};
    }

    QTemporaryDir folder;
    MemoryKeychain keychain;
    SourceEnvironment environment{QProcessEnvironment(), folder.filePath(u"home"_s)};
    std::unique_ptr<Accounts> accounts;
    std::unique_ptr<QSignalSpy> troubled;
};

} // namespace circuitdesk
