// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules.h"

#include "tests/models/examples.h"
#include "tests/models/problemsummary.h"

#include <QTest>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

using EngineerChange = std::function<void(Engineer &)>;
Q_DECLARE_METATYPE(EngineerChange)

namespace {

LoaApplication withPhone(const QString &phone)
{
    LoaApplication form = examples::loa();
    form.engineers[0].contactInfo = phone;
    return form;
}

} // namespace

/// What is said of the people of an application.
class TestEngineerRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rosterRules_data();
    void rosterRules();
    void phones_data();
    void phones();
    void phoneWords_data();
    void phoneWords();
    void wordsNameTheEngineer();
    void passports_data();
    void passports();
    void idCardWords_data();
    void idCardWords();
    void acknowledgedValuesDoNotMove();
    void idCardNumbers_data();
    void idCardNumbers();
    void idCardCheckFindsEverySlip();
};

void TestEngineerRules::rosterRules_data()
{
    QTest::addColumn<EngineerChange>("change");
    QTest::addColumn<QStringList>("problems");
    const auto row = [](const char *name, const EngineerChange &change, const QStringList &problems) {
        QTest::newRow(name) << change << problems;
    };
    const QStringList none;
    row("no name", [](Engineer &person) { person.name.clear(); }, {u"hard PMName[1]"_s});
    row("blank name", [](Engineer &person) { person.name = u" "_s; }, {u"hard PMName[1]"_s});
    row("no gender", [](Engineer &person) { person.gender.clear(); }, {u"hard PMGender[1]"_s});
    row("other gender", [](Engineer &person) { person.gender = u"男"_s; }, {u"soft PMGender[1]"_s});
    row("gender in lower case", [](Engineer &person) { person.gender = u"male"_s; }, {u"soft PMGender[1]"_s});
    row(
        "male", [](Engineer &person) { person.gender = u"Male"_s; }, none);
    row("no document type", [](Engineer &person) { person.certificateType.clear(); },
        {u"hard PMCertificateType[1]"_s});
    row("unknown document type", [](Engineer &person) { person.certificateType = u"DrivingLicence"_s; },
        {u"hard PMCertificateType[1]"_s});
    row("no document number", [](Engineer &person) { person.certificateNo.clear(); },
        {u"hard PMCertificateNo[1]"_s});
    row("blank document number", [](Engineer &person) { person.certificateNo = u" "_s; },
        {u"hard PMCertificateNo[1]"_s});
    for (const QString &name : {u"张3"_s, u"3"_s, u"Erika M2stermann"_s, u"张３"_s})
        row(qPrintable(u"name "_s + name), [name](Engineer &person) { person.name = name; },
            {u"soft PMName[1]"_s});
    row(
        "name with marks", [](Engineer &person) { person.name = u"Jean-Luc O'Neil Jr."_s; }, none);
    row("woman's card, male",
        [](Engineer &person) {
            person = {u"李样本"_s, u"Male"_s, u"IDCard"_s, u"990000199002020049"_s, u"13900000102"_s};
        },
        {u"soft PMGender[1]"_s});
    row("man's card, female",
        [](Engineer &person) {
            person = {u"李样本"_s, u"Female"_s, u"IDCard"_s, u"440524188001010014"_s, u"13900000102"_s};
        },
        {u"soft PMGender[1]"_s});
    row(
        "man's card, male",
        [](Engineer &person) {
            person = {u"李样本"_s, u"Male"_s, u"IDCard"_s, u"440524188001010014"_s, u"13900000102"_s};
        },
        none);
    // A number that is wrong itself says nothing about the gender.
    row("mistyped card, male",
        [](Engineer &person) {
            person = {u"李样本"_s, u"Male"_s, u"IDCard"_s, u"990000199002020048"_s, u"13900000102"_s};
        },
        {u"soft PMCertificateNo[1]"_s});
    row("the first one's phone", [](Engineer &person) { person.contactInfo = u"13900000101"_s; },
        {u"soft PMContactInfo[1]"_s});
    row("the first one's phone, typed otherwise",
        [](Engineer &person) { person.contactInfo = u"0086 139-0000-0101"_s; }, {u"soft PMContactInfo[1]"_s});
    row("the first one's number with dashes",
        [](Engineer &person) {
            person.certificateType = u"IDCard"_s;
            person.certificateNo = u"110105-19491231-002X"_s;
        },
        {u"soft PMCertificateNo[1]"_s, u"soft PMCertificateNo[1]"_s});
    row("passport number on an ID card", [](Engineer &person) { person.certificateType = u"IDCard"_s; },
        {u"soft PMCertificateNo[1]"_s});
    row(
        "ID number in a passport", [](Engineer &person) { person.certificateNo = u"440524188001010014"_s; },
        none);
    row("the first one's number", [](Engineer &person) { person.certificateNo = u"11010519491231002X"_s; },
        {u"soft PMCertificateNo[1]"_s});
    row("the first one's number, typed otherwise",
        [](Engineer &person) { person.certificateNo = u" 11010519491231002x "_s; },
        {u"soft PMCertificateNo[1]"_s, u"soft PMCertificateNo[1]"_s});
    row("no phone", [](Engineer &person) { person.contactInfo.clear(); }, {u"hard PMContactInfo[1]"_s});
    row("blank phone", [](Engineer &person) { person.contactInfo = u"  "_s; }, {u"hard PMContactInfo[1]"_s});
    row("mail address", [](Engineer &person) { person.contactInfo = u"erika@example.org"_s; },
        {u"soft PMContactInfo[1]"_s});
}

