// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formtemplate.h"

#include "models/siteclock.h"

namespace circuitdesk {

AnyForm withoutCircuit(AnyForm form)
{
    struct {
        void operator()(LoaApplication &loa) const
        {
            loa.instanceId.clear();
            loa.constructionTime.clear();
            loa.second = false;
        }
        void operator()(OccupancyOrder &order) const { order.physicalConnectionId.clear(); }
        void operator()(LoaCompletion &completion) const
        {
            completion.instanceId.clear();
            completion.lineCode.clear();
            completion.lineLabel.clear();
        }
        void operator()(CircuitConfirmation &confirmation) const
        {
            confirmation.physicalConnectionId.clear();
        }
    } clear;
    std::visit(clear, form);
    return form;
}

AnyForm forCircuit(AnyForm form, const QString &circuitId, const QString &regionId, bool second)
{
    struct {
        const QString &id;
        const QString &regionId;
        bool second;
        void operator()(LoaApplication &loa) const
        {
            loa.instanceId = id;
            loa.second = second;
            if (!regionId.isEmpty())
                loa.constructionTime = atOtherSite(loa.constructionTime, loa.regionId, regionId);
        }
        void operator()(OccupancyOrder &order) const { order.physicalConnectionId = id; }
        void operator()(LoaCompletion &completion) const
        {
            completion.instanceId = id;
            completion.lineCode.clear();
            completion.lineLabel.clear();
        }
        void operator()(CircuitConfirmation &confirmation) const { confirmation.physicalConnectionId = id; }
    } set{circuitId, regionId, second};
    std::visit(set, form);
    if (!regionId.isEmpty())
        std::visit([&regionId](auto &value) { value.regionId = regionId; }, form);
    return form;
}

} // namespace circuitdesk
