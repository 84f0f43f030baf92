// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engineerbook.h"

#include <QTableView>

namespace circuitdesk {

class RosterDelegate;
class RosterModel;

/// The roster as a sheet: Tab goes to the next cell and stays in editing, Enter goes down, and Tab in the
/// last cell adds a row. Outside editing Tab leaves the table. Whatever a key or the mouse does here is one
/// undoable step.
class RosterView final : public QTableView
{
    Q_OBJECT

public:
    explicit RosterView(RosterModel &model, QWidget *parent = nullptr);

    /// The engineers with the text of the open editor in its cell.
    [[nodiscard]] QList<Engineer> engineersAsTyped() const;
    void editCell(int row, int column);
    /// Who is offered in the name cells.
    void setBook(const QList<BookEntry> &book);
    /// Writes the open editor into the model and closes it. pendingEdited() follows, because the model does
    /// not say so where what was typed differs from the cell by spaces only.
    void finishEditing();
    void setReadOnly(bool readOnly);
    /// The selected cells as a block of rosterblock.h, or the current one; empty where there is none.
    [[nodiscard]] QRect block() const;
    void selectRows(int first, int count);
    void moveRow(int from, int to);
    void duplicateRow();
    void removeRow();
    void moveRowUp();
    void moveRowDown();
    QSize sizeHint() const override { return {400, minimumHeight()}; }

Q_SIGNALS:
    /// The text of the open editor changed, or was given up.
    void pendingEdited();
    void focusLeft();
    void pasteRequested();
    /// As RosterDelegate says it.
    void noticed(const QString &text);
    /// Somebody was taken from the address book, and what was typed in these columns stayed, although the
    /// book says something else.
    void bookDiffered(const QList<int> &columns);
    /// The roster is full, so that nothing was duplicated.
    void duplicateRefused();
    /// Cells were copied as they are shown; \a masked: some with asterisks.
    void copied(bool masked);

protected:
    bool event(QEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    void goOn();
    void goDown();
    void fillRow(const Engineer &engineer, Qt::Key key);
    using Step = void (RosterView::*)();
    [[nodiscard]] static Step stepFor(const QKeyEvent &event);
    void runStep(Step step);
    void copyBlock();
    void clearBlock();
    void fillDown();
    void undo();
    void redo();

    RosterModel &m_model;
    RosterDelegate *m_delegate;
    bool m_readOnly = false;
};

} // namespace circuitdesk
