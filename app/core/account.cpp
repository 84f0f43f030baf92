// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/account.h"

#include "app/api/apiclient.h"
#include "app/api/endpoints.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

struct AccountText {
    Q_DECLARE_TR_FUNCTIONS(Account)
};

} // namespace

QString shortenedKeyId(const QString &keyId)
{
    return keyId.size() > 8 ? keyId.left(4) + u'…' + keyId.right(4) : keyId;
}

bool isPractice(const QUrl &endpoint)
{
    return endpoint.isValid() && isLoopback(endpoint.host());
}

Result<QUrl> parseEndpoint(const QString &text)
{
    if (text.isEmpty())
        return QUrl();
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    const bool bare = (url.path().isEmpty() || url.path() == "/"_L1) && !url.hasQuery() && !url.hasFragment()
        && url.userInfo().isEmpty();
    if (!url.isValid() || !web || !bare || url.host().isEmpty())
        return failure(ErrorKind::Invalid,
            AccountText::tr("\"%1\" is not an endpoint. Nothing was sent; write it as https://host or "
                            "http://127.0.0.1:port.")
                .arg(text));
    if (url.scheme() == "http"_L1 && !isLoopback(url.host()))
        return failure(ErrorKind::Invalid,
            AccountText::tr(
                "Plain http would send ID numbers readable over the network, so it is allowed to this "
                "machine only. Nothing was sent; use https://%1.")
                .arg(url.host()));
    return url;
}

Account accountOf(const Credentials &credentials, const QUrl &endpoint)
{
    const QString label =
        isPractice(endpoint) ? AccountText::tr("Practice") : shortenedKeyId(credentials.accessKeyId);
    // The key ID itself is not stored with submissions; a digest of it tells two accounts apart just as well.
    const QByteArray digest =
        QCryptographicHash::hash(credentials.accessKeyId.toUtf8(), QCryptographicHash::Sha256)
            .toHex()
            .left(16);
    const QString id = isPractice(endpoint) ? u"practice"_s : u"key-"_s + QString::fromLatin1(digest);
    return {id, label, credentials, endpoint, {}, ApiRequest::Placement::Body};
}

QUrl endpointOf(const Account &account, const QString &regionId, const QList<Region> &regions)
{
    if (account.endpoint.isValid())
        return account.endpoint;
    for (const Region &region : regions) {
        if (region.id != regionId)
            continue;
        if (const QUrl told = endpointAt(region.endpoint); told.isValid())
            return told;
    }
    return endpointFor(regionId);
}

} // namespace circuitdesk
