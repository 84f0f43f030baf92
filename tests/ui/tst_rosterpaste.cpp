// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cellrefusal.h"
#include "tests/ui/rosterdesk.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace circuitdesk;
using namespace Qt::Literals::StringLiterals;

/// Engineers from a spreadsheet, and who of too many goes on the roster.
class TestRosterPaste final : public QObject, private test::RosterDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init() { QVERIFY(open()); }
    void cleanup() { close(); }

    void pastesRows_data();
    void pastesRows();
    void pasteButtonWithoutFocus();
    void emptyRowsMakeRoom();
    void pastesCellsFromTheCurrentOne();
    void oneTextGoesIntoEverySelectedCell();
    void pastedColumnsBeyondTheEdge();
    void shortenedNumberIsRefusedByName();
    void refusedCellsAreNamedAsInTheImport_data();
    void refusedCellsAreNamedAsInTheImport();
    void hiddenNumbersAreNotPasted();
    void nothingToPaste();
    void pasteIntoAnOpenEditor();
    void severalCellsIntoAnOpenEditor();
    void severalCellsByTheMenuOfAnOpenEditor();
    void seventeenAreAskedAbout();
    void cancelTakesNone();
    void sixteenPresentMayBeGivenUp();
    void cellsBeyondTheSixteenthAreAskedAbout();
    void thoseWhoComeTwiceAreTickedOnce();
    void anotherFormClosesTheChooser();
    void thousandsAreNotOffered();
    void refusedCellsAreToldAfterTheChoice();
    void importAndBookAreAskedFor();
};

void TestRosterPaste::pastesRows_data()
{
    QTest::addColumn<QString>("text");
    const QString li = u"110105199003072311"_s;
    QTest::newRow("English header, Excel")
        << u"Name\tGender\tDocument type\tDocument number\tPhone\r\n李四\tMale\tID card\t"_s + li
            + u"\t13900000102\r\nAnna Lind\tFemale\tPassport\tE12345678\t+46 8 123456\r\n"_s;
    QTest::newRow("Chinese header, other order") << u"手机号\t证件号码\t姓名\t证件类型\t性别\n13900000102\t"_s
            + li + u"\t李四\t身份证\t男\n+46 8 123456\tE12345678\tAnna Lind\t护照\t女\n"_s;
    QTest::newRow("English header, other order")
        << u"Phone\tName\tID number\tGender\tDocument type\n13900000102\t李四\t"_s + li
            + u"\tM\tID card\n+46 8 123456\tAnna Lind\tE12345678\tF\tPassport"_s;
    QTest::newRow("no header, provider's order")
        << u"李四\t男\t身份证\t"_s + li + u"\t13900000102\nAnna Lind\t女\t护照\tE12345678\t+46 8 123456\n"_s;
    QTest::newRow("quoted cells, as LibreOffice does")
        << u"姓名\t性别\t证件类型\t证件号码\t电话\n\"李四\"\t男\t身份证\t\""_s + li
            + u"\"\t\"13900000102\n\"\n\"Anna Lind\"\t女\t护照\tE12345678\t+46 8 123456\n"_s;
    QTest::newRow("full-width, spaces and dashes")
        << u"Name\tGender\tDocument type\tDocument number\tPhone\n李四\tMale\tID card\t110105 19900307 "
           u"２３１１\t"
           u"１３９０００００１０２\nAnna Lind\tFemale\tPassport\tＥ12345678\t+46 8 123456\n"_s;
}

void TestRosterPaste::pastesRows()
{
    QFETCH(QString, text);
    m_model->setEngineers({examples::erika()});
    at(0, RosterModel::Name);
    paste(text);
    const QList<Engineer> expected{examples::erika(),
        {u"李四"_s, u"Male"_s, u"IDCard"_s, u"110105199003072311"_s, u"13900000102"_s},
        {u"Anna Lind"_s, u"Female"_s, u"Passport"_s, u"E12345678"_s, u"+46 8 123456"_s}};
    QCOMPARE(m_model->engineers(), expected);
    QCOMPARE(m_model->undoStack()->count(), 1);
    QCOMPARE(view()->currentIndex(), m_model->index(1, 0));
    QCOMPARE(view()->block(), QRect(0, 1, RosterModel::ColumnCount, 2));
    undoesTo({examples::erika()});
}

