// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/answerparser.h"
#include "app/api/answertree.h"
#include "app/api/operations.h"

#include <QRandomGenerator>
#include <QTest>

using namespace circuitdesk;

namespace {

const QByteArray bigOrder = R"({"RequestId":"R","Data":{"OrderId":203167309740138123}})";

QByteArray nested(int depth, const QByteArray &open, const QByteArray &close)
{
    return open.repeated(depth) + close.repeated(depth);
}

QByteArray nestedXml(int depth)
{
    return "<R><RequestId>R</RequestId>" + nested(depth, "<a>", "</a>") + "</R>";
}

} // namespace

class AnswerParserTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void success_data();
    void success();
    void failed_data();
    void failed();
    void writeOutcome_data();
    void writeOutcome();
    void lists();
    void lookup();
    void mutations();
};

void AnswerParserTest::success_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("orderId");
    const QByteArray json = "application/json";
    const QByteArray xml = "text/xml;charset=utf-8";
    const auto row = [](const char *name, const QByteArray &body, const QByteArray &type,
                         const char *orderId) {
        QTest::newRow(name) << body << type << QString::fromLatin1(orderId);
    };
    row("flat", R"({"RequestId":"R"})", json, "");
    row("new", R"({"RequestId":"R","Data":{"OrderId":"203167309740138"}})", json, "203167309740138");
    row("old",
        R"({"message":"successful","httpStatusCode":200,"requestId":"R","data":{"orderId":203167309740138},"code":"200","success":true})",
        json, "203167309740138");
    row("setup order", R"({"RequestId":"R","OrderId":"202844382740728","PhysicalConnectionId":"pc-1"})", json,
        "202844382740728");
    row("old setup order", R"({"requestId":"R","orderId":202844382740728})", json, "202844382740728");
    row("beyond double", bigOrder, json, "203167309740138123");
    row("20 digits", R"({"RequestId":"R","Data":{"OrderId":99999999999999999999}})", json,
        "99999999999999999999");
    row("30 digits", R"({"RequestId":"R","Data":{"OrderId":999999999999999999999999999999}})", json,
        "999999999999999999999999999999");
    row("fraction as written", R"({"RequestId":"R","Data":{"OrderId":1.10}})", json, "1.10");
    row("code number", R"({"RequestId":"R","Code":200})", json, "");
    row("code OK", R"({"RequestId":"R","Code":"OK"})", json, "");
    row("code Success", R"({"RequestId":"R","Code":"Success"})", json, "");
    row("byte order mark", "\xEF\xBB\xBF" + bigOrder, json, "203167309740138123");
    row("whitespace around", " \r\n" + bigOrder + "\n", json, "203167309740138123");
    row("JSON called text", bigOrder, "text/plain", "203167309740138123");
    row("JSON called HTML", bigOrder, "text/html", "203167309740138123");
    row("duplicate keys", R"({"RequestId":"x","RequestId":"R"})", json, "");
    row("null members", R"({"RequestId":"R","Code":null,"Data":null})", json, "");
    row("deep but not too deep", R"({"RequestId":"R","a":)" + nested(60, "[", "]") + "}", json, "");
    row("new XML",
        "<CreatePhysicalConnectionOccupancyOrderResponse><RequestId>R</"
        "RequestId><Data><OrderId>203167309740138123"
        "</OrderId></Data></CreatePhysicalConnectionOccupancyOrderResponse>",
        xml, "203167309740138123");
    row("old XML",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CreatePhysicalConnectionOccupancyOrderResponse>\n"
        "<code>200</code>\n<data><orderId>203167309740138</orderId></data><httpStatusCode>200</"
        "httpStatusCode>"
        "<message>successful</message><requestId>R</requestId><success>true</success>\n"
        "</CreatePhysicalConnectionOccupancyOrderResponse>",
        xml, "203167309740138");
    row("XML byte order mark", "\xEF\xBB\xBF<A><RequestId>R</RequestId></A>", xml, "");
    row("XML CDATA", "<A><RequestId><![CDATA[R]]></RequestId></A>", xml, "");
    row("deep XML", nestedXml(60), xml, "");
}

