// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/draftbench.h"
#include "tests/e2e/formbench.h"
#include "ui/recoverybar.h"

#include <QAbstractButton>
#include <QApplication>

using namespace circuitdesk;
using namespace circuitdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString saysSi = u"The provider does not take this installer."_s;
const QString saysPhone = u"The provider does not take a phone."_s;

/// Sound but for two slips that a person may say are right.
LoaApplication odd()
{
    LoaApplication form = FormBench::sound();
    form.instanceId = u"vbr-1"_s;
    form.engineers[1].contactInfo = u"139 0000 01"_s;
    return form;
}

} // namespace

/// What a person said is right in a draft, and what the provider refused of it, in the whole program and
/// across its end.
class TestRemembered final : public QObject, private DraftBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(prepare()); }
    void cleanup() { end(); }

    void acknowledgedAfterARestart();
    void acknowledgedWithoutAWordTyped();
    void takenBackAfterARestart();
    void forgottenWithTheValue();
    void acknowledgingChoosesTheVersion();
    void refusedAfterARestart();
    void refusedAfterClosingTheForm();
    void refusedRowsAfterARestart();
    void refusedInBothVersionsOfARecoveredDraft();
    void aRefusalThatWasMendedStaysAway();
    void aCopyIsRefusedTooAndAskedAnew();

private:
    [[nodiscard]] bool restart()
    {
        window().close();
        end();
        return start();
    }
    [[nodiscard]] bool openDraft(int row = 0);
    [[nodiscard]] bool openStored(const AnyForm &form);
    /// Uses what the provider refused again, from the history, as a new draft.
    [[nodiscard]] bool useRefused(const LoaApplication &form, const QString &code, const QString &says);
    /// What the summary of the form says.
    [[nodiscard]] QStringList summary();
    /// Presses "Check", and then "It is right" of the first problem.
    [[nodiscard]] bool acknowledgeFirst();
    [[nodiscard]] QStringList acknowledgedInReview();
    /// What is stored of drafts, beside the program.
    [[nodiscard]] int stored(const QString &condition) const
    {
        return RawConnection(profileFor(data(), true).databasePath())
            .value(u"SELECT count(*) FROM drafts WHERE "_s + condition)
            .toInt();
    }
    [[nodiscard]] Severity severityOf(int row);
};

bool TestRemembered::openDraft(int row)
{
    if (!goTo(Shelf::Drafts))
        return false;
    for (int i = 0; i < row; ++i)
        Person::press(Qt::Key_Down);
    Person::press(Qt::Key_Return);
    return QTest::qWaitFor([this] { return window().currentPage() == MainWindow::Page::Loa; });
}

bool TestRemembered::openStored(const AnyForm &form)
{
    value(store()->saveDraft(newDraft(form, QDateTime::currentDateTimeUtc())));
    return start() && openDraft();
}

bool TestRemembered::useRefused(const LoaApplication &form, const QString &code, const QString &says)
{
    {
        const auto before = store();
        const Submission sent =
            value(enqueued(*before, newDraft(form, QDateTime::currentDateTimeUtc()), u"account-1"_s));
        value(before->move(transition(sent.id, SubmissionState::Queued, SubmissionState::Sending)));
        Transition refusal = transition(sent.id, SubmissionState::Sending, SubmissionState::Rejected);
        refusal.code = code;
        refusal.message = says;
        value(before->move(refusal));
    }
    if (!start())
        return false;
    Person::press(Qt::Key_4, Qt::ControlModifier);
    const auto *view = window().findChild<QTableView *>(u"historyView"_s);
    if (!QTest::qWaitFor([&] { return view->model()->rowCount() == 1; }) || !Person::tabTo(u"historyView"_s))
        return false;
    Person::press(Qt::Key_Home, Qt::ControlModifier);
    const auto *again = window().findChild<QWidget *>(u"historyUseAgain"_s);
    return QTest::qWaitFor([again] { return again->isEnabled(); }) && Person::choose(u"historyUseAgain"_s)
        && QTest::qWaitFor([this] { return window().currentPage() == MainWindow::Page::Loa; });
}

