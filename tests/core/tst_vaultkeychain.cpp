// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/secrets.h"
#include "app/core/vault.h"
#include "memorykeychain.h"
#include "tests/support/nobody.h"
#include "tests/support/ownmemory.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

namespace {

/// A keychain that takes its time, as one that asks a person does, and most for its fourth answer.
Keychain later(const Keychain &keychain)
{
    const auto asked = std::make_shared<int>(0);
    const auto put = [asked](const auto &ask, auto promise) {
        promise->start();
        QTimer::singleShot(++*asked == 4 ? 900 : 300, QCoreApplication::instance(), [ask, promise] {
            promise->addResult(ask().result());
            promise->finish();
        });
        return promise->future();
    };
    Keychain slow = keychain;
    slow.read = [=](const QString &name) {
        return put([=] { return keychain.read(name); }, std::make_shared<QPromise<Result<QByteArray>>>());
    };
    slow.write = [=](const QString &name, const QByteArray &secret) {
        return put([=] { return keychain.write(name, secret); }, std::make_shared<QPromise<Result<void>>>());
    };
    return slow;
}

} // namespace

/// The key of the data in the keychain: one for each folder, made where there is none, never made anew.
class TestVaultKeychain final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void madeOnceAndFoundAgain();
    void foundWhereTheRecordWasNotWritten();
    void firstStartsAtOnceMakeOneKey();
    void oneThatRefusesMayHaveAKey();
    void whatWasWrittenIsReadBack();
    void withoutALockNothingIsMade();
    void whatIsNoKeyIsLeftAlone_data();
    void whatIsNoKeyIsLeftAlone();
    void theKeyIsGone();
    void theKeyIsAnother();
    void aLockedOneIsAskedAgain();
    void nothingOfTheKeyStaysInMemory();
    void nothingOfThePassphraseStaysInMemory();

private:
    [[nodiscard]] Result<Cipher::Key> unlocked(const QString &passphrase = {}) const
    {
        return ended(vault::unlock(m_location, passphrase));
    }
    [[nodiscard]] static Result<Cipher::Key> ended(QFuture<Result<Cipher::Key>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60000) || future.resultCount() == 0)
            return failure(ErrorKind::Timeout, {}, u"no-answer"_s);
        return future.result();
    }
    [[nodiscard]] QByteArray entry() const { return m_keychain->entries.value(m_location.directory); }
    [[nodiscard]] QByteArray record() const
    {
        QFile file(m_location.directory + u"/vault.json"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_location.directory)
            .entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name);
    }
    [[nodiscard]] static QByteArray bytesOf(const Cipher::Key &key)
    {
        return QByteArray(reinterpret_cast<const char *>(key.data()), Cipher::keySize);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    MemoryKeychain m_keychain;
    vault::Location m_location;
};

void TestVaultKeychain::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_keychain = {};
    m_location = {m_folder->filePath(u"data"_s), false, m_keychain.keychain()};
}

void TestVaultKeychain::madeOnceAndFoundAgain()
{
    const auto first = unlocked();
    QVERIFY(first);
    QCOMPARE(m_keychain->entries.size(), 1);
    QCOMPARE(entry(), bytesOf(*first));
    QCOMPARE(files(), QStringList{u"vault.json"_s});
    const QByteArray written = record();
    QVERIFY(written.contains("keychain"));
    QVERIFY(!written.contains(entry().toBase64()) && !written.contains(entry().toHex()));
    const auto again = unlocked();
    QVERIFY(again);
    QCOMPARE(*again, *first);
    QCOMPARE(entry(), bytesOf(*first));
    QCOMPARE(record(), written);

    // Another folder has another.
    m_location.directory = m_folder->filePath(u"other"_s);
    const auto other = unlocked();
    QVERIFY(other);
    QVERIFY(*other != *first);
    QCOMPARE(m_keychain->entries.size(), 2);
}

void TestVaultKeychain::foundWhereTheRecordWasNotWritten()
{
    const auto first = unlocked();
    QVERIFY(first);
    QVERIFY(QFile::remove(m_location.directory + u"/vault.json"_s));
    const auto again = unlocked();
    QVERIFY(again);
    QCOMPARE(*again, *first);
    QVERIFY(!record().isEmpty());
}

