// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <memory>
#include <optional>
#include <type_traits>

namespace circuitdesk {

/// Authenticated encryption of personal data at rest: XChaCha20-Poly1305 (libsodium), one random 24-byte
/// nonce a value. Used on one thread at a time.
class Cipher final
{
public:
    static constexpr std::size_t keySize = 32;
    /// Each copy wipes itself from memory at its end.
    struct Key final : std::array<unsigned char, keySize> {
        constexpr ~Key()
        {
            if (!std::is_constant_evaluated())
                wipe();
        }

    private:
        void wipe();
    };

    explicit Cipher(const Key &key);
    Cipher(const Cipher &) = delete;
    Cipher &operator=(const Cipher &) = delete;

    /// \a row names the row the value belongs to; a value moved to another row does not open.
    [[nodiscard]] QByteArray seal(const QByteArray &plain, const QByteArray &row) const;
    /// Nothing where the key is another, the value was changed, or it belongs to another row.
    [[nodiscard]] std::optional<QByteArray> open(const QByteArray &sealed, const QByteArray &row) const;

    [[nodiscard]] static Key randomKey();

private:
    Key m_key;
};

} // namespace circuitdesk
