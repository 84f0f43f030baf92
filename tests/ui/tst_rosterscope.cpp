// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rostermodel.h"
#include "tests/models/examples.h"
#include "ui/loapage.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace circuitdesk;
using namespace Qt::Literals::StringLiterals;

/// The keys of the roster belong to its table: elsewhere on the page they are what they always are.
class TestRosterScope final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init();
    void cleanup() { m_page.reset(); }

    void deletesAWordInAField();
    void elsewhereTheRosterStays_data();
    void elsewhereTheRosterStays();
    void deletesAWordInAnOpenCell();
    void anOpenListKeepsItsEngineer();
    void removesOnTheTable();
    void nothingIsRemovedFromAnEmptyRoster();
    void movesAnEngineerWhileEditing();
    void pastesWholeEngineersAnywhere_data();
    void pastesWholeEngineersAnywhere();
    void tooltipsNameTheKeys_data();
    void tooltipsNameTheKeys();

private:
    static void key(Qt::Key code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), code, modifiers);
        QCoreApplication::processEvents();
    }
    void at(int row, int column)
    {
        view()->setFocus();
        view()->setCurrentIndex(m_page->roster()->index(row, column));
    }
    QTableView *view() { return m_page->findChild<QTableView *>(u"loaRoster"_s); }
    [[nodiscard]] const QList<Engineer> &engineers() const { return m_page->roster()->engineers(); }

    std::unique_ptr<LoaPage> m_page;
    const QList<Engineer> m_before = examples::engineers(4);
};

