// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/loapdf.h"

#include "models/rules.h"
#include "tests/export/formexample.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <array>
#include <ctime>
#include <memory>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;
using namespace circuitdesk::test;

namespace {

/// The text without what a reader adds: spaces, line ends, and the marks around right-to-left text.
QString squeezed(const QString &text)
{
    QString out;
    for (const auto character : text) {
        const bool mark = character.unicode() >= 0x202a && character.unicode() <= 0x202e;
        if (!character.isSpace() && !mark && character != u'\f')
            out += character;
    }
    return out;
}

/// The zone of this computer.
void setZone(const QByteArray &zone)
{
    qputenv("TZ", zone);
    ::tzset();
}

} // namespace

/// The printed form as other programs read it (poppler-utils).
class TestLoaPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init()
    {
        setZone("UTC");
        m_dir = std::make_unique<QTemporaryDir>();
    }
    void isOnePage_data();
    void isOnePage();
    void embedsEveryFont();
    void readsBackExactly_data();
    void readsBackExactly();
    void readsBackAsOneLineEach();
    void readsBackCharacters_data();
    void readsBackCharacters();
    void keepsHostileTextInItsCell();
    void saysTheTimeAtTheSite_data();
    void saysTheTimeAtTheSite();
    void saysOnlyUtcWhereTheZoneIsUnknown();
    void labelsStayBilingual();
    void carriesNoPersonalMetadata();
    void leavesOutUnusedRows();
    void refusesSeventeenEngineers();

private:
    [[nodiscard]] QString write(const LoaForm &form);
    [[nodiscard]] static QString run(const QString &program, const QStringList &arguments);
    [[nodiscard]] QString textOf(const LoaForm &form)
    {
        return run(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, u"-raw"_s, write(form), u"-"_s});
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestLoaPdf::initTestCase()
{
    for (const auto &program : {u"pdftotext"_s, u"pdfinfo"_s, u"pdffonts"_s}) {
        QVERIFY2(!QStandardPaths::findExecutable(program).isEmpty(), "poppler-utils are not installed");
    }
}

QString TestLoaPdf::write(const LoaForm &form)
{
    const auto path = m_dir->filePath(u"form.pdf"_s);
    const auto saved = saveLoaPdf(form, path);
    if (!saved)
        qFatal("%s", qPrintable(saved.error().message));
    return path;
}

QString TestLoaPdf::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    // Poppler complains about a malformed file on its error channel and goes on.
    const auto complaint = process.readAllStandardError();
    if (process.exitCode() != 0 || !complaint.isEmpty())
        qWarning("%s: %s", qPrintable(program), complaint.constData());
    return process.exitCode() == 0 && complaint.isEmpty() ? QString::fromUtf8(process.readAllStandardOutput())
                                                          : QString();
}

void TestLoaPdf::isOnePage_data()
{
    QTest::addColumn<int>("engineers");
    QTest::addColumn<bool>("hostile");
    for (const int count : {0, 1, 3, 12, 13, 16}) {
        QTest::addRow("%d", count) << count << false;
        QTest::addRow("%d, hostile", count) << count << true;
    }
}

void hostile(LoaForm &form)
{
    auto &loa = form.application;
    loa.companyName = u"名"_s.repeated(200);
    loa.si = u"施工"_s.repeated(100);
    loa.peerLocation = u"Nowhere "_s.repeated(500);
    loa.instanceId = u"pc-"_s + u"x"_s.repeated(400);
    loa.regionId = u"W"_s.repeated(300);
    loa.bandwidth = u"9"_s.repeated(90);
    loa.lineType = u"line\ntype\r\n"_s.repeated(30);
    loa.constructionTime = u"tomorrow\tat nine "_s.repeated(30);
    form.circuitName = u"\u202e"_s + u"circuit𠮷"_s.repeated(100);
    form.submissionId = form.requestId = form.stateText = u"long words "_s.repeated(60);
    for (auto &engineer : loa.engineers) {
        engineer.name = u"Wolfeschlegelsteinhausen Bergerdorff "_s.repeated(2).left(60);
        engineer.gender = engineer.certificateType = u"unspecified"_s.repeated(9);
        engineer.certificateNo = u"1234567890"_s.repeated(20);
        engineer.contactInfo = u"+86"_s.repeated(50);
    }
}

