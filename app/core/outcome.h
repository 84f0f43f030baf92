// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apianswer.h"
#include "app/api/operations.h"
#include "app/store/transition.h"
#include "models/error.h"

#include <optional>

namespace circuitdesk {

/// What the provider's answers mean for a submission that is being sent or asked for.
namespace outcome {

/// True where the provider can be asked what became of \a kind: it keeps a record of the LOA (API.md 1.3).
[[nodiscard]] bool isOnRecord(SubmissionKind kind);

/// The move of an Unknown submission whose effect the provider's record shows; nothing where it shows none.
[[nodiscard]] std::optional<Transition> foundIn(const LoaRecord &record, const Submission &submission);

/// The move of a submission that the provider accepted just now.
[[nodiscard]] Transition acceptedBy(const ApiAnswer &answer, const Submission &submission);

/// The move that an attempt's \a error leads to, as DESIGN.md's states allow; without a time for the next
/// attempt, which is the outbox's to choose. While an earlier attempt may have succeeded, nothing said of a
/// later one settles the submission.
[[nodiscard]] Transition failedWith(const Error &error, const Submission &submission);

/// Another request of the account would fail in the same way.
[[nodiscard]] bool concernsTheAccount(const Error &error);

} // namespace outcome

} // namespace circuitdesk
