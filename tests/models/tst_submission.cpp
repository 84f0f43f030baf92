// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/submission.h"

#include "tests/models/examples.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

namespace {

constexpr std::array states{SubmissionState::Queued, SubmissionState::Sending, SubmissionState::Accepted,
    SubmissionState::Rejected, SubmissionState::Unknown, SubmissionState::Cancelled};

constexpr std::array kinds{SubmissionKind::ApplyPhysicalConnectionLOA,
    SubmissionKind::SecondApplyPhysicalConnectionLOA, SubmissionKind::CompletePhysicalConnectionLOA,
    SubmissionKind::ConfirmPhysicalConnection, SubmissionKind::CreatePhysicalConnectionOccupancyOrder};

} // namespace

class TestSubmission final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moves();
    void stateNames();
    void operationNames();
    void draftsHaveTheirOwnId();
    void draftsTellTheirCircuit();
    void formsComeBackFromTheirSubmission();
};

void TestSubmission::moves()
{
    // Rows: from; columns: to; both in the order queued, sending, accepted, rejected, unknown, cancelled.
    static constexpr const char *table[] = {
        ".x...x", // queued: sent, or cancelled before it was ever sent
        "x.xxx.", // sending: one of the four ends of an attempt
        "......", // accepted
        "......", // rejected
        ".xxx..", // unknown: sent again with the same token, found accepted, or found not done by a person
        "......", // cancelled
    };
    for (std::size_t from = 0; from < states.size(); ++from) {
        for (std::size_t to = 0; to < states.size(); ++to)
            QVERIFY2(mayMove(states[from], states[to]) == (table[from][to] == 'x'),
                qPrintable(stateName(states[from]) + u" → "_s + stateName(states[to])));
    }
}

void TestSubmission::stateNames()
{
    const QStringList names{
        u"queued"_s, u"sending"_s, u"accepted"_s, u"rejected"_s, u"unknown"_s, u"cancelled"_s};
    for (std::size_t i = 0; i < states.size(); ++i) {
        const QString &name = names.at(static_cast<qsizetype>(i));
        QCOMPARE(stateName(states[i]), name);
        QVERIFY(submissionState(name) == states[i]);
    }
    for (const QString &unknown : {u""_s, u"Queued"_s, u"sent"_s, u"queued "_s})
        QVERIFY(!submissionState(unknown));
}

void TestSubmission::operationNames()
{
    const QStringList names{u"ApplyPhysicalConnectionLOA"_s, u"SecondApplyPhysicalConnectionLOA"_s,
        u"CompletePhysicalConnectionLOA"_s, u"ConfirmPhysicalConnection"_s,
        u"CreatePhysicalConnectionOccupancyOrder"_s};
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const QString &name = names.at(static_cast<qsizetype>(i));
        QCOMPARE(operationName(kinds[i]), name);
        QVERIFY(submissionKind(name) == kinds[i]);
        Submission submission;
        submission.kind = kinds[i];
        QCOMPARE(submission.isLoa(), i < 2);
    }
    for (const QString &unknown : {u""_s, u"applyPhysicalConnectionLOA"_s, u"DescribePhysicalConnections"_s})
        QVERIFY(!submissionKind(unknown));
}

void TestSubmission::draftsHaveTheirOwnId()
{
    QSet<QString> ids;
    for (int i = 0; i < 100; ++i)
        ids.insert(newDraft(LoaApplication{}, examples::now()).id);
    QCOMPARE(ids.size(), 100);
    static const QRegularExpression form(u"\\A[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\z"_s);
    QVERIFY(form.match(*ids.constBegin()).hasMatch());
}

void TestSubmission::draftsTellTheirCircuit()
{
    const Draft loa = newDraft(examples::loa(), examples::now());
    QVERIFY(loa.isLoa());
    QCOMPARE(loa.circuitId(), examples::loa().instanceId);
    QCOMPARE(loa.regionId(), u"cn-hangzhou"_s);
    QCOMPARE(loa.company(), examples::loa().companyName);
    QCOMPARE(loa.createdAt, examples::now());
    QCOMPARE(loa.changedAt, examples::now());
    const Draft order = newDraft(examples::order(), examples::now());
    QVERIFY(!order.isLoa());
    QCOMPARE(order.circuitId(), examples::order().physicalConnectionId);
    QCOMPARE(order.regionId(), u"cn-hangzhou"_s);
    QCOMPARE(order.company(), QString());
    QVERIFY(!loa.isEmpty() && !order.isEmpty());
    QVERIFY(newDraft(LoaApplication{}, examples::now()).isEmpty());
    QVERIFY(newDraft(OccupancyOrder{}, examples::now()).isEmpty());
}

void TestSubmission::formsComeBackFromTheirSubmission()
{
    const QList<AnyForm> forms = examples::forms();
    QCOMPARE(forms.size(), qsizetype(kinds.size()));
    for (qsizetype i = 0; i < forms.size(); ++i) {
        const AnyForm &form = forms.at(i);
        QVERIFY(kindOf(form) == kinds[static_cast<std::size_t>(i)]);
        const Draft draft = newDraft(form, examples::now());
        QCOMPARE(draft.circuitId(), examples::loa().instanceId);
        QCOMPARE(draft.regionId(), u"cn-hangzhou"_s);
        QCOMPARE(draft.company(), i < 2 ? examples::loa().companyName : QString());
        Submission submission;
        submission.kind = kindOf(form);
        submission.parameters = parametersOf(form);
        QVERIFY(formOf(submission) == form);
    }
}

QTEST_GUILESS_MAIN(TestSubmission)
#include "tst_submission.moc"
