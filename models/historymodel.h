// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/submission.h"

#include <QAbstractTableModel>

namespace circuitdesk {

/// Submissions, newest first, for the history and the outbox. History is read by pages: the model asks for
/// the next one with `moreWanted` when the view comes near its end.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Kind, CircuitId, Company, State, ChangedAt, RequestId, OrderId, ColumnCount };
    static constexpr int IdRole = Qt::UserRole + 1; ///< the submission's id
    static constexpr int StateRole = Qt::UserRole + 2; ///< SubmissionState as int

    explicit HistoryModel(QObject *parent = nullptr);

    /// Replaces all rows. \a complete: there are no older ones.
    void setPage(const QList<Submission> &page, bool complete);
    void appendPage(const QList<Submission> &page, bool complete);
    /// Renders one submission anew where it is shown.
    void update(const Submission &submission);
    [[nodiscard]] const Submission *at(int row) const;
    [[nodiscard]] int rowOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// The view wants the submissions enqueued before \a sequence.
    void moreWanted(qint64 sequence);

private:
    QList<Submission> m_rows;
    bool m_complete = true;
    bool m_fetching = false;
};

/// What a person reads for a submission's kind and state, and what its state means for them.
[[nodiscard]] QString kindText(SubmissionKind kind);
[[nodiscard]] QString stateText(SubmissionState state);
/// Local time in the locale's short form; empty for an invalid time.
[[nodiscard]] QString timeText(const QDateTime &time);
/// The exact UTC time, for tooltips.
[[nodiscard]] QString exactTimeText(const QDateTime &time);

} // namespace circuitdesk
