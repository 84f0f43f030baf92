// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/rosterdesk.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QShortcut>
#include <QSignalSpy>

using namespace circuitdesk;
using namespace Qt::Literals::StringLiterals;

/// The roster as a sheet: the keys of a spreadsheet, and every step one undo.
class TestRosterKeys final : public QObject, private test::RosterDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init() { QVERIFY(open()); }
    void cleanup() { close(); }

    void fillsDownFromAbove();
    void fillsDownASelection();
    void fillsDownWhileEditing();
    void duplicatesARow();
    void duplicateOnAFullRoster();
    void movesRowsByKeys();
    void dragsARow();
    void copiesWhatIsShown();
    void copiedCellsComeBack();
    void deleteClearsTheSelection();
    void keysOfTheTableAreItsOwn();
    void menuOfTheTable();
    void arrowsLeaveAnOpenEditor();
    void aClickLeavesAnOpenEditor();
    void keysMoveAndEdit();
    void readOnlyTakesNoKeys();
    void numbersAreNormalisedOnLeaving();
    void compositionIsLeftAlone();
    void toolsFitWhereverTheyAre();
};

void TestRosterKeys::fillsDownFromAbove()
{
    QList<Engineer> before{examples::zhang(), examples::erika()};
    m_model->setEngineers(before);
    at(1, RosterModel::CertificateType);
    key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(m_model->engineers().at(1).certificateType, u"IDCard"_s);
    QCOMPARE(m_model->engineers().at(1).name, examples::erika().name);
    undoesTo(before);
    // Nothing stands above the first row.
    m_model->setEngineers(before);
    at(0, RosterModel::Name);
    key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(m_model->engineers(), before);
    QVERIFY(!m_model->undoStack()->canUndo());
}

void TestRosterKeys::fillsDownASelection()
{
    const auto before = examples::engineers(4);
    m_model->setEngineers(before);
    at(1, RosterModel::Gender);
    m_model->setData(m_model->index(1, RosterModel::Gender), u"Male"_s);
    const auto edited = m_model->engineers();
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_D, Qt::ControlModifier);
    auto expected = edited;
    expected[2].gender = expected[3].gender = u"Male"_s;
    QCOMPARE(m_model->engineers(), expected);
    undoesTo(edited);
}

void TestRosterKeys::fillsDownWhileEditing()
{
    m_model->setEngineers({examples::zhang(), Engineer{}});
    at(1, RosterModel::Name);
    type(u"Bo"_s);
    key(Qt::Key_Tab);
    QVERIFY(qobject_cast<QComboBox *>(QApplication::focusWidget()));
    key(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(qobject_cast<QComboBox *>(QApplication::focusWidget()));
    key(Qt::Key_Tab);
    key(Qt::Key_D, Qt::ControlModifier);
    key(Qt::Key_Tab);
    type(u"X1"_s);
    key(Qt::Key_Return);
    const Engineer expected{u"Bo"_s, examples::zhang().gender, u"IDCard"_s, u"X1"_s, QString()};
    QCOMPARE(m_model->engineers().at(1), expected);
}

void TestRosterKeys::duplicatesARow()
{
    const auto before = examples::engineers(3);
    m_model->setEngineers(before);
    at(1, RosterModel::ContactInfo);
    key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    const QList<Engineer> expected{before.at(0), before.at(1), before.at(1), before.at(2)};
    QCOMPARE(m_model->engineers(), expected);
    QCOMPARE(view()->currentIndex(), m_model->index(2, RosterModel::ContactInfo));
    undoesTo(before);
    button(u"rosterDuplicate"_s)->click();
    QCOMPARE(m_model->rowCount(), 5);
}

void TestRosterKeys::duplicateOnAFullRoster()
{
    m_model->setEngineers(examples::engineers(16));
    at(3, 0);
    key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_model->engineers(), examples::engineers(16));
    QVERIFY(notice().contains(u"full"_s));
    QVERIFY(!button(u"rosterDuplicate"_s)->isEnabled());
}

