// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace circuitdesk {

/// A place in a form that a problem belongs to.
enum class Field {
    Form, ///< the whole form, the circuit or the account
    RegionId,
    CircuitId,
    CompanyName,
    LineType,
    Si,
    ConstructionTime,
    Bandwidth,
    PeerLocation,
    Roster,
    PMName,
    PMGender,
    PMCertificateType,
    PMCertificateNo,
    PMContactInfo,
    PricingCycle,
    Period,
    ChargeType,
    Price, ///< what the order costs: nothing that a person enters
    LineCode,
    LineLabel,
    LineServiceProvider,
    LineSPContactInfo,
};

/// The provider's parameter name of a field; empty for the form as a whole. CircuitId is `InstanceId`.
[[nodiscard]] QString fieldName(Field field);

/// True for the roster and its columns.
[[nodiscard]] bool isOfRoster(Field field);

/// Hard: the provider would refuse it. Soft: worth a second look, and sent when a person says so.
enum class Severity { Hard, Soft };

/// Something to mend, in words that say how.
struct Problem {
    Field field = Field::Form;
    int row = -1; ///< the engineer's row from 0; -1 outside the roster, and for a whole column of it
    Severity severity = Severity::Hard;
    QString text;
    /// What a person says is right by acknowledging the problem: the rule and the value it was found in,
    /// whatever row that stands in now. Empty where it is hard, and can't be acknowledged.
    QString about = {};
    bool acknowledged = false; ///< a person has said that the value is right

    bool operator==(const Problem &) const = default;
};

using Problems = QList<Problem>;

} // namespace circuitdesk
