// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/apiclock.h"

#include <QRandomGenerator>

#include <array>

namespace circuitdesk {

Clock systemClock()
{
    return [] { return QDateTime::currentDateTimeUtc(); };
}

NonceSource randomNonces()
{
    return [] {
        std::array<quint32, 4> words{};
        QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
        return QByteArrayView(reinterpret_cast<const char *>(words.data()), qsizetype(sizeof(words)))
            .toByteArray()
            .toHex();
    };
}

} // namespace circuitdesk
