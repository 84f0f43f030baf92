// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/account.h"
#include "app/core/accountsettings.h"
#include "app/core/credentialsources.h"
#include "app/core/keychain.h"
#include "models/accountentry.h"

#include <QObject>
#include <QThreadPool>

#include <optional>

namespace circuitdesk {

/// The accounts of one data directory: those that a person entered, whose keys lie in the keychain, and the
/// one that the provider's own sources name. At most one is in use. Lives on the main thread; files are read
/// and written on a thread of its own, and its end waits for the last write.
class Accounts final : public QObject
{
    Q_OBJECT

public:
    /// Codes of errors that callers tell apart.
    static constexpr QLatin1StringView codeNotLoaded{"not-loaded"};
    static constexpr QLatin1StringView codeSessionOnly{"session-only"};

    struct Place {
        QString directory; ///< the data directory; entries of the keychain are named after it
        QString settingsPath;
        bool practice = false; ///< accounts that a person entered are for real data only
        QUrl endpoint; ///< takes the place of each account's own; invalid: it does not
    };

    Accounts(const Place &place, Keychain keychain, const SourceEnvironment &environment,
        QObject *parent = nullptr);

    /// Reads the list and the sources; loaded() follows. The keychain is not asked yet.
    void load();
    /// Uses the chosen account, or, where none was ever chosen, the first of the provider's sources.
    void useDefault();
    /// Uses the account with this ID for now; currentChanged() follows when its keys are there, or can't be.
    void use(const QString &id);
    /// The same, and remembers it.
    void choose(const QString &id);
    /// Uses \a account, which no list has: the practice server's.
    void useOther(const Account &account);
    /// Asks the keychain for every account's keys; changed() follows for each.
    void fetchKeys();

    /// What is to mend before \a form can be saved.
    [[nodiscard]] QList<AccountProblem> problemsOf(const AccountForm &form) const;
    /// Adds or changes an account that problemsOf() finds nothing in. It is used at once where no other is.
    /// Where the keychain refuses, its keys live until the program ends, and troubled() says so. The ID of
    /// the account.
    QString save(const AccountForm &form);
    /// The account as it was entered, with its keys where they are known.
    [[nodiscard]] AccountForm formOf(const QString &id) const;
    /// Forgets an account and its keys. What was queued under it stays queued.
    void remove(const QString &id);
    /// What a check found out; remembered until the account's address changes.
    void setPlacement(const QString &id, ApiRequest::Placement placement);
    [[nodiscard]] bool isPlacementKnown(const QString &id) const
    {
        return m_queryIds.contains(id) || m_bodyIds.contains(id);
    }

    /// With its keys, where they are known.
    [[nodiscard]] Result<Account> account(const QString &id) const;
    /// The account in use, or why there is none.
    [[nodiscard]] const Result<Account> &current() const { return m_current; }
    [[nodiscard]] QList<AccountEntry> entries() const;
    [[nodiscard]] QList<SourceNote> notes() const;

Q_SIGNALS:
    void loaded();
    /// entries() are others than before.
    void changed();
    /// current() is another account, or the same with other keys, or there is none any more.
    void currentChanged();
    /// Something was not stored; the sentence says what holds instead.
    void troubled(const circuitdesk::Error &error);

private:
    struct Own {
        SavedAccount saved;
        std::optional<Credentials> keys;
        bool sessionOnly = false;
    };

    void take(const AccountSettings &settings, const QList<SourceFinding> &findings);
    void fetchKeys(const QString &id);
    void keysRead(const QString &id, const Result<QByteArray> &bytes);
    void storeKeys(const QString &id, const Credentials &keys);
    void writeSettings();
    void setCurrent(const Result<Account> &account);
    [[nodiscard]] Own *own(const QString &id);
    [[nodiscard]] const Own *own(const QString &id) const;
    [[nodiscard]] Result<Account> accountOfOwn(const Own &own) const;
    [[nodiscard]] Result<Account> found() const;
    [[nodiscard]] Account placed(Account account) const;
    [[nodiscard]] AccountEntry entryOf(const Account &account) const;
    [[nodiscard]] Credentials keysOf(const AccountForm &form) const;
    [[nodiscard]] QString entryName(const QString &id) const;

    Place m_place;
    Keychain m_keychain;
    SourceEnvironment m_environment;
    QList<Own> m_own;
    QList<SourceFinding> m_findings;
    QString m_chosen;
    QStringList m_queryIds;
    QStringList m_bodyIds;
    std::optional<Account> m_other;
    QString m_wanted; ///< what use() waits for the keys of
    Result<Account> m_current;
    QThreadPool m_disk; ///< one thread, so that writes keep their order
};

} // namespace circuitdesk
