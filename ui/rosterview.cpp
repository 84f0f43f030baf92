// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rosterview.h"

#include "models/rosterblock.h"
#include "models/rostermodel.h"
#include "ui/deskstyle.h"
#include "ui/privateclipboard.h"
#include "ui/rostercompletion.h"
#include "ui/rosterdelegate.h"
#include "ui/rosterheader.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isNumberColumn(int column)
{
    return column == RosterModel::CertificateNo || column == RosterModel::ContactInfo;
}

} // namespace

RosterView::RosterView(RosterModel &model, QWidget *parent)
    : QTableView(parent),
      m_model(model),
      m_delegate(new RosterDelegate(this))
{
    setObjectName(u"loaRoster"_s);
    setAccessibleName(tr("Construction engineers"));
    auto *rows = new RosterHeader(this);
    setVerticalHeader(rows);
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setReadOnly(false);
    // With it, Tab would never leave the table, and a person without a mouse would be caught in it.
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setWordWrap(false);
    setMouseTracking(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(controlHeight(fontMetrics()));
    setMinimumHeight(5 * controlHeight(fontMetrics()) + 2);
    connect(rows, &RosterHeader::rowDragged, this, &RosterView::moveRow);
    connect(m_delegate, &RosterDelegate::editorEdited, this, &RosterView::pendingEdited);
    connect(m_delegate->completion(), &RosterCompletion::chosen, this, &RosterView::fillRow);
    connect(m_delegate, &RosterDelegate::entered, this, &RosterView::goDown);
    connect(m_delegate, &RosterDelegate::sheetPasted, this, &RosterView::pasteRequested);
    connect(m_delegate, &RosterDelegate::noticed, this, &RosterView::noticed);
    new PrivateClipboard(this);
}

QList<Engineer> RosterView::engineersAsTyped() const
{
    QList<Engineer> engineers = m_model.engineers();
    const QModelIndex cell = m_delegate->editedCell();
    if (!cell.isValid() || cell.row() >= engineers.size())
        return engineers;
    Engineer &engineer = engineers[cell.row()];
    QString *values[] = {&engineer.name, &engineer.gender, &engineer.certificateType, &engineer.certificateNo,
        &engineer.contactInfo};
    *values[cell.column()] = m_delegate->editedText();
    return engineers;
}

void RosterView::editCell(int row, int column)
{
    const QModelIndex cell = m_model.index(row, column);
    if (!cell.isValid())
        return;
    setFocus(Qt::OtherFocusReason);
    setCurrentIndex(cell);
    scrollTo(cell);
    edit(cell);
}

void RosterView::finishEditing()
{
    QWidget *editor = m_delegate->editor();
    if (!editor || !m_delegate->editedCell().isValid())
        return;
    commitData(editor);
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    Q_EMIT pendingEdited();
}

void RosterView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const QModelIndex cell = m_delegate->editedCell();
    const bool last = cell.row() == m_model.rowCount() - 1 && cell.column() == m_model.columnCount() - 1;
    if (hint == QAbstractItemDelegate::EditNextItem && last) {
        QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
        goOn();
    } else {
        QTableView::closeEditor(editor, hint);
    }
    Q_EMIT pendingEdited();
    const QWidget *now = QApplication::focusWidget();
    if (now && now != this && !isAncestorOf(now))
        Q_EMIT focusLeft();
}

void RosterView::goOn()
{
    if (m_model.add())
        editCell(m_model.rowCount() - 1, RosterModel::Name);
    else
        focusNextPrevChild(true);
}

void RosterView::goDown()
{
    const QModelIndex below = m_model.index(currentIndex().row() + 1, currentIndex().column());
    if (below.isValid())
        editCell(below.row(), below.column());
}

void RosterView::setBook(const QList<BookEntry> &book)
{
    m_delegate->completion()->setBook(book);
}

void RosterView::fillRow(const Engineer &engineer, Qt::Key key)
{
    const int row = m_delegate->editedCell().row();
    QWidget *editor = m_delegate->editor();
    if (row < 0 || !editor)
        return;
    QList<Engineer> engineers = m_model.engineers();
    const QList<int> kept = columnsBesides(engineers.at(row), engineer);
    engineers[row] = withBook(engineers.at(row), engineer);
    // What was typed only said whom to look for.
    QTableView::closeEditor(editor, QAbstractItemDelegate::RevertModelCache);
    m_model.change(tr("fill in from the address book"), engineers);
    Q_EMIT pendingEdited();
    if (!kept.isEmpty())
        Q_EMIT bookDiffered(kept);
    // As these keys do elsewhere in the roster. The phone is the last cell, and the one that changes.
    if (key == Qt::Key_Tab)
        editCell(row, RosterModel::ContactInfo);
    else if (key != Qt::Key_unknown)
        goDown();
}

