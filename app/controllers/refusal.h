// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft.h"
#include "models/problem.h"
#include "models/submission.h"

namespace circuitdesk {

/// Where a person finds what the provider has refused (PRODUCT.md, "Which field an error belongs to").
enum class RefusalPlace {
    Field, ///< at a field of the form: field of the refusal's code
    Account, ///< the account's keys: a banner, no form can mend it
    State, ///< the circuit's state, which may be another one by now
    Console, ///< something to be enabled in the provider's console
    Banner, ///< none of these: a banner with a sentence of ours
    Unknown, ///< a code that nobody documented: a banner with it, the provider's words and the request's ID
};

[[nodiscard]] RefusalPlace placeOf(const QString &code, SubmissionKind kind);

/// What the provider said of a form, told at the form that was made of it, for as long as the refused values
/// are unchanged. Sending the same values again would be refused again, so this is hard, except where it
/// depends on what stands at the provider: the circuit, its region, the price and the way of billing.
class Refusal final
{
public:
    /// Refuses nothing.
    Refusal() = default;
    /// \a submission is one that the provider has rejected; any other refuses nothing.
    explicit Refusal(const Submission &submission);
    /// As a draft of this kind remembers it.
    Refusal(const RefusedValue &refused, SubmissionKind kind);

    /// What a draft has to remember of it: nothing where it belongs to no field.
    [[nodiscard]] const RefusedValue &refused() const { return m_refused; }
    /// Field::Form where the refusal belongs to no field, or there is none.
    [[nodiscard]] Field field() const { return m_field; }
    /// The refusal at its place in \a form. Where it is about the roster but names no row, at the rows that
    /// the checks at \a now find fault with in the same column, else at the column as a whole.
    [[nodiscard]] Problems problemsOf(const AnyForm &form, const QDateTime &now) const;

private:
    [[nodiscard]] QStringList valuesIn(const AnyForm &form) const;
    [[nodiscard]] static QByteArray digestOf(const QStringList &values);
    [[nodiscard]] Problems atRows(const LoaApplication &form, const QDateTime &now) const;

    Field m_field = Field::Form;
    RefusedValue m_refused;
};

/// A new draft of what was sent, so a new submission with a new token: what was sent is never edited. It
/// remembers what the provider refused of it.
[[nodiscard]] Draft newDraftOf(const Submission &submission, const QDateTime &now);

} // namespace circuitdesk
