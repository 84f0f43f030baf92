// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/submission.h"

#include <QString>

#include <optional>

namespace circuitdesk {

/// What a person wants to see of the history.
struct HistoryFilter {
    QString text;
    std::optional<SubmissionState> state;
    std::optional<bool> loa; ///< true: LOA only, false: orders only

    bool operator==(const HistoryFilter &) const = default;
};

} // namespace circuitdesk