void TestLoaPdf::isOnePage()
{
    QFETCH(int, engineers);
    QFETCH(bool, hostile);
    auto form = exampleForm();
    form.application.engineers.resize(engineers);
    if (hostile)
        ::hostile(form);
    const auto info = run(u"pdfinfo"_s, {write(form)});
    QVERIFY2(info.contains(QRegularExpression(u"Pages: +1\n"_s)), qPrintable(info));
    QVERIFY2(info.contains(QRegularExpression(u"Page size: +595\\.\\d+ x 841\\.\\d+ pts \\(A4\\)"_s)),
        qPrintable(info));
}

void TestLoaPdf::embedsEveryFont()
{
    const auto lines = run(u"pdffonts"_s, {write(exampleForm())}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!lines.isEmpty());
    for (const auto &line : lines)
        QVERIFY2(line.contains(QRegularExpression(u" yes yes yes +[0-9]"_s)), qPrintable(line));
}

void TestLoaPdf::readsBackExactly_data()
{
    QTest::addColumn<QString>("example");
    QTest::newRow("3 engineers") << u"hangzhou-fibre"_s;
    QTest::newRow("16 engineers") << u"hangzhou-mstp-16"_s;
}

void TestLoaPdf::readsBackExactly()
{
    QFETCH(QString, example);
    const auto form = exampleForm(example);
    const auto &loa = form.application;
    QVERIFY(!hasHardProblem(check(loa, utc(2026, 11, 22))));
    const auto text = squeezed(textOf(form));
    QStringList values{loa.instanceId, loa.companyName, loa.si, loa.regionId, loa.peerLocation,
        form.circuitName, form.submissionId, form.requestId, form.stateText, loa.bandwidth};
    for (const auto &engineer : loa.engineers) {
        // A reader may put the words of a name in two directions in either order, so each word counts.
        if (engineer.name.contains(u"Sami"_s)) {
            values << engineer.name.split(u' ');
            continue;
        }
        values << engineer.name + (engineer.gender == "Male"_L1 ? u"Male 男"_s : u"Female 女"_s)
               << (engineer.certificateType == "IDCard"_L1 ? u"ID card 身份证"_s : u"Passport 护照"_s)
                + engineer.certificateNo + engineer.contactInfo;
    }
    for (const auto &value : values)
        QVERIFY2(text.contains(squeezed(value)), qPrintable(value + u" is not in "_s + text));
}

void TestLoaPdf::readsBackAsOneLineEach()
{
    // In the reader's own order, and with spaces as they were typed.
    const auto form = exampleForm();
    const auto lines = run(u"pdftotext"_s, {u"-layout"_s, write(form), u"-"_s}).split(u'\n');
    for (const auto &engineer : form.application.engineers) {
        const auto row = std::find_if(lines.cbegin(), lines.cend(),
            [&engineer](const QString &line) { return line.contains(engineer.certificateNo); });
        QVERIFY(row != lines.cend());
        QVERIFY2(row->contains(engineer.contactInfo), qPrintable(*row));
        if (!engineer.name.contains(u"Sami"_s))
            QVERIFY2(row->contains(engineer.name + u"  "_s), qPrintable(*row));
    }
}

void TestLoaPdf::readsBackCharacters_data()
{
    QTest::addColumn<QString>("name");
    // QPdfWriter gives radicals (U+2F00…) for these.
    QTest::newRow("radicals") << u"一二方金田石比人大玉女子小山工己巾广"_s;
    QTest::newRow("beyond the first plane") << u"𠮷野𠀋𡈽"_s;
    QTest::newRow("accents") << u"Zoë André Jörg Łukasz Şükrü"_s;
    QTest::newRow("combining accents") << u"Ame\u0301lie Jo\u0308rg"_s;
    QTest::newRow("accents no font has composed") << u"q\u0301x\u0308"_s;
    QTest::newRow("ligatures") << u"Griffin Fisher Schaffler"_s;
    QTest::newRow("a radical itself") << u"\u2f00一"_s;
    QTest::newRow("minority names") << u"阿依古丽·买买提"_s;
    QTest::newRow("Arabic") << u"محمد سامي"_s;
    QTest::newRow("Arabic in Latin") << u"Sami سامي Ali"_s;
    QTest::newRow("Cyrillic and Greek") << u"Иван Νίκος"_s;
    QTest::newRow("brackets and backslashes") << u"a(b)\\c<d>[e]%f/g"_s;
}

