// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/keychain.h"

#include <QCoreApplication>
#include <QPromise>

#include <qt6keychain/keychain.h>

#include <algorithm>
#include <memory>

namespace circuitdesk::keychain {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString service = u"CircuitDesk"_s;

tl::unexpected<Error> refused()
{
    return failure(ErrorKind::Locked,
        QCoreApplication::translate("Keychain",
            "This computer's keychain is locked or not running, so your data can't be unlocked. It is "
            "untouched; "
            "unlock the keychain and start CircuitDesk again."),
        u"keychain-unavailable"_s);
}

} // namespace

QFuture<Result<Cipher::Key>> readKey(const QString &directory)
{
    auto promise = std::make_shared<QPromise<Result<Cipher::Key>>>();
    promise->start();
    auto *job = new QKeychain::ReadPasswordJob(service);
    job->setInsecureFallback(false);
    job->setKey(directory);
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, job] {
        const QByteArray bytes = job->binaryData();
        Cipher::Key key;
        if (job->error() != QKeychain::NoError || bytes.size() != static_cast<qsizetype>(key.size())) {
            promise->addResult(refused());
        } else {
            std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char *>(key.data()));
            promise->addResult(key);
        }
        promise->finish();
    });
    job->start();
    return promise->future();
}

QFuture<Result<void>> writeKey(const QString &directory, const Cipher::Key &key)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setInsecureFallback(false);
    job->setKey(directory);
    job->setBinaryData(
        QByteArray(reinterpret_cast<const char *>(key.data()), static_cast<qsizetype>(key.size())));
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, job] {
        promise->addResult(job->error() == QKeychain::NoError ? Result<void>() : Result<void>(refused()));
        promise->finish();
    });
    job->start();
    return promise->future();
}

} // namespace circuitdesk::keychain
