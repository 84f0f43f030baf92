// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/vault.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sodium.h>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

/// A passphrase is changed without touching the data that it locks.
class TestPassphrase final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void theKeyStaysAndTheOldPassphraseGoes();
    void aWrongPassphraseChangesNothing_data();
    void aWrongPassphraseChangesNothing();
    void aRecordOfTheFirstVersion();
    void withoutAPassphraseThereIsNothingToChange();

private:
    template <typename T>
    [[nodiscard]] static Result<T> ended(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60000))
            return failure(ErrorKind::Timeout, u"no answer"_s);
        return future.result();
    }
    [[nodiscard]] Result<Cipher::Key> unlocked(const QString &passphrase) const
    {
        return ended(vault::unlock({directory(), false}, passphrase));
    }
    [[nodiscard]] Result<void> changed(const QString &from, const QString &to) const
    {
        return ended(vault::changePassphrase(directory(), from, to));
    }
    [[nodiscard]] QString directory() const { return m_folder->filePath(u"data"_s); }
    [[nodiscard]] QByteArray record() const
    {
        QFile file(directory() + u"/vault.json"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPassphrase::initTestCase()
{
    // No keychain answers here.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    QVERIFY(sodium_init() >= 0);
}

void TestPassphrase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestPassphrase::theKeyStaysAndTheOldPassphraseGoes()
{
    const auto key = unlocked(u"first"_s);
    QVERIFY(key);
    const QByteArray before = record();
    QVERIFY(changed(u"first"_s, u"第二个"_s));
    QVERIFY(record() != before);
    const auto again = unlocked(u"第二个"_s);
    QVERIFY(again);
    QCOMPARE(*again, *key);
    QCOMPARE(unlocked(u"first"_s).error().code, QString(vault::codePassphraseWrong));
    QVERIFY(*ended(vault::usesPassphrase(directory())));
    const QByteArray raw(reinterpret_cast<const char *>(key->data()), Cipher::keySize);
    QVERIFY(!record().contains(raw.toBase64()) && !record().contains(raw.toHex()));
}

void TestPassphrase::aWrongPassphraseChangesNothing_data()
{
    QTest::addColumn<QString>("present");
    QTest::addColumn<QString>("next");
    QTest::newRow("wrong") << u"Right"_s << u"next"_s;
    QTest::newRow("none") << QString() << u"next"_s;
    QTest::newRow("to none") << u"right"_s << QString();
}

void TestPassphrase::aWrongPassphraseChangesNothing()
{
    QFETCH(QString, present);
    QFETCH(QString, next);
    QVERIFY(unlocked(u"right"_s));
    const QByteArray before = record();
    QVERIFY(!changed(present, next));
    QCOMPARE(record(), before);
    QVERIFY(unlocked(u"right"_s));
}

void TestPassphrase::aRecordOfTheFirstVersion()
{
    // The first version used what Argon2id derives as the data's key itself.
    const QByteArray passphrase = "an old passphrase";
    QByteArray salt(crypto_pwhash_SALTBYTES, 's');
    Cipher::Key key;
    constexpr auto operations = crypto_pwhash_OPSLIMIT_MIN;
    constexpr auto memory = crypto_pwhash_MEMLIMIT_MIN;
    QCOMPARE(crypto_pwhash(key.data(), key.size(), passphrase.constData(),
                 static_cast<unsigned long long>(passphrase.size()),
                 reinterpret_cast<const unsigned char *>(salt.constData()), operations, memory,
                 crypto_pwhash_ALG_ARGON2ID13),
        0);
    const QJsonObject old{{u"version"_s, 1}, {u"mode"_s, u"passphrase"_s},
        {u"check"_s, QString::fromLatin1(Cipher(key).seal("circuitdesk", "vault").toBase64())},
        {u"salt"_s, QString::fromLatin1(salt.toBase64())}, {u"opsLimit"_s, static_cast<qint64>(operations)},
        {u"memLimit"_s, static_cast<qint64>(memory)}};
    QVERIFY(QDir().mkpath(directory()));
    QFile file(directory() + u"/vault.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(old).toJson()) > 0);
    file.close();
    const auto opened = unlocked(QString::fromUtf8(passphrase));
    QVERIFY(opened);
    QCOMPARE(*opened, key);
    QVERIFY(changed(QString::fromUtf8(passphrase), u"a new one"_s));
    QCOMPARE(*unlocked(u"a new one"_s), key);
    QVERIFY(!unlocked(QString::fromUtf8(passphrase)));
}

void TestPassphrase::withoutAPassphraseThereIsNothingToChange()
{
    QVERIFY(ended(vault::unlock({directory(), true})));
    QVERIFY(!*ended(vault::usesPassphrase(directory())));
    QCOMPARE(changed(u"a"_s, u"b"_s).error().kind, ErrorKind::Invalid);
}

QTEST_GUILESS_MAIN(TestPassphrase)
#include "tst_passphrase.moc"
