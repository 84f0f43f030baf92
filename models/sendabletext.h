// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace circuitdesk {

/// The longest text of one field, in UTF-16 units. Forms take no more, and no more is sent; a longer one from
/// a file or an old draft is kept whole until a person replaces it.
inline constexpr qsizetype maxTextLength = 4096;

/// True where \a text holds half of a character beyond U+FFFF, which has no bytes in UTF-8.
[[nodiscard]] inline bool hasHalfCharacter(QStringView text)
{
    return !text.isValidUtf16();
}

} // namespace circuitdesk
