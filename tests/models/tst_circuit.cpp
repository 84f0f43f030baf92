// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circuit.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

class TestCircuit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nextStep_data();
    void nextStep();
    void onlyAnAllocatedPortHasAnLoa();
};

void TestCircuit::nextStep_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("loaStatus");
    QTest::addColumn<NextStep>("step");
    QTest::addColumn<Turn>("turn");
    const auto row = [](const char *status, const char *loaStatus, NextStep step, Turn turn) {
        QTest::addRow("%s, LOA '%s'", status, loaStatus)
            << QString::fromLatin1(status) << QString::fromLatin1(loaStatus) << step << turn;
    };
    row("Initial", "", NextStep::WaitForAllocation, Turn::Provider);
    row("Approved", "", NextStep::WaitForAllocation, Turn::Provider);
    row("Allocating", "", NextStep::WaitForAllocation, Turn::Provider);
    row("Allocated", "", NextStep::ApplyForLoa, Turn::Ours);
    row("Allocated", "Deleted", NextStep::ApplyForLoa, Turn::Ours);
    row("Allocated", "SomethingNew", NextStep::ApplyForLoa, Turn::Ours);
    row("Allocated", "Applying", NextStep::WaitForReview, Turn::Provider);
    row("Allocated", "Accept", NextStep::WaitForReview, Turn::Provider);
    row("Allocated", "Rejected", NextStep::ReapplyForLoa, Turn::Ours);
    row("Allocated", "Available", NextStep::DoTheWork, Turn::Ours);
    row("Allocated", "Completing", NextStep::Confirm, Turn::Ours);
    row("Allocated", "Complete", NextStep::OrderPort, Turn::Ours);
    row("Confirmed", "", NextStep::OrderPort, Turn::Ours);
    row("Confirmed", "Complete", NextStep::OrderPort, Turn::Ours);
    for (const char *status : {"Enabled", "Rejected", "Canceled", "AllocationFailed", "Terminating",
             "Terminated", "SomethingNew", "allocated", ""})
        row(status, "Available", NextStep::Nothing, Turn::Nobody);
}

void TestCircuit::nextStep()
{
    QFETCH(QString, status);
    QFETCH(QString, loaStatus);
    QFETCH(NextStep, step);
    QFETCH(Turn, turn);
    Circuit circuit;
    circuit.status = status;
    circuit.loaStatus = loaStatus;
    QCOMPARE(nextStepOf(circuit), step);
    QCOMPARE(turnOf(step), turn);
}

void TestCircuit::onlyAnAllocatedPortHasAnLoa()
{
    for (const char *status : {"Initial", "Approved", "Allocating", "Confirmed", "Enabled", "Terminated"}) {
        Circuit circuit;
        circuit.status = QString::fromLatin1(status);
        const NextStep without = nextStepOf(circuit);
        for (const char *loaStatus :
            {"Applying", "Accept", "Available", "Rejected", "Completing", "Complete"}) {
            circuit.loaStatus = QString::fromLatin1(loaStatus);
            QCOMPARE(nextStepOf(circuit), without);
        }
    }
}

QTEST_GUILESS_MAIN(TestCircuit)
#include "tst_circuit.moc"
