// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draftmodel.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace circuitdesk {

class ChoiceRow;
class DataTable;
class EmptyState;
class PageHeader;

/// The drafts, the templates and the bin, and what to do with one of them. It shows one of the three at a
/// time.
class DraftsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit DraftsPage(QWidget *parent = nullptr);

    /// Not owned.
    void setModel(DraftModel *model);
    /// The form under the cursor; empty where there is none.
    [[nodiscard]] QString currentId() const;
    void showShelf(DraftModel::Shelf shelf);
    void focusSearch();
    void focusList();

Q_SIGNALS:
    void openRequested(const QString &id);
    /// To the bin.
    void deleteRequested(const QString &id);
    void duplicateRequested(const QString &id);
    void restoreRequested(const QString &id);
    /// From the bin, for good.
    void removeRequested(const QString &id);
    void useTemplateRequested(const QString &id);
    void renameTemplateRequested(const QString &id);
    void deleteTemplateRequested(const QString &id);
    void newLoaRequested();
    void newOrderRequested();

private:
    void buildHeader();
    void buildShelves();
    void connectPage();
    void addKeys();
    void requestMain();
    void requestDelete();
    void updateState();
    void updateEmpty();
    [[nodiscard]] DraftModel::Shelf shelf() const;

    DraftModel *m_model = nullptr;
    PageHeader *m_header;
    QLineEdit *m_search;
    ChoiceRow *m_shelves;
    QList<QToolButton *> m_chips; ///< by Shelf
    QStackedWidget *m_stack;
    DataTable *m_view;
    EmptyState *m_empty;
    QPushButton *m_newLoa = nullptr;
    QPushButton *m_newOrder = nullptr;
    QPushButton *m_main = nullptr;
    QPushButton *m_duplicate = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_delete = nullptr;
};

} // namespace circuitdesk
