// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/examples.h"
#include "ui/bookdialog.h"
#include "ui/bookexportdialog.h"
#include "ui/engineerdialog.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace circuitdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<BookEntry> bookOf(const QList<Engineer> &engineers)
{
    QList<BookEntry> book;
    for (const Engineer &engineer : engineers)
        book.append({u"id-%1"_s.arg(book.size()), engineer, {}, examples::now()});
    return book;
}

} // namespace

/// The dialogs of the address book, by keys: one engineer, who goes on the roster, and export.
class TestEngineerDialogs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init();
    void addingByKeys();
    void whatIsOddIsSaidAndDoesNotHinder();
    void theSameDocumentIsSaid();
    void anIdCardFillsInWhatFollows();
    void leavingWithoutSaving();
    void fromTheBookByKeys();
    void aFullRosterTakesNobody();
    void exportSaysWhatItIs();

private:
    static void key(Qt::Key code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), code, modifiers);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    template <typename Widget>
    static Widget *find(const QString &name, QWidget *in)
    {
        return in->findChild<Widget *>(name);
    }
    void face(QDialog *dialog)
    {
        m_dialog = dialog;
        dialog->open();
        dialog->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
    }
    /// What stands beside the field that \a control is in.
    [[nodiscard]] static QString messageAt(const QWidget *control)
    {
        return control->parentWidget()->findChild<QLabel *>(u"fieldMessage"_s)->text();
    }

    std::unique_ptr<QWidget> m_window;
    QPointer<QDialog> m_dialog;
};

void TestEngineerDialogs::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestEngineerDialogs::addingByKeys()
{
    auto *dialog = new EngineerDialog({}, {}, {}, m_window.get());
    QSignalSpy saved(dialog, &EngineerDialog::saveRequested);
    const QSignalSpy left(dialog, &EngineerDialog::givenUp);
    face(dialog);
    QVERIFY(!find<QPushButton>(u"engineerSave"_s, dialog)->isEnabled());
    type(u"  Anna   Lind "_s);
    key(Qt::Key_Tab);
    key(Qt::Key_Space);
    key(Qt::Key_Right);
    QCOMPARE(dialog->engineer().gender, u"Female"_s);
    key(Qt::Key_Tab);
    key(Qt::Key_Space);
    key(Qt::Key_Right);
    key(Qt::Key_Tab);
    type(u"e 1234-5678"_s);
    key(Qt::Key_Tab);
    type(u"139 0000 1234"_s);
    key(Qt::Key_Return);
    QCOMPARE(saved.size(), 1);
    const auto entry = saved.at(0).at(0).value<BookEntry>();
    QCOMPARE(entry.engineer,
        (Engineer{u"Anna Lind"_s, u"Female"_s, u"Passport"_s, u"e12345678"_s, u"139 0000 1234"_s}));
    QVERIFY(entry.id.isEmpty());
    QVERIFY(left.isEmpty());
    QTRY_VERIFY(!m_dialog);
}

void TestEngineerDialogs::whatIsOddIsSaidAndDoesNotHinder()
{
    auto *dialog = new EngineerDialog({}, {}, {}, m_window.get());
    QSignalSpy saved(dialog, &EngineerDialog::saveRequested);
    face(dialog);
    type(u"Bo"_s);
    auto *phone = find<QLineEdit>(u"engineerPhone"_s, dialog);
    auto *number = find<QLineEdit>(u"engineerNumber"_s, dialog);
    phone->setFocus(Qt::TabFocusReason);
    type(u"12345"_s);
    QCOMPARE(messageAt(phone).contains(u"5 digit"_s), false);
    number->setFocus(Qt::TabFocusReason);
    QVERIFY2(messageAt(phone).contains(u"5 digit"_s), qPrintable(messageAt(phone)));
    QVERIFY2(!messageAt(phone).contains(u"Engineer 1"_s), qPrintable(messageAt(phone)));
    // A field where nobody was yet is not judged, and neither is one that is typed in.
    QVERIFY(messageAt(number).isEmpty());
    phone->setFocus(Qt::TabFocusReason);
    type(u"6"_s);
    QVERIFY(!messageAt(phone).contains(u"digit"_s));
    key(Qt::Key_Return);
    QCOMPARE(saved.size(), 1);
    QTRY_VERIFY(!m_dialog);
}

