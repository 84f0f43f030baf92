// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/formbench.h"
#include "tests/e2e/person.h"
#include "ui/loapage.h"
#include "ui/messagebar.h"
#include "ui/orderpage.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace circuitdesk;
using namespace circuitdesk::test;
using namespace Qt::Literals::StringLiterals;

/// Whatever is asked of a form while a cell or a number is still being typed is asked of what is typed.
class TestOpenEditor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void reviewTakesTheOpenCell_data();
    void reviewTakesTheOpenCell();
    void reviewSaysWhatIsWrongInTheOpenCell_data() { reviewTakesTheOpenCell_data(); }
    void reviewSaysWhatIsWrongInTheOpenCell();
    void anotherWayOfWritingIsNotSent();
    void checkTakesTheOpenCell();
    void pdfTakesTheOpenCell_data();
    void pdfTakesTheOpenCell();
    void theOpenNumberIsRead_data();
    void theOpenNumberIsRead();
    void whatIsSentIsWhatWasReviewed();

private:
    [[nodiscard]] MainWindow &window() { return m_bench->window; }
    /// The last cell of an otherwise complete form, open.
    void typeNumber(const QString &text);
    [[nodiscard]] const Engineer &last() { return window().loaPage()->roster()->engineers().constLast(); }
    [[nodiscard]] bool isEditing() { return m_bench->child<QWidget>("rosterEditor") != nullptr; }
    [[nodiscard]] LoaApplication kept() { return std::get<LoaApplication>(m_bench->loa.draft().form); }

    std::unique_ptr<FormBench> m_bench;
    const QString m_number = u"110105199003072311"_s;
    const QString m_typed = u"110105 19900307 2311"_s;
};

void TestOpenEditor::init()
{
    m_bench = std::make_unique<FormBench>();
    // As the program does it.
    connect(&window(), &MainWindow::reviewRequested, this, [this] {
        if (window().currentPage() == MainWindow::Page::Loa)
            m_bench->loa.review();
        else
            m_bench->order.review();
    });
    QVERIFY(Person::faces(window()));
}

void TestOpenEditor::typeNumber(const QString &text)
{
    LoaApplication form = FormBench::sound();
    form.engineers[1] = {u"李示例"_s, {}, u"IDCard"_s, {}, u"13900000102"_s};
    m_bench->openLoa(form);
    auto *roster = m_bench->child<QTableView>("loaRoster");
    roster->setFocus();
    roster->setCurrentIndex(roster->model()->index(1, RosterModel::CertificateNo));
    Person::press(Qt::Key_F2);
    Person::type(text);
    QVERIFY(isEditing());
}

void TestOpenEditor::reviewTakesTheOpenCell_data()
{
    QTest::addColumn<QKeyCombination>("keys");
    QTest::newRow("Ctrl+Enter") << (Qt::CTRL | Qt::Key_Return);
    QTest::newRow("Ctrl+Enter of the number pad") << (Qt::CTRL | Qt::Key_Enter);
    QTest::newRow("Alt+R") << (Qt::ALT | Qt::Key_R);
}

void TestOpenEditor::reviewTakesTheOpenCell()
{
    QFETCH(QKeyCombination, keys);
    typeNumber(m_typed);
    Person::press(keys.key(), keys.keyboardModifiers());
    QTRY_VERIFY(m_bench->review());
    QVERIFY(!isEditing());
    const Engineer expected{u"李示例"_s, u"Male"_s, u"IDCard"_s, m_number, u"13900000102"_s};
    QCOMPARE(last(), expected);
    QCOMPARE(kept(), window().loaPage()->application());
    QCOMPARE(kept().engineers.constLast(), expected);
    // No word about 20 characters.
    QCOMPARE(FormBench::labels(m_bench->review(), "noticeText"), QStringList());
}

void TestOpenEditor::reviewSaysWhatIsWrongInTheOpenCell()
{
    QFETCH(QKeyCombination, keys);
    LoaApplication form = FormBench::sound();
    m_bench->openLoa(form);
    auto *roster = m_bench->child<QTableView>("loaRoster");
    roster->setFocus();
    roster->setCurrentIndex(roster->model()->index(1, RosterModel::Name));
    Person::press(Qt::Key_F2);
    Person::press(Qt::Key_A, Qt::ControlModifier);
    Person::press(Qt::Key_Delete);
    Person::press(keys.key(), keys.keyboardModifiers());
    QTRY_COMPARE(m_bench->summary().size(), 1);
    QVERIFY2(m_bench->summary().constFirst().startsWith(u"Engineer 2"_s),
        qPrintable(m_bench->summary().constFirst()));
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"problemLink"_s);
    QVERIFY(!m_bench->review());
    Person::press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), roster);
    QCOMPARE(roster->currentIndex(), roster->model()->index(1, RosterModel::Name));
}

