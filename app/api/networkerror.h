// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/error.h"

#include <QNetworkReply>

namespace circuitdesk {

/// What a failed exchange means that brought no answer. \a mayHaveLeft: some byte of the request may be on
/// the wire. After that the outcome of a \a write is not known.
[[nodiscard]] Error errorFromNetwork(QNetworkReply::NetworkError error, bool mayHaveLeft, bool write);

/// True for errors that only come while the connection is being made, before any byte of the request.
[[nodiscard]] bool isBeforeSending(QNetworkReply::NetworkError error);

} // namespace circuitdesk
