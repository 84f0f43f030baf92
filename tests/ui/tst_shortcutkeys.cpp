// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/rosterdesk.h"
#include "ui/accountpane.h"
#include "ui/mainwindow.h"
#include "ui/reviewdialog.h"
#include "ui/shortcutkeys.h"
#include "ui/sitetimefield.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>

using namespace circuitdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Every key that somebody may try; without those that type, where they would.
QList<QKeyCombination> triedKeys(bool typing)
{
    QList<Qt::Key> letters{Qt::Key_Semicolon, Qt::Key_Comma, Qt::Key_Period};
    for (int key = Qt::Key_A; key <= Qt::Key_Z; ++key)
        letters.append(static_cast<Qt::Key>(key));
    for (int key = Qt::Key_0; key <= Qt::Key_9; ++key)
        letters.append(static_cast<Qt::Key>(key));
    QList<Qt::Key> others{Qt::Key_Delete, Qt::Key_Insert, Qt::Key_Home, Qt::Key_End, Qt::Key_PageUp,
        Qt::Key_PageDown, Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right};
    for (int key = Qt::Key_F1; key <= Qt::Key_F12; ++key)
        others.append(static_cast<Qt::Key>(key));
    QList<QKeyCombination> tried;
    for (const Qt::KeyboardModifiers modifiers : {Qt::KeyboardModifiers(),
             Qt::KeyboardModifiers(Qt::ShiftModifier), Qt::KeyboardModifiers(Qt::ControlModifier),
             Qt::ControlModifier | Qt::ShiftModifier, Qt::KeyboardModifiers(Qt::AltModifier)}) {
        const bool types = !modifiers.testAnyFlags(Qt::ControlModifier | Qt::AltModifier);
        // With Alt a letter is the mnemonic of a button.
        if (modifiers != Qt::AltModifier && (typing || !types)) {
            for (const Qt::Key key : letters)
                tried.append(QKeyCombination(modifiers, key));
        }
        for (const Qt::Key key : others)
            tried.append(QKeyCombination(modifiers, key));
    }
    return tried;
}

QStringList namesOf(const QList<KeyLine> &lines)
{
    QStringList names;
    for (const KeyLine &line : lines) {
        for (const QKeySequence &keys : line.keys)
            names.append(keys.toString());
    }
    names.sort();
    return names;
}

QStringList sorted(QStringList names)
{
    names.sort();
    names.removeDuplicates();
    return names;
}

QStringList shortcutsIn(const QWidget &widget)
{
    QStringList names;
    for (const QShortcut *shortcut : widget.findChildren<QShortcut *>())
        names.append(shortcut->key().toString());
    return names;
}

/// A desktop has several keys for copy and paste: the sheet names the one that everybody knows.
bool isOtherStandardKey(const QKeySequence &keys, const QStringList &named)
{
    for (const auto standard :
        {QKeySequence::Copy, QKeySequence::Paste, QKeySequence::Undo, QKeySequence::Redo}) {
        const QList<QKeySequence> bindings = QKeySequence::keyBindings(standard);
        if (bindings.contains(keys)
            && std::any_of(bindings.begin(), bindings.end(),
                [&](const QKeySequence &binding) { return named.contains(binding.toString()); }))
            return true;
    }
    return false;
}

} // namespace

/// The shortcut sheet says what the keys do: it is compared with what they do.
class TestShortcutKeys final : public QObject, private test::RosterDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void cleanup() { close(); }

    void theSheetShowsAll();
    void everyListKeyIsNamed();
    void everyKeyThatChangesTheRosterIsNamed();
    void everyNamedKeyDoesSomethingInTheRoster();
    void namedKeysOfAnOpenCell();
    void everyKeyOfTheDateAndTimeIsNamed();
    void everyKeyOfTheReviewIsNamed();

private:
    /// Steps to take back and to do again, a clipboard, and a cell that differs from the one above.
    void prepare()
    {
        view()->finishEditing();
        m_model->setEngineers(examples::engineers(5));
        QVERIFY(m_model->remove(4));
        QVERIFY(m_model->duplicate(0));
        m_model->undoStack()->undo();
        at(2, RosterModel::Name);
        QGuiApplication::clipboard()->setText(u"Zed"_s);
    }
};

