// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/cipher.h"

#include <QSet>
#include <QTest>

using namespace circuitdesk;

class TestCipher final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWhatItSealed_data();
    void opensWhatItSealed();
    void neverSealsTheSameTwice();
    void anotherKeyDoesNotOpen();
    void anotherRowDoesNotOpen();
    void anyFlippedBitIsNoticed();
    void anyOtherLengthIsNoticed();

private:
    const Cipher m_cipher{Cipher::randomKey()};
};

void TestCipher::opensWhatItSealed_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("text") << QByteArray("11010519491231002X") << QByteArray("draft:1");
    QTest::newRow("nothing") << QByteArray() << QByteArray("draft:1");
    QTest::newRow("no row") << QByteArray("x") << QByteArray();
    QTest::newRow("zeros") << QByteArray(64, '\0') << QByteArray(3, '\0');
    QTest::newRow("a megabyte") << QByteArray(1024 * 1024, 'x') << QByteArray("draft:1");
}

void TestCipher::opensWhatItSealed()
{
    QFETCH(QByteArray, plain);
    QFETCH(QByteArray, row);
    const QByteArray sealed = m_cipher.seal(plain, row);
    QCOMPARE(sealed.size(), 24 + plain.size() + 16);
    if (plain.size() > 8)
        QVERIFY(!sealed.contains(plain.left(8)));
    const auto opened = m_cipher.open(sealed, row);
    QVERIFY(opened);
    QCOMPARE(*opened, plain);
}

void TestCipher::neverSealsTheSameTwice()
{
    QSet<QByteArray> nonces;
    QSet<QByteArray> bodies;
    for (int i = 0; i < 1000; ++i) {
        const QByteArray sealed = m_cipher.seal("the same", "row");
        nonces.insert(sealed.left(24));
        bodies.insert(sealed.mid(24));
    }
    QCOMPARE(nonces.size(), 1000);
    QCOMPARE(bodies.size(), 1000);
}

void TestCipher::anotherKeyDoesNotOpen()
{
    const QByteArray sealed = m_cipher.seal("secret", "row");
    QVERIFY(!Cipher(Cipher::randomKey()).open(sealed, "row"));
    Cipher::Key key = Cipher::randomKey();
    const QByteArray other = Cipher(key).seal("secret", "row");
    QVERIFY(Cipher(key).open(other, "row"));
    key.back() ^= 1;
    QVERIFY(!Cipher(key).open(other, "row"));
}

void TestCipher::anotherRowDoesNotOpen()
{
    const QByteArray sealed = m_cipher.seal("secret", "draft:1");
    for (const char *row : {"draft:2", "draft:10", "submission:1", "draft:", ""})
        QVERIFY2(!m_cipher.open(sealed, row), row);
    QVERIFY(m_cipher.open(sealed, "draft:1"));
}

void TestCipher::anyFlippedBitIsNoticed()
{
    const QByteArray sealed = m_cipher.seal("secret", "row");
    for (qsizetype place = 0; place < sealed.size(); ++place) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray changed = sealed;
            changed[place] = static_cast<char>(changed.at(place) ^ (1 << bit));
            QVERIFY(!m_cipher.open(changed, "row"));
        }
    }
}

void TestCipher::anyOtherLengthIsNoticed()
{
    const QByteArray sealed = m_cipher.seal("secret", "row");
    for (qsizetype size = 0; size < sealed.size(); ++size) {
        QVERIFY(!m_cipher.open(sealed.left(size), "row"));
        QVERIFY(!m_cipher.open(sealed.right(size), "row"));
    }
    QVERIFY(!m_cipher.open(sealed + '\0', "row"));
}

QTEST_GUILESS_MAIN(TestCipher)
#include "tst_cipher.moc"