void TestLoaPdf::readsBackCharacters()
{
    QFETCH(QString, name);
    auto form = exampleForm(u"hangzhou-fibre"_s);
    form.application.engineers.first().name = name;
    form.application.companyName = u"甲"_s + name + u"乙"_s;
    const auto text = squeezed(textOf(form));
    QVERIFY2(text.contains(squeezed(u"1"_s + name + u"Male"_s)), qPrintable(text));
    QVERIFY2(text.contains(squeezed(form.application.companyName)), qPrintable(text));
}

void TestLoaPdf::keepsHostileTextInItsCell()
{
    auto form = exampleForm();
    hostile(form);
    form.application.instanceId = u"pc-bp1qrb3044eqi0002"_s;
    const auto text = squeezed(textOf(form));
    // 60 characters of a name are never cut, and neither are 200 of a company.
    QCOMPARE(text.count(squeezed(form.application.engineers.first().name)), 16);
    QVERIFY2(text.contains(form.application.companyName), qPrintable(text));
    // What is cut on paper is still there for a reader of the file.
    QVERIFY(text.contains(squeezed(form.application.peerLocation)));

    // Each word's box lies within the margins, and no two values of a row overlap.
    const auto boxes = run(u"pdftotext"_s, {u"-bbox"_s, write(form), u"-"_s});
    static const QRegularExpression box(
        u"xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\""_s);
    QList<QRectF> rects;
    for (auto match = box.globalMatch(boxes); match.hasNext();) {
        const auto found = match.next();
        rects.append({QPointF(found.captured(1).toDouble(), found.captured(2).toDouble()),
            QPointF(found.captured(3).toDouble(), found.captured(4).toDouble())});
    }
    QVERIFY(rects.size() > 100);
    for (qsizetype i = 0; i < rects.size(); ++i) {
        QVERIFY2(rects.at(i).left() > 45 && rects.at(i).right() < 551, qPrintable(boxes));
        for (qsizetype j = i + 1; j < rects.size(); ++j) {
            // Line boxes are taller than their ink and touch; side by side there is no excuse.
            const auto shared = rects.at(i) & rects.at(j);
            QVERIFY(shared.height() < 0.6 * qMin(rects.at(i).height(), rects.at(j).height())
                || shared.width() < 0.3);
        }
    }
}

void TestLoaPdf::saysTheTimeAtTheSite_data()
{
    QTest::addColumn<QByteArray>("own");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("site");
    const QLocale german(u"de_DE"_s);
    const QLocale chinese(u"zh_CN"_s);
    QTest::newRow("in another zone") << QByteArray("America/New_York") << u"cn-hangzhou"_s << QLocale::c()
                                     << u"2 March 2027 09:30:00 (Asia/Shanghai)"_s;
    QTest::newRow("at the site") << QByteArray("Asia/Shanghai") << u"cn-hangzhou"_s << german
                                 << u"2. März 2027 09:30 (Asia/Shanghai)"_s;
    QTest::newRow("another day") << QByteArray("Asia/Tokyo") << u"us-west-1"_s << german
                                 << u"1. März 2027 17:30 (America/Los_Angeles)"_s;
    QTest::newRow("Chinese") << QByteArray("Europe/Berlin") << u"cn-hongkong"_s << chinese
                             << u"2027年3月2日星期二 09:30 (Asia/Hong_Kong)"_s;
}

