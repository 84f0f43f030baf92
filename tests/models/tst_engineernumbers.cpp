// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engineernumbers.h"

#include "models/rosterblock.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

/// Ways to write a number, and what is left alone because it may be more than that.
class TestEngineerNumbers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentNumbers_data();
    void documentNumbers();
    void phones_data();
    void phones();
    void genders_data();
    void genders();
    void everyDashAndSpace();
    void sheetTexts();
};

void TestEngineerNumbers::documentNumbers_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("expected");
    const QString id = u"11010519491231002X"_s;
    QTest::newRow("as it is") << u"IDCard"_s << id << id;
    QTest::newRow("small x") << u"IDCard"_s << u"11010519491231002x"_s << id;
    QTest::newRow("full-width") << u"IDCard"_s << u"１１０１０５１９４９１２３１００２Ｘ"_s << id;
    QTest::newRow("full-width small x") << u"IDCard"_s << u"11010519491231002ｘ"_s << id;
    QTest::newRow("separators") << u"IDCard"_s << u" 110105\u3000194912\u00a031–002－X\t"_s << id;
    QTest::newRow("too short, still digits") << u"IDCard"_s << u"1101 0519"_s << u"11010519"_s;
    QTest::newRow("a letter that none has") << u"IDCard"_s << u"1101 O519"_s << u"1101 O519"_s;
    QTest::newRow("X in the middle") << u"IDCard"_s << u"11 X 0519"_s << u"11 X 0519"_s;
    QTest::newRow("words") << u"IDCard"_s << u" ask him "_s << u" ask him "_s;
    QTest::newRow("hidden") << u"IDCard"_s << u"1101****002X "_s << u"1101****002X "_s;
    QTest::newRow("other digits") << u"IDCard"_s << u"١١٠١ ٠٥"_s << u"١١٠١ ٠٥"_s;
    QTest::newRow("nothing") << u"IDCard"_s << u""_s << u""_s;
    QTest::newRow("spaces alone") << u"IDCard"_s << u"  "_s << u"  "_s;
    QTest::newRow("passport") << u"Passport"_s << u"Ｅ 1234-5678"_s << u"E12345678"_s;
    QTest::newRow("passport keeps its case") << u"Passport"_s << u"e 12345678"_s << u"e12345678"_s;
    QTest::newRow("passport with more") << u"Passport"_s << u"E12 (old)"_s << u"E12 (old)"_s;
    QTest::newRow("no type yet") << u""_s << u"E 123"_s << u"E123"_s;
    QTest::newRow("unknown type") << u"军官证"_s << u"军 12-3"_s << u"军 12-3"_s;
    QTest::newRow("unknown type, digits") << u"TravelPermit"_s << u"12-3"_s << u"12-3"_s;
}

void TestEngineerNumbers::documentNumbers()
{
    QFETCH(QString, type);
    QFETCH(QString, number);
    QTEST(normalizedCertificateNo(number, type), "expected");
    const QString once = normalizedCertificateNo(number, type);
    QCOMPARE(normalizedCertificateNo(once, type), once);
}

void TestEngineerNumbers::phones_data()
{
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("expected");
    QTest::newRow("as it is") << u"13900000101"_s << u"13900000101"_s;
    QTest::newRow("full-width") << u"＋８６　１３９００００"
                                   "０１０１"_s
                                << u"+86 13900000101"_s;
    QTest::newRow("dashes and spaces") << u" 139—0000 \u2009 0101\u00a0"_s << u"139-0000 0101"_s;
    QTest::newRow("brackets") << u"（0571）8888－0000"_s << u"(0571)8888-0000"_s;
    QTest::newRow("plus in the middle") << u"139 ＋ 1"_s << u"139 ＋ 1"_s;
    QTest::newRow("extension") << u"0571－8888 转 12"_s << u"0571－8888 转 12"_s;
    QTest::newRow("two phones") << u"１３９/１３８"_s << u"１３９/１３８"_s;
    QTest::newRow("no digit") << u"—"_s << u"—"_s;
    QTest::newRow("words") << u" call me "_s << u" call me "_s;
    QTest::newRow("right to left mark") << u"\u202d139\u202c"_s << u"\u202d139\u202c"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
}

void TestEngineerNumbers::phones()
{
    QFETCH(QString, phone);
    QTEST(normalizedContactInfo(phone), "expected");
}

void TestEngineerNumbers::genders_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("gender");
    QTest::newRow("even") << u"11010519491231002X"_s << u"Female"_s;
    QTest::newRow("odd") << u"110105199003072311"_s << u"Male"_s;
    QTest::newRow("even after odd") << u"11010519900307232X"_s << u"Female"_s;
    QTest::newRow("wrong check digit") << u"110105199003072312"_s << u""_s;
    QTest::newRow("17 digits") << u"11010519900307231"_s << u""_s;
    QTest::newRow("passport") << u"E12345678"_s << u""_s;
    QTest::newRow("nothing") << u""_s << u""_s;
}

void TestEngineerNumbers::genders()
{
    QFETCH(QString, number);
    QTEST(genderOfIdCard(number), "gender");
}

void TestEngineerNumbers::everyDashAndSpace()
{
    int dashes = 0;
    int spaces = 0;
    for (char16_t code = 1; code < 0xfff0; ++code) {
        const QChar character(code);
        const bool dash = character.category() == QChar::Punctuation_Dash || code == u'\u2212';
        if (!dash && !character.isSpace())
            continue;
        (dash ? dashes : spaces) += 1;
        const QString name = QString::number(code, 16);
        QVERIFY2(normalizedContactInfo(u"139"_s + character + u"0"_s) == (dash ? u"139-0"_s : u"139 0"_s),
            qPrintable(name));
        QVERIFY2(
            normalizedCertificateNo(u"1"_s + character + u"2"_s, u"IDCard"_s) == "12"_L1, qPrintable(name));
    }
    QVERIFY(dashes > 20);
    QVERIFY(spaces > 20);
}

void TestEngineerNumbers::sheetTexts()
{
    QCOMPARE(sheetText({{u"a"_s, u"b"_s}, {u""_s, u"c"_s}}), u"a\tb\n\tc"_s);
    QCOMPARE(sheetText({{u"a\tb"_s, u"c\nd"_s, u"say \"e\""_s}}), u"\"a\tb\"\t\"c\nd\"\t\"say \"\"e\"\"\""_s);
}

QTEST_GUILESS_MAIN(TestEngineerNumbers)
#include "tst_engineernumbers.moc"
