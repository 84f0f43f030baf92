// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report.h"

#include "models/historymodel.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <array>
#include <cstdio>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

nlohmann::ordered_json textOrNull(const QString &text)
{
    if (text.isEmpty())
        return nullptr;
    return text.toStdString();
}

QString line(const nlohmann::ordered_json &json)
{
    return QString::fromStdString(json.dump()) + u'\n';
}

} // namespace

ExitStatus exitStatusOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Invalid:
        return error.code == "usage"_L1 ? ExitStatus::Usage : ExitStatus::Refused;
    case ErrorKind::Rejected:
        return ExitStatus::Refused;
    case ErrorKind::Auth:
        return ExitStatus::Credentials;
    case ErrorKind::Locked:
        // A locked database is storage; a locked key is a credential that is missing.
        return error.code == "database-locked"_L1 ? ExitStatus::Storage : ExitStatus::Credentials;
    case ErrorKind::Storage:
        return ExitStatus::Storage;
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::Tls:
    case ErrorKind::Throttled:
    case ErrorKind::Cancelled:
        return ExitStatus::Queued;
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::Protocol:
        return ExitStatus::Unknown;
    }
    Q_UNREACHABLE();
}

ExitStatus exitStatusOf(SubmissionState state)
{
    switch (state) {
    case SubmissionState::Accepted:
        return ExitStatus::Accepted;
    case SubmissionState::Rejected:
    case SubmissionState::Cancelled:
        return ExitStatus::Refused;
    case SubmissionState::Queued:
        return ExitStatus::Queued;
    case SubmissionState::Sending:
    case SubmissionState::Unknown:
        return ExitStatus::Unknown;
    }
    Q_UNREACHABLE();
}

ExitStatus worse(ExitStatus left, ExitStatus right)
{
    static constexpr std::array order{ExitStatus::Storage, ExitStatus::Credentials, ExitStatus::Usage,
        ExitStatus::Unknown, ExitStatus::Queued, ExitStatus::Refused};
    for (const ExitStatus status : order) {
        if (left == status || right == status)
            return status;
    }
    return ExitStatus::Accepted;
}

Report::Report(bool json) : m_json(json), m_out(stdout), m_err(stderr) { }

void Report::submission(const Submission &submission)
{
    if (m_json) {
        nlohmann::ordered_json json;
        json["id"] = submission.id.toStdString();
        json["kind"] =
            submission.kind == SubmissionKind::CreatePhysicalConnectionOccupancyOrder ? "order" : "loa";
        json["state"] = stateName(submission.state).toStdString();
        json["circuit"] = submission.circuitId.toStdString();
        json["clientToken"] = submission.clientToken.toStdString();
        json["requestId"] = textOrNull(submission.requestId);
        json["orderId"] = textOrNull(submission.orderId);
        json["code"] = textOrNull(submission.code);
        json["field"] = textOrNull(submission.field);
        json["message"] = textOrNull(submission.message);
        json["attempts"] = submission.attempts;
        m_out << line(json);
        return;
    }
    m_out << timeText(submission.changedAt) << "  " << kindText(submission.kind) << "  "
          << submission.circuitId << "  " << stateText(submission.state) << '\n';
    if (!submission.message.isEmpty())
        m_out << "  " << submission.message << '\n';
    if (!submission.requestId.isEmpty())
        m_out << "  " << ReportText::tr("Request ID: %1").arg(submission.requestId) << '\n';
    if (!submission.orderId.isEmpty())
        m_out << "  " << ReportText::tr("Order ID: %1").arg(submission.orderId) << '\n';
    m_out << "  " << ReportText::tr("Submission: %1").arg(submission.id) << '\n';
}

void Report::problem(const QString &file, const Problem &problem)
{
    const bool hard = problem.severity == Severity::Hard;
    if (m_json) {
        nlohmann::ordered_json json;
        json["file"] = file.toStdString();
        json["field"] = textOrNull(fieldName(problem.field));
        json["row"] =
            problem.row < 0 ? nlohmann::ordered_json(nullptr) : nlohmann::ordered_json(problem.row + 1);
        json["severity"] = hard ? "hard" : "soft";
        json["message"] = problem.text.toStdString();
        m_out << line(json);
        return;
    }
    m_out << file << ": "
          << (hard ? ReportText::tr("To mend: %1").arg(problem.text)
                   : ReportText::tr("Worth a look: %1").arg(problem.text))
          << '\n';
}

void Report::clean(const QString &file)
{
    if (!m_json)
        m_out << ReportText::tr("%1: nothing to mend.").arg(file) << '\n';
}

void Report::text(const QString &sentence)
{
    if (!m_json)
        m_out << sentence << '\n';
}

void Report::error(const QString &sentence)
{
    m_err << sentence << '\n';
    m_err.flush();
}

} // namespace circuitdesk
