// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/vault.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

namespace {

constexpr auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto ownerBits = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr auto otherBits = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
    | QFile::WriteOther | QFile::ExeOther;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the file could not be written");
}

/// Its bits on disk, without the ones of the user who runs the test.
QFile::Permissions permissionsOf(const QString &path)
{
    return QFile::permissions(path) & (ownerBits | otherBits);
}

} // namespace

/// The key that seals personal data: found again, never replaced, never in the clear.
class TestVault final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void practiceHasAKeyFile();
    void twoProgramsMakeOneKey();
    void damagedPracticeKeys_data();
    void damagedPracticeKeys();
    void passphrase();
    void eachFolderHasItsOwnSalt();
    void nothingToLockWith();
    void theKeychainIsGone();
    void damagedRecords_data();
    void damagedRecords();
    void folderCannotBeMade();
    void foldersOfOthersKeepTheirPermissions();

private:
    [[nodiscard]] static Result<Cipher::Key> unlocked(
        const vault::Location &location, const QString &passphrase = {});
    [[nodiscard]] QString path(const QString &name) const { return m_location.directory + u'/' + name; }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_location.directory).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    vault::Location m_location;
};

void TestVault::initTestCase()
{
    // No keychain, whatever the machine has.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    for (const char *name :
        {"XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION", "GNOME_KEYRING_CONTROL"})
        qunsetenv(name);
}

void TestVault::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_location = {m_folder->filePath(u"deep/data"_s), false};
}

Result<Cipher::Key> TestVault::unlocked(const vault::Location &location, const QString &passphrase)
{
    const auto future = vault::unlock(location, passphrase);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60000))
        return failure(ErrorKind::Timeout, {}, u"no-answer"_s);
    return future.result();
}

void TestVault::practiceHasAKeyFile()
{
    m_location.practice = true;
    const auto first = unlocked(m_location);
    QVERIFY(first);
    QCOMPARE(files(), QStringList{u"practice.key"_s});
    QCOMPARE(permissionsOf(path(u"practice.key"_s)), QFile::Permissions(onlyOwner));
    QCOMPARE(permissionsOf(m_location.directory), QFile::Permissions(ownerBits));
    const QByteArray bytes = bytesOf(path(u"practice.key"_s));
    QCOMPARE(bytes, QByteArray(reinterpret_cast<const char *>(first->data()), Cipher::keySize));
    // A passphrase is for real data only.
    const auto again = unlocked(m_location, u"passphrase"_s);
    QVERIFY(again);
    QCOMPARE(*again, *first);
    QCOMPARE(bytesOf(path(u"practice.key"_s)), bytes);

    const auto other = unlocked({m_folder->filePath(u"other"_s), true});
    QVERIFY(other);
    QVERIFY(*other != *first);
}

void TestVault::twoProgramsMakeOneKey()
{
    m_location.practice = true;
    QList<QFuture<Result<Cipher::Key>>> futures;
    for (int i = 0; i < 8; ++i)
        futures.append(vault::unlock(m_location));
    for (const auto &future : std::as_const(futures)) {
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 60000);
        QVERIFY(future.result());
        QCOMPARE(*future.result(), *futures.first().result());
    }
}

void TestVault::damagedPracticeKeys_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << QByteArray(31, 'k');
    QTest::newRow("long") << QByteArray(33, 'k');
}

void TestVault::damagedPracticeKeys()
{
    QFETCH(QByteArray, bytes);
    m_location.practice = true;
    QVERIFY(QDir().mkpath(m_location.directory));
    write(path(u"practice.key"_s), bytes);
    const auto key = unlocked(m_location);
    QVERIFY(!key);
    QCOMPARE(key.error().kind, ErrorKind::Storage);
    QVERIFY(key.error().message.contains(path(u"practice.key"_s)));
    QCOMPARE(bytesOf(path(u"practice.key"_s)), bytes);
    QCOMPARE(files(), QStringList{u"practice.key"_s});
}

void TestVault::passphrase()
{
    const QString right = u"correct horse 电池"_s;
    const auto first = unlocked(m_location, right);
    QVERIFY(first);
    QCOMPARE(files(), QStringList{u"vault.json"_s});
    QCOMPARE(permissionsOf(path(u"vault.json"_s)), QFile::Permissions(onlyOwner));
    QCOMPARE(permissionsOf(m_location.directory), QFile::Permissions(ownerBits));
    const QByteArray record = bytesOf(path(u"vault.json"_s));
    QVERIFY(!record.contains("horse"));
    const QByteArray raw(reinterpret_cast<const char *>(first->data()), Cipher::keySize);
    QVERIFY(!record.contains(raw.toBase64()) && !record.contains(raw.toHex()));

    const auto again = unlocked(m_location, right);
    QVERIFY(again);
    QCOMPARE(*again, *first);
    for (const QString &wrong : {u"correct horse"_s, u"Correct horse 电池"_s, u" "_s}) {
        const auto refused = unlocked(m_location, wrong);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Locked);
        QCOMPARE(refused.error().code, QString(vault::codePassphraseWrong));
    }
    const auto missing = unlocked(m_location);
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::Locked);
    QCOMPARE(missing.error().code, QString(vault::codePassphraseNeeded));
    QCOMPARE(bytesOf(path(u"vault.json"_s)), record);
}

