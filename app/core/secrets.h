// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace circuitdesk {

/// Overwrites \a bytes in memory and empties them; those that are shared are left to the last of their
/// holders.
void wipe(QByteArray &bytes);

/// A secret that a person entered. It shares its memory with its own copies only, and the last of them
/// overwrites it. Used on one thread at a time.
class SecretText final
{
public:
    explicit SecretText(const QString &text);
    SecretText(const SecretText &) = default;
    SecretText(SecretText &&) = default;
    SecretText &operator=(const SecretText &) = delete;
    ~SecretText();

    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString m_text;
};

} // namespace circuitdesk
