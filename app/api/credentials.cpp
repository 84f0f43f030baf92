// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/credentials.h"

#include <sodium.h>

namespace circuitdesk {

void wipe(QString &text)
{
    // Text of the program itself counts as shared, too: it can't be written to.
    if (text.isDetached())
        sodium_memzero(text.data(), static_cast<std::size_t>(text.capacity()) * sizeof(QChar));
    text.clear();
}

} // namespace circuitdesk
