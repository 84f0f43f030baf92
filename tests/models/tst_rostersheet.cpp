// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rostermodel.h"
#include "models/rostersheet.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

namespace {

QList<QStringList> texts(const SheetRows &rows)
{
    QList<QStringList> result;
    for (const SheetRow &row : rows) {
        QStringList line;
        for (const SheetCell &cell : row)
            line.append(cell.text);
        result.append(line);
    }
    return result;
}

/// Cells divided by |, rows by newlines.
SheetRows table(const QString &text)
{
    return separatedRows(text, u'|');
}

using Columns = std::array<int, 5>;

} // namespace

/// Somebody's table becomes engineers, or says which cell it does not take.
class TestRosterSheet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsClipboards_data();
    void readsClipboards();
    void takesLinearTime();
    void guessesColumns_data();
    void guessesColumns();
    void knowsHeaderWords_data();
    void knowsHeaderWords();
    void translatesWords();
    void takesTheDocumentFromTheHeaderOrTheNumber();
    void refusesCells_data();
    void refusesCells();
    void dropsEmptyRows();
    void keepsMoreThanFit();
};

void TestRosterSheet::readsClipboards_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("rows");
    const QList<QStringList> two{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("LF") << u"a\tb\nc\td\n"_s << two;
    QTest::newRow("CRLF") << u"a\tb\r\nc\td\r\n"_s << two;
    QTest::newRow("CR") << u"a\tb\rc\td\r"_s << two;
    QTest::newRow("no line end") << u"a\tb\nc\td"_s << two;
    QTest::newRow("nothing") << QString() << QList<QStringList>{};
    QTest::newRow("one cell") << u"a"_s << QList<QStringList>{{u"a"_s}};
    QTest::newRow("empty cells") << u"\ta\t\n\t\n"_s
                                 << QList<QStringList>{{u""_s, u"a"_s, u""_s}, {u""_s, u""_s}};
    QTest::newRow("last cell empty") << u"a\t"_s << QList<QStringList>{{u"a"_s, u""_s}};
    QTest::newRow("empty line") << u"a\n\nb"_s << QList<QStringList>{{u"a"_s}, {u""_s}, {u"b"_s}};
    QTest::newRow("quoted newline") << u"\"a\nb\"\tc\n"_s << QList<QStringList>{{u"a\nb"_s, u"c"_s}};
    QTest::newRow("quoted tab") << u"\"a\tb\"\tc\n"_s << QList<QStringList>{{u"a\tb"_s, u"c"_s}};
    QTest::newRow("doubled quotes") << u"\"a \"\"b\"\"\"\tc"_s << QList<QStringList>{{u"a \"b\""_s, u"c"_s}};
    QTest::newRow("quoted CRLF") << u"\"a\r\nb\"\r\nc\r\n"_s << QList<QStringList>{{u"a\r\nb"_s}, {u"c"_s}};
    QTest::newRow("quoted empty") << u"\"\"\tb"_s << QList<QStringList>{{u""_s, u"b"_s}};
    QTest::newRow("quote inside") << u"5\" disk\tb"_s << QList<QStringList>{{u"5\" disk"_s, u"b"_s}};
    QTest::newRow("quoted word") << u"\"big\" Li\tb"_s << QList<QStringList>{{u"\"big\" Li"_s, u"b"_s}};
    QTest::newRow("quote without end") << u"\"a\tb\nc"_s << QList<QStringList>{{u"\"a"_s, u"b"_s}, {u"c"_s}};
}

void TestRosterSheet::readsClipboards()
{
    QFETCH(QString, text);
    QFETCH(QList<QStringList>, rows);
    QCOMPARE(texts(clipboardRows(text)), rows);
}

