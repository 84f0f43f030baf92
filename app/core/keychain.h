// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/cipher.h"
#include "models/result.h"

#include <QFuture>

namespace circuitdesk::keychain {

/// The data key of \a directory in the operating system's keychain (QtKeychain), under the service
/// "CircuitDesk". Both are called on the main thread and end there; Locked where the keychain is missing,
/// locked or refuses.
[[nodiscard]] QFuture<Result<Cipher::Key>> readKey(const QString &directory);
[[nodiscard]] QFuture<Result<void>> writeKey(const QString &directory, const Cipher::Key &key);

} // namespace circuitdesk::keychain
