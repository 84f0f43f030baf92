// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/answerparser.h"
#include "app/api/operations.h"
#include "wirebench.h"

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

namespace {

ApiAnswer answerOf(const QByteArray &body)
{
    return parseAnswer(body, {}, 200, true).value_or(ApiAnswer{});
}

/// The one circuit of an answer whose circuit has \a fields besides its ID.
Circuit circuitOf(const QByteArray &fields)
{
    const ApiAnswer answer =
        answerOf("{\"RequestId\":\"R\",\"PhysicalConnectionSet\":{\"PhysicalConnectionType\":["
                 "{\"PhysicalConnectionId\":\"pc-1\","
            + fields + "}]}}");
    const auto circuits = circuitsFrom(answer, u"cn-hangzhou"_s, examples::now());
    return circuits ? circuits->value(0) : Circuit();
}

} // namespace

/// What the provider's documents say of its answers in more than one way (API.md 8).
class TestContradictionsAnswer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contradiction07_orderIdIsTextInEveryPlace_data();
    void contradiction07_orderIdIsTextInEveryPlace();
    void contradiction08_bothEnvelopesAreUnderstood_data();
    void contradiction08_bothEnvelopesAreUnderstood();
    void contradiction24_aReportedLoaMayBeInEitherState_data();
    void contradiction24_aReportedLoaMayBeInEitherState();
    void contradiction26_allocationFailedIsOneState_data();
    void contradiction26_allocationFailedIsOneState();
    void contradiction32_scalarsMayHaveAnyType_data();
    void contradiction32_scalarsMayHaveAnyType();
    void contradiction33_longNumbersStayWhole_data();
    void contradiction33_longNumbersStayWhole();
};

void TestContradictionsAnswer::contradiction07_orderIdIsTextInEveryPlace_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &body) { QTest::newRow(name) << body; };
    row("Data.OrderId, text", R"({"RequestId":"R-1","Data":{"OrderId":"203167309740138123"}})");
    row("Data.OrderId, number", R"({"RequestId":"R-1","Data":{"OrderId":203167309740138123}})");
    row("data.orderId, text", R"({"requestId":"R-1","data":{"orderId":"203167309740138123"}})");
    row("data.orderId, number",
        R"({"message":"successful","httpStatusCode":200,"requestId":"R-1",
           "data":{"orderId":203167309740138123},"code":"200","success":true})");
    row("OrderId, text", R"({"RequestId":"R-1","OrderId":"203167309740138123"})");
    row("OrderId, number", R"({"RequestId":"R-1","OrderId":203167309740138123})");
    row("orderId, text", R"({"requestId":"R-1","orderId":"203167309740138123"})");
    row("orderId, number", R"({"requestId":"R-1","orderId":203167309740138123})");
    row("XML", "<A><RequestId>R-1</RequestId><Data><OrderId>203167309740138123</OrderId></Data></A>");
    row("old XML",
        "<A><code>200</code><data><orderId>203167309740138123</orderId></data><httpStatusCode>200"
        "</httpStatusCode><message>successful</message><requestId>R-1</requestId><success>true</success></"
        "A>");
}

// From the wire to the history the order's ID is the provider's text, digit by digit.
void TestContradictionsAnswer::contradiction07_orderIdIsTextInEveryPlace()
{
    QFETCH(QByteArray, body);
    WireBench bench;
    bench.setAnswers({{orderAction, body}});
    const Submission ordered = bench.sent(examples::order());
    QCOMPARE(ordered.state, State::Accepted);
    QCOMPARE(ordered.orderId, u"203167309740138123"_s);
    QCOMPARE(ordered.requestId, u"R-1"_s);
}

void TestContradictionsAnswer::contradiction08_bothEnvelopesAreUnderstood_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code"); // of the refusal; empty: a success
    QTest::addColumn<bool>("accepted");
    const auto row = [](const char *name, const QByteArray &body, bool accepted, const QString &code = {}) {
        QTest::newRow(name) << body << code << accepted;
    };
    row("new", R"({"RequestId":"R-1"})", true);
    row("old", R"({"message":"successful","requestId":"R-1","code":"200","success":true})", true);
    row("old, a number as code", R"({"requestId":"R-1","code":200,"success":"true"})", true);
    row("new, refused", R"({"RequestId":"R-1","HostId":"h","Code":"IllegalParam.Si","Message":"%s"})", false,
        u"IllegalParam.Si"_s);
    row("old, refused", R"({"requestId":"R-1","code":"IllegalParam.Si","message":"%s","success":false})",
        false, u"IllegalParam.Si"_s);
    row("refused without a code", R"({"requestId":"R-1","code":"200","success":false})", false);
    row("XML, refused",
        "<Error><RequestId>R-1</RequestId><Code>IllegalParam.Si</Code><Message>%s</Message></Error>", false,
        u"IllegalParam.Si"_s);
}

// Keys of either case are found, code 200 is a success, and `success: false` is none, whatever HTTP says.
void TestContradictionsAnswer::contradiction08_bothEnvelopesAreUnderstood()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    QFETCH(bool, accepted);
    WireBench bench;
    bench.setAnswers({{applyAction, body}});
    const Submission applied = bench.sent(examples::loa());
    QCOMPARE(applied.state, accepted ? State::Accepted : State::Rejected);
    QCOMPARE(applied.requestId, u"R-1"_s);
    QCOMPARE(applied.code, code);
}

