// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft.h"

#include <QUuid>

namespace circuitdesk {

QString Draft::circuitId() const
{
    if (const auto *loa = std::get_if<LoaApplication>(&form))
        return loa->instanceId;
    return std::get<OccupancyOrder>(form).physicalConnectionId;
}

QString Draft::regionId() const
{
    return std::visit([](const auto &value) { return value.regionId; }, form);
}

QString Draft::company() const
{
    const auto *loa = std::get_if<LoaApplication>(&form);
    return loa ? loa->companyName : QString();
}

Draft newDraft(const std::variant<LoaApplication, OccupancyOrder> &form, const QDateTime &now)
{
    return {QUuid::createUuid().toString(QUuid::WithoutBraces), form, now, now};
}

} // namespace circuitdesk
