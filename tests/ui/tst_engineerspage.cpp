// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engineerbookmodel.h"
#include "tests/models/examples.h"
#include "ui/bookdialog.h"
#include "ui/bookexportdialog.h"
#include "ui/engineerdialog.h"
#include "ui/engineerspage.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>
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

/// The address book's page and its dialogs, by keys.
class TestEngineersPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init();
    void anEmptyBookOffersTheFirstSteps();
    void theRowsActions();
    void searchAndDownToTheRow();
    void nobodyMatches();
    void numbersOfOneRowAreShownForAWhile();
    void whatIsCopiedIsMarked();
    void sortingByKeys();
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
    Widget *find(const QString &name, QWidget *in = nullptr)
    {
        return (in ? in : m_page.get())->findChild<Widget *>(name);
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

    std::unique_ptr<EngineersPage> m_page;
    std::unique_ptr<EngineerBookModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QPointer<QDialog> m_dialog;
};

void TestEngineersPage::init()
{
    m_page = std::make_unique<EngineersPage>();
    m_model = std::make_unique<EngineerBookModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_page->setModel(m_model.get());
    m_page->resize(1000, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestEngineersPage::anEmptyBookOffersTheFirstSteps()
{
    const QSignalSpy add(m_page.get(), &EngineersPage::addRequested);
    const QSignalSpy import(m_page.get(), &EngineersPage::importRequested);
    auto *first = find<QPushButton>(u"engineersFirstAdd"_s);
    QVERIFY(first->isVisible() && !find<QWidget>(u"engineersSearch"_s)->isVisible());
    first->setFocus();
    key(Qt::Key_Space);
    QCOMPARE(add.size(), 1);
    key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"engineersFirstImport"_s);
    key(Qt::Key_Space);
    QCOMPARE(import.size(), 1);
    m_model->setBook(bookOf({examples::zhang()}));
    QVERIFY(!first->isVisible() && find<QWidget>(u"engineersSearch"_s)->isVisible());
}

void TestEngineersPage::theRowsActions()
{
    m_model->setBook(bookOf({examples::zhang(), examples::erika()}));
    const QSignalSpy edit(m_page.get(), &EngineersPage::editRequested);
    const QSignalSpy remove(m_page.get(), &EngineersPage::deleteRequested);
    auto *view = find<QTableView>(u"engineersView"_s);
    view->setFocus();
    key(Qt::Key_Down);
    const QString id = m_page->currentId();
    QCOMPARE(id, m_model->at(1)->id);
    key(Qt::Key_Return);
    QCOMPARE(edit.size(), 1);
    QCOMPARE(edit.at(0).at(0).toString(), id);
    key(Qt::Key_Delete);
    QCOMPARE(remove.size(), 1);
    QCOMPARE(remove.at(0).at(0).toString(), id);
    find<QPushButton>(u"engineersEdit"_s)->setFocus();
    key(Qt::Key_Space);
    QCOMPARE(edit.size(), 2);
    // The row stays when the book is read anew.
    m_model->setBook(bookOf({examples::zhang(), examples::erika(), examples::engineer(1)}));
    QCOMPARE(m_page->currentId(), id);
}

void TestEngineersPage::searchAndDownToTheRow()
{
    m_model->setBook(bookOf(examples::engineers(30) + QList<Engineer>{examples::zhang()}));
    m_page->focusSearch();
    QInputMethodEvent commit;
    commit.setCommitString(u"示"_s);
    QCoreApplication::sendEvent(QApplication::focusWidget(), &commit);
    QCOMPARE(m_model->rowCount(), 1);
    key(Qt::Key_Down);
    QVERIFY(find<QTableView>(u"engineersView"_s)->hasFocus());
    QCOMPARE(m_model->at(0)->id, m_page->currentId());
    QVERIFY(find<QLabel>(u"pageState"_s)->text().contains(u"1 of 31"_s));
    // An entry that the search hides is gone to all the same.
    m_page->select(u"id-3"_s);
    QCOMPARE(m_page->currentId(), u"id-3"_s);
    QCOMPARE(m_model->rowCount(), 31);
}

void TestEngineersPage::nobodyMatches()
{
    m_model->setBook(bookOf({examples::zhang()}));
    m_page->focusSearch();
    type(u"nobody"_s);
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!find<QTableView>(u"engineersView"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"engineersFirstAdd"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"engineersExport"_s)->isEnabled());
    QVERIFY(find<QLineEdit>(u"engineersSearch"_s)->hasFocus());
    key(Qt::Key_A, Qt::ControlModifier);
    key(Qt::Key_Backspace);
    QVERIFY(find<QTableView>(u"engineersView"_s)->isVisible());
}

