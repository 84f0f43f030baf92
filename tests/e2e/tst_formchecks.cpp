// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/formbench.h"
#include "tests/e2e/person.h"
#include "ui/loapage.h"
#include "ui/messagebar.h"

#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace circuitdesk;
using namespace circuitdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

bool anyContains(const QStringList &texts, const QString &words)
{
    return std::any_of(texts.begin(), texts.end(), [&](const QString &text) { return text.contains(words); });
}

void compose(const QString &preedit, const QString &commit = {})
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
}

} // namespace

/// What a person is told while they fill in a form, and what they say of it.
class TestFormChecks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void aFieldIsJudgedWhenItIsLeft();
    void mendedProblemsGoWhileTyping();
    void nothingIsJudgedWhileComposing();
    void aCellBeingComposedIsNotJudged();
    void aCellIsJudgedWhenItIsLeft();
    void checkSendsNothing_data();
    void checkSendsNothing();
    void softProblemBesideItsField();
    void softProblemInTheSummary();
    void hardProblemsCanNotBeAcknowledged();
    void acknowledgedUntilTheValueChanges();
    void acknowledgedInItsDraftOnly();
    void acknowledgedEngineerMayMove();
    void reviewListsWhatWasAcknowledged();

private:
    [[nodiscard]] MainWindow &window() { return m_bench->window; }
    [[nodiscard]] QLineEdit *edit(const char *name) { return m_bench->child<QLineEdit>(name); }
    void enter(const char *name, const QString &text);
    void leave() { Person::press(Qt::Key_Tab); }
    /// Of the current cell, over what stands there.
    void typeCell(int row, int column, const QString &text);

    std::unique_ptr<FormBench> m_bench;
};

void TestFormChecks::init()
{
    m_bench = std::make_unique<FormBench>();
    QVERIFY(Person::faces(window()));
}

void TestFormChecks::enter(const char *name, const QString &text)
{
    edit(name)->setFocus();
    Person::press(Qt::Key_A, Qt::ControlModifier);
    Person::type(text);
}

void TestFormChecks::typeCell(int row, int column, const QString &text)
{
    auto *roster = m_bench->child<QTableView>("loaRoster");
    roster->setFocus();
    roster->setCurrentIndex(roster->model()->index(row, column));
    Person::press(Qt::Key_F2);
    Person::press(Qt::Key_A, Qt::ControlModifier);
    Person::type(text);
}

void TestFormChecks::aFieldIsJudgedWhenItIsLeft()
{
    // The region has the focus at first, and would be left empty.
    LoaApplication form;
    form.regionId = u"cn-hangzhou"_s;
    m_bench->openLoa(form);
    enter("loaBandwidth", u"1"_s);
    QCOMPARE(m_bench->summary(), QStringList());
    leave();
    QCOMPARE(m_bench->summary().size(), 1);
    QVERIFY(anyContains(m_bench->messages(), m_bench->summary().constFirst()));
    // Only that field was left: the others are empty, and nobody is told yet.
    QVERIFY(m_bench->summary().constFirst().startsWith(u"Bandwidth"_s));
}

void TestFormChecks::mendedProblemsGoWhileTyping()
{
    m_bench->openLoa(FormBench::sound());
    enter("loaBandwidth", u"1"_s);
    leave();
    QCOMPARE(m_bench->summary().size(), 1);
    edit("loaBandwidth")->setFocus();
    Person::press(Qt::Key_End);
    Person::type(u"0"_s);
    QCOMPARE(m_bench->summary(), QStringList());
    // The next wrong value waits until it is finished.
    Person::type(u"x"_s);
    QCOMPARE(m_bench->summary(), QStringList());
    leave();
    QCOMPARE(m_bench->summary().size(), 1);
}

