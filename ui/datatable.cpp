// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/datatable.h"

#include "ui/lengthlimit.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace circuitdesk {

namespace {

constexpr qsizetype cellLetters = 400; ///< more than the widest cell shows

class CellDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = beginningOf(option->text, cellLetters);
        option->features &= ~QStyleOptionViewItem::WrapText;
    }
};

class TwoLineDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        CellDelegate::initStyleOption(option, index);
        option->features |= QStyleOptionViewItem::WrapText;
    }
};

class IdDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        CellDelegate::initStyleOption(option, index);
        option->font = monospacedFont();
        option->textElideMode = Qt::ElideMiddle;
    }
};

} // namespace

DataTable::DataTable(const QString &objectName, const QString &name, QWidget *parent) : QTableView(parent)
{
    setObjectName(objectName);
    setAccessibleName(name);
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(qMax(spacing::huge, fontMetrics().height() + spacing::large));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setMinimumSectionSize(spacing::huge);
    connect(this, &QTableView::doubleClicked, this,
        [this](const QModelIndex &index) { Q_EMIT rowActivated(index.row()); });
}

void DataTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    if (!selectionModel())
        return;
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) { Q_EMIT currentRowChanged(current.row()); });
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_key = keyOf(currentRow()); });
    connect(model, &QAbstractItemModel::modelReset, this, &DataTable::restoreRow);
    fitColumns();
}

void DataTable::setKey(int column, int role)
{
    m_keyColumn = column;
    m_keyRole = role;
}

QString DataTable::keyOf(int row) const
{
    return row < 0 ? QString() : model()->index(row, m_keyColumn).data(m_keyRole).toString();
}

void DataTable::restoreRow()
{
    for (int row = 0; !m_key.isEmpty() && row < model()->rowCount(); ++row) {
        if (keyOf(row) == m_key) {
            setCurrentIndex(model()->index(row, 0));
            return;
        }
    }
    Q_EMIT currentRowChanged(-1);
}

void DataTable::setColumns(const QList<int> &letters)
{
    m_letters = letters;
    fitColumns();
}

void DataTable::setIdColumn(int column)
{
    setItemDelegateForColumn(column, new IdDelegate(this));
}

void DataTable::setTwoLineColumns(const QList<int> &columns)
{
    for (const int column : columns)
        setItemDelegateForColumn(column, new TwoLineDelegate(this));
    verticalHeader()->setDefaultSectionSize(2 * fontMetrics().lineSpacing() + spacing::medium);
}

void DataTable::setPillColumn(int column, PillDelegate::Content content)
{
    setItemDelegateForColumn(column, new PillDelegate(std::move(content), this));
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        if (!event->isAutoRepeat())
            Q_EMIT rowActivated(currentRow());
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (model() && !currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
    update();
}

void DataTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    update();
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void DataTable::setYieldingColumns(const QList<int> &columns)
{
    m_yielding = columns;
    fitColumns();
}

void DataTable::fitColumns()
{
    if (!model())
        return;
    const int letter = fontMetrics().averageCharWidth();
    const int least = 16 * letter;
    QList<int> letters = m_letters;
    int fixed = 0;
    int shared = 0;
    const auto measure = [&] {
        fixed = shared = 0;
        for (const int width : std::as_const(letters)) {
            fixed += qMax(0, width) * letter;
            shared += width == 0 ? 1 : 0;
        }
        return fixed + shared * least;
    };
    for (const int column : std::as_const(m_yielding)) {
        if (measure() <= viewport()->width())
            break;
        letters[column] = -1;
    }
    measure();
    const int share = shared ? qMax(least, (viewport()->width() - fixed) / shared) : 0;
    for (int column = 0; column < letters.size() && column < model()->columnCount(); ++column) {
        setColumnHidden(column, letters.at(column) < 0);
        if (letters.at(column) >= 0)
            setColumnWidth(column, letters.at(column) ? letters.at(column) * letter : share);
    }
}

} // namespace circuitdesk
