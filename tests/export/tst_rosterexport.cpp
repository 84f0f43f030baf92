// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/rosterexport.h"
#include "app/export/sheetfile.h"
#include "models/engineerbook.h"
#include "models/formulaguard.h"
#include "tests/models/examples.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

Q_DECLARE_METATYPE(circuitdesk::RosterFileKind)

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Names that spreadsheets, CSV and XML take for something else.
QList<Engineer> hostileEngineers()
{
    const QStringList names{u"=HYPERLINK(\"http://x\";\"y\")"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s,
        u"'=already guarded"_s, u"''@twice"_s, u"'quoted'"_s, u"say \"yes\""_s, u"a,b;c"_s, u"＝1+1"_s,
        u"<b>&amp;</b>]]>"_s, u"_x000D_"_s, u"مهندس"_s, u"\u202eevil\u202c"_s, u"👷‍♀️ é"_s,
        u"张 示例"_s, u"#N"_s};
    QList<Engineer> engineers;
    for (const QString &name : names) {
        Engineer engineer = examples::engineer(static_cast<int>(engineers.size()));
        engineer.name = name;
        engineers.append(engineer);
    }
    engineers.append(examples::zhang());
    engineers.append(examples::erika());
    engineers.append({u"Incomplete"_s, {}, {}, {}, u"+86 139 0000 0101"_s});
    engineers.append({u"Leading zero"_s, u"Male"_s, u"Passport"_s, u"00123456"_s, u"0049301234567"_s});
    return engineers;
}

} // namespace

class TestRosterExport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guarding_data();
    void guarding();
    void csvIsNoFormula();
    void comesBack_data();
    void comesBack();
    void whatAFileCannotHold_data() { comesBack_data(); }
    void whatAFileCannotHold();
    void hostileValuesAreTidyForTheBook();
    void isForTheOwnerAlone_data() { comesBack_data(); }
    void isForTheOwnerAlone();
    void failsAsAWhole_data() { comesBack_data(); }
    void failsAsAWhole();
    void masking();
};

void TestRosterExport::guarding_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("name") << u"Anna"_s << u"Anna"_s;
    QTest::newRow("empty") << QString() << QString();
    for (const QChar sign : QStringView(u"=+-@\t\r\n＝＋－＠")) {
        const QString text = QString(sign) + u"x"_s;
        QTest::addRow("U+%04x", static_cast<uint>(sign.unicode())) << text << u'\'' + text;
        QTest::addRow("guarded U+%04x", static_cast<uint>(sign.unicode())) << u'\'' + text << u"''"_s + text;
    }
    QTest::newRow("apostrophe") << u"'s-Gravenhage"_s << u"'s-Gravenhage"_s;
    QTest::newRow("sign within") << u"a=b"_s << u"a=b"_s;
}

void TestRosterExport::guarding()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(guardedCell(text), cell);
    QCOMPARE(unguardedCell(cell), text);
}

void TestRosterExport::csvIsNoFormula()
{
    const QByteArray csv = rosterCsv(hostileEngineers());
    QVERIFY(csv.startsWith("\xef\xbb\xbf"));
    const SheetRows rows = separatedRows(QString::fromUtf8(csv.mid(3)), u',');
    QCOMPARE(rows.size(), hostileEngineers().size() + 1);
    for (const SheetRow &row : rows) {
        QCOMPARE(row.size(), 5);
        for (const SheetCell &cell : row)
            QVERIFY2(cell.text.isEmpty() || !QStringView(u"=+-@\t\r").contains(cell.text.front()),
                qPrintable(cell.text));
    }
}

void TestRosterExport::comesBack_data()
{
    QTest::addColumn<RosterFileKind>("kind");
    QTest::newRow("CSV") << RosterFileKind::Csv;
    QTest::newRow("XLSX") << RosterFileKind::Xlsx;
}

void TestRosterExport::comesBack()
{
    QFETCH(RosterFileKind, kind);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"engineers"_s);
    const QList<Engineer> engineers = hostileEngineers();
    QVERIFY(saveRoster(engineers, kind, path));
    const SheetReading reading = readSheetFile(path);
    QVERIFY(reading);
    QCOMPARE(reading->rows.size(), engineers.size() + 1);
    for (const SheetRow &row : reading->rows) {
        for (const SheetCell &cell : row)
            QVERIFY2(cell.kind == SheetCell::Kind::Text, qPrintable(cell.text));
    }
    const RosterSheet sheet = readRoster(reading->rows, guessColumns(reading->rows));
    QCOMPARE(sheet.refused, QList<RefusedCell>());
    QCOMPARE(sheet.engineers.size(), engineers.size());
    for (qsizetype row = 0; row < engineers.size(); ++row) {
        const Engineer &engineer = sheet.engineers.at(row);
        QCOMPARE(engineer.name, engineers.at(row).name);
        QCOMPARE(engineer, engineers.at(row));
    }
}

void TestRosterExport::whatAFileCannotHold()
{
    QFETCH(RosterFileKind, kind);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"engineers"_s);
    Engineer engineer = examples::zhang();
    engineer.name = u"a\uffff\ufffe"_s + QChar(0xd800) + u'b' + QChar(0xdfff);
    QVERIFY(saveRoster({engineer, examples::erika()}, kind, path));
    const SheetReading reading = readSheetFile(path);
    QVERIFY(reading);
    const RosterSheet sheet = readRoster(reading->rows, guessColumns(reading->rows));
    engineer.name = u"a???b?"_s;
    QCOMPARE(sheet.engineers, QList<Engineer>({engineer, examples::erika()}));
}

void TestRosterExport::hostileValuesAreTidyForTheBook()
{
    // What a file can't hold is not in the book; all else is as it was typed.
    const QList<Engineer> engineers = hostileEngineers();
    for (const Engineer &engineer : engineers)
        QCOMPARE(tidied(engineer), engineer);
    Engineer torn = examples::zhang();
    torn.name = u" 张\t示\0例\r\n"_s;
    QCOMPARE(tidied(torn).name, u"张 示例"_s);
    torn.name = u"张\x7f \x7f 示例 \x7f"_s;
    QCOMPARE(tidied(torn).name, u"张 示例"_s);
}

void TestRosterExport::isForTheOwnerAlone()
{
    QFETCH(RosterFileKind, kind);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"engineers"_s);
    // Also over a file that everybody may read.
    QFile before(path);
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.close();
    QVERIFY(
        before.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    QVERIFY(saveRoster({examples::zhang()}, kind, path));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
    QVERIFY(bytesOf(path).size() > 50);
    // Nothing else is left beside it.
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList{u"engineers"_s});
}

void TestRosterExport::failsAsAWhole()
{
    QFETCH(RosterFileKind, kind);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"there is none/engineers"_s);
    const auto saved = saveRoster({examples::zhang()}, kind, path);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::Storage);
    QVERIFY2(saved.error().message.contains(u"there is none"_s), qPrintable(saved.error().message));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestRosterExport::masking()
{
    const QByteArray csv = rosterCsv(maskedEngineers({examples::zhang()}));
    QVERIFY(csv.contains(examples::zhang().name.toUtf8()));
    QVERIFY(csv.contains("1101**********002X"));
    QVERIFY(!csv.contains(examples::zhang().certificateNo.toUtf8()));
    QVERIFY(!csv.contains(examples::zhang().contactInfo.toUtf8()));
}

QTEST_GUILESS_MAIN(TestRosterExport)
#include "tst_rosterexport.moc"