QStringList TestRemembered::summary()
{
    QStringList texts;
    for (const auto *link : window().loaPage()->findChildren<QAbstractButton *>(u"problemLink"_s)) {
        if (link->isVisible())
            texts.append(link->text());
    }
    return texts;
}

bool TestRemembered::acknowledgeFirst()
{
    if (!Person::choose(u"loaCheck"_s) || summary().isEmpty())
        return false;
    Person::press(Qt::Key_Tab);
    if (QApplication::focusWidget()->objectName() != u"problemAcknowledge")
        return false;
    Person::press(Qt::Key_Return);
    return true;
}

QStringList TestRemembered::acknowledgedInReview()
{
    Person::press(Qt::Key_Return, Qt::ControlModifier);
    auto *review = opened<ReviewDialog>();
    const QStringList texts = FormBench::labels(review, "reviewAcknowledged");
    Person::press(Qt::Key_Escape);
    if (!QTest::qWaitFor([this] { return !window().findChild<ReviewDialog *>(); })
        || !Person::faces(window()))
        qFatal("the review stays");
    return texts;
}

Severity TestRemembered::severityOf(int row)
{
    const auto *model = window().loaPage()->findChild<QTableView *>(u"loaRoster"_s)->model();
    const QVariant found = model->index(row, RosterModel::ContactInfo).data(RosterModel::SeverityRole);
    return static_cast<Severity>(found.toInt());
}

void TestRemembered::acknowledgedAfterARestart()
{
    QVERIFY(openStored(odd()));
    QVERIFY(acknowledgeFirst());
    QCOMPARE(summary().size(), 1);
    // And then a word: it is stored with the form as with nothing else.
    QVERIFY(Person::fill(u"loaCompany"_s, u"Another"_s));
    QVERIFY(restart());
    QVERIFY(openDraft());
    QCOMPARE(form().companyName, u"Another"_s);
    QCOMPARE(summary(), QStringList());
    QVERIFY(Person::choose(u"loaCheck"_s));
    QCOMPARE(summary().size(), 1);
    QVERIFY2(summary().constFirst().startsWith(u"Engineer 2"_s), qPrintable(summary().constFirst()));
    const QStringList right = acknowledgedInReview();
    QCOMPARE(right.size(), 1);
    QVERIFY2(right.constFirst().contains(u"pc-"_s), qPrintable(right.constFirst()));
}

void TestRemembered::acknowledgedWithoutAWordTyped()
{
    QVERIFY(openStored(odd()));
    QVERIFY(acknowledgeFirst());
    QVERIFY(acknowledgeFirst());
    QCOMPARE(summary(), QStringList());
    // On disk by itself, in case the program is killed.
    QTRY_COMPARE(stored(u"length(remarks) > 0"_s), 1);
    QVERIFY(restart());
    QVERIFY(openDraft());
    QVERIFY(Person::choose(u"loaCheck"_s));
    QCOMPARE(summary(), QStringList());
    QCOMPARE(acknowledgedInReview().size(), 2);
}

void TestRemembered::takenBackAfterARestart()
{
    LoaApplication form = odd();
    form.engineers[1].contactInfo = u"139 0000 0001"_s;
    QVERIFY(openStored(form));
    QVERIFY(acknowledgeFirst());
    QVERIFY(restart());
    QVERIFY(openDraft());
    QVERIFY(Person::choose(u"loaCheck"_s));
    QCOMPARE(summary(), QStringList());
    QVERIFY(Person::choose(u"fieldAcknowledge"_s));
    QCOMPARE(summary().size(), 1);
    QVERIFY(restart());
    QCOMPARE(stored(u"length(remarks) > 0"_s), 0);
    QVERIFY(openDraft());
    QVERIFY(Person::choose(u"loaCheck"_s));
    QCOMPARE(summary().size(), 1);
}

