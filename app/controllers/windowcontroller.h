// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/circuitscontroller.h"
#include "app/controllers/completioncontroller.h"
#include "app/controllers/draftscontroller.h"
#include "app/controllers/engineerscontroller.h"
#include "app/controllers/formtools.h"
#include "app/controllers/historycontroller.h"
#include "app/controllers/loacontroller.h"
#include "app/controllers/ordercontroller.h"
#include "app/controllers/outboxcontroller.h"

namespace circuitdesk {

/// Joins the pages to each other: navigation, what one page asks of another, and saving on page change and
/// close. It owns the pages' controllers.
class WindowController final : public QObject
{
    Q_OBJECT

public:
    /// The window and the desk must outlive the controller.
    WindowController(MainWindow &window, Desk &desk, QObject *parent = nullptr);

private:
    void connectNavigation();
    void connectPages();
    void openDraft(const Draft &draft);
    /// The controller of the form that is shown.
    [[nodiscard]] FormController &openForm();
    void useAgain(const Submission &submission);
    void takeStep(const QString &circuitId, NextStep step);
    /// Opens a new form on its page, which is shown, and puts the cursor into its circuit, or into \a next
    /// where it is for one.
    template <typename FormPage>
    void openNew(FormController &form, FormPage &page, const QString &circuitId, Field next);
    void newLoa(const QString &circuitId = {});
    void newCompletion(const QString &circuitId = {});
    void newOrder(const QString &circuitId = {});
    void forgetDraft(const QString &id);
    /// Writes what is pending.
    void save();
    /// The same, and the forms are no longer being edited.
    void closeForms();

    MainWindow &m_window;
    LoaController m_loa;
    OrderController m_order;
    CompletionController m_completion;
    DraftsController m_drafts;
    OutboxController m_outbox;
    HistoryController m_history;
    CircuitsController m_circuits;
    EngineersController m_engineers;
    FormTools m_tools;
};

} // namespace circuitdesk