void TestRosterScope::init()
{
    m_page = std::make_unique<LoaPage>();
    new QAbstractItemModelTester(
        m_page->roster(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_page.get());
    LoaApplication form = examples::loa();
    form.engineers = m_before;
    m_page->setApplication(form);
    m_page->resize(1080, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    at(1, RosterModel::Name);
}

void TestRosterScope::deletesAWordInAField()
{
    auto *company = m_page->findChild<QLineEdit *>(u"loaCompany"_s);
    company->setFocus();
    key(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(company, u"North Wind Ltd"_s);
    key(Qt::Key_Home);
    key(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(company->text(), u"Wind Ltd"_s);
    QCOMPARE(engineers(), m_before);
}

void TestRosterScope::elsewhereTheRosterStays_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"loaRegion", "loaCircuit", "loaBandwidth", "loaPeerLocation", "loaCompany",
             "loaSi", "loaDate", "loaTime", "loaReview", "rosterAdd", "rosterRemove"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestRosterScope::elsewhereTheRosterStays()
{
    QFETCH(QString, name);
    auto *widget = m_page->findChild<QWidget *>(name);
    widget->setFocus();
    std::vector<std::unique_ptr<QSignalSpy>> pressed;
    for (const auto *button : m_page->findChildren<QToolButton *>())
        pressed.push_back(std::make_unique<QSignalSpy>(button, &QToolButton::pressed));
    QVERIFY(widget->hasFocus() || widget->isAncestorOf(QApplication::focusWidget()));
    key(Qt::Key_Delete, Qt::ControlModifier);
    key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    key(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(engineers(), m_before);
    QCOMPARE(m_page->roster()->undoStack()->count(), 0);
    // A button that a key presses is clicked a moment later.
    for (const auto &spy : pressed)
        QCOMPARE(spy->size(), 0);
}

void TestRosterScope::deletesAWordInAnOpenCell()
{
    key(Qt::Key_F2);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    key(Qt::Key_Home);
    key(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(line->text(), u"B"_s);
    // There is nothing left to delete behind the last word.
    key(Qt::Key_End);
    key(Qt::Key_Delete, Qt::ControlModifier);
    key(Qt::Key_Return);
    auto expected = m_before;
    expected[1].name = u"B"_s;
    QCOMPARE(engineers(), expected);
}

void TestRosterScope::anOpenListKeepsItsEngineer()
{
    at(1, RosterModel::Gender);
    key(Qt::Key_F2);
    QVERIFY(qobject_cast<QComboBox *>(QApplication::focusWidget()));
    key(Qt::Key_Delete, Qt::ControlModifier);
    QVERIFY(qobject_cast<QComboBox *>(QApplication::focusWidget()));
    QCOMPARE(engineers(), m_before);
}

void TestRosterScope::removesOnTheTable()
{
    key(Qt::Key_Delete, Qt::ControlModifier);
    auto expected = m_before;
    expected.removeAt(1);
    QCOMPARE(engineers(), expected);
    QVERIFY(view()->hasFocus());
    QCOMPARE(m_page->roster()->undoStack()->count(), 1);
    // The next one is removed without looking for it.
    key(Qt::Key_Delete, Qt::ControlModifier);
    expected.removeAt(1);
    QCOMPARE(engineers(), expected);
    key(Qt::Key_Z, Qt::ControlModifier);
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(engineers(), m_before);
}

void TestRosterScope::nothingIsRemovedFromAnEmptyRoster()
{
    m_page->setApplication({});
    view()->setFocus();
    key(Qt::Key_Delete, Qt::ControlModifier);
    key(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(engineers().isEmpty());
    QCOMPARE(m_page->roster()->undoStack()->count(), 0);
}

void TestRosterScope::movesAnEngineerWhileEditing()
{
    key(Qt::Key_F2);
    key(Qt::Key_End);
    QTest::keyClicks(QApplication::focusWidget(), u"ob"_s);
    key(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    auto expected = m_before;
    expected[1].name += u"ob"_s;
    expected.move(1, 0);
    QCOMPARE(engineers(), expected);
    // Whoever moves an engineer while editing goes on editing.
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    QCOMPARE(line->text(), expected.at(0).name);
    key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    expected.move(0, 1);
    QCOMPARE(engineers(), expected);
}

void TestRosterScope::pastesWholeEngineersAnywhere_data()
{
    QTest::addColumn<int>("column");
    for (int column = 0; column < RosterModel::ColumnCount; ++column)
        QTest::newRow(qPrintable(rosterColumnText(column))) << column;
}

/// Whoever has typed a phone last and pastes the others must not write their names over it.
void TestRosterScope::pastesWholeEngineersAnywhere()
{
    QFETCH(int, column);
    const auto more = examples::engineers(7).mid(4);
    QString sheet;
    for (const Engineer &e : more)
        sheet += QStringList{e.name, e.gender, e.certificateType, e.certificateNo, e.contactInfo}.join(u'\t')
            + u'\n';
    QGuiApplication::clipboard()->setText(sheet);
    at(3, column);
    key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(engineers(), m_before + more);
    // Columns that fit are still written over the cells.
    QGuiApplication::clipboard()->setText(u"X1\t13911112222\nX2\t13911113333\n"_s);
    at(0, RosterModel::CertificateNo);
    key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(engineers().size(), 7);
    QCOMPARE(engineers().at(1).certificateNo, u"X2"_s);
    QCOMPARE(engineers().at(1).contactInfo, u"13911113333"_s);
    QCOMPARE(engineers().at(1).name, m_before.at(1).name);
}

void TestRosterScope::tooltipsNameTheKeys_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
        {"rosterRemove", "rosterDuplicate", "rosterUp", "rosterDown", "rosterUndo", "rosterRedo"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestRosterScope::tooltipsNameTheKeys()
{
    QFETCH(QString, name);
    auto *button = m_page->findChild<QToolButton *>(name);
    static const QRegularExpression named(u"\\((Ctrl\\+\\S+) in the table\\)"_s);
    const auto match = named.match(button->toolTip());
    QVERIFY2(match.hasMatch(), qPrintable(button->toolTip()));
    QCOMPARE(button->accessibleDescription(), button->toolTip());
    // Two steps, of which one is taken back: everything can be done.
    const auto prepare = [&] {
        LoaApplication form = examples::loa();
        form.engineers = m_before;
        m_page->setApplication(form);
        QVERIFY(m_page->roster()->remove(0));
        QVERIFY(m_page->roster()->duplicate(1));
        m_page->roster()->undoStack()->undo();
        at(1, RosterModel::Name);
    };
    prepare();
    const auto before = engineers();
    button->click();
    const auto clicked = engineers();
    QVERIFY(clicked != before);
    prepare();
    QCOMPARE(engineers(), before);
    QTest::keySequence(view(), QKeySequence(match.captured(1)));
    QCOMPARE(engineers(), clicked);
}

QTEST_MAIN(TestRosterScope)
#include "tst_rosterscope.moc"
