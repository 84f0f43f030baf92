// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules.h"

#include "tests/models/examples.h"

#include <QSet>
#include <QTest>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

using LoaChange = std::function<void(LoaApplication &)>;
using OrderChange = std::function<void(OccupancyOrder &)>;
Q_DECLARE_METATYPE(LoaChange)
Q_DECLARE_METATYPE(OrderChange)

namespace {

/// `hard RegionId` or `soft PMName[1]`: what a problem is about, without its words.
QStringList summary(const Problems &problems)
{
    QStringList result;
    for (const Problem &problem : problems) {
        QString line = problem.severity == Severity::Hard ? u"hard "_s : u"soft "_s;
        line += fieldName(problem.field);
        if (problem.row >= 0)
            line += u"[%1]"_s.arg(problem.row);
        result.append(line);
    }
    return result;
}

LoaApplication withPhone(const QString &phone)
{
    LoaApplication form = examples::loa();
    form.engineers[0].contactInfo = phone;
    return form;
}

} // namespace

class TestRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loaRules_data();
    void loaRules();
    void rosterRules_data();
    void rosterRules();
    void orderRules_data();
    void orderRules();
    void rosterSizes_data();
    void rosterSizes();
    void phones_data();
    void phones();
    void wordsNameTheEngineer();
    void emptyFormIsInReadingOrder();
    void formsAreJudgedByTheirKind();
    void completionNeedsTheLine();
    void confirmationNeedsTheCircuit();
    void phoneWords_data();
    void phoneWords();
    void passports_data();
    void passports();
    void idCardWords_data();
    void idCardWords();
    void acknowledgedValuesDoNotMove();
    void everySoftProblemCanBeAcknowledged();
    void idCardNumbers_data();
    void idCardNumbers();
    void idCardCheckFindsEverySlip();
    void everyFieldHasItsOwnName();
};