void AnswerParserTest::success()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(QString, orderId);
    for (const bool write : {false, true}) {
        const auto answer = parseAnswer(body, type, 200, write);
        QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().message));
        QCOMPARE(answer->requestId, QStringLiteral("R"));
        QCOMPARE(orderIdFrom(*answer), orderId);
        QCOMPARE(answer->httpStatus, 200);
    }
}

void AnswerParserTest::failed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("readKind");
    QTest::addColumn<ErrorKind>("writeKind");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &body, int status, ErrorKind readKind,
                         ErrorKind writeKind, const char *code) {
        QTest::newRow(name) << body << status << readKind << writeKind << QString::fromLatin1(code);
    };
    const auto rejected = ErrorKind::Rejected;
    row("JSON error", R"({"RequestId":"R","HostId":"h","Code":"IllegalParam.Si","Message":"%s"})", 400,
        rejected, rejected, "IllegalParam.Si");
    row("lower case", R"({"requestId":"R","code":"IllegalParam.Si","message":"%s"})", 400, rejected, rejected,
        "IllegalParam.Si");
    row("XML error",
        "<Error><RequestId>R</RequestId><HostId>h</HostId><Code>IllegalParam.Si</Code><Message>%s</Message></"
        "Error>",
        400, rejected, rejected, "IllegalParam.Si");
    row("with status 200", R"({"RequestId":"R","Code":"Throttling.User","Message":"m"})", 200,
        ErrorKind::Throttled, ErrorKind::Throttled, "Throttling.User");
    row("success false", R"({"requestId":"R","success":false})", 200, rejected, rejected, "");
    row("success false, code 200", R"({"requestId":"R","success":false,"code":"200"})", 200, rejected,
        rejected, "");
    row("success text", R"({"requestId":"R","success":"False","code":"x"})", 200, rejected, rejected, "x");
    row("status against code", R"({"RequestId":"R","Code":"OK"})", 400, rejected, rejected, "");
    row("not found as 404", R"({"RequestId":"R","Code":"InvalidPhysicalConnectionId.NotFound"})", 404,
        rejected, rejected, "InvalidPhysicalConnectionId.NotFound");
    row("internal", R"({"RequestId":"R","Code":"InternalError"})", 500, ErrorKind::Offline,
        ErrorKind::OutcomeUnknown, "InternalError");
}

void AnswerParserTest::failed()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(ErrorKind, readKind);
    QFETCH(ErrorKind, writeKind);
    QFETCH(QString, code);
    const auto read = parseAnswer(body, "application/json", status, false);
    const auto write = parseAnswer(body, "application/json", status, true);
    QVERIFY(!read && !write);
    QCOMPARE(read.error().kind, readKind);
    QCOMPARE(write.error().kind, writeKind);
    QCOMPARE(write.error().code, code);
    QCOMPARE(write.error().requestId, QStringLiteral("R"));
    QVERIFY(!write.error().message.isEmpty());
    QVERIFY(!write.error().message.contains(QLatin1StringView("%s")));
}

