// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/endpoints.h"
#include "app/api/errortext.h"
#include "app/core/tracker.h"
#include "wirebench.h"

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

namespace {

/// Of the header in which every request is dated.
QDateTime dateOf(const QByteArray &header)
{
    return QDateTime::fromString(QString::fromLatin1(header), Qt::ISODate);
}

QByteArray httpDate(const QDateTime &time)
{
    return "Date: " + QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1()
        + "\r\n";
}

} // namespace

/// What the provider's documents say of tokens, addresses and dates in more than one way (API.md 8).
class TestContradictionsSending final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contradiction15_tokensAreShortAndAscii_data() { everyWrite(); }
    void contradiction15_tokensAreShortAndAscii();
    void contradiction16_everyWriteHasItsToken_data() { everyWrite(); }
    void contradiction16_everyWriteHasItsToken();
    void contradiction17_aTokenStandsForOneSubmission();
    void contradiction35_theAddressCanBeChanged_data();
    void contradiction35_theAddressCanBeChanged();
    void contradiction36_theLanguageIsAlwaysAsked_data();
    void contradiction36_theLanguageIsAlwaysAsked();
    void contradiction38_aConfirmationIsAWrite();
    void contradiction39_datesAreFreshAndTheClockIsLearned();
    void contradiction42_aTokenKeepsItsParameters();
    void contradiction42_aMismatchIsNeverRepeated();

private:
    static void everyWrite();
};

void TestContradictionsSending::everyWrite()
{
    QTest::addColumn<int>("form");
    const QList<AnyForm> forms = examples::forms();
    for (int number = 0; number < forms.size(); ++number)
        QTest::addRow("%s", qPrintable(operationName(kindOf(forms.at(number))))) << number;
}

// The strictest of the documents: visible ASCII, 64 characters at most.
void TestContradictionsSending::contradiction15_tokensAreShortAndAscii()
{
    QFETCH(int, form);
    WireBench bench;
    QCOMPARE(bench.sent(examples::forms().at(form)).state, State::Accepted);
    const QString token = bench.values(u"ClientToken").constFirst();
    QVERIFY(token.size() >= 32 && token.size() <= 64);
    for (const QChar character : token)
        QVERIFY2(character > u' ' && character < u'\x7f', qPrintable(token));
}

// Whether it is required or not, each write carries its stored token, once.
void TestContradictionsSending::contradiction16_everyWriteHasItsToken()
{
    QFETCH(int, form);
    WireBench bench;
    const Submission sent = bench.sent(examples::forms().at(form));
    QCOMPARE(sent.state, State::Accepted);
    QCOMPARE(bench.values(u"ClientToken"), QStringList{sent.clientToken});
    QCOMPARE(bench.server.requests().constFirst().body.count("ClientToken"), 1);
}

// It is for idempotence, not for authentication: the same in each attempt, another in each submission.
void TestContradictionsSending::contradiction17_aTokenStandsForOneSubmission()
{
    WireBench bench;
    bench.loseAnswers(2, {{orderAction, R"({"RequestId":"R","Data":{"OrderId":"1"}})"}});
    const Submission first = bench.sent(examples::order());
    QCOMPARE(first.state, State::Accepted);
    QCOMPARE(bench.values(u"ClientToken"), QStringList(3, first.clientToken));
    const auto nonces = bench.headers("x-acs-signature-nonce");
    QCOMPARE(QSet<QByteArray>(nonces.cbegin(), nonces.cend()).size(), 3);
    const Submission second = bench.sent(examples::order());
    QCOMPARE(second.state, State::Accepted);
    QVERIFY(second.clientToken != first.clientToken);
    QCOMPARE(bench.values(u"ClientToken").constLast(), second.clientToken);
    for (const QByteArray &authorization : bench.headers("Authorization"))
        QVERIFY(!authorization.contains(first.clientToken.toLatin1()));
}

void TestContradictionsSending::contradiction35_theAddressCanBeChanged_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("address");
    QTest::newRow("as the SDKs have it") << QString() << u"https://vpc.aliyuncs.com/"_s;
    QTest::newRow("as the list of regions has it")
        << u"https://vpc.cn-hangzhou.aliyuncs.com"_s << u"https://vpc.cn-hangzhou.aliyuncs.com"_s;
    QTest::newRow("a company's gateway") << u"https://10.1.2.3:8443"_s << u"https://10.1.2.3:8443"_s;
}

// cn-hangzhou goes to the central address unless a person sets another one.
void TestContradictionsSending::contradiction35_theAddressCanBeChanged()
{
    QFETCH(QString, endpoint);
    QFETCH(QString, address);
    const auto url = parseEndpoint(endpoint);
    QVERIFY(url);
    const Account account = accountOf({u"id"_s, u"secret"_s, {}}, *url);
    QCOMPARE(endpointOf(account, u"cn-hangzhou"_s).toString(), address);
}

void TestContradictionsSending::contradiction36_theLanguageIsAlwaysAsked_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh_CN"_s << u"zh-CN"_s;
    QTest::newRow("English") << u"en_GB"_s << u"en-US"_s;
    QTest::newRow("another") << u"de_DE"_s << u"en-US"_s;
}

// The default differs between operations, so the language is in every question for regions.
void TestContradictionsSending::contradiction36_theLanguageIsAlwaysAsked()
{
    QFETCH(QString, locale);
    QFETCH(QString, language);
    WireBench bench;
    bench.setAnswers({{u"DescribeRegions"_s, R"({"RequestId":"R","Regions":{"Region":[]}})"}});
    Tracker tracker(bench.program.store, bench.program.client, bench.desk.clock);
    tracker.setAccount(accountOf({u"id"_s, u"secret"_s, {}}, bench.server.url()));
    const QLocale before;
    QLocale::setDefault(QLocale(locale));
    tracker.refresh();
    const bool ended = QTest::qWaitFor([&] { return !tracker.isRefreshing(); }, 60000);
    QLocale::setDefault(before);
    QVERIFY(ended);
    QCOMPARE(bench.actions(), QStringList{u"DescribeRegions"_s});
    QCOMPARE(bench.values(u"AcceptLanguage"), QStringList{language});
}