void TestFormChecks::nothingIsJudgedWhileComposing()
{
    m_bench->openLoa(FormBench::sound());
    enter("loaBandwidth", u"1x"_s);
    leave();
    const QStringList before = m_bench->summary();
    QCOMPARE(before.size(), 1);
    edit("loaBandwidth")->setFocus();
    Person::press(Qt::Key_A, Qt::ControlModifier);
    for (const QString &letters : {u"y"_s, u"yi"_s, u"yib"_s}) {
        compose(letters);
        QCoreApplication::processEvents();
        // What was selected is gone already, and an empty field would be right.
        QCOMPARE(edit("loaBandwidth")->text(), QString());
        QCOMPARE(m_bench->summary(), before);
    }
    compose({});
    QTRY_COMPARE(m_bench->summary(), QStringList());
    compose(u"yi"_s);
    compose({}, u"一百"_s);
    QCOMPARE(edit("loaBandwidth")->text(), u"一百"_s);
    QCOMPARE(m_bench->summary(), QStringList());
    leave();
    QCOMPARE(m_bench->summary().size(), 1);
}

void TestFormChecks::aCellBeingComposedIsNotJudged()
{
    LoaApplication form = FormBench::sound();
    form.engineers[0].name = u"张3"_s;
    m_bench->openLoa(form);
    Person::press(Qt::Key_Tab);
    m_bench->child<QAbstractButton>("loaCheck")->click();
    const QStringList before = m_bench->summary();
    QCOMPARE(before.size(), 1);
    typeCell(0, RosterModel::Name, {});
    compose(u"zhang"_s);
    QCoreApplication::processEvents();
    QCOMPARE(m_bench->summary(), before);
    compose({}, u"张示例"_s);
    QTRY_COMPARE(m_bench->summary(), QStringList());
}

void TestFormChecks::aCellIsJudgedWhenItIsLeft()
{
    m_bench->openLoa(FormBench::sound());
    typeCell(1, RosterModel::ContactInfo, u"139 0000 01"_s);
    QCOMPARE(m_bench->summary(), QStringList());
    Person::press(Qt::Key_Backtab);
    QCOMPARE(m_bench->summary().size(), 1);
    QVERIFY2(m_bench->summary().constFirst().startsWith(u"Engineer 2: phone has 9"_s),
        qPrintable(m_bench->summary().constFirst()));
    // A digit more is another number, which is judged when it is finished.
    typeCell(1, RosterModel::ContactInfo, u"139 0000 010"_s);
    QCOMPARE(m_bench->summary(), QStringList());
    Person::press(Qt::Key_Backtab);
    QCOMPARE(m_bench->summary().size(), 1);
    QVERIFY(m_bench->summary().constFirst().contains(u"10 digit"_s));
    // A row that is still being filled in is not blamed for what is missing yet.
    m_bench->openLoa(FormBench::sound());
    m_bench->child<QAbstractButton>("rosterAdd")->click();
    Person::type(u"Bo 2"_s);
    Person::press(Qt::Key_Tab);
    QCOMPARE(m_bench->summary().size(), 1);
    QVERIFY(m_bench->summary().constFirst().contains(u"digit"_s));
}

void TestFormChecks::checkSendsNothing_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QByteArray>("button");
    QTest::newRow("LOA") << static_cast<int>(MainWindow::Page::Loa) << QByteArray("loaCheck");
    QTest::newRow("order") << static_cast<int>(MainWindow::Page::Order) << QByteArray("orderCheck");
    QTest::newRow("completion") << static_cast<int>(MainWindow::Page::Completion)
                                << QByteArray("completionCheck");
}

void TestFormChecks::checkSendsNothing()
{
    QFETCH(int, page);
    QFETCH(QByteArray, button);
    const auto shown = static_cast<MainWindow::Page>(page);
    FormController *controller = &m_bench->loa;
    AnyForm sound = FormBench::sound();
    if (shown == MainWindow::Page::Order) {
        controller = &m_bench->order;
        sound = examples::order();
    } else if (shown == MainWindow::Page::Completion) {
        controller = &m_bench->completion;
        sound = examples::completion();
    }
    window().showPage(shown);
    controller->openNew();
    auto *check = m_bench->child<QAbstractButton>(button);
    QVERIFY(check);
    check->setFocus();
    Person::press(Qt::Key_Space);
    QVERIFY(!m_bench->summary().isEmpty());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"problemLink"_s);
    Person::press(Qt::Key_Return);
    QVERIFY(QApplication::focusWidget()->objectName().endsWith(u"Region"_s));
    QVERIFY(!m_bench->review());
    m_bench->open(*controller, shown, sound);
    check->setFocus();
    Person::press(Qt::Key_Space);
    QCOMPARE(m_bench->summary(), QStringList());
    QVERIFY(window().messageBar()->text().contains(u"Nothing to mend"_s));
    QVERIFY(!m_bench->review());
}

