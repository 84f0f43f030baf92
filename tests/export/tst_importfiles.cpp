// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/sheetfile.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

namespace {

QString nameOf(SheetRefusal refusal)
{
    switch (refusal) {
    case SheetRefusal::NotAFile:
        return u"NotAFile"_s;
    case SheetRefusal::Unreadable:
        return u"Unreadable"_s;
    case SheetRefusal::Empty:
        return u"Empty"_s;
    case SheetRefusal::TooLarge:
        return u"TooLarge"_s;
    case SheetRefusal::TooManyRows:
        return u"TooManyRows"_s;
    case SheetRefusal::TooManyColumns:
        return u"TooManyColumns"_s;
    case SheetRefusal::NotText:
        return u"NotText"_s;
    case SheetRefusal::OldWorkbook:
        return u"OldWorkbook"_s;
    case SheetRefusal::OtherFormat:
        return u"OtherFormat"_s;
    case SheetRefusal::Encrypted:
        return u"Encrypted"_s;
    case SheetRefusal::Damaged:
        return u"Damaged"_s;
    }
    return {};
}

QString nameOf(CellRefusal refusal)
{
    switch (refusal) {
    case CellRefusal::Scientific:
        return u"Scientific"_s;
    case CellRefusal::Rounded:
        return u"Rounded"_s;
    case CellRefusal::Formula:
        return u"Formula"_s;
    case CellRefusal::ErrorValue:
        return u"ErrorValue"_s;
    case CellRefusal::Merged:
        return u"Merged"_s;
    case CellRefusal::Date:
        return u"Date"_s;
    case CellRefusal::TooLong:
        return u"TooLong"_s;
    }
    return {};
}

/// What came of a file, in the words of the manifest.
QJsonObject outcomeOf(const SheetReading &reading)
{
    if (!reading)
        return {{u"refusal"_s, nameOf(reading.error())}};
    const RosterSheet sheet = readRoster(reading->rows, guessColumns(reading->rows));
    QJsonArray engineers;
    for (const Engineer &engineer : sheet.engineers)
        engineers.append(QJsonArray{engineer.name, engineer.gender, engineer.certificateType,
            engineer.certificateNo, engineer.contactInfo});
    QJsonArray refused;
    for (const RefusedCell &cell : sheet.refused)
        refused.append(QJsonArray{cell.engineer, fieldName(cell.field), nameOf(cell.reason)});
    QJsonArray hidden;
    for (qsizetype i = 0; i < sheet.rows.size(); ++i) {
        if (reading->hiddenRows.contains(sheet.rows.at(i)))
            hidden.append(i);
    }
    return {{u"engineers"_s, engineers}, {u"refused"_s, refused}, {u"hidden"_s, hidden}};
}

/// The most memory this process ever had, in KiB.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).replace("kB", "").trimmed().toLongLong();
    }
    return 0;
}

} // namespace

/// More than 200 files that people and attackers bring, each read right or refused with its reason.
class TestImportFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsOrRefuses_data();
    void readsOrRefuses();
    void readsTheSheetThatIsAskedFor();
    void everyRefusalHasASentence();
    void staysSmall();

private:
    QTemporaryDir m_folder;
    QJsonArray m_manifest;
};

void TestImportFiles::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QProcess script;
    script.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    script.start(u"python3"_s,
        {u"-B"_s, QStringLiteral(CIRCUITDESK_SOURCE_DIR "/tests/support/importfiles.py"), m_folder.path()});
    QVERIFY(script.waitForFinished(120'000));
    QCOMPARE(script.exitCode(), 0);
    QFile manifest(m_folder.filePath(u"manifest.json"_s));
    QVERIFY(manifest.open(QIODevice::ReadOnly));
    m_manifest = QJsonDocument::fromJson(manifest.readAll()).array();
    QVERIFY(m_manifest.size() >= 200);
}

void TestImportFiles::readsOrRefuses_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QJsonObject>("expected");
    for (const auto entry : std::as_const(m_manifest)) {
        const QString file = entry[u"file"].toString();
        QTest::newRow(qPrintable(file)) << file << entry[u"expected"].toObject();
    }
}

void TestImportFiles::readsOrRefuses()
{
    QFETCH(QString, file);
    QFETCH(QJsonObject, expected);
    QElapsedTimer timer;
    timer.start();
    const auto outcome = outcomeOf(readSheetFile(m_folder.filePath(file)));
    const qint64 elapsed = timer.elapsed();
    const auto text = [](const QJsonObject &object) {
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    };
    QCOMPARE(text(outcome).left(4000), text(expected).left(4000));
    QCOMPARE(outcome, expected);
    // A sanitizer build takes several times as long as what people use.
    QVERIFY2(elapsed < 10'000, qPrintable(QString::number(elapsed)));
}

void TestImportFiles::readsTheSheetThatIsAskedFor()
{
    const QString path = m_folder.filePath(u"xlsx-two-sheets.xlsx"_s);
    const auto first = readSheetFile(path);
    QVERIFY(first);
    QCOMPARE(first->sheet, u"Roster"_s);
    QCOMPARE(first->otherSheets, QStringList{u"第二"_s});
    const auto second = readSheetFile(path, u"第二"_s);
    QVERIFY(second);
    QCOMPARE(second->sheet, u"第二"_s);
    QVERIFY(second->rows != first->rows);
    const auto none = readSheetFile(path, u"no such sheet"_s);
    QVERIFY(!none);
    QVERIFY(none.error() == SheetRefusal::Empty);
}

void TestImportFiles::everyRefusalHasASentence()
{
    QStringList sentences;
    for (int refusal = 0; refusal <= static_cast<int>(SheetRefusal::Damaged); ++refusal) {
        const QString sentence = sheetRefusalText(static_cast<SheetRefusal>(refusal), u"roster.xls"_s);
        QVERIFY(sentence.contains("roster.xls"_L1));
        QVERIFY(!sentences.contains(sentence));
        sentences.append(sentence);
    }
}

void TestImportFiles::staysSmall()
{
    // The largest text that is taken is 32 MiB of XML, which is twice that in memory, and it is held twice at
    // most. A sanitizer's own bookkeeping comes on top, and it keeps what was freed.
#if defined(__SANITIZE_ADDRESS__)
    constexpr qint64 most = 2 * 1024 * 1024;
#else
    constexpr qint64 most = 400 * 1024;
#endif
    QVERIFY2(peakMemory() < most, qPrintable(QString::number(peakMemory())));
}

QTEST_GUILESS_MAIN(TestImportFiles)
#include "tst_importfiles.moc"