void TestEngineerRules::rosterRules()
{
    QFETCH(EngineerChange, change);
    QFETCH(QStringList, problems);
    LoaApplication form = examples::loa();
    change(form.engineers[1]);
    const Problems found = check(form, examples::now());
    QCOMPARE(summary(found), problems);
    for (const Problem &problem : found) {
        QVERIFY(problem.text.startsWith(u"Engineer 2: "_s));
        QVERIFY2(problem.text.endsWith(u'.') && !problem.text.contains(u'%'), qPrintable(problem.text));
    }
}

void TestEngineerRules::phones_data()
{
    QTest::addColumn<QString>("phone");
    QTest::addColumn<bool>("fine");
    const auto row = [](const QString &phone, bool fine) {
        QTest::addRow("'%s'", qPrintable(phone)) << phone << fine;
    };
    for (const QString &fine : {u"13900000101"_s, u"19900000101"_s, u"139 0000 0101"_s, u"139-0000-0101"_s,
             u"+8613900000101"_s, u"+86 139 0000 0101"_s, u"008613900000101"_s, u"(+86) 13900000101"_s,
             u"+4930123456"_s, u"004930123456"_s, u"+1 (202) 555-0100"_s, u"+85212345678"_s})
        row(fine, true);
    for (const QString &bad : {u"1390000010"_s, u"139000001012"_s, u"12900000101"_s, u"23900000101"_s,
             u"+8612900000101"_s, u"+861390000010"_s, u"008602012345678"_s, u"02012345678"_s, u"+49"_s,
             u"+0301234567"_s, u"+1234567890123456"_s, u"no phone"_s, u"１３９０００００１０１"_s,
             u"139000001٠١"_s, u"13900000101x"_s, u"+"_s, u"-"_s})
        row(bad, false);
}

void TestEngineerRules::phones()
{
    QFETCH(QString, phone);
    QFETCH(bool, fine);
    const QStringList expected = fine ? QStringList() : QStringList{u"soft PMContactInfo[0]"_s};
    QCOMPARE(summary(check(withPhone(phone), examples::now())), expected);
}

