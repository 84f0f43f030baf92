// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loafile.h"

#include "models/rules.h"
#include "tests/models/examples.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

namespace {

/// An LOA file whose lines 4 and on are \a lines; line 3 is its version.
QByteArray fileWith(const QByteArray &lines, const QByteArray &version = "1")
{
    return "{\n\"format\": \"circuitdesk.loa\",\n\"version\": " + version + (lines.isEmpty() ? "" : ",\n")
        + lines + "\n}\n";
}

} // namespace

class TestLoaFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsComeBack_data();
    void textsComeBack();
    void halfASurrogatePairIsReplaced();
    void bandwidths_data();
    void bandwidths();
    void fieldsAreInTheFormsOrder();
    void valuesAreTakenAsTheyAre();
    void refusals_data();
    void refusals();
    void everyTruncationIsRefused();
    void byteOrderMarkIsAllowed();
    void windowsLineEndsCountOnce();
    void rosterSizes_data();
    void rosterSizes();
    void fileSizes();
    void examplesAreClean_data();
    void examplesAreClean();
};

void TestLoaFile::textsComeBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("quotes and backslashes") << u"\"C:\\temp\\\" 'x'"_s;
    QTest::newRow("control characters") << u"a\tb\nc\rd\u0001\u001f\u007f"_s;
    QTest::newRow("NUL") << QString(u"a"_s + QChar(u'\0') + u"b"_s);
    QTest::newRow("beyond the basic plane") << u"𠮷野 👷🏽‍♀️"_s;
    QTest::newRow("right to left") << u"سامي \u202eabc\u202c"_s;
    QTest::newRow("line separators") << u"a\u2028b\u2029c\u0085d"_s;
    QTest::newRow("noncharacters") << u"\ufffe\uffff\U0010ffff"_s;
    QTest::newRow("byte order mark first") << u"\ufeff张"_s;
    QTest::newRow("replacement character") << u"\ufffd"_s;
    QTest::newRow("blanks at both ends") << u" \u3000x\u00a0 "_s;
    QTest::newRow("JSON inside") << u"\"}],\"version\":2,{\"PMName\":null"_s;
    QTest::newRow("markup") << u"<b>&amp;</b><script>alert(1)</script>"_s;
    QTest::newRow("placeholders") << u"%1 %2 %n %L1 {0} ${HOME}"_s;
    QTest::newRow("decomposed accents") << u"Zoe\u0308"_s;
    QTest::newRow("long") << QString(10000, u'线');
}

void TestLoaFile::textsComeBack()
{
    QFETCH(QString, text);
    LoaApplication form;
    for (QString *field : {&form.regionId, &form.instanceId, &form.companyName, &form.lineType, &form.si,
             &form.constructionTime, &form.bandwidth, &form.peerLocation})
        *field = text;
    form.engineers = {examples::zhang(), {text, u"1"_s, u"2"_s, u"3"_s, u"4"_s},
        {u"0"_s, text, text, text, text}, Engineer{}};
    const auto read = parseLoaFile(writeLoaFile(form), u"x"_s);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QCOMPARE(*read, form);
}

void TestLoaFile::halfASurrogatePairIsReplaced()
{
    // JSON has no way to hold one, so it may change, but the file must be written and read.
    LoaApplication form;
    form.companyName = u"a"_s + QChar(0xd800) + u"b"_s;
    const auto read = parseLoaFile(writeLoaFile(form), u"x"_s);
    QVERIFY(read);
    QCOMPARE(read->companyName.size(), 3);
    QVERIFY(read->companyName.startsWith(u'a') && read->companyName.endsWith(u'b'));
    QVERIFY(!parseLoaFile(fileWith(R"("Si": "\ud800")"), u"x"_s));
}

void TestLoaFile::bandwidths_data()
{
    QTest::addColumn<QString>("bandwidth");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("number") << u"1000"_s << QByteArray("1000");
    QTest::newRow("negative") << u"-5"_s << QByteArray("-5");
    QTest::newRow("empty") << u""_s << QByteArray("\"\"");
    QTest::newRow("leading zero") << u"0100"_s << QByteArray("\"0100\"");
    QTest::newRow("plus") << u"+100"_s << QByteArray("\"+100\"");
    QTest::newRow("blank") << u" 100"_s << QByteArray("\" 100\"");
    QTest::newRow("too large") << u"99999999999999999999"_s << QByteArray("\"99999999999999999999\"");
    QTest::newRow("unit") << u"10G"_s << QByteArray("\"10G\"");
}