void TestRules::loaRules_data()
{
    QTest::addColumn<LoaChange>("change");
    QTest::addColumn<QStringList>("problems");
    const auto row = [](const char *name, LoaChange change, const QStringList &problems) {
        QTest::newRow(name) << change << problems;
    };
    const QStringList none;
    row(
        "nothing wrong", [](LoaApplication &) {}, none);
    row("no region", [](LoaApplication &form) { form.regionId.clear(); }, {u"hard RegionId"_s});
    row("blank region", [](LoaApplication &form) { form.regionId = u" \t"_s; }, {u"hard RegionId"_s});
    row("a region's name", [](LoaApplication &form) { form.regionId = u"华东1"_s; }, {u"hard RegionId"_s});
    row("region with a line end", [](LoaApplication &form) { form.regionId = u"cn-hangzhou\n"_s; },
        {u"hard RegionId"_s});
    row("region that is a host", [](LoaApplication &form) { form.regionId = u"evil.example/"_s; },
        {u"hard RegionId"_s});
    row("no circuit", [](LoaApplication &form) { form.instanceId.clear(); }, {u"hard InstanceId"_s});
    row("blank circuit", [](LoaApplication &form) { form.instanceId = u"  "_s; }, {u"hard InstanceId"_s});
    row("circuit without pc-", [](LoaApplication &form) { form.instanceId = u"vbr-1"_s; },
        {u"soft InstanceId"_s});
    row("no company", [](LoaApplication &form) { form.companyName.clear(); }, {u"hard CompanyName"_s});
    row("blank company", [](LoaApplication &form) { form.companyName = u"\u3000"_s; },
        {u"hard CompanyName"_s});
    row("no line type", [](LoaApplication &form) { form.lineType.clear(); }, {u"hard LineType"_s});
    row("line type in lower case", [](LoaApplication &form) { form.lineType = u"fibre"_s; },
        {u"hard LineType"_s});
    for (const QString &type : {u"MSTP"_s, u"MPLSVPN"_s, u"FIBRE"_s, u"Other"_s})
        row(
            qPrintable(u"line type "_s + type), [type](LoaApplication &form) { form.lineType = type; }, none);
    row("no construction company", [](LoaApplication &form) { form.si.clear(); }, {u"hard Si"_s});
    row("blank construction company", [](LoaApplication &form) { form.si = u" "_s; }, {u"hard Si"_s});
    row("no site entry time", [](LoaApplication &form) { form.constructionTime.clear(); },
        {u"hard ConstructionTime"_s});
    row("site entry time as typed", [](LoaApplication &form) { form.constructionTime = u"tomorrow"_s; },
        {u"hard ConstructionTime"_s});
    row("site entry on no day",
        [](LoaApplication &form) { form.constructionTime = u"2027-02-29T01:00:00Z"_s; },
        {u"hard ConstructionTime"_s});
    row("site entry a second ago",
        [](LoaApplication &form) { form.constructionTime = u"2026-11-20T07:59:59Z"_s; },
        {u"soft ConstructionTime"_s});
    row("site entry now", [](LoaApplication &form) { form.constructionTime = u"2026-11-20T08:00:00Z"_s; },
        {u"soft ConstructionTime"_s});
    // It is Friday, 16:00 in Hangzhou: two working days later is Tuesday, 16:00.
    row("site entry a second less than two working days ahead",
        [](LoaApplication &form) { form.constructionTime = u"2026-11-24T07:59:59Z"_s; },
        {u"soft ConstructionTime"_s});
    row(
        "site entry two working days ahead",
        [](LoaApplication &form) { form.constructionTime = u"2026-11-24T08:00:00Z"_s; }, none);
    for (const QString &fine : {u""_s, u"2"_s, u"10240"_s})
        row(
            qPrintable(u"bandwidth '"_s + fine + u'\''),
            [fine](LoaApplication &form) { form.bandwidth = fine; }, none);
    for (const QString &bad : {u"1"_s, u"10241"_s, u"0"_s, u"-2"_s, u"+100"_s, u" 100"_s, u"100M"_s, u"1e3"_s,
             u"99.5"_s, u"٢٠"_s, u"100\n"_s, u"4294967396"_s})
        row(qPrintable(u"bandwidth '"_s + bad + u'\''), [bad](LoaApplication &form) { form.bandwidth = bad; },
            {u"hard Bandwidth"_s});
    row(
        "no peer location", [](LoaApplication &form) { form.peerLocation.clear(); }, none);
}

void TestRules::loaRules()
{
    QFETCH(LoaChange, change);
    QFETCH(QStringList, problems);
    LoaApplication form = examples::loa();
    change(form);
    const Problems found = check(form, examples::now());
    QCOMPARE(summary(found), problems);
    for (const Problem &problem : found)
        QVERIFY(problem.text.endsWith(u'.') || problem.text.endsWith(u'?'));
    QCOMPARE(hasHardProblem(found), problems.join(u' ').contains(u"hard"_s));
}

