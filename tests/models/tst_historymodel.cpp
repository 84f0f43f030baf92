// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historymodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

namespace {

/// Submissions with the sequences \a newest down to \a oldest.
QList<Submission> page(qint64 newest, qint64 oldest)
{
    QList<Submission> result;
    for (qint64 sequence = newest; sequence >= oldest; --sequence) {
        Submission submission;
        submission.id = u"id-%1"_s.arg(sequence);
        submission.sequence = sequence;
        result.append(submission);
    }
    return result;
}

} // namespace

class TestHistoryModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForOnePageAtATime();
    void anEmptyLastPageEndsIt();
    void aNewListForgetsTheOldQuestion();
    void updatesOneRow();
    void cells();
    void wordsForKindsAndStates();
    void times();
};

void TestHistoryModel::asksForOnePageAtATime()
{
    // Without the model tester: it fetches pages itself.
    HistoryModel model;
    QSignalSpy wanted(&model, &HistoryModel::moreWanted);
    QVERIFY(!model.canFetchMore({}));
    model.fetchMore({});
    QCOMPARE(wanted.size(), 0);

    model.setPage(page(250, 151), false);
    QVERIFY(model.canFetchMore({}));
    QVERIFY(!model.canFetchMore(model.index(0, 0)));
    model.fetchMore({});
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).toLongLong(), 151);
    // While one is on its way no other is asked for.
    QVERIFY(!model.canFetchMore({}));
    model.fetchMore({});
    QCOMPARE(wanted.size(), 1);

    model.appendPage(page(150, 51), false);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QCOMPARE(wanted.at(1).at(0).toLongLong(), 51);
    model.appendPage(page(50, 1), true);
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(model.rowCount(), 250);
    for (int row = 0; row < 250; ++row)
        QCOMPARE(model.at(row)->sequence, 250 - row);
}

void TestHistoryModel::anEmptyLastPageEndsIt()
{
    HistoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPage(page(2, 1), false);
    model.fetchMore({});
    model.appendPage({}, true);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.canFetchMore({}));
}

void TestHistoryModel::aNewListForgetsTheOldQuestion()
{
    HistoryModel model;
    model.setPage(page(20, 11), false);
    model.fetchMore({});
    model.setPage(page(9, 5), false);
    QVERIFY(model.canFetchMore({}));
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.rowOf(u"id-11"_s), -1);
    model.setPage({}, false);
    QVERIFY(!model.canFetchMore({}));
}

void TestHistoryModel::updatesOneRow()
{
    HistoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPage(page(3, 1), true);
    QSignalSpy changed(&model, &HistoryModel::dataChanged);
    Submission moved = *model.at(1);
    moved.state = SubmissionState::Accepted;
    moved.orderId = u"12345678901234567890"_s;
    model.update(moved);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex(), model.index(1, 0));
    QCOMPARE(changed.at(0).at(1).toModelIndex(), model.index(1, HistoryModel::ColumnCount - 1));
    QCOMPARE(*model.at(1), moved);
    QCOMPARE(model.at(0)->state, SubmissionState::Queued);
    Submission elsewhere;
    elsewhere.id = u"not shown"_s;
    model.update(elsewhere);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.at(3), nullptr);
    QCOMPARE(model.at(-1), nullptr);
    QCOMPARE(model.rowOf(u"id-1"_s), 2);
}

void TestHistoryModel::cells()
{
    HistoryModel model;
    Submission shown;
    shown.id = u"id"_s;
    shown.kind = SubmissionKind::CreatePhysicalConnectionOccupancyOrder;
    shown.state = SubmissionState::Rejected;
    shown.circuitId = u"pc-1"_s;
    shown.company = u"示例"_s;
    shown.requestId = u"4EC47282"_s;
    shown.orderId = u"9007199254740993"_s;
    shown.message = u"The balance is too low."_s;
    shown.changedAt = QDateTime(QDate(2026, 11, 20), QTime(9, 30, 15), Qt::UTC);
    model.setPage({shown}, true);
    const auto text = [&](int column, int role = Qt::DisplayRole) {
        return model.index(0, column).data(role).toString();
    };
    QCOMPARE(text(HistoryModel::Kind), u"Port order"_s);
    QCOMPARE(text(HistoryModel::CircuitId), u"pc-1"_s);
    QCOMPARE(text(HistoryModel::Company), u"示例"_s);
    QCOMPARE(text(HistoryModel::State), u"Refused"_s);
    QCOMPARE(text(HistoryModel::State, Qt::ToolTipRole), u"The balance is too low."_s);
    QCOMPARE(text(HistoryModel::ChangedAt, Qt::ToolTipRole), u"2026-11-20 09:30:15 UTC"_s);
    QCOMPARE(text(HistoryModel::RequestId), u"4EC47282"_s);
    QCOMPARE(text(HistoryModel::OrderId), u"9007199254740993"_s);
    QCOMPARE(text(HistoryModel::CircuitId, HistoryModel::IdRole), u"id"_s);
    QCOMPARE(
        model.index(0, 0).data(HistoryModel::StateRole).toInt(), static_cast<int>(SubmissionState::Rejected));
    QStringList headers;
    for (int column = 0; column < model.columnCount(); ++column)
        headers.append(model.headerData(column, Qt::Horizontal).toString());
    QCOMPARE(headers,
        QStringList(
            {u"What"_s, u"Circuit"_s, u"Company"_s, u"State"_s, u"Time"_s, u"Request ID"_s, u"Order ID"_s}));
}

void TestHistoryModel::wordsForKindsAndStates()
{
    QSet<QString> words;
    for (int state = 0; state <= static_cast<int>(SubmissionState::Cancelled); ++state)
        words.insert(stateText(static_cast<SubmissionState>(state)));
    QCOMPARE(words.size(), 6);
    words.clear();
    for (int kind = 0; kind <= static_cast<int>(SubmissionKind::CreatePhysicalConnectionOccupancyOrder);
         ++kind)
        words.insert(kindText(static_cast<SubmissionKind>(kind)));
    QCOMPARE(words.size(), 5);
}

void TestHistoryModel::times()
{
    const QDateTime time(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    QCOMPARE(timeText({}), QString());
    QCOMPARE(exactTimeText({}), QString());
    QCOMPARE(timeText(time), QLocale().toString(time.toLocalTime(), QLocale::ShortFormat));
    QLocale::setDefault(QLocale(u"ar_SA"_s));
    QCOMPARE(exactTimeText(time), u"2026-01-02 03:04:05 UTC"_s);
    QLocale::setDefault(QLocale::c());
    QCOMPARE(exactTimeText(time.toOffsetFromUtc(3600)), u"2026-01-02 03:04:05 UTC"_s);
}

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
