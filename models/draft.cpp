// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft.h"

#include <QUuid>

namespace circuitdesk {

QString Draft::circuitId() const
{
    struct {
        QString operator()(const LoaApplication &loa) const { return loa.instanceId; }
        QString operator()(const OccupancyOrder &order) const { return order.physicalConnectionId; }
        QString operator()(const LoaCompletion &completion) const { return completion.instanceId; }
        QString operator()(const CircuitConfirmation &confirmation) const
        {
            return confirmation.physicalConnectionId;
        }
    } circuit;
    return std::visit(circuit, form);
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

Draft newDraft(const AnyForm &form, const QDateTime &now)
{
    return {QUuid::createUuid().toString(QUuid::WithoutBraces), form, now, now};
}

Draft copyOf(const Draft &draft, const QDateTime &now)
{
    Draft copy = newDraft(draft.form, now);
    copy.remarks.refused = draft.remarks.refused;
    return copy;
}

} // namespace circuitdesk
