// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/answerparser.h"
#include "app/api/endpoints.h"
#include "app/api/operations.h"

#include <QSet>
#include <QTest>

using namespace circuitdesk;

namespace {

ApiAnswer answerOf(const QByteArray &body)
{
    return parseAnswer(body, "application/json", 200, false).value_or(ApiAnswer{});
}

const QDateTime seenAt(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);

} // namespace

class OperationsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parameters();
    void circuits();
    void noCircuits();
    void notAListOfCircuits();
    void regions();
    void accessPoints_data();
    void accessPoints();
    void notAListOfAccessPoints_data();
    void notAListOfAccessPoints();
    void loa_data();
    void loa();
    void loaWithoutALine();
    void serviceStatus();
    void builtIn();
    void endpoints_data();
    void endpoints();
};

void OperationsTest::parameters()
{
    const Parameters all = describePhysicalConnections(QStringLiteral("cn-hangzhou"), 2);
    QCOMPARE(all.size(), 3);
    QCOMPARE(valueOf(all, u"RegionId"), QStringLiteral("cn-hangzhou"));
    QCOMPARE(valueOf(all, u"PageNumber"), QStringLiteral("2"));
    QCOMPARE(valueOf(all, u"PageSize"), QStringLiteral("50"));
    const Parameters one = describePhysicalConnections(QStringLiteral("r"), 1, 10, QStringLiteral("pc-1"));
    QCOMPARE(valueOf(one, u"PageSize"), QStringLiteral("10"));
    QCOMPARE(valueOf(one, u"Filter.1.Key"), QStringLiteral("PhysicalConnectionId"));
    QCOMPARE(valueOf(one, u"Filter.1.Value.1"), QStringLiteral("pc-1"));
    QCOMPARE(
        valueOf(describePhysicalConnectionLoa(QStringLiteral("r"), QStringLiteral("pc-1")), u"InstanceId"),
        QStringLiteral("pc-1"));
    QCOMPARE(valueOf(describeRegions(QStringLiteral("en-US")), u"AcceptLanguage"), QStringLiteral("en-US"));
    QCOMPARE(listBusinessAccessPoints(QStringLiteral("cn-hangzhou")),
        (Parameters{{QStringLiteral("RegionId"), QStringLiteral("cn-hangzhou")}}));
}

void OperationsTest::circuits()
{
    const ApiAnswer answer =
        answerOf(R"({"RequestId":"R","TotalCount":7,"PhysicalConnectionSet":{"PhysicalConnectionType":[
        {"PhysicalConnectionId":"pc-1","Name":"n","Status":"Allocation Failed","LoaStatus":"Applying","Bandwidth":1000,
         "BusinessStatus":"Normal","LineOperator":"CT","PortType":"10GBase-LR","Spec":"10G","PeerLocation":"p",
         "AdLocation":"ad","AccessPointId":"ap","CircuitCode":"cc","ChargeType":"Prepaid","EndTime":"2027-01-01T00:00:00Z",
         "VlanId":10,"HasReservationData":false,"ParentPhysicalConnectionAliUid":283117732402483989},
        {"PhysicalConnectionId":"pc-2","Status":"NewStatus"}]}})");
    const auto circuits = circuitsFrom(answer, QStringLiteral("cn-hangzhou"), seenAt);
    QVERIFY(circuits);
    QCOMPARE(circuits->size(), 2);
    const Circuit expected{QStringLiteral("pc-1"), QStringLiteral("cn-hangzhou"), QStringLiteral("n"),
        QStringLiteral("AllocationFailed"), QStringLiteral("Applying"), QStringLiteral("Normal"),
        QStringLiteral("CT"), QStringLiteral("10GBase-LR"), QStringLiteral("10G"), QStringLiteral("1000"),
        QStringLiteral("p"), QStringLiteral("ad"), QStringLiteral("ap"), QStringLiteral("cc"),
        QStringLiteral("Prepaid"), QStringLiteral("2027-01-01T00:00:00Z"), seenAt, {}};
    QCOMPARE(circuits->at(0), expected);
    QCOMPARE(circuits->at(1).status, QStringLiteral("NewStatus"));
    QCOMPARE(totalCountFrom(answer), 7);
}

void OperationsTest::noCircuits()
{
    for (const char *body :
        {R"({"RequestId":"R","TotalCount":0,"PhysicalConnectionSet":{"PhysicalConnectionType":[]}})",
            "<A><RequestId>R</RequestId><TotalCount>0</TotalCount><PhysicalConnectionSet/></A>"}) {
        const auto circuits = circuitsFrom(answerOf(body), QStringLiteral("r"), seenAt);
        QVERIFY(circuits);
        QVERIFY(circuits->isEmpty());
        QCOMPARE(totalCountFrom(answerOf(body)), 0);
    }
}

