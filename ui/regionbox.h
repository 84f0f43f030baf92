// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circuit.h"

#include <QComboBox>
#include <QList>

namespace circuitdesk {

/// A choice of regions by name. A region that is not on the list is kept and shown by its ID.
class RegionBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit RegionBox(QWidget *parent = nullptr);

    void setRegions(const QList<Region> &regions);
    [[nodiscard]] QString regionId() const;
    /// chosen() is not emitted.
    void setRegionId(const QString &id);
    /// A person has chosen \a circuit: its region is the one, whatever stood here. chosen() is not emitted.
    void follow(const Circuit &circuit);

Q_SIGNALS:
    void chosen();
};

} // namespace circuitdesk