void TestShortcutKeys::theSheetShowsAll()
{
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_F1);
    const auto *sheet = window.findChild<QDialog *>(u"shortcutsDialog"_s);
    QVERIFY(sheet && sheet->isVisible());
    QStringList said;
    for (const QLabel *label : sheet->findChildren<QLabel *>())
        said.append(label->text());
    QStringList ofActions;
    for (const QAction *action : window.findChildren<QAction *>()) {
        if (action->shortcut().isEmpty())
            continue;
        QVERIFY2(
            said.contains(action->shortcut().toString(QKeySequence::NativeText)), qPrintable(action->text()));
        for (const QKeySequence &keys : action->shortcuts())
            ofActions.append(keys.toString());
    }
    QVERIFY(ofActions.size() > 15);
    // Two actions of one key would both do nothing.
    QCOMPARE(sorted(ofActions).size(), ofActions.size());
    for (const QList<KeyLine> &lines : {rosterKeys(), cellKeys(), siteTimeKeys(), reviewKeys(), listKeys()}) {
        for (const KeyLine &line : lines) {
            QVERIFY2(said.contains(line.what), qPrintable(line.what));
            QVERIFY2(said.contains(keysText(line)), qPrintable(line.what));
            QVERIFY(!keysText(line).isEmpty());
        }
    }
}

void TestShortcutKeys::everyListKeyIsNamed()
{
    const MainWindow window;
    const AccountPane accounts;
    QStringList named = sorted(namesOf(listKeys()));
    // What a list does without a shortcut.
    QVERIFY(named.removeOne(u"Return"_s));
    QVERIFY(named.removeOne(u"Space"_s));
    QCOMPARE(sorted(shortcutsIn(window) + shortcutsIn(accounts)), named);
}

void TestShortcutKeys::everyKeyThatChangesTheRosterIsNamed()
{
    QVERIFY(open());
    const QStringList named = namesOf(rosterKeys());
    int changing = 0;
    for (const QKeyCombination keys : triedKeys(false)) {
        prepare();
        const auto before = m_model->engineers();
        key(keys.key(), keys.keyboardModifiers());
        if (m_model->engineers() == before && QGuiApplication::clipboard()->text() == u"Zed"_s)
            continue;
        ++changing;
        const QKeySequence sequence(keys);
        QVERIFY2(named.contains(sequence.toString()) || isOtherStandardKey(sequence, named),
            qPrintable(sequence.toString()));
    }
    QVERIFY(changing >= 11);
}

void TestShortcutKeys::everyNamedKeyDoesSomethingInTheRoster()
{
    QVERIFY(open());
    for (const QString &name : namesOf(rosterKeys())) {
        prepare();
        const auto before = m_model->engineers();
        const auto selected = view()->selectionModel()->selectedIndexes().size();
        QTest::keySequence(view(), QKeySequence(name));
        const bool does = m_model->engineers() != before || QGuiApplication::clipboard()->text() != u"Zed"_s
            || QApplication::focusWidget() != view()
            || view()->selectionModel()->selectedIndexes().size() > selected;
        // To the left of the first column there is nothing to select.
        QVERIFY2(does || name == u"Shift+Left"_s, qPrintable(name));
    }
}