void TestRosterSheet::takesLinearTime()
{
    // Each of these would be read again and again by a reader that looks for an end quote in the rest.
    QElapsedTimer timer;
    timer.start();
    for (const QString &piece : {u"\"a\t"_s, u"\"\"\t"_s, u"\"\t\"\"\"\t"_s, u"\"a\"\"\n"_s})
        QVERIFY(!clipboardRows(piece.repeated(200'000)).isEmpty());
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

void TestRosterSheet::guessesColumns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Columns>("at");
    QTest::addColumn<qsizetype>("firstRow");
    const Columns ordered{0, 1, 2, 3, 4};
    const QString li = u"李雷|男|身份证|11010519491231002X|13900000101"_s;
    QTest::newRow("English") << u"Name|Gender|ID type|ID number|Phone\n"_s + li << ordered << qsizetype(1);
    QTest::newRow("Chinese") << u"姓名|性别|证件类型|证件号码|手机号\n"_s + li << ordered << qsizetype(1);
    QTest::newRow("other order") << u"手机|身份证号|姓名\n13900000101|11010519491231002X|李雷"_s
                                 << Columns{2, -1, -1, 1, 0} << qsizetype(1);
    QTest::newRow("more columns") << u"序号|姓名|公司|性别|备注|联系方式|身份证号\n"
                                     "1|李雷|网络公司|男|x|13900000101|11010519491231002X"_s
                                  << Columns{1, 3, -1, 6, 5} << qsizetype(1);
    QTest::newRow("title above") << u"施工人员名单\n\n姓名|电话\n李雷|13900000101"_s
                                 << Columns{0, -1, -1, -1, 1} << qsizetype(3);
    QTest::newRow("two languages") << u"姓名|电话\nName|Phone\n李雷|13900000101"_s
                                   << Columns{0, -1, -1, -1, 1} << qsizetype(2);
    QTest::newRow("header alone") << u"姓名|性别|证件类型|证件号|手机"_s << ordered << qsizetype(1);
    QTest::newRow("one column") << u"姓名\n李雷"_s << Columns{0, -1, -1, -1, -1} << qsizetype(1);
    QTest::newRow("two phones") << u"姓名|手机|电话\n李雷|13900000101|13900000102"_s
                                << Columns{0, -1, -1, -1, 1} << qsizetype(1);
    QTest::newRow("emergency phone") << u"姓名|身份证号|紧急联系人电话\n李雷|11010519491231002X|13900000101"_s
                                     << Columns{0, -1, -1, 1, -1} << qsizetype(1);
    QTest::newRow("one known word") << u"姓名|资料\n李雷|x"_s << Columns{0, -1, -1, -1, -1} << qsizetype(1);
    QTest::newRow("title of a known word")
        << u"联系方式\n姓名|电话\n李雷|13900000101"_s << Columns{0, -1, -1, -1, 1} << qsizetype(2);
    QTest::newRow("remark of a known word")
        << u"李雷|13900000101|\n韩梅|13900000102|电话"_s << Columns{0, -1, -1, -1, 1} << qsizetype(0);
    QTest::newRow("document that is a word of headers")
        << u"passport|Li|E12345678\n护照|Wu|E12345679"_s << Columns{1, -1, 0, 2, -1} << qsizetype(0);
    QTest::newRow("number by its looks") << u"姓名|手机|资料\n李雷|13900000101|11010519491231002X"_s
                                         << Columns{0, -1, -1, 2, 1} << qsizetype(1);
    QTest::newRow("ID of words") << u"Name|ID|ID no.\nLi|Passport|E12345678"_s << Columns{0, -1, 1, 2, -1}
                                 << qsizetype(1);
    QTest::newRow("ID of numbers") << u"Name|ID\nLi|E12345678"_s << Columns{0, -1, -1, 1, -1} << qsizetype(1);
    QTest::newRow("ID is a count") << u"ID|Name|Phone\n1|Li|13900000101"_s << Columns{1, -1, -1, -1, 2}
                                   << qsizetype(1);
    QTest::newRow("no header") << li << ordered << qsizetype(0);
    QTest::newRow("no header, other order")
        << u"13900000101|李雷|11010519491231002X|男\n13900000102|韩梅|E12345678|女"_s
        << Columns{1, 3, -1, 2, 0} << qsizetype(0);
    QTest::newRow("no header, damaged number")
        << u"李雷|男|身份证|3.3E+17|1.39E+10"_s << ordered << qsizetype(0);
    QTest::newRow("nothing known") << u"1|2|3"_s << Columns{0, 1, 2, -1, -1} << qsizetype(0);
    QTest::newRow("empty") << QString() << Columns{-1, -1, -1, -1, -1} << qsizetype(0);
}

void TestRosterSheet::guessesColumns()
{
    QFETCH(QString, text);
    QFETCH(Columns, at);
    QFETCH(qsizetype, firstRow);
    const RosterColumns columns = guessColumns(table(text));
    const auto list = [](const Columns &c) { return QList<int>(c.begin(), c.end()); };
    QCOMPARE(list(columns.at), list(at));
    QCOMPARE(columns.firstRow, firstRow);
}

void TestRosterSheet::knowsHeaderWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("column");
    const auto add = [](const QString &words, int column) {
        for (const QString &word : words.split(u'|'))
            QTest::addRow("%s", qPrintable(word)) << word << column;
    };
    add(u"姓名|名字|姓 名|姓名*|*姓名：|姓名（必填）|施工人员姓名|姓名 Name|姓名/Name|Name|NAME:|Full name|"
        "full_name|Engineer's name|ｎａｍｅ|　姓名　"_s,
        RosterModel::Name);
    add(u"性别|性 别|Gender|sex|GENDER *|Sex (M/F)"_s, RosterModel::Gender);
    add(u"证件类型|证件类别|ID type|Document type|Certificate type|PMCertificateType|Type of ID"_s,
        RosterModel::CertificateType);
    add(u"证件号|证件号码|身份证|身份证号|身份证号码|居民身份证号|护照号|身份证/护照号|ID number|ID No.|"
        "Certificate no|Passport no|Passport No.|ID Card Number|ID/Passport No|PMCertificateNo"_s,
        RosterModel::CertificateNo);
    add(u"手机|手机号|手机号码（11位）|电话|联系方式|联系电话|phone|Phone No.|mobile|Mobile "
        u"Phone|Contact|Tel.|"
        "Cell phone|contact info|联系电话 Phone"_s,
        RosterModel::ContactInfo);
    add(u"公司名称|备注|序号|Company|Company name|紧急联系人电话|Email|工号|职务|No.|籍贯"_s, -1);
}

void TestRosterSheet::knowsHeaderWords()
{
    QFETCH(QString, word);
    QFETCH(int, column);
    // Beside a word that is certain, so that the row is a header whatever the other one means.
    const bool isName = column == RosterModel::Name;
    const RosterColumns columns = guessColumns({{isName ? u"手机"_s : u"姓名"_s, word}});
    Columns expected{-1, -1, -1, -1, -1};
    expected[isName ? RosterModel::ContactInfo : RosterModel::Name] = 0;
    if (column >= 0)
        expected[static_cast<std::size_t>(column)] = 1;
    QCOMPARE(QList<int>(columns.at.begin(), columns.at.end()), QList<int>(expected.begin(), expected.end()));
    QCOMPARE(columns.firstRow, 1);
}

void TestRosterSheet::translatesWords()
{
    const RosterColumns columns{{0, 1, 2, 3, 4}, 0, {}};
    const auto read = [&columns](const QString &gender, const QString &type) {
        const auto sheet = readRoster({{u"Li"_s, gender, type}}, columns);
        return std::pair(sheet.engineers.value(0).gender, sheet.engineers.value(0).certificateType);
    };
    for (const QString &word :
        {u"男"_s, u"男性"_s, u"Male"_s, u"male"_s, u"M"_s, u" m "_s, u"Ｍ"_s, u"先生"_s})
        QCOMPARE(read(word, {}).first, u"Male"_s);
    for (const QString &word : {u"女"_s, u"Female"_s, u"F"_s, u"f."_s, u"女士"_s})
        QCOMPARE(read(word, {}).first, u"Female"_s);
    for (const QString &word :
        {u"身份证"_s, u"居民身份证"_s, u"ID card"_s, u"IDCard"_s, u"id-card"_s, u"二代身份证"_s})
        QCOMPARE(read({}, word).second, u"IDCard"_s);
    for (const QString &word : {u"护照"_s, u"Passport"_s, u"international passport"_s, u"PASSPORT"_s})
        QCOMPARE(read({}, word).second, u"Passport"_s);
    QCOMPARE(read(u"未知"_s, u"港澳通行证"_s), std::pair(u"未知"_s, u"港澳通行证"_s));
}

void TestRosterSheet::takesTheDocumentFromTheHeaderOrTheNumber()
{
    const auto typeOf = [](const QString &text) {
        const auto rows = table(text);
        return readRoster(rows, guessColumns(rows)).engineers.value(0).certificateType;
    };
    QCOMPARE(typeOf(u"姓名|护照号\nLi|E12345678"_s), u"Passport"_s);
    QCOMPARE(typeOf(u"姓名|身份证号\nLi|110105194912310021"_s), u"IDCard"_s);
    QCOMPARE(typeOf(u"姓名|证件号\nLi|11010519491231002X"_s), u"IDCard"_s);
    QCOMPARE(typeOf(u"姓名|证件号\nLi|110105194912310021"_s), QString());
    QCOMPARE(typeOf(u"姓名|证件类型|证件号\nLi|护照|11010519491231002X"_s), u"Passport"_s);
    QCOMPARE(typeOf(u"姓名|护照号\nLi|"_s), QString());
}

void TestRosterSheet::refusesCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("refusal"); // -1: taken as the next column says
    QTest::addColumn<QString>("value");
    const auto add = [](const char *name, const QString &text, int column, std::optional<CellRefusal> refusal,
                         const QString &value = {}, SheetCell::Kind kind = SheetCell::Kind::Text) {
        QTest::newRow(name) << text << static_cast<int>(kind) << column
                            << (refusal ? static_cast<int>(*refusal) : -1) << value;
    };
    using Kind = SheetCell::Kind;
    constexpr int name = RosterModel::Name;
    constexpr int number = RosterModel::CertificateNo;
    constexpr int phone = RosterModel::ContactInfo;
    for (const char *text : {"3.3E+17", "3.30106E+17", "3,30106E+17", "3.30106e17", "3.3 E +17", "3E+17"})
        add(text, QString::fromLatin1(text), number, CellRefusal::Scientific);
    add("wide", u"３.３Ｅ＋１７"_s, number, CellRefusal::Scientific);
    add("phone", u"1.39E+10"_s, phone, CellRefusal::Scientific);
    add("rounded by 3", u"330106199001010000"_s, number, CellRefusal::Rounded);
    add("rounded number", u"330106199001011237"_s, number, CellRefusal::Rounded, {}, Kind::Number);
    add("decimal", u"330106199001011264.0"_s, number, CellRefusal::Rounded);
    add("phone decimal", u"13900000101.0"_s, phone, {}, u"13900000101"_s);
    add("phone number", u"13900000101"_s, phone, {}, u"13900000101"_s, Kind::Number);
    add("15 digits", u"330106900101123"_s, number, {}, u"330106900101123"_s, Kind::Number);
    add("zeros that are right", u"440524188001010014"_s, number, {}, u"440524188001010014"_s);
    add("typo in the check digit", u"330106199001011230"_s, number, {}, u"330106199001011230"_s);
    add("passport with E", u"E12345678"_s, number, {}, u"E12345678"_s);
    add("leading zero", u"01086001234"_s, phone, {}, u"01086001234"_s);
    add("text mark", u"'11010519491231002X"_s, number, {}, u"11010519491231002X"_s);
    add("text formula", u"=\"11010519491231002X\""_s, number, {}, u"11010519491231002X"_s);
    add("tab before", u"\t11010519491231002X"_s, number, {}, u"11010519491231002X"_s);
    add("formula in text", u"=1+1"_s, name, CellRefusal::Formula);
    add("link", u"=HYPERLINK(\"http://a\")"_s, name, CellRefusal::Formula);
    add("formula", u""_s, name, CellRefusal::Formula, {}, Kind::Formula);
    add("error", u"#N/A"_s, name, CellRefusal::ErrorValue);
    add("LibreOffice's error", u"Err:502"_s, number, CellRefusal::ErrorValue);
    add("hashes", u"########"_s, phone, CellRefusal::ErrorValue);
    add("error cell", u"x"_s, name, CellRefusal::ErrorValue, {}, Kind::Error);
    add("date", u"45231"_s, phone, CellRefusal::Date, {}, Kind::Date);
    add("long", QString(201, u'x'), name, CellRefusal::TooLong);
    add("very long", QString(1'000'000, u'x'), name, CellRefusal::TooLong);
    add("as long as may be", QString(200, u'x'), name, {}, QString(200, u'x'));
    add("scientific name", u"3.3E+17"_s, name, {}, u"3.3E+17"_s);
    add("line break", u"Li\nLei"_s, name, {}, u"Li Lei"_s);
    add("wide space", u"　李雷　"_s, name, {}, u"李雷"_s);
    add("apostrophe", u"'Aho"_s, name, {}, u"'Aho"_s);
}

void TestRosterSheet::refusesCells()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    QFETCH(int, column);
    QFETCH(int, refusal);
    QFETCH(QString, value);
    SheetRow row{QString(u"Li"_s), QString(), QString(), QString(), QString()};
    row[column] = SheetCell(text, static_cast<SheetCell::Kind>(kind));
    row[column == 1 ? 0 : 1] = SheetCell(u"男"_s);
    const RosterSheet sheet = readRoster({row}, {{0, 1, 2, 3, 4}, 0, {}});
    QCOMPARE(sheet.engineers.size(), 1);
    QCOMPARE(sheet.refused.size(), refusal < 0 ? 0 : 1);
    if (refusal >= 0) {
        const auto field = static_cast<Field>(static_cast<int>(Field::PMName) + column);
        const RefusedCell expected{0, field, static_cast<CellRefusal>(refusal)};
        QVERIFY(sheet.refused.constFirst() == expected);
    }
    const Engineer &engineer = sheet.engineers.constFirst();
    const QStringList values{engineer.name, engineer.gender, engineer.certificateType, engineer.certificateNo,
        engineer.contactInfo};
    QCOMPARE(values.at(column), value);
}

