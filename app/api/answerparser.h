// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apianswer.h"
#include "models/result.h"

#include <QByteArray>

namespace circuitdesk {

/// Reads an answer, JSON or XML, of the old or the new envelope, and decides whether it is a success
/// (API.md 4.1 to 4.3, 8 no. 7 and 8). What cannot be understood leaves the outcome of a \a write unknown.
[[nodiscard]] Result<ApiAnswer> parseAnswer(
    const QByteArray &body, const QByteArray &contentType, int httpStatus, bool write);

} // namespace circuitdesk