void TestLoaFile::bandwidths()
{
    QFETCH(QString, bandwidth);
    QFETCH(QByteArray, written);
    LoaApplication form = examples::loa();
    form.bandwidth = bandwidth;
    const QByteArray bytes = writeLoaFile(form);
    QVERIFY2(bytes.contains("\"Bandwidth\": " + written + ','), bytes.constData());
    QCOMPARE(parseLoaFile(bytes, u"x"_s).value_or(LoaApplication{}), form);
    const auto asNumber = parseLoaFile(fileWith("\"Bandwidth\": 99999999999999999999"), u"x"_s);
    QCOMPARE(asNumber.value_or(LoaApplication{}).bandwidth, u"99999999999999999999"_s);
}

void TestLoaFile::fieldsAreInTheFormsOrder()
{
    const QByteArray bytes = writeLoaFile(examples::loa());
    qsizetype place = -1;
    for (const char *name : {"format", "version", "RegionId", "InstanceId", "CompanyName", "LineType", "Si",
             "ConstructionTime", "Bandwidth", "PeerLocation", "PMInfo", "PMName", "PMGender",
             "PMCertificateType", "PMCertificateNo", "PMContactInfo"}) {
        const qsizetype next = bytes.indexOf(QByteArray("\"") + name + "\":");
        QVERIFY2(next > place, name);
        place = next;
    }
    QVERIFY(bytes.endsWith("}\n"));
    QVERIFY(bytes.contains("张示例"));
}

void TestLoaFile::valuesAreTakenAsTheyAre()
{
    const auto read = parseLoaFile(
        fileWith(R"("LineType": "mstp", "PMInfo": [{"PMGender": "x", "PMCertificateNo": "007"}, {}])"),
        u"x"_s);
    QVERIFY(read);
    LoaApplication expected;
    expected.lineType = u"mstp"_s;
    expected.engineers = {{{}, u"x"_s, {}, u"007"_s, {}}, {}};
    QCOMPARE(*read, expected);
    QCOMPARE(parseLoaFile(fileWith({}), u"x"_s).value_or(expected), LoaApplication{});
    QCOMPARE(parseLoaFile(fileWith("\"PMInfo\": []"), u"x"_s).value_or(expected), LoaApplication{});
}

