// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apirequest.h"
#include "models/explanation.h"
#include "models/submission.h"

namespace circuitdesk {

/// How a call is to be explained. Neither date nor nonce of a request is stored, so an explanation has its
/// own.
struct ExplanationStyle {
    bool personalData = false; ///< names, ID numbers and phones in clear
    QDateTime date; ///< the provider's time
    QByteArray nonce;
};

/// What \a request says and how it is signed, before it was sent. Built with the code that sends it, so in
/// clear it is what would be sent with this date and nonce. Masked, the values are masked first: a hash of an
/// ID number that is otherwise known would give it away. Where the request has no keys, or changes something
/// without a ClientToken, placeholders stand for them and a note says so.
[[nodiscard]] Explanation explain(const ApiRequest &request, const ExplanationStyle &style);

/// The same of a stored submission, with its answer. \a request is the one it is sent with.
[[nodiscard]] Explanation explain(
    const ApiRequest &request, const Submission &submission, const ExplanationStyle &style);

/// The provider's page about an answer, found by its error code and request ID (API.md 4.3). Invalid where
/// there is neither. What does not look like a code or an ID is left out.
[[nodiscard]] QUrl diagnosisPage(const QString &code, const QString &requestId);

} // namespace circuitdesk
