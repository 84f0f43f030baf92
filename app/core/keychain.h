// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/cipher.h"
#include "models/result.h"

#include <QByteArray>
#include <QFuture>

#include <functional>

namespace circuitdesk {

/// Where secrets are kept, by name. A test has its own; the program has the operating system's.
struct Keychain {
    /// The code of the error where the keychain works but has no such entry.
    static constexpr QLatin1StringView codeMissing{"keychain-entry-missing"};

    std::function<QFuture<Result<QByteArray>>(const QString &name)> read;
    std::function<QFuture<Result<void>>(const QString &name, const QByteArray &secret)> write;
    /// Succeeds where there is no such entry.
    std::function<QFuture<Result<void>>(const QString &name)> remove;
};

namespace keychain {

/// The operating system's keychain (QtKeychain) under the service "CircuitDesk", never with an insecure
/// fallback. Used on the main thread and ends there; Locked where the keychain is missing, locked or refuses.
[[nodiscard]] Keychain systemKeychain();

/// The code of the error where the keychain is missing, locked or refuses.
inline constexpr QLatin1StringView codeUnavailable("keychain-unavailable");

/// Takes what a look into a keychain came to, on the main thread; never called where the program ends before.
using UseKey = std::function<void(const Result<Cipher::Key> &)>;
/// The data's key of \a directory; Keychain::codeMissing where there is none.
void readKey(const Keychain &keychain, const QString &directory, const UseKey &use);
/// The same, but where there is none, and only there, a new one is written. What is used is what was read
/// back. Two at once may each write one: the caller lets only one at it.
void findOrMakeKey(const Keychain &keychain, const QString &directory, const UseKey &use);

} // namespace keychain

} // namespace circuitdesk
