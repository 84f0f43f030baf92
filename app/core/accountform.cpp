// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/accountform.h"

#include "app/core/account.h"
#include "models/trimmedtext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

struct AccountText {
    Q_DECLARE_TR_FUNCTIONS(AccountForm)
};

/// Only printable ASCII without blanks can stand in the header lines that keys travel in.
bool isKeyText(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

} // namespace

Credentials mergedKeys(const AccountForm &form, const std::optional<Credentials> &known)
{
    Credentials entered{
        trimmedText(form.accessKeyId), trimmedText(form.accessKeySecret), trimmedText(form.securityToken)};
    if (!known || (!entered.accessKeyId.isEmpty() && entered.accessKeyId != known->accessKeyId))
        return entered;
    if (entered.accessKeySecret.isEmpty() && entered.securityToken.isEmpty())
        return *known;
    entered.accessKeyId = known->accessKeyId;
    return entered;
}

QList<AccountProblem> fieldProblems(const AccountForm &form, const Credentials &keys)
{
    QList<AccountProblem> problems;
    if (keys.accessKeyId.isEmpty() || !isKeyText(keys.accessKeyId))
        problems.append({AccountField::KeyId,
            AccountText::tr("Enter the access key ID as the provider's console shows it.")});
    if (keys.accessKeySecret.isEmpty() || !isKeyText(keys.accessKeySecret))
        problems.append(
            {AccountField::Secret, AccountText::tr("Enter the secret that belongs to the access key ID.")});
    if (!isKeyText(keys.securityToken))
        problems.append({AccountField::Token,
            AccountText::tr("A security token has no blanks. Enter it on one line, or leave it empty.")});
    const auto endpoint = parseEndpoint(trimmedText(form.endpoint));
    if (!endpoint)
        problems.append({AccountField::Endpoint, endpoint.error().message});
    else if (isPractice(*endpoint))
        problems.append({AccountField::Endpoint,
            AccountText::tr("An address on this computer is for practice, and practice data is kept apart. "
                            "Start CircuitDesk with --practice for that.")});
    return problems;
}

QByteArray packedKeys(const Credentials &keys)
{
    return QJsonDocument(
        QJsonObject{{u"accessKeyId"_s, keys.accessKeyId}, {u"accessKeySecret"_s, keys.accessKeySecret},
            {u"securityToken"_s, keys.securityToken}})
        .toJson(QJsonDocument::Compact);
}

Credentials unpackedKeys(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    return {json[u"accessKeyId"_s].toString(), json[u"accessKeySecret"_s].toString(),
        json[u"securityToken"_s].toString()};
}

} // namespace circuitdesk