void TestEngineerRules::phoneWords_data()
{
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("words");
    QTest::newRow("short") << u"1390000010"_s << u"10 digit"_s;
    QTest::newRow("long") << u"139000001012"_s << u"12 digit"_s;
    QTest::newRow("short behind the country") << u"+86 139 0000 010"_s << u"10 digit"_s;
    QTest::newRow("no mobile") << u"12900000101"_s << u"13 to 19"_s;
    QTest::newRow("landline") << u"0571-8765 4321"_s << u"landline"_s;
    QTest::newRow("landline behind the country") << u"+86 0571 8765 4321"_s << u"landline"_s;
    QTest::newRow("letters") << u"1390000OlOl"_s << u"not a phone number"_s;
    QTest::newRow("short abroad") << u"+49 301"_s << u"5 digit"_s;
    QTest::newRow("long abroad") << u"+49 3012345678901234"_s << u"18 digit"_s;
    QTest::newRow("country that starts with 0") << u"+0301234567"_s << u"not a phone number"_s;
}

void TestEngineerRules::phoneWords()
{
    QFETCH(QString, phone);
    QFETCH(QString, words);
    const Problems found = check(withPhone(phone), examples::now());
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().text.contains(words), qPrintable(found.first().text));
    QVERIFY(!found.first().text.contains(u'%'));
}

void TestEngineerRules::wordsNameTheEngineer()
{
    // A person counts from one; a phone that lost a digit says how many are left.
    const Problems found = check(withPhone(u"139 0000 010"_s), examples::now());
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().text.startsWith(u"Engineer 1: "_s), qPrintable(found.first().text));
    QVERIFY2(found.first().text.contains(u"10 digit"_s), qPrintable(found.first().text));
}

void TestEngineerRules::passports_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("fine");
    const auto row = [](const QString &name, const QString &number, bool fine) {
        QTest::addRow("%s %s", qPrintable(name), qPrintable(number)) << name << number << fine;
    };
    const QString chinese = u"张示例"_s;
    const QString other = u"Erika Mustermann"_s;
    for (const QString &name : {chinese, other}) {
        for (const QString &fine : {u"E12345678"_s, u"e12345678"_s, u"EA1234567"_s, u"G12345678"_s,
                 u"DE1234567"_s, u"SE1234567"_s, u"PE1234567"_s, u"D1234567"_s, u"X00000"_s, u"12345"_s,
                 u"ABCDEFGHIJ0123456789"_s, u"H01234567"_s})
            row(name, fine, true);
        for (const QString &bad : {u"1234"_s, u"ABCDEFGHIJ01234567890"_s, u"E1234 5678"_s, u"E1234567-8"_s,
                 u"E1234567８"_s, u"护照12345"_s})
            row(name, bad, false);
    }
    for (const QString &slip : {u"E1234567"_s, u"E123456789"_s, u"EA12345678"_s, u"G1234567"_s,
             u"GA1234567"_s, u"P123456"_s, u"DE12345678"_s}) {
        row(chinese, slip, false);
        row(other, slip, true);
    }
}

void TestEngineerRules::passports()
{
    QFETCH(QString, name);
    QFETCH(QString, number);
    QFETCH(bool, fine);
    LoaApplication form = examples::loa();
    form.engineers[1].name = name;
    form.engineers[1].certificateNo = number;
    const QStringList expected = fine ? QStringList() : QStringList{u"soft PMCertificateNo[1]"_s};
    QCOMPARE(summary(check(form, examples::now())), expected);
}

void TestEngineerRules::idCardWords_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("words");
    QTest::newRow("17 digits") << u"11010519491231002"_s << u"17 character"_s;
    QTest::newRow("letter inside") << u"1101O519491231002X"_s << u"17 digits and"_s;
    // These have the right check characters.
    QTest::newRow("30 February") << u"990000198002300011"_s << u"date of birth"_s;
    QTest::newRow("month 13") << u"99000019801301001X"_s << u"date of birth"_s;
    QTest::newRow("born tomorrow") << u"990000202611210029"_s << u"date of birth"_s;
    QTest::newRow("check character") << u"110105194912310020"_s << u"last character"_s;
}

