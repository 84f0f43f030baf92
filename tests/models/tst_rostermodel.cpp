// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rostermodel.h"

#include "models/rules.h"
#include "tests/models/examples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

class TestRosterModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void addsAndRemoves();
    void theSeventeenthIsRefused();
    void removesAnyRow_data();
    void removesAnyRow();
    void removesOneOfTwins();
    void moves_data();
    void moves();
    void nonsenseChangesNothing();
    void edits();
    void undoesEverythingInTurn();
    void openingAnotherFormForgetsUndo();
    void tooManyFromAFileMayBeRemoved();
    void numbersAreMasked();
    void problemsStandAtTheirCells();
    void wordsForValues();

private:
    [[nodiscard]] QVariant at(int row, int column, int role = Qt::DisplayRole) const
    {
        return m_model->index(row, column).data(role);
    }
    std::unique_ptr<RosterModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QSignalSpy> m_edited;
};

void TestRosterModel::init()
{
    m_model = std::make_unique<RosterModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_edited = std::make_unique<QSignalSpy>(m_model.get(), &RosterModel::edited);
}

void TestRosterModel::cleanup()
{
    m_edited.reset();
    m_tester.reset();
    m_model.reset();
}

void TestRosterModel::addsAndRemoves()
{
    QSignalSpy inserted(m_model.get(), &RosterModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &RosterModel::rowsRemoved);
    QVERIFY(m_model->add(examples::zhang()));
    QVERIFY(m_model->add());
    QCOMPARE(m_model->engineers(), QList<Engineer>({examples::zhang(), Engineer{}}));
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_edited->size(), 2);
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(inserted.at(1).at(1).toInt(), 1);
    QVERIFY(m_model->remove(0));
    QCOMPARE(m_model->engineers(), QList<Engineer>({Engineer{}}));
    QCOMPARE(m_edited->size(), 3);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.at(0).at(1).toInt(), 0);
}

void TestRosterModel::theSeventeenthIsRefused()
{
    for (int number = 0; number < 16; ++number) {
        QVERIFY(!m_model->isFull());
        QVERIFY(m_model->add(examples::engineer(number)));
    }
    QVERIFY(m_model->isFull());
    QVERIFY(!m_model->add(examples::zhang()));
    QCOMPARE(m_model->engineers(), examples::engineers(16));
    QCOMPARE(m_model->undoStack()->count(), 16);
    QCOMPARE(m_edited->size(), 16);
    QVERIFY(m_model->remove(3));
    QVERIFY(m_model->add(examples::zhang()));
    QCOMPARE(m_model->engineers().last(), examples::zhang());
}

void TestRosterModel::removesAnyRow_data()
{
    QTest::addColumn<int>("row");
    for (int row : {0, 1, 2})
        QTest::addRow("row %d", row) << row;
}

void TestRosterModel::removesAnyRow()
{
    QFETCH(int, row);
    const auto before = examples::engineers(3);
    m_model->setEngineers(before);
    QSignalSpy removed(m_model.get(), &RosterModel::rowsRemoved);
    QSignalSpy inserted(m_model.get(), &RosterModel::rowsInserted);
    auto after = before;
    after.removeAt(row);
    QVERIFY(m_model->remove(row));
    QCOMPARE(m_model->engineers(), after);
    QCOMPARE(removed.at(0).at(1).toInt(), row);
    m_model->undoStack()->undo();
    QCOMPARE(m_model->engineers(), before);
    QCOMPARE(inserted.at(0).at(1).toInt(), row);
}

void TestRosterModel::removesOneOfTwins()
{
    m_model->setEngineers({examples::zhang(), examples::zhang(), examples::zhang()});
    QVERIFY(m_model->remove(1));
    QCOMPARE(m_model->engineers(), QList<Engineer>({examples::zhang(), examples::zhang()}));
    m_model->undoStack()->undo();
    QCOMPARE(m_model->rowCount(), 3);
}

void TestRosterModel::moves_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QList<int>>("order");
    QTest::newRow("first to last") << 0 << 3 << QList<int>({1, 2, 3, 0});
    QTest::newRow("last to first") << 3 << 0 << QList<int>({3, 0, 1, 2});
    QTest::newRow("one down") << 1 << 2 << QList<int>({0, 2, 1, 3});
    QTest::newRow("one up") << 2 << 1 << QList<int>({0, 2, 1, 3});
}

void TestRosterModel::moves()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(QList<int>, order);
    const auto before = examples::engineers(4);
    m_model->setEngineers(before);
    QVERIFY(m_model->move(from, to));
    for (int row = 0; row < 4; ++row)
        QCOMPARE(m_model->engineers().at(row), before.at(order.at(row)));
    m_model->undoStack()->undo();
    QCOMPARE(m_model->engineers(), before);
    QCOMPARE(m_edited->size(), 2);
}

