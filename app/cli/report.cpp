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

const char *kindWord(SubmissionKind kind)
{
    switch (kind) {
    case SubmissionKind::ApplyPhysicalConnectionLOA:
    case SubmissionKind::SecondApplyPhysicalConnectionLOA:
        return "loa";
    case SubmissionKind::CompletePhysicalConnectionLOA:
        return "completion";
    case SubmissionKind::ConfirmPhysicalConnection:
        return "confirmation";
    case SubmissionKind::CreatePhysicalConnectionOccupancyOrder:
        return "order";
    }
    Q_UNREACHABLE();
}

const char *stepWord(CheckStep::Kind kind)
{
    switch (kind) {
    case CheckStep::Kind::Address:
        return "address";
    case CheckStep::Kind::Connection:
        return "connection";
    case CheckStep::Kind::Time:
        return "clock";
    case CheckStep::Kind::Key:
        return "key";
    case CheckStep::Kind::Regions:
        return "regions";
    case CheckStep::Kind::Placement:
        return "placement";
    case CheckStep::Kind::Circuits:
        return "circuits";
    case CheckStep::Kind::Billing:
        return "billing";
    }
    Q_UNREACHABLE();
}

const char *stateWord(CheckStep::State state)
{
    switch (state) {
    case CheckStep::State::Waiting:
    case CheckStep::State::Running:
        return "waiting";
    case CheckStep::State::Ok:
        return "ok";
    case CheckStep::State::Warning:
        return "warning";
    case CheckStep::State::Failed:
        return "failed";
    }
    Q_UNREACHABLE();
}

nlohmann::ordered_json rowsToJson(const QList<Explanation::Row> &rows)
{
    auto array = nlohmann::ordered_json::array();
    for (const Explanation::Row &row : rows) {
        nlohmann::ordered_json json;
        json["label"] = row.label.toStdString();
        json["name"] = textOrNull(row.name);
        json["value"] = row.value.toStdString();
        array.push_back(json);
    }
    return array;
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
        json["kind"] = kindWord(submission.kind);
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

void Report::explanation(const Explanation &explanation)
{
    if (m_json) {
        nlohmann::ordered_json json;
        json["operation"] = explanation.operation.toStdString();
        json["effect"] = explanation.effect.toStdString();
        json["address"] = explanation.address.toStdString();
        json["masked"] = explanation.hasPersonalData && explanation.masked;
        json["parameters"] = rowsToJson(explanation.parameters);
        json["body"] = textOrNull(explanation.body);
        json["canonicalRequest"] = explanation.canonicalRequest.toStdString();
        json["stringToSign"] = explanation.stringToSign.toStdString();
        json["authorization"] = explanation.authorization.toStdString();
        json["command"] = explanation.cliCommand.toStdString();
        json["sdk"] = explanation.sdkCode.toStdString();
        json["answer"] = rowsToJson(explanation.answer);
        json["diagnosis"] = textOrNull(explanation.diagnosisUrl.toString());
        m_out << line(json);
        return;
    }
    m_out << explanation.operation << '\n' << explanation.effect << '\n' << explanation.address << '\n';
    heading(ReportText::tr("Parameters"));
    rows(explanation.parameters);
    if (explanation.hasPersonalData && explanation.masked)
        m_out << ReportText::tr("Names, ID numbers and phones are hidden; --personal-data shows them.")
              << '\n';
    heading(ReportText::tr("Signing"));
    m_out << explanation.signingNotes.join(u'\n') << '\n';
    for (const auto &[name, text] :
        {std::pair(ReportText::tr("Canonical request"), explanation.canonicalRequest),
            std::pair(ReportText::tr("Body"), explanation.body),
            std::pair(ReportText::tr("String to sign"), explanation.stringToSign),
            std::pair(ReportText::tr("Authorization header"), explanation.authorization)}) {
        if (!text.isEmpty())
            m_out << '\n' << name << ":\n" << text << '\n';
    }
    heading(ReportText::tr("Command line"));
    m_out << explanation.cliNote << "\n\n" << explanation.cliCommand << '\n';
    heading(ReportText::tr("SDK"));
    m_out << explanation.sdkNote << "\n\n" << explanation.sdkCode << '\n';
    heading(ReportText::tr("Answer"));
    if (explanation.answer.isEmpty())
        m_out << ReportText::tr("Nothing was sent yet.") << '\n';
    rows(explanation.answer);
    if (!explanation.answerNote.isEmpty())
        m_out << explanation.answerNote << '\n';
    if (explanation.diagnosisUrl.isValid())
        m_out << explanation.diagnosisUrl.toString() << '\n';
}

void Report::heading(const QString &text)
{
    m_out << "\n== " << text << " ==\n";
}

void Report::rows(const QList<Explanation::Row> &rows)
{
    for (const Explanation::Row &row : rows) {
        m_out << row.label << (row.name.isEmpty() ? QString() : u" ("_s + row.name + u')') << ": "
              << row.value << '\n';
    }
}

void Report::account(const AccountEntry &entry)
{
    if (m_json) {
        nlohmann::ordered_json json;
        json["id"] = entry.id.toStdString();
        json["label"] = entry.label.toStdString();
        json["key"] = textOrNull(entry.keyId);
        json["source"] = entry.source.toStdString();
        json["endpoint"] = textOrNull(entry.endpoint);
        json["region"] = textOrNull(entry.regionId);
        json["inUse"] = entry.inUse;
        json["placement"] = entry.inQuery ? "query" : "body";
        m_out << line(json);
        return;
    }
    m_out << (entry.inUse ? u"* "_s : u"  "_s) << entry.label << u"  "_s << entry.source << u"  "_s;
    if (!entry.endpoint.isEmpty())
        m_out << entry.endpoint << u"  "_s;
    m_out << entry.id << u'\n';
}

void Report::checkStep(const CheckStep &step)
{
    const char *state = stateWord(step.state);
    if (m_json) {
        nlohmann::ordered_json json;
        json["step"] = stepWord(step.kind);
        json["state"] = state;
        json["message"] = textOrNull(step.text);
        m_out << line(json);
    } else {
        m_out << QString::fromLatin1(state).leftJustified(8) << step.title << u": "_s << step.text << u'\n';
    }
    // The next step may take its time.
    m_out.flush();
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
