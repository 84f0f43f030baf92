// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/circuits.h"

#include <algorithm>

namespace circuitdesk::practice {

namespace {

bool isToBeRejected(const Loa &loa)
{
    return loa.companyName.find("REJECT") != std::string::npos
        || loa.companyName.find("驳回") != std::string::npos;
}

} // namespace

CircuitBook::CircuitBook(std::vector<Circuit> circuits) : m_circuits(std::move(circuits)) { }

Circuit *CircuitBook::find(std::string_view id, std::string_view regionId, UnixSeconds reviewNow)
{
    finishReviews(reviewNow);
    const auto found = std::find_if(m_circuits.begin(), m_circuits.end(),
        [&](const Circuit &circuit) { return circuit.id == id && circuit.regionId == regionId; });
    return found == m_circuits.end() ? nullptr : &*found;
}

const std::vector<Circuit> &CircuitBook::all(UnixSeconds reviewNow)
{
    finishReviews(reviewNow);
    return m_circuits;
}

void CircuitBook::finishReviews(UnixSeconds reviewNow)
{
    for (auto &circuit : m_circuits) {
        if (!circuit.loa || !circuit.loa->reviewEnds || *circuit.loa->reviewEnds > reviewNow)
            continue;
        const bool rejected = isToBeRejected(*circuit.loa);
        circuit.loa->status = rejected ? loastatus::rejected : loastatus::available;
        // The only rejection code that the provider's page for DescribePhysicalConnectionLOA shows.
        circuit.loa->description = rejected ? "IllegalParam.CardId" : "";
        circuit.loa->reviewEnds.reset();
    }
}

} // namespace circuitdesk::practice