void TestShortcutKeys::namedKeysOfAnOpenCell()
{
    QVERIFY(open());
    m_editor->setBook({{u"1"_s, examples::erika(), {}, {}}});
    QStringList seen;
    const auto edits = [&](int column) {
        prepare();
        view()->setCurrentIndex(m_model->index(2, column));
        key(Qt::Key_F2);
        QVERIFY(view()->findChild<QWidget *>(u"rosterEditor"_s));
    };
    edits(RosterModel::Name);
    key(Qt::Key_Tab);
    QVERIFY(qobject_cast<QComboBox *>(QApplication::focusWidget()));
    edits(RosterModel::Name);
    key(Qt::Key_Return);
    QCOMPARE(view()->currentIndex().row(), 3);
    edits(RosterModel::Name);
    type(u"er"_s);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    QCOMPARE(m_model->engineers().at(2).name, examples::erika().name);
    edits(RosterModel::Name);
    type(u"q"_s);
    key(Qt::Key_Escape);
    QCOMPARE(m_model->engineers().at(2).name, examples::engineer(2).name);
    QCOMPARE(QApplication::focusWidget(), view());
    seen = {u"Down"_s, u"Esc"_s, u"Return"_s, u"Tab"_s};
    const std::tuple<Qt::Key, int, QString> letters[] = {{Qt::Key_M, RosterModel::Gender, u"Male"_s},
        {Qt::Key_F, RosterModel::Gender, u"Female"_s}, {Qt::Key_I, RosterModel::CertificateType, u"IDCard"_s},
        {Qt::Key_P, RosterModel::CertificateType, u"Passport"_s}};
    for (const auto &[letter, column, value] : letters) {
        edits(column);
        auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget());
        QVERIFY(box);
        // As in a language that writes them with other letters.
        for (int item = 0; item < box->count(); ++item)
            box->setItemText(item, QString(QChar(0x4E00 + item)));
        box->setCurrentIndex(-1);
        key(letter);
        QCOMPARE(box->currentData().toString(), value);
        seen.append(QKeySequence(letter).toString());
    }
    QCOMPARE(sorted(seen), sorted(namesOf(cellKeys())));
}

void TestShortcutKeys::everyKeyOfTheDateAndTimeIsNamed()
{
    QWidget window;
    auto *field = new SiteTimeField(&window);
    auto *plain = new QLineEdit(&window);
    field->setWireText(u"2026-12-10T10:00:00Z"_s);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto popup = [&] { return field->findChild<QWidget *>(u"loaCalendarPopup"_s); };
    QStringList own;
    for (QLineEdit *edit : {field->dateEdit(), field->timeEdit()}) {
        const QString before = edit->text();
        for (const QKeyCombination keys : triedKeys(true)) {
            for (QLineEdit *line : {plain, edit}) {
                line->setText(before);
                line->setFocus();
                QTest::keyClick(line, keys.key(), keys.keyboardModifiers());
            }
            if (popup()) {
                own += shortcutsIn(*popup());
                popup()->close();
                QTRY_VERIFY(!popup());
                own.append(QKeySequence(keys).toString());
            }
            // What any line does with a key is nothing to be named.
            if (edit->text() != plain->text())
                own.append(QKeySequence(keys).toString());
        }
    }
    // The same with Shift, for the keyboards that have the semicolon there.
    own.removeAll(u"Ctrl+Shift+;"_s);
    QCOMPARE(sorted(own), sorted(namesOf(siteTimeKeys())));
}

void TestShortcutKeys::everyKeyOfTheReviewIsNamed()
{
    ReviewContent content;
    for (int i = 0; i < 40; ++i)
        content.engineers.append(u"Anna, passport"_s);
    content.confirmText = u"Send"_s;
    auto *review = new ReviewDialog(content, nullptr);
    review->open();
    QVERIFY(QTest::qWaitForWindowActive(review));
    auto *cancel = review->findChild<QWidget *>(u"reviewCancel"_s);
    auto *bar = review->findChild<QScrollArea *>(u"reviewScroll"_s)->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 100);
    QStringList reading;
    for (const QKeyCombination keys : triedKeys(true)) {
        // What Qt's buttons do with arrows is known everywhere.
        bar->setValue(bar->maximum() / 2);
        const int before = bar->value();
        cancel->setFocus();
        QTest::keyClick(cancel, keys.key(), keys.keyboardModifiers());
        if (bar->value() != before && keys.keyboardModifiers() == Qt::NoModifier)
            reading.append(QKeySequence(keys).toString());
    }
    QCOMPARE(sorted(reading), sorted(namesOf(reviewKeys())));
    review->close();
}

QTEST_MAIN(TestShortcutKeys)
#include "tst_shortcutkeys.moc"
