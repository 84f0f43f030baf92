// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/accountcommand.h"
#include "app/cli/options.h"
#include "app/cli/report.h"
#include "app/core/desk.h"
#include "app/core/profile.h"
#include "models/draft.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace circuitdesk {

/// One run of circuitdesk-cli: carries out one command and ends with its exit status.
class Command final : public QObject
{
    Q_OBJECT

public:
    explicit Command(const Options &options, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(int exitStatus);

private:
    void changePassphrase();
    void checkFiles();
    void apply();
    void order();
    void exportPdf();
    void exportStored();
    void explainCall();
    void explainStored();
    /// Finds the submission that the command names, then goes on with \a next; ends where there is none.
    void withSubmission(const std::function<void(const Submission &)> &next);
    void writePdf(const LoaApplication &application, const std::optional<Submission> &submission);
    void history();
    void listOutbox();
    void send();

    void withAccount(void (AccountCommand::*run)());
    /// Finds the profile, then the account of the run, then goes on with \a next.
    void findAccess(bool keysNeeded, const std::function<void()> &next);
    /// Opens the data directory, then goes on with \a next; where keys are \a needed and missing, stops
    /// with 6.
    void open(bool keysNeeded, void (Command::*next)());
    void unlocked(const Result<Cipher::Key> &key, void (Command::*next)());
    void enqueueNext();
    void refuseRepeatedOrder();
    void sendAll();
    void settle();
    void settled(const QList<Submission> &submissions);
    [[nodiscard]] std::optional<ExitStatus> readDrafts();
    /// Prints a list's rows, or why there is none, and ends.
    void show(const Result<QList<Submission>> &rows);
    void stop(const Error &error);
    void end(ExitStatus status);

    Options m_options;
    Report m_report;
    Profile m_profile;
    std::unique_ptr<Access> m_access;
    std::unique_ptr<AccountCommand> m_account;
    std::unique_ptr<Desk> m_desk;
    QList<Draft> m_drafts; ///< still to be queued
    QStringList m_ids; ///< what this run answers for
    QList<Submission> m_results;
    bool m_ended = false;
};

} // namespace circuitdesk
