// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace circuitdesk {

/// What went wrong, as far as the next step depends on it.
enum class ErrorKind {
    Invalid, ///< the caller's values are wrong; nothing was done
    Offline, ///< nothing reached the server; may be tried again
    Timeout, ///< a read that took too long; nothing was changed
    Tls, ///< the secure connection was refused; nothing was sent
    Auth, ///< keys, permission or signature; every further request of the account would fail too
    Throttled, ///< the server asks to slow down; nothing was done
    Rejected, ///< the server understood and refused; repeating the same request is useless
    OutcomeUnknown, ///< the request may have been acted on; only asking or the same ClientToken can tell
    Protocol, ///< the answer of a read is not one of the provider's
    Storage, ///< the local database could not be read or written
    Locked, ///< another process or a locked key store is in the way; not damage
    Cancelled, ///< a person or the program's end stopped it
};

/// An error on its way to a person: what happened, the provider's own code, and its RequestId.
struct Error {
    ErrorKind kind = ErrorKind::Invalid;
    QString code; ///< the provider's code, exactly as received; empty where there is none
    QString message; ///< a sentence for a person
    QString requestId; ///< empty where no answer was received
    std::chrono::milliseconds retryAfter{0}; ///< the server's own wish; 0 where it has none

    bool operator==(const Error &) const = default;
};

} // namespace circuitdesk