void RosterView::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    setEditTriggers(
        readOnly ? NoEditTriggers : DoubleClicked | EditKeyPressed | AnyKeyPressed | SelectedClicked);
    verticalHeader()->setSectionsMovable(!readOnly);
}

QRect RosterView::block() const
{
    const QItemSelection selection = selectionModel()->selection();
    if (selection.isEmpty()) {
        const QModelIndex cell = currentIndex();
        return cell.isValid() ? QRect(cell.column(), cell.row(), 1, 1) : QRect();
    }
    const QItemSelectionRange &range = selection.constFirst();
    return {range.left(), range.top(), range.width(), range.height()};
}

void RosterView::selectRows(int first, int count)
{
    setFocus(Qt::OtherFocusReason);
    const QModelIndex start = m_model.index(first, 0);
    selectionModel()->setCurrentIndex(start, QItemSelectionModel::NoUpdate);
    selectionModel()->select(
        QItemSelection(start, m_model.index(first + count - 1, m_model.columnCount() - 1)),
        QItemSelectionModel::ClearAndSelect);
    scrollTo(m_model.index(first + count - 1, 0));
    scrollTo(start);
}

void RosterView::moveRow(int from, int to)
{
    finishEditing();
    const int column = currentIndex().column();
    if (m_model.move(from, to))
        setCurrentIndex(m_model.index(to, qMax(0, column)));
}

void RosterView::duplicateRow()
{
    const QModelIndex current = currentIndex();
    if (m_model.duplicate(current.row()))
        setCurrentIndex(m_model.index(current.row() + 1, current.column()));
    else if (current.isValid())
        Q_EMIT duplicateRefused();
}

void RosterView::removeRow()
{
    const QModelIndex current = currentIndex();
    if (m_model.remove(current.row()) && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(qMin(current.row(), m_model.rowCount() - 1), current.column()));
}

void RosterView::moveRowUp()
{
    moveRow(currentIndex().row(), currentIndex().row() - 1);
}

void RosterView::moveRowDown()
{
    moveRow(currentIndex().row(), currentIndex().row() + 1);
}

void RosterView::copyBlock()
{
    const QRect cells = block();
    if (cells.isEmpty())
        return;
    // As they are shown: what is hidden on the screen does not leave it by a slip of the fingers.
    QList<QStringList> rows;
    bool masked = false;
    for (int row = cells.top(); row <= cells.bottom(); ++row) {
        QStringList line;
        for (int column = cells.left(); column <= cells.right(); ++column) {
            const QModelIndex cell = m_model.index(row, column);
            line.append(cell.data().toString());
            masked = masked || (isNumberColumn(column) && line.constLast() != cell.data(Qt::EditRole));
        }
        rows.append(line);
    }
    PrivateClipboard::copy(sheetText(rows));
    Q_EMIT copied(masked);
}

void RosterView::clearBlock()
{
    m_model.change(tr("clear cells"), cleared(m_model.engineers(), block()));
}

void RosterView::fillDown()
{
    m_model.change(tr("fill down"), filledDown(m_model.engineers(), block()));
}

void RosterView::undo()
{
    m_model.undoStack()->undo();
}

void RosterView::redo()
{
    m_model.undoStack()->redo();
}

RosterView::Step RosterView::stepFor(const QKeyEvent &event)
{
    const std::pair<QKeySequence::StandardKey, Step> standard[] = {
        {QKeySequence::Copy, &RosterView::copyBlock}, {QKeySequence::Paste, &RosterView::pasteRequested},
        {QKeySequence::Undo, &RosterView::undo}, {QKeySequence::Redo, &RosterView::redo}};
    for (const auto &[keys, step] : standard) {
        if (event.matches(keys))
            return step;
    }
    const std::pair<QKeyCombination, Step> own[] = {{Qt::CTRL | Qt::Key_D, &RosterView::fillDown},
        {Qt::CTRL | Qt::SHIFT | Qt::Key_D, &RosterView::duplicateRow},
        {Qt::CTRL | Qt::Key_Delete, &RosterView::removeRow},
        {Qt::CTRL | Qt::SHIFT | Qt::Key_Up, &RosterView::moveRowUp},
        {Qt::CTRL | Qt::SHIFT | Qt::Key_Down, &RosterView::moveRowDown},
        {Qt::CTRL | Qt::Key_Y, &RosterView::redo}, {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, &RosterView::redo}};
    const QKeyCombination pressed(event.modifiers() & ~Qt::KeypadModifier, static_cast<Qt::Key>(event.key()));
    for (const auto &[keys, step] : own) {
        if (pressed == keys)
            return step;
    }
    return nullptr;
}