void TestRosterKeys::movesRowsByKeys()
{
    const auto before = examples::engineers(3);
    m_model->setEngineers(before);
    at(0, RosterModel::Gender);
    key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_model->engineers().at(1), before.at(0));
    QCOMPARE(view()->currentIndex(), m_model->index(1, RosterModel::Gender));
    undoesTo(before);
    view()->setCurrentIndex(m_model->index(1, 0));
    key(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_model->engineers(), before);
}

void TestRosterKeys::dragsARow()
{
    const auto before = examples::engineers(4);
    m_model->setEngineers(before);
    QHeaderView *rows = view()->verticalHeader();
    const auto middle = [&](int row) {
        return QPoint(rows->width() / 2, rows->sectionViewportPosition(row) + rows->sectionSize(row) / 2);
    };
    const auto drag = [&](int from, int to) {
        // A row goes behind another from that one's middle on.
        const QPoint target = middle(to) + QPoint(0, to > from ? 3 : -3);
        QTest::mousePress(rows->viewport(), Qt::LeftButton, {}, middle(from));
        QTest::mouseMove(rows->viewport(), (middle(from) + middle(to)) / 2);
        QTest::mouseMove(rows->viewport(), target);
        QTest::mouseRelease(rows->viewport(), Qt::LeftButton, {}, target);
    };
    drag(0, 2);
    const QList<Engineer> expected{before.at(1), before.at(2), before.at(0), before.at(3)};
    QCOMPARE(m_model->engineers(), expected);
    QCOMPARE(m_model->undoStack()->count(), 1);
    QCOMPARE(view()->currentIndex().row(), 2);
    for (int row = 0; row < 4; ++row)
        QCOMPARE(rows->visualIndex(row), row);
    undoesTo(before);
    drag(2, 0);
    QCOMPARE(m_model->engineers(), before);
    m_editor->setReadOnly(true);
    drag(0, 3);
    QCOMPARE(m_model->engineers(), before);
}

void TestRosterKeys::copiesWhatIsShown()
{
    m_model->setEngineers({{u"A\"B"_s, u"Male"_s, u"Passport"_s, u"E12345678"_s, u"13900000102"_s},
        {u"C\tD"_s, {}, {}, {}, {}}});
    button(u"rosterShowNumbers"_s)->click();
    at(0, RosterModel::Name);
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_End, Qt::ShiftModifier);
    key(Qt::Key_C, Qt::ControlModifier);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->text(), u"\"A\"\"B\"\tMale\tPassport\tE12345678\t13900000102\n\"C\tD\"\t\t\t\t"_s);
    QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), "secret");
    QVERIFY(notice().isEmpty());
}

void TestRosterKeys::copiedCellsComeBack()
{
    auto engineers = examples::engineers(3);
    engineers[1].name = u"\"Bo\"\tthe second"_s;
    m_model->setEngineers(engineers);
    button(u"rosterShowNumbers"_s)->click();
    at(0, 0);
    key(Qt::Key_A, Qt::ControlModifier);
    key(Qt::Key_C, Qt::ControlModifier);
    m_model->setEngineers({});
    view()->setFocus();
    key(Qt::Key_V, Qt::ControlModifier);
    engineers[1].name = u"\"Bo\" the second"_s; // names hold no tabs
    QCOMPARE(m_model->engineers(), engineers);
}

void TestRosterKeys::deleteClearsTheSelection()
{
    const auto before = examples::engineers(3);
    m_model->setEngineers(before);
    at(0, RosterModel::CertificateNo);
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_Delete);
    auto expected = before;
    for (int row : {0, 1}) {
        expected[row].certificateNo.clear();
        expected[row].contactInfo.clear();
    }
    QCOMPARE(m_model->engineers(), expected);
    undoesTo(before);
}

