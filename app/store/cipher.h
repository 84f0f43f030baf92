// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <memory>
#include <optional>

namespace circuitdesk {

/// Authenticated encryption of personal data at rest: XChaCha20-Poly1305 (libsodium), one random 24-byte
/// nonce a value. The key is wiped from memory at the end. Used on one thread at a time.
class Cipher final
{
public:
    static constexpr std::size_t keySize = 32;
    using Key = std::array<unsigned char, keySize>;

    explicit Cipher(const Key &key);
    ~Cipher();
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