void TestFormChecks::softProblemBesideItsField()
{
    m_bench->openLoa(FormBench::sound());
    enter("loaDate", u"2020-01-01"_s);
    // From the date to the calendar, to the time, and on.
    for (int i = 0; i < 3; ++i)
        leave();
    QCOMPARE(m_bench->summary().size(), 1);
    const QString text = m_bench->summary().constFirst();
    QVERIFY(anyContains(m_bench->messages(), text));
    auto *right = m_bench->child<QAbstractButton>("fieldAcknowledge");
    QVERIFY(right);
    QCOMPARE(right->accessibleDescription(), text);
    right->setFocus();
    Person::press(Qt::Key_Return);
    QCOMPARE(m_bench->summary(), QStringList());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"loaDate"_s);
    QCOMPARE(right->text(), u"Check it again"_s);
    // It is the stop of Tab after the time.
    edit("loaTime")->setFocus();
    leave();
    QCOMPARE(QApplication::focusWidget(), right);
}

void TestFormChecks::softProblemInTheSummary()
{
    LoaApplication form = FormBench::sound();
    form.instanceId = u"vbr-1"_s;
    form.engineers[1].contactInfo = u"139 0000 01"_s;
    m_bench->openLoa(form);
    m_bench->child<QAbstractButton>("loaCheck")->click();
    QCOMPARE(m_bench->summary().size(), 2);
    // Link, "It is right", and after it the focus is on the next thing to check.
    Person::press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"problemAcknowledge"_s);
    Person::press(Qt::Key_Return);
    QCOMPARE(m_bench->summary().size(), 1);
    QVERIFY(m_bench->summary().constFirst().startsWith(u"Engineer 2"_s));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"problemLink"_s);
    Person::press(Qt::Key_Tab);
    Person::press(Qt::Key_Space);
    QCOMPARE(m_bench->summary(), QStringList());
    QVERIFY(!m_bench->child<QWidget>("errorSummary"));
    // The last one leads to its cell, which no longer has a mark.
    const auto *roster = m_bench->child<QTableView>("loaRoster");
    QVERIFY(roster->hasFocus());
    QCOMPARE(roster->currentIndex(), roster->model()->index(1, RosterModel::ContactInfo));
    QCOMPARE(roster->currentIndex().data(RosterModel::SeverityRole).toInt(), -1);
    m_bench->child<QAbstractButton>("loaCheck")->click();
    QVERIFY(window().messageBar()->text().contains(u"Nothing to mend"_s));
}

void TestFormChecks::hardProblemsCanNotBeAcknowledged()
{
    LoaApplication form = FormBench::sound();
    form.si.clear();
    form.engineers[0].name.clear();
    m_bench->openLoa(form);
    m_bench->child<QAbstractButton>("loaCheck")->click();
    QCOMPARE(m_bench->summary().size(), 2);
    QVERIFY(!m_bench->child<QAbstractButton>("problemAcknowledge"));
    QVERIFY(!m_bench->child<QAbstractButton>("fieldAcknowledge"));
    m_bench->loa.review();
    QVERIFY(!m_bench->review());
}