void TestVaultKeychain::firstStartsAtOnceMakeOneKey()
{
    m_location.keychain = later(m_keychain.keychain());
    QList<QFuture<Result<Cipher::Key>>> starts;
    for (int i = 0; i < 2; ++i)
        starts.append(vault::unlock(m_location));
    for (const auto &start : std::as_const(starts)) {
        const auto key = ended(start);
        QVERIFY(key);
        QCOMPARE(bytesOf(*key), entry());
    }
    QCOMPARE(m_keychain->entries.size(), 1);
    // And what was recorded is of that key.
    QVERIFY(unlocked());
    QCOMPARE(files(), QStringList{u"vault.json"_s});
}

void TestVaultKeychain::oneThatRefusesMayHaveAKey()
{
    const auto first = unlocked();
    QVERIFY(first);
    QVERIFY(QFile::remove(m_location.directory + u"/vault.json"_s));
    // It does not show what it has, but takes what is new.
    MemoryKeychain closed;
    closed->works = false;
    m_location.keychain.read = closed.keychain().read;
    const auto refused = unlocked();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Locked);
    QCOMPARE(refused.error().code, QString(vault::codePassphraseFirst));
    QVERIFY(refused.error().message.contains(u"CIRCUITDESK_PASSPHRASE"_s));
    QCOMPARE(entry(), bytesOf(*first));
    QCOMPARE(files(), QStringList());
    m_location.keychain = m_keychain.keychain();
    QCOMPARE(*unlocked(), *first);
}

void TestVaultKeychain::whatWasWrittenIsReadBack()
{
    // One that says yes and keeps nothing.
    m_location.keychain.write = [](const QString &, const QByteArray &) {
        return QtFuture::makeReadyFuture(Result<void>());
    };
    QCOMPARE(unlocked().error().code, QString(vault::codePassphraseFirst));
    QCOMPARE(files(), QStringList());
    // One in which another's key is later there.
    const QByteArray others(Cipher::keySize, 'o');
    m_location.keychain.write = [this, others](const QString &name, const QByteArray &) {
        return m_keychain.keychain().write(name, others);
    };
    const auto key = unlocked();
    QVERIFY(key);
    QCOMPARE(bytesOf(*key), others);
    m_location.keychain = m_keychain.keychain();
    QCOMPARE(*unlocked(), *key);
}

void TestVaultKeychain::withoutALockNothingIsMade()
{
    QVERIFY(QDir().mkpath(m_location.directory));
    const auto nobodyWrites = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::ExeOther;
    for (const QString &folder : {m_folder->path(), m_location.directory})
        QVERIFY(QFile::setPermissions(folder, nobodyWrites));
    const auto key = [this] {
        const AsNobody nobody;
        return unlocked();
    }();
    QVERIFY(QFile::setPermissions(m_folder->path(), nobodyWrites | QFile::WriteOwner));
    QVERIFY(!key);
    QCOMPARE(key.error().kind, ErrorKind::Storage);
    QVERIFY(m_keychain->entries.isEmpty());
    QCOMPARE(record(), QByteArray());
}

void TestVaultKeychain::whatIsNoKeyIsLeftAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << QByteArray(31, 'k');
    QTest::newRow("long") << QByteArray(33, 'k');
}

void TestVaultKeychain::whatIsNoKeyIsLeftAlone()
{
    QFETCH(QByteArray, bytes);
    m_keychain->entries.insert(m_location.directory, bytes);
    const auto key = unlocked();
    QVERIFY(!key);
    QCOMPARE(key.error().kind, ErrorKind::Locked);
    QVERIFY(key.error().code != vault::codePassphraseFirst);
    QVERIFY(key.error().message.contains(u"restore"_s));
    QCOMPARE(entry(), bytes);
    QCOMPARE(files(), QStringList());
}

void TestVaultKeychain::theKeyIsGone()
{
    QVERIFY(unlocked());
    const QByteArray before = record();
    m_keychain->entries.clear();
    const auto key = unlocked();
    QVERIFY(!key);
    QCOMPARE(key.error().kind, ErrorKind::Locked);
    QVERIFY(key.error().message.contains(u"untouched"_s) && key.error().message.contains(u"restore"_s));
    // The same where a passphrase is set by habit.
    QVERIFY(!unlocked(u"passphrase"_s));
    QVERIFY(m_keychain->entries.isEmpty());
    QCOMPARE(record(), before);
}

