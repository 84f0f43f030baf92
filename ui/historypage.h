// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/submission.h"
#include "ui/historyfilter.h"

#include <QWidget>

class QButtonGroup;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace circuitdesk {

class DataTable;
class EmptyState;
class HistoryModel;
class PageHeader;
class SubmissionDetail;

/// Everything that was ever submitted, searched, filtered and shown in full.
class HistoryPage final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPage(QWidget *parent = nullptr);

    /// Not owned.
    void setModel(HistoryModel *model);
    void showDetail(const Submission &submission, const QList<SubmissionEvent> &events);
    void clearDetail();
    /// Shows engineer \a number of submission \a id in clear for a while, where it is still the one that is
    /// shown, and its \a events as they are now.
    void reveal(const QString &id, int number, const QList<SubmissionEvent> &events);
    [[nodiscard]] HistoryFilter filter() const;
    void focusSearch();
    /// Empty where no row is current.
    [[nodiscard]] QString currentId() const;

Q_SIGNALS:
    void filterChanged(const HistoryFilter &filter);
    void selected(const QString &id);
    void exportRequested(const QString &id);
    void useAgainRequested(const QString &id);
    void openConsoleRequested(const QString &id);
    void explainRequested(const QString &id);
    /// Has to be noted before it is answered with reveal().
    void revealRequested(const QString &id, int number);

private:
    QWidget *buildChips();
    QWidget *buildDetail();
    void connectPage();
    void updateState();
    void updateActions();

    HistoryModel *m_model = nullptr;
    Submission m_shown;
    PageHeader *m_header = nullptr;
    QLineEdit *m_search = nullptr;
    QButtonGroup *m_chips = nullptr;
    QStackedWidget *m_stack = nullptr;
    DataTable *m_view = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_pane = nullptr;
    SubmissionDetail *m_detail = nullptr;
    QPushButton *m_copyOrder = nullptr;
    QPushButton *m_copyRequest = nullptr;
    QPushButton *m_console = nullptr;
    QPushButton *m_explain = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_useAgain = nullptr;
};

} // namespace circuitdesk
