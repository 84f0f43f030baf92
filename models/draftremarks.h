// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

namespace circuitdesk {

/// What the provider refused of the submission that a form was made of.
struct RefusedValue {
    QString code; ///< the provider's; empty where nothing was refused
    QString message; ///< a sentence for a person
    QByteArray digest; ///< of the values that it refused

    bool operator==(const RefusedValue &) const = default;
};

/// What is known of a draft beside its form. Values are in it as digests only; so few of them can be a phone
/// or an ID number that it is sealed all the same.
struct DraftRemarks {
    QSet<QByteArray> acknowledged = {}; ///< digests of what a person has said is right (Problem::about)
    RefusedValue refused = {};

    [[nodiscard]] bool isEmpty() const { return *this == DraftRemarks{}; }
    bool operator==(const DraftRemarks &) const = default;
};

} // namespace circuitdesk