void AnswerParserTest::writeOutcome_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isLoginPage");
    const QByteArray json = "application/json";
    const auto row = [](const char *name, const QByteArray &body, const QByteArray &type, int status,
                         bool isLoginPage) { QTest::newRow(name) << body << type << status << isLoginPage; };
    row("empty", "", json, 200, false);
    row("no content", "", "", 204, false);
    row("blank", "  \n", json, 200, false);
    row("mark only", "\xEF\xBB\xBF", json, 200, false);
    for (const qsizetype cut : {1, 5, 20, 40})
        row(qPrintable(QStringLiteral("cut at %1").arg(cut)), bigOrder.left(cut), json, 200, false);
    row("one brace short", bigOrder.chopped(1), json, 200, false);
    row("text after it", bigOrder + "x", json, 200, false);
    row("two objects", bigOrder + bigOrder, json, 200, false);
    row("array", R"([{"RequestId":"R"}])", json, 200, false);
    row("text", "OK", "text/plain", 200, false);
    row("bad UTF-8", "{\"RequestId\":\"\xff\xfe\"}", json, 200, false);
    row("overlong UTF-8", "{\"RequestId\":\"\xc0\xaf\"}", json, 200, false);
    row("lone surrogate", R"({"RequestId":"\ud800"})", json, 200, false);
    row("too deep", R"({"RequestId":"R","a":)" + nested(64, "[", "]") + "}", json, 200, false);
    row("absurdly deep", nested(500000, "[", "]"), json, 200, false);
    row("absurdly deep objects", R"({"RequestId":"R","a":)" + QByteArray(R"({"a":)").repeated(300000), json,
        200, false);
    row("too deep XML", nestedXml(64), "text/xml", 200, false);
    row("number too large", R"({"RequestId":"R","a":1e999})", json, 200, false);
    row("entity bomb",
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b "
        "\"&a;&a;&a;&a;&a;&a;&a;&a;\">]><x><RequestId>&b;</RequestId></x>",
        "text/xml", 200, false);
    row("external entity",
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x><RequestId>&a;</RequestId></x>",
        "text/xml", 200, false);
    row("document type", "<!DOCTYPE x><x><RequestId>R</RequestId></x>", "text/xml", 200, false);
    row("unknown entity", "<x><RequestId>&a;</RequestId></x>", "text/xml", 200, false);
    row("cut XML", "<x><RequestId>R</RequestId>", "text/xml", 200, false);
    row("bad UTF-8 in XML", "<x><RequestId>\xff</RequestId></x>", "text/xml", 200, false);
    row("HTML", "<!DOCTYPE html><html><body>Sign in</body></html>", "text/html", 200, true);
    row("HTML called JSON", "<html><body>Sign in</body></html>", json, 200, true);
    row("text called HTML", "Please sign in", "text/html; charset=utf-8", 200, true);
    row("XHTML", "<?xml version=\"1.0\"?><html><body/></html>", "application/xhtml+xml", 200, true);
    row("JSON without RequestId", R"({"status":"ok"})", json, 200, true);
    row("empty object", "{}", json, 200, true);
    row("empty RequestId", R"({"RequestId":""})", json, 200, true);
    row("RequestId elsewhere", R"({"Data":{"RequestId":"R"}})", json, 200, true);
    row("redirect", "", "", 302, true);
    row("redirect with JSON", bigOrder, json, 307, true);
}

void AnswerParserTest::writeOutcome()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(int, status);
    QFETCH(bool, isLoginPage);
    const auto read = parseAnswer(body, type, status, false);
    const auto write = parseAnswer(body, type, status, true);
    QVERIFY(!read && !write);
    QCOMPARE(read.error().kind, ErrorKind::Protocol);
    QCOMPARE(write.error().kind, ErrorKind::OutcomeUnknown);
    QCOMPARE(read.error().message.contains(QLatin1StringView("login page")), isLoginPage);
    QCOMPARE(write.error().message.contains(QLatin1StringView("login page")), isLoginPage);
}

