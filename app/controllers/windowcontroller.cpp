// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/windowcontroller.h"

#include "app/api/endpoints.h"
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
      m_drafts(window, desk),
      m_outbox(window, desk),
      m_history(window, desk),
      m_circuits(window, desk)
{
    connectNavigation();
    connectPages();
    m_loa.setRegions(builtInRegions());
    m_order.setRegions(builtInRegions());
    if (const auto &account = desk.account()) {
        window.setAccount(account->label);
        m_circuits.refresh();
    } else {
        window.setConnection(MainWindow::Connection::NoKeys, {});
    }
    desk.outbox().start();
}

void WindowController::connectNavigation()
{
    connect(&m_window, &MainWindow::newLoaRequested, this, [this] { newLoa(); });
    connect(&m_window, &MainWindow::newOrderRequested, this, [this] { newOrder(); });
    connect(&m_window, &MainWindow::pageChanged, this, &WindowController::save);
    connect(&m_window, &MainWindow::closing, this, &WindowController::save);
    connect(&m_window, &MainWindow::saveRequested, this, &WindowController::save);
    connect(&m_window, &MainWindow::reviewRequested, this,
        [this] { m_window.currentPage() == MainWindow::Page::Order ? m_order.review() : m_loa.review(); });
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
    connect(&m_drafts, &DraftsController::deleted, this, &WindowController::forgetDraft);
    connect(&m_loa, &LoaController::draftsChanged, &m_drafts, &DraftsController::reload);
    connect(&m_order, &OrderController::draftsChanged, &m_drafts, &DraftsController::reload);
    connect(&m_loa, &LoaController::queued, this, [this](const Submission &submission) {
        m_window.showPage(MainWindow::Page::Outbox);
        m_outbox.announce(submission);
    });
    connect(&m_order, &OrderController::queued, &m_outbox, &OutboxController::announce);
    connect(&m_outbox, &OutboxController::editAsDraftRequested, this, &WindowController::useAgain);
    connect(&m_history, &HistoryController::useAgainRequested, this, &WindowController::useAgain);
    connect(&m_circuits, &CircuitsController::circuitsChanged, &m_loa, &LoaController::setCircuits);
    connect(&m_circuits, &CircuitsController::circuitsChanged, &m_order, &OrderController::setCircuits);
    connect(&m_circuits, &CircuitsController::circuitsChanged, &m_history, &HistoryController::setCircuits);
    connect(&m_circuits, &CircuitsController::regionsChanged, &m_loa, &LoaController::setRegions);
    connect(&m_circuits, &CircuitsController::regionsChanged, &m_order, &OrderController::setRegions);
    connect(&m_circuits, &CircuitsController::applyRequested, this, &WindowController::newLoa);
    connect(&m_circuits, &CircuitsController::orderRequested, this, &WindowController::newOrder);
}

void WindowController::openDraft(const Draft &draft)
{
    const auto page = draft.isLoa() ? MainWindow::Page::Loa : MainWindow::Page::Order;
    draft.isLoa() ? m_loa.open(draft) : m_order.open(draft);
    m_window.showPage(page);
}

void WindowController::useAgain(const Submission &submission)
{
    // A new draft, so a new submission with a new token: what was sent is never edited.
    openDraft(newDraft(formOf(submission), QDateTime::currentDateTimeUtc()));
}

void WindowController::newLoa(const QString &circuitId)
{
    m_loa.openNew(circuitId);
    m_window.showPage(MainWindow::Page::Loa);
    m_window.loaPage()->focusField(circuitId.isEmpty() ? Field::RegionId : Field::LineType);
}

void WindowController::newOrder(const QString &circuitId)
{
    m_order.openNew(circuitId);
    m_window.showPage(MainWindow::Page::Order);
    m_window.orderPage()->focusField(circuitId.isEmpty() ? Field::RegionId : Field::Period);
}

void WindowController::forgetDraft(const QString &id)
{
    if (m_loa.draftId() == id)
        m_loa.openNew();
    if (m_order.draftId() == id)
        m_order.openNew();
}

void WindowController::save()
{
    m_loa.save();
    m_order.save();
}

} // namespace circuitdesk
