// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/regionbox.h"

#include "ui/theme.h"

#include <QSignalBlocker>

namespace circuitdesk {

RegionBox::RegionBox(QWidget *parent) : QComboBox(parent)
{
    setPlaceholderText(tr("Choose a region"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(18);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QComboBox::currentIndexChanged, this, &RegionBox::chosen);
}

void RegionBox::setRegions(const QList<Region> &regions)
{
    const QSignalBlocker blocker(this);
    const QString id = regionId();
    clear();
    for (const Region &region : regions) {
        addItem(region.name.isEmpty() ? region.id : region.name, region.id);
        setItemData(count() - 1, region.id, Qt::ToolTipRole);
    }
    setRegionId(id);
}

QString RegionBox::regionId() const
{
    return currentData().toString();
}

void RegionBox::setRegionId(const QString &id)
{
    const QSignalBlocker blocker(this);
    int index = findData(id, Qt::UserRole, Qt::MatchExactly | Qt::MatchCaseSensitive);
    if (index < 0 && !id.isEmpty()) {
        addItem(id, id);
        index = count() - 1;
    }
    setCurrentIndex(index);
    update();
}

void RegionBox::follow(const Circuit &circuit)
{
    if (!circuit.regionId.isEmpty())
        setRegionId(circuit.regionId);
}

} // namespace circuitdesk
