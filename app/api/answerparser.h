// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apianswer.h"
#include "models/result.h"

#include <QByteArray>

namespace circuitdesk {

/// Reads an answer, JSON or XML, of the old or the new envelope, and decides whether it is a success
/// (API.md 4.1 to 4.3, 8 no. 7 and 8). What cannot be understood, or has no RequestId and so is not the
/// provider's, leaves the outcome of a \a write unknown, whatever code it has.
[[nodiscard]] Result<ApiAnswer> parseAnswer(
    const QByteArray &body, const QByteArray &contentType, int httpStatus, bool write);

/// What an answer means that is not the provider's, or not a whole one: Protocol of a read; of a write
/// OutcomeUnknown, and the sentence goes on with what follows from it.
[[nodiscard]] Error notUnderstood(const QString &message, bool write);

} // namespace circuitdesk