void OperationsTest::notAListOfCircuits()
{
    for (const char *body : {R"({"RequestId":"R"})",
             R"({"RequestId":"R","PhysicalConnectionSet":{"PhysicalConnectionType":[{"Name":"n"}]}})",
             R"({"RequestId":"R","PhysicalConnectionSet":{"PhysicalConnectionType":["x"]}})"}) {
        const auto circuits = circuitsFrom(answerOf(body), QStringLiteral("r"), seenAt);
        QVERIFY(!circuits);
        QCOMPARE(circuits.error().kind, ErrorKind::Protocol);
    }
    QCOMPARE(totalCountFrom(answerOf(R"({"RequestId":"R"})")), -1);
    QCOMPARE(totalCountFrom(answerOf(R"({"RequestId":"R","TotalCount":-5})")), -1);
    QCOMPARE(totalCountFrom(answerOf(R"({"RequestId":"R","TotalCount":"many"})")), -1);
}

void OperationsTest::regions()
{
    const auto list = regionsFrom(answerOf(R"({"RequestId":"R","Regions":{"Region":[
        {"RegionId":"cn-hangzhou","LocalName":"East","RegionEndpoint":"vpc.aliyuncs.com"},{"LocalName":"no id"}]}})"));
    QCOMPARE(list,
        (QList<Region>{
            {QStringLiteral("cn-hangzhou"), QStringLiteral("East"), QStringLiteral("vpc.aliyuncs.com")}}));
}

void OperationsTest::accessPoints_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("JSON") << QByteArray(R"({"RequestId":"R","BusinessAccessPoints":[
        {"AccessPointId":"ap-1","AccessPointName":"杭州-A","SupportPortTypes":"1000Base-LX,10GBase-LR",
         "SupportLineOperator":"CT;CU","CloudBoxInstanceIds":"cb-1","Latitude":30.274085,"Longitude":120.15507,
         "OpticalModuleModels":[{"PortType":"10GBase-LR","OpticalModuleModel":"SFP-10G-LR-SM1310,10KM"},
         {"PortType":"1000Base-LX","OpticalModuleModel":"SFP-GE-LR-SM1310,10KM"}]},
        {"AccessPointId":"ap-2"}]})");
    QTest::newRow("numbers as texts") << QByteArray(R"({"RequestId":"R","businessAccessPoints":[
        {"accessPointId":"ap-1","accessPointName":"杭州-A","supportPortTypes":"1000Base-LX,10GBase-LR",
         "supportLineOperator":"CT;CU","cloudBoxInstanceIds":"cb-1","latitude":"30.274085","longitude":"120.15507",
         "opticalModuleModels":[{"portType":"10GBase-LR","opticalModuleModel":"SFP-10G-LR-SM1310,10KM"},
         {"portType":"1000Base-LX","opticalModuleModel":"SFP-GE-LR-SM1310,10KM"}]},
        {"accessPointId":"ap-2"}]})");
    QTest::newRow("XML") << QByteArray(
        "<A><RequestId>R</RequestId><BusinessAccessPoints><AccessPointId>ap-1</AccessPointId>"
        "<AccessPointName>杭州-A</AccessPointName><SupportPortTypes>1000Base-LX,10GBase-LR</SupportPortTypes>"
        "<SupportLineOperator>CT;CU</SupportLineOperator><CloudBoxInstanceIds>cb-1</CloudBoxInstanceIds>"
        "<Latitude>30.274085</Latitude><Longitude>120.15507</Longitude><OpticalModuleModels>"
        "<PortType>10GBase-LR</PortType><OpticalModuleModel>SFP-10G-LR-SM1310,10KM</OpticalModuleModel>"
        "</OpticalModuleModels><OpticalModuleModels><PortType>1000Base-LX</PortType>"
        "<OpticalModuleModel>SFP-GE-LR-SM1310,10KM</OpticalModuleModel></OpticalModuleModels>"
        "</BusinessAccessPoints>"
        "<BusinessAccessPoints><AccessPointId>ap-2</AccessPointId></BusinessAccessPoints></A>");
}

