// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/submission.h"

#include <array>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

struct KindName {
    SubmissionKind kind;
    QLatin1StringView name;
};
constexpr std::array kindNames{
    KindName{SubmissionKind::ApplyPhysicalConnectionLOA, "ApplyPhysicalConnectionLOA"_L1},
    KindName{SubmissionKind::SecondApplyPhysicalConnectionLOA, "SecondApplyPhysicalConnectionLOA"_L1},
    KindName{SubmissionKind::CompletePhysicalConnectionLOA, "CompletePhysicalConnectionLOA"_L1},
    KindName{SubmissionKind::ConfirmPhysicalConnection, "ConfirmPhysicalConnection"_L1},
    KindName{
        SubmissionKind::CreatePhysicalConnectionOccupancyOrder, "CreatePhysicalConnectionOccupancyOrder"_L1},
};

struct StateName {
    SubmissionState state;
    QLatin1StringView name;
};
constexpr std::array stateNames{
    StateName{SubmissionState::Queued, "queued"_L1},
    StateName{SubmissionState::Sending, "sending"_L1},
    StateName{SubmissionState::Accepted, "accepted"_L1},
    StateName{SubmissionState::Rejected, "rejected"_L1},
    StateName{SubmissionState::Unknown, "unknown"_L1},
    StateName{SubmissionState::Cancelled, "cancelled"_L1},
};

} // namespace

bool mayMove(SubmissionState from, SubmissionState to)
{
    switch (from) {
    case SubmissionState::Queued:
        return to == SubmissionState::Sending || to == SubmissionState::Cancelled;
    case SubmissionState::Sending:
        return to == SubmissionState::Accepted || to == SubmissionState::Rejected
            || to == SubmissionState::Queued || to == SubmissionState::Unknown;
    case SubmissionState::Unknown:
        // Sending again happens with the same token and parameters; accepted is what asking the provider
        // found, or a person in its console; rejected is what a person alone can find.
        return to == SubmissionState::Sending || to == SubmissionState::Accepted
            || to == SubmissionState::Rejected;
    case SubmissionState::Accepted:
    case SubmissionState::Rejected:
    case SubmissionState::Cancelled:
        break;
    }
    return false;
}

QString operationName(SubmissionKind kind)
{
    for (const KindName &entry : kindNames) {
        if (entry.kind == kind)
            return entry.name;
    }
    Q_UNREACHABLE();
}

SubmissionKind kindOf(const AnyForm &form)
{
    struct {
        SubmissionKind operator()(const LoaApplication &loa) const
        {
            return loa.second ? SubmissionKind::SecondApplyPhysicalConnectionLOA
                              : SubmissionKind::ApplyPhysicalConnectionLOA;
        }
        SubmissionKind operator()(const OccupancyOrder &) const
        {
            return SubmissionKind::CreatePhysicalConnectionOccupancyOrder;
        }
        SubmissionKind operator()(const LoaCompletion &) const
        {
            return SubmissionKind::CompletePhysicalConnectionLOA;
        }
        SubmissionKind operator()(const CircuitConfirmation &) const
        {
            return SubmissionKind::ConfirmPhysicalConnection;
        }
    } kind;
    return std::visit(kind, form);
}

std::optional<SubmissionKind> submissionKind(const QString &name)
{
    for (const KindName &entry : kindNames) {
        if (entry.name == name)
            return entry.kind;
    }
    return std::nullopt;
}

QString stateName(SubmissionState state)
{
    for (const StateName &entry : stateNames) {
        if (entry.state == state)
            return entry.name;
    }
    Q_UNREACHABLE();
}

std::optional<SubmissionState> submissionState(const QString &name)
{
    for (const StateName &entry : stateNames) {
        if (entry.name == name)
            return entry.state;
    }
    return std::nullopt;
}

bool Submission::isLoa() const
{
    return kind == SubmissionKind::ApplyPhysicalConnectionLOA
        || kind == SubmissionKind::SecondApplyPhysicalConnectionLOA;
}

AnyForm formOf(const Submission &submission)
{
    const Parameters &parameters = submission.parameters;
    switch (submission.kind) {
    case SubmissionKind::ApplyPhysicalConnectionLOA:
        return loaFromParameters(parameters);
    case SubmissionKind::SecondApplyPhysicalConnectionLOA: {
        LoaApplication second = loaFromParameters(parameters);
        second.second = true;
        return second;
    }
    case SubmissionKind::CompletePhysicalConnectionLOA:
        return completionFromParameters(parameters);
    case SubmissionKind::ConfirmPhysicalConnection:
        return CircuitConfirmation{
            valueOf(parameters, u"RegionId"), valueOf(parameters, u"PhysicalConnectionId")};
    case SubmissionKind::CreatePhysicalConnectionOccupancyOrder:
        return orderFromParameters(parameters);
    }
    Q_UNREACHABLE();
}

} // namespace circuitdesk