void TestRosterKeys::keysOfTheTableAreItsOwn()
{
    QGuiApplication::clipboard()->setText(u"Male"_s);
    m_model->setEngineers({examples::zhang(), Engineer{}});
    for (const QKeySequence &keys : {QKeySequence(u"Ctrl+D"_s), QKeySequence(u"Ctrl+Shift+D"_s),
             QKeySequence(u"Ctrl+Z"_s), QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+V"_s)}) {
        QShortcut rival(keys, m_editor.get());
        QSignalSpy taken(&rival, &QShortcut::activated);
        at(1, RosterModel::Gender);
        QTest::keySequence(view(), keys);
        key(Qt::Key_F2);
        QVERIFY(qobject_cast<QComboBox *>(QApplication::focusWidget()));
        QTest::keySequence(QApplication::focusWidget(), keys);
        QCOMPARE(taken.size(), 0);
        button(u"rosterShowNumbers"_s)->setFocus();
        QTest::keySequence(QApplication::focusWidget(), keys);
        QCOMPARE(taken.size(), 1);
    }
}

void TestRosterKeys::menuOfTheTable()
{
    const auto before = examples::engineers(2);
    m_model->setEngineers(before);
    at(1, RosterModel::Name);
    const auto open = [this] {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {}, Qt::NoModifier);
        QCoreApplication::sendEvent(view()->viewport(), &event);
        return view()->findChild<QMenu *>(u"rosterMenu"_s);
    };
    QMenu *menu = open();
    QVERIFY(menu && menu->isVisible());
    QTest::keyClick(menu, Qt::Key_D);
    QCOMPARE(m_model->engineers().at(1).name, before.at(0).name);
    QTRY_VERIFY(!view()->findChild<QMenu *>(u"rosterMenu"_s));
    QVERIFY(isEditorActive());
    undoesTo(before);
    m_editor->setReadOnly(true);
    menu = open();
    QVERIFY(menu);
    for (const QAction *action : menu->actions())
        QCOMPARE(action->isEnabled(), action == menu->actions().constFirst());
}

void TestRosterKeys::arrowsLeaveAnOpenEditor()
{
    m_model->setEngineers(QList<Engineer>(4));
    at(0, RosterModel::Name);
    type(u"A"_s);
    key(Qt::Key_Down);
    QCOMPARE(m_model->engineers().at(0).name, u"A"_s);
    QCOMPARE(view()->currentIndex(), m_model->index(1, RosterModel::Name));
    QCOMPARE(QApplication::focusWidget(), view());
    type(u"B"_s);
    key(Qt::Key_Up);
    QCOMPARE(m_model->engineers().at(1).name, u"B"_s);
    QCOMPARE(view()->currentIndex(), m_model->index(0, RosterModel::Name));
}

void TestRosterKeys::aClickLeavesAnOpenEditor()
{
    m_model->setEngineers(QList<Engineer>(4));
    at(0, RosterModel::Name);
    type(u"A"_s);
    const QModelIndex target = m_model->index(1, RosterModel::ContactInfo);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->visualRect(target).center());
    QCOMPARE(m_model->engineers().at(0).name, u"A"_s);
    QCOMPARE(view()->currentIndex(), target);
}