void TestRemembered::forgottenWithTheValue()
{
    LoaApplication form = odd();
    form.engineers[1].contactInfo = u"139 0000 0001"_s;
    QVERIFY(openStored(form));
    QVERIFY(acknowledgeFirst());
    QVERIFY(restart());
    QVERIFY(openDraft());
    // Another value is another question, and so is the same one later.
    QVERIFY(Person::fill(u"loaCircuit"_s, u"vbr-2"_s));
    QVERIFY(Person::fill(u"loaCircuit"_s, u"vbr-1"_s));
    QVERIFY(restart());
    QVERIFY(openDraft());
    QCOMPARE(this->form().instanceId, u"vbr-1"_s);
    QVERIFY(Person::choose(u"loaCheck"_s));
    QCOMPARE(summary().size(), 1);
}

void TestRemembered::acknowledgingChoosesTheVersion()
{
    {
        Draft draft = newDraft(odd(), QDateTime::currentDateTimeUtc());
        const auto before = store();
        value(before->saveDraft(draft));
        std::get<LoaApplication>(draft.form).companyName = u"typed"_s;
        value(before->editDraft(draft));
    }
    QVERIFY(start());
    QVERIFY(openDraft());
    QTRY_VERIFY(window().recoveryBar()->isVisible());
    QVERIFY(acknowledgeFirst());
    QVERIFY(!window().recoveryBar()->isVisible());
    // The version that was not chosen is in the bin, and nothing is offered again.
    QTRY_COMPARE(stored(u"deleted_at <> 0"_s), 1);
    QVERIFY(restart());
    QVERIFY(openDraft());
    QVERIFY(!window().recoveryBar()->isVisible());
    QCOMPARE(form().companyName, u"typed"_s);
    QVERIFY(Person::choose(u"loaCheck"_s));
    QCOMPARE(summary().size(), 1);
}

void TestRemembered::refusedAfterARestart()
{
    QVERIFY(useRefused(FormBench::sound(), u"IllegalParam.Si"_s, saysSi));
    QCOMPARE(summary(), QStringList{saysSi});
    // Nobody has done anything in it yet.
    QCOMPARE(stored(u"TRUE"_s), 0);
    QVERIFY(Person::fill(u"loaBandwidth"_s, u"200"_s));
    for (int i = 0; i < 2; ++i) {
        QVERIFY(restart());
        QVERIFY(openDraft());
        QCOMPARE(form().bandwidth, u"200"_s);
        QCOMPARE(summary(), QStringList{saysSi});
        const auto messages = window().loaPage()->findChildren<QLabel *>(u"fieldMessage"_s);
        QVERIFY(std::any_of(messages.begin(), messages.end(),
            [](const QLabel *message) { return message->isVisible() && message->text() == saysSi; }));
    }
    // The same again would be refused again.
    Person::press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"problemLink"_s);
    QVERIFY(!window().findChild<ReviewDialog *>());
    Person::press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"loaSi"_s);
    Person::press(Qt::Key_End);
    Person::type(u"."_s);
    QCOMPARE(summary(), QStringList());
    QCOMPARE(acknowledgedInReview(), QStringList());
}

void TestRemembered::refusedAfterClosingTheForm()
{
    QVERIFY(useRefused(FormBench::sound(), u"IllegalParam.Si"_s, saysSi));
    QVERIFY(Person::fill(u"loaBandwidth"_s, u"200"_s));
    Person::press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(summary(), QStringList());
    QVERIFY(openDraft());
    QTRY_COMPARE(summary(), QStringList{saysSi});
}

