// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/completioncontroller.h"

#include "app/controllers/reviewtexts.h"
#include "app/controllers/savestates.h"
#include "ui/completionpage.h"
#include "ui/mainwindow.h"
#include "ui/reviewdialog.h"

namespace circuitdesk {

CompletionController::CompletionController(MainWindow &window, Desk &desk, QObject *parent)
    : FormController(window, desk, *window.completionPage(), parent),
      m_page(*window.completionPage())
{
    connect(&m_page, &CompletionPage::edited, this, &CompletionController::edited);
    connect(&m_page, &CompletionPage::fieldLeft, this, &CompletionController::left);
    connect(&m_page, &CompletionPage::problemAcknowledged, this, &CompletionController::acknowledge);
    connect(&m_page, &CompletionPage::checkRequested, this, &CompletionController::checkAll);
    connect(&m_page, &CompletionPage::reviewRequested, this, &CompletionController::review);
    connectSaveState(m_keeper, m_page, *window.messageBar());
    openNew();
}

void CompletionController::showRegions(const QList<Region> &regions)
{
    m_page.setRegions(regions);
}

AnyForm CompletionController::typed() const
{
    return m_page.completion();
}

AnyForm CompletionController::newForm(const QString &regionId, const QString &circuitId) const
{
    LoaCompletion completion;
    completion.regionId = regionId;
    completion.instanceId = circuitId;
    return completion;
}

void CompletionController::show(const AnyForm &form)
{
    m_page.setCompletion(std::get<LoaCompletion>(form));
    m_page.setSaveState(SaveState::Empty, {});
}

void CompletionController::showProblems(const Problems &problems)
{
    m_page.setProblems(problems);
}

void CompletionController::showCircuits(const QList<Circuit> &circuits)
{
    m_page.setCircuits(circuits);
}

void CompletionController::focusSummary()
{
    m_page.focusSummary();
}

void CompletionController::confirm(const Problems &problems)
{
    openReview(new ReviewDialog(
        reviewOf(m_page.completion(), problems, {m_circuits, m_regions, m_desk.account()}), &m_window));
}

} // namespace circuitdesk