void TestVault::eachFolderHasItsOwnSalt()
{
    const auto here = unlocked(m_location, u"passphrase"_s);
    const auto there = unlocked({m_folder->filePath(u"other"_s), false}, u"passphrase"_s);
    QVERIFY(here && there);
    QVERIFY(*here != *there);
}

void TestVault::nothingToLockWith()
{
    const auto key = unlocked(m_location);
    QVERIFY(!key);
    QCOMPARE(key.error().kind, ErrorKind::Locked);
    QCOMPARE(key.error().code, QString(vault::codePassphraseFirst));
    QVERIFY(key.error().message.contains(u"CIRCUITDESK_PASSPHRASE"_s));
    QCOMPARE(files(), QStringList());
}

void TestVault::theKeychainIsGone()
{
    QVERIFY(QDir().mkpath(m_location.directory));
    const QByteArray record = R"({"version":1,"mode":"keychain","check":"c29tZXRoaW5nIHNlYWxlZA=="})";
    write(path(u"vault.json"_s), record);
    // Nor does a passphrase help: another key than the lost one opens nothing.
    for (const QString &text : {QString(), u"passphrase"_s}) {
        const auto key = unlocked(m_location, text);
        QVERIFY(!key);
        QCOMPARE(key.error().kind, ErrorKind::Locked);
        QCOMPARE(key.error().code, u"keychain-unavailable"_s);
        QCOMPARE(bytesOf(path(u"vault.json"_s)), record);
        QCOMPARE(files(), QStringList{u"vault.json"_s});
    }
}

void TestVault::damagedRecords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("\x00\x01garbage", 9);
    QTest::newRow("cut off") << QByteArray(R"({"version":1,"mode":"passphrase","che)");
    QTest::newRow("a list") << QByteArray("[1]");
    QTest::newRow("no version") << QByteArray(R"({"mode":"keychain","check":"c2VhbGVk"})");
    QTest::newRow("newer version") << QByteArray(R"({"version":3,"mode":"keychain","check":"c2VhbGVk"})");
    QTest::newRow("no check") << QByteArray(R"({"version":1,"mode":"keychain"})");
    QTest::newRow("short salt") << QByteArray(
        R"({"version":1,"mode":"passphrase","check":"c2VhbGVk","salt":"c2FsdA=="})");
    QTest::newRow("no costs") << QByteArray(
        R"({"version":1,"mode":"passphrase","check":"c2VhbGVk","salt":"MDEyMzQ1Njc4OWFiY2RlZg=="})");
}

void TestVault::damagedRecords()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(QDir().mkpath(m_location.directory));
    write(path(u"vault.json"_s), bytes);
    const auto key = unlocked(m_location, u"passphrase"_s);
    QVERIFY(!key);
    QCOMPARE(key.error().kind, ErrorKind::Storage);
    QVERIFY(!key.error().message.isEmpty());
    QCOMPARE(bytesOf(path(u"vault.json"_s)), bytes);
    QCOMPARE(files(), QStringList{u"vault.json"_s});
}

void TestVault::folderCannotBeMade()
{
    const QString file = m_folder->filePath(u"file"_s);
    write(file, "mine");
    for (const bool practice : {true, false}) {
        const auto key = unlocked({file + u"/data"_s, practice}, u"passphrase"_s);
        QVERIFY(!key);
        QCOMPARE(key.error().kind, ErrorKind::Storage);
        QCOMPARE(bytesOf(file), QByteArray("mine"));
    }
}

void TestVault::foldersOfOthersKeepTheirPermissions()
{
    // `--data-dir /tmp` must not lock everybody else out of it.
    m_location.practice = true;
    QVERIFY(QDir().mkpath(m_location.directory));
    const auto shared = ownerBits | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(m_location.directory, shared));
    QVERIFY(unlocked(m_location));
    QCOMPARE(permissionsOf(m_location.directory), QFile::Permissions(shared));
    QCOMPARE(permissionsOf(path(u"practice.key"_s)), QFile::Permissions(onlyOwner));
}

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
