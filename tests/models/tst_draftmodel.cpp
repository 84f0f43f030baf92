// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draftmodel.h"

#include "models/historymodel.h"
#include "tests/models/examples.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

class TestDraftModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows();
    void softProblemsDoNotHinder();
    void nowJudgesReadiness();
    void replacesAll();
    void headers();
};

void TestDraftModel::rows()
{
    DraftModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Draft ready = newDraft(examples::loa(), examples::now());
    ready.changedAt = QDateTime(QDate(2026, 11, 20), QTime(9, 30, 15), Qt::UTC);
    LoaApplication unfinished = examples::loa();
    unfinished.companyName.clear();
    unfinished.si.clear();
    unfinished.instanceId = u"vbr-1"_s;
    const Draft begun = newDraft(unfinished, examples::now());
    const Draft order = newDraft(examples::order(), examples::now());
    model.setDrafts({ready, begun, order}, examples::now());
    QCOMPARE(model.rowCount(), 3);
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, DraftModel::Kind), u"LOA application"_s);
    QCOMPARE(text(0, DraftModel::CircuitId), u"pc-bp1qrb3044eqi0001"_s);
    QCOMPARE(text(0, DraftModel::Company), u"示例网络科技有限公司"_s);
    QCOMPARE(text(0, DraftModel::State), u"Ready"_s);
    QCOMPARE(text(0, DraftModel::ChangedAt), timeText(ready.changedAt));
    QCOMPARE(
        model.index(0, DraftModel::ChangedAt).data(Qt::ToolTipRole).toString(), u"2026-11-20 09:30:15 UTC"_s);
    // Two hard problems; the circuit's odd name is a soft one and not counted.
    QCOMPARE(text(1, DraftModel::State), u"2 thing(s) to mend"_s);
    QCOMPARE(text(2, DraftModel::Kind), u"Port order"_s);
    QCOMPARE(text(2, DraftModel::Company), QString());
    QCOMPARE(text(2, DraftModel::State), u"Ready"_s);
    const auto isReady = [&](int row) { return model.index(row, 0).data(DraftModel::ReadyRole).toBool(); };
    QVERIFY(isReady(0) && !isReady(1) && isReady(2));
    QCOMPARE(model.index(1, 0).data(DraftModel::IdRole).toString(), begun.id);
    QCOMPARE(model.idAt(2), order.id);
    QCOMPARE(model.idAt(-1), QString());
    QCOMPARE(model.idAt(3), QString());
}

void TestDraftModel::softProblemsDoNotHinder()
{
    DraftModel model;
    LoaApplication form = examples::loa();
    form.instanceId = u"vbr-1"_s;
    model.setDrafts({newDraft(form, examples::now())}, examples::now());
    QVERIFY(model.index(0, 0).data(DraftModel::ReadyRole).toBool());
}

void TestDraftModel::nowJudgesReadiness()
{
    // A site entry time that has passed is soft: still ready.
    DraftModel model;
    model.setDrafts({newDraft(examples::loa(), examples::now())}, examples::now().addYears(1));
    QVERIFY(model.index(0, 0).data(DraftModel::ReadyRole).toBool());
}

void TestDraftModel::replacesAll()
{
    DraftModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDrafts({newDraft(examples::loa(), examples::now())}, examples::now());
    const Draft other = newDraft(examples::order(), examples::now());
    model.setDrafts({other}, examples::now());
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.idAt(0), other.id);
    model.setDrafts({}, examples::now());
    QCOMPARE(model.rowCount(), 0);
}

void TestDraftModel::headers()
{
    const DraftModel model;
    QStringList headers;
    for (int column = 0; column < model.columnCount(); ++column)
        headers.append(model.headerData(column, Qt::Horizontal).toString());
    QCOMPARE(headers, QStringList({u"What"_s, u"Circuit"_s, u"Company"_s, u"State"_s, u"Last change"_s}));
}

QTEST_GUILESS_MAIN(TestDraftModel)
#include "tst_draftmodel.moc"
