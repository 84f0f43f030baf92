// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/loacontroller.h"

#include "app/controllers/messages.h"
#include "app/controllers/pdfexport.h"
#include "app/controllers/reviewtexts.h"
#include "app/controllers/savestates.h"
#include "ui/loapage.h"
#include "ui/mainwindow.h"
#include "ui/reviewdialog.h"

namespace circuitdesk {

LoaController::LoaController(MainWindow &window, Desk &desk, QObject *parent)
    : FormController(window, desk, *window.loaPage(), parent),
      m_page(*window.loaPage()),
      m_import(window, *m_page.rosterEditor())
{
    connect(&m_page, &LoaPage::edited, this, &LoaController::edited);
    connect(&m_page, &LoaPage::fieldLeft, this, &LoaController::left);
    connect(&m_page, &LoaPage::rosterCommitted, this, &LoaController::committed);
    connect(&m_page, &LoaPage::problemAcknowledged, this, &LoaController::acknowledge);
    connect(&m_page, &LoaPage::checkRequested, this, &LoaController::checkAll);
    connect(&m_page, &LoaPage::exportRequested, this, &LoaController::exportPdf);
    connect(&m_page, &LoaPage::reviewRequested, this, &LoaController::review);
    connectSaveState(m_keeper, m_page, *window.messageBar());
    openNew();
}

void LoaController::showRegions(const QList<Region> &regions)
{
    m_page.setRegions(regions);
}

AnyForm LoaController::typed() const
{
    return m_page.application();
}

void LoaController::finishEditing()
{
    m_page.finishEditing();
}

AnyForm LoaController::newForm(const QString &regionId, const QString &circuitId) const
{
    LoaApplication application;
    application.regionId = regionId;
    application.instanceId = circuitId;
    for (const Circuit &circuit : m_circuits)
        application.second =
            application.second || (circuit.id == circuitId && nextStepOf(circuit) == NextStep::ReapplyForLoa);
    return application;
}

void LoaController::show(const AnyForm &form)
{
    m_page.setApplication(std::get<LoaApplication>(form));
    m_page.setSaveState(SaveState::Empty, {});
}

void LoaController::showProblems(const Problems &problems)
{
    m_page.setProblems(problems);
}

void LoaController::showCircuits(const QList<Circuit> &circuits)
{
    m_page.setCircuits(circuits);
}

void LoaController::focusSummary()
{
    m_page.focusSummary();
}

void LoaController::confirm(const Problems &problems)
{
    openReview(new ReviewDialog(
        reviewOf(m_page.application(), problems, {m_circuits, m_regions, m_desk.account()}), &m_window));
}

void LoaController::exportPdf()
{
    finishEditing();
    LoaForm form;
    form.application = m_page.application();
    for (const Circuit &circuit : std::as_const(m_circuits)) {
        if (circuit.id == form.application.instanceId)
            form.circuitName = circuit.name;
    }
    form.stateText = tr("Draft");
    form.printedAt = QDateTime::currentDateTime();
    exportLoaPdf(m_window, form);
}

} // namespace circuitdesk
