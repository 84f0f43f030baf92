// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/formproblems.h"

#include "app/controllers/refusal.h"
#include "models/circuitrules.h"
#include "models/rules.h"

#include <QCryptographicHash>

#include <utility>

namespace circuitdesk {

namespace {

QByteArray tokenOf(const Problem &problem)
{
    return QCryptographicHash::hash(problem.about.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

Problems problemsIn(
    const AnyForm &form, const Refusal &refusal, const KnownCircuits &known, const QDateTime &now)
{
    return refusal.problemsOf(form, now) + checkCircuit(form, known.circuits, known.regions)
        + check(form, now);
}

Problems openProblems(const Draft &draft, const KnownCircuits &known, const QDateTime &now)
{
    Problems problems =
        problemsIn(draft.form, Refusal(draft.remarks.refused, kindOf(draft.form)), known, now);
    erase_if(problems, [&draft](const Problem &problem) {
        return !problem.about.isEmpty() && draft.remarks.acknowledged.contains(tokenOf(problem));
    });
    return problems;
}

void FormProblems::reset(const Acknowledged &acknowledged)
{
    m_acknowledged = acknowledged;
    m_left.clear();
    m_shown.clear();
    m_all = false;
}

void FormProblems::acknowledge(const Problem &problem)
{
    if (problem.about.isEmpty())
        return;
    if (problem.acknowledged)
        m_acknowledged.remove(tokenOf(problem));
    else
        m_acknowledged.insert(tokenOf(problem));
}

Problems FormProblems::afterLeaving(const Problems &found)
{
    m_shown.clear();
    for (const Problem &problem : marked(found)) {
        if (wasLeft(problem) || problem.acknowledged)
            m_shown.append(problem);
    }
    return m_shown;
}

Problems FormProblems::afterCommit(const Problems &found)
{
    Problems before = std::exchange(m_shown, {});
    for (const Problem &problem : marked(found)) {
        const bool ofCell = problem.row >= 0 && problem.severity == Severity::Soft;
        if (wasLeft(problem) || problem.acknowledged || ofCell || before.contains(problem))
            m_shown.append(problem);
    }
    return m_shown;
}

Problems FormProblems::afterTyping(const Problems &found)
{
    const Problems before = std::exchange(m_shown, {});
    for (const Problem &problem : marked(found)) {
        const bool wasShown = std::any_of(before.begin(), before.end(), [&](const Problem &old) {
            return old.field == problem.field && old.row == problem.row && old.text == problem.text;
        });
        if (wasShown)
            m_shown.append(problem);
    }
    return m_shown;
}

bool FormProblems::wasLeft(const Problem &problem) const
{
    return m_all || m_left.contains(groupOf(problem.field));
}

Problems FormProblems::marked(const Problems &found)
{
    Acknowledged still;
    Problems result = found;
    for (Problem &problem : result) {
        problem.acknowledged = !problem.about.isEmpty() && m_acknowledged.contains(tokenOf(problem));
        if (problem.acknowledged)
            still.insert(tokenOf(problem));
    }
    m_acknowledged = still;
    return result;
}

/// The roster is one place to leave, whatever its cells.
Field FormProblems::groupOf(Field field)
{
    return isOfRoster(field) ? Field::Roster : field;
}

} // namespace circuitdesk
