// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parameters.h"

#include <QDateTime>

#include <optional>

namespace circuitdesk {

/// A call that changes something at the provider. The names are the operations' own.
enum class SubmissionKind {
    ApplyPhysicalConnectionLOA,
    SecondApplyPhysicalConnectionLOA,
    CompletePhysicalConnectionLOA,
    ConfirmPhysicalConnection,
    CreatePhysicalConnectionOccupancyOrder,
};

/// Where a submission is in its life (DESIGN.md, "The flow of one LOA").
enum class SubmissionState { Queued, Sending, Accepted, Rejected, Unknown, Cancelled };

/// The only truth about which moves a submission may make.
[[nodiscard]] bool mayMove(SubmissionState from, SubmissionState to);

[[nodiscard]] QString operationName(SubmissionKind kind);
/// The call that a form is made for.
[[nodiscard]] SubmissionKind kindOf(const AnyForm &form);
[[nodiscard]] std::optional<SubmissionKind> submissionKind(const QString &operationName);
/// `queued`, `sending`, `accepted`, `rejected`, `unknown`, `cancelled`: as stored and as `--json` prints it.
[[nodiscard]] QString stateName(SubmissionState state);
[[nodiscard]] std::optional<SubmissionState> submissionState(const QString &name);

/// One submission: a frozen request, its one ClientToken, and what is known of its fate.
struct Submission {
    QString id; ///< UUID, lower case, no braces
    qint64 sequence = 0; ///< order of enqueueing; the key of history's pages
    SubmissionKind kind = SubmissionKind::ApplyPhysicalConnectionLOA;
    SubmissionState state = SubmissionState::Queued;
    QString account; ///< whose keys it may be sent with
    QString regionId;
    QString circuitId;
    QString company; ///< empty where the operation has none
    QString clientToken; ///< minted with the submission, never changed
    Parameters parameters; ///< the frozen request without ClientToken; empty in lists
    int attempts = 0; ///< requests that may have left
    QString requestId;
    QString orderId; ///< text: it never passes through a number
    QString code; ///< the provider's error code
    QString field; ///< the parameter an error belongs to; empty where it belongs to none
    QString message; ///< a sentence for a person about the present state
    QDateTime createdAt; ///< UTC
    QDateTime changedAt; ///< UTC
    QDateTime nextAttemptAt; ///< UTC; invalid: at once
    QDateTime unknownSince; ///< UTC; valid from the first attempt whose outcome is not known
    QDateTime purgedAt; ///< UTC; valid once its personal data was removed from the parameters

    [[nodiscard]] bool isLoa() const;
    bool operator==(const Submission &) const = default;
};

/// The form again, as it was before it was frozen.
[[nodiscard]] AnyForm formOf(const Submission &submission);

/// One move of a submission, never changed once written.
struct SubmissionEvent {
    QDateTime at; ///< UTC
    SubmissionState state = SubmissionState::Queued;
    int attempt = 0;
    QString code;
    QString requestId;
    QString text;
    QString who; ///< login name of the person whose program it was; empty in events of before version 4

    bool operator==(const SubmissionEvent &) const = default;
};

} // namespace circuitdesk