void AnswerParserTest::lists()
{
    const auto json =
        parseAnswer(R"({"RequestId":"R","Regions":{"Region":[{"RegionId":"a"},{"RegionId":"b"}]}})",
            "application/json", 200, false);
    const auto one = parseAnswer(
        "<A><RequestId>R</RequestId><Regions><Region><RegionId>a</RegionId></Region></Regions></A>",
        "text/xml", 200, false);
    const auto three = parseAnswer(
        "<A><RequestId>R</RequestId><Regions><Region><RegionId>a</RegionId></Region>"
        "<Region><RegionId>b</RegionId></Region><Region><RegionId>c</RegionId></Region></Regions></A>",
        "text/xml", 200, false);
    const auto none = parseAnswer("<A><RequestId>R</RequestId><Regions/></A>", "text/xml", 200, false);
    QVERIFY(json && one && three && none);
    QCOMPARE(json->list(u"Regions.Region").size(), 2);
    QCOMPARE(one->list(u"Regions.Region").size(), 1);
    QCOMPARE(three->list(u"Regions.Region").size(), 3);
    QCOMPARE(textAt(three->list(u"Regions.Region").at(2).toMap(), u"RegionId"), QStringLiteral("c"));
    QCOMPARE(none->list(u"Regions.Region").size(), 0);
    QCOMPARE(none->list(u"Missing.Region").size(), 0);
}

void AnswerParserTest::lookup()
{
    const auto answer =
        parseAnswer(R"({"RequestId":"R","data":{"orderId":1,"Flag":true,"List":[1,2]},"SI":"s","code":200})",
            "application/json", 200, false);
    QVERIFY(answer);
    QCOMPARE(answer->text(u"Data.OrderId"), QStringLiteral("1"));
    QCOMPARE(answer->text(u"data.flag"), QStringLiteral("true"));
    QCOMPARE(answer->text(u"Si"), QStringLiteral("s"));
    QCOMPARE(answer->text(u"Data"), QString());
    QCOMPARE(answer->text(u"Data.OrderId.Deeper"), QString());
    QCOMPARE(answer->text(u""), QString());
    QCOMPARE(answer->list(u"Data.List"), (QVariantList{QStringLiteral("1"), QStringLiteral("2")}));
    QVERIFY(answer->contains(u"Data.List") && !answer->contains(u"Data.Other"));
    // An exact key goes before one that differs in case.
    QCOMPARE(
        textAt({{QStringLiteral("Code"), QStringLiteral("1")}, {QStringLiteral("code"), QStringLiteral("2")}},
            u"code"),
        QStringLiteral("2"));
}

void AnswerParserTest::mutations()
{
    const QList<QByteArray> seeds{
        bigOrder,
        R"({"RequestId":"R","PhysicalConnectionSet":{"PhysicalConnectionType":[{"PhysicalConnectionId":"pc-1","Bandwidth":1.5e3}]}})",
        "<Error><RequestId>R</RequestId><Code>IllegalParam.Si</Code><Message>\xE5\xBC\xA0</Message></Error>",
        "<?xml version=\"1.0\"?><A><RequestId>R</RequestId><L><I>1</I><I><![CDATA[2]]></I></L></A>",
    };
    QRandomGenerator random(20160428);
    int successes = 0;
    for (int i = 0; i < 10000; ++i) {
        QByteArray body = seeds[i % seeds.size()];
        for (int edits = random.bounded(1, 6); edits > 0; --edits) {
            const qsizetype at = random.bounded(int(body.size()) + 1);
            switch (random.bounded(4)) {
            case 0:
                body.insert(at, char(random.bounded(256)));
                break;
            case 1:
                body.remove(at, random.bounded(8));
                break;
            case 2:
                body.truncate(at);
                break;
            default:
                body.insert(at, body.mid(random.bounded(int(body.size()) + 1), random.bounded(32)));
            }
        }
        const auto answer =
            parseAnswer(body, i % 2 ? "application/json" : "text/xml", i % 3 ? 200 : 400, true);
        QVERIFY(answer ? !answer->requestId.isEmpty() && i % 3 : !answer.error().message.isEmpty());
        successes += answer ? 1 : 0;
    }
    QVERIFY2(successes > 100, "the mutations are too coarse to reach the parsers' depths");
}

QTEST_GUILESS_MAIN(AnswerParserTest)
#include "tst_answerparser.moc"
