// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/answerparser.h"
#include "app/api/errortext.h"
#include "app/api/operations.h"
#include "models/circuitmodel.h"
#include "models/rostermodel.h"
#include "models/rules.h"
#include "wirebench.h"

#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

namespace {

LoaRecord recordOf(const QByteArray &fields)
{
    const auto answer = parseAnswer(
        R"({"RequestId":"R","PhysicalConnectionLOAType":{)" + fields + "}}", "application/json", 200, false);
    return loaFrom(answer.value_or(ApiAnswer{}));
}

/// The hard problems of a form, by the fields they belong to.
QList<Field> refused(const AnyForm &form)
{
    QList<Field> fields;
    for (const Problem &problem : check(form, examples::now())) {
        if (problem.severity == Severity::Hard)
            fields.append(problem.field);
    }
    return fields;
}

} // namespace

/// What the provider's documents say of the LOA's forms in more than one way (API.md 8).
class TestContradictionsForm final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contradiction11_oneToSixteenWholeEngineers_data();
    void contradiction11_oneToSixteenWholeEngineers();
    void contradiction18_timesAreSentWithoutMilliseconds_data();
    void contradiction18_timesAreSentWithoutMilliseconds();
    void contradiction19_theTimeIsTheSiteEntry();
    void contradiction20_unknownLineTypesAreShownNotOffered();
    void contradiction21_theLocationIsFreeText_data();
    void contradiction21_theLocationIsFreeText();
    void contradiction25_completingHasANeutralName();
    void contradiction29_carriersAreSentInChinese_data();
    void contradiction29_carriersAreSentInChinese();
    void contradiction30_aCompletionNeedsCodeAndLabel();
    void contradiction34_bandwidthHasItsOwnCaseAndRange_data();
    void contradiction34_bandwidthHasItsOwnCaseAndRange();
};

void TestContradictionsForm::contradiction11_oneToSixteenWholeEngineers_data()
{
    QTest::addColumn<QList<Engineer>>("engineers");
    QTest::addColumn<bool>("taken");
    QTest::newRow("none") << QList<Engineer>() << false;
    QTest::newRow("one") << examples::engineers(1) << true;
    QTest::newRow("sixteen") << examples::engineers(16) << true;
    QTest::newRow("seventeen") << examples::engineers(17) << false;
    const auto without = [](const char *name, QString Engineer::*part) {
        QList<Engineer> engineers = examples::engineers(2);
        engineers[1].*part = QString();
        QTest::newRow(name) << engineers << false;
    };
    without("no name", &Engineer::name);
    without("no gender", &Engineer::gender);
    without("no document type", &Engineer::certificateType);
    without("no document number", &Engineer::certificateNo);
    without("no phone", &Engineer::contactInfo);
}

// Whatever the documents require, an application leaves with one to sixteen whole engineers only.
void TestContradictionsForm::contradiction11_oneToSixteenWholeEngineers()
{
    QFETCH(QList<Engineer>, engineers);
    QFETCH(bool, taken);
    WireBench bench;
    LoaApplication loa = examples::loa();
    loa.engineers = engineers;
    QCOMPARE(bench.program.submit(newDraft(loa, examples::now())).has_value(), taken);
    QVERIFY(bench.program.rests());
    QCOMPARE(bench.actions().size(), taken ? 1 : 0);
    if (taken)
        QCOMPARE(bench.parametersAt(0).size(), 8 + 5 * engineers.size() + 1);
}

void TestContradictionsForm::contradiction18_timesAreSentWithoutMilliseconds_data()
{
    QTest::addColumn<QString>("told");
    QTest::newRow("seconds") << u"2026-12-01T01:00:00Z"_s;
    QTest::newRow("milliseconds") << u"2026-12-01T01:00:00.000Z"_s;
    QTest::newRow("some milliseconds") << u"2026-12-01T01:00:00.999Z"_s;
}