void TestRemembered::refusedRowsAfterARestart()
{
    LoaApplication form = FormBench::sound();
    form.engineers[1].contactInfo = u"139 0000 01"_s;
    QVERIFY(useRefused(form, u"IllegalParam.PmContactInfo"_s, saysPhone));
    QVERIFY(Person::fill(u"loaBandwidth"_s, u"200"_s));
    QVERIFY(restart());
    QVERIFY(openDraft());
    QVERIFY2(summary().join(u'\n').contains(saysPhone), qPrintable(summary().join(u'\n')));
    QCOMPARE(severityOf(1), Severity::Hard);
    Person::press(Qt::Key_Return, Qt::ControlModifier);
    Person::press(Qt::Key_Return);
    QVERIFY(Person::tabTo(u"loaRoster"_s));
    Person::press(Qt::Key_F2);
    Person::press(Qt::Key_A, Qt::ControlModifier);
    Person::type(u"139 0000 0123"_s);
    Person::press(Qt::Key_Return);
    QTRY_COMPARE(summary(), QStringList());
    QVERIFY(restart());
    QVERIFY(openDraft());
    QCOMPARE(summary(), QStringList());
}

void TestRemembered::refusedInBothVersionsOfARecoveredDraft()
{
    {
        Submission sent;
        sent.state = SubmissionState::Rejected;
        sent.parameters = parametersOf(AnyForm(odd()));
        sent.code = u"IllegalParam.Si"_s;
        sent.message = saysSi;
        Draft draft = newDraftOf(sent, QDateTime::currentDateTimeUtc());
        const auto before = store();
        value(before->saveDraft(draft));
        std::get<LoaApplication>(draft.form).companyName = u"typed"_s;
        value(before->editDraft(draft));
    }
    QVERIFY(start());
    QVERIFY(openDraft());
    QTRY_VERIFY(window().recoveryBar()->isVisible());
    QCOMPARE(summary(), QStringList{saysSi});
    QVERIFY(Person::choose(u"recoveryOther"_s));
    QCOMPARE(form().companyName, examples::loa().companyName);
    QCOMPARE(summary(), QStringList{saysSi});
    QVERIFY(Person::choose(u"recoveryKeep"_s));
    QTRY_COMPARE(stored(u"deleted_at <> 0 AND length(remarks) > 0"_s), 1);
    QVERIFY(restart());
    QVERIFY(openDraft());
    QCOMPARE(form().companyName, examples::loa().companyName);
    QCOMPARE(summary(), QStringList{saysSi});
}

void TestRemembered::aRefusalThatWasMendedStaysAway()
{
    QVERIFY(useRefused(FormBench::sound(), u"IllegalParam.Si"_s, saysSi));
    QVERIFY(Person::fill(u"loaSi"_s, u"Another"_s));
    QCOMPARE(summary(), QStringList());
    QVERIFY(restart());
    QVERIFY(openDraft());
    QVERIFY(Person::choose(u"loaCheck"_s));
    QCOMPARE(summary(), QStringList());
}

void TestRemembered::aCopyIsRefusedTooAndAskedAnew()
{
    LoaApplication form = odd();
    form.engineers[1].contactInfo = u"139 0000 0001"_s;
    QVERIFY(useRefused(form, u"IllegalParam.Si"_s, saysSi));
    QVERIFY(Person::choose(u"loaCheck"_s));
    QCOMPARE(summary().size(), 2);
    QVERIFY(Person::choose(u"problemAcknowledge"_s));
    QCOMPARE(summary(), QStringList{saysSi});
    QVERIFY(choose(u"duplicateForm"_s));
    QTRY_VERIFY2(said().contains(u"second draft"_s), qPrintable(said()));
    QCOMPARE(summary(), QStringList{saysSi});
    QVERIFY(Person::choose(u"loaCheck"_s));
    QCOMPARE(summary().size(), 2);
    // From the list as well.
    QVERIFY(Person::choose(u"problemAcknowledge"_s));
    QVERIFY(goTo(Shelf::Drafts));
    Person::press(Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(window().currentPage(), MainWindow::Page::Loa);
    QTRY_COMPARE(stored(u"TRUE"_s), 3);
    QCOMPARE(summary(), QStringList{saysSi});
    QVERIFY(Person::choose(u"loaCheck"_s));
    QCOMPARE(summary().size(), 2);
}

QTEST_MAIN(TestRemembered)
#include "tst_remembered.moc"
