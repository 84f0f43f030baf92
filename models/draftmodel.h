// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft.h"

#include <QAbstractTableModel>

namespace circuitdesk {

/// The drafts, newest change first.
class DraftModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Kind, CircuitId, Company, State, ChangedAt, ColumnCount };
    static constexpr int IdRole = Qt::UserRole + 1; ///< the draft's id
    static constexpr int ReadyRole = Qt::UserRole + 2; ///< true where no hard problem is left

    explicit DraftModel(QObject *parent = nullptr);

    /// \a now judges site entry times and renders durations.
    void setDrafts(const QList<Draft> &drafts, const QDateTime &now);
    [[nodiscard]] QString idAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        Draft draft;
        qsizetype hardProblems = 0;
    };
    QList<Row> m_rows;
};

} // namespace circuitdesk
