// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loapage.h"
#include "ui/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace circuitdesk;
using namespace Qt::Literals::StringLiterals;

/// The roster as a person without a mouse fills it in.
class TestRoster final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init();
    void twoEngineersByKeys();
    void enterGoesDown();
    void seventeenthIsRefused();
    void openEditorBelongsToTheForm();
    void problemsDontTouchTheOpenEditor();
    void keysThatEnterNothingStayInTheCell();
    void escapeTellsThatTheTextIsGone();
    void buttons();
    void tabLeavesTheTable();
    void numbersAreHiddenUntilAskedFor();

private:
    void key(Qt::Key code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), code, modifiers);
        QCoreApplication::processEvents();
    }
    void type(const QString &text)
    {
        // The first key opens an editor, and the others go there.
        for (const QChar letter : text) {
            QTest::keyClicks(QApplication::focusWidget(), letter);
            QCoreApplication::processEvents();
        }
    }
    QTableView *view() { return m_page->findChild<QTableView *>(u"loaRoster"_s); }
    QToolButton *button(const QString &name) { return m_page->findChild<QToolButton *>(name); }

    std::unique_ptr<LoaPage> m_page;
};

void TestRoster::init()
{
    m_page = std::make_unique<LoaPage>();
    m_page->resize(1080, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestRoster::twoEngineersByKeys()
{
    QSignalSpy edited(m_page.get(), &LoaPage::edited);
    button(u"rosterAdd"_s)->setFocus();
    key(Qt::Key_Space);
    type(u"Anna Lind"_s);
    key(Qt::Key_Tab);
    key(Qt::Key_F);
    key(Qt::Key_Tab);
    key(Qt::Key_P);
    key(Qt::Key_Tab);
    type(u"E1234578"_s);
    key(Qt::Key_Tab);
    type(u"13900001234"_s);
    key(Qt::Key_Tab);
    type(u"Bo"_s);
    key(Qt::Key_Tab);
    key(Qt::Key_M);
    key(Qt::Key_Tab);
    key(Qt::Key_I);
    key(Qt::Key_Tab);
    type(u"330106199001011234"_s);
    key(Qt::Key_Tab);
    type(u"13900005678"_s);
    key(Qt::Key_Return);
    const QList<Engineer> expected{
        {u"Anna Lind"_s, u"Female"_s, u"Passport"_s, u"E1234578"_s, u"13900001234"_s},
        {u"Bo"_s, u"Male"_s, u"IDCard"_s, u"330106199001011234"_s, u"13900005678"_s}};
    QCOMPARE(m_page->roster()->engineers(), expected);
    QCOMPARE(m_page->application().engineers, expected);
    QVERIFY(edited.size() >= 50);
    QCOMPARE(m_page->findChild<QLabel *>(u"rosterCounter"_s)->text(), u"2 / 16"_s);
}

void TestRoster::enterGoesDown()
{
    LoaApplication form;
    form.engineers = {Engineer{}, Engineer{}};
    m_page->setApplication(form);
    view()->setFocus();
    view()->setCurrentIndex(m_page->roster()->index(0, RosterModel::Name));
    type(u"A"_s);
    key(Qt::Key_Return);
    type(u"B"_s);
    key(Qt::Key_Return);
    QCOMPARE(m_page->roster()->engineers().at(0).name, u"A"_s);
    QCOMPARE(m_page->roster()->engineers().at(1).name, u"B"_s);
    QCOMPARE(m_page->roster()->rowCount(), 2);
}

void TestRoster::seventeenthIsRefused()
{
    LoaApplication form;
    form.engineers = QList<Engineer>(15);
    m_page->setApplication(form);
    QVERIFY(button(u"rosterAdd"_s)->isEnabled());
    button(u"rosterAdd"_s)->setFocus();
    key(Qt::Key_Space);
    QCOMPARE(m_page->roster()->rowCount(), 16);
    QVERIFY(!button(u"rosterAdd"_s)->isEnabled());
    QVERIFY(button(u"rosterAdd"_s)->toolTip().contains(u"16"_s));
    for (int cell = 0; cell < RosterModel::ColumnCount; ++cell)
        key(Qt::Key_Tab);
    QCOMPARE(m_page->roster()->rowCount(), 16);
    QVERIFY(!view()->isAncestorOf(QApplication::focusWidget()));
}

void TestRoster::openEditorBelongsToTheForm()
{
    QSignalSpy edited(m_page.get(), &LoaPage::edited);
    button(u"rosterAdd"_s)->setFocus();
    key(Qt::Key_Space);
    edited.clear();
    type(u"Ann"_s);
    QCOMPARE(m_page->application().engineers.at(0).name, u"Ann"_s);
    QCOMPARE(edited.size(), 3);
}

void TestRoster::problemsDontTouchTheOpenEditor()
{
    LoaApplication form;
    form.engineers = {Engineer{}, Engineer{}};
    m_page->setApplication(form);
    view()->setFocus();
    view()->setCurrentIndex(m_page->roster()->index(0, RosterModel::Name));
    type(u"Ann"_s);
    m_page->setProblems({{Field::PMName, 1, Severity::Hard, u"Engineer 2: name is empty."_s},
        {Field::PMGender, 0, Severity::Hard, u"Engineer 1: gender is empty."_s}});
    type(u"a"_s);
    QCOMPARE(m_page->application().engineers.at(0).name, u"Anna"_s);
    key(Qt::Key_Return);
    QCOMPARE(m_page->roster()->engineers().at(0).name, u"Anna"_s);
}

/// A table looks for a cell that begins with what is typed: not while a cell is being typed.
void TestRoster::keysThatEnterNothingStayInTheCell()
{
    const QString bell(QChar(0x07));
    LoaApplication form;
    form.engineers = {Engineer{}, {bell + u"Bo"_s, {}, {}, {}, {}}};
    m_page->setApplication(form);
    view()->setFocus();
    view()->setCurrentIndex(m_page->roster()->index(0, RosterModel::Name));
    type(u"An"_s);
    QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, bell, Qt::NoModifier);
    type(u"na"_s);
    QCOMPARE(view()->currentIndex().row(), 0);
    QCOMPARE(m_page->application().engineers.at(0).name, u"Anna"_s);
    QCOMPARE(m_page->application().engineers.at(1).name, bell + u"Bo"_s);
}

void TestRoster::escapeTellsThatTheTextIsGone()
{
    LoaApplication form;
    form.engineers = {{u"Bo"_s, {}, {}, {}, {}}};
    m_page->setApplication(form);
    view()->setFocus();
    view()->setCurrentIndex(m_page->roster()->index(0, RosterModel::Name));
    type(u"Ann"_s);
    QSignalSpy edited(m_page.get(), &LoaPage::edited);
    key(Qt::Key_Escape);
    QVERIFY(!edited.isEmpty());
    QCOMPARE(m_page->application().engineers.at(0).name, u"Bo"_s);
}

void TestRoster::buttons()
{
    LoaApplication form;
    form.engineers = {{u"A"_s, {}, {}, {}, {}}, {u"B"_s, {}, {}, {}, {}}};
    m_page->setApplication(form);
    view()->setFocus();
    view()->setCurrentIndex(m_page->roster()->index(0, 0));
    QVERIFY(!button(u"rosterUp"_s)->isEnabled());
    button(u"rosterDown"_s)->click();
    QCOMPARE(m_page->roster()->engineers().at(1).name, u"A"_s);
    QCOMPARE(view()->currentIndex().row(), 1);
    button(u"rosterUp"_s)->click();
    QCOMPARE(m_page->roster()->engineers().at(0).name, u"A"_s);
    button(u"rosterRemove"_s)->click();
    QCOMPARE(m_page->roster()->rowCount(), 1);
    button(u"rosterUndo"_s)->click();
    QCOMPARE(m_page->roster()->engineers().at(0).name, u"A"_s);
    QVERIFY(button(u"rosterUndo"_s)->isEnabled());
}

void TestRoster::tabLeavesTheTable()
{
    LoaApplication form;
    form.engineers = {Engineer{}, Engineer{}};
    m_page->setApplication(form);
    view()->setFocus();
    key(Qt::Key_Tab);
    QVERIFY(!view()->hasFocus());
}

void TestRoster::numbersAreHiddenUntilAskedFor()
{
    LoaApplication form;
    form.engineers = {{u"A"_s, u"Male"_s, u"IDCard"_s, u"330106199001011234"_s, u"13900001234"_s}};
    m_page->setApplication(form);
    const QModelIndex number = m_page->roster()->index(0, RosterModel::CertificateNo);
    QVERIFY(number.data().toString().contains(u'*'));
    button(u"rosterShowNumbers"_s)->setFocus();
    key(Qt::Key_Space);
    QCOMPARE(number.data().toString(), u"330106199001011234"_s);
}

QTEST_MAIN(TestRoster)
#include "tst_roster.moc"
