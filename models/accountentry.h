// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace circuitdesk {

/// An account as a person chooses one: without its keys.
struct AccountEntry {
    QString id;
    QString label;
    QString keyId; ///< shortened; empty where it is not known
    QString source; ///< where its keys come from, in words
    QString endpoint; ///< empty: the provider's own
    QString regionId; ///< empty: not told
    bool own = false; ///< entered by a person, who may change and remove it
    bool inUse = false;
    bool hasKeys = true;
    bool sessionOnly = false; ///< its keys are gone when the program ends
    bool inQuery = false; ///< its parameters travel in the query

    bool operator==(const AccountEntry &) const = default;
};

/// What one of the provider's own places for keys holds, in words.
struct SourceNote {
    QString source;
    QString text;
    bool used = false; ///< an account comes from it
    bool unusable = false; ///< it is set up in a way that this program can't follow

    bool operator==(const SourceNote &) const = default;
};

/// An account as a person enters it. Secrets: only ever in memory.
struct AccountForm {
    QString id; ///< of the account that is changed; empty for a new one
    QString label;
    QString accessKeyId;
    QString accessKeySecret; ///< empty, with the key ID, where the stored keys stay
    QString securityToken;
    QString endpoint;
    QString regionId;

    bool operator==(const AccountForm &) const = default;
};

enum class AccountField { Label, KeyId, Secret, Token, Endpoint, Region };

struct AccountProblem {
    AccountField field = AccountField::Label;
    QString text;

    bool operator==(const AccountProblem &) const = default;
};

} // namespace circuitdesk