void TestContradictionsAnswer::contradiction24_aReportedLoaMayBeInEitherState_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("done");
    QTest::addColumn<NextStep>("next");
    QTest::newRow("still available") << u"Available"_s << false << NextStep::DoTheWork;
    QTest::newRow("Completing") << u"Completing"_s << true << NextStep::Confirm;
    QTest::newRow("Complete") << u"Complete"_s << true << NextStep::OrderPort;
}

// A report whose answer was lost counts as made where the LOA says Completing or Complete; what comes next
// follows from what the provider says, not from the call.
void TestContradictionsAnswer::contradiction24_aReportedLoaMayBeInEitherState()
{
    QFETCH(QString, status);
    QFETCH(bool, done);
    QFETCH(NextStep, next);
    const LoaCompletion report = examples::completion();
    const QByteArray record =
        u"{\"RequestId\":\"R\",\"PhysicalConnectionLOAType\":{\"Status\":\"%1\",\"LineCode\":\"%2\","
        "\"LineLabel\":\"%3\",\"LineServiceProvider\":\"%4\",\"LineSPContactInfo\":\"%5\"}}"_s
            .arg(status, report.lineCode, report.lineLabel, report.lineServiceProvider,
                report.lineSpContactInfo)
            .toUtf8();
    WireBench bench;
    bench.loseAnswers(1, {{askAction, record}});
    const Submission reported = bench.sent(report);
    QCOMPARE(reported.state, State::Accepted);
    QCOMPARE(
        bench.actions().count(operationName(SubmissionKind::CompletePhysicalConnectionLOA)), done ? 1 : 2);
    Circuit circuit;
    circuit.status = u"Allocated"_s;
    circuit.loaStatus = loaFrom(answerOf(record)).status;
    QCOMPARE(nextStepOf(circuit), next);
}

void TestContradictionsAnswer::contradiction26_allocationFailedIsOneState_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("with a space") << QByteArray("Allocation Failed");
    QTest::newRow("without") << QByteArray("AllocationFailed");
}

// Both spellings become one state.
void TestContradictionsAnswer::contradiction26_allocationFailedIsOneState()
{
    QFETCH(QByteArray, status);
    const Circuit circuit = circuitOf("\"Status\":\"" + status + '"');
    QCOMPARE(circuit.status, u"AllocationFailed"_s);
    QCOMPARE(nextStepOf(circuit), NextStep::Nothing);
}

void TestContradictionsAnswer::contradiction32_scalarsMayHaveAnyType_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::newRow("as the SDKs say") << QByteArray(
        R"("Name":"n","Bandwidth":1000,"VlanId":"10","HasReservationData":"false","Spec":"10G")");
    QTest::newRow("as the sample shows")
        << QByteArray(R"("Name":"n","Bandwidth":"1000","VlanId":10,"HasReservationData":false,"Spec":"10G")");
    QTest::newRow("with nothing in them")
        << QByteArray(R"("Name":"n","Bandwidth":1000,"VlanId":null,"HasReservationData":null,"Spec":"10G")");
}

// Texts, numbers, booleans and nothing at all make the same circuit.
void TestContradictionsAnswer::contradiction32_scalarsMayHaveAnyType()
{
    QFETCH(QByteArray, fields);
    Circuit expected;
    expected.id = u"pc-1"_s;
    expected.regionId = u"cn-hangzhou"_s;
    expected.name = u"n"_s;
    expected.bandwidth = u"1000"_s;
    expected.spec = u"10G"_s;
    expected.seenAt = examples::now();
    QCOMPARE(circuitOf(fields), expected);
}

void TestContradictionsAnswer::contradiction33_longNumbersStayWhole_data()
{
    QTest::addColumn<QByteArray>("number");
    for (const char *number : {"283117732402483989", "9007199254740993", "18446744073709551615",
             "99999999999999999999", "-9223372036854775808", "0"})
        QTest::newRow(number) << QByteArray(number);
}

// No number of an answer passes through a double, so an account's ID keeps its last digits.
void TestContradictionsAnswer::contradiction33_longNumbersStayWhole()
{
    QFETCH(QByteArray, number);
    const QString path = u"PhysicalConnectionSet.PhysicalConnectionType.ParentPhysicalConnectionAliUid"_s;
    for (const QByteArray &value : {number, '"' + number + '"'}) {
        const ApiAnswer answer = answerOf("{\"RequestId\":\"R\",\"PhysicalConnectionSet\":{"
                                          "\"PhysicalConnectionType\":{\"ParentPhysicalConnectionAliUid\":"
            + value + "}}}");
        QCOMPARE(answer.text(path), QString::fromLatin1(number));
    }
    // The bandwidth of a circuit goes the same way.
    QCOMPARE(circuitOf("\"Bandwidth\":" + number).bandwidth, QString::fromLatin1(number));
}

QTEST_GUILESS_MAIN(TestContradictionsAnswer)
#include "tst_contradictionsanswer.moc"