void TestLoaFile::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &bytes, int line, const QString &reason) {
        QTest::newRow(name) << bytes << line << reason;
    };
    const QString notJson = u"not valid JSON"_s;
    row("empty file", "", 1, notJson);
    row("not JSON", "LOA application\nfor pc-1\n", 1, notJson);
    row("binary", QByteArray("\x89PNG\r\n\x1a\n\0\0", 10), 1, notJson);
    row("truncated in a text", "{\n\"format\": \"circuitdesk.l", 2, notJson);
    row("truncated between fields", "{\n\"format\": \"circuitdesk.loa\",\n", 2, notJson);
    row("comma too many", fileWith("\"Si\": \"x\","), 5, notJson);
    row("comma missing", fileWith("\"Si\": \"x\"\n\"Bandwidth\": 5"), 5, notJson);
    row("line end in a text", fileWith("\"Si\": \"one\ntwo\""), 4, notJson);
    row("comment", fileWith("// for tomorrow\n\"Si\": \"x\""), 4, notJson);
    row("wrong UTF-8", fileWith("\"Si\": \"\xc0\xaf\""), 4, notJson);
    row("UTF-16", QByteArray("\xff\xfe{\0}\0", 6), 1, notJson);
    row("something after the end", fileWith("\"Si\": \"x\"") + "{}", 6, notJson);
    row("NUL after the end", fileWith("\"Si\": \"x\"") + QByteArray("\0garbage", 8), 6, notJson);
    row("unknown field", fileWith("\"Si\": \"x\",\n\"Colour\": \"red\""), 5, u"\"Colour\" is not a field"_s);
    row("field in lower case", fileWith("\"regionid\": \"x\""), 4, u"\"regionid\" is not a field"_s);
    row("unknown field of an engineer", fileWith("\"PMInfo\": [\n{\"PMName\": \"x\",\n\"Si\": \"y\"}]"), 6,
        u"\"Si\" is not a field"_s);
    row("engineer's field outside", fileWith("\"PMName\": \"x\""), 4, u"\"PMName\" is not a field"_s);
    row("field twice", fileWith("\"Si\": \"x\",\n\"Bandwidth\": 5,\n\"Si\": \"x\""), 6,
        u"\"Si\" is there twice"_s);
    row("field twice around the roster", fileWith("\"Si\": \"x\",\n\"PMInfo\": [{}],\n\"Si\": \"x\""), 6,
        u"\"Si\" is there twice"_s);
    row("roster twice", fileWith("\"PMInfo\": [],\n\"PMInfo\": []"), 5, u"\"PMInfo\" is there twice"_s);
    row("engineer's field twice", fileWith("\"PMInfo\": [{\"PMName\": \"x\",\n\"PMName\": \"y\"}]"), 5,
        u"\"PMName\" is there twice"_s);
    const QString text = u"must be a text in quotation marks, not a number"_s;
    row("number for a text", fileWith("\"PMInfo\": [{\n\"PMContactInfo\": 13900000101,\n\"PMName\": \"x\"}]"),
        5, u"\"PMContactInfo\" "_s + text);
    row("number at the line's end", fileWith("\"PMInfo\": [{\n\"PMCertificateNo\": 110105194912310021\n}]"),
        5, u"\"PMCertificateNo\" "_s + text);
    row("number beyond 64 bits", fileWith("\"PMInfo\": [{\n\"PMCertificateNo\": 99999999999999999999999}]"),
        5, u"\"PMCertificateNo\" "_s + text);
    row("negative number", fileWith("\"Si\": -1"), 4, u"\"Si\" "_s + text);
    row("fraction", fileWith("\"Si\":\n1.50\n"), 5, u"\"Si\" "_s + text);
    row("null", fileWith("\"Si\": null"), 4, u"null"_s);
    row("true", fileWith("\"Si\": true"), 4, u"true or false"_s);
    row("object for a text", fileWith("\"Si\": {}"), 4, u"\"Si\" must be a text"_s);
    row("list for a text", fileWith("\"Si\": [\"x\"]"), 4, u"a list stands where only PMInfo may be one"_s);
    row("list in the roster", fileWith("\"PMInfo\": [\n[]]"), 5, u"a list stands where"_s);
    row("list in an engineer", fileWith("\"PMInfo\": [{\n\"PMName\": []}]"), 5, u"a list stands where"_s);
    row("object in an engineer", fileWith("\"PMInfo\": [{\n\"PMName\": {}}]"), 5,
        u"\"PMName\" must be a text"_s);
    row("roster as a text", fileWith("\"PMInfo\": \"x\""), 4, u"\"PMInfo\" must not be a text"_s);
    row("text in the roster", fileWith("\"PMInfo\": [\n\"x\"]"), 5, u"one object"_s);
    row("null in the roster", fileWith("\"PMInfo\": [\nnull]"), 5, u"null"_s);
    row("version as a text", fileWith({}, "\"1\""), 3, u"\"version\" must not be a text"_s);
    row("a list at the top", "[\n]", 1, u"a list stands where"_s);
    row("a text at the top", "\"circuitdesk.loa\"", 1, u"one object"_s);
    const QString format = u"not an LOA file of CircuitDesk"_s;
    row("empty object", "{}", 1, format);
    row("no format", "{\"version\": 1}", 1, format);
    row("foreign format", "{\"format\": \"other.loa\", \"version\": 1}", 1, format);
    row("format in capitals", "{\"format\": \"CircuitDesk.LOA\", \"version\": 1}", 1, format);
    const QString version = u"version is not 1"_s;
    row("no version", "{\"format\": \"circuitdesk.loa\"}", 1, version);
    row("newer version", fileWith({}, "2"), 1, version);
    row("version zero", fileWith({}, "0"), 1, version);
    row("version minus one", fileWith({}, "-1"), 1, version);
}

