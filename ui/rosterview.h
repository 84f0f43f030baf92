// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engineer.h"

#include <QHeaderView>
#include <QTableView>

namespace circuitdesk {

class RosterDelegate;
class RosterModel;

/// Row numbers, with a mark at rows that have a problem.
class RosterHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit RosterHeader(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    QSize sectionSizeFromContents(int logicalIndex) const override;
};

/// The roster as a sheet: Tab goes to the next cell and stays in editing, Enter goes down, and Tab in the
/// last cell adds a row. Outside editing Tab leaves the table.
class RosterView final : public QTableView
{
    Q_OBJECT

public:
    explicit RosterView(RosterModel &model, QWidget *parent = nullptr);

    /// The engineers with the text of the open editor in its cell.
    [[nodiscard]] QList<Engineer> engineersAsTyped() const;
    void editCell(int row, int column);
    /// Writes the open editor into the model and closes it.
    void finishEditing();
    QSize sizeHint() const override { return {400, minimumHeight()}; }

Q_SIGNALS:
    /// The text of the open editor changed, or was given up.
    void pendingEdited();
    void focusLeft();

protected:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    void goOn();
    void goDown();

    RosterModel &m_model;
    RosterDelegate *m_delegate;
};

} // namespace circuitdesk
