// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/ordercontroller.h"

#include "app/controllers/messages.h"
#include "app/controllers/reviewtexts.h"
#include "app/controllers/savestates.h"
#include "app/store/whendone.h"
#include "ui/mainwindow.h"
#include "ui/orderpage.h"
#include "ui/reviewdialog.h"

namespace circuitdesk {

OrderController::OrderController(MainWindow &window, Desk &desk, QObject *parent)
    : FormController(window, desk, *window.orderPage(), parent),
      m_page(*window.orderPage())
{
    connect(&m_page, &OrderPage::edited, this, &OrderController::forgetResult);
    connect(&m_page, &OrderPage::edited, this, &OrderController::edited);
    connect(&m_page, &OrderPage::fieldLeft, this, &OrderController::left);
    connect(&m_page, &OrderPage::problemAcknowledged, this, &OrderController::acknowledge);
    connect(&m_page, &OrderPage::checkRequested, this, &OrderController::checkAll);
    connect(&m_page, &OrderPage::reviewRequested, this, &OrderController::review);
    connect(&desk.outbox(), &Outbox::moved, this, &OrderController::moved);
    connectSaveState(m_keeper, m_page, *window.messageBar());
    openNew();
}

void OrderController::showRegions(const QList<Region> &regions)
{
    m_page.setRegions(regions);
}

AnyForm OrderController::typed() const
{
    return m_page.order();
}

void OrderController::finishEditing()
{
    m_page.finishEditing();
}

AnyForm OrderController::newForm(const QString &regionId, const QString &circuitId) const
{
    OccupancyOrder order;
    order.regionId = regionId;
    order.physicalConnectionId = circuitId;
    return order;
}

void OrderController::show(const AnyForm &form)
{
    forgetResult();
    m_page.setOrder(std::get<OccupancyOrder>(form));
    m_page.setSaveState(SaveState::Empty, {});
}

void OrderController::showProblems(const Problems &problems)
{
    m_page.setProblems(problems);
}

void OrderController::showCircuits(const QList<Circuit> &circuits)
{
    m_page.setCircuits(circuits);
}

void OrderController::focusSummary()
{
    m_page.focusSummary();
}

void OrderController::confirm(const Problems &problems)
{
    // Locked until the dialog is there: a second press must not open a second one.
    m_page.setEnabled(false);
    whenDone(m_desk.store().ordersOf(m_page.order().physicalConnectionId), this,
        [this, problems](const Result<QList<Submission>> &earlier) {
            m_page.setEnabled(true);
            if (!earlier)
                return say(m_window, MessageBar::Kind::Error, earlier.error().message);
            openReview(new ReviewDialog(
                reviewOf(m_page.order(), problems, *earlier, {m_circuits, m_regions, m_desk.account()}),
                &m_window));
        });
}

void OrderController::forgetResult()
{
    m_page.clearResult();
    m_awaited.clear();
}

void OrderController::moved(const Submission &submission)
{
    if (submission.id == m_awaited && submission.state == SubmissionState::Accepted)
        m_page.setResult(submission);
}

} // namespace circuitdesk