// Its permission is called "get", but it changes the circuit: a lost answer leaves the outcome unknown, and
// only the same token is sent again.
void TestContradictionsSending::contradiction38_aConfirmationIsAWrite()
{
    WireBench bench;
    bench.loseAnswers(3);
    const Submission left = bench.sent(CircuitConfirmation{u"cn-hangzhou"_s, u"pc-1"_s});
    QCOMPARE(left.state, State::Unknown);
    QCOMPARE(bench.actions(), QStringList(3, u"ConfirmPhysicalConnection"_s));
    QVERIFY(bench.program.restsAfterSendNow());
    QCOMPARE(bench.program.stateOf(left.id), State::Accepted);
    QCOMPARE(bench.values(u"ClientToken"), QStringList(4, left.clientToken));
}

// Fifteen minutes are assumed: each attempt is dated anew, by the provider's clock once ours was refused.
void TestContradictionsSending::contradiction39_datesAreFreshAndTheClockIsLearned()
{
    WireBench bench;
    const auto left = std::make_shared<int>(1);
    bench.server.setAnswer([left](QTcpSocket &socket, const FakeServer::Request &) {
        const bool refuse = (*left)-- > 0;
        const QDateTime theirs = QDateTime::currentDateTimeUtc().addSecs(16 * 60);
        socket.write(refuse
                ? FakeServer::answer(400,
                    R"({"RequestId":"R","Code":"InvalidTimeStamp.Expired","Message":"m"})", httpDate(theirs))
                : FakeServer::answer(200, R"({"RequestId":"R"})"));
    });
    const Submission sent = bench.sent(examples::loa());
    QCOMPARE(sent.state, State::Accepted);
    const auto dates = bench.headers("x-acs-date");
    QCOMPARE(dates.size(), 2);
    const qint64 corrected = dateOf(dates.at(0)).secsTo(dateOf(dates.at(1)));
    QVERIFY2(corrected >= 15 * 60 && corrected <= 18 * 60, dates.at(1).constData());
    QCOMPARE(bench.values(u"ClientToken"), QStringList(2, sent.clientToken));
    QVERIFY(errorFromCode(400, u"InvalidTimeStamp.Expired"_s, {}, u"R"_s, true)
                .message.contains(u"15 minutes"_s));

    // A submission that waited is dated when it leaves, not when it was made.
    const TestClock clock;
    ApiClient client(bench.program.network, clock, randomNonces());
    for (const auto waited : {0min, 31min}) {
        TestClock(clock).forward(waited);
        ApiJob *job = client.send(
            {u"ConfirmPhysicalConnection"_s, {}, bench.server.url(), {u"id"_s, u"secret"_s, {}}, true});
        const QSignalSpy ended(job, &ApiJob::finished);
        QVERIFY(QTest::qWaitFor([&] { return !ended.isEmpty(); }, 60000));
        QCOMPARE(dateOf(bench.headers("x-acs-date").constLast()), clock());
    }
}

// The token is stored with its exact parameters before anything leaves, survives the program's end, and
// can't be given to other parameters: editing makes a new submission.
void TestContradictionsSending::contradiction42_aTokenKeepsItsParameters()
{
    WireBench bench;
    bench.loseAnswers(3);
    const Submission first = bench.sent(examples::order());
    QCOMPARE(first.state, State::Unknown);
    QCOMPARE(first.parameters, parametersOf(examples::order()));

    const auto reopened = bench.desk.open();
    const Submission kept = value(reopened->submission(first.id));
    QCOMPARE(kept.clientToken, first.clientToken);
    QCOMPARE(kept.parameters, first.parameters);
    RawConnection raw(bench.desk.path());
    for (const QString &column : {u"client_token"_s, u"request"_s})
        QVERIFY(!raw.exec(u"UPDATE submissions SET %1 = 'x'"_s.arg(column)).isEmpty());

    QVERIFY(bench.program.restsAfterSendNow());
    QCOMPARE(bench.program.stateOf(first.id), State::Accepted);
    for (qsizetype number = 1; number < 4; ++number)
        QCOMPARE(bench.parametersAt(number), bench.parametersAt(0));

    AnyForm edited = formOf(kept);
    std::get<OccupancyOrder>(edited).period = 2;
    const Submission second = bench.sent(edited);
    QCOMPARE(second.state, State::Accepted);
    QVERIFY(second.clientToken != first.clientToken);
    QCOMPARE(valueOf(bench.parametersAt(4), u"Period"), u"2"_s);
}

// Where the provider remembers the token with other parameters, nothing is tried again.
void TestContradictionsSending::contradiction42_aMismatchIsNeverRepeated()
{
    WireBench bench;
    bench.setAnswers(
        {{orderAction, R"({"RequestId":"R","Code":"IdempotentParameterMismatch","Message":"m"})"}});
    const Submission refused = bench.sent(examples::order());
    QCOMPARE(refused.state, State::Rejected);
    QCOMPARE(refused.code, u"IdempotentParameterMismatch"_s);
    QVERIFY(bench.program.restsAfterSendNow());
    QCOMPARE(bench.actions().size(), 1);
}

QTEST_GUILESS_MAIN(TestContradictionsSending)
#include "tst_contradictionssending.moc"
