// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/submission.h"

namespace circuitdesk {

/// One move of a submission, with what is learned by it. An empty request or order ID leaves what is stored;
/// code, field and message are replaced.
struct Transition {
    QString id;
    SubmissionState from = SubmissionState::Queued;
    SubmissionState to = SubmissionState::Sending;
    QString claim; ///< the process that sends; set when moving to Sending, and checked when moving from it
    QString requestId;
    QString orderId;
    QString code;
    QString field;
    QString message;
    QDateTime nextAttemptAt; ///< UTC; invalid: at once
};

/// What the outbox does next.
struct Due {
    std::optional<Submission> submission; ///< to be sent or settled now
    QDateTime nextAt; ///< UTC; where nothing is due now: when the next one will be; invalid where none waits
};

/// What of the history is wanted. Pages go by `before`, never by an offset.
struct HistoryQuery {
    QString text; ///< any part of circuit, company, request ID, order ID or code
    std::optional<SubmissionState> state;
    std::optional<bool> loa; ///< true: LOA kinds; false: orders
    qint64 before = 0; ///< sequence to stay below; 0: from the newest
    int limit = 100;
};

} // namespace circuitdesk
