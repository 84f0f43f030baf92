// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/explanation.h"
#include "app/core/account.h"

namespace circuitdesk {

/// An explanation made now: neither date nor nonce of an earlier request is stored.
[[nodiscard]] ExplanationStyle styleNow(bool personalData);

/// The call that \a form would make. An \a account without keys is explained with a placeholder for them.
[[nodiscard]] Explanation explainForm(
    const AnyForm &form, const Account &account, const ExplanationStyle &style);

/// A stored call with what is known of its answer. With another account's keys it would never be sent, so it
/// is explained without keys then.
[[nodiscard]] Explanation explainSubmission(
    const Submission &submission, const Account &account, const ExplanationStyle &style);

} // namespace circuitdesk
