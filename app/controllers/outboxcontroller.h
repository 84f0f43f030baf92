// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/desk.h"
#include "models/historymodel.h"

#include <QObject>

namespace circuitdesk {

class MainWindow;
struct ReviewContent;

/// Joins the outbox page and the message bar to the outbox: what waits, why, and what became of it.
class OutboxController final : public QObject
{
    Q_OBJECT

public:
    OutboxController(MainWindow &window, Desk &desk, QObject *parent = nullptr);

    /// Reads what is not settled anew.
    void reload();
    /// Says that something was queued, and what happens next.
    void announce(const Submission &submission);

Q_SIGNALS:
    void editAsDraftRequested(const circuitdesk::Submission &submission);
    /// What was taken back, as a stored draft.
    void draftRequested(const circuitdesk::Draft &draft);
    void openConsoleRequested();
    /// The state that a submission was refused for may be another one by now.
    void refreshRequested();

private:
    void moved(const Submission &submission);
    void troubled(const Error &error);
    void paused(const Error &reason);
    void select(const QString &id);
    void withSubmission(const QString &id, void (OutboxController::*use)(const Submission &));
    void emitEdit(const Submission &submission) { Q_EMIT editAsDraftRequested(submission); }
    /// It was taken back so that it could be edited.
    void editInstead(const Submission &taken);
    void askDone(const Submission &submission);
    void askNotDone(const Submission &submission);
    void confirm(const Submission &submission, bool done, const ReviewContent &content);
    void sayAccepted(const Submission &submission);
    void sayRejected(const Submission &submission);

    MainWindow &m_window;
    Desk &m_desk;
    HistoryModel m_model;
};

} // namespace circuitdesk