// Both forms are read, from a file as from the provider; one is sent.
void TestContradictionsForm::contradiction18_timesAreSentWithoutMilliseconds()
{
    QFETCH(QString, told);
    const QDateTime meant(QDate(2026, 12, 1), QTime(1, 0), Qt::UTC);
    const LoaRecord record = recordOf("\"ConstructionTime\":\"" + told.toUtf8() + '"');
    QCOMPARE(parseConstructionTime(record.constructionTime), meant);
    LoaApplication loa = examples::loa();
    loa.constructionTime = told;
    WireBench bench;
    QCOMPARE(bench.sent(loa).state, State::Accepted);
    QCOMPARE(bench.values(u"ConstructionTime"), QStringList{u"2026-12-01T01:00:00Z"_s});
}

// It is called the time of site entry in every text, never the beginning of construction.
void TestContradictionsForm::contradiction19_theTimeIsTheSiteEntry()
{
    LoaApplication loa = examples::loa();
    loa.constructionTime.clear();
    const auto texts = [&] {
        const Problems problems = check(loa, examples::now());
        return QStringList{problems.size() == 1 ? problems.constFirst().text : QString(),
            errorFromCode(400, u"InvalidConstructionTime.Malformed"_s, u"%s"_s, u"R"_s, true).message};
    };
    for (const QString &text : texts())
        QVERIFY2(text.contains(u"site entry time"_s, Qt::CaseInsensitive), qPrintable(text));
    QTranslator chinese;
    QVERIFY(chinese.load(u":/i18n/circuitdesk_zh_CN.qm"_s));
    QCoreApplication::installTranslator(&chinese);
    for (const QString &text : texts()) {
        QVERIFY2(text.contains(u"进场"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"开工"_s), qPrintable(text));
    }
}

// SDH is offered and taken no more; what an old record has is shown as it is.
void TestContradictionsForm::contradiction20_unknownLineTypesAreShownNotOffered()
{
    QVERIFY(!lineTypes().contains(u"SDH"_s));
    LoaApplication loa = examples::loa();
    loa.lineType = u"SDH"_s;
    QCOMPARE(refused(loa), QList<Field>{Field::LineType});
    const QString told = recordOf(R"("LineType":"SDH")").lineType;
    QCOMPARE(told, u"SDH"_s);
    QCOMPARE(lineTypeText(told), u"SDH"_s);
    QVERIFY(lineTypeText(u"FIBRE"_s) != u"FIBRE"_s);
}

void TestContradictionsForm::contradiction21_theLocationIsFreeText_data()
{
    QTest::addColumn<QString>("location");
    QTest::newRow("a region ID") << u"cn-hangzhou"_s;
    QTest::newRow("a city") << u"杭州"_s;
    QTest::newRow("an address") << u"杭州市示例区演示路 1 号 & 2=3+4%"_s;
    QTest::newRow("not known yet") << QString();
}

// The location is a place in words, sent as typed, and has nothing to do with the region.
void TestContradictionsForm::contradiction21_theLocationIsFreeText()
{
    QFETCH(QString, location);
    LoaApplication loa = examples::loa();
    loa.regionId = u"eu-central-1"_s;
    loa.peerLocation = location;
    QCOMPARE(check(loa, examples::now()), Problems());
    WireBench bench;
    QCOMPARE(bench.sent(loa).state, State::Accepted);
    QCOMPARE(bench.values(u"PeerLocation"), QStringList{location});
    QCOMPARE(bench.values(u"RegionId"), QStringList{u"eu-central-1"_s});
}

// The state that one page calls "under construction" and another "reported" has a neutral name, with the
// provider's own word beside it.
void TestContradictionsForm::contradiction25_completingHasANeutralName()
{
    Circuit circuit;
    circuit.status = u"Allocated"_s;
    circuit.loaStatus = u"Completing"_s;
    CircuitModel model;
    model.setCircuits({circuit});
    const QModelIndex cell = model.index(0, CircuitModel::LoaStatus);
    const auto isNeutral = [&] {
        const QString text = cell.data().toString();
        return !text.isEmpty() && !text.contains(u"construct"_s, Qt::CaseInsensitive)
            && !text.contains(u"report"_s, Qt::CaseInsensitive) && !text.contains(u"施工"_s)
            && !text.contains(u"已报"_s);
    };
    QVERIFY2(isNeutral(), qPrintable(cell.data().toString()));
    QCOMPARE(cell.data(Qt::ToolTipRole).toString(), u"Completing"_s);
    QTranslator chinese;
    QVERIFY(chinese.load(u":/i18n/circuitdesk_zh_CN.qm"_s));
    QCoreApplication::installTranslator(&chinese);
    QVERIFY2(isNeutral(), qPrintable(cell.data().toString()));
    QCOMPARE(cell.data(Qt::ToolTipRole).toString(), u"Completing"_s);
}