void TestRosterPaste::pasteButtonWithoutFocus()
{
    QGuiApplication::clipboard()->setText(table(examples::engineers(3)));
    button(u"rosterPaste"_s)->setFocus();
    key(Qt::Key_Space);
    QCOMPARE(m_model->engineers(), examples::engineers(3));
    QVERIFY(notice().isEmpty());
}

void TestRosterPaste::emptyRowsMakeRoom()
{
    button(u"rosterAdd"_s)->setFocus();
    key(Qt::Key_Space);
    key(Qt::Key_Escape);
    QCOMPARE(m_model->rowCount(), 1);
    paste(table(examples::engineers(16)));
    QCOMPARE(m_model->engineers(), examples::engineers(16));
    undoesTo({Engineer{}});
}

void TestRosterPaste::pastesCellsFromTheCurrentOne()
{
    const auto before = examples::engineers(2);
    m_model->setEngineers(before);
    at(1, RosterModel::CertificateNo);
    paste(u"X1\t13911111111\nX2\t13922222222\n"_s);
    auto expected = before;
    expected[1].certificateNo = u"X1"_s;
    expected[1].contactInfo = u"13911111111"_s;
    expected.append({{}, {}, {}, u"X2"_s, u"13922222222"_s});
    QCOMPARE(m_model->engineers(), expected);
    undoesTo(before);
}

void TestRosterPaste::oneTextGoesIntoEverySelectedCell()
{
    const auto before = examples::engineers(3);
    m_model->setEngineers(before);
    at(0, RosterModel::Gender);
    key(Qt::Key_Down, Qt::ShiftModifier);
    paste(u"男\r\n"_s);
    auto expected = before;
    expected[0].gender = expected[1].gender = u"Male"_s;
    QCOMPARE(m_model->engineers(), expected);
    undoesTo(before);
}

void TestRosterPaste::pastedColumnsBeyondTheEdge()
{
    m_model->setEngineers(examples::engineers(1));
    at(0, RosterModel::ContactInfo);
    paste(u"13911111111\tremark\tanother"_s);
    QCOMPARE(m_model->engineers().at(0).contactInfo, u"13911111111"_s);
    QVERIFY2(notice().contains(u"2 column(s)"_s), qPrintable(notice()));
    type(u"1"_s);
    key(Qt::Key_Return);
    QVERIFY(notice().isEmpty());
}

void TestRosterPaste::shortenedNumberIsRefusedByName()
{
    view()->setFocus();
    paste(u"姓名\t性别\t证件类型\t证件号码\t手机\n李四\t男\t身份证\t3.3E+17\t13900000102\n"_s);
    const QList<Engineer> expected{{u"李四"_s, u"Male"_s, u"IDCard"_s, QString(), u"13900000102"_s}};
    QCOMPARE(m_model->engineers(), expected);
    QVERIFY2(notice().contains(u"李四"_s) && notice().contains(u"3.3E+17"_s)
            && notice().contains(u"document number"_s),
        qPrintable(notice()));
    // Into a single cell: what stood there stays.
    m_model->setEngineers({examples::zhang()});
    at(0, RosterModel::CertificateNo);
    paste(u"1.10105E+17\n"_s);
    QCOMPARE(m_model->engineers(), QList<Engineer>({examples::zhang()}));
    QVERIFY(notice().contains(u"1.10105E+17"_s));
}

void TestRosterPaste::refusedCellsAreNamedAsInTheImport_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<CellRefusal>("reason");
    QTest::newRow("shortened") << u"3.3E+17"_s << CellRefusal::Scientific;
    QTest::newRow("rounded") << u"330106199001010000"_s << CellRefusal::Rounded;
    QTest::newRow("formula") << u"=A1"_s << CellRefusal::Formula;
    QTest::newRow("error") << u"#N/A"_s << CellRefusal::ErrorValue;
    QTest::newRow("long") << u"9"_s.repeated(maxCellLength + 1) << CellRefusal::TooLong;
}

void TestRosterPaste::refusedCellsAreNamedAsInTheImport()
{
    QFETCH(QString, cell);
    QFETCH(CellRefusal, reason);
    view()->setFocus();
    paste(u"姓名\t性别\t证件类型\t证件号码\t手机\n李四\t男\t身份证\t%1\t13900000102\n"_s.arg(cell));
    QCOMPARE(m_model->engineers().at(0).certificateNo, QString());
    const QString found = cell.size() > 24 ? cell.left(24) + u'…' : cell;
    const QString sentences = u"document number arrived as %1. %2"_s.arg(found, cellRefusalText(reason));
    QVERIFY2(notice().contains(sentences), qPrintable(notice()));
}

