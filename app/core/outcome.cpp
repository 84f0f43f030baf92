// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/outcome.h"

#include "app/api/errorcodes.h"
#include "app/api/errortext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace circuitdesk::outcome {

using namespace Qt::Literals::StringLiterals;

namespace {

struct OutcomeText {
    Q_DECLARE_TR_FUNCTIONS(Outcome)
};

/// The provider's name of the parameter an error belongs to.
QString parameterOf(const QString &code, SubmissionKind kind)
{
    const Field field = fieldOfCode(code, operationName(kind));
    const bool byCircuit = kind == SubmissionKind::CreatePhysicalConnectionOccupancyOrder
        || kind == SubmissionKind::ConfirmPhysicalConnection;
    return field == Field::CircuitId && byCircuit ? u"PhysicalConnectionId"_s : fieldName(field);
}

bool showsApplication(const LoaRecord &record, const Submission &submission)
{
    static const QStringList live{u"Applying"_s, u"Accept"_s, u"Available"_s, u"Completing"_s, u"Complete"_s};
    return live.contains(record.status) && record.companyName == submission.company
        && parseConstructionTime(record.constructionTime)
        == parseConstructionTime(valueOf(submission.parameters, u"ConstructionTime"));
}

bool showsCompletion(const LoaRecord &record, const Submission &submission)
{
    const LoaCompletion completion = completionFromParameters(submission.parameters);
    static const QStringList reported{u"Completing"_s, u"Complete"_s};
    return reported.contains(record.status) && record.lineCode == completion.lineCode
        && record.lineLabel == completion.lineLabel
        && record.lineServiceProvider == completion.lineServiceProvider
        && record.lineSpContactInfo == completion.lineSpContactInfo;
}

QString acceptedText(const Transition &accepted, SubmissionKind kind)
{
    switch (kind) {
    case SubmissionKind::ApplyPhysicalConnectionLOA:
    case SubmissionKind::SecondApplyPhysicalConnectionLOA:
        return OutcomeText::tr("The provider accepted the application.");
    case SubmissionKind::CompletePhysicalConnectionLOA:
        return OutcomeText::tr("The provider accepted the completion report.");
    case SubmissionKind::ConfirmPhysicalConnection:
        return OutcomeText::tr("The circuit is confirmed. Its port can be ordered.");
    case SubmissionKind::CreatePhysicalConnectionOccupancyOrder:
        return accepted.orderId.isEmpty() ? OutcomeText::tr(
                   "The provider accepted the order but told no order ID. Look the order up in the console.")
                                          : OutcomeText::tr("The provider accepted the order.");
    }
    Q_UNREACHABLE();
}

/// Words of an engineer's or a carrier's own data.
QStringList wordsOfPeople(const Parameters &parameters)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{M}\\p{N}]+"_s);
    QStringList words;
    for (const auto &[name, value] : parameters) {
        if (name.endsWith(u".PMName"_s) || name.endsWith(u".PMCertificateNo"_s)
            || name.endsWith(u".PMContactInfo"_s) || name == u"LineSPContactInfo"_s)
            words += value.split(between, Qt::SkipEmptyParts);
    }
    words.removeIf([](const QString &word) { return word.size() < 2; });
    return words;
}

/// A provider's own sentence may repeat what it was sent. What is stored of it is not sealed, so people's
/// data is left out.
QString withoutPeople(QString text, const Parameters &parameters)
{
    for (const QString &word : wordsOfPeople(parameters)) {
        QString pattern = QRegularExpression::escape(word);
        // Chinese has no blanks between words.
        if (word.at(0).script() != QChar::Script_Han)
            pattern = u"(?<![\\p{L}\\p{N}])"_s + pattern + u"(?![\\p{L}\\p{N}])"_s;
        text.replace(QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption), u"…"_s);
    }
    return text;
}

SubmissionState stateAfter(const Error &error, bool doubtful)
{
    switch (error.kind) {
    case ErrorKind::Rejected:
        return doubtful && isStateRefusal(error.code) ? SubmissionState::Unknown : SubmissionState::Rejected;
    case ErrorKind::Auth:
    case ErrorKind::Invalid:
    case ErrorKind::Offline:
    case ErrorKind::Tls:
    case ErrorKind::Throttled:
    case ErrorKind::Cancelled:
    case ErrorKind::Storage:
    case ErrorKind::Locked:
        return doubtful ? SubmissionState::Unknown : SubmissionState::Queued;
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::Timeout:
    case ErrorKind::Protocol:
        return SubmissionState::Unknown;
    }
    Q_UNREACHABLE();
}

} // namespace

bool isOnRecord(SubmissionKind kind)
{
    return kind == SubmissionKind::ApplyPhysicalConnectionLOA
        || kind == SubmissionKind::SecondApplyPhysicalConnectionLOA
        || kind == SubmissionKind::CompletePhysicalConnectionLOA;
}

std::optional<Transition> foundIn(const LoaRecord &record, const Submission &submission)
{
    const bool completion = submission.kind == SubmissionKind::CompletePhysicalConnectionLOA;
    if (completion ? !showsCompletion(record, submission) : !showsApplication(record, submission))
        return std::nullopt;
    Transition found;
    found.id = submission.id;
    found.from = SubmissionState::Unknown;
    found.to = SubmissionState::Accepted;
    found.message = completion
        ? OutcomeText::tr("The provider has this completion report (%1). Its first answer, with the "
                          "request ID, was lost.")
              .arg(record.status)
        : OutcomeText::tr(
            "The provider has this application (%1). Its first answer, with the request ID, was lost.")
              .arg(record.status);
    return found;
}

Transition acceptedBy(const ApiAnswer &answer, const Submission &submission)
{
    Transition accepted;
    accepted.id = submission.id;
    accepted.from = SubmissionState::Sending;
    accepted.to = SubmissionState::Accepted;
    accepted.requestId = answer.requestId;
    if (submission.kind == SubmissionKind::CreatePhysicalConnectionOccupancyOrder)
        accepted.orderId = orderIdFrom(answer);
    accepted.message = acceptedText(accepted, submission.kind);
    return accepted;
}

Transition failedWith(const Error &error, const Submission &submission)
{
    Transition failed;
    failed.id = submission.id;
    failed.from = SubmissionState::Sending;
    failed.to = stateAfter(error, submission.unknownSince.isValid());
    failed.requestId = error.requestId;
    failed.code = error.code;
    failed.field = parameterOf(error.code, submission.kind);
    failed.message =
        knownCode(error.code) ? error.message : withoutPeople(error.message, submission.parameters);
    if (error.kind == ErrorKind::Rejected && failed.to == SubmissionState::Unknown)
        failed.message =
            OutcomeText::tr("An earlier attempt may have succeeded: the provider now says that the "
                            "circuit's state does not allow it. Look at the circuit in the console "
                            "before ordering or applying again.");
    return failed;
}

bool concernsTheAccount(const Error &error)
{
    return error.kind == ErrorKind::Auth || error.kind == ErrorKind::Invalid;
}

} // namespace circuitdesk::outcome
