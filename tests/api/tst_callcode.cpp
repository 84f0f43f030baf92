// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/callcode.h"
#include "models/submission.h"
#include "tests/models/examples.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace circuitdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

ApiRequest requestOf(const AnyForm &form)
{
    ApiRequest request;
    request.action = operationName(kindOf(form));
    request.parameters = parametersOf(form);
    request.parameters.append({u"ClientToken"_s, u"123e4567-e89b-12d3-a456-426655440000"_s});
    request.endpoint = QUrl(u"https://vpc.aliyuncs.com"_s);
    return request;
}

} // namespace

/// A call as a command and as a program, that do what was typed whatever was typed.
class CallCodeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shellWords_data();
    void shellWords();
    void command();
    void commandSurvivesAShell();
    void program();
    void sdkNames_data();
    void sdkNames();
};

void CallCodeTest::shellWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("ID") << u"pc-bp1qrb3044eqi0001"_s << u"pc-bp1qrb3044eqi0001"_s;
    QTest::newRow("time") << u"2026-12-01T01:00:00Z"_s << u"2026-12-01T01:00:00Z"_s;
    QTest::newRow("nothing") << QString() << u"''"_s;
    QTest::newRow("Chinese") << u"张三"_s << u"'张三'"_s;
    QTest::newRow("quote") << u"O'Neil"_s << u"'O'\\''Neil'"_s;
    QTest::newRow("only a quote") << u"'"_s << u"\\'"_s;
    QTest::newRow("stars") << u"139******01"_s << u"'139******01'"_s;
    QTest::newRow("NUL") << u"a"_s + QChar() + u'b' << u"'a''b'"_s;
    // What would reach a terminal as an order to it.
    QTest::newRow("escape") << u"a\x1b[2Jb"_s << u"'a'\"$(printf '\\033')\"'[2Jb'"_s;
}

void CallCodeTest::shellWords()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    QCOMPARE(shellWord(text), word);
}

void CallCodeTest::command()
{
    LoaApplication loa = examples::loa();
    loa.engineers = {examples::zhang()};
    loa.engineers.first().contactInfo = u"-8613900000101"_s;
    QCOMPARE(aliyunCommand(requestOf(loa)),
        u"aliyun vpc ApplyPhysicalConnectionLOA \\\n"
        "  --secure \\\n"
        "  --RegionId cn-hangzhou \\\n"
        "  --InstanceId pc-bp1qrb3044eqi0001 \\\n"
        "  --CompanyName '示例网络科技有限公司' \\\n"
        "  --LineType FIBRE \\\n"
        "  --Si '演示通信建设有限公司' \\\n"
        "  --ConstructionTime 2026-12-01T01:00:00Z \\\n"
        "  --Bandwidth 1000 \\\n"
        "  --PeerLocation '杭州市示例区演示路 1 号' \\\n"
        "  --PMInfo.1.PMName '张示例' \\\n"
        "  --PMInfo.1.PMGender Female \\\n"
        "  --PMInfo.1.PMCertificateType IDCard \\\n"
        "  --PMInfo.1.PMCertificateNo 11010519491231002X \\\n"
        "  --PMInfo.1.PMContactInfo=-8613900000101 \\\n"
        "  --ClientToken 123e4567-e89b-12d3-a456-426655440000\n"_s);
    ApiRequest practice = requestOf(examples::order());
    practice.endpoint = QUrl(u"http://127.0.0.1:8080"_s);
    const QString command = aliyunCommand(practice);
    QVERIFY(command.contains("  --insecure \\\n  --endpoint 127.0.0.1:8080 \\\n  --RegionId"_L1));
    QVERIFY(!command.contains("--secure"_L1));
}