void OperationsTest::accessPoints()
{
    QFETCH(QByteArray, body);
    const auto points = accessPointsFrom(answerOf(body), QStringLiteral("cn-hangzhou"));
    QVERIFY(points);
    QCOMPARE(points->size(), 2);
    const AccessPoint expected{QStringLiteral("ap-1"), QStringLiteral("cn-hangzhou"),
        QStringLiteral("杭州-A"), QStringLiteral("1000Base-LX,10GBase-LR"), QStringLiteral("CT;CU"),
        QStringLiteral("cb-1"), QStringLiteral("30.274085"), QStringLiteral("120.15507"),
        {{QStringLiteral("10GBase-LR"), QStringLiteral("SFP-10G-LR-SM1310,10KM")},
            {QStringLiteral("1000Base-LX"), QStringLiteral("SFP-GE-LR-SM1310,10KM")}}};
    QCOMPARE(points->at(0), expected);
    QCOMPARE(points->at(1).id, QStringLiteral("ap-2"));
    QVERIFY(points->at(1).opticalModules.isEmpty());
}

void OperationsTest::notAListOfAccessPoints_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isEmptyList");
    QTest::newRow("an empty list") << QByteArray(R"({"RequestId":"R","BusinessAccessPoints":[]})") << true;
    QTest::newRow("an empty element")
        << QByteArray("<A><RequestId>R</RequestId><BusinessAccessPoints/></A>") << true;
    QTest::newRow("none") << QByteArray(R"({"RequestId":"R"})") << false;
    QTest::newRow("no ID") << QByteArray(
        R"({"RequestId":"R","BusinessAccessPoints":[{"AccessPointName":"n"}]})")
                           << false;
    QTest::newRow("a text") << QByteArray(R"({"RequestId":"R","BusinessAccessPoints":["x"]})") << false;
}

void OperationsTest::notAListOfAccessPoints()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isEmptyList);
    const auto points = accessPointsFrom(answerOf(body), QStringLiteral("r"));
    QCOMPARE(points.has_value(), isEmptyList);
    if (points) {
        QVERIFY(points->isEmpty());
    } else {
        QCOMPARE(points.error().kind, ErrorKind::Protocol);
        QVERIFY(!points.error().message.isEmpty());
    }
}

void OperationsTest::loa_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("new") << QByteArray(
        R"({"RequestId":"R","PhysicalConnectionLOAType":{"Status":"Rejected","InstanceId":"pc-1",
        "CompanyName":"c","CompanyLocalizedName":"cl","SI":"s","LineType":"FIBRE","LineCode":"code","LineLabel":"label",
        "LineServiceProvider":"中国电信","LineSPContactInfo":"13900000110","ConstructionTime":"2026-02-26T08:00:00Z","LoaUrl":"http://h/a.pdf?Expires=1",
        "Description":"IllegalParam.CardId","PMInfo":{"PMInfo":[{"PMName":"a","PMGender":"Male","PMCertificateType":"Other",
        "PMCertificateNo":"1","PMContactInfo":"2"},{"PMName":"b"}]}}})");
    QTest::newRow("old") << QByteArray(
        R"({"message":"m","requestId":"R","code":"200","success":true,"data":{"status":"Rejected",
        "instanceId":"pc-1","companyName":"c","companyLocalizedName":"cl","si":"s","lineType":"FIBRE","lineCode":"code",
        "lineLabel":"label","lineServiceProvider":"中国电信","lineSPContactInfo":13900000110,"constructionTime":"2026-02-26T08:00:00Z",
        "loaUrl":"http://h/a.pdf?Expires=1","description":"IllegalParam.CardId","pmInfo":[{"pMName":"a","pMGender":"Male",
        "pMCertificateType":"Other","pMCertificateNo":1,"pMContactInfo":2,"nextPMIndex":1},{"pMName":"b"}]}})");
    QTest::newRow("XML") << QByteArray(
        "<A><RequestId>R</RequestId><PhysicalConnectionLOAType><Status>Rejected</Status><InstanceId>pc-1</"
        "InstanceId>"
        "<CompanyName>c</CompanyName><CompanyLocalizedName>cl</CompanyLocalizedName><SI>s</SI>"
        "<LineType>FIBRE</LineType><LineCode>code</LineCode><LineLabel>label</LineLabel>"
        "<LineServiceProvider>中国电信</LineServiceProvider><LineSPContactInfo>13900000110</"
        "LineSPContactInfo>"
        "<ConstructionTime>2026-02-26T08:00:00Z"
        "</ConstructionTime><LoaUrl>http://h/a.pdf?Expires=1</LoaUrl><Description>IllegalParam.CardId</"
        "Description><PMInfo>"
        "<PMInfo><PMName>a</PMName><PMGender>Male</PMGender><PMCertificateType>Other</PMCertificateType>"
        "<PMCertificateNo>1</PMCertificateNo><PMContactInfo>2</PMContactInfo></PMInfo><PMInfo><PMName>b</"
        "PMName></PMInfo>"
        "</PMInfo></PhysicalConnectionLOAType></A>");
}