void TestRules::rosterRules_data()
{
    QTest::addColumn<LoaChange>("change");
    QTest::addColumn<QStringList>("problems");
    const auto row = [](const char *name, std::function<void(Engineer &)> change,
                         const QStringList &problems) {
        QTest::newRow(name) << LoaChange([change](LoaApplication &form) { change(form.engineers[1]); })
                            << problems;
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

void TestRules::rosterRules()
{
    loaRules();
}

void TestRules::orderRules_data()
{
    QTest::addColumn<OrderChange>("change");
    QTest::addColumn<QStringList>("problems");
    const auto row = [](const char *name, OrderChange change, const QStringList &problems) {
        QTest::newRow(name) << change << problems;
    };
    const auto lasting = [](const QString &cycle, int period) -> OrderChange {
        return [=](OccupancyOrder &order) {
            order.pricingCycle = cycle;
            order.period = period;
        };
    };
    const QStringList none;
    const QStringList period{u"hard Period"_s};
    row(
        "nothing wrong", [](OccupancyOrder &) {}, none);
    row("no region", [](OccupancyOrder &order) { order.regionId.clear(); }, {u"hard RegionId"_s});
    row("no circuit", [](OccupancyOrder &order) { order.physicalConnectionId.clear(); },
        {u"hard InstanceId"_s});
    row("no cycle", lasting(u""_s, 1), {u"hard PricingCycle"_s});
    row("another cycle", lasting(u"Week"_s, 1), {u"hard PricingCycle"_s});
    row("no months", lasting(u"Month"_s, 0), period);
    row("minus one month", lasting(u"Month"_s, -1), period);
    row("one month", lasting(u"Month"_s, 1), none);
    row("nine months", lasting(u"Month"_s, 9), none);
    row("ten months", lasting(u"Month"_s, 10), period);
    row("no years", lasting(u"Year"_s, 0), period);
    row("five years", lasting(u"Year"_s, 5), none);
    row("six years", lasting(u"Year"_s, 6), period);
}

void TestRules::orderRules()
{
    QFETCH(OrderChange, change);
    QFETCH(QStringList, problems);
    OccupancyOrder order = examples::order();
    change(order);
    QCOMPARE(summary(check(order)), problems);
}

void TestRules::rosterSizes_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QStringList>("problems");
    QTest::newRow("nobody") << 0 << QStringList{u"hard PMInfo"_s};
    QTest::newRow("one") << 1 << QStringList();
    QTest::newRow("the most") << 16 << QStringList();
    QTest::newRow("one too many") << 17 << QStringList{u"hard PMInfo[16]"_s};
    QTest::newRow("far too many") << 40 << QStringList{u"hard PMInfo[16]"_s};
}

void TestRules::rosterSizes()
{
    QFETCH(int, count);
    QFETCH(QStringList, problems);
    LoaApplication form = examples::loa();
    form.engineers = examples::engineers(count);
    const Problems found = check(form, examples::now());
    QCOMPARE(summary(found), problems);
    if (count > 16)
        QVERIFY(found.first().text.contains(QString::number(count)));
}

void TestRules::phones_data()
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

void TestRules::phones()
{
    QFETCH(QString, phone);
    QFETCH(bool, fine);
    const QStringList expected = fine ? QStringList() : QStringList{u"soft PMContactInfo[0]"_s};
    QCOMPARE(summary(check(withPhone(phone), examples::now())), expected);
}

void TestRules::wordsNameTheEngineer()
{
    // A person counts from one; a phone that lost a digit says how many are left.
    const Problems found = check(withPhone(u"139 0000 010"_s), examples::now());
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().text.startsWith(u"Engineer 1: "_s), qPrintable(found.first().text));
    QVERIFY2(found.first().text.contains(u"10 digit"_s), qPrintable(found.first().text));
}

void TestRules::phoneWords_data()
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

void TestRules::phoneWords()
{
    QFETCH(QString, phone);
    QFETCH(QString, words);
    const Problems found = check(withPhone(phone), examples::now());
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().text.contains(words), qPrintable(found.first().text));
    QVERIFY(!found.first().text.contains(u'%'));
}

void TestRules::passports_data()
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

void TestRules::passports()
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

void TestRules::idCardWords_data()
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

void TestRules::idCardWords()
{
    QFETCH(QString, number);
    QFETCH(QString, words);
    LoaApplication form = examples::loa();
    form.engineers[0].certificateNo = number;
    const Problems found = check(form, examples::now());
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().text.contains(words), qPrintable(found.first().text));
}

void TestRules::acknowledgedValuesDoNotMove()
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

