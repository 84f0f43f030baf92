// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rosterpreview.h"

#include "models/cellrefusal.h"
#include "models/rostermodel.h"

namespace circuitdesk {

namespace {

int columnOf(Field field)
{
    return static_cast<int>(field) - static_cast<int>(Field::PMName);
}

} // namespace

RosterPreview::RosterPreview(int places, QObject *parent) : QAbstractTableModel(parent), m_places(places) { }

void RosterPreview::setSheet(const RosterSheet &sheet, const QSet<qsizetype> &hiddenRows)
{
    beginResetModel();
    m_sheet = sheet;
    m_hidden = hiddenRows;
    if (!m_chosen)
        m_ticked = rowCount() - hiddenCount() <= m_places ? firstShown(rowCount()) : QSet<qsizetype>();
    endResetModel();
    Q_EMIT ticksChanged();
}

void RosterPreview::forgetTicks()
{
    m_chosen = false;
}

int RosterPreview::tickedCount() const
{
    return static_cast<int>(ticked().size());
}

QList<Engineer> RosterPreview::ticked() const
{
    QList<Engineer> result;
    for (int row = 0; row < rowCount(); ++row) {
        if (isTicked(row))
            result.append(m_sheet.engineers.at(row));
    }
    return result;
}

int RosterPreview::refusedCount() const
{
    return static_cast<int>(std::count_if(m_sheet.refused.begin(), m_sheet.refused.end(),
        [this](const RefusedCell &cell) { return isTicked(static_cast<int>(cell.engineer)); }));
}

int RosterPreview::hiddenCount() const
{
    return static_cast<int>(std::count_if(
        m_sheet.rows.begin(), m_sheet.rows.end(), [this](qsizetype row) { return m_hidden.contains(row); }));
}

QSet<qsizetype> RosterPreview::firstShown(qsizetype count) const
{
    QSet<qsizetype> rows;
    for (const qsizetype row : m_sheet.rows) {
        if (rows.size() < count && !m_hidden.contains(row))
            rows.insert(row);
    }
    return rows;
}

void RosterPreview::tickFirst(int count)
{
    m_chosen = true;
    m_ticked = firstShown(count);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

int RosterPreview::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sheet.engineers.size());
}

int RosterPreview::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : RosterModel::ColumnCount;
}

QVariant RosterPreview::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RefusedCell *refused = refusedAt(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return refused ? cellRefusalWord(refused->reason) : shownText(index.row(), index.column());
    case Qt::CheckStateRole:
        if (index.column() != RosterModel::Name)
            return {};
        return isTicked(index.row()) ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
    case RemarkRole:
        return remark(index.row(), index.column());
    default:
        return {};
    }
}

QString RosterPreview::shownText(int row, int column) const
{
    const Engineer &engineer = m_sheet.engineers.at(row);
    switch (column) {
    case RosterModel::Name: {
        const QString name = engineer.name.isEmpty() ? tr("(no name)") : engineer.name;
        return isHidden(row) ? tr("%1 (hidden)", "name, in a row that the workbook hides").arg(name) : name;
    }
    case RosterModel::Gender:
        return genderText(engineer.gender);
    case RosterModel::CertificateType:
        return certificateTypeText(engineer.certificateType);
    case RosterModel::CertificateNo:
        return maskedCertificateNo(engineer.certificateNo);
    default:
        return maskedContactInfo(engineer.contactInfo);
    }
}

QString RosterPreview::remark(int row, int column) const
{
    const RefusedCell *refused = refusedAt(row, column);
    QStringList sentences;
    if (refused)
        sentences.append(cellRefusalText(refused->reason));
    if (column == RosterModel::Name && isHidden(row))
        sentences.append(
            tr("This row is hidden or filtered out in the workbook, so it is not taken by itself: "
               "tick it where this engineer is to come."));
    return sentences.join(u' ');
}

QVariant RosterPreview::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return section < m_sheet.rows.size() ? m_sheet.rows.at(section) + 1 : QVariant();
    return rosterColumnText(section);
}

bool RosterPreview::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != RosterModel::Name
        || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    m_chosen = true;
    const qsizetype row = m_sheet.rows.at(index.row());
    if (value.toInt() == Qt::Checked)
        m_ticked.insert(row);
    else
        m_ticked.remove(row);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
    return true;
}

Qt::ItemFlags RosterPreview::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return index.column() == RosterModel::Name ? flags | Qt::ItemIsUserCheckable : flags;
}

const RefusedCell *RosterPreview::refusedAt(int row, int column) const
{
    const auto found =
        std::find_if(m_sheet.refused.begin(), m_sheet.refused.end(), [row, column](const RefusedCell &cell) {
            return cell.engineer == row && columnOf(cell.field) == column;
        });
    return found == m_sheet.refused.end() ? nullptr : &*found;
}

} // namespace circuitdesk
