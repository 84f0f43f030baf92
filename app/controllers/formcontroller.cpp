// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/formcontroller.h"

#include "app/controllers/explanations.h"
#include "app/controllers/messages.h"
#include "app/store/whendone.h"
#include "models/rules.h"
#include "ui/mainwindow.h"
#include "ui/reviewdialog.h"

namespace circuitdesk {

FormController::FormController(MainWindow &window, Desk &desk, QWidget &page, QObject *parent)
    : QObject(parent),
      m_window(window),
      m_desk(desk),
      m_widget(page),
      m_keeper(desk.store()),
      m_composition(page)
{
    connect(&m_keeper, &DraftKeeper::saved, this, &FormController::draftsChanged);
    connect(&m_composition, &Composition::ended, this, &FormController::recheck);
}

void FormController::open(const Draft &draft)
{
    m_keeper.open(draft);
    m_refusal = Refusal(draft.remarks.refused, kindOf(draft.form));
    look(draft.form);
    Q_EMIT opened();
}

void FormController::look(const AnyForm &form)
{
    m_problems.reset(draft().remarks.acknowledged);
    show(form);
    showProblems({});
    if (!m_refusal.problemsOf(form, QDateTime::currentDateTimeUtc()).isEmpty())
        left(m_refusal.field());
}

void FormController::focusRefusal()
{
    if (m_refusal.field() != Field::Form)
        focusSummary();
}

void FormController::openNew(const QString &circuitId)
{
    QString regionId;
    for (const Circuit &circuit : std::as_const(m_circuits)) {
        if (circuit.id == circuitId)
            regionId = circuit.regionId;
    }
    open(newDraft(newForm(regionId, circuitId), QDateTime::currentDateTimeUtc()));
}

void FormController::setCircuits(const QList<Circuit> &circuits)
{
    m_circuits = circuits;
    showCircuits(circuits);
}

void FormController::setRegions(const QList<Region> &regions)
{
    m_regions = regions;
    showRegions(regions);
}

Problems FormController::found() const
{
    return problemsIn(typed(), m_refusal, {m_circuits, m_regions}, QDateTime::currentDateTimeUtc());
}

void FormController::edited()
{
    Q_EMIT aboutToChange();
    m_keeper.change(typed());
    // Half of a word in an input method is nothing to judge.
    if (m_composition.isActive())
        return;
    judge(m_problems.afterTyping(found()));
}

void FormController::judge(const Problems &problems)
{
    showProblems(problems);
    m_keeper.follow(remarks());
}

void FormController::left(Field field)
{
    const Draft shown{{}, typed(), {}, {}};
    // Who chooses the circuit next gets its region with it.
    if (field == Field::RegionId && shown.regionId().isEmpty() && shown.circuitId().isEmpty())
        return;
    m_problems.leave(field);
    if (!m_composition.isActive())
        recheck();
}

void FormController::recheck()
{
    judge(m_problems.afterLeaving(found()));
}

void FormController::committed()
{
    judge(m_problems.afterCommit(found()));
}

void FormController::acknowledge(const Problem &problem)
{
    Q_EMIT aboutToChange();
    m_problems.acknowledge(problem);
    m_keeper.change(remarks());
    recheck();
}

void FormController::checkAll()
{
    finishEditing();
    const Problems problems = showAllProblems();
    const bool open = std::any_of(
        problems.begin(), problems.end(), [](const Problem &problem) { return !problem.acknowledged; });
    if (open)
        focusSummary();
    else
        say(m_window, MessageBar::Kind::Success, tr("Nothing to mend. The form can be sent."));
}

Problems FormController::showAllProblems()
{
    m_problems.showAll();
    const Problems problems = m_problems.afterLeaving(found());
    judge(problems);
    return problems;
}

void FormController::review()
{
    // The shortcut works on a locked page too; pressed again, it must not open a second review.
    if (!m_widget.isEnabled())
        return;
    Q_EMIT aboutToChange();
    finishEditing();
    // What is shown, judged and reviewed is what the draft holds and submit() sends.
    m_keeper.change(typed());
    const Problems problems = showAllProblems();
    if (hasHardProblem(problems))
        return focusSummary();
    m_keeper.flush();
    confirm(problems);
}

void FormController::openReview(ReviewDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReviewDialog::accepted, this, [this, reviewed = draft().form] { submit(reviewed); });
    connect(dialog, &ReviewDialog::explainRequested, this,
        [this, dialog] { showExplanation(dialog, m_keeper.draft().form, m_desk.account()); });
    dialog->open();
}

void FormController::submit(const AnyForm &reviewed)
{
    // A file that was still being read, for one, fills in the form below its review.
    if (draft().form != reviewed)
        return say(m_window, MessageBar::Kind::Warning,
            tr("The form has changed since its review was opened, so nothing was sent. It is kept as it is "
               "now: review it once more."));
    // Locked until the store has answered, so that nothing typed meanwhile can belong to no draft.
    m_widget.setEnabled(false);
    whenDone(m_desk.outbox().submit(m_keeper.draft()), this, [this](const Result<Submission> &submission) {
        m_widget.setEnabled(true);
        if (!submission)
            return say(m_window, MessageBar::Kind::Error, submission.error().message);
        openNew();
        submitted(*submission);
        Q_EMIT draftsChanged();
        Q_EMIT queued(*submission);
        m_desk.outbox().wake();
    });
}

} // namespace circuitdesk
