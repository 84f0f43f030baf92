// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accountpane.h"
#include "ui/circuitbox.h"
#include "ui/explaindialog.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace circuitdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<Circuit> circuits(int count)
{
    QList<Circuit> result;
    for (int number = 0; number < count; ++number) {
        Circuit circuit;
        circuit.id = u"pc-%1"_s.arg(number);
        circuit.name = u"line %1"_s.arg(number);
        result.append(circuit);
    }
    return result;
}

QList<AccountEntry> accounts(int count)
{
    QList<AccountEntry> result;
    for (int number = 0; number < count; ++number) {
        AccountEntry account;
        account.id = u"%1"_s.arg(number);
        account.label = u"account %1"_s.arg(number);
        result.append(account);
    }
    return result;
}

Explanation explanation(int parameters)
{
    Explanation result;
    for (int number = 0; number < parameters; ++number)
        result.parameters.append({u"label"_s, u"P.%1"_s.arg(number), u"value %1"_s.arg(number)});
    return result;
}

} // namespace

/// The models that belong to a widget keep the promises of models, however often they are filled anew.
class TestListModels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void circuitsToChoose();
    void circuitsWhileSomebodyTypes();
    void accountsToUse();
    void parametersOfACall();
};

void TestListModels::circuitsToChoose()
{
    CircuitBox box;
    const QAbstractItemModelTester tester(
        box.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const int count : {3, 0, 1, 40, 40, 2, 0}) {
        box.setCircuits(circuits(count));
        QCOMPARE(box.model()->rowCount(), count);
        QCOMPARE(box.model()->rowCount(box.model()->index(0, 0)), 0);
        for (int row = 0; row < count; ++row) {
            const QModelIndex index = box.model()->index(row, 0);
            QCOMPARE(index.data(Qt::EditRole).toString(), u"pc-%1"_s.arg(row));
            QVERIFY(index.data().toString().contains(u"line %1"_s.arg(row)));
        }
    }
}

void TestListModels::circuitsWhileSomebodyTypes()
{
    CircuitBox box;
    const QAbstractItemModelTester tester(
        box.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester found(
        box.completer()->completionModel(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    box.setCircuits(circuits(12));
    box.show();
    QVERIFY(QTest::qWaitForWindowActive(&box));
    box.setFocus();
    QTest::keyClicks(box.lineEdit(), u"line 1"_s);
    QTRY_COMPARE(box.completer()->completionModel()->rowCount(), 3);
    // The list comes anew below what is offered.
    box.setCircuits(circuits(2));
    QCOMPARE(box.circuitId(), u"line 1"_s);
    QTest::keyClick(box.lineEdit(), Qt::Key_Backspace);
    QTRY_COMPARE(box.completer()->completionModel()->rowCount(), 2);
}

void TestListModels::accountsToUse()
{
    AccountPane pane;
    const auto *view = pane.findChild<QTableView *>(u"accountsView"_s);
    const QAbstractItemModelTester tester(
        view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    pane.show();
    for (const int count : {2, 0, 5, 5, 1, 0, 3}) {
        auto entries = accounts(count);
        if (count > 1)
            entries[1].inUse = true;
        pane.setAccounts(entries);
        QCOMPARE(view->model()->rowCount(), count);
        for (int row = 0; row < count; ++row)
            QCOMPARE(view->model()->index(row, 0).data().toString(), entries.at(row).label);
    }
}

void TestListModels::parametersOfACall()
{
    ExplainDialog dialog(explanation(3));
    const auto *view = dialog.findChild<QTableView *>(u"explainParameters"_s);
    QVERIFY(view);
    const QAbstractItemModelTester tester(
        view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    dialog.open();
    for (const int count : {3, 80, 0, 1, 80}) {
        dialog.setExplanation(explanation(count));
        QCOMPARE(view->model()->rowCount(), count);
        for (int row = 0; row < count; ++row)
            QCOMPARE(view->model()->index(row, 1).data().toString(), u"P.%1"_s.arg(row));
    }
}

QTEST_MAIN(TestListModels)
#include "tst_listmodels.moc"