void TestRosterPaste::hiddenNumbersAreNotPasted()
{
    m_model->setEngineers({examples::zhang()});
    at(0, RosterModel::Name);
    key(Qt::Key_End, Qt::ShiftModifier);
    key(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(notice().contains(u"asterisks"_s));
    key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->engineers().at(1).name, examples::zhang().name);
    QCOMPARE(m_model->engineers().at(1).certificateNo, QString());
    QCOMPARE(m_model->engineers().at(1).contactInfo, QString());
    QVERIFY(notice().contains(u"hidden"_s));
    const QString masked = m_model->index(0, RosterModel::ContactInfo).data().toString();
    at(0, RosterModel::ContactInfo);
    paste(masked);
    QCOMPARE(m_model->engineers().at(0), examples::zhang());
}

void TestRosterPaste::nothingToPaste()
{
    for (const QString &text : {u""_s, u"\t\t\n\n"_s, u"Name\tPhone\n"_s}) {
        view()->setFocus();
        paste(text);
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(notice().contains(u"no engineers"_s));
        QVERIFY(!m_model->undoStack()->canUndo());
    }
}

void TestRosterPaste::pasteIntoAnOpenEditor()
{
    m_model->setEngineers({Engineer{}});
    at(0, RosterModel::Name);
    type(u"An"_s);
    paste(u"na"_s);
    QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), u"Anna"_s);
    key(Qt::Key_Return);
    QCOMPARE(m_model->engineers().at(0).name, u"Anna"_s);
    QCOMPARE(m_model->undoStack()->count(), 1);
}

void TestRosterPaste::severalCellsIntoAnOpenEditor()
{
    m_model->setEngineers({Engineer{}});
    at(0, RosterModel::Name);
    type(u"Anna"_s);
    paste(table(examples::engineers(2)));
    const auto engineers = m_model->engineers();
    QCOMPARE(engineers.size(), 3);
    QCOMPARE(engineers.at(0).name, u"Anna"_s);
    QCOMPARE(engineers.mid(1), examples::engineers(2));
    QCOMPARE(QApplication::focusWidget(), view());
}

void TestRosterPaste::severalCellsByTheMenuOfAnOpenEditor()
{
    m_model->setEngineers({Engineer{}});
    at(0, RosterModel::Name);
    type(u"Anna"_s);
    QGuiApplication::clipboard()->setText(table(examples::engineers(2)));
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    line->paste(); // as its menu does
    QCOMPARE(m_model->engineers().at(0).name, u"Anna"_s);
    QCOMPARE(m_model->engineers().mid(1), examples::engineers(2));
}

void TestRosterPaste::seventeenAreAskedAbout()
{
    const auto pasted = examples::engineers(17);
    view()->setFocus();
    paste(table(pasted));
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(isChooserActive());
    QListWidget *list = chooserList();
    QCOMPARE(QApplication::focusWidget(), list);
    QVERIFY(list->item(0)->text().contains(pasted.at(0).name));
    QVERIFY(!list->item(0)->text().contains(pasted.at(0).certificateNo));
    QCOMPARE(chooserCounter(), u"17 of 16 chosen"_s);
    auto *take = chooserTake();
    QVERIFY(!take->isEnabled());
    key(Qt::Key_Return); // no button that could be pressed but Cancel has it
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    key(Qt::Key_Space);
    QCOMPARE(chooserCounter(), u"16 of 16 chosen"_s);
    QVERIFY(take->isEnabled());
    QCOMPARE(m_model->rowCount(), 0);
    key(Qt::Key_T, Qt::AltModifier);
    QTRY_VERIFY(!chooser());
    auto expected = pasted;
    expected.removeAt(2);
    QCOMPARE(m_model->engineers(), expected);
    QTRY_VERIFY(!chooser());
    QVERIFY(isEditorActive());
    undoesTo({});
}

void TestRosterPaste::cancelTakesNone()
{
    m_model->setEngineers({examples::zhang()});
    at(0, 0);
    paste(table(examples::engineers(16)));
    QVERIFY(isChooserActive());
    key(Qt::Key_Escape);
    QTRY_VERIFY(!chooser());
    QCOMPARE(m_model->engineers(), QList<Engineer>({examples::zhang()}));
    QVERIFY(!m_model->undoStack()->canUndo());
}

