// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circuitrules.h"

#include <QCoreApplication>

#include <algorithm>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CircuitRules {
    Q_DECLARE_TR_FUNCTIONS(CircuitRules)
};

} // namespace

Problems checkCircuit(const AnyForm &form, const QList<Circuit> &circuits, const QList<Region> &regions)
{
    const Draft draft{{}, form, {}, {}};
    // As it is found in the box: a blank around a pasted ID makes no other circuit of it.
    const QString id = draft.circuitId().trimmed();
    const auto known =
        std::find_if(circuits.begin(), circuits.end(), [&id](const Circuit &each) { return each.id == id; });
    if (known == circuits.end() || known->regionId.isEmpty() || draft.regionId().isEmpty()
        || known->regionId == draft.regionId())
        return {};
    const auto named = std::find_if(regions.begin(), regions.end(),
        [known](const Region &region) { return region.id == known->regionId; });
    const QString name = named == regions.end() || named->name.isEmpty() ? known->regionId : named->name;
    return {{Field::RegionId, -1, Severity::Soft,
        CircuitRules::tr("The circuit is in another region: %1. Choose that region, or check the circuit.")
            .arg(name),
        u"circuit-region %1 %2"_s.arg(id, draft.regionId()), false}};
}

} // namespace circuitdesk
