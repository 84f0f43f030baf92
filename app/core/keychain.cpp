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

Error refused()
{
    return {ErrorKind::Locked, u"keychain-unavailable"_s,
        QCoreApplication::translate("Keychain",
            "This computer's keychain is locked or not running, so your data can't be unlocked. It is "
            "untouched; "
            "unlock the keychain and start CircuitDesk again."),
        {}, {}};
}

Error missing()
{
    return {ErrorKind::Locked, Keychain::codeMissing,
        QCoreApplication::translate(
            "Keychain", "This computer's keychain has no such entry. Nothing was changed."),
        {}, {}};
}

Error errorOf(const QKeychain::Job &job)
{
    return job.error() == QKeychain::EntryNotFound ? missing() : refused();
}

/// Starts \a job; \a resultOf tells what it ended with.
template <typename T, typename Job, typename ResultOf>
QFuture<Result<T>> run(Job *job, const QString &name, ResultOf resultOf)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    job->setInsecureFallback(false);
    job->setKey(name);
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, job, resultOf] {
        promise->addResult(resultOf(*job));
        promise->finish();
    });
    job->start();
    return promise->future();
}

QFuture<Result<QByteArray>> read(const QString &name)
{
    return run<QByteArray>(new QKeychain::ReadPasswordJob(service), name,
        [](const QKeychain::ReadPasswordJob &job) -> Result<QByteArray> {
            if (job.error() != QKeychain::NoError)
                return tl::make_unexpected(errorOf(job));
            return job.binaryData();
        });
}

QFuture<Result<void>> write(const QString &name, const QByteArray &secret)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setBinaryData(secret);
    return run<void>(job, name, [](const QKeychain::Job &ended) -> Result<void> {
        if (ended.error() != QKeychain::NoError)
            return tl::make_unexpected(errorOf(ended));
        return {};
    });
}

QFuture<Result<void>> remove(const QString &name)
{
    return run<void>(
        new QKeychain::DeletePasswordJob(service), name, [](const QKeychain::Job &ended) -> Result<void> {
            if (ended.error() != QKeychain::NoError && ended.error() != QKeychain::EntryNotFound)
                return tl::make_unexpected(errorOf(ended));
            return {};
        });
}

} // namespace

Keychain systemKeychain()
{
    return {read, write, remove};
}

QFuture<Result<Cipher::Key>> readKey(const QString &directory)
{
    return read(directory).then([](const Result<QByteArray> &bytes) -> Result<Cipher::Key> {
        Cipher::Key key;
        if (!bytes || bytes->size() != static_cast<qsizetype>(key.size()))
            return tl::make_unexpected(refused());
        std::copy(bytes->begin(), bytes->end(), reinterpret_cast<char *>(key.data()));
        return key;
    });
}

QFuture<Result<void>> writeKey(const QString &directory, const Cipher::Key &key)
{
    return write(directory,
        QByteArray(reinterpret_cast<const char *>(key.data()), static_cast<qsizetype>(key.size())));
}

} // namespace circuitdesk::keychain
