// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/rosterdesk.h"
#include "ui/bookdialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>

using namespace circuitdesk;
using namespace Qt::Literals::StringLiterals;

/// Whatever a person does to the roster is taken back and done again by keys.
class TestRosterUndo final : public QObject, private test::RosterDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init();
    void cleanup() { close(); }

    void remove_data() { redoKeys(); }
    void remove();
    void removeByKey_data() { redoKeys(); }
    void removeByKey();
    void add_data() { redoKeys(); }
    void add();
    void typedText_data() { redoKeys(); }
    void typedText();
    void typedGender_data() { redoKeys(); }
    void typedGender();
    void anOpenListIsTakenBackToo_data() { redoKeys(); }
    void anOpenListIsTakenBackToo();
    void import_data() { redoKeys(); }
    void import();
    void fromTheAddressBook_data() { redoKeys(); }
    void fromTheAddressBook();
    void bookCompletion_data() { redoKeys(); }
    void bookCompletion();
    void anOpenLineUndoesItsLetters();
    void allTheWayBackAndForth_data() { redoKeys(); }
    void allTheWayBackAndForth();

private:
    static void redoKeys();
    void undo() { key(Qt::Key_Z, Qt::ControlModifier); }
    void redo()
    {
        QFETCH(QKeyCombination, again);
        key(again.key(), again.keyboardModifiers());
    }
    /// By keys in the table: one step back is \a before, and one forward what is there now.
    void goesBackTo(const QList<Engineer> &before);

    const QList<Engineer> m_before = examples::engineers(3);
};

