// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rostermodel.h"

#include <optional>

namespace circuitdesk {

/// What a column's header says.
struct HeaderMeaning {
    RosterModel::Column column = RosterModel::Name;
    QString certificateType; ///< IDCard or Passport where the header of the numbers says it; else empty
    bool certain = true; ///< false: "ID", 证件: a type or a number, as the cells tell
};

/// Case, width, spaces, punctuation and what stands in brackets do not matter.
[[nodiscard]] std::optional<HeaderMeaning> headerMeaning(const QString &header);

/// Male or Female for a known word in English or Chinese; empty for any other text.
[[nodiscard]] QString knownGender(const QString &word);
/// IDCard or Passport for a known word in English or Chinese; empty for any other text.
[[nodiscard]] QString knownCertificateType(const QString &word);

} // namespace circuitdesk