void TestContradictionsForm::contradiction29_carriersAreSentInChinese_data()
{
    QTest::addColumn<QString>("carrier");
    for (const QString &carrier : lineServiceProviders())
        QTest::addRow("%s", qPrintable(carrier)) << carrier;
}

// A person reads the carrier in their own language; what leaves is the provider's Chinese word, and the
// English one of other pages is refused here.
void TestContradictionsForm::contradiction29_carriersAreSentInChinese()
{
    QFETCH(QString, carrier);
    const QString english = lineServiceProviderText(carrier);
    QVERIFY2(english != carrier && english.toLatin1() == english.toUtf8(), qPrintable(english));
    WireBench bench;
    LoaCompletion completion = examples::completion();
    completion.lineServiceProvider = carrier;
    QCOMPARE(bench.sent(completion).state, State::Accepted);
    QCOMPARE(bench.values(u"LineServiceProvider"), QStringList{carrier});
    QVERIFY(carrier.startsWith(u"中国"_s));
    completion.lineServiceProvider = english;
    QCOMPARE(refused(completion), QList<Field>{Field::LineServiceProvider});
    // What an English page's record has is still shown.
    QCOMPARE(lineServiceProviderText(english), english);
}

// Optional by now, but a report without them helps nobody find the line.
void TestContradictionsForm::contradiction30_aCompletionNeedsCodeAndLabel()
{
    for (const bool finishWork : {true, false}) {
        LoaCompletion completion = examples::completion();
        completion.finishWork = finishWork;
        QCOMPARE(refused(completion), QList<Field>());
        completion.lineCode = u" "_s;
        QCOMPARE(refused(completion), QList<Field>{Field::LineCode});
        completion.lineLabel.clear();
        QCOMPARE(refused(completion), QList<Field>({Field::LineCode, Field::LineLabel}));
        completion.lineCode = examples::completion().lineCode;
        QCOMPARE(refused(completion), QList<Field>{Field::LineLabel});
    }
}

void TestContradictionsForm::contradiction34_bandwidthHasItsOwnCaseAndRange_data()
{
    QTest::addColumn<QString>("bandwidth");
    QTest::addColumn<bool>("taken");
    for (const QString &bandwidth : {u"2"_s, u"51"_s, u"10000"_s, u"10240"_s})
        QTest::addRow("%s", qPrintable(bandwidth)) << bandwidth << true;
    for (const QString &bandwidth : {u"1"_s, u"0"_s, u"10241"_s, u"50M"_s, u"2.5"_s})
        QTest::addRow("%s", qPrintable(bandwidth)) << bandwidth << false;
}

// An LOA takes 2 to 10240 Mbit/s under `Bandwidth`; another operation's `bandwidth` has another range.
void TestContradictionsForm::contradiction34_bandwidthHasItsOwnCaseAndRange()
{
    QFETCH(QString, bandwidth);
    QFETCH(bool, taken);
    LoaApplication loa = examples::loa();
    loa.bandwidth = bandwidth;
    QCOMPARE(refused(loa), taken ? QList<Field>() : QList<Field>{Field::Bandwidth});
    loa.second = true;
    QCOMPARE(valueOf(parametersOf(loa), u"Bandwidth"), bandwidth);
    QCOMPARE(valueOf(parametersOf(loa), u"bandwidth"), QString());
}

QTEST_GUILESS_MAIN(TestContradictionsForm)
#include "tst_contradictionsform.moc"
