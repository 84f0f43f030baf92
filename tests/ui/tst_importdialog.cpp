// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rosterpreview.h"
#include "ui/importdialog.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

namespace {

constexpr auto three = "姓名|性别|证件类型|证件号码|手机|部门\n"
                       "李雷|男|身份证|11010519491231002X|13900000101|甲\n"
                       "韩梅梅|女|身份证|3.3E+17|13900000102|乙\n"
                       "Ann Smith|F|passport|E12345678|+44 20 7946 0101|丙\n";

SheetRows rowsOf(const QString &text)
{
    return separatedRows(text, u'|');
}

QString many(int count)
{
    QString text = u"Name|Phone\n"_s;
    for (int i = 0; i < count; ++i)
        text += u"Engineer %1|139000001%2\n"_s.arg(QChar(u'A' + i)).arg(i, 2, 10, QChar(u'0'));
    return text;
}

} // namespace

/// The columns and the people of a file are chosen with keys alone.
class TestImportDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void modelKeepsItsPromises();
    void enterTakesWhatWasGuessed();
    void escapeTakesNobody();
    void refusedCellsSayWhy();
    void anotherColumnIsChosen();
    void headerIsNoEngineer();
    void moreThanFitAreTickedByThePerson();
    void tooManyTicksAreNotTaken();
    void fullRosterTakesNobody();
    void ticksStayWithTheirRows();
    void anotherSheetIsAskedFor();
    void emptyColumnsSayWhatToDo();
    void numbersAreMasked();
    void hiddenRowsComeOnlyWhenTicked();
    void hiddenRowsTakeNoPlace();
    void hiddenRowsOfAnotherSheet();

private:
    void open(const QString &text, int present = 0, const QStringList &otherSheets = {},
        const QSet<qsizetype> &hiddenRows = {});
    void key(Qt::Key code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), code, modifiers);
    }
    bool tabTo(const QString &name)
    {
        for (int i = 0; i < 20 && QApplication::focusWidget()->objectName() != name; ++i)
            key(Qt::Key_Tab);
        return QApplication::focusWidget()->objectName() == name;
    }
    template <typename T>
    T *find(const QString &name)
    {
        return m_dialog->findChild<T *>(name);
    }
    QString counter() { return find<QLabel>(u"importCounter"_s)->text(); }
    QString notice()
    {
        auto *line = find<QWidget>(u"importNotice"_s);
        return line->isVisible() ? line->findChild<QLabel *>(u"noticeText"_s)->text() : QString();
    }
    QPushButton *add() { return find<QPushButton>(u"importAdd"_s); }
    QString shown(int row, int column)
    {
        auto *model = find<QTableView>(u"importPreview"_s)->model();
        return model->index(row, column).data().toString();
    }
    QList<Engineer> chosen()
    {
        return m_chosen->count() == 1 ? m_chosen->at(0).at(0).value<QList<Engineer>>() : QList<Engineer>();
    }

    QPointer<ImportDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_chosen;
};

void TestImportDialog::initTestCase()
{
    applyTheme(*qApp, Theme::Light);
}

void TestImportDialog::open(
    const QString &text, int present, const QStringList &otherSheets, const QSet<qsizetype> &hiddenRows)
{
    const QString sheet = otherSheets.isEmpty() ? QString() : u"First"_s;
    m_dialog =
        new ImportDialog({u"roster.xlsx"_s, rowsOf(text), sheet, otherSheets, hiddenRows}, present, nullptr);
    m_chosen = std::make_unique<QSignalSpy>(m_dialog, &ImportDialog::chosen);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

void TestImportDialog::cleanup()
{
    m_chosen.reset();
    delete m_dialog;
}

void TestImportDialog::modelKeepsItsPromises()
{
    RosterPreview model(16);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const QString &text : {QString::fromUtf8(three), many(20), QString()}) {
        const SheetRows rows = rowsOf(text);
        model.setSheet(readRoster(rows, guessColumns(rows)));
        model.tickFirst(1);
        if (model.rowCount() > 0)
            QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.tickedCount(), 0);
    }
}

void TestImportDialog::enterTakesWhatWasGuessed()
{
    open(QString::fromUtf8(three), 9);
    QCOMPARE(counter(), u"12 of 16 places"_s);
    QCOMPARE(QApplication::focusWidget(), add());
    key(Qt::Key_Return);
    const auto engineers = chosen();
    QCOMPARE(engineers.size(), 3);
    const Engineer li{u"李雷"_s, u"Male"_s, u"IDCard"_s, u"11010519491231002X"_s, u"13900000101"_s};
    const Engineer ann{u"Ann Smith"_s, u"Female"_s, u"Passport"_s, u"E12345678"_s, u"+44 20 7946 0101"_s};
    QVERIFY(engineers.at(0) == li);
    QCOMPARE(engineers.at(1).certificateNo, QString());
    QVERIFY(engineers.at(2) == ann);
    QTRY_VERIFY(!m_dialog);
}

void TestImportDialog::escapeTakesNobody()
{
    open(QString::fromUtf8(three));
    key(Qt::Key_Escape);
    QCOMPARE(m_chosen->count(), 0);
    QTRY_VERIFY(!m_dialog);
}

