// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/formproblems.h"

namespace circuitdesk {

void FormProblems::reset()
{
    m_left.clear();
    m_shown.clear();
    m_all = false;
}

Problems FormProblems::afterLeaving(const Problems &found)
{
    m_shown.clear();
    for (const Problem &problem : found) {
        if (m_all || m_left.contains(groupOf(problem.field)))
            m_shown.append(problem);
    }
    return m_shown;
}

Problems FormProblems::afterTyping(const Problems &found)
{
    const Problems before = m_shown;
    m_shown.clear();
    for (const Problem &problem : found) {
        const bool wasShown = std::any_of(before.begin(), before.end(),
            [&](const Problem &old) { return old.field == problem.field && old.row == problem.row; });
        if (wasShown)
            m_shown.append(problem);
    }
    return m_shown;
}

/// The roster is one place to leave, whatever its cells.
Field FormProblems::groupOf(Field field)
{
    switch (field) {
    case Field::PMName:
    case Field::PMGender:
    case Field::PMCertificateType:
    case Field::PMCertificateNo:
    case Field::PMContactInfo:
        return Field::Roster;
    case Field::Form:
    case Field::RegionId:
    case Field::CircuitId:
    case Field::CompanyName:
    case Field::LineType:
    case Field::Si:
    case Field::ConstructionTime:
    case Field::Bandwidth:
    case Field::PeerLocation:
    case Field::Roster:
    case Field::PricingCycle:
    case Field::Period:
    case Field::ChargeType:
    case Field::Price:
    case Field::LineCode:
    case Field::LineLabel:
    case Field::LineServiceProvider:
    case Field::LineSPContactInfo:
        break;
    }
    return field;
}

} // namespace circuitdesk
