// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/error.h"
#include "models/problem.h"

#include <QString>

#include <span>

namespace circuitdesk {

/// What this program knows of a documented code.
struct KnownCode {
    const char *code; ///< exactly as documented, misspelled ones too (API.md 8 no. 9, 10)
    ErrorKind kind; ///< Offline means: the provider failed, and a write may have been acted on
    Field field;
    const char *text; ///< what happened and what to do; untranslated, in context `ApiErrors`
};

/// Every code that this program knows.
[[nodiscard]] std::span<const KnownCode> knownCodes();

/// The documented code that equals \a code, whatever the case of its letters; nullptr where there is none.
[[nodiscard]] const KnownCode *knownCode(const QString &code);

} // namespace circuitdesk