void TestLoaPdf::saysTheTimeAtTheSite()
{
    QFETCH(QByteArray, own);
    QFETCH(QString, region);
    QFETCH(QLocale, locale);
    QFETCH(QString, site);
    setZone(own);
    auto form = exampleForm();
    form.application.regionId = region;
    form.locale = locale;
    const auto text = squeezed(textOf(form));
    QVERIFY2(text.contains(squeezed(site)), qPrintable(text));
    QCOMPARE(text.count(u"2027-03-02T01:30:00Z"_s), 1);
    // The computer's own zone, where it is another one, is on the form nowhere.
    if (!site.contains(QString::fromLatin1(own)))
        QVERIFY2(!text.contains(QString::fromLatin1(own)), qPrintable(text));
}

void TestLoaPdf::saysOnlyUtcWhereTheZoneIsUnknown()
{
    setZone("America/New_York");
    auto form = exampleForm();
    for (const auto &region : {u"mars-1"_s, QString()}) {
        form.application.regionId = region;
        const auto text = squeezed(textOf(form));
        QCOMPARE(text.count(u"2027-03-02T01:30:00Z"_s), 1);
        QVERIFY2(text.contains(u"SiteentryinUTC"_s), qPrintable(text));
        QCOMPARE(text.count(u"进场时间"_s), 1);
        // Neither the computer's clock nor a guess.
        QVERIFY2(!text.contains(u"20:30"_s) && !text.contains(u"09:30"_s), qPrintable(text));
    }
    form.application.constructionTime = u"next Monday"_s;
    QVERIFY(textOf(form).contains(u"next Monday"_s));
}

void TestLoaPdf::labelsStayBilingual()
{
    auto form = exampleForm();
    const auto english = textOf(form);
    for (const auto &label :
        {u"Letter of Authorization application"_s, u"授权书"_s, u"Construction company"_s, u"施工单位"_s,
            u"Site entry in UTC"_s, u"进场时间"_s, u"Name"_s, u"姓名"_s, u"施工人员"_s, u"Page 1/1"_s})
        QVERIFY2(english.contains(label), qPrintable(label));
    form.locale = QLocale(QLocale::Chinese, QLocale::China);
    const auto chinese = textOf(form);
    for (const auto &label : {u"授权书"_s, u"施工单位"_s, u"进场时间"_s, u"2027年3月2日"_s})
        QVERIFY2(chinese.contains(label), qPrintable(chinese));
    QVERIFY(!chinese.contains(u"身份证 身份证"_s));
}

void TestLoaPdf::carriesNoPersonalMetadata()
{
    const auto form = exampleForm();
    const auto path = write(form);
    const auto info = run(u"pdfinfo"_s, {path});
    QVERIFY2(info.contains(QRegularExpression(u"Title: +LOA application pc-bp1qrb3044eqi0002\n"_s)),
        qPrintable(info));
    QVERIFY(info.contains(QRegularExpression(u"Creator: +CircuitDesk " CIRCUITDESK_VERSION "\n"_s)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto bytes = file.readAll();
    for (const auto &engineer : form.application.engineers) {
        QVERIFY(!info.contains(engineer.name));
        QVERIFY(!bytes.contains(engineer.certificateNo.toUtf8()));
    }
}

void TestLoaPdf::leavesOutUnusedRows()
{
    auto form = exampleForm(u"hangzhou-fibre"_s);
    QVERIFY(textOf(form).contains(u"Total 3"_s));
    QVERIFY(!textOf(form).contains(QRegularExpression(u"\\n4\\s*\\n"_s)));
    form.application = {};
    const auto empty = textOf(form);
    QVERIFY2(empty.contains(QRegularExpression(u"\\n6\\s*\\n"_s)), qPrintable(empty));
}

void TestLoaPdf::refusesSeventeenEngineers()
{
    auto form = exampleForm();
    form.application.engineers.append(form.application.engineers.first());
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    const auto written = writeLoaPdf(form, buffer);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Invalid);
    QVERIFY(written.error().message.contains(u"17"_s));
    QVERIFY(buffer.data().isEmpty());
}

QTEST_MAIN(TestLoaPdf)
#include "tst_loapdf.moc"
