// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/examples.h"
#include "ui/loapage.h"
#include "ui/rostereditor.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace circuitdesk;
using namespace Qt::Literals::StringLiterals;

/// The address book is offered while a name is typed into the roster.
class TestRosterCompletion final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init();
    void oneCharacterFinds();
    void downAndEnterFillTheRow();
    void tabTakesAndGoesToThePhone();
    void withoutDownNobodyIsTaken();
    void whatIsFilledInStays();
    void whatEqualsTheBookIsNotSpokenOf();
    void upReturnsToWhatIsTyped();
    void escapeClosesTheListOnly();
    void notWhileComposing();
    void whoIsOnTheRosterIsNotOffered();
    void lastUsedComeFirst();
    void onlyInTheNameCell();
    void theMouseTakesToo();
    void numbersStayMasked();
    void theListStaysInTheWindow();
    void itIsSpoken();

private:
    static void key(Qt::Key code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), code, modifiers);
        QCoreApplication::processEvents();
    }
    static void type(const QString &text)
    {
        for (const QChar letter : text) {
            QTest::keyClicks(QApplication::focusWidget(), letter);
            QCoreApplication::processEvents();
        }
    }
    static void inputMethod(const QString &preedit, const QString &commit)
    {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
        QCoreApplication::processEvents();
    }
    void addRow()
    {
        auto *add = m_page->findChild<QToolButton *>(u"rosterAdd"_s);
        add->setFocus();
        key(Qt::Key_Space);
    }
    /// The open list; null where there is none.
    [[nodiscard]] QListWidget *list() const
    {
        for (auto *list : m_page->findChildren<QListWidget *>(u"rosterCompletion"_s)) {
            if (list->isVisible())
                return list;
        }
        return nullptr;
    }
    [[nodiscard]] QStringList offered() const
    {
        QStringList texts;
        for (int row = 0; list() && row < list()->count(); ++row)
            texts.append(list()->item(row)->text().section(u"  ·"_s, 0, 0));
        return texts;
    }
    /// What stands above the table; empty where nothing does.
    [[nodiscard]] QString notice() const
    {
        const auto *line = m_page->findChild<QWidget *>(u"rosterNotice"_s);
        return line->isVisible() ? line->findChild<QLabel *>(u"noticeText"_s)->text() : QString();
    }
    [[nodiscard]] const QList<Engineer> &engineers() const { return m_page->roster()->engineers(); }

    std::unique_ptr<LoaPage> m_page;
    const Engineer m_ming{u"张明"_s, u"Male"_s, u"Passport"_s, u"E12345678"_s, u"13800000000"_s};
};

void TestRosterCompletion::init()
{
    m_page = std::make_unique<LoaPage>();
    m_page->resize(1080, 700);
    m_page->rosterEditor()->setBook({{u"1"_s, examples::zhang(), {}, {}}, {u"2"_s, examples::erika(), {}, {}},
        {u"3"_s, m_ming, examples::now(), {}}});
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestRosterCompletion::oneCharacterFinds()
{
    addRow();
    QVERIFY(!list());
    inputMethod({}, u"例"_s);
    QCOMPARE(offered(), QStringList{examples::zhang().name});
    key(Qt::Key_Backspace);
    QVERIFY(!list());
    type(u"USTER"_s);
    QCOMPARE(offered(), QStringList{examples::erika().name});
    type(u"x"_s);
    QVERIFY(!list());
}

void TestRosterCompletion::downAndEnterFillTheRow()
{
    addRow();
    const int steps = m_page->roster()->undoStack()->count();
    type(u"er"_s);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    QVERIFY(!list());
    QCOMPARE(engineers(), QList<Engineer>{examples::erika()});
    QCOMPARE(m_page->application().engineers, QList<Engineer>{examples::erika()});
    QCOMPARE(m_page->roster()->undoStack()->count(), steps + 1);
    m_page->roster()->undoStack()->undo();
    QCOMPARE(engineers(), QList<Engineer>{Engineer()});
}

void TestRosterCompletion::tabTakesAndGoesToThePhone()
{
    addRow();
    type(u"er"_s);
    key(Qt::Key_Down);
    key(Qt::Key_Tab);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor && editor->text() == examples::erika().contactInfo);
    // One Tab further is the next engineer.
    key(Qt::Key_Tab);
    type(u"er"_s);
    QVERIFY(!list());
    QCOMPARE(m_page->application().engineers.size(), 2);
    QCOMPARE(m_page->application().engineers.at(1).name, u"er"_s);
}

