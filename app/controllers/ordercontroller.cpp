// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/ordercontroller.h"

#include "app/controllers/messages.h"
#include "app/controllers/reviewtexts.h"
#include "app/controllers/savestates.h"
#include "app/store/whendone.h"
#include "models/rules.h"
#include "ui/mainwindow.h"
#include "ui/orderpage.h"
#include "ui/reviewdialog.h"

namespace circuitdesk {

OrderController::OrderController(MainWindow &window, Desk &desk, QObject *parent)
    : QObject(parent),
      m_window(window),
      m_page(*window.orderPage()),
      m_desk(desk),
      m_keeper(desk.store())
{
    connect(&m_page, &OrderPage::edited, this, &OrderController::edited);
    connect(&m_page, &OrderPage::fieldLeft, this, &OrderController::left);
    connect(&m_page, &OrderPage::reviewRequested, this, &OrderController::review);
    connect(&desk.outbox(), &Outbox::moved, this, &OrderController::moved);
    connectSaveState(m_keeper, m_page, *window.messageBar());
    connect(&m_keeper, &DraftKeeper::saved, this, &OrderController::draftsChanged);
    openNew();
}

void OrderController::open(const Draft &draft)
{
    m_keeper.open(draft);
    m_problems.reset();
    m_awaited.clear();
    m_page.setOrder(std::get<OccupancyOrder>(draft.form));
    m_page.setProblems({});
    m_page.clearResult();
    m_page.setSaveState(SaveState::Empty, {});
}

void OrderController::openNew(const QString &circuitId)
{
    OccupancyOrder order;
    for (const Circuit &circuit : std::as_const(m_circuits)) {
        if (circuit.id == circuitId)
            order.regionId = circuit.regionId;
    }
    order.physicalConnectionId = circuitId;
    open(newDraft(order, QDateTime::currentDateTimeUtc()));
}

void OrderController::setCircuits(const QList<Circuit> &circuits)
{
    m_circuits = circuits;
    m_page.setCircuits(circuits);
}

void OrderController::setRegions(const QList<Region> &regions)
{
    m_page.setRegions(regions);
}

Problems OrderController::found() const
{
    return check(m_page.order());
}

void OrderController::edited()
{
    m_page.clearResult();
    m_awaited.clear();
    m_keeper.change(m_page.order());
    m_page.setProblems(m_problems.afterTyping(found()));
}

void OrderController::left(Field field)
{
    m_problems.leave(field);
    m_page.setProblems(m_problems.afterLeaving(found()));
}

void OrderController::review()
{
    m_problems.showAll();
    const Problems problems = m_problems.afterLeaving(found());
    m_page.setProblems(problems);
    if (hasHardProblem(problems)) {
        m_page.focusSummary();
        return;
    }
    m_keeper.flush();
    // Locked until the dialog is there: a second press must not open a second one.
    m_page.setEnabled(false);
    whenDone(m_desk.store().ordersOf(m_page.order().physicalConnectionId), this,
        [this](const Result<QList<Submission>> &earlier) {
            m_page.setEnabled(true);
            if (earlier)
                confirm(*earlier);
            else
                say(m_window, MessageBar::Kind::Error, earlier.error().message);
        });
}

void OrderController::confirm(const QList<Submission> &earlier)
{
    auto *dialog = new ReviewDialog(reviewOf(m_page.order(), found(), earlier, m_desk.account()), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReviewDialog::accepted, this, &OrderController::submit);
    dialog->open();
}

void OrderController::submit()
{
    m_page.setEnabled(false);
    whenDone(m_desk.outbox().submit(m_keeper.draft()), this, [this](const Result<Submission> &submission) {
        m_page.setEnabled(true);
        if (!submission) {
            say(m_window, MessageBar::Kind::Error, submission.error().message);
            return;
        }
        openNew();
        m_awaited = submission->id;
        Q_EMIT draftsChanged();
        Q_EMIT queued(*submission);
        m_desk.outbox().wake();
    });
}

void OrderController::moved(const Submission &submission)
{
    if (submission.id == m_awaited && submission.state == SubmissionState::Accepted)
        m_page.setResult(submission);
}

} // namespace circuitdesk
