// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rostersheet.h"

#include <QAbstractTableModel>
#include <QSet>

namespace circuitdesk {

/// The engineers that a file would bring, with a tick at each who is to come. Its columns are those of
/// RosterModel; numbers are always masked. Owned by the dialog that shows it.
class RosterPreview final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Why the cell stays empty, or that its row is hidden, in sentences; empty for cells that are taken.
    static constexpr int RemarkRole = Qt::UserRole + 1;

    /// \a places: how many more the roster takes.
    explicit RosterPreview(int places, QObject *parent = nullptr);

    /// All are ticked where they fit, and nobody where they do not; of \a hiddenRows, rows of the file,
    /// nobody. Once a person has ticked, the ticks stay with their rows of the file.
    void setSheet(const RosterSheet &sheet, const QSet<qsizetype> &hiddenRows = {});
    /// Forgets what a person has ticked: other rows are coming.
    void forgetTicks();

    [[nodiscard]] int places() const { return m_places; }
    [[nodiscard]] int tickedCount() const;
    [[nodiscard]] QList<Engineer> ticked() const;
    /// Those of the cells of ticked engineers that stay empty.
    [[nodiscard]] int refusedCount() const;
    /// Engineers in hidden rows, ticked or not.
    [[nodiscard]] int hiddenCount() const;
    /// Ticks the first \a count that are not hidden, and nobody else.
    void tickFirst(int count);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    [[nodiscard]] bool isTicked(int row) const { return m_ticked.contains(m_sheet.rows.at(row)); }
    [[nodiscard]] bool isHidden(int row) const { return m_hidden.contains(m_sheet.rows.at(row)); }
    /// The first \a count rows of the file that are not hidden.
    [[nodiscard]] QSet<qsizetype> firstShown(qsizetype count) const;
    [[nodiscard]] QString remark(int row, int column) const;
    [[nodiscard]] const RefusedCell *refusedAt(int row, int column) const;
    [[nodiscard]] QString shownText(int row, int column) const;

    RosterSheet m_sheet;
    QSet<qsizetype> m_hidden; ///< rows of the file
    QSet<qsizetype> m_ticked; ///< rows of the file
    int m_places;
    bool m_chosen = false; ///< a person has ticked
};

} // namespace circuitdesk
