// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/keychain.h"
#include "app/store/cipher.h"
#include "models/result.h"

#include <QFuture>
#include <QString>

namespace circuitdesk {

/// Where the key that seals personal data comes from. The key never lies beside the data in the clear, but
/// for practice data, which is nobody's.
namespace vault {

/// Error codes that callers tell apart.
inline constexpr QLatin1StringView codePassphraseNeeded("passphrase-needed");
/// The same where none was ever set: the one that is given now is the one that will be needed.
inline constexpr QLatin1StringView codePassphraseFirst("passphrase-first");
inline constexpr QLatin1StringView codePassphraseWrong("passphrase-wrong");

struct Location {
    QString directory; ///< the data directory
    bool practice = false; ///< practice data has a key file of its own
    Keychain keychain = keychain::systemKeychain(); ///< asked where there is no passphrase
};

/// Finds the key, or makes one the first time: practice mode's key file; else, with a \a passphrase, Argon2id
/// over it; else the keychain. A key is made for one of several first starts at once, and the others find it;
/// none is made where the keychain does not say that it has none. Fails with Locked and one of the codes
/// above where none of them serves. Call on the main thread; the future ends on any thread.
[[nodiscard]] QFuture<Result<Cipher::Key>> unlock(const Location &location, const QString &passphrase = {});

/// True where a passphrase locks the data in \a directory. The future ends on any thread.
[[nodiscard]] QFuture<Result<bool>> usesPassphrase(const QString &directory);
/// Wraps the data's key with \a next instead of \a present: the data itself stays as it is, and so do its
/// backups. Cut off anywhere, one of the two holds. The future ends on any thread.
[[nodiscard]] QFuture<Result<void>> changePassphrase(
    const QString &directory, const QString &present, const QString &next);

} // namespace vault

} // namespace circuitdesk