void TestRules::everySoftProblemCanBeAcknowledged()
{
    LoaApplication form = withPhone(u"1"_s);
    form.instanceId = u"vbr-1"_s;
    form.constructionTime = u"2020-01-01T00:00:00Z"_s;
    form.engineers[0].certificateNo = u"1"_s;
    form.engineers[1] = {u"1"_s, u"x"_s, u"Passport"_s, u"1"_s, u"1"_s};
    form.companyName.clear();
    Problems problems = check(form, examples::now()) + check(LoaCompletion{});
    QSet<QString> about;
    int soft = 0;
    for (const Problem &problem : problems) {
        QCOMPARE(problem.about.isEmpty(), problem.severity == Severity::Hard);
        QVERIFY(!problem.acknowledged);
        soft += problem.severity == Severity::Soft ? 1 : 0;
        about.insert(problem.about);
    }
    // Two engineers have the same wrong phone: what is said of the number is said of both.
    QCOMPARE(soft, 12);
    QCOMPARE(about.size() - 1, soft - 1);
}

void TestRules::emptyFormIsInReadingOrder()
{
    LoaApplication form;
    form.engineers = {Engineer{}};
    QCOMPARE(summary(check(form, examples::now())),
        QStringList({u"hard RegionId"_s, u"hard InstanceId"_s, u"hard LineType"_s, u"hard CompanyName"_s,
            u"hard Si"_s, u"hard ConstructionTime"_s, u"hard PMName[0]"_s, u"hard PMGender[0]"_s,
            u"hard PMCertificateType[0]"_s, u"hard PMCertificateNo[0]"_s, u"hard PMContactInfo[0]"_s}));
}

void TestRules::formsAreJudgedByTheirKind()
{
    const QDateTime now = examples::now();
    QCOMPARE(check(AnyForm(examples::loa()), now), Problems());
    QCOMPARE(check(AnyForm(examples::order()), now), Problems());
    QCOMPARE(check(AnyForm(examples::completion()), now), Problems());
    QCOMPARE(check(AnyForm(OccupancyOrder{}), now), check(OccupancyOrder{}));
    QCOMPARE(check(AnyForm(LoaApplication{}), now), check(LoaApplication{}, now));
    QCOMPARE(check(AnyForm(LoaCompletion{}), now), check(LoaCompletion{}));
    QCOMPARE(check(AnyForm(CircuitConfirmation{}), now), check(CircuitConfirmation{}));
    QVERIFY(!check(AnyForm(examples::loa()), now.addYears(1)).isEmpty());
}

void TestRules::completionNeedsTheLine()
{
    QCOMPARE(summary(check(LoaCompletion{})),
        QStringList({u"hard RegionId"_s, u"hard InstanceId"_s, u"hard LineCode"_s, u"hard LineLabel"_s,
            u"soft LineServiceProvider"_s, u"soft LineSPContactInfo"_s}));
    LoaCompletion form = examples::completion();
    form.lineServiceProvider = u"China Telecom"_s;
    form.lineLabel = u" "_s;
    QCOMPARE(summary(check(form)), QStringList({u"hard LineLabel"_s, u"hard LineServiceProvider"_s}));
    for (const QString &provider : lineServiceProviders()) {
        form = examples::completion();
        form.lineServiceProvider = provider;
        QCOMPARE(check(form), Problems());
    }
}

void TestRules::confirmationNeedsTheCircuit()
{
    QCOMPARE(summary(check(CircuitConfirmation{})), QStringList({u"hard RegionId"_s, u"hard InstanceId"_s}));
    QCOMPARE(check(CircuitConfirmation{u"cn-hangzhou"_s, u"pc-1"_s}), Problems());
}

void TestRules::idCardNumbers_data()
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

void TestRules::idCardNumbers()
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

void TestRules::idCardCheckFindsEverySlip()
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

void TestRules::everyFieldHasItsOwnName()
{
    QSet<QString> names;
    for (int field = static_cast<int>(Field::Form); field <= static_cast<int>(Field::ChargeType); ++field)
        names.insert(fieldName(static_cast<Field>(field)));
    QCOMPARE(names.size(), static_cast<int>(Field::ChargeType) + 1);
    QCOMPARE(fieldName(Field::CircuitId), u"InstanceId"_s);
    QCOMPARE(fieldName(Field::Roster), u"PMInfo"_s);
    QCOMPARE(fieldName(Field::Form), QString());
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
