// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/reviewtexts.h"
#include "tests/models/examples.h"

#include <QLocale>
#include <QTest>

#include <ctime>

using namespace circuitdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

QString valueOf(const ReviewContent &content, const QString &label)
{
    for (const auto &[name, value] : content.rows) {
        if (name == label)
            return value;
    }
    return u"no row %1"_s.arg(label);
}

const QList<Circuit> circuits = [] {
    Circuit circuit;
    circuit.id = examples::loa().instanceId;
    circuit.name = u"Hangzhou DC 3"_s;
    return QList<Circuit>{circuit};
}();
const QList<Region> regions{{u"cn-hangzhou"_s, u"华东1（杭州）"_s, {}}};
const std::optional<Account> company = [] {
    Account account;
    account.label = u"Carrier team"_s;
    return account;
}();
const std::optional<Account> nobody;

} // namespace

/// What a person reads before something is sent.
class TestReviewTexts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void applicationInWords();
    void engineersWithTheirPhones();
    void timeInThreeClocks_data();
    void timeInThreeClocks();
    void unknownRegion();
    void accountInWords();
    void warningsAndWhatIsRight();
    void orderInWords_data();
    void orderInWords();
    void completionInWords();
    void confirmationInWords();
};

void TestReviewTexts::cleanup()
{
    qputenv("TZ", "UTC");
    ::tzset();
    QLocale::setDefault(QLocale::c());
}

void TestReviewTexts::applicationInWords()
{
    const LoaApplication form = examples::loa();
    ReviewContent content = reviewOf(form, {}, {circuits, regions, company});
    QCOMPARE(content.title, u"Send this application?"_s);
    QCOMPARE(content.confirmText, u"&Send application"_s);
    QVERIFY(!content.danger);
    QCOMPARE(valueOf(content, u"Account"_s), u"Carrier team"_s);
    QCOMPARE(valueOf(content, u"Region"_s), u"华东1（杭州）, cn-hangzhou"_s);
    QCOMPARE(valueOf(content, u"Circuit"_s), form.instanceId + u" — Hangzhou DC 3"_s);
    QCOMPARE(valueOf(content, u"Line type"_s), u"Fibre"_s);
    QCOMPARE(valueOf(content, u"Bandwidth"_s), u"1000 Mbit/s"_s);
    QCOMPARE(valueOf(content, u"Location"_s), form.peerLocation);
    QCOMPARE(valueOf(content, u"Company"_s), form.companyName);
    QCOMPARE(valueOf(content, u"Construction company"_s), form.si);
    LoaApplication second = form;
    second.second = true;
    second.bandwidth.clear();
    second.peerLocation.clear();
    content = reviewOf(second, {}, {circuits, {}, company});
    QCOMPARE(content.title, u"Send this second application?"_s);
    QCOMPARE(valueOf(content, u"Bandwidth"_s), u"Not stated"_s);
    QCOMPARE(valueOf(content, u"Location"_s), u"Not stated"_s);
    // Before the provider has told its regions, the built-in names serve.
    QCOMPARE(valueOf(content, u"Region"_s), u"China (Hangzhou), cn-hangzhou"_s);
}

void TestReviewTexts::engineersWithTheirPhones()
{
    LoaApplication form = examples::loa();
    form.engineers = examples::engineers(16);
    const ReviewContent content = reviewOf(form, {}, {circuits, regions, company});
    QCOMPARE(content.engineers.size(), 16);
    for (int row = 0; row < 16; ++row) {
        const Engineer &engineer = form.engineers.at(row);
        const QString &line = content.engineers.at(row);
        for (const QString &part : {engineer.name, u"Female"_s, u"Passport"_s, engineer.contactInfo,
                 maskedCertificateNo(engineer.certificateNo)})
            QVERIFY2(line.contains(part), qPrintable(line));
        // Document numbers are masked on the screen until somebody asks.
        QVERIFY(!line.contains(engineer.certificateNo));
    }
}

void TestReviewTexts::timeInThreeClocks_data()
{
    QTest::addColumn<QByteArray>("own");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("site");
    QTest::addColumn<QString>("clock");
    QTest::newRow("UTC") << QByteArray("UTC") << QLocale::c() << u"1 December 2026 09:00:00 (Asia/Shanghai)"_s
                         << u"01:00:00 (UTC)"_s;
    QTest::newRow("Berlin, German") << QByteArray("Europe/Berlin") << QLocale(u"de_DE"_s)
                                    << u"1. Dezember 2026 09:00 (Asia/Shanghai)"_s
                                    << u"1. Dezember 2026 02:00 (Europe/Berlin)"_s;
    QTest::newRow("New York, Chinese") << QByteArray("America/New_York") << QLocale(u"zh_CN"_s)
                                       << u"2026年12月1日星期二 09:00 (Asia/Shanghai)"_s
                                       << u"2026年11月30日星期一 20:00 (America/New_York)"_s;
}

void TestReviewTexts::timeInThreeClocks()
{
    QFETCH(QByteArray, own);
    QFETCH(QLocale, locale);
    QFETCH(QString, site);
    QFETCH(QString, clock);
    qputenv("TZ", own);
    ::tzset();
    QLocale::setDefault(locale);
    const ReviewContent content = reviewOf(examples::loa(), {}, {circuits, regions, company});
    QVERIFY2(valueOf(content, u"Site entry"_s).endsWith(site), qPrintable(valueOf(content, u"Site entry"_s)));
    QVERIFY2(valueOf(content, u"On your clock"_s).endsWith(clock),
        qPrintable(valueOf(content, u"On your clock"_s)));
    QCOMPARE(valueOf(content, u"Site entry in UTC"_s), u"2026-12-01T01:00:00Z"_s);
}