/// The model does not change then, and the draft has to.
void TestOpenEditor::anotherWayOfWritingIsNotSent()
{
    LoaApplication form = FormBench::sound();
    form.engineers[1] = {u"李示例"_s, u"Male"_s, u"IDCard"_s, m_number, u"13900000102"_s};
    m_bench->openLoa(form);
    auto *roster = m_bench->child<QTableView>("loaRoster");
    roster->setFocus();
    roster->setCurrentIndex(roster->model()->index(1, RosterModel::CertificateNo));
    Person::press(Qt::Key_F2);
    Person::press(Qt::Key_A, Qt::ControlModifier);
    Person::type(m_typed);
    QCOMPARE(kept().engineers.constLast().certificateNo, m_typed);
    Person::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_bench->review());
    QCOMPARE(kept(), form);
}

void TestOpenEditor::checkTakesTheOpenCell()
{
    typeNumber(m_typed);
    Person::press(Qt::Key_K, Qt::AltModifier);
    QTRY_VERIFY2(window().messageBar()->text().contains(u"Nothing to mend"_s),
        qPrintable(m_bench->summary().join(u'\n')));
    QCOMPARE(last().certificateNo, m_number);
    // What is wrong stays in sight, and has the focus.
    typeNumber(u"110105 19900307 2312"_s);
    Person::press(Qt::Key_K, Qt::AltModifier);
    QTRY_VERIFY(!m_bench->summary().isEmpty());
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"problemLink"_s);
    const QStringList said = m_bench->summary();
    QCoreApplication::processEvents();
    QCOMPARE(m_bench->summary(), said);
    QVERIFY(!said.join(u' ').contains(u"20"_s));
}

void TestOpenEditor::pdfTakesTheOpenCell_data()
{
    QTest::addColumn<QKeyCombination>("keys");
    QTest::newRow("Ctrl+E") << (Qt::CTRL | Qt::Key_E);
    QTest::newRow("Alt+X") << (Qt::ALT | Qt::Key_X);
}

void TestOpenEditor::pdfTakesTheOpenCell()
{
    QFETCH(QKeyCombination, keys);
    typeNumber(m_typed);
    Person::press(keys.key(), keys.keyboardModifiers());
    QTRY_VERIFY(window().findChild<QFileDialog *>());
    QVERIFY(!isEditing());
    QCOMPARE(last().certificateNo, m_number);
    QCOMPARE(kept(), window().loaPage()->application());
}

void TestOpenEditor::theOpenNumberIsRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("period");
    QTest::newRow("a number") << u"3"_s << 3;
    // The stepper goes back to its last number, which is the one that is judged and sent.
    QTest::newRow("nothing") << QString() << 1;
    QTest::newRow("less than a month") << u"0"_s << 1;
}

void TestOpenEditor::theOpenNumberIsRead()
{
    QFETCH(QString, typed);
    QFETCH(int, period);
    m_bench->open(m_bench->order, MainWindow::Page::Order, examples::order());
    auto *box = m_bench->child<QSpinBox>("orderPeriod");
    box->setFocus();
    Person::press(Qt::Key_A, Qt::ControlModifier);
    Person::press(Qt::Key_Delete);
    Person::type(typed);
    Person::press(Qt::Key_K, Qt::AltModifier);
    QTRY_VERIFY(window().messageBar()->text().contains(u"Nothing to mend"_s));
    QVERIFY(box->hasFocus());
    QCOMPARE(box->text(), QString::number(period));
    Person::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_bench->review());
    QCOMPARE(std::get<OccupancyOrder>(m_bench->order.draft().form).period, period);
}

void TestOpenEditor::whatIsSentIsWhatWasReviewed()
{
    m_bench->openLoa(FormBench::sound());
    Person::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_bench->review());
    // As a file does that was still being read.
    QVERIFY(window().loaPage()->roster()->append({examples::engineer(1)}));
    QVERIFY(Person::confirmsReview(window()));
    QVERIFY2(window().messageBar()->text().contains(u"changed since its review"_s),
        qPrintable(window().messageBar()->text()));
    QCOMPARE(kept().engineers.size(), 3);
    Person::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_bench->review());
    QVERIFY(Person::confirmsReview(window()));
    // The form goes its way, as far as it can without an account.
    QTRY_VERIFY2(window().messageBar()->text().contains(u"no access keys"_s),
        qPrintable(window().messageBar()->text()));
}

QTEST_MAIN(TestOpenEditor)
#include "tst_openeditor.moc"