void TestRosterSheet::dropsEmptyRows()
{
    SheetRows rows = table(u"|||\nLi|M\n\n   |　|\nWu|F"_s);
    rows.append({SheetCell({}, SheetCell::Kind::Covered), SheetCell({}, SheetCell::Kind::Covered)});
    rows.append({QString(u"He"_s), SheetCell({}, SheetCell::Kind::Covered)});
    const RosterSheet sheet = readRoster(rows, {{0, 1, -1, -1, -1}, 0, {}});
    QCOMPARE(sheet.engineers.size(), 3);
    QCOMPARE(sheet.rows, (QList<qsizetype>{1, 4, 6}));
    QCOMPARE(sheet.refused.size(), 1);
    QVERIFY(sheet.refused.constFirst() == (RefusedCell{2, Field::PMGender, CellRefusal::Merged}));
}

void TestRosterSheet::keepsMoreThanFit()
{
    const RosterSheet sheet = readRoster(table(u"Li|M\n"_s.repeated(40)), {{0, 1, -1, -1, -1}, 0, {}});
    QCOMPARE(sheet.engineers.size(), 40);
    QCOMPARE(sheet.rows.constLast(), 39);
}

QTEST_GUILESS_MAIN(TestRosterSheet)
#include "tst_rostersheet.moc"