void TestReviewTexts::unknownRegion()
{
    LoaApplication form = examples::loa();
    form.regionId = u"mars-1"_s;
    const ReviewContent content = reviewOf(form, {}, {circuits, regions, company});
    QCOMPARE(valueOf(content, u"Region"_s), u"mars-1"_s);
    QVERIFY(valueOf(content, u"Site entry on your clock; the site's time zone is not known"_s)
                .contains(u"(UTC)"_s));
    QCOMPARE(valueOf(content, u"Site entry"_s), u"no row Site entry"_s);
}

void TestReviewTexts::accountInWords()
{
    std::optional<Account> practice = company;
    practice->endpoint = QUrl(u"http://127.0.0.1:8080"_s);
    QCOMPARE(valueOf(reviewOf(examples::loa(), {}, {circuits, regions, practice}), u"Account"_s),
        u"Carrier team (practice: nothing reaches the provider)"_s);
    QCOMPARE(valueOf(reviewOf(examples::loa(), {}, {circuits, regions, nobody}), u"Account"_s),
        u"None: nothing can be sent yet"_s);
}

void TestReviewTexts::warningsAndWhatIsRight()
{
    const Problems problems{{Field::CircuitId, -1, Severity::Soft, u"Odd circuit."_s, u"a"_s, false},
        {Field::PMContactInfo, 0, Severity::Soft, u"Odd phone."_s, u"b"_s, true}};
    const ReviewSource source{circuits, regions, company};
    for (const ReviewContent &content :
        {reviewOf(examples::loa(), problems, source), reviewOf(examples::order(), problems, {}, source),
            reviewOf(examples::completion(), problems, source)}) {
        QCOMPARE(content.warnings, QStringList{u"Odd circuit."_s});
        QCOMPARE(content.acknowledged, QStringList{u"Odd phone."_s});
    }
}

void TestReviewTexts::orderInWords_data()
{
    QTest::addColumn<OccupancyOrder>("order");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("payment");
    QTest::addColumn<QString>("renewal");
    OccupancyOrder order = examples::order();
    order.period = 3;
    QTest::newRow("later") << order << u"&Place order"_s << u"3 month(s)"_s << u"Later, in the console"_s
                           << u"None"_s;
    order.pricingCycle = u"Year"_s;
    order.autoPay = true;
    order.autoRenew = true;
    order.autoRenewDuration = 2;
    QTest::newRow("now") << order << u"&Place order and pay now"_s << u"3 year(s)"_s
                         << u"At once, from the account's balance"_s << u"By itself, for 2 month(s)"_s;
}

void TestReviewTexts::orderInWords()
{
    QFETCH(OccupancyOrder, order);
    const ReviewContent content = reviewOf(order, {}, {}, {circuits, regions, company});
    QTEST(content.confirmText, "button");
    QCOMPARE(content.danger, order.autoPay);
    QCOMPARE(content.lead, effectOf(order));
    QCOMPARE(valueOf(content, u"Account"_s), u"Carrier team"_s);
    QCOMPARE(valueOf(content, u"Region"_s), u"华东1（杭州）, cn-hangzhou"_s);
    QCOMPARE(valueOf(content, u"Circuit"_s), order.physicalConnectionId + u" — Hangzhou DC 3"_s);
    QCOMPARE(valueOf(content, u"Billing"_s), u"Subscription (PrePaid)"_s);
    QTEST(valueOf(content, u"Period"_s), "period");
    QTEST(valueOf(content, u"Payment"_s), "payment");
    QTEST(valueOf(content, u"Renewal"_s), "renewal");
    QVERIFY(valueOf(content, u"Price"_s).startsWith(u"Not available"_s));
}

void TestReviewTexts::completionInWords()
{
    LoaCompletion form = examples::completion();
    ReviewContent content = reviewOf(form, {}, {circuits, regions, company});
    QCOMPARE(content.confirmText, u"Re&port completion"_s);
    QCOMPARE(valueOf(content, u"Region"_s), u"华东1（杭州）, cn-hangzhou"_s);
    QCOMPARE(valueOf(content, u"Line code"_s), form.lineCode);
    QCOMPARE(valueOf(content, u"Cable label"_s), form.lineLabel);
    QCOMPARE(valueOf(content, u"Carrier"_s), lineServiceProviderText(form.lineServiceProvider));
    QCOMPARE(valueOf(content, u"Carrier's contact"_s), form.lineSpContactInfo);
    form.finishWork = false;
    form.lineServiceProvider.clear();
    form.lineSpContactInfo.clear();
    content = reviewOf(form, {}, {circuits, regions, company});
    QCOMPARE(content.confirmText, u"&Send line data"_s);
    QCOMPARE(valueOf(content, u"Carrier"_s), u"Not stated"_s);
    QCOMPARE(valueOf(content, u"Carrier's contact"_s), u"Not stated"_s);
}

void TestReviewTexts::confirmationInWords()
{
    const ReviewContent content =
        reviewOf(CircuitConfirmation{u"cn-hangzhou"_s, circuits.first().id}, {circuits, regions, company});
    QCOMPARE(content.confirmText, u"&Confirm circuit"_s);
    QCOMPARE(content.rows.size(), 3);
    QCOMPARE(valueOf(content, u"Region"_s), u"华东1（杭州）, cn-hangzhou"_s);
}

QTEST_GUILESS_MAIN(TestReviewTexts)
#include "tst_reviewtexts.moc"