void TestEngineerDialogs::theSameDocumentIsSaid()
{
    const auto book = bookOf({examples::zhang()});
    auto *dialog = new EngineerDialog({}, {}, book, m_window.get());
    face(dialog);
    type(u"Another"_s);
    auto *number = find<QLineEdit>(u"engineerNumber"_s, dialog);
    number->setFocus(Qt::TabFocusReason);
    type(u"110105 19491231 002x"_s);
    key(Qt::Key_Tab);
    QVERIFY2(messageAt(number).contains(examples::zhang().name), qPrintable(messageAt(number)));
    key(Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
    // The engineer's own number is nobody else's.
    dialog = new EngineerDialog(book.first(), book.first().engineer, book, m_window.get());
    face(dialog);
    number = find<QLineEdit>(u"engineerNumber"_s, dialog);
    number->setFocus(Qt::TabFocusReason);
    key(Qt::Key_Tab);
    QCOMPARE(messageAt(number), QString());
    key(Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
}

void TestEngineerDialogs::anIdCardFillsInWhatFollows()
{
    auto *dialog = new EngineerDialog({}, {}, {}, m_window.get());
    face(dialog);
    find<QLineEdit>(u"engineerNumber"_s, dialog)->setFocus(Qt::TabFocusReason);
    type(examples::zhang().certificateNo.toLower());
    key(Qt::Key_Tab);
    QCOMPARE(find<QLineEdit>(u"engineerNumber"_s, dialog)->text(), examples::zhang().certificateNo);
    QVERIFY(find<QToolButton>(u"engineerFemale"_s, dialog)->isChecked());
    QVERIFY(find<QToolButton>(u"engineerIdCard"_s, dialog)->isChecked());
    key(Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
}

void TestEngineerDialogs::leavingWithoutSaving()
{
    const auto book = bookOf({examples::zhang()});
    auto *dialog = new EngineerDialog(book.first(), book.first().engineer, book, m_window.get());
    QSignalSpy left(dialog, &EngineerDialog::givenUp);
    face(dialog);
    key(Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
    QVERIFY(left.isEmpty());
    dialog = new EngineerDialog(book.first(), book.first().engineer, book, m_window.get());
    QSignalSpy leftChanged(dialog, &EngineerDialog::givenUp);
    face(dialog);
    key(Qt::Key_End);
    type(u"2"_s);
    key(Qt::Key_Escape);
    QCOMPARE(leftChanged.size(), 1);
    QCOMPARE(leftChanged.at(0).at(0).value<BookEntry>(), book.first());
    QCOMPARE(leftChanged.at(0).at(1).value<Engineer>().name, examples::zhang().name + u'2');
    QTRY_VERIFY(!m_dialog);
}

void TestEngineerDialogs::fromTheBookByKeys()
{
    auto *dialog = new BookDialog(bookOf(examples::engineers(20)), 2, m_window.get());
    QSignalSpy chosen(dialog, &BookDialog::chosen);
    face(dialog);
    const auto *counter = find<QLabel>(u"bookCounter"_s, dialog);
    const auto *take = find<QPushButton>(u"bookTake"_s, dialog);
    QVERIFY(counter->text().contains(u"2 place"_s) && !take->isEnabled());
    type(u"engineer c"_s);
    key(Qt::Key_Down);
    key(Qt::Key_Right);
    key(Qt::Key_Space);
    QVERIFY2(counter->text().startsWith(u"1 chosen"_s), qPrintable(counter->text()));
    find<QLineEdit>(u"bookSearch"_s, dialog)->setFocus();
    key(Qt::Key_A, Qt::ControlModifier);
    key(Qt::Key_Backspace);
    key(Qt::Key_Down);
    key(Qt::Key_Home, Qt::ControlModifier);
    key(Qt::Key_Space);
    key(Qt::Key_Down);
    key(Qt::Key_Space); // the third has no place
    QVERIFY2(counter->text().contains(u"full"_s), qPrintable(counter->text()));
    key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), take);
    key(Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).value<QList<Engineer>>(),
        QList<Engineer>({examples::engineer(2), examples::engineer(0)}));
    QTRY_VERIFY(!m_dialog);
}

void TestEngineerDialogs::aFullRosterTakesNobody()
{
    auto *dialog = new BookDialog(bookOf(examples::engineers(2)), 0, m_window.get());
    face(dialog);
    key(Qt::Key_Down);
    key(Qt::Key_Space);
    QVERIFY(!find<QPushButton>(u"bookTake"_s, dialog)->isEnabled());
    const QString full = find<QLabel>(u"bookCounter"_s, dialog)->text();
    QVERIFY2(full.contains(u"full"_s) && full.contains(u"on it already"_s), qPrintable(full));
    key(Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
}

void TestEngineerDialogs::exportSaysWhatItIs()
{
    auto *dialog = new BookExportDialog(3, m_window.get());
    QSignalSpy confirmed(dialog, &BookExportDialog::confirmed);
    face(dialog);
    bool said = false;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(u"not encrypted"_s));
    QVERIFY(said);
    find<QToolButton>(u"bookExportXlsx"_s, dialog)->setFocus();
    key(Qt::Key_Right);
    find<QCheckBox>(u"bookExportMasked"_s, dialog)->setFocus();
    key(Qt::Key_Space);
    key(Qt::Key_Return);
    QCOMPARE(confirmed.size(), 1);
    QCOMPARE(confirmed.at(0).at(0).value<BookExportDialog::Format>(), BookExportDialog::Format::Csv);
    QCOMPARE(confirmed.at(0).at(1).toBool(), true);
    QTRY_VERIFY(!m_dialog);
}

QTEST_MAIN(TestEngineerDialogs)
#include "tst_engineerdialogs.moc"
