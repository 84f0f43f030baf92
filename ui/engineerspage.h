// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace circuitdesk {

class DataTable;
class EmptyState;
class EngineerBookModel;
class PageHeader;

/// The address book of engineers. Numbers are masked; those of one row at a time are shown for 30 seconds.
class EngineersPage final : public QWidget
{
    Q_OBJECT

public:
    explicit EngineersPage(QWidget *parent = nullptr);

    /// Not owned.
    void setModel(EngineerBookModel *model);
    void focusSearch();
    /// The entry under the cursor; empty where there is none.
    [[nodiscard]] QString currentId() const;
    /// Goes to an entry, and clears a search that hides it.
    void select(const QString &id);

Q_SIGNALS:
    void addRequested();
    void editRequested(const QString &id);
    void deleteRequested(const QString &id);
    void importRequested();
    /// Of those that are listed.
    void exportRequested();

private:
    [[nodiscard]] QWidget *buildTools();
    QPushButton *addTool(
        QLayout *layout, const QString &objectName, const QString &icon, const QString &text);
    void connectPage();
    void sortBy(int column);
    void setShown(bool shown);
    void updateState();

    EngineerBookModel *m_model = nullptr;
    PageHeader *m_header;
    QLineEdit *m_search;
    QComboBox *m_sorting;
    QStackedWidget *m_stack;
    DataTable *m_view;
    EmptyState *m_empty;
    QWidget *m_tools = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_delete = nullptr;
    QPushButton *m_show = nullptr;
    QPushButton *m_firstAdd = nullptr;
    QPushButton *m_firstImport = nullptr;
    QTimer m_showEnd;
};

} // namespace circuitdesk