void TestFormChecks::acknowledgedUntilTheValueChanges()
{
    LoaApplication form = FormBench::sound();
    form.instanceId = u"vbr-1"_s;
    m_bench->openLoa(form);
    m_bench->child<QAbstractButton>("loaCheck")->click();
    m_bench->child<QAbstractButton>("fieldAcknowledge")->setFocus();
    Person::press(Qt::Key_Space);
    QCOMPARE(m_bench->summary(), QStringList());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"loaCircuit"_s);
    // It is still said beside the field, and can be taken back there.
    QVERIFY(anyContains(m_bench->messages(), u"pc-"_s));
    enter("loaCompany", u"Another"_s);
    leave();
    QCOMPARE(m_bench->summary(), QStringList());
    m_bench->child<QAbstractButton>("fieldAcknowledge")->click();
    QCOMPARE(m_bench->summary().size(), 1);
    m_bench->child<QAbstractButton>("fieldAcknowledge")->click();
    QCOMPARE(m_bench->summary(), QStringList());
    // Another value is another question, and so is the same one later.
    auto *circuit = m_bench->child<QWidget>("loaCircuit");
    circuit->setFocus();
    Person::press(Qt::Key_End);
    Person::type(u"2"_s);
    edit("loaSi")->setFocus();
    QCOMPARE(m_bench->summary().size(), 1);
    circuit->setFocus();
    Person::press(Qt::Key_End);
    Person::press(Qt::Key_Backspace);
    edit("loaSi")->setFocus();
    QCOMPARE(m_bench->summary().size(), 1);
}

void TestFormChecks::acknowledgedInItsDraftOnly()
{
    LoaApplication form = FormBench::sound();
    form.instanceId = u"vbr-1"_s;
    const Draft first = newDraft(form, QDateTime::currentDateTimeUtc());
    window().showPage(MainWindow::Page::Loa);
    auto *check = m_bench->child<QAbstractButton>("loaCheck");
    m_bench->loa.open(first);
    check->click();
    m_bench->child<QAbstractButton>("problemAcknowledge")->click();
    const Draft answered = m_bench->loa.draft();
    m_bench->openLoa(form);
    check->click();
    QCOMPARE(m_bench->summary().size(), 1);
    m_bench->loa.open(answered);
    check->click();
    QCOMPARE(m_bench->summary(), QStringList());
}

void TestFormChecks::acknowledgedEngineerMayMove()
{
    LoaApplication form = FormBench::sound();
    form.engineers[0].contactInfo = u"139 0000 01"_s;
    m_bench->openLoa(form);
    m_bench->child<QAbstractButton>("loaCheck")->click();
    m_bench->child<QAbstractButton>("problemAcknowledge")->click();
    QCOMPARE(m_bench->summary(), QStringList());
    auto *page = window().loaPage();
    QVERIFY(page->roster()->move(0, 1));
    QCOMPARE(page->application().engineers[1].contactInfo, u"139 0000 01"_s);
    m_bench->child<QAbstractButton>("loaCheck")->click();
    QCOMPARE(m_bench->summary(), QStringList());
}

void TestFormChecks::reviewListsWhatWasAcknowledged()
{
    LoaApplication form = FormBench::sound();
    form.instanceId = u"vbr-1"_s;
    form.engineers[1].contactInfo = u"139 0000 01"_s;
    m_bench->openLoa(form);
    m_bench->child<QAbstractButton>("loaCheck")->click();
    m_bench->child<QAbstractButton>("problemAcknowledge")->click();
    m_bench->loa.review();
    const ReviewDialog *review = m_bench->review();
    QVERIFY(review);
    QCOMPARE(
        FormBench::labels(review, "reviewAcknowledgedTitle"), QStringList{u"You said that this is right"_s});
    const QStringList right = FormBench::labels(review, "reviewAcknowledged");
    QCOMPARE(right.size(), 1);
    QVERIFY2(right.constFirst().contains(u"pc-"_s), qPrintable(right.constFirst()));
    // What nobody has said is right stands apart, as a warning.
    QVERIFY(anyContains(FormBench::labels(review, "noticeText"), u"Engineer 2: phone has 9"_s));
    QVERIFY(!anyContains(FormBench::labels(review, "noticeText"), u"pc-"_s));
}

QTEST_MAIN(TestFormChecks)
#include "tst_formchecks.moc"
