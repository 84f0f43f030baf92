// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circuit.h"
#include "models/draft.h"
#include "models/problem.h"

#include <QByteArray>
#include <QSet>

namespace circuitdesk {

class Refusal;

/// What is known beside a form.
struct KnownCircuits {
    QList<Circuit> circuits;
    QList<Region> regions = {};
};

/// Everything that is found in a form: what the provider refused of it, what is known of its circuit, and the
/// rules, in this order.
[[nodiscard]] Problems problemsIn(
    const AnyForm &form, const Refusal &refusal, const KnownCircuits &known, const QDateTime &now);
/// What is left to do in a stored draft: the same, without what a person has said is right.
[[nodiscard]] Problems openProblems(const Draft &draft, const KnownCircuits &known, const QDateTime &now);

/// Which problems a person is shown: those of fields they have left, and all of them once they asked for a
/// check. One that is mended disappears at the next keystroke; another one in its place waits until the field
/// is left. What a person says is right stays so as long as the value is unchanged, for each draft of its
/// own, which remembers it.
class FormProblems final
{
public:
    /// Only what they stand for: the draft holds the numbers of people already.
    using Acknowledged = QSet<QByteArray>;

    /// Another form was opened, in which these were acknowledged before.
    void reset(const Acknowledged &acknowledged);
    void leave(Field field) { m_left.insert(groupOf(field)); }
    void showAll() { m_all = true; }
    /// Acknowledges a soft problem, or takes that back where it was.
    void acknowledge(const Problem &problem);
    [[nodiscard]] const Acknowledged &acknowledged() const { return m_acknowledged; }

    /// What to show after a field was left or a check was asked for.
    [[nodiscard]] Problems afterLeaving(const Problems &found);
    /// What to show after cells of the roster were entered for good: of rows that are still being filled in
    /// only what stands in them is judged, and not what is missing yet.
    [[nodiscard]] Problems afterCommit(const Problems &found);
    /// What to show after a keystroke.
    [[nodiscard]] Problems afterTyping(const Problems &found);

private:
    [[nodiscard]] static Field groupOf(Field field);
    [[nodiscard]] bool wasLeft(const Problem &problem) const;
    /// \a found with its acknowledged ones marked; what is not found any more is no longer acknowledged.
    [[nodiscard]] Problems marked(const Problems &found);

    Acknowledged m_acknowledged;
    QSet<Field> m_left;
    Problems m_shown;
    bool m_all = false;
};

} // namespace circuitdesk
