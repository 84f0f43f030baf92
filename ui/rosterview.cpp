// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rosterview.h"

#include "models/rostermodel.h"
#include "ui/deskstyle.h"
#include "ui/iconengine.h"
#include "ui/privateclipboard.h"
#include "ui/rosterdelegate.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

RosterHeader::RosterHeader(QWidget *parent) : QHeaderView(Qt::Vertical, parent) { }

void RosterHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->fillRect(rect, palette().color(QPalette::Window));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), themeColors().divider);
    painter->setPen(themeColors().hint);
    painter->setFont(font());
    painter->drawText(rect.adjusted(0, 0, -spacing::small, 0), Qt::AlignVCenter | Qt::AlignRight,
        model()->headerData(logicalIndex, Qt::Vertical).toString());
    const QVariant severity = model()->headerData(logicalIndex, Qt::Vertical, RosterModel::SeverityRole);
    if (!severity.isValid() || severity.toInt() < 0)
        return;
    const Tone tone = toneOf(static_cast<Severity>(severity.toInt()));
    QRect icon(0, 0, spacing::icon, spacing::icon);
    icon.moveCenter(rect.center());
    icon.moveLeft(rect.left() + spacing::hair);
    paintIcon(painter, icon, toneIconName(tone), toneColor(tone));
}

QSize RosterHeader::sectionSizeFromContents(int) const
{
    return {spacing::icon + fontMetrics().horizontalAdvance(u"00"_s) + 2 * spacing::small,
        controlHeight(fontMetrics())};
}

RosterView::RosterView(RosterModel &model, QWidget *parent)
    : QTableView(parent),
      m_model(model),
      m_delegate(new RosterDelegate(this))
{
    setObjectName(u"loaRoster"_s);
    setAccessibleName(tr("Construction engineers"));
    setVerticalHeader(new RosterHeader(this));
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
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
    connect(m_delegate, &RosterDelegate::editorEdited, this, &RosterView::pendingEdited);
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
    auto *editor = findChild<QWidget *>(u"rosterEditor"_s);
    if (!editor || !m_delegate->editedCell().isValid())
        return;
    commitData(editor);
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
}

void RosterView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const QModelIndex cell = m_delegate->editedCell();
    const bool last = cell.row() == m_model.rowCount() - 1 && cell.column() == m_model.columnCount() - 1;
    if (hint == QAbstractItemDelegate::EditNextItem && last) {
        QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
        goOn();
    } else if (hint == QAbstractItemDelegate::SubmitModelCache) {
        QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
        goDown();
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

void RosterView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (plain && event->key() == Qt::Key_Delete && currentIndex().isValid() && state() != EditingState) {
        m_model.setData(currentIndex(), QString());
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (plain && enter && state() != EditingState && currentIndex().isValid()) {
        edit(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
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
