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

/// The data key of \a directory in the operating system's keychain.
[[nodiscard]] QFuture<Result<Cipher::Key>> readKey(const QString &directory);
[[nodiscard]] QFuture<Result<void>> writeKey(const QString &directory, const Cipher::Key &key);

} // namespace keychain

} // namespace circuitdesk