void RosterView::runStep(Step step)
{
    if (m_readOnly && step != &RosterView::copyBlock)
        return;
    // Whoever goes through the cells with Tab has an editor open all the time, and wants it afterwards.
    const bool wasEditing = m_delegate->editedCell().isValid();
    finishEditing();
    (this->*step)();
    const Step goingOn[] = {
        &RosterView::fillDown, &RosterView::duplicateRow, &RosterView::moveRowUp, &RosterView::moveRowDown};
    if (wasEditing && std::find(std::begin(goingOn), std::end(goingOn), step) != std::end(goingOn))
        edit(currentIndex());
}

bool RosterView::event(QEvent *event)
{
    // In the table these keys are the table's, whatever they do elsewhere in the window.
    if (event->type() == QEvent::ShortcutOverride && stepFor(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void RosterView::keyPressEvent(QKeyEvent *event)
{
    if (const Step step = stepFor(*event)) {
        // Who deletes words in a cell wants to keep the engineer; a list of choices has no words.
        if (step != &RosterView::removeRow || state() != EditingState)
            runStep(step);
        return;
    }
    const bool plain = event->modifiers() == Qt::NoModifier;
    const bool inCell = plain && state() != EditingState && currentIndex().isValid();
    if (inCell && event->key() == Qt::Key_Delete) {
        runStep(&RosterView::clearBlock);
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (inCell && enter && !m_readOnly) {
        edit(currentIndex());
        return;
    }
    // What an open editor does not understand is no search for another cell, which would close it while
    // somebody types.
    if (state() == EditingState && !event->text().isEmpty()) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void RosterView::contextMenuEvent(QContextMenuEvent *event)
{
    const std::pair<QString, QKeyCombination> entries[] = {{tr("&Copy"), Qt::CTRL | Qt::Key_C},
        {tr("&Paste"), Qt::CTRL | Qt::Key_V}, {tr("Fill &down"), Qt::CTRL | Qt::Key_D},
        {tr("D&uplicate the engineer"), Qt::CTRL | Qt::SHIFT | Qt::Key_D}};
    auto *menu = new QMenu(this);
    menu->setObjectName(u"rosterMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &[text, keys] : entries) {
        const Step step = stepFor(QKeyEvent(QEvent::KeyPress, keys.key(), keys.keyboardModifiers()));
        QAction *action = menu->addAction(text, this, [this, step] { runStep(step); });
        action->setShortcut(keys);
        action->setEnabled(!m_readOnly || step == &RosterView::copyBlock);
    }
    QAction *clear = menu->addAction(tr("C&lear"), this, [this] { runStep(&RosterView::clearBlock); });
    clear->setShortcut(Qt::Key_Delete);
    clear->setEnabled(!m_readOnly);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(
        byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos());
}

void RosterView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, 0));
    update();
}

void RosterView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    update();
    const QWidget *now = QApplication::focusWidget();
    if (event->reason() != Qt::ActiveWindowFocusReason && !(now && isAncestorOf(now)))
        Q_EMIT focusLeft();
}

void RosterView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void RosterView::fitColumns()
{
    const int letter = fontMetrics().horizontalAdvance(u'0');
    const int digit = QFontMetrics(monospacedFont()).horizontalAdvance(u'0');
    const int gender = 11 * letter;
    const int document = 13 * letter;
    const int number = 24 * digit;
    const int phone = 20 * digit;
    const int name = qMax(14 * letter, viewport()->width() - gender - document - number - phone);
    const int spare = qMax(0, name - 32 * letter);
    setColumnWidth(RosterModel::Name, name - spare);
    setColumnWidth(RosterModel::Gender, gender);
    setColumnWidth(RosterModel::CertificateType, document);
    setColumnWidth(RosterModel::CertificateNo, number + spare / 2);
    setColumnWidth(RosterModel::ContactInfo, phone + spare - spare / 2);
}

} // namespace circuitdesk
