// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accountcheck.h"
#include "models/accountentry.h"
#include "models/error.h"
#include "models/explanation.h"
#include "models/problem.h"
#include "models/submission.h"

#include <QTextStream>

namespace circuitdesk {

/// The program's exit status, as README and --help list it.
enum class ExitStatus {
    Accepted = 0, ///< all accepted, or clean
    Refused = 1, ///< by a check or by the provider
    Usage = 2,
    Queued = 3,
    Unknown = 4,
    Storage = 5,
    Credentials = 6,
};

[[nodiscard]] ExitStatus exitStatusOf(const Error &error);
[[nodiscard]] ExitStatus exitStatusOf(SubmissionState state);
/// The one of two that a caller has to act on first: storage, credentials, unknown, queued, refused.
[[nodiscard]] ExitStatus worse(ExitStatus left, ExitStatus right);

/// Writes results to standard output, one object a line with `--json`, else for a person; and sentences about
/// errors to standard error.
class Report final
{
public:
    explicit Report(bool json);

    void submission(const Submission &submission);
    void problem(const QString &file, const Problem &problem);
    void clean(const QString &file);
    void explanation(const Explanation &explanation);
    void account(const AccountEntry &entry);
    void checkStep(const CheckStep &step);
    void text(const QString &line);
    void error(const QString &sentence);

private:
    void heading(const QString &text);
    void rows(const QList<Explanation::Row> &rows);

    bool m_json;
    QTextStream m_out;
    QTextStream m_err;
};

} // namespace circuitdesk
