// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/vault.h"

#include "app/api/credentials.h"
#include "app/core/secrets.h"
#include "app/store/privatefolder.h"
#include "app/store/whendone.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>
#include <QScopeGuard>
#include <QtConcurrent>

#include <sodium.h>

namespace circuitdesk::vault {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner;
const QByteArray checkRow = "vault";
const QByteArray checkText = "circuitdesk";
const QByteArray wrappedRow = "vault-key";

struct VaultText {
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

tl::unexpected<Error> unwritable(const QString &directory)
{
    return failure(ErrorKind::Storage,
        VaultText::tr(
            "CircuitDesk can't write to %1. Nothing was stored; check the permissions and the free space.")
            .arg(directory));
}

/// Why the lock of \a directory could not be had.
tl::unexpected<Error> unlockable(const QString &directory, QLockFile::LockError error)
{
    if (error != QLockFile::LockFailedError)
        return unwritable(directory);
    return failure(ErrorKind::Locked,
        VaultText::tr("Another CircuitDesk is making or changing the key of %1 at this moment. Nothing was "
                      "changed; try again when it is done.")
            .arg(directory));
}

tl::unexpected<Error> damaged(const QString &path)
{
    return failure(ErrorKind::Storage,
        VaultText::tr(
            "The key file %1 can't be read. Your data is untouched; put the file back from a backup.")
            .arg(path));
}

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    // Unbuffered, because a buffer would keep what may be a key.
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
        && file.setPermissions(onlyOwner) && file.write(bytes) == bytes.size() && file.commit();
    if (!written)
        return unwritable(path);
    return {};
}

/// A database of ours whose key file is gone must not get a new key: nothing would ever open its data again.
Result<void> refuseLostKey(const QString &directory, const QString &keyPath)
{
    QFile file(directory + u"/circuitdesk.sqlite"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // The application_id, "CDsk", at its place in SQLite's file header (sqlite.org/fileformat2.html).
    const QByteArray header = file.read(72);
    if (!header.startsWith("SQLite format 3") || header.mid(68, 4) != "CDsk")
        return {};
    return failure(ErrorKind::Storage,
        VaultText::tr(
            "The key file %1 is missing, so your data can't be unlocked. It is untouched; put the file "
            "back from a backup.")
            .arg(keyPath));
}

Result<Cipher::Key> practiceKey(const QString &directory)
{
    const QString path = directory + u"/practice.key"_s;
    QFile file(path);
    if (!file.exists()) {
        if (auto known = refuseLostKey(directory, path); !known)
            return tl::make_unexpected(known.error());
        const Cipher::Key key = Cipher::randomKey();
        QByteArray bytes(reinterpret_cast<const char *>(key.data()), static_cast<qsizetype>(key.size()));
        const auto wiped = qScopeGuard([&bytes] { wipe(bytes); });
        return writeWhole(path, bytes).map([&] { return key; });
    }
    Cipher::Key key;
    const auto size = static_cast<qint64>(key.size());
    // Without a buffer of the file's own, which would stay as it is.
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || file.size() != size
        || file.read(reinterpret_cast<char *>(key.data()), size) != size)
        return damaged(path);
    return key;
}

/// What vault.json holds: how the key is found again, and a value that only the right key opens.
struct Record {
    bool passphrase = false;
    QByteArray salt;
    qint64 opsLimit = 0;
    qint64 memLimit = 0;
    QByteArray wrapped; ///< the data's key, sealed with the passphrase's; empty where they are the same
    QByteArray check;
};

QString recordPath(const QString &directory)
{
    return directory + u"/vault.json"_s;
}

Result<std::optional<Record>> readRecord(const QString &directory)
{
    QFile file(recordPath(directory));
    if (!file.exists())
        return std::optional<Record>();
    if (!file.open(QIODevice::ReadOnly))
        return damaged(file.fileName());
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    Record record;
    record.passphrase = json[u"mode"_s].toString() == "passphrase"_L1;
    record.salt = QByteArray::fromBase64(json[u"salt"_s].toString().toLatin1());
    record.opsLimit = json[u"opsLimit"_s].toInteger();
    record.memLimit = json[u"memLimit"_s].toInteger();
    record.check = QByteArray::fromBase64(json[u"check"_s].toString().toLatin1());
    record.wrapped = QByteArray::fromBase64(json[u"wrapped"_s].toString().toLatin1());
    const int version = json[u"version"_s].toInt();
    const bool complete = (version == 1 || version == 2) && !record.check.isEmpty()
        && (!record.passphrase || record.salt.size() == crypto_pwhash_SALTBYTES);
    if (!complete)
        return damaged(file.fileName());
    return std::optional(record);
}

Result<void> writeRecord(const QString &directory, const Record &record)
{
    QJsonObject json{{u"version"_s, record.wrapped.isEmpty() ? 1 : 2},
        {u"mode"_s, record.passphrase ? u"passphrase"_s : u"keychain"_s},
        {u"check"_s, QString::fromLatin1(record.check.toBase64())}};
    if (record.passphrase) {
        json[u"salt"_s] = QString::fromLatin1(record.salt.toBase64());
        json[u"opsLimit"_s] = record.opsLimit;
        json[u"memLimit"_s] = record.memLimit;
        json[u"wrapped"_s] = QString::fromLatin1(record.wrapped.toBase64());
    }
    return writeWhole(recordPath(directory), QJsonDocument(json).toJson());
}

Result<Cipher::Key> derive(const QString &passphrase, const Record &record)
{
    Cipher::Key key;
    QByteArray text = passphrase.toUtf8();
    const int failed =
        crypto_pwhash(key.data(), key.size(), text.constData(), static_cast<unsigned long long>(text.size()),
            reinterpret_cast<const unsigned char *>(record.salt.constData()),
            static_cast<unsigned long long>(record.opsLimit), static_cast<std::size_t>(record.memLimit),
            crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(text.data(), static_cast<std::size_t>(text.size()));
    if (failed != 0)
        return failure(ErrorKind::Storage,
            VaultText::tr(
                "There is not enough memory to unlock your data. Close other programs and try again."));
    return key;
}

bool opens(const Cipher::Key &key, const Record &record)
{
    return Cipher(key).open(record.check, checkRow) == checkText;
}

tl::unexpected<Error> wrongPassphrase()
{
    return failure(ErrorKind::Locked,
        VaultText::tr(
            "The passphrase is not the one your data was locked with. Nothing was changed; try again."),
        codePassphraseWrong);
}

Result<Cipher::Key> openWith(const QString &passphrase, const Record &record)
{
    return derive(passphrase, record).and_then([&](const Cipher::Key &derived) -> Result<Cipher::Key> {
        Cipher::Key key = derived;
        if (!record.wrapped.isEmpty()) {
            auto unwrapped = Cipher(derived).open(record.wrapped, wrappedRow);
            if (!unwrapped || unwrapped->size() != static_cast<qsizetype>(key.size()))
                return wrongPassphrase();
            std::copy(unwrapped->cbegin(), unwrapped->cend(), reinterpret_cast<char *>(key.data()));
            sodium_memzero(unwrapped->data(), key.size());
        }
        if (!opens(key, record))
            return wrongPassphrase();
        return key;
    });
}

/// Locks \a key with \a passphrase from now on. The key stays the same, so nothing has to be sealed anew.
Result<void> lockWith(const QString &directory, const QString &passphrase, const Cipher::Key &key)
{
    Record record;
    record.passphrase = true;
    record.salt = QByteArray(crypto_pwhash_SALTBYTES, Qt::Uninitialized);
    randombytes_buf(record.salt.data(), crypto_pwhash_SALTBYTES);
    record.opsLimit = crypto_pwhash_OPSLIMIT_MODERATE;
    record.memLimit = crypto_pwhash_MEMLIMIT_MODERATE;
    record.check = Cipher(key).seal(checkText, checkRow);
    return derive(passphrase, record).and_then([&](const Cipher::Key &derived) {
        QByteArray plain(reinterpret_cast<const char *>(key.data()), static_cast<qsizetype>(key.size()));
        record.wrapped = Cipher(derived).seal(plain, wrappedRow);
        sodium_memzero(plain.data(), key.size());
        return writeRecord(directory, record);
    });
}

Result<Cipher::Key> keyFromPassphrase(
    const QString &directory, const std::optional<Record> &known, const QString &passphrase)
{
    if (known)
        return openWith(passphrase, *known);
    const Cipher::Key key = Cipher::randomKey();
    return lockWith(directory, passphrase, key).map([&] { return key; });
}

Error passphraseNeeded(QLatin1StringView code)
{
    return {ErrorKind::Locked, code,
        VaultText::tr(
            "Engineers' data is stored encrypted, and this computer's keychain for the key is missing or "
            "locked. Unlock it and start CircuitDesk again, or set a passphrase (for the command line in "
            "CIRCUITDESK_PASSPHRASE); nothing is stored until then."),
        {}, {}};
}

/// The key in the keychain, where \a record says so.
void keyFromKeychain(const Location &location, const Record &record, const keychain::UseKey &use)
{
    keychain::readKey(location.keychain, location.directory, [record, use](const Result<Cipher::Key> &key) {
        if (!key && key.error().code == Keychain::codeMissing)
            return use(failure(ErrorKind::Locked,
                VaultText::tr("This computer's keychain no longer has the key that your data was locked "
                              "with. Your data is untouched; restore the keychain entry named "
                              "CircuitDesk."),
                Keychain::codeMissing));
        if (key && !opens(*key, record))
            return use(failure(ErrorKind::Locked,
                VaultText::tr("The key in this computer's keychain is not the one your data was locked with. "
                              "Your data is untouched; restore the keychain entry named CircuitDesk.")));
        use(key);
    });
}

/// The key where there is no record yet, and the record of it.
void firstKeyFromKeychain(const Location &location, const keychain::UseKey &use)
{
    // A key that is there already belongs to this folder: its first start was cut off, or its record lost.
    keychain::findOrMakeKey(location.keychain, location.directory,
        [directory = location.directory, use](const Result<Cipher::Key> &key) {
            if (!key) {
                const bool damagedEntry = key.error().code != Keychain::codeMissing
                    && key.error().code != keychain::codeUnavailable;
                return use(
                    tl::make_unexpected(damagedEntry ? key.error() : passphraseNeeded(codePassphraseFirst)));
            }
            Record record;
            record.check = Cipher(*key).seal(checkText, checkRow);
            // Not on the pool, whose threads may all be waiting for the lock that this start holds.
            use(writeRecord(directory, record).map([&] { return *key; }));
        });
}

/// What the files of a folder say about its key.
struct Outlook {
    Result<Cipher::Key> key = failure(ErrorKind::Locked, {}); ///< where the keychain is not to be asked
    bool askKeychain = false;
    std::optional<Record> record = {};
    std::shared_ptr<QLockFile> lock = {}; ///< of a first start, to be held until its record is written
};

/// On the pool: reading files and Argon2id take their time.
Outlook lookAt(const Location &location, const QString &passphrase)
{
    if (sodium_init() < 0)
        qFatal("libsodium found no source of random numbers");
    auto lock = std::make_shared<QLockFile>(location.directory + u"/vault.lock"_s);
    // Who holds it may be waiting for a person who unlocks the keychain.
    lock->setStaleLockTime(0);
    if (!makePrivateFolder(location.directory))
        return {unwritable(location.directory)};
    // Only a first start and a new passphrase write here. Where nobody may write, what is there is read.
    const bool locked = lock->tryLock(10000);
    if (!locked && lock->error() != QLockFile::PermissionError)
        return {unlockable(location.directory, lock->error())};
    if (location.practice)
        return {practiceKey(location.directory)};
    const auto record = readRecord(location.directory);
    if (!record)
        return {tl::make_unexpected(record.error())};
    if (!*record) {
        if (auto known = refuseLostKey(location.directory, recordPath(location.directory)); !known)
            return {tl::make_unexpected(known.error())};
        if (!locked)
            return {unwritable(location.directory)};
    }
    const bool byPassphrase = *record ? (*record)->passphrase : !passphrase.isEmpty();
    if (byPassphrase && passphrase.isEmpty())
        return {tl::make_unexpected(passphraseNeeded(codePassphraseNeeded))};
    if (byPassphrase)
        return {keyFromPassphrase(location.directory, *record, passphrase)};
    Outlook result;
    result.askKeychain = true;
    result.record = *record;
    if (!*record)
        result.lock = std::move(lock);
    return result;
}

} // namespace

QFuture<Result<Cipher::Key>> unlock(const Location &location, const QString &passphrase)
{
    // Not shared with the caller's, so that each overwrites its own; the keychain needs the main thread.
    auto outlook =
        QtConcurrent::run([location, own = QString(passphrase.constData(), passphrase.size())]() mutable {
            const auto wiped = qScopeGuard([&own] { wipe(own); });
            return lookAt(location, own);
        });
    // Not QFuture::then(): in Qt 6.4 it may run what follows twice when the pool ends at that moment.
    auto promise = std::make_shared<QPromise<Result<Cipher::Key>>>();
    promise->start();
    whenDone(outlook, qApp, [location, promise](const Outlook &seen) {
        const auto end = [promise, lock = seen.lock](const Result<Cipher::Key> &key) {
            if (lock)
                lock->unlock();
            promise->addResult(key);
            promise->finish();
        };
        if (!seen.askKeychain)
            end(seen.key);
        else if (seen.record)
            keyFromKeychain(location, *seen.record, end);
        else
            firstKeyFromKeychain(location, end);
    });
    return promise->future();
}

QFuture<Result<bool>> usesPassphrase(const QString &directory)
{
    return QtConcurrent::run([directory] {
        return readRecord(directory).map(
            [](const std::optional<Record> &record) { return record && record->passphrase; });
    });
}

QFuture<Result<void>> changePassphrase(const QString &directory, const QString &present, const QString &next)
{
    return QtConcurrent::run([directory, present = present, next = next]() mutable -> Result<void> {
        const auto wiped = qScopeGuard([&] {
            wipe(present);
            wipe(next);
        });
        QLockFile lock(directory + u"/vault.lock"_s);
        lock.setStaleLockTime(0);
        if (!lock.tryLock(10000))
            return unlockable(directory, lock.error());
        const auto record = readRecord(directory);
        if (!record)
            return tl::make_unexpected(record.error());
        if (!*record || !(*record)->passphrase)
            return failure(ErrorKind::Invalid,
                VaultText::tr("Your data is locked with a key in this computer's keychain, so it has no "
                              "passphrase to change. Nothing was changed."));
        if (next.isEmpty())
            return failure(ErrorKind::Invalid,
                VaultText::tr("The new passphrase is empty. Nothing was changed; the old one still holds."));
        return openWith(present, **record).and_then([&](const Cipher::Key &key) {
            return lockWith(directory, next, key);
        });
    });
}

} // namespace circuitdesk::vault