void TestImportDialog::refusedCellsSayWhy()
{
    open(QString::fromUtf8(three));
    QVERIFY(notice().contains(u"nothing is guessed"_s));
    QCOMPARE(shown(1, 3), u"Shortened"_s);
    QVERIFY(tabTo(u"importPreview"_s));
    key(Qt::Key_Down);
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_Right);
    QVERIFY(find<QLabel>(u"importCell"_s)->text().contains(u"3.3E+17"_s));
    key(Qt::Key_Right);
    QCOMPARE(find<QLabel>(u"importCell"_s)->text(), QString());
    // Without the engineer there is nothing to warn of.
    key(Qt::Key_Home);
    key(Qt::Key_Space);
    QCOMPARE(notice(), QString());
    QCOMPARE(add()->text(), u"&Add 2 engineer(s)"_s);
}

void TestImportDialog::anotherColumnIsChosen()
{
    open(QString::fromUtf8(three));
    QVERIFY(tabTo(u"importName"_s));
    QCOMPARE(find<QComboBox>(u"importName"_s)->currentText(), u"A: 姓名"_s);
    key(Qt::Key_End);
    QCOMPARE(find<QComboBox>(u"importName"_s)->currentText(), u"F: 部门"_s);
    QCOMPARE(shown(0, 0), u"甲"_s);
    // The column of the phone goes to the name, and no other field has it then.
    key(Qt::Key_Up);
    QCOMPARE(shown(0, 0), u"13900000101"_s);
    QCOMPARE(find<QComboBox>(u"importPhone"_s)->currentIndex(), 0);
    QVERIFY(tabTo(u"importPhone"_s));
    key(Qt::Key_Home);
    QVERIFY(tabTo(u"importAdd"_s));
    key(Qt::Key_Return);
    QCOMPARE(chosen().value(0).name, u"13900000101"_s);
    QCOMPARE(chosen().value(0).contactInfo, QString());
}

void TestImportDialog::headerIsNoEngineer()
{
    open(QString::fromUtf8(three));
    QVERIFY(tabTo(u"importHeader"_s));
    QVERIFY(find<QCheckBox>(u"importHeader"_s)->isChecked());
    key(Qt::Key_Space);
    QCOMPARE(shown(0, 0), u"姓名"_s);
    QCOMPARE(counter(), u"4 of 16 places"_s);
    QCOMPARE(find<QComboBox>(u"importName"_s)->currentText(), u"Column A"_s);
    key(Qt::Key_Space);
    QCOMPARE(shown(0, 0), u"李雷"_s);
    QCOMPARE(counter(), u"3 of 16 places"_s);
}

void TestImportDialog::moreThanFitAreTickedByThePerson()
{
    open(many(20), 13);
    QCOMPARE(counter(), u"13 of 16 places"_s);
    QVERIFY(!add()->isEnabled());
    QVERIFY(notice().contains(u"20 engineers"_s));
    // Enter must not take anybody yet.
    key(Qt::Key_Return);
    QCOMPARE(m_chosen->count(), 0);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"importPreview"_s);
    for (const int steps : {1, 4}) {
        for (int i = 0; i < steps; ++i)
            key(Qt::Key_Down);
        key(Qt::Key_Space);
    }
    QCOMPARE(counter(), u"15 of 16 places"_s);
    QVERIFY(tabTo(u"importAdd"_s));
    key(Qt::Key_Return);
    QCOMPARE(chosen().size(), 2);
    QCOMPARE(chosen().at(0).name, u"Engineer B"_s);
    QCOMPARE(chosen().at(1).name, u"Engineer F"_s);
}

void TestImportDialog::tooManyTicksAreNotTaken()
{
    open(many(20), 14);
    QVERIFY(tabTo(u"importFirst"_s));
    key(Qt::Key_Space);
    QCOMPARE(counter(), u"16 of 16 places"_s);
    QVERIFY(add()->isEnabled());
    QVERIFY(tabTo(u"importPreview"_s));
    for (int i = 0; i < 5; ++i)
        key(Qt::Key_Down);
    key(Qt::Key_Space);
    QCOMPARE(counter(), u"17 of 16 places"_s);
    QVERIFY(!add()->isEnabled());
    QVERIFY(notice().contains(u"too many"_s));
    QCOMPARE(add()->toolTip(), notice());
    QVERIFY(tabTo(u"importNobody"_s));
    key(Qt::Key_Space);
    QCOMPARE(counter(), u"14 of 16 places"_s);
}

void TestImportDialog::fullRosterTakesNobody()
{
    open(QString::fromUtf8(three), 16);
    QVERIFY(!add()->isEnabled());
    QVERIFY(!find<QPushButton>(u"importFirst"_s)->isEnabled());
    QVERIFY(notice().contains(u"full"_s));
}