void TestEngineerRules::idCardWords()
{
    QFETCH(QString, number);
    QFETCH(QString, words);
    LoaApplication form = examples::loa();
    form.engineers[0].certificateNo = number;
    const Problems found = check(form, examples::now());
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().text.contains(words), qPrintable(found.first().text));
}

void TestEngineerRules::acknowledgedValuesDoNotMove()
{
    // What a person said is right stays so in another row, and is another thing with another value.
    LoaApplication form = withPhone(u"139 0000 010"_s);
    const Problem before = check(form, examples::now()).constFirst();
    form.engineers.swapItemsAt(0, 1);
    const Problem moved = check(form, examples::now()).constFirst();
    QCOMPARE(moved.row, 1);
    QVERIFY(moved.text != before.text);
    QCOMPARE(moved.about, before.about);
    form.engineers[1].contactInfo = u"139 0000 011"_s;
    QVERIFY(check(form, examples::now()).constFirst().about != before.about);
    // The same time is another matter once it is over.
    form = examples::loa();
    form.constructionTime = u"2026-11-23T08:00:00Z"_s;
    const QString soon = check(form, examples::now()).constFirst().about;
    QVERIFY(check(form, examples::now().addDays(10)).constFirst().about != soon);
}

void TestEngineerRules::idCardNumbers_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("valid");
    // The first two are the examples of GB 11643-1999 itself.
    QTest::newRow("check X") << u"11010519491231002X"_s << true;
    QTest::newRow("check 4") << u"440524188001010014"_s << true;
    QTest::newRow("lower-case x") << u"11010519491231002x"_s << true;
    QTest::newRow("30 February") << u"990000198002300011"_s << false;
    QTest::newRow("check 0 for X") << u"110105194912310020"_s << false;
    QTest::newRow("X for check 4") << u"44052418800101001X"_s << false;
    QTest::newRow("the first generation's 15 digits") << u"110105491231002"_s << false;
    QTest::newRow("17 digits") << u"11010519491231002"_s << false;
    QTest::newRow("19 digits") << u"11010519491231002X0"_s << false;
    QTest::newRow("X inside") << u"1101051949123100X2"_s << false;
    QTest::newRow("blank before") << u" 11010519491231002X"_s << false;
    QTest::newRow("line end after") << u"11010519491231002X\n"_s << false;
    QTest::newRow("full-width digits") << u"１１０１０５１９４９１２３１００２X"_s << false;
    QTest::newRow("full-width X") << u"11010519491231002Ｘ"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestEngineerRules::idCardNumbers()
{
    QFETCH(QString, number);
    QFETCH(bool, valid);
    QCOMPARE(isIdCardNumber(number), valid);
    LoaApplication form = examples::loa();
    form.engineers[0].certificateNo = number;
    form.engineers[0].gender = number == "440524188001010014"_L1 ? u"Male"_s : u"Female"_s;
    if (!number.isEmpty())
        QCOMPARE(check(form, examples::now()).isEmpty(), valid);
}

void TestEngineerRules::idCardCheckFindsEverySlip()
{
    // One wrong digit and two swapped neighbours: what ISO 7064 MOD 11-2 promises to find.
    const QString number = u"440524188001010014"_s;
    for (int place = 0; place < number.size(); ++place) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString slip = number;
            slip[place] = QChar(digit);
            QCOMPARE(isIdCardNumber(slip), slip == number);
        }
        QString swapped = number;
        if (place > 0)
            std::swap(swapped[place - 1], swapped[place]);
        QCOMPARE(isIdCardNumber(swapped), swapped == number);
    }
}

QTEST_GUILESS_MAIN(TestEngineerRules)
#include "tst_engineerrules.moc"
