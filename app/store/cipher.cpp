// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/cipher.h"

#include <sodium.h>

namespace circuitdesk {

namespace {

constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(Cipher::keySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

} // namespace

Cipher::Cipher(const Key &key) : m_key(key)
{
    // Harmless when called again; it fails only where the system has no random numbers, and then nothing may
    // run.
    if (sodium_init() < 0)
        qFatal("libsodium found no source of random numbers");
}

void Cipher::Key::wipe()
{
    sodium_memzero(data(), size());
}

QByteArray Cipher::seal(const QByteArray &plain, const QByteArray &row) const
{
    QByteArray sealed(nonceSize + plain.size() + tagSize, Qt::Uninitialized);
    randombytes_buf(sealed.data(), nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes(sealed) + nonceSize, nullptr, bytes(plain),
        static_cast<unsigned long long>(plain.size()), bytes(row),
        static_cast<unsigned long long>(row.size()), nullptr, bytes(std::as_const(sealed)), m_key.data());
    return sealed;
}

std::optional<QByteArray> Cipher::open(const QByteArray &sealed, const QByteArray &row) const
{
    if (sealed.size() < nonceSize + tagSize)
        return std::nullopt;
    QByteArray plain(sealed.size() - nonceSize - tagSize, Qt::Uninitialized);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(bytes(plain), nullptr, nullptr,
        bytes(sealed) + nonceSize, static_cast<unsigned long long>(sealed.size() - nonceSize), bytes(row),
        static_cast<unsigned long long>(row.size()), bytes(sealed), m_key.data());
    if (failed != 0)
        return std::nullopt;
    return plain;
}

Cipher::Key Cipher::randomKey()
{
    if (sodium_init() < 0)
        qFatal("libsodium found no source of random numbers");
    Key key;
    randombytes_buf(key.data(), key.size());
    return key;
}

} // namespace circuitdesk