void TestRosterKeys::keysMoveAndEdit()
{
    m_model->setEngineers(examples::engineers(3));
    at(1, RosterModel::Gender);
    key(Qt::Key_End);
    QCOMPARE(view()->currentIndex(), m_model->index(1, RosterModel::ContactInfo));
    key(Qt::Key_Home);
    QCOMPARE(view()->currentIndex(), m_model->index(1, RosterModel::Name));
    key(Qt::Key_Down);
    key(Qt::Key_Right);
    QCOMPARE(view()->currentIndex(), m_model->index(2, RosterModel::Gender));
    key(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(view()->currentIndex(), m_model->index(0, RosterModel::Name));
    key(Qt::Key_F2);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    QCOMPARE(line->text(), examples::engineer(0).name);
    key(Qt::Key_End);
    type(u"!"_s);
    key(Qt::Key_Tab);
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    key(Qt::Key_Return);
    QCOMPARE(m_model->engineers().at(0).name, examples::engineer(0).name + u'!');
}

void TestRosterKeys::readOnlyTakesNoKeys()
{
    m_model->setEngineers(examples::engineers(2));
    m_model->setData(m_model->index(1, 0), u"Bo"_s);
    const auto before = m_model->engineers();
    m_editor->setReadOnly(true);
    at(1, 0);
    key(Qt::Key_Delete);
    key(Qt::Key_Return);
    key(Qt::Key_D, Qt::ControlModifier);
    key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    key(Qt::Key_Z, Qt::ControlModifier);
    paste(table(examples::engineers(1)));
    type(u"x"_s);
    QCOMPARE(m_model->engineers(), before);
    QVERIFY(!button(u"rosterPaste"_s)->isEnabled());
    key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Bo"_s);
}

void TestRosterKeys::numbersAreNormalisedOnLeaving()
{
    m_model->setEngineers({Engineer{}});
    at(0, RosterModel::CertificateNo);
    type(u"１１0105—１9900307 231"_s);
    QCOMPARE(m_model->engineers().at(0), Engineer{});
    type(u"1"_s);
    key(Qt::Key_Tab);
    const Engineer expected{{}, u"Male"_s, u"IDCard"_s, u"110105199003072311"_s, {}};
    QCOMPARE(m_model->engineers().at(0), expected);
    QCOMPARE(m_model->undoStack()->count(), 1);
    type(u"＋４６ 8–123456 "_s);
    key(Qt::Key_Return);
    QCOMPARE(m_model->engineers().at(0).contactInfo, u"+46 8-123456"_s);
    QCOMPARE(m_model->undoStack()->count(), 2);
    key(Qt::Key_Z, Qt::ControlModifier);
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_model->engineers(), QList<Engineer>({Engineer{}}));
}

void TestRosterKeys::compositionIsLeftAlone()
{
    m_model->setEngineers({Engineer{}});
    at(0, RosterModel::ContactInfo);
    key(Qt::Key_F2);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    QInputMethodEvent composing(u"１３９"_s, {});
    QCoreApplication::sendEvent(line, &composing);
    QCOMPARE(m_model->engineers().at(0), Engineer{});
    QInputMethodEvent committed;
    committed.setCommitString(u"１３９ "_s);
    QCoreApplication::sendEvent(line, &committed);
    QCOMPARE(line->text(), u"１３９ "_s);
    QCOMPARE(m_model->engineers().at(0), Engineer{});
    key(Qt::Key_Return);
    QCOMPARE(m_model->engineers().at(0).contactInfo, u"139"_s);
}

void TestRosterKeys::toolsFitWhereverTheyAre()
{
    for (const int width : {1600, 1040, 800, 640}) {
        m_editor->resize(width, 420);
        QCoreApplication::processEvents();
        QCOMPARE(m_editor->width(), width);
        int right = 0;
        for (const auto *tool : m_editor->findChildren<QToolButton *>()) {
            QVERIFY(!tool->accessibleName().isEmpty());
            QVERIFY(!tool->toolTip().isEmpty());
            QVERIFY(tool->width() >= tool->minimumSizeHint().width());
            right = qMax(right, tool->mapTo(m_editor.get(), QPoint(tool->width(), 0)).x());
        }
        QVERIFY2(right <= width, qPrintable(QString::number(right)));
    }
    QCOMPARE(button(u"rosterPaste"_s)->toolButtonStyle(), Qt::ToolButtonIconOnly);
    m_editor->resize(1600, 420);
    QCoreApplication::processEvents();
    QCOMPARE(button(u"rosterPaste"_s)->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
}

QTEST_MAIN(TestRosterKeys)
#include "tst_rosterkeys.moc"
