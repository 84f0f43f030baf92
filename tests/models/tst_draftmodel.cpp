// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draftmodel.h"

#include "models/historymodel.h"
#include "models/rules.h"
#include "tests/models/examples.h"
#include "tests/models/listeddrafts.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

using Shelf = DraftModel::Shelf;
using RowState = DraftModel::RowState;

namespace {

LoaApplication applicationOf(const QString &company)
{
    LoaApplication form = examples::loa();
    form.companyName = company;
    return form;
}

} // namespace

class TestDraftModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows();
    void stateCounts();
    void softProblemsDoNotHinder();
    void aRecoveredDraftSaysSo();
    void shelves();
    void aDraftWithoutACompanyIsCalledLikeItsCircuit();
    void search_data();
    void search();
    void replacesAll();
    void headers();
};

void TestDraftModel::rows()
{
    DraftModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Draft loa = newDraft(examples::loa(), examples::now());
    loa.changedAt = QDateTime(QDate(2026, 11, 20), QTime(9, 30, 15), Qt::UTC);
    const Draft order = newDraft(examples::order(), examples::now());
    model.setDrafts(examples::listed({loa, order}, examples::now()));
    QCOMPARE(model.rowCount(), 2);
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, DraftModel::Kind), u"LOA application"_s);
    QCOMPARE(text(0, DraftModel::Name), u"示例网络科技有限公司"_s);
    QCOMPARE(text(0, DraftModel::CircuitId), u"pc-bp1qrb3044eqi0001"_s);
    QCOMPARE(text(0, DraftModel::ChangedAt), timeText(loa.changedAt));
    QCOMPARE(
        model.index(0, DraftModel::ChangedAt).data(Qt::ToolTipRole).toString(), u"2026-11-20 09:30:15 UTC"_s);
    QCOMPARE(text(1, DraftModel::Kind), u"Port order"_s);
    QCOMPARE(text(1, DraftModel::Name), u"No name yet"_s);
    QCOMPARE(text(1, DraftModel::State), u"Ready"_s);
    QCOMPARE(model.index(1, 0).data(DraftModel::IdRole).toString(), order.id);
    QCOMPARE(model.idAt(1), order.id);
    QCOMPARE(model.idAt(-1), QString());
    QCOMPARE(model.idAt(2), QString());
}

void TestDraftModel::stateCounts()
{
    // What is counted is what the rules find, so that the list and the form never disagree.
    DraftModel model;
    LoaApplication unfinished = examples::loa();
    unfinished.companyName.clear();
    unfinished.si.clear();
    LoaApplication odd = examples::loa();
    odd.instanceId = u"vbr-1"_s;
    const Problems hard = check(unfinished, examples::now());
    const Problems soft = check(odd, examples::now());
    const auto count = [](const Problems &problems, Severity severity) {
        return std::count_if(problems.begin(), problems.end(),
            [severity](const Problem &problem) { return problem.severity == severity; });
    };
    QCOMPARE(count(hard, Severity::Hard), 2);
    QVERIFY(count(soft, Severity::Soft) >= 1 && count(soft, Severity::Hard) == 0);
    model.setDrafts(examples::listed({newDraft(unfinished, examples::now()), newDraft(odd, examples::now()),
                                         newDraft(examples::order(), examples::now())},
        examples::now()));
    const auto text = [&](int row) { return model.index(row, DraftModel::State).data().toString(); };
    const auto state = [&](int row) {
        return static_cast<RowState>(model.index(row, 0).data(DraftModel::StateRole).toInt());
    };
    QCOMPARE(text(0), u"2 error(s)"_s);
    QCOMPARE(state(0), RowState::Errors);
    QCOMPARE(text(1), u"%1 to check"_s.arg(soft.size()));
    QCOMPARE(state(1), RowState::ToCheck);
    QCOMPARE(state(2), RowState::Ready);
}

void TestDraftModel::softProblemsDoNotHinder()
{
    DraftModel model;
    LoaApplication form = examples::loa();
    form.instanceId = u"vbr-1"_s;
    LoaApplication unfinished = form;
    unfinished.companyName.clear();
    // A site entry time that has passed is soft as well.
    model.setDrafts(examples::listed({newDraft(form, examples::now()), newDraft(unfinished, examples::now())},
        examples::now().addYears(1)));
    QVERIFY(model.index(0, 0).data(DraftModel::ReadyRole).toBool());
    QVERIFY(!model.index(1, 0).data(DraftModel::ReadyRole).toBool());
}

void TestDraftModel::aRecoveredDraftSaysSo()
{
    DraftModel model;
    const Draft lost = newDraft(examples::loa(), examples::now());
    const Draft other = newDraft(examples::order(), examples::now());
    model.setDrafts(examples::listed({lost, other}, examples::now(), {lost.id}));
    const QModelIndex state = model.index(0, DraftModel::State);
    QCOMPARE(state.data().toString(), u"Recovered"_s);
    QCOMPARE(state.data(DraftModel::StateRole).toInt(), static_cast<int>(RowState::Recovered));
    QVERIFY(state.data(Qt::ToolTipRole).toString().contains(u"both versions"_s));
    // One that was new has one version, and nobody looks for another one.
    model.setDrafts({{lost, {}, ListedDraft::Recovery::Whole}});
    QCOMPARE(model.index(0, DraftModel::State).data().toString(), u"Recovered"_s);
    const QString hint = model.index(0, DraftModel::State).data(Qt::ToolTipRole).toString();
    QVERIFY2(!hint.isEmpty() && !hint.contains(u"version"_s), qPrintable(hint));
    model.setDrafts(examples::listed({lost, other}, examples::now()));
    QCOMPARE(model.index(1, DraftModel::State).data().toString(), u"Ready"_s);
}

