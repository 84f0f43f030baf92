// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/vault.h"

#include "app/api/credentials.h"
#include "app/core/keychain.h"
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
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(onlyOwner)
        && file.write(bytes) == bytes.size() && file.commit();
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
        const QByteArray bytes(
            reinterpret_cast<const char *>(key.data()), static_cast<qsizetype>(key.size()));
        return writeWhole(path, bytes).map([&] { return key; });
    }
    Cipher::Key key;
    const auto size = static_cast<qint64>(key.size());
    if (!file.open(QIODevice::ReadOnly) || file.size() != size
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
            "Engineers' data is stored encrypted, and this computer offers no keychain for the key. Set a "
            "passphrase (for the command line in CIRCUITDESK_PASSPHRASE); nothing is stored until then."),
        {}, {}};
}

/// The key in the keychain: read where the record says so, made where there is no record yet.
QFuture<Result<Cipher::Key>> keyFromKeychain(const QString &directory, const std::optional<Record> &known)
{
    if (known)
        return keychain::readKey(directory).then(
            [known](const Result<Cipher::Key> &key) -> Result<Cipher::Key> {
                if (key && !opens(*key, *known))
                    return failure(ErrorKind::Locked,
                        VaultText::tr(
                            "The key in this computer's keychain is not the one your data was locked with. "
                            "Your data is untouched; restore the keychain entry named CircuitDesk."));
                return key;
            });
    // A key that is there already belongs to data of this folder: another first start, or a record that was
    // lost.
    return keychain::readKey(directory)
        .then([directory](const Result<Cipher::Key> &found) {
            if (found)
                return QtFuture::makeReadyFuture(found);
            const Cipher::Key fresh = Cipher::randomKey();
            return keychain::writeKey(directory, fresh)
                .then([fresh](const Result<void> &written) -> Result<Cipher::Key> {
                    if (!written)
                        return tl::make_unexpected(passphraseNeeded(codePassphraseFirst));
                    return fresh;
                });
        })
        .unwrap()
        .then([directory](const Result<Cipher::Key> &key) -> Result<Cipher::Key> {
            if (!key)
                return key;
            Record record;
            record.check = Cipher(*key).seal(checkText, checkRow);
            return writeRecord(directory, record).map([&] { return *key; });
        });
}

} // namespace

QFuture<Result<Cipher::Key>> unlock(const Location &location, const QString &passphrase)
{
    // Reading files and Argon2id take their time, so they happen on the pool; the keychain needs the main
    // thread.
    using Outcome = std::pair<Result<Cipher::Key>, std::optional<Record>>;
    auto local = QtConcurrent::run([location, passphrase = passphrase]() mutable -> Outcome {
        const auto wiped = qScopeGuard([&passphrase] { wipe(passphrase); });
        if (sodium_init() < 0)
            qFatal("libsodium found no source of random numbers");
        QLockFile lock(location.directory + u"/vault.lock"_s);
        if (!makePrivateFolder(location.directory))
            return {unwritable(location.directory), std::nullopt};
        // Only a first start and a new passphrase write here. Where nobody may write, what is there is read.
        if (!lock.tryLock(10000) && lock.error() != QLockFile::PermissionError)
            return {unwritable(location.directory), std::nullopt};
        if (location.practice)
            return {practiceKey(location.directory), std::nullopt};
        const auto record = readRecord(location.directory);
        if (!record)
            return {tl::make_unexpected(record.error()), std::nullopt};
        if (!*record) {
            if (auto known = refuseLostKey(location.directory, recordPath(location.directory)); !known)
                return {tl::make_unexpected(known.error()), std::nullopt};
        }
        const bool byPassphrase = *record ? (*record)->passphrase : !passphrase.isEmpty();
        if (!byPassphrase)
            return {failure(ErrorKind::Locked, {}, u"ask-keychain"_s), *record};
        if (passphrase.isEmpty())
            return {tl::make_unexpected(passphraseNeeded(codePassphraseNeeded)), std::nullopt};
        return {keyFromPassphrase(location.directory, *record, passphrase), std::nullopt};
    });
    // Not QFuture::then(): in Qt 6.4 it may run what follows twice when the pool ends at that moment.
    auto promise = std::make_shared<QPromise<Result<Cipher::Key>>>();
    promise->start();
    const auto end = [promise](const Result<Cipher::Key> &key) {
        promise->addResult(key);
        promise->finish();
    };
    whenDone(local, qApp, [location, end](const Outcome &outcome) {
        const auto &[key, record] = outcome;
        if (!key && key.error().code == "ask-keychain"_L1)
            whenDone(keyFromKeychain(location.directory, record), qApp, end);
        else
            end(key);
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
        if (!lock.tryLock(10000))
            return unwritable(directory);
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