void TestRosterModel::nonsenseChangesNothing()
{
    const auto before = examples::engineers(2);
    m_model->setEngineers(before);
    QVERIFY(!m_model->remove(-1));
    QVERIFY(!m_model->remove(2));
    QVERIFY(!m_model->move(0, 0));
    QVERIFY(!m_model->move(-1, 0));
    QVERIFY(!m_model->move(0, 2));
    QVERIFY(!m_model->move(2, 0));
    QVERIFY(!m_model->setData(m_model->index(0, 0), u"x"_s, Qt::DisplayRole));
    QVERIFY(!m_model->setData({}, u"x"_s));
    QCOMPARE(m_model->engineers(), before);
    QCOMPARE(m_model->undoStack()->count(), 0);
    QCOMPARE(m_edited->size(), 0);
    QCOMPARE(m_model->flags({}), Qt::NoItemFlags);
}

void TestRosterModel::edits()
{
    m_model->setEngineers({Engineer{}, Engineer{}});
    QSignalSpy changed(m_model.get(), &RosterModel::dataChanged);
    for (int column = 0; column < RosterModel::ColumnCount; ++column) {
        QVERIFY(m_model->flags(m_model->index(1, column)).testFlag(Qt::ItemIsEditable));
        QVERIFY(m_model->setData(m_model->index(1, column), u"value %1"_s.arg(column)));
        QCOMPARE(at(1, column, Qt::EditRole).toString(), u"value %1"_s.arg(column));
    }
    QCOMPARE(m_model->engineers(),
        QList<Engineer>(
            {Engineer{}, {u"value 0"_s, u"value 1"_s, u"value 2"_s, u"value 3"_s, u"value 4"_s}}));
    QCOMPARE(changed.size(), 5);
    // Typing the same again is no change.
    QVERIFY(m_model->setData(m_model->index(1, 0), u"value 0"_s));
    QCOMPARE(m_model->undoStack()->count(), 5);
    QCOMPARE(m_edited->size(), 5);
}

void TestRosterModel::undoesEverythingInTurn()
{
    QList<QList<Engineer>> seen{m_model->engineers()};
    const auto step = [&](bool done) {
        QVERIFY(done);
        seen.append(m_model->engineers());
    };
    step(m_model->add(examples::zhang()));
    step(m_model->add(examples::erika()));
    step(m_model->setData(m_model->index(0, RosterModel::Name), u"王"_s));
    step(m_model->move(0, 1));
    step(m_model->remove(0));
    step(m_model->add());
    QUndoStack *stack = m_model->undoStack();
    for (qsizetype i = seen.size() - 2; i >= 0; --i) {
        stack->undo();
        QCOMPARE(m_model->engineers(), seen.at(i));
    }
    QVERIFY(!stack->canUndo());
    for (qsizetype i = 1; i < seen.size(); ++i) {
        stack->redo();
        QCOMPARE(m_model->engineers(), seen.at(i));
    }
    QVERIFY(!stack->canRedo());
    QCOMPARE(m_edited->size(), 18);
    for (int i = 0; i < stack->count(); ++i)
        QVERIFY(!stack->text(i).isEmpty());
}

void TestRosterModel::openingAnotherFormForgetsUndo()
{
    QVERIFY(m_model->add(examples::zhang()));
    m_model->setProblems({{Field::PMName, 0, Severity::Hard, u"old form"_s}});
    m_model->setEngineers({examples::erika()});
    QVERIFY(!m_model->undoStack()->canUndo());
    QCOMPARE(m_edited->size(), 1);
    QCOMPARE(at(0, RosterModel::Name, RosterModel::ProblemRole).toString(), QString());
    m_model->undoStack()->undo();
    QCOMPARE(m_model->engineers(), QList<Engineer>({examples::erika()}));
}

void TestRosterModel::tooManyFromAFileMayBeRemoved()
{
    m_model->setEngineers(examples::engineers(18));
    QVERIFY(m_model->isFull());
    QVERIFY(m_model->remove(17));
    QVERIFY(!m_model->add());
    QVERIFY(m_model->remove(16));
    QCOMPARE(m_model->engineers(), examples::engineers(16));
    m_model->undoStack()->undo();
    QCOMPARE(m_model->rowCount(), 17);
}