void TestLoaFile::refusals()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    QFETCH(QString, reason);
    const auto read = parseLoaFile(bytes, u"night shift.loa.json"_s);
    QVERIFY(!read);
    const QString message = read.error().message;
    QCOMPARE(read.error().kind, ErrorKind::Invalid);
    QVERIFY2(message.startsWith(u"night shift.loa.json, line %1: "_s.arg(line)), qPrintable(message));
    QVERIFY2(message.contains(reason), qPrintable(message));
    QVERIFY2(message.endsWith(u'.'), qPrintable(message));
}

void TestLoaFile::everyTruncationIsRefused()
{
    const QByteArray whole = writeLoaFile(examples::loa()).trimmed();
    QVERIFY(parseLoaFile(whole, u"x"_s));
    for (qsizetype size = 0; size < whole.size(); ++size) {
        if (parseLoaFile(whole.left(size), u"x"_s))
            QFAIL(qPrintable(u"the first %1 bytes were taken for the whole file"_s.arg(size)));
    }
}

void TestLoaFile::byteOrderMarkIsAllowed()
{
    const QByteArray bytes = writeLoaFile(examples::loa());
    QCOMPARE(parseLoaFile("\xef\xbb\xbf" + bytes, u"x"_s).value_or(LoaApplication{}), examples::loa());
    QVERIFY(!parseLoaFile("\xef\xbb\xbf\xef\xbb\xbf" + bytes, u"x"_s));
    const auto refused = parseLoaFile("\xef\xbb\xbf" + fileWith("\"Si\": 1"), u"x"_s);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.startsWith(u"x, line 4: "_s));
}

void TestLoaFile::windowsLineEndsCountOnce()
{
    const auto refused = parseLoaFile(fileWith("\"Si\": 1\n").replace("\n", "\r\n"), u"x"_s);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.startsWith(u"x, line 4: "_s), qPrintable(refused.error().message));
}

void TestLoaFile::rosterSizes_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("taken");
    QTest::newRow("the most that may be sent") << 16 << true;
    QTest::newRow("one more, for a person to remove") << 17 << true;
    QTest::newRow("the most that is read") << 1000 << true;
    QTest::newRow("more than is read") << 1001 << false;
}

void TestLoaFile::rosterSizes()
{
    QFETCH(int, count);
    QFETCH(bool, taken);
    LoaApplication form = examples::loa();
    form.engineers = examples::engineers(count);
    const auto read = parseLoaFile(writeLoaFile(form), u"x"_s);
    QCOMPARE(read.has_value(), taken);
    if (taken)
        QCOMPARE(read->engineers, form.engineers);
    else
        QVERIFY(read.error().message.contains(u"more than 1000 engineers"_s));
}

void TestLoaFile::fileSizes()
{
    QByteArray bytes = writeLoaFile(examples::loa());
    bytes.append(1024 * 1024 - bytes.size(), ' ');
    QVERIFY(parseLoaFile(bytes, u"x"_s));
    const auto refused = parseLoaFile(bytes + ' ', u"big.json"_s);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.startsWith(u"big.json: "_s));
    QVERIFY(refused.error().message.contains(u"larger than 1 MiB"_s));
}

void TestLoaFile::examplesAreClean_data()
{
    QTest::addColumn<int>("engineers");
    QTest::newRow("hangzhou-fibre") << 3;
    QTest::newRow("hangzhou-mstp-16") << 16;
}

void TestLoaFile::examplesAreClean()
{
    QFETCH(int, engineers);
    const QString name = QString::fromUtf8(QTest::currentDataTag()) + u".loa.json"_s;
    QFile file(u"" CIRCUITDESK_SOURCE_DIR "/resources/examples/"_s + name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = parseLoaFile(file.readAll(), name);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QCOMPARE(read->engineers.size(), engineers);
    QCOMPARE(check(*read, examples::now()), Problems());
}

QTEST_GUILESS_MAIN(TestLoaFile)
#include "tst_loafile.moc"