/// A real shell hands `aliyun` exactly the values of the form, whatever was typed.
void CallCodeTest::commandSurvivesAShell()
{
    LoaApplication loa = examples::loa();
    loa.companyName = u"$(touch /tmp/x) `id` $HOME ${PATH} \\ \" ' '' !! ~ * ? [a] {b,c} ; & | < > # %"_s;
    loa.si = u"line one\nline two\r\n\ttab \x1b]0;title\x07 \u202eturned\u202c 𠮷 👷🏽‍♀️ "_s;
    loa.peerLocation = u"--endpoint=http://example.invalid"_s;
    loa.engineers[0].name = u"'; rm -rf ~; '"_s;
    loa.engineers[1].name = u"=ls \\"_s;
    loa.engineers[1].contactInfo = u"-v"_s;
    const ApiRequest request = requestOf(loa);
    const QString command = aliyunCommand(request);
    const QString verb = u"aliyun vpc ApplyPhysicalConnectionLOA"_s;
    QVERIFY(command.startsWith(verb));

    QProcess shell;
    QSignalSpy ended(&shell, &QProcess::finished);
    shell.start(u"sh"_s, {u"-c"_s, u"printf '%s\\0'"_s + command.mid(verb.size())});
    QVERIFY(ended.wait(10000));
    QCOMPARE(shell.exitCode(), 0);
    QCOMPARE(shell.readAllStandardError(), QByteArray());
    QList<QByteArray> words = shell.readAllStandardOutput().split('\0');
    QVERIFY(words.takeLast().isEmpty());
    QList<QByteArray> expected{"--secure"};
    for (const auto &[name, value] : request.parameters) {
        const QByteArray flag = "--" + name.toUtf8();
        if (value.startsWith(u'-'))
            expected << flag + '=' + value.toUtf8();
        else
            expected << flag << value.toUtf8();
    }
    QCOMPARE(words, expected);
    // Nothing hidden stands in what a person copies.
    for (const QChar hidden : {QChar(u'\x1b'), QChar(u'\x07'), QChar(u'\r'), QChar(u'\u202e')}) {
        QVERIFY(!command.contains(hidden));
        QVERIFY(!nodeProgram(request).contains(hidden));
    }
}

void CallCodeTest::program()
{
    LoaApplication loa = examples::loa();
    loa.second = true;
    loa.si = u"O'Neil \\ \n${x} \u2028"_s;
    loa.bandwidth = u"010"_s; // what JavaScript would not read as typed stays a text
    const QString code = nodeProgram(requestOf(loa));
    for (const QString &line :
        {u"  default: Client,\n  SecondApplyPhysicalConnectionLOARequest,\n"_s,
            u"  SecondApplyPhysicalConnectionLOARequestPMInfo,\n"_s,
            u"  endpoint: 'vpc.aliyuncs.com',\n}));"_s,
            u"new SecondApplyPhysicalConnectionLOARequest({\n  regionId: 'cn-hangzhou',\n"_s,
            u"  si: 'O\\'Neil \\\\ \\n${x} \\u2028',\n"_s, u"  bandwidth: '010',\n"_s,
            u"  PMInfo: [\n    new SecondApplyPhysicalConnectionLOARequestPMInfo({\n      PMName: '张示例',\n"_s,
            u"client.secondApplyPhysicalConnectionLOA(request)"_s})
        QVERIFY2(code.contains(line), qPrintable(line + u"\nis not in\n"_s + code));
    QCOMPARE(code.count("PMInfo({"_L1), 2);
    const QString order = nodeProgram(requestOf(examples::order()));
    for (const QString &line :
        {u"  period: 1,\n"_s, u"  autoPay: false,\n"_s, u"  pricingCycle: 'Month',\n"_s})
        QVERIFY2(order.contains(line), qPrintable(order));
    QVERIFY(!order.contains("PMInfo"_L1));
}

void CallCodeTest::sdkNames_data()
{
    QTest::addColumn<QString>("property");
    // The models of @alicloud/vpc20160428 7.3.2, src/models/*Request.ts.
    const QList<std::pair<const char *, const char *>> names{{"Bandwidth", "bandwidth"},
        {"ClientToken", "clientToken"}, {"CompanyName", "companyName"},
        {"ConstructionTime", "constructionTime"}, {"InstanceId", "instanceId"}, {"LineType", "lineType"},
        {"PMInfo", "PMInfo"}, {"PeerLocation", "peerLocation"}, {"RegionId", "regionId"}, {"Si", "si"},
        {"PMName", "PMName"}, {"PMCertificateNo", "PMCertificateNo"}, {"PMContactInfo", "PMContactInfo"},
        {"FinishWork", "finishWork"}, {"LineCode", "lineCode"}, {"LineLabel", "lineLabel"},
        {"LineSPContactInfo", "lineSPContactInfo"}, {"LineServiceProvider", "lineServiceProvider"},
        {"PhysicalConnectionId", "physicalConnectionId"}, {"AutoPay", "autoPay"}, {"AutoRenew", "autoRenew"},
        {"AutoRenewDuration", "autoRenewDuration"}, {"InstanceChargeType", "instanceChargeType"},
        {"Period", "period"}, {"PricingCycle", "pricingCycle"}};
    for (const auto &[name, property] : names)
        QTest::newRow(name) << QString::fromLatin1(property);
}

void CallCodeTest::sdkNames()
{
    QFETCH(QString, property);
    QCOMPARE(sdkProperty(QString::fromLatin1(QTest::currentDataTag())), property);
}

QTEST_GUILESS_MAIN(CallCodeTest)
#include "tst_callcode.moc"
