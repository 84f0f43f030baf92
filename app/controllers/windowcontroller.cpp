// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/windowcontroller.h"

#include "app/api/endpoints.h"
#include "app/controllers/messages.h"
#include "ui/completionpage.h"
#include "ui/draftspage.h"
#include "ui/historypage.h"
#include "ui/loapage.h"
#include "ui/mainwindow.h"
#include "ui/orderpage.h"

namespace circuitdesk {

WindowController::WindowController(MainWindow &window, Desk &desk, QObject *parent)
    : QObject(parent),
      m_window(window),
      m_loa(window, desk),
      m_order(window, desk),
      m_completion(window, desk),
      m_drafts(window, desk),
      m_outbox(window, desk),
      m_history(window, desk),
      m_circuits(window, desk),
      m_engineers(window, desk),
      m_tools(window, desk.store(), m_drafts, {m_loa, m_order, m_completion})
{
    connectNavigation();
    connectPages();
    m_loa.setRegions(builtInRegions());
    m_order.setRegions(builtInRegions());
    m_completion.setRegions(builtInRegions());
    connect(&desk.client(), &ApiClient::clockOffsetLearned, this, [this](std::chrono::seconds offset) {
        say(m_window, MessageBar::Kind::Warning, clockSentence(offset));
    });
    desk.outbox().start();
}

void WindowController::connectNavigation()
{
    connect(&m_window, &MainWindow::newLoaRequested, this, [this] { newLoa(); });
    connect(&m_window, &MainWindow::newOrderRequested, this, [this] { newOrder(); });
    connect(&m_window, &MainWindow::newCompletionRequested, this, [this] { newCompletion(); });
    connect(&m_window, &MainWindow::pageChanged, this, &WindowController::closeForms);
    connect(&m_window, &MainWindow::closing, this, &WindowController::closeForms);
    connect(&m_window, &MainWindow::saveRequested, this, &WindowController::save);
    connect(&m_window, &MainWindow::reviewRequested, this, [this] { openForm().review(); });
    connect(&m_window, &MainWindow::searchRequested, this, [this] {
        m_window.showPage(MainWindow::Page::History);
        m_window.historyPage()->focusSearch();
    });
    connect(m_window.draftsPage(), &DraftsPage::newLoaRequested, this, [this] { newLoa(); });
    connect(m_window.draftsPage(), &DraftsPage::newOrderRequested, this, [this] { newOrder(); });
}

void WindowController::connectPages()
{
    connect(&m_drafts, &DraftsController::openRequested, this, &WindowController::openDraft);
    connect(&m_tools, &FormTools::openRequested, this, &WindowController::openDraft);
    connect(&m_drafts, &DraftsController::deleted, this, &WindowController::forgetDraft);
    connect(&m_loa, &LoaController::draftsChanged, &m_drafts, &DraftsController::reload);
    connect(&m_order, &OrderController::draftsChanged, &m_drafts, &DraftsController::reload);
    connect(&m_completion, &CompletionController::draftsChanged, &m_drafts, &DraftsController::reload);
    const auto showQueued = [this](const Submission &submission) {
        m_window.showPage(MainWindow::Page::Outbox);
        m_outbox.announce(submission);
    };
    connect(&m_loa, &LoaController::queued, this, showQueued);
    connect(&m_loa, &LoaController::queued, &m_engineers, &EngineersController::applicationQueued);
    connect(&m_completion, &CompletionController::queued, this, showQueued);
    connect(&m_circuits, &CircuitsController::queued, &m_outbox, &OutboxController::announce);
    connect(&m_order, &OrderController::queued, &m_outbox, &OutboxController::announce);
    connect(&m_outbox, &OutboxController::editAsDraftRequested, this, &WindowController::useAgain);
    connect(&m_outbox, &OutboxController::draftRequested, this, [this](const Draft &draft) {
        openDraft(draft);
        m_drafts.reload();
    });
    connect(&m_outbox, &OutboxController::refreshRequested, this, [this] {
        m_window.showPage(MainWindow::Page::Circuits);
        m_circuits.refresh();
    });
    connect(&m_outbox, &OutboxController::openConsoleRequested, &m_history, &HistoryController::openConsole);
    connect(&m_history, &HistoryController::useAgainRequested, this, &WindowController::useAgain);
    connect(&m_circuits, &CircuitsController::circuitsChanged, &m_loa, &LoaController::setCircuits);
    connect(&m_circuits, &CircuitsController::circuitsChanged, &m_drafts, &DraftsController::setCircuits);
    connect(&m_circuits, &CircuitsController::circuitsChanged, &m_tools, &FormTools::setCircuits);
    connect(&m_circuits, &CircuitsController::circuitsChanged, &m_order, &OrderController::setCircuits);
    connect(
        &m_circuits, &CircuitsController::circuitsChanged, &m_completion, &CompletionController::setCircuits);
    connect(&m_circuits, &CircuitsController::circuitsChanged, &m_history, &HistoryController::setCircuits);
    connect(&m_circuits, &CircuitsController::regionsChanged, &m_loa, &LoaController::setRegions);
    connect(&m_circuits, &CircuitsController::regionsChanged, &m_order, &OrderController::setRegions);
    connect(
        &m_circuits, &CircuitsController::regionsChanged, &m_completion, &CompletionController::setRegions);
    connect(&m_circuits, &CircuitsController::stepRequested, this, &WindowController::takeStep);
}

void WindowController::openDraft(const Draft &draft)
{
    if (std::holds_alternative<CircuitConfirmation>(draft.form))
        return m_circuits.confirm(draft.circuitId());
    if (draft.isLoa())
        m_window.showPage(MainWindow::Page::Loa);
    else if (std::holds_alternative<OccupancyOrder>(draft.form))
        m_window.showPage(MainWindow::Page::Order);
    else
        m_window.showPage(MainWindow::Page::Completion);
    openForm().open(draft);
    m_tools.offerRecovery(draft);
}

void WindowController::useAgain(const Submission &submission)
{
    openDraft(newDraftOf(submission, QDateTime::currentDateTimeUtc()));
    // A confirmation has no form.
    if (submission.kind != SubmissionKind::ConfirmPhysicalConnection)
        openForm().focusRefusal();
}

FormController &WindowController::openForm()
{
    switch (m_window.currentPage()) {
    case MainWindow::Page::Order:
        return m_order;
    case MainWindow::Page::Completion:
        return m_completion;
    case MainWindow::Page::Circuits:
    case MainWindow::Page::Drafts:
    case MainWindow::Page::Outbox:
    case MainWindow::Page::History:
    case MainWindow::Page::Engineers:
    case MainWindow::Page::Loa:
        break;
    }
    return m_loa;
}

void WindowController::takeStep(const QString &circuitId, NextStep step)
{
    switch (step) {
    case NextStep::ApplyForLoa:
    case NextStep::ReapplyForLoa:
        return newLoa(circuitId);
    case NextStep::DoTheWork:
        return newCompletion(circuitId);
    case NextStep::Confirm:
        return m_circuits.confirm(circuitId);
    case NextStep::OrderPort:
        return newOrder(circuitId);
    case NextStep::WaitForAllocation:
    case NextStep::WaitForReview:
    case NextStep::Nothing:
        return;
    }
}

template <typename FormPage>
void WindowController::openNew(FormController &form, FormPage &page, const QString &circuitId, Field next)
{
    const Field field = circuitId.isEmpty() ? Field::CircuitId : next;
    // What had the focus is left before the new form is there, which nobody has typed into.
    page.focusField(field);
    form.openNew(circuitId);
    // What a form holds decides which of several choices takes the focus.
    page.focusField(field);
}

void WindowController::newCompletion(const QString &circuitId)
{
    m_window.showPage(MainWindow::Page::Completion);
    openNew(m_completion, *m_window.completionPage(), circuitId, Field::LineCode);
}

void WindowController::newLoa(const QString &circuitId)
{
    m_window.showPage(MainWindow::Page::Loa);
    openNew(m_loa, *m_window.loaPage(), circuitId, Field::LineType);
}

void WindowController::newOrder(const QString &circuitId)
{
    m_window.showPage(MainWindow::Page::Order);
    openNew(m_order, *m_window.orderPage(), circuitId, Field::Period);
}

void WindowController::forgetDraft(const QString &id)
{
    if (m_loa.draftId() == id)
        m_loa.openNew();
    if (m_order.draftId() == id)
        m_order.openNew();
    if (m_completion.draftId() == id)
        m_completion.openNew();
}

void WindowController::save()
{
    m_loa.save();
    m_order.save();
    m_completion.save();
}

void WindowController::closeForms()
{
    m_loa.close();
    m_order.close();
    m_completion.close();
}

} // namespace circuitdesk
