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
      m_keeper(desk.store())
{
    connect(&m_keeper, &DraftKeeper::saved, this, &FormController::draftsChanged);
}

void FormController::open(const Draft &draft)
{
    m_keeper.open(draft);
    m_problems.reset();
    show(draft.form);
    showProblems({});
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

Problems FormController::found() const
{
    return check(typed(), QDateTime::currentDateTimeUtc());
}

void FormController::edited()
{
    m_keeper.change(typed());
    showProblems(m_problems.afterTyping(found()));
}

void FormController::left(Field field)
{
    m_problems.leave(field);
    showProblems(m_problems.afterLeaving(found()));
}

Problems FormController::showAllProblems()
{
    m_problems.showAll();
    const Problems problems = m_problems.afterLeaving(found());
    showProblems(problems);
    return problems;
}

void FormController::review()
{
    // The shortcut works on a locked page too; pressed again, it must not open a second review.
    if (!m_widget.isEnabled())
        return;
    const Problems problems = showAllProblems();
    if (hasHardProblem(problems))
        return focusSummary();
    m_keeper.flush();
    confirm(problems);
}

void FormController::openReview(ReviewDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReviewDialog::accepted, this, &FormController::submit);
    connect(dialog, &ReviewDialog::explainRequested, this,
        [this, dialog] { showExplanation(dialog, m_keeper.draft().form, m_desk.account()); });
    dialog->open();
}

void FormController::submit()
{
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
