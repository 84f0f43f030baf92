// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/refusal.h"

#include "app/api/errorcodes.h"
#include "app/api/errortext.h"
#include "models/rules.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

struct RefusalText {
    Q_DECLARE_TR_FUNCTIONS(Refusal)
};

bool isAtTheProvider(Field field)
{
    return field == Field::RegionId || field == Field::CircuitId || field == Field::ChargeType
        || field == Field::Price;
}

} // namespace

RefusalPlace placeOf(const QString &code, SubmissionKind kind)
{
    if (fieldOfCode(code, operationName(kind)) != Field::Form)
        return RefusalPlace::Field;
    if (isStateRefusal(code))
        return RefusalPlace::State;
    if (code.compare("OperationFailed.PconnTrafficNotEnable"_L1, Qt::CaseInsensitive) == 0)
        return RefusalPlace::Console;
    const KnownCode *known = knownCode(code);
    if (!known)
        return RefusalPlace::Unknown;
    return known->kind == ErrorKind::Auth ? RefusalPlace::Account : RefusalPlace::Banner;
}

Refusal::Refusal(const Submission &submission)
{
    if (submission.state != SubmissionState::Rejected)
        return;
    m_field = fieldOfCode(submission.code, operationName(submission.kind));
    if (m_field != Field::Form)
        m_refused = {submission.code, submission.message, digestOf(valuesIn(formOf(submission)))};
}

Refusal::Refusal(const RefusedValue &refused, SubmissionKind kind)
    : m_field(refused.code.isEmpty() ? Field::Form : fieldOfCode(refused.code, operationName(kind))),
      m_refused(refused)
{
}

/// The values of the refused field, whatever their order: an engineer who is moved is the same.
QStringList Refusal::valuesIn(const AnyForm &form) const
{
    QString name = fieldName(m_field);
    if (m_field == Field::CircuitId && !valueOf(parametersOf(form), u"PhysicalConnectionId").isEmpty())
        name = u"PhysicalConnectionId"_s;
    QStringList values;
    for (const auto &[parameter, value] : parametersOf(form)) {
        // A price depends on all of an order, and the roster is all of its columns.
        if (name.isEmpty() || parameter == name || parameter.endsWith(u'.' + name)
            || parameter.startsWith(name + u'.'))
            values.append(value);
    }
    values.sort();
    return values;
}

/// Of each value and its length, so that no two lists are the same by chance; half a character counts too.
QByteArray Refusal::digestOf(const QStringList &values)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << values;
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

Problems Refusal::problemsOf(const AnyForm &form, const QDateTime &now) const
{
    if (m_field == Field::Form)
        return {};
    const QStringList values = valuesIn(form);
    if (digestOf(values) != m_refused.digest)
        return {};
    const auto *loa = std::get_if<LoaApplication>(&form);
    if (loa && isOfRoster(m_field) && m_field != Field::Roster)
        return atRows(*loa, now);
    if (isAtTheProvider(m_field))
        return {{m_field, -1, Severity::Soft, m_refused.message,
            u"refused "_s + m_refused.code + u' ' + values.join(u' '), false}};
    return {{m_field, -1, Severity::Hard, m_refused.message}};
}

Problems Refusal::atRows(const LoaApplication &form, const QDateTime &now) const
{
    Problems result;
    for (const Problem &problem : check(form, now)) {
        const bool marked = std::any_of(
            result.cbegin(), result.cend(), [&](const Problem &other) { return other.row == problem.row; });
        if (problem.field == m_field && problem.row >= 0 && !marked)
            result.append({m_field, problem.row, Severity::Hard,
                RefusalText::tr("Engineer %1: %2", "row, what the provider said of it")
                    .arg(problem.row + 1)
                    .arg(m_refused.message)});
    }
    if (result.isEmpty())
        result.append({m_field, -1, Severity::Hard,
            RefusalText::tr("%1 The provider does not say which engineer it is.").arg(m_refused.message)});
    return result;
}

Draft newDraftOf(const Submission &submission, const QDateTime &now)
{
    Draft draft = newDraft(formOf(submission), now);
    draft.remarks.refused = Refusal(submission).refused();
    return draft;
}

} // namespace circuitdesk