void TestRosterModel::numbersAreMasked()
{
    m_model->setEngineers({examples::zhang()});
    QSignalSpy changed(m_model.get(), &RosterModel::dataChanged);
    QCOMPARE(at(0, RosterModel::Name).toString(), u"张示例"_s);
    QCOMPARE(at(0, RosterModel::Gender).toString(), genderText(examples::zhang().gender));
    QCOMPARE(at(0, RosterModel::CertificateType).toString(), u"ID card"_s);
    QCOMPARE(at(0, RosterModel::CertificateNo).toString(), u"1101**********002X"_s);
    QCOMPARE(at(0, RosterModel::ContactInfo).toString(), u"139******01"_s);
    QCOMPARE(at(0, RosterModel::CertificateNo, Qt::EditRole).toString(), u"11010519491231002X"_s);
    // No role but the editor's gives the number away.
    for (int role = 0; role < Qt::UserRole + 10; ++role) {
        if (role != Qt::EditRole)
            QVERIFY2(!at(0, RosterModel::CertificateNo, role).toString().contains(u"11010519491231002X"_s),
                qPrintable(QString::number(role)));
    }
    m_model->setNumbersShown(true);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(at(0, RosterModel::CertificateNo).toString(), u"11010519491231002X"_s);
    QCOMPARE(at(0, RosterModel::ContactInfo).toString(), u"13900000101"_s);
    m_model->setNumbersShown(false);
    QCOMPARE(at(0, RosterModel::ContactInfo).toString(), u"139******01"_s);
}

void TestRosterModel::problemsStandAtTheirCells()
{
    LoaApplication form = examples::loa();
    form.companyName.clear();
    form.engineers[1].contactInfo.clear();
    form.engineers[1].gender = u"x"_s;
    form.engineers.append(examples::engineers(15));
    m_model->setEngineers(form.engineers);
    QSignalSpy headers(m_model.get(), &RosterModel::headerDataChanged);
    const Problems problems = check(form, examples::now());
    m_model->setProblems(problems);
    QCOMPARE(headers.size(), 1);
    const auto severity = [&](int row, int column) {
        return at(row, column, RosterModel::SeverityRole).toInt();
    };
    QCOMPARE(severity(0, RosterModel::ContactInfo), -1);
    QCOMPARE(severity(1, RosterModel::Name), -1);
    QCOMPARE(severity(1, RosterModel::Gender), static_cast<int>(Severity::Soft));
    QCOMPARE(severity(1, RosterModel::ContactInfo), static_cast<int>(Severity::Hard));
    const QString text = at(1, RosterModel::ContactInfo, RosterModel::ProblemRole).toString();
    QVERIFY(text.startsWith(u"Engineer 2: "_s));
    QCOMPARE(at(1, RosterModel::ContactInfo, Qt::ToolTipRole).toString(), text);
    QCOMPARE(at(1, RosterModel::ContactInfo, Qt::AccessibleDescriptionRole).toString(), text);
    // The row's own header counts from one and speaks of what stands in no cell, too.
    const auto header = [&](int row, int role) { return m_model->headerData(row, Qt::Vertical, role); };
    QCOMPARE(header(1, Qt::DisplayRole).toInt(), 2);
    QVERIFY(header(1, RosterModel::ProblemRole).toString().startsWith(u"Engineer 2: "_s));
    QVERIFY(header(16, RosterModel::ProblemRole).toString().contains(u"17 engineers"_s));
    QCOMPARE(header(16, RosterModel::SeverityRole).toInt(), static_cast<int>(Severity::Hard));
    QCOMPARE(header(0, RosterModel::ProblemRole).toString(), QString());
    QCOMPARE(header(0, RosterModel::SeverityRole).toInt(), -1);
    m_model->setProblems({});
    QCOMPARE(severity(1, RosterModel::ContactInfo), -1);
}

void TestRosterModel::wordsForValues()
{
    QCOMPARE(genderText(u"Male"_s), u"Male"_s);
    QCOMPARE(genderText(u"Female"_s), u"Female"_s);
    QCOMPARE(genderText(u"男"_s), u"男"_s);
    QCOMPARE(certificateTypeText(u"IDCard"_s), u"ID card"_s);
    QCOMPARE(certificateTypeText(u"Passport"_s), u"Passport"_s);
    QCOMPARE(certificateTypeText(u""_s), u""_s);
    QCOMPARE(lineTypeText(u"FIBRE"_s), u"Fibre"_s);
    QCOMPARE(lineTypeText(u"MPLSVPN"_s), u"MPLS VPN"_s);
    QCOMPARE(lineTypeText(u"MSTP"_s), u"MSTP"_s);
    QCOMPARE(
        m_model->headerData(RosterModel::CertificateNo, Qt::Horizontal).toString(), u"Document number"_s);
}

QTEST_GUILESS_MAIN(TestRosterModel)
#include "tst_rostermodel.moc"
