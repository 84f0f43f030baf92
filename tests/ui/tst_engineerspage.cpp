// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engineerbookmodel.h"
#include "tests/models/examples.h"
#include "ui/engineerspage.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>

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

/// The address book's page, by keys.
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

private:
    static void key(Qt::Key code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), code, modifiers);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    template <typename Widget>
    Widget *find(const QString &name)
    {
        return m_page->findChild<Widget *>(name);
    }

    std::unique_ptr<EngineersPage> m_page;
    std::unique_ptr<EngineerBookModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
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
    key(Qt::Key_Space);
    QVERIFY(shown(1));
    QCOMPARE(end->interval(), 30000);
    end->start(1);
    QTRY_VERIFY(!shown(1) && !show->isChecked());
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

QTEST_MAIN(TestEngineersPage)
#include "tst_engineerspage.moc"
