// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statepill.h"

#include <QTableView>

namespace circuitdesk {

/// A table of rows to choose from: one row at a time, no grid, IDs monospaced, states as pills.
class DataTable final : public QTableView
{
    Q_OBJECT

public:
    DataTable(const QString &objectName, const QString &name, QWidget *parent = nullptr);

    /// Widths in letters, one a column; 0 shares what is left, -1 hides the column.
    void setColumns(const QList<int> &letters);
    /// The columns that give way, first one first, where the table is too narrow for all.
    void setYieldingColumns(const QList<int> &columns);
    void setIdColumn(int column);
    /// Columns whose texts may be broken into two lines; every row is as high as these need.
    void setTwoLineColumns(const QList<int> &columns);
    /// What tells rows apart, so that the current row stays when the model is read anew.
    void setKey(int column, int role);
    void setPillColumn(int column, PillDelegate::Content content);
    [[nodiscard]] int currentRow() const { return currentIndex().row(); }

Q_SIGNALS:
    void currentRowChanged(int row);
    /// Double click or Enter.
    void rowActivated(int row);

public:
    void setModel(QAbstractItemModel *model) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    [[nodiscard]] QString keyOf(int row) const;
    void restoreRow();

    QList<int> m_letters;
    QList<int> m_yielding;
    int m_keyColumn = 0;
    int m_keyRole = Qt::DisplayRole;
    QString m_key;
};

} // namespace circuitdesk
