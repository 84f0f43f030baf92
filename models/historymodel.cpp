// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historymodel.h"

#include <QLocale>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

HistoryModel::HistoryModel(QObject *parent) : QAbstractTableModel(parent) { }

void HistoryModel::setPage(const QList<Submission> &page, bool complete)
{
    beginResetModel();
    m_rows = page;
    m_complete = complete;
    m_fetching = false;
    endResetModel();
}

void HistoryModel::appendPage(const QList<Submission> &page, bool complete)
{
    m_complete = complete;
    m_fetching = false;
    if (page.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(page.size()) - 1);
    m_rows.append(page);
    endInsertRows();
}

void HistoryModel::update(const Submission &submission)
{
    const int row = rowOf(submission.id);
    if (row < 0)
        return;
    m_rows[row] = submission;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

const Submission *HistoryModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int HistoryModel::rowOf(const QString &id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).id == id)
            return row;
    }
    return -1;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Submission &row = m_rows.at(index.row());
    if (role == IdRole)
        return row.id;
    if (role == StateRole)
        return static_cast<int>(row.state);
    if (role == Qt::ToolTipRole) {
        if (index.column() == ChangedAt)
            return exactTimeText(row.changedAt);
        return index.column() == State ? row.message : QString();
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Kind:
        return kindText(row.kind);
    case CircuitId:
        return row.circuitId;
    case Company:
        return row.company;
    case State:
        return stateText(row.state);
    case ChangedAt:
        return timeText(row.changedAt);
    case RequestId:
        return row.requestId;
    case OrderId:
        return row.orderId;
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        return tr("What");
    case CircuitId:
        return tr("Circuit");
    case Company:
        return tr("Company");
    case State:
        return tr("State");
    case ChangedAt:
        return tr("Time");
    case RequestId:
        return tr("Request ID");
    case OrderId:
        return tr("Order ID");
    default:
        return {};
    }
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_fetching && !m_rows.isEmpty();
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    Q_EMIT moreWanted(m_rows.constLast().sequence);
}

QString kindText(SubmissionKind kind)
{
    switch (kind) {
    case SubmissionKind::ApplyPhysicalConnectionLOA:
        return HistoryModel::tr("LOA application");
    case SubmissionKind::SecondApplyPhysicalConnectionLOA:
        return HistoryModel::tr("Second LOA application");
    case SubmissionKind::CompletePhysicalConnectionLOA:
        return HistoryModel::tr("Completion report");
    case SubmissionKind::ConfirmPhysicalConnection:
        return HistoryModel::tr("Confirmation");
    case SubmissionKind::CreatePhysicalConnectionOccupancyOrder:
        return HistoryModel::tr("Port order");
    }
    Q_UNREACHABLE();
}

QString stateText(SubmissionState state)
{
    switch (state) {
    case SubmissionState::Queued:
        return HistoryModel::tr("Queued");
    case SubmissionState::Sending:
        return HistoryModel::tr("Sending");
    case SubmissionState::Accepted:
        return HistoryModel::tr("Accepted");
    case SubmissionState::Rejected:
        return HistoryModel::tr("Refused");
    case SubmissionState::Unknown:
        return HistoryModel::tr("Unknown");
    case SubmissionState::Cancelled:
        return HistoryModel::tr("Cancelled");
    }
    Q_UNREACHABLE();
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : QString();
}

QString exactTimeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s) : QString();
}

} // namespace circuitdesk