void OperationsTest::loa()
{
    QFETCH(QByteArray, body);
    const LoaRecord record = loaFrom(answerOf(body));
    QCOMPARE(record.instanceId, QStringLiteral("pc-1"));
    QCOMPARE(record.status, QStringLiteral("Rejected"));
    QCOMPARE(record.companyName, QStringLiteral("c"));
    QCOMPARE(record.companyLocalizedName, QStringLiteral("cl"));
    QCOMPARE(record.lineCode, QStringLiteral("code"));
    QCOMPARE(record.lineLabel, QStringLiteral("label"));
    QCOMPARE(record.lineServiceProvider, QStringLiteral("中国电信"));
    QCOMPARE(record.lineSpContactInfo, QStringLiteral("13900000110"));
    QCOMPARE(record.si, QStringLiteral("s"));
    QCOMPARE(record.lineType, QStringLiteral("FIBRE"));
    QCOMPARE(record.constructionTime, QStringLiteral("2026-02-26T08:00:00Z"));
    QCOMPARE(record.loaUrl, QUrl(QStringLiteral("http://h/a.pdf?Expires=1")));
    QCOMPARE(record.description, QStringLiteral("IllegalParam.CardId"));
    QCOMPARE(record.engineers.size(), 2);
    QCOMPARE(record.engineers.at(0),
        (Engineer{QStringLiteral("a"), QStringLiteral("Male"), QStringLiteral("Other"), QStringLiteral("1"),
            QStringLiteral("2")}));
    QCOMPARE(record.engineers.at(1).name, QStringLiteral("b"));
}

// Nothing of the line is known before its completion is reported, and nothing of an LOA before it is applied
// for.
void OperationsTest::loaWithoutALine()
{
    const LoaRecord applied =
        loaFrom(answerOf(R"({"RequestId":"R","PhysicalConnectionLOAType":{"Status":"Applying"}})"));
    QCOMPARE(applied.status, QStringLiteral("Applying"));
    QVERIFY(applied.lineCode.isEmpty() && applied.lineLabel.isEmpty() && applied.engineers.isEmpty());
    QCOMPARE(loaFrom(answerOf(R"({"RequestId":"R"})")), LoaRecord());
}

void OperationsTest::serviceStatus()
{
    QVERIFY(serviceEnabledFrom(answerOf(R"({"RequestId":"R","Enabled":true})")));
    QVERIFY(serviceEnabledFrom(answerOf(R"({"RequestId":"R","enabled":"True"})")));
    QVERIFY(!serviceEnabledFrom(answerOf(R"({"RequestId":"R","Enabled":false})")));
    QVERIFY(!serviceEnabledFrom(answerOf(R"({"RequestId":"R"})")));
}

void OperationsTest::builtIn()
{
    const QList<Region> english = builtInRegions(QLocale(QLocale::English));
    const QList<Region> chinese = builtInRegions(QLocale(QLocale::Chinese));
    QCOMPARE(english.size(), 36);
    QCOMPARE(chinese.size(), 36);
    QSet<QString> ids;
    for (qsizetype i = 0; i < english.size(); ++i) {
        QCOMPARE(english[i].id, chinese[i].id);
        QVERIFY(
            !english[i].name.isEmpty() && !chinese[i].name.isEmpty() && english[i].name != chinese[i].name);
        QVERIFY(endpointFor(english[i].id).isValid());
        ids.insert(english[i].id);
    }
    QCOMPARE(ids.size(), 36);
    QVERIFY(chinese.contains(Region{QStringLiteral("cn-hangzhou"), QString::fromUtf8("华东1（杭州）"), {}}));
}

void OperationsTest::endpoints_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("url");
    const auto row = [](const char *region, const char *url) {
        QTest::newRow(region) << QString::fromLatin1(region) << QString::fromLatin1(url);
    };
    row("cn-hangzhou", "https://vpc.aliyuncs.com/");
    row("cn-shenzhen-finance-1", "https://vpc.aliyuncs.com/");
    row("cn-beijing", "https://vpc.cn-beijing.aliyuncs.com/");
    row("cn-beijing-finance-1", "https://vpc.cn-beijing-finance-1.aliyuncs.com/");
    row("ap-southeast-8", "https://vpc.ap-southeast-8.aliyuncs.com/");
    row("cn-zhangjiakou-na62-a01", "https://vpc.cn-zhangjiakou.aliyuncs.com/");
    row("", "");
    row("evil.example/", "");
    row("a@b", "");
    row("cn-hangzhou\n", "");
    row("-a", "");
}

void OperationsTest::endpoints()
{
    QFETCH(QString, region);
    QFETCH(QString, url);
    QCOMPARE(endpointFor(region).toString(), url);
}

QTEST_GUILESS_MAIN(OperationsTest)
#include "tst_operations.moc"
