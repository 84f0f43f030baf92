// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circuitmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

namespace {

Circuit circuit(const QString &id, const QString &status, const QString &loaStatus = {})
{
    Circuit result;
    result.id = id;
    result.status = status;
    result.loaStatus = loaStatus;
    return result;
}

} // namespace

class TestCircuitModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oursFirst();
    void cells();
    void emptyAgain();
    void statesHaveWords_data();
    void statesHaveWords();
    void stepsHaveTheirOwnWords();
};

void TestCircuitModel::oursFirst()
{
    CircuitModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.waitingForUs(), 0);
    model.setCircuits({circuit(u"done"_s, u"Enabled"_s), circuit(u"review"_s, u"Allocated"_s, u"Applying"_s),
        circuit(u"order"_s, u"Confirmed"_s), circuit(u"gone"_s, u"Terminated"_s),
        circuit(u"new"_s, u"Initial"_s), circuit(u"apply"_s, u"Allocated"_s),
        circuit(u"work"_s, u"Allocated"_s, u"Available"_s)});
    QStringList ids;
    QList<int> turns;
    for (int row = 0; row < model.rowCount(); ++row) {
        ids.append(model.index(row, CircuitModel::Id).data().toString());
        turns.append(model.index(row, CircuitModel::Name).data(CircuitModel::TurnRole).toInt());
    }
    // Within a group they stay as they came.
    QCOMPARE(
        ids, QStringList({u"order"_s, u"apply"_s, u"work"_s, u"review"_s, u"new"_s, u"done"_s, u"gone"_s}));
    QCOMPARE(turns, QList<int>({0, 0, 0, 1, 1, 2, 2}));
    QCOMPARE(model.waitingForUs(), 3);
    QCOMPARE(model.circuits().first().id, u"order"_s);
}

void TestCircuitModel::cells()
{
    CircuitModel model;
    Circuit shown = circuit(u"pc-1"_s, u"Allocated"_s, u"Completing"_s);
    shown.name = u"HZ 01"_s;
    shown.regionId = u"cn-hangzhou"_s;
    shown.adLocation = u"port side"_s;
    Circuit placed = circuit(u"pc-2"_s, u"SomethingNew"_s, u"NewToo"_s);
    placed.peerLocation = u"our side"_s;
    placed.adLocation = u"port side"_s;
    model.setCircuits({shown, placed});
    const auto text = [&](int row, int column, int role = Qt::DisplayRole) {
        return model.index(row, column).data(role).toString();
    };
    QCOMPARE(text(0, CircuitModel::Id), u"pc-1"_s);
    QCOMPARE(text(0, CircuitModel::Name), u"HZ 01"_s);
    QCOMPARE(text(0, CircuitModel::RegionId), u"cn-hangzhou"_s);
    QCOMPARE(text(0, CircuitModel::Status), u"Allocated"_s);
    QCOMPARE(text(0, CircuitModel::LoaStatus), u"Completing"_s);
    QCOMPARE(text(0, CircuitModel::Next), nextStepText(NextStep::Confirm));
    QCOMPARE(text(0, CircuitModel::Location), u"port side"_s);
    QCOMPARE(text(1, CircuitModel::Location), u"our side"_s);
    QCOMPARE(text(1, CircuitModel::Status), u"SomethingNew"_s);
    QCOMPARE(text(1, CircuitModel::LoaStatus, Qt::ToolTipRole), u"NewToo"_s);
    QCOMPARE(text(1, CircuitModel::Status, Qt::ToolTipRole), u"SomethingNew"_s);
    QStringList headers;
    for (int column = 0; column < model.columnCount(); ++column)
        headers.append(model.headerData(column, Qt::Horizontal).toString());
    QCOMPARE(headers,
        QStringList(
            {u"Circuit"_s, u"Name"_s, u"Region"_s, u"State"_s, u"LOA"_s, u"Next step"_s, u"Location"_s}));
}

void TestCircuitModel::emptyAgain()
{
    CircuitModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCircuits({circuit(u"pc-1"_s, u"Confirmed"_s)});
    model.setCircuits({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.waitingForUs(), 0);
}

void TestCircuitModel::statesHaveWords_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("loaWords");
    QTest::newRow("Initial") << u"Initial"_s << u"Under review"_s << u"Initial"_s;
    QTest::newRow("Enabled") << u"Enabled"_s << u"In service"_s << u"Enabled"_s;
    QTest::newRow("AllocationFailed")
        << u"AllocationFailed"_s << u"Allocation failed"_s << u"AllocationFailed"_s;
    QTest::newRow("Rejected") << u"Rejected"_s << u"Rejected"_s << u"Rejected"_s;
    QTest::newRow("Applying") << u"Applying"_s << u"Applying"_s << u"In review"_s;
    QTest::newRow("Accept") << u"Accept"_s << u"Accept"_s << u"Accepted"_s;
    QTest::newRow("unknown") << u"SomethingNew"_s << u"SomethingNew"_s << u"SomethingNew"_s;
    QTest::newRow("empty") << u""_s << u""_s << u""_s;
}

void TestCircuitModel::statesHaveWords()
{
    QFETCH(QString, state);
    QTEST(statusText(state), "words");
    QTEST(loaStatusText(state), "loaWords");
}

void TestCircuitModel::stepsHaveTheirOwnWords()
{
    QSet<QString> words;
    for (int step = 0; step <= static_cast<int>(NextStep::Nothing); ++step)
        words.insert(nextStepText(static_cast<NextStep>(step)));
    QCOMPARE(words.size(), static_cast<int>(NextStep::Nothing) + 1);
}

QTEST_GUILESS_MAIN(TestCircuitModel)
#include "tst_circuitmodel.moc"