void TestDraftModel::shelves()
{
    DraftModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Draft draft = newDraft(examples::loa(), examples::now());
    const Draft thrown = newDraft(examples::order(), examples::now());
    model.setDrafts(examples::listed({draft}, examples::now()));
    model.setTemplates({{u"t"_s, u"机房"_s, withoutCircuit(examples::loa()), examples::now()}});
    model.setBin({{thrown, examples::now()}});
    QCOMPARE(model.count(Shelf::Drafts), 1);
    QCOMPARE(model.count(Shelf::Templates), 1);
    QCOMPARE(model.count(Shelf::Bin), 1);
    QCOMPARE(model.idAt(0), draft.id);

    model.setShelf(Shelf::Templates);
    QCOMPARE(model.idAt(0), u"t"_s);
    QCOMPARE(model.index(0, DraftModel::Name).data().toString(), u"机房"_s);
    QCOMPARE(model.index(0, DraftModel::CircuitId).data().toString(), QString());
    QCOMPARE(model.index(0, DraftModel::State).data().toString(),
        u"%1 engineer(s)"_s.arg(examples::loa().engineers.size()));

    model.setShelf(Shelf::Bin);
    QCOMPARE(model.idAt(0), thrown.id);
    QCOMPARE(model.index(0, DraftModel::State).data().toString(),
        QLocale().toString(examples::now().addDays(30).toLocalTime().date(), QLocale::ShortFormat));
    QCOMPARE(model.index(0, DraftModel::ChangedAt).data().toString(), timeText(examples::now()));

    model.setBin({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.count(Shelf::Drafts), 1);
}

void TestDraftModel::aDraftWithoutACompanyIsCalledLikeItsCircuit()
{
    DraftModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    LoaApplication named = examples::loa();
    LoaApplication bare = examples::loa();
    bare.companyName.clear();
    model.setDrafts(examples::listed(
        {newDraft(named, examples::now()), newDraft(bare, examples::now())}, examples::now()));
    Circuit circuit;
    circuit.id = bare.instanceId;
    circuit.name = u"to the sea"_s;
    model.setCircuits({circuit});
    QCOMPARE(model.index(0, DraftModel::Name).data().toString(), named.companyName);
    QCOMPARE(model.index(1, DraftModel::Name).data().toString(), u"to the sea"_s);
}

void TestDraftModel::search_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    const QString sea = u"Seekabel AG"_s;
    const QString river = u"示例河网"_s;
    const QStringList both{sea, river};
    QTest::newRow("nothing") << QString() << both;
    QTest::newRow("spaces") << u"  "_s << both;
    QTest::newRow("one Chinese character") << u"河"_s << QStringList{river};
    QTest::newRow("case") << u"sEEKabel"_s << QStringList{sea};
    QTest::newRow("words in any order") << u"AG seek"_s << QStringList{sea};
    QTest::newRow("a word too many") << u"AG seek river"_s << QStringList();
    QTest::newRow("full width") << u"ＡＧ"_s << QStringList{sea};
    QTest::newRow("circuit") << u"pc-2"_s << QStringList{river};
    QTest::newRow("place of the circuit") << u"delta"_s << QStringList{river};
    QTest::newRow("engineer") << examples::loa().engineers.first().name << both;
    QTest::newRow("kind") << u"LOA"_s << both;
    QTest::newRow("none") << u"%"_s << QStringList();
}

void TestDraftModel::search()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, found);
    DraftModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    LoaApplication sea = applicationOf(u"Seekabel AG"_s);
    sea.instanceId = u"pc-1"_s;
    LoaApplication river = applicationOf(u"示例河网"_s);
    river.instanceId = u"pc-2"_s;
    model.setDrafts(examples::listed(
        {newDraft(sea, examples::now()), newDraft(river, examples::now())}, examples::now()));
    Circuit circuit;
    circuit.id = u"pc-2"_s;
    circuit.peerLocation = u"Delta 3"_s;
    model.setCircuits({circuit});
    model.setSearch(text);
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, DraftModel::Name).data().toString());
    QCOMPARE(names, found);
    QCOMPARE(model.count(Shelf::Drafts), 2);
    model.setSearch({});
    QCOMPARE(model.rowCount(), 2);
}

void TestDraftModel::replacesAll()
{
    DraftModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDrafts(examples::listed({newDraft(examples::loa(), examples::now())}, examples::now()));
    const Draft other = newDraft(examples::order(), examples::now());
    model.setDrafts(examples::listed({other}, examples::now()));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.idAt(0), other.id);
    model.setDrafts({});
    QCOMPARE(model.rowCount(), 0);
}

void TestDraftModel::headers()
{
    DraftModel model;
    const auto headers = [&model] {
        QStringList result;
        for (int column = 0; column < model.columnCount(); ++column)
            result.append(model.headerData(column, Qt::Horizontal).toString());
        return result;
    };
    QCOMPARE(headers(), QStringList({u"What"_s, u"Name"_s, u"Circuit"_s, u"State"_s, u"Last change"_s}));
    model.setShelf(Shelf::Bin);
    QCOMPARE(headers(), QStringList({u"What"_s, u"Name"_s, u"Circuit"_s, u"Removed on"_s, u"Thrown away"_s}));
}

QTEST_GUILESS_MAIN(TestDraftModel)
#include "tst_draftmodel.moc"
