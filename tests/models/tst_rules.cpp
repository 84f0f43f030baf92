// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules.h"

#include "tests/models/examples.h"
#include "tests/models/problemsummary.h"

#include <QSet>
#include <QTest>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

using LoaChange = std::function<void(LoaApplication &)>;
using OrderChange = std::function<void(OccupancyOrder &)>;
Q_DECLARE_METATYPE(LoaChange)
Q_DECLARE_METATYPE(OrderChange)

class TestRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loaRules_data();
    void loaRules();
    void orderRules_data();
    void orderRules();
    void rosterSizes_data();
    void rosterSizes();
    void emptyFormIsInReadingOrder();
    void formsAreJudgedByTheirKind();
    void completionNeedsTheLine();
    void confirmationNeedsTheCircuit();
    void everySoftProblemCanBeAcknowledged();
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

void TestRules::everySoftProblemCanBeAcknowledged()
{
    LoaApplication form = examples::loa();
    form.engineers[0].contactInfo = u"1"_s;
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
