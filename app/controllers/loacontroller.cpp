// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/loacontroller.h"

#include "app/controllers/messages.h"
#include "app/controllers/pdfexport.h"
#include "app/controllers/reviewtexts.h"
#include "app/controllers/savestates.h"
#include "app/store/whendone.h"
#include "models/rules.h"
#include "ui/loapage.h"
#include "ui/mainwindow.h"
#include "ui/reviewdialog.h"

namespace circuitdesk {

LoaController::LoaController(MainWindow &window, Desk &desk, QObject *parent)
    : QObject(parent),
      m_window(window),
      m_page(*window.loaPage()),
      m_desk(desk),
      m_keeper(desk.store())
{
    connect(&m_page, &LoaPage::edited, this, &LoaController::edited);
    connect(&m_page, &LoaPage::fieldLeft, this, &LoaController::left);
    connect(&m_page, &LoaPage::checkRequested, this, &LoaController::checkAll);
    connect(&m_page, &LoaPage::exportRequested, this, &LoaController::exportPdf);
    connect(&m_page, &LoaPage::reviewRequested, this, &LoaController::review);
    connectSaveState(m_keeper, m_page, *window.messageBar());
    connect(&m_keeper, &DraftKeeper::saved, this, &LoaController::draftsChanged);
    openNew();
}

void LoaController::open(const Draft &draft)
{
    m_keeper.open(draft);
    m_problems.reset();
    m_page.setApplication(std::get<LoaApplication>(draft.form));
    m_page.setProblems({});
    m_page.setSaveState(SaveState::Empty, {});
}

void LoaController::openNew(const QString &circuitId)
{
    LoaApplication application;
    for (const Circuit &circuit : std::as_const(m_circuits)) {
        if (circuit.id == circuitId)
            application.regionId = circuit.regionId;
    }
    application.instanceId = circuitId;
    open(newDraft(application, QDateTime::currentDateTimeUtc()));
}

void LoaController::setCircuits(const QList<Circuit> &circuits)
{
    m_circuits = circuits;
    m_page.setCircuits(circuits);
}

void LoaController::setRegions(const QList<Region> &regions)
{
    m_page.setRegions(regions);
}

Problems LoaController::found() const
{
    return check(m_page.application(), QDateTime::currentDateTimeUtc());
}

void LoaController::edited()
{
    m_keeper.change(m_page.application());
    m_page.setProblems(m_problems.afterTyping(found()));
}

void LoaController::left(Field field)
{
    m_problems.leave(field);
    m_page.setProblems(m_problems.afterLeaving(found()));
}

void LoaController::checkAll()
{
    m_problems.showAll();
    const Problems problems = m_problems.afterLeaving(found());
    m_page.setProblems(problems);
    if (problems.isEmpty())
        say(m_window, MessageBar::Kind::Success, tr("Nothing to mend. The application can be sent."));
    else
        m_page.focusSummary();
}

void LoaController::review()
{
    m_problems.showAll();
    const Problems problems = m_problems.afterLeaving(found());
    m_page.setProblems(problems);
    if (hasHardProblem(problems)) {
        m_page.focusSummary();
        return;
    }
    m_keeper.flush();
    auto *dialog =
        new ReviewDialog(reviewOf(m_page.application(), problems, m_circuits, m_desk.account()), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReviewDialog::accepted, this, &LoaController::submit);
    dialog->open();
}

void LoaController::submit()
{
    // Locked until the store has answered, so that nothing typed meanwhile can belong to no draft.
    m_page.setEnabled(false);
    whenDone(m_desk.outbox().submit(m_keeper.draft()), this, [this](const Result<Submission> &submission) {
        m_page.setEnabled(true);
        if (!submission) {
            say(m_window, MessageBar::Kind::Error, submission.error().message);
            return;
        }
        openNew();
        Q_EMIT draftsChanged();
        Q_EMIT queued(*submission);
        m_desk.outbox().wake();
    });
}

void LoaController::exportPdf()
{
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
