// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/submission.h"

#include <QWidget>

class QAbstractItemModel;
class QPushButton;
class QStackedWidget;

namespace circuitdesk {

class DataTable;
class EmptyState;
class NoticeLine;
class PageHeader;
class SubmissionDetail;

/// What is queued, on its way or of unknown outcome, and what the program will do about it.
class OutboxPage final : public QWidget
{
    Q_OBJECT

public:
    explicit OutboxPage(QWidget *parent = nullptr);

    /// A HistoryModel of what is not finished; not owned.
    void setModel(QAbstractItemModel *model);
    /// Why nothing is sent now; empty where sending goes on.
    void setPaused(const QString &reason);
    void showDetail(const Submission &submission, const QList<SubmissionEvent> &events);
    void clearDetail();
    [[nodiscard]] QString currentId() const;

Q_SIGNALS:
    void sendNowRequested();
    void cancelRequested(const QString &id);
    void editAsDraftRequested(const QString &id);
    void openConsoleRequested();
    /// A person knows what became of a submission of unknown outcome.
    void settleRequested(const QString &id, bool done);
    void selected(const QString &id);

private:
    void updateState();

    PageHeader *m_header;
    NoticeLine *m_paused;
    QStackedWidget *m_stack;
    DataTable *m_view;
    EmptyState *m_empty;
    SubmissionDetail *m_detail;
    QPushButton *m_sendNow;
    QPushButton *m_cancel;
    QPushButton *m_edit;
    QPushButton *m_console;
    QPushButton *m_done;
    QPushButton *m_notDone;
};

} // namespace circuitdesk
