// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draftmodel.h"

#include "models/historymodel.h"
#include "models/rules.h"

namespace circuitdesk {

DraftModel::DraftModel(QObject *parent) : QAbstractTableModel(parent) { }

void DraftModel::setDrafts(const QList<Draft> &drafts, const QDateTime &now)
{
    beginResetModel();
    m_rows.clear();
    m_rows.reserve(drafts.size());
    for (const Draft &draft : drafts) {
        const Problems problems = check(draft.form, now);
        m_rows.append({draft, std::count_if(problems.begin(), problems.end(), [](const Problem &problem) {
                           return problem.severity == Severity::Hard;
                       })});
    }
    endResetModel();
}

QString DraftModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).draft.id : QString();
}

int DraftModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DraftModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DraftModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == IdRole)
        return row.draft.id;
    if (role == ReadyRole)
        return row.hardProblems == 0;
    if (role == Qt::ToolTipRole && index.column() == ChangedAt)
        return exactTimeText(row.draft.changedAt);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Kind:
        return kindText(kindOf(row.draft.form));
    case CircuitId:
        return row.draft.circuitId();
    case Company:
        return row.draft.company();
    case State:
        return row.hardProblems == 0 ? tr("Ready")
                                     : tr("%n thing(s) to mend", nullptr, static_cast<int>(row.hardProblems));
    case ChangedAt:
        return timeText(row.draft.changedAt);
    default:
        return {};
    }
}

QVariant DraftModel::headerData(int section, Qt::Orientation orientation, int role) const
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
        return tr("Last change");
    default:
        return {};
    }
}

} // namespace circuitdesk