void TestVaultKeychain::theKeyIsAnother()
{
    QVERIFY(unlocked());
    const QByteArray before = record();
    const QByteArray others(Cipher::keySize, 'o');
    m_keychain->entries.insert(m_location.directory, others);
    const auto key = unlocked();
    QVERIFY(!key);
    QCOMPARE(key.error().kind, ErrorKind::Locked);
    QVERIFY(key.error().message.contains(u"not the one"_s));
    QCOMPARE(entry(), others);
    QCOMPARE(record(), before);
}

void TestVaultKeychain::aLockedOneIsAskedAgain()
{
    const auto first = unlocked();
    QVERIFY(first);
    const QByteArray before = record();
    m_keychain->works = false;
    const auto refused = unlocked();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QString(keychain::codeUnavailable));
    QCOMPARE(record(), before);
    m_keychain->works = true;
    QCOMPARE(*unlocked(), *first);
}

void TestVaultKeychain::nothingOfTheKeyStaysInMemory()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the address sanitizer keeps what was freed as it was");
#endif
    // A keychain outside of this process: here its bytes are turned.
    const auto kept = std::make_shared<QByteArray>();
    const auto turned = [](QByteArray bytes) {
        for (char &byte : bytes)
            byte = static_cast<char>(byte ^ Sought::turn);
        return bytes;
    };
    m_location.keychain.read = [kept, turned](const QString &) {
        return QtFuture::makeReadyFuture(kept->isEmpty()
                ? Result<QByteArray>(failure(ErrorKind::Locked, {}, Keychain::codeMissing))
                : Result<QByteArray>(turned(*kept)));
    };
    m_location.keychain.write = [kept, turned](const QString &, const QByteArray &secret) {
        *kept = turned(secret);
        return QtFuture::makeReadyFuture(Result<void>());
    };
    for (const bool practice : {false, false, true, true}) {
        m_location.practice = practice;
        auto key = std::make_unique<Result<Cipher::Key>>(unlocked());
        QVERIFY(*key);
        const Sought sought((*key)->data(), Cipher::keySize);
        if (sought.timesInMemory() < 0)
            QSKIP("a process may not look into its own memory here");
        QVERIFY2(sought.timesInMemory() > 0, "the look finds what is there");
        key.reset();
        QVERIFY(QThreadPool::globalInstance()->waitForDone(60000));
        // Until what was put off to the event loop has gone.
        QTRY_COMPARE(sought.timesInMemory(), 0);
    }
}

void TestVaultKeychain::nothingOfThePassphraseStaysInMemory()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the address sanitizer keeps what was freed as it was");
#endif
    auto passphrase = std::make_unique<SecretText>([] {
        QString text;
        for (int i = 0; i < 24; ++i)
            text += QChar(QRandomGenerator::global()->bounded('!', '~' + 1));
        return text;
    }());
    const Sought sought(
        passphrase->text().constData(), static_cast<std::size_t>(passphrase->text().size()) * sizeof(QChar));
    QByteArray utf8 = passphrase->text().toUtf8();
    const Sought encoded(utf8.constData(), static_cast<std::size_t>(utf8.size()));
    wipe(utf8);
    if (sought.timesInMemory() < 0)
        QSKIP("a process may not look into its own memory here");
    QVERIFY(sought.timesInMemory() > 0);
    QCOMPARE(encoded.timesInMemory(), 0);
    for (int start = 0; start < 2; ++start)
        QVERIFY(unlocked(passphrase->text()));
    {
        const SecretText copy = *passphrase; // NOLINT(performance-unnecessary-copy-initialization)
        passphrase.reset();
        QVERIFY(sought.timesInMemory() > 0);
    }
    QVERIFY(QThreadPool::globalInstance()->waitForDone(60000));
    QTRY_COMPARE(sought.timesInMemory(), 0);
    QCOMPARE(encoded.timesInMemory(), 0);
}

int main(int argc, char *argv[])
{
    // Where a library's function is found at its first call only, the linker leaves the registers on the
    // stack.
    if (!qEnvironmentVariableIsSet("LD_BIND_NOW")) {
        qputenv("LD_BIND_NOW", "1");
        ::execv("/proc/self/exe", argv);
        return 1;
    }
    const QCoreApplication application(argc, argv);
    TestVaultKeychain test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_vaultkeychain.moc"
