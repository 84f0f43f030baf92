// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/keychain.h"

#include "app/core/secrets.h"
#include "app/store/whendone.h"

#include <QCoreApplication>
#include <QFutureWatcher>
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
    return {ErrorKind::Locked, codeUnavailable,
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

Error noKey()
{
    return {ErrorKind::Locked, u"keychain-entry-damaged"_s,
        QCoreApplication::translate("Keychain",
            "The entry named CircuitDesk in this computer's keychain is not a key, so your data can't be "
            "unlocked. It is untouched; restore the entry."),
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

/// The job itself leaves its secret where it was.
void wipeAfter(const QKeychain::Job &job, const QByteArray &secret)
{
    QObject::connect(&job, &QObject::destroyed, qApp, [kept = secret]() mutable { wipe(kept); });
}

QFuture<Result<QByteArray>> read(const QString &name)
{
    return run<QByteArray>(new QKeychain::ReadPasswordJob(service), name,
        [](const QKeychain::ReadPasswordJob &job) -> Result<QByteArray> {
            if (job.error() != QKeychain::NoError)
                return tl::make_unexpected(errorOf(job));
            wipeAfter(job, job.binaryData());
            return job.binaryData();
        });
}

QFuture<Result<void>> write(const QString &name, const QByteArray &secret)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setBinaryData(secret);
    wipeAfter(*job, secret);
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

Result<Cipher::Key> keyIn(const Result<QByteArray> &bytes)
{
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    Cipher::Key key;
    if (bytes->size() != static_cast<qsizetype>(key.size()))
        return tl::make_unexpected(noKey());
    std::copy(bytes->begin(), bytes->end(), reinterpret_cast<char *>(key.data()));
    return key;
}

} // namespace

Keychain systemKeychain()
{
    return {read, write, remove};
}

void readKey(const Keychain &keychain, const QString &directory, const UseKey &use)
{
    // Not whenDone(): what it gives is shared with the future, and so can't be overwritten.
    auto *watcher = new QFutureWatcher<Result<QByteArray>>(qApp);
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, use] {
        watcher->deleteLater();
        auto future = watcher->future();
        if (future.resultCount() == 0)
            return;
        auto bytes = future.takeResult();
        const auto key = keyIn(bytes);
        if (bytes)
            wipe(*bytes);
        use(key);
    });
    watcher->setFuture(keychain.read(directory));
}

void findOrMakeKey(const Keychain &keychain, const QString &directory, const UseKey &use)
{
    readKey(keychain, directory, [keychain, directory, use](const Result<Cipher::Key> &found) {
        // A keychain that refuses may well have one.
        if (found || found.error().code != Keychain::codeMissing)
            return use(found);
        const Cipher::Key key = Cipher::randomKey();
        QByteArray bytes(reinterpret_cast<const char *>(key.data()), static_cast<qsizetype>(key.size()));
        const auto written = keychain.write(directory, bytes);
        wipe(bytes);
        whenDone(written, qApp, [keychain, directory, use](const Result<void> &done) {
            if (!done)
                return use(tl::make_unexpected(done.error()));
            readKey(keychain, directory, use);
        });
    });
}

} // namespace circuitdesk::keychain
