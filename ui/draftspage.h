// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemModel;
class QPushButton;
class QStackedWidget;

namespace circuitdesk {

class DataTable;
class EmptyState;
class PageHeader;

/// The drafts, and what to do with one.
class DraftsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit DraftsPage(QWidget *parent = nullptr);

    /// A DraftModel; not owned.
    void setModel(QAbstractItemModel *model);
    /// The draft under the cursor; empty where there is none.
    [[nodiscard]] QString currentId() const;

Q_SIGNALS:
    void openRequested(const QString &id);
    void deleteRequested(const QString &id);
    void duplicateRequested(const QString &id);
    void newLoaRequested();
    void newOrderRequested();

private:
    void updateState();

    PageHeader *m_header;
    QStackedWidget *m_stack;
    DataTable *m_view;
    EmptyState *m_empty;
    QPushButton *m_open;
    QPushButton *m_duplicate;
    QPushButton *m_delete;
};

} // namespace circuitdesk
