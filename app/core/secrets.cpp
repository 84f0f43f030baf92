// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/secrets.h"

#include "app/api/credentials.h"

#include <sodium.h>

namespace circuitdesk {

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.capacity()));
    bytes.clear();
}

SecretText::SecretText(const QString &text) : m_text(text.constData(), text.size()) { }

SecretText::~SecretText()
{
    wipe(m_text);
}

} // namespace circuitdesk