void TestRosterPaste::sixteenPresentMayBeGivenUp()
{
    m_model->setEngineers(examples::engineers(16));
    m_editor->take({examples::zhang()});
    QVERIFY(isChooserActive());
    QListWidget *list = chooserList();
    QVERIFY(list->item(0)->text().contains(u"on the roster"_s));
    QVERIFY(!list->item(16)->text().contains(u"on the roster"_s));
    key(Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(chooserCounter(), u"0 of 16 chosen"_s);
    QVERIFY(!chooserTake()->isEnabled());
    key(Qt::Key_F, Qt::AltModifier);
    QTRY_COMPARE(chooserCounter(), u"16 of 16 chosen"_s);
    list->setFocus();
    key(Qt::Key_Home);
    key(Qt::Key_Space);
    key(Qt::Key_End);
    key(Qt::Key_Space);
    QCOMPARE(chooserCounter(), u"16 of 16 chosen"_s);
    key(Qt::Key_T, Qt::AltModifier);
    QTRY_VERIFY(!chooser());
    auto expected = examples::engineers(16);
    expected.removeFirst();
    expected.append(examples::zhang());
    QCOMPARE(m_model->engineers(), expected);
    QCOMPARE(m_model->undoStack()->count(), 1);
}

void TestRosterPaste::cellsBeyondTheSixteenthAreAskedAbout()
{
    m_model->setEngineers(examples::engineers(15));
    at(14, RosterModel::ContactInfo);
    paste(u"13911111111\n13922222222\n13933333333\n"_s);
    QCOMPARE(m_model->engineers(), examples::engineers(15));
    QCOMPARE(chooserCounter(), u"17 of 16 chosen"_s);
}

void TestRosterPaste::thoseWhoComeTwiceAreTickedOnce()
{
    m_model->setEngineers(examples::engineers(10));
    m_editor->take(examples::engineers(17));
    QVERIFY(isChooserActive());
    QCOMPARE(chooserList()->count(), 27);
    QCOMPARE(chooserList()->item(10)->checkState(), Qt::Unchecked);
    QVERIFY(chooserList()->item(10)->text().contains(u"above"_s));
    QCOMPARE(chooserCounter(), u"17 of 16 chosen"_s);
    key(Qt::Key_F, Qt::AltModifier);
    QTRY_COMPARE(chooserCounter(), u"16 of 16 chosen"_s);
    key(Qt::Key_T, Qt::AltModifier);
    QTRY_COMPARE(m_model->engineers(), examples::engineers(16));
}

void TestRosterPaste::anotherFormClosesTheChooser()
{
    m_editor->take(examples::engineers(17));
    QVERIFY(chooser());
    m_model->setEngineers({examples::erika()});
    QTRY_VERIFY(!chooser());
    QCOMPARE(m_model->engineers(), QList<Engineer>({examples::erika()}));
}

void TestRosterPaste::thousandsAreNotOffered()
{
    view()->setFocus();
    paste(table(examples::engineers(2000)));
    QVERIFY(!chooser());
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY2(notice().contains(u"2000"_s), qPrintable(notice()));
}

void TestRosterPaste::refusedCellsAreToldAfterTheChoice()
{
    auto pasted = examples::engineers(17);
    pasted[3].certificateNo = u"3.3E+17"_s;
    view()->setFocus();
    paste(table(pasted));
    QVERIFY(isChooserActive());
    QVERIFY(notice().isEmpty());
    key(Qt::Key_F, Qt::AltModifier);
    QTRY_VERIFY(chooserTake()->isEnabled());
    key(Qt::Key_T, Qt::AltModifier);
    QTRY_COMPARE(m_model->rowCount(), 16);
    QVERIFY(notice().contains(u"3.3E+17"_s) && notice().contains(pasted.at(3).name));
}

void TestRosterPaste::importAndBookAreAskedFor()
{
    m_model->setEngineers({Engineer{}});
    at(0, RosterModel::Name);
    type(u"Bo"_s);
    QSignalSpy import(m_editor.get(), &RosterEditor::importRequested);
    QSignalSpy book(m_editor.get(), &RosterEditor::bookRequested);
    key(Qt::Key_I, Qt::AltModifier);
    QTRY_COMPARE(import.size(), 1);
    QCOMPARE(m_model->engineers().at(0).name, u"Bo"_s);
    key(Qt::Key_M, Qt::AltModifier);
    QTRY_COMPARE(book.size(), 1);
    m_editor->take({examples::zhang()});
    QCOMPARE(m_model->engineers().at(1), examples::zhang());
}

QTEST_MAIN(TestRosterPaste)
#include "tst_rosterpaste.moc"