void TestRosterUndo::redoKeys()
{
    QTest::addColumn<QKeyCombination>("again");
    QTest::newRow("Ctrl+Shift+Z") << (Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    QTest::newRow("Ctrl+Y") << (Qt::CTRL | Qt::Key_Y);
}

void TestRosterUndo::init()
{
    QVERIFY(open());
    m_model->setEngineers(m_before);
}

void TestRosterUndo::goesBackTo(const QList<Engineer> &before)
{
    const auto after = m_model->engineers();
    QVERIFY(after != before);
    QVERIFY(isEditorActive());
    view()->setFocus();
    for (int round = 0; round < 2; ++round) {
        undo();
        QCOMPARE(m_model->engineers(), before);
        redo();
        QCOMPARE(m_model->engineers(), after);
    }
    QCOMPARE(QApplication::focusWidget(), view());
}

void TestRosterUndo::remove()
{
    at(1, RosterModel::Name);
    button(u"rosterRemove"_s)->setFocus();
    key(Qt::Key_Space);
    QCOMPARE(m_model->rowCount(), 2);
    goesBackTo(m_before);
}

void TestRosterUndo::removeByKey()
{
    at(2, RosterModel::ContactInfo);
    key(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(m_model->engineers(), m_before.first(2));
    QCOMPARE(view()->currentIndex(), m_model->index(1, RosterModel::ContactInfo));
    goesBackTo(m_before);
}

void TestRosterUndo::add()
{
    button(u"rosterAdd"_s)->setFocus();
    key(Qt::Key_Space);
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    key(Qt::Key_Escape);
    QCOMPARE(m_model->engineers(), m_before + QList<Engineer>{Engineer{}});
    goesBackTo(m_before);
}

void TestRosterUndo::typedText()
{
    at(0, RosterModel::Name);
    type(u"Bo"_s);
    key(Qt::Key_Return);
    QCOMPARE(m_model->engineers().at(0).name, u"Bo"_s);
    key(Qt::Key_Escape);
    goesBackTo(m_before);
}

void TestRosterUndo::typedGender()
{
    at(1, RosterModel::Gender);
    key(Qt::Key_F2);
    key(Qt::Key_M);
    key(Qt::Key_Tab);
    key(Qt::Key_Escape);
    QCOMPARE(m_model->engineers().at(1).gender, u"Male"_s);
    QCOMPARE(m_model->undoStack()->count(), 1);
    goesBackTo(m_before);
}

/// A list has no letters to take back: what is chosen in it is the step.
void TestRosterUndo::anOpenListIsTakenBackToo()
{
    at(1, RosterModel::Gender);
    key(Qt::Key_F2);
    key(Qt::Key_M);
    QVERIFY(qobject_cast<QComboBox *>(QApplication::focusWidget()));
    undo();
    QCOMPARE(m_model->engineers(), m_before);
    redo();
    QCOMPARE(m_model->engineers().at(1).gender, u"Male"_s);
    goesBackTo(m_before);
}

/// The import gives what was chosen to take().
void TestRosterUndo::import()
{
    const auto imported = examples::engineers(6).mid(3);
    m_editor->take(imported);
    QCOMPARE(m_model->engineers(), m_before + imported);
    QCOMPARE(m_model->undoStack()->count(), 1);
    goesBackTo(m_before);
}

void TestRosterUndo::fromTheAddressBook()
{
    connect(m_editor.get(), &RosterEditor::bookRequested, this, [this] {
        auto *dialog = new BookDialog(
            {{u"1"_s, examples::erika(), {}, {}}, {u"2"_s, examples::zhang(), {}, {}}}, 13, m_editor.get());
        connect(dialog, &BookDialog::chosen, m_editor.get(), &RosterEditor::take);
        dialog->open();
    });
    button(u"rosterBook"_s)->setFocus();
    key(Qt::Key_Space);
    auto *dialog = m_editor->findChild<BookDialog *>();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitFor([&] { return QApplication::activeWindow() == dialog; }));
    key(Qt::Key_Down);
    key(Qt::Key_Space);
    key(Qt::Key_Down);
    key(Qt::Key_Space);
    QTest::keyClick(dialog, Qt::Key_A, Qt::AltModifier);
    QTRY_COMPARE(m_model->rowCount(), 5);
    QCOMPARE(m_model->undoStack()->count(), 1);
    goesBackTo(m_before);
}

void TestRosterUndo::bookCompletion()
{
    m_editor->setBook({{u"1"_s, examples::erika(), {}, {}}});
    auto before = m_before;
    before.append(Engineer{{}, {}, {}, {}, u"13911112222"_s});
    m_model->setEngineers(before);
    at(3, RosterModel::Name);
    type(u"Eri"_s);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    Engineer chosen = examples::erika();
    chosen.contactInfo = u"13911112222"_s;
    QCOMPARE(m_model->engineers().at(3), chosen);
    // One step: what was typed only said whom to look for.
    QCOMPARE(m_model->undoStack()->count(), 1);
    goesBackTo(before);
}

void TestRosterUndo::anOpenLineUndoesItsLetters()
{
    at(0, RosterModel::Name);
    key(Qt::Key_F2);
    key(Qt::Key_End);
    type(u"x"_s);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    QCOMPARE(line->text(), m_before.at(0).name + u'x');
    undo();
    QCOMPARE(line->text(), m_before.at(0).name);
    QCOMPARE(QApplication::focusWidget(), line);
    QCOMPARE(m_model->undoStack()->count(), 0);
}

void TestRosterUndo::allTheWayBackAndForth()
{
    QList<QList<Engineer>> states{m_model->engineers()};
    const auto done = [&] { states.append(m_model->engineers()); };
    at(0, RosterModel::Name);
    key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    done();
    key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    done();
    key(Qt::Key_Delete);
    done();
    paste(u"Zed"_s);
    done();
    key(Qt::Key_Delete, Qt::ControlModifier);
    done();
    m_editor->take({examples::erika()});
    done();
    view()->setFocus();
    for (qsizetype i = states.size() - 1; i > 0; --i) {
        QCOMPARE(m_model->engineers(), states.at(i));
        QVERIFY(states.at(i) != states.at(i - 1));
        undo();
    }
    QCOMPARE(m_model->engineers(), m_before);
    // There is nothing before the beginning.
    undo();
    QCOMPARE(m_model->engineers(), m_before);
    for (qsizetype i = 1; i < states.size(); ++i) {
        redo();
        QCOMPARE(m_model->engineers(), states.at(i));
    }
    redo();
    QCOMPARE(m_model->engineers(), states.constLast());
}

QTEST_MAIN(TestRosterUndo)
#include "tst_rosterundo.moc"
