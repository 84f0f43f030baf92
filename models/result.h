// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/error.h"

#include <tl/expected.hpp>

namespace circuitdesk {

/// A value or the reason why there is none.
template <typename T>
using Result = tl::expected<T, Error>;

/// Shorthand for returning an error from a function that returns a Result.
inline tl::unexpected<Error> failure(ErrorKind kind, const QString &message, const QString &code = {})
{
    return tl::make_unexpected(Error{kind, code, message, {}, {}});
}

} // namespace circuitdesk