void TestImportDialog::ticksStayWithTheirRows()
{
    open(QString::fromUtf8(three));
    QVERIFY(tabTo(u"importPreview"_s));
    key(Qt::Key_Space);
    QCOMPARE(counter(), u"2 of 16 places"_s);
    QVERIFY(tabTo(u"importHeader"_s));
    key(Qt::Key_Space);
    QCOMPARE(counter(), u"2 of 16 places"_s);
    QVERIFY(tabTo(u"importAdd"_s));
    key(Qt::Key_Return);
    QCOMPARE(chosen().value(0).name, u"韩梅梅"_s);
}

void TestImportDialog::anotherSheetIsAskedFor()
{
    open(QString::fromUtf8(three), 0, {u"Second"_s});
    QSignalSpy requested(m_dialog, &ImportDialog::sheetRequested);
    QVERIFY(tabTo(u"importSheet"_s));
    key(Qt::Key_Down);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.at(0).at(0).toString(), u"Second"_s);
    m_dialog->showRefusal(u"It is damaged."_s);
    QCOMPARE(notice(), u"It is damaged."_s);
    QCOMPARE(find<QComboBox>(u"importSheet"_s)->currentText(), u"First"_s);
    QCOMPARE(shown(0, 0), u"李雷"_s);
    m_dialog->setTable({u"roster.xlsx"_s, rowsOf(many(2)), u"Second"_s, {u"First"_s}});
    QCOMPARE(notice(), QString());
    QCOMPARE(shown(0, 0), u"Engineer A"_s);
    QCOMPARE(find<QComboBox>(u"importSheet"_s)->currentText(), u"Second"_s);
}

void TestImportDialog::emptyColumnsSayWhatToDo()
{
    open(u"姓名|电话\n"_s);
    QVERIFY(!add()->isEnabled());
    QVERIFY(notice().contains(u"no engineers"_s));
}

void TestImportDialog::numbersAreMasked()
{
    open(QString::fromUtf8(three));
    QCOMPARE(shown(0, 3), u"1101**********002X"_s);
    QCOMPARE(shown(0, 4), u"139******01"_s);
}

void TestImportDialog::hiddenRowsComeOnlyWhenTicked()
{
    open(QString::fromUtf8(three), 9, {}, {2});
    QCOMPARE(counter(), u"11 of 16 places"_s);
    QCOMPARE(shown(1, 0), u"韩梅梅 (hidden)"_s);
    QVERIFY2(notice().contains(u"1 row(s) are hidden"_s), qPrintable(notice()));
    // Its refused cell is nobody's yet.
    QVERIFY(!notice().contains(u"nothing is guessed"_s));
    QVERIFY(tabTo(u"importPreview"_s));
    QCOMPARE(find<QLabel>(u"importCell"_s)->text(), QString());
    key(Qt::Key_Down);
    QVERIFY(find<QLabel>(u"importCell"_s)->text().contains(u"hidden"_s));
    // Reading columns anew ticks nobody who is hidden.
    QVERIFY(tabTo(u"importGender"_s));
    key(Qt::Key_Home);
    QCOMPARE(counter(), u"11 of 16 places"_s);
    QVERIFY(tabTo(u"importPreview"_s));
    key(Qt::Key_Down);
    key(Qt::Key_Space);
    QCOMPARE(counter(), u"12 of 16 places"_s);
    QVERIFY(notice().contains(u"nothing is guessed"_s));
    // The button for everybody does not mean those whom nobody sees.
    QVERIFY(tabTo(u"importFirst"_s));
    key(Qt::Key_Space);
    QCOMPARE(counter(), u"11 of 16 places"_s);
    QVERIFY(tabTo(u"importAdd"_s));
    key(Qt::Key_Return);
    const QList<Engineer> engineers = chosen();
    QCOMPARE(engineers.size(), 2);
    QCOMPARE(engineers.at(0).name, u"李雷"_s);
    QCOMPARE(engineers.at(1).name, u"Ann Smith"_s);
}

void TestImportDialog::hiddenRowsTakeNoPlace()
{
    // 20 are too many, 16 of them are shown, and those fit.
    open(many(20), 0, {}, {2, 5, 6, 20});
    QCOMPARE(counter(), u"16 of 16 places"_s);
    QVERIFY2(notice().contains(u"4 row(s) are hidden"_s), qPrintable(notice()));
    key(Qt::Key_Return);
    QStringList names;
    for (const Engineer &engineer : chosen())
        names.append(engineer.name.right(1));
    QCOMPARE(names.join(QString()), u"ACDGHIJKLMNOPQRS"_s);
}

void TestImportDialog::hiddenRowsOfAnotherSheet()
{
    open(QString::fromUtf8(three), 0, {u"Second"_s}, {1, 2, 3});
    QCOMPARE(counter(), u"0 of 16 places"_s);
    QVERIFY(!add()->isEnabled());
    QVERIFY(!find<QPushButton>(u"importFirst"_s)->isEnabled());
    QVERIFY2(notice().contains(u"3 row(s) are hidden"_s), qPrintable(notice()));
    m_dialog->setTable({u"roster.xlsx"_s, rowsOf(many(2)), u"Second"_s, {u"First"_s}});
    QCOMPARE(counter(), u"2 of 16 places"_s);
    QCOMPARE(notice(), QString());
    QCOMPARE(shown(0, 0), u"Engineer A"_s);
}

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
