// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QPointer>
#include <QStyledItemDelegate>

namespace circuitdesk {

class RosterCompletion;

/// The cells of the roster and their editors: a line, or a list for gender and document type.
class RosterDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RosterDelegate(QObject *parent = nullptr);

    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void destroyEditor(QWidget *editor, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    /// The open editor, its cell, and what it holds now.
    [[nodiscard]] QWidget *editor() const { return m_editor; }
    [[nodiscard]] QModelIndex editedCell() const;
    [[nodiscard]] QString editedText() const;
    /// What offers the address book in the name cell.
    [[nodiscard]] RosterCompletion *completion() const { return m_completion; }

Q_SIGNALS:
    /// A key changed the text of the open editor.
    void editorEdited() const;
    /// Enter closed the editor.
    void entered();
    /// A person pastes several cells while the editor is open. They are not put into it.
    void sheetPasted() const;
    /// What the open editor did not take or does not show, see lengthlimit.h; empty when that is over.
    void noticed(const QString &text) const;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void refuseSheet(const QString &text) const;
    bool chooseByKey(QWidget *editor, int key) const;

    RosterCompletion *m_completion;
    // Creating an editor is const in Qt's interface, and yet the delegate has to know its one editor.
    mutable QPointer<QWidget> m_editor;
    mutable QPersistentModelIndex m_index;
};

} // namespace circuitdesk
