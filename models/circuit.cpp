// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circuit.h"

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

NextStep nextStepOf(const Circuit &circuit)
{
    const QString &status = circuit.status;
    const QString &loa = circuit.loaStatus;
    if (status == "Initial"_L1 || status == "Approved"_L1 || status == "Allocating"_L1)
        return NextStep::WaitForAllocation;
    if (status == "Confirmed"_L1)
        return NextStep::OrderPort;
    if (status != "Allocated"_L1)
        return NextStep::Nothing;
    if (loa == "Applying"_L1 || loa == "Accept"_L1)
        return NextStep::WaitForReview;
    if (loa == "Rejected"_L1)
        return NextStep::ReapplyForLoa;
    if (loa == "Available"_L1)
        return NextStep::DoTheWork;
    if (loa == "Completing"_L1)
        return NextStep::Confirm;
    if (loa == "Complete"_L1)
        return NextStep::OrderPort;
    return NextStep::ApplyForLoa;
}

Turn turnOf(NextStep step)
{
    switch (step) {
    case NextStep::ApplyForLoa:
    case NextStep::ReapplyForLoa:
    case NextStep::DoTheWork:
    case NextStep::Confirm:
    case NextStep::OrderPort:
        return Turn::Ours;
    case NextStep::WaitForAllocation:
    case NextStep::WaitForReview:
        return Turn::Provider;
    case NextStep::Nothing:
        break;
    }
    return Turn::Nobody;
}

} // namespace circuitdesk