void TestEngineersPage::numbersOfOneRowAreShownForAWhile()
{
    m_model->setBook(bookOf({examples::zhang(), examples::erika()}));
    auto *view = find<QTableView>(u"engineersView"_s);
    view->setFocus();
    const auto shown = [&](int row) {
        return !m_model->index(row, EngineerBookModel::CertificateNo).data().toString().contains(u'*');
    };
    auto *show = find<QPushButton>(u"engineersShow"_s);
    show->setFocus();
    key(Qt::Key_Space);
    QVERIFY(shown(0) && !shown(1) && show->isChecked() && show->text().contains(u"Hide"_s));
    auto *end = m_page->findChild<QTimer *>(u"engineersShowEnd"_s);
    QVERIFY(end->isActive());
    view->setFocus();
    key(Qt::Key_Down);
    QVERIFY(!shown(0) && !shown(1) && !show->isChecked());
    show->setFocus();
    key(Qt::Key_Space);
    QVERIFY(shown(1));
    key(Qt::Key_Space);
    QVERIFY(!shown(1));
}

void TestEngineersPage::whatIsCopiedIsMarked()
{
    m_model->setBook(bookOf({examples::zhang()}));
    auto *view = find<QTableView>(u"engineersView"_s);
    view->setFocus();
    find<QPushButton>(u"engineersShow"_s)->click();
    view->setCurrentIndex(m_model->index(0, EngineerBookModel::CertificateNo));
    key(Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), examples::zhang().certificateNo);
    QTRY_VERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));
    QGuiApplication::clipboard()->clear();
}

void TestEngineersPage::sortingByKeys()
{
    QList<BookEntry> book = bookOf({examples::engineer(0), examples::engineer(1), examples::engineer(2)});
    book[1].usedAt = examples::now();
    m_model->setBook(book);
    auto *sorting = find<QComboBox>(u"engineersSorting"_s);
    QCOMPARE(sorting->count(), static_cast<int>(EngineerBookModel::ColumnCount));
    sorting->setFocus();
    key(Qt::Key_End);
    QCOMPARE(m_model->at(0)->id, u"id-1"_s);
    key(Qt::Key_Home);
    QCOMPARE(m_model->at(0)->id, u"id-0"_s);
}

void TestEngineersPage::addingByKeys()
{
    auto *dialog = new EngineerDialog({}, {}, {}, m_page.get());
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

void TestEngineersPage::whatIsOddIsSaidAndDoesNotHinder()
{
    auto *dialog = new EngineerDialog({}, {}, {}, m_page.get());
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

void TestEngineersPage::theSameDocumentIsSaid()
{
    const auto book = bookOf({examples::zhang()});
    auto *dialog = new EngineerDialog({}, {}, book, m_page.get());
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
    dialog = new EngineerDialog(book.first(), book.first().engineer, book, m_page.get());
    face(dialog);
    number = find<QLineEdit>(u"engineerNumber"_s, dialog);
    number->setFocus(Qt::TabFocusReason);
    key(Qt::Key_Tab);
    QCOMPARE(messageAt(number), QString());
    key(Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
}

void TestEngineersPage::anIdCardFillsInWhatFollows()
{
    auto *dialog = new EngineerDialog({}, {}, {}, m_page.get());
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

void TestEngineersPage::leavingWithoutSaving()
{
    const auto book = bookOf({examples::zhang()});
    auto *dialog = new EngineerDialog(book.first(), book.first().engineer, book, m_page.get());
    QSignalSpy left(dialog, &EngineerDialog::givenUp);
    face(dialog);
    key(Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
    QVERIFY(left.isEmpty());
    dialog = new EngineerDialog(book.first(), book.first().engineer, book, m_page.get());
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

void TestEngineersPage::fromTheBookByKeys()
{
    auto *dialog = new BookDialog(bookOf(examples::engineers(20)), 2, m_page.get());
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

void TestEngineersPage::aFullRosterTakesNobody()
{
    auto *dialog = new BookDialog(bookOf(examples::engineers(2)), 0, m_page.get());
    face(dialog);
    key(Qt::Key_Down);
    key(Qt::Key_Space);
    QVERIFY(!find<QPushButton>(u"bookTake"_s, dialog)->isEnabled());
    QVERIFY(find<QLabel>(u"bookCounter"_s, dialog)->text().contains(u"full"_s));
    key(Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
}

void TestEngineersPage::exportSaysWhatItIs()
{
    auto *dialog = new BookExportDialog(3, m_page.get());
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

QTEST_MAIN(TestEngineersPage)
#include "tst_engineerspage.moc"