void TestRosterCompletion::withoutDownNobodyIsTaken()
{
    addRow();
    type(u"Eri"_s);
    QVERIFY(list());
    key(Qt::Key_Tab);
    QVERIFY(!list());
    QCOMPARE(engineers().at(0).name, u"Eri"_s);
    QVERIFY(engineers().at(0).certificateNo.isEmpty());
    QCOMPARE(m_page->findChild<QTableView *>(u"loaRoster"_s)->currentIndex().column(),
        static_cast<int>(RosterModel::Gender));
}

void TestRosterCompletion::whatIsFilledInStays()
{
    LoaApplication form;
    form.engineers = {{{}, {}, {}, {}, u"13911112222"_s}};
    m_page->setApplication(form);
    auto *view = m_page->findChild<QTableView *>(u"loaRoster"_s);
    view->setFocus();
    view->setCurrentIndex(m_page->roster()->index(0, RosterModel::Name));
    type(u"er"_s);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    Engineer expected = examples::erika();
    expected.contactInfo = u"13911112222"_s;
    QCOMPARE(engineers(), QList<Engineer>{expected});
    const QString said = notice();
    QVERIFY2(said.contains(u"Phone"_s) && !said.contains(u"Gender"_s), qPrintable(said));
    // The book's comes as soon as the newer one is taken away.
    view->setCurrentIndex(m_page->roster()->index(0, RosterModel::ContactInfo));
    key(Qt::Key_Delete);
    QCOMPARE(notice(), QString());
    view->setCurrentIndex(m_page->roster()->index(0, RosterModel::Name));
    type(u"er"_s);
    key(Qt::Key_Down);
    key(Qt::Key_Tab);
    QCOMPARE(engineers(), QList<Engineer>{examples::erika()});
    QCOMPARE(notice(), QString());
    for (int step = 0; step < 3; ++step) {
        view->setFocus();
        key(Qt::Key_Z, Qt::ControlModifier);
    }
    QCOMPARE(engineers(), form.engineers);
}

void TestRosterCompletion::whatEqualsTheBookIsNotSpokenOf()
{
    Engineer same = m_ming;
    same.name = u"x"_s;
    same.contactInfo = u"138 0000 0000"_s; // another way of writing
    LoaApplication form;
    form.engineers = {same};
    m_page->setApplication(form);
    auto *view = m_page->findChild<QTableView *>(u"loaRoster"_s);
    view->setFocus();
    view->setCurrentIndex(m_page->roster()->index(0, RosterModel::Name));
    key(Qt::Key_F2);
    key(Qt::Key_A, Qt::ControlModifier);
    inputMethod({}, u"明"_s);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    QCOMPARE(engineers().at(0).name, m_ming.name);
    QCOMPARE(engineers().at(0).certificateNo, m_ming.certificateNo);
    QCOMPARE(notice(), QString());
}

void TestRosterCompletion::upReturnsToWhatIsTyped()
{
    addRow();
    inputMethod({}, u"张"_s);
    QCOMPARE(list()->count(), 2);
    QCOMPARE(list()->currentRow(), -1);
    key(Qt::Key_Down);
    QCOMPARE(list()->currentRow(), 0);
    key(Qt::Key_Up);
    QCOMPARE(list()->currentRow(), -1);
    key(Qt::Key_Up);
    QCOMPARE(list()->currentRow(), 1);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    QCOMPARE(engineers().at(0).name, u"张"_s);
}

