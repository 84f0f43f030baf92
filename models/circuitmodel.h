// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circuit.h"

#include <QAbstractTableModel>
#include <QList>

namespace circuitdesk {

/// The circuits last seen, those that wait for us first.
class CircuitModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Id, Name, RegionId, Status, LoaStatus, Next, Location, ColumnCount };
    static constexpr int TurnRole = Qt::UserRole + 1; ///< Turn as int

    explicit CircuitModel(QObject *parent = nullptr);

    void setCircuits(const QList<Circuit> &circuits);
    [[nodiscard]] const QList<Circuit> &circuits() const { return m_circuits; }
    /// How many circuits wait for us.
    [[nodiscard]] int waitingForUs() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<Circuit> m_circuits;
};

/// What a person reads for the provider's states; unknown ones read as they are.
[[nodiscard]] QString statusText(const QString &status);
[[nodiscard]] QString loaStatusText(const QString &loaStatus);
[[nodiscard]] QString nextStepText(NextStep step);

} // namespace circuitdesk
