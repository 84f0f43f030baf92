// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/siteclock.h"

#include "models/formtemplate.h"
#include "models/rules.h"
#include "tests/models/examples.h"

#include <QTest>

using namespace circuitdesk;
using namespace Qt::Literals::StringLiterals;

/// The clocks at the site, when a form goes to another site.
class TestSiteClock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysWhatTheClocksShow_data();
    void staysWhatTheClocksShow();
    void aSkippedHourIsForAPersonToMend();
    void aFormForAnotherCircuitKeepsTheClock();
};

void TestSiteClock::staysWhatTheClocksShow_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *from, const char *to, const char *before,
                         const char *after) {
        QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(to)
                            << QString::fromLatin1(before) << QString::fromLatin1(after);
    };
    row("one zone", "cn-hangzhou", "cn-beijing", "2026-12-01T01:00:00.123Z", "2026-12-01T01:00:00.123Z");
    row("nine in winter", "cn-hangzhou", "eu-central-1", "2026-12-01T01:00:00Z", "2026-12-01T08:00:00Z");
    row("nine in summer", "cn-hangzhou", "eu-central-1", "2026-07-01T01:00:00Z", "2026-07-01T07:00:00Z");
    row("from summer time", "eu-central-1", "cn-hangzhou", "2026-07-01T07:00:00Z", "2026-07-01T01:00:00Z");
    row("both have summer time", "eu-west-1", "us-east-1", "2026-03-20T09:00:00Z", "2026-03-20T13:00:00Z");
    row("another day in UTC", "cn-hangzhou", "us-west-1", "2026-11-30T16:30:00Z", "2026-12-01T08:30:00Z");
    row("half an hour, seconds", "cn-hangzhou", "ap-south-1", "2026-12-01T01:00:07Z", "2026-12-01T03:30:07Z");
    row("the day before the change", "cn-hangzhou", "eu-central-1", "2026-03-28T01:00:00Z",
        "2026-03-28T08:00:00Z");
    row("the day of the change", "cn-hangzhou", "eu-central-1", "2026-03-29T01:00:00Z",
        "2026-03-29T07:00:00Z");
    row("no region yet: this computer's", "", "cn-hangzhou", "2026-12-01T09:00:00Z", "2026-12-01T01:00:00Z");
    row("unfinished", "cn-hangzhou", "eu-central-1", "2026-1 9", "2026-1 9");
    row("empty", "cn-hangzhou", "eu-central-1", "", "");
    // Typed for a site where the clocks skip that hour; elsewhere they do not.
    row("skipped before", "eu-central-1", "cn-hangzhou", "2026-03-29 02:30", "2026-03-28T18:30:00Z");
}

void TestSiteClock::staysWhatTheClocksShow()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QCOMPARE(atOtherSite(before, from, to), after);
}

void TestSiteClock::aSkippedHourIsForAPersonToMend()
{
    // Half past two in the night is there in Hangzhou, and not in Frankfurt.
    const QString typed = atOtherSite(u"2026-03-28T18:30:00Z"_s, u"cn-hangzhou"_s, u"eu-central-1"_s);
    QCOMPARE(typed, u"2026-03-29 02:30"_s);
    LoaApplication form = examples::loa();
    form.regionId = u"eu-central-1"_s;
    form.constructionTime = typed;
    const Problems problems = check(form, examples::now());
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().field, Field::ConstructionTime);
    QCOMPARE(problems.first().severity, Severity::Hard);
}

void TestSiteClock::aFormForAnotherCircuitKeepsTheClock()
{
    // Nine o'clock in Hangzhou.
    const LoaApplication form = examples::loa();
    const auto timeFor = [&form](const QString &region) {
        return std::get<LoaApplication>(forCircuit(form, u"pc-other"_s, region, false)).constructionTime;
    };
    QCOMPARE(timeFor(u"eu-central-1"_s), u"2026-12-01T08:00:00Z"_s);
    QCOMPARE(timeFor(u"cn-beijing"_s), form.constructionTime);
    QCOMPARE(timeFor({}), form.constructionTime);
}

QTEST_GUILESS_MAIN(TestSiteClock)
#include "tst_siteclock.moc"
