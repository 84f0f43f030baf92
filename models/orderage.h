// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/submission.h"

#include <chrono>

namespace circuitdesk {

/// For how long an order of unknown outcome is repeated under its token: how long the provider remembers a
/// token is not documented (API.md 7).
inline constexpr std::chrono::hours orderRepeatedFor{24};

/// As much as the provider lets a clock be wrong (API.md 3.3).
inline constexpr std::chrono::minutes clockTolerance{15};

/// True where \a submission is an order that is never repeated without a person: it has been of unknown
/// outcome for too long, or since a moment that is still to come, so that nobody can tell for how long.
[[nodiscard]] inline bool waitsForPerson(const Submission &submission, const QDateTime &now)
{
    using std::chrono::milliseconds;
    return submission.kind == SubmissionKind::CreatePhysicalConnectionOccupancyOrder
        && submission.unknownSince.isValid()
        && (submission.unknownSince < now.addMSecs(-milliseconds(orderRepeatedFor).count())
            || submission.unknownSince > now.addMSecs(milliseconds(clockTolerance).count()));
}

} // namespace circuitdesk
