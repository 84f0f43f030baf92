// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft.h"

#include <optional>

namespace circuitdesk {

/// How long a draft stays in the bin before it is removed for good.
inline constexpr int daysInBin = 30;

/// A draft that was thrown away, and can be taken back.
struct BinnedDraft {
    Draft draft;
    QDateTime deletedAt; ///< UTC

    /// UTC; from then on it is gone.
    [[nodiscard]] QDateTime removedAt() const { return deletedAt.addDays(daysInBin); }
    bool operator==(const BinnedDraft &) const = default;
};

/// A draft that was being typed into when its program ended without closing it. The draft has all that was
/// typed.
struct RecoveredDraft {
    Draft draft;
    std::optional<AnyForm> before; ///< what it held when that editing began; nothing where it was new
    QDateTime beforeAt; ///< UTC, when it had become that

    bool operator==(const RecoveredDraft &) const = default;
};

} // namespace circuitdesk
