// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engineer.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace circuitdesk {

/// An engineer in the address book.
struct BookEntry {
    QString id; ///< empty where the book has not seen it yet
    Engineer engineer;
    QDateTime usedAt; ///< when an application with this engineer was last queued; invalid: never
    QDateTime changedAt;

    bool operator==(const BookEntry &) const = default;
};

/// What saving did to the book.
struct BookChange {
    int added = 0;
    int updated = 0;
    int same = 0; ///< the book had them exactly so already

    bool operator==(const BookChange &) const = default;
};

/// What tells two engineers apart: type and number of the document, without regard to how they are written.
/// Empty where there is no number.
[[nodiscard]] QString documentKey(const Engineer &engineer);
/// With single spaces and no control characters, and its numbers normalised: as the book keeps an engineer.
[[nodiscard]] Engineer tidied(Engineer engineer);
/// \a known with everything that \a given has; what is empty there stays.
[[nodiscard]] Engineer filledIn(Engineer known, const Engineer &given);
/// For comparing: without case and without regard to full-width or half-width characters.
[[nodiscard]] QString foldedText(const QString &text);

/// What the engineers of an application are to the book.
struct BookComparison {
    QList<Engineer> missing; ///< complete ones whose document is not in the book
    QList<BookEntry> changed; ///< entries that would change, as the application has them
    QStringList known; ///< the IDs of all entries that are in the application

    bool operator==(const BookComparison &) const = default;
};

/// Rows in which something is missing are left out.
[[nodiscard]] BookComparison compared(const QList<BookEntry> &book, const QList<Engineer> &engineers);

} // namespace circuitdesk