void TestRosterCompletion::escapeClosesTheListOnly()
{
    addRow();
    type(u"Eri"_s);
    key(Qt::Key_Down);
    key(Qt::Key_Escape);
    QVERIFY(!list());
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor && editor->text() == u"Eri"_s);
    type(u"c"_s);
    QVERIFY(!list());
    key(Qt::Key_Backspace);
    QVERIFY(list());
    key(Qt::Key_Escape);
    key(Qt::Key_Escape);
    // The second one gives the text up, as ever.
    QVERIFY(engineers().at(0).name.isEmpty());
    QVERIFY(m_page->findChild<QTableView *>(u"loaRoster"_s)->hasFocus());
}

void TestRosterCompletion::notWhileComposing()
{
    addRow();
    inputMethod(u"zhang"_s, {});
    QVERIFY(!list());
    inputMethod(u"ming"_s, u"张"_s);
    QVERIFY(!list());
    inputMethod({}, u"明"_s);
    QCOMPARE(offered(), QStringList{m_ming.name});
    inputMethod(u"l"_s, {});
    QVERIFY(!list());
}

void TestRosterCompletion::whoIsOnTheRosterIsNotOffered()
{
    LoaApplication form;
    form.engineers = {m_ming};
    m_page->setApplication(form);
    addRow();
    inputMethod({}, u"张"_s);
    QCOMPARE(offered(), QStringList{examples::zhang().name});
}

void TestRosterCompletion::lastUsedComeFirst()
{
    addRow();
    inputMethod({}, u"张"_s);
    QCOMPARE(offered(), QStringList({m_ming.name, examples::zhang().name}));
}

void TestRosterCompletion::onlyInTheNameCell()
{
    LoaApplication form;
    form.engineers = {Engineer{}};
    m_page->setApplication(form);
    auto *view = m_page->findChild<QTableView *>(u"loaRoster"_s);
    view->setFocus();
    view->setCurrentIndex(m_page->roster()->index(0, RosterModel::CertificateNo));
    type(u"E"_s);
    QVERIFY(!list());
}

void TestRosterCompletion::theMouseTakesToo()
{
    addRow();
    type(u"Eri"_s);
    const QRect item = list()->visualItemRect(list()->item(0));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, item.center());
    QCoreApplication::processEvents();
    QCOMPARE(engineers(), QList<Engineer>{examples::erika()});
}

void TestRosterCompletion::numbersStayMasked()
{
    addRow();
    inputMethod({}, u"示"_s);
    QVERIFY2(list()->item(0)->text().contains(u"1101**********002X"_s), qPrintable(list()->item(0)->text()));
}

void TestRosterCompletion::theListStaysInTheWindow()
{
    QList<BookEntry> book;
    for (const Engineer &engineer : examples::engineers(30))
        book.append({engineer.certificateNo, engineer, {}, {}});
    m_page->rosterEditor()->setBook(book);
    LoaApplication form;
    form.engineers = QList<Engineer>(15, Engineer{u"x"_s, {}, {}, {}, {}});
    m_page->setApplication(form);
    addRow();
    type(u"e"_s);
    QVERIFY(list());
    QCOMPARE(list()->count(), 8);
    QVERIFY(m_page->rect().contains(list()->geometry()));
    // It does not cover the cell.
    const QWidget *editor = QApplication::focusWidget();
    QVERIFY(!list()->geometry().intersects(QRect(editor->mapTo(m_page.get(), QPoint()), editor->size())));
}

void TestRosterCompletion::itIsSpoken()
{
    addRow();
    type(u"Eri"_s);
    QWidget *editor = QApplication::focusWidget();
    QVERIFY2(editor->accessibleDescription().contains(u"1 in the address book"_s),
        qPrintable(editor->accessibleDescription()));
    key(Qt::Key_Down);
    QCOMPARE(editor->accessibleDescription(), list()->item(0)->text());
    key(Qt::Key_Escape);
    QVERIFY(editor->accessibleDescription().isEmpty());
    QVERIFY(!list());
}

QTEST_MAIN(TestRosterCompletion)
#include "tst_rostercompletion.moc"
