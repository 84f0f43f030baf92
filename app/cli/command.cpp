// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/loareader.h"
#include "app/cli/passphrasechange.h"
#include "app/core/explaincall.h"
#include "app/core/vault.h"
#include "app/export/loapdf.h"
#include "app/store/whendone.h"
#include "models/historymodel.h"
#include "models/rules.h"

#include <QFileInfo>
#include <QLocale>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

Command::Command(const Options &options, QObject *parent)
    : QObject(parent),
      m_options(options),
      m_report(options.json)
{
}

void Command::start()
{
    switch (m_options.command) {
    case Options::Command::Help:
        m_report.text(helpText());
        return end(ExitStatus::Accepted);
    case Options::Command::Version:
        m_report.text(u"circuitdesk-cli " CIRCUITDESK_VERSION ""_s);
        return end(ExitStatus::Accepted);
    case Options::Command::Check:
        return checkFiles();
    case Options::Command::Apply:
        return apply();
    case Options::Command::Order:
        return order();
    case Options::Command::Send:
        return open(true, &Command::send);
    case Options::Command::Outbox:
        return open(false, &Command::listOutbox);
    case Options::Command::History:
        return open(false, &Command::history);
    case Options::Command::Export:
        return exportPdf();
    case Options::Command::Explain:
        return explainCall();
    case Options::Command::AccountList:
        return withAccount(&AccountCommand::list);
    case Options::Command::AccountCheck:
        return withAccount(&AccountCommand::check);
    case Options::Command::Passphrase:
        return changePassphrase();
    }
}

/// Reads and checks all files; tells a status where the run ends here.
std::optional<ExitStatus> Command::readDrafts()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    bool refused = false;
    bool unreadable = false;
    for (const QString &path : std::as_const(m_options.files)) {
        const auto application = readLoaFile(path, m_options.second);
        if (!application) {
            m_report.error(application.error().message);
            unreadable = true;
            continue;
        }
        const Problems problems = check(*application, now);
        for (const Problem &problem : problems) {
            // What apply prints of an application that it sends are its submissions only.
            if (m_options.command == Options::Command::Apply && problem.severity == Severity::Soft)
                m_report.error(tr("%1: worth a look: %2").arg(path, problem.text));
            else
                m_report.problem(path, problem);
        }
        if (problems.isEmpty() && m_options.command == Options::Command::Check)
            m_report.clean(path);
        refused = refused || hasHardProblem(problems);
        m_drafts.append(newDraft(*application, now));
    }
    if (unreadable)
        return ExitStatus::Usage;
    return refused ? std::optional(ExitStatus::Refused) : std::nullopt;
}

void Command::changePassphrase()
{
    m_profile = profileFor(m_options.dataDirectory, isPractice(m_options.endpoint));
    whenDone(changePassphraseAsTold(m_profile.directory), this, [this](const Result<void> &changed) {
        if (!changed)
            return stop(changed.error());
        m_report.text(tr("The passphrase was changed; the new one is needed from now on."));
        end(ExitStatus::Accepted);
    });
}

void Command::checkFiles()
{
    end(readDrafts().value_or(ExitStatus::Accepted));
}

void Command::apply()
{
    if (const auto status = readDrafts()) {
        m_report.error(tr("Nothing was stored or sent; mend the files and run the command again."));
        return end(*status);
    }
    open(true, &Command::enqueueNext);
}

void Command::order()
{
    const Problems problems = check(m_options.order);
    for (const Problem &problem : problems)
        m_report.error(problem.text);
    if (hasHardProblem(problems)) {
        m_report.error(tr("Nothing was stored or sent."));
        return end(ExitStatus::Refused);
    }
    if (!m_options.yes) {
        m_report.error(effectOf(m_options.order));
        m_report.error(tr("Nothing was ordered yet. To place the order, run the same command with --yes."));
        return end(ExitStatus::Usage);
    }
    m_drafts.append(newDraft(m_options.order, QDateTime::currentDateTimeUtc()));
    open(true, &Command::refuseRepeatedOrder);
}

void Command::refuseRepeatedOrder()
{
    whenDone(m_desk->store().ordersOf(m_options.order.physicalConnectionId), this,
        [this](const Result<QList<Submission>> &orders) {
            if (!orders)
                return stop(orders.error());
            for (const Submission &earlier : *orders) {
                if (earlier.state != SubmissionState::Accepted) {
                    m_report.error(tr("An earlier order for this circuit is not settled yet (submission %1). "
                                      "Nothing was ordered; run \"circuitdesk-cli send\" to settle it first.")
                                       .arg(earlier.id));
                    return end(ExitStatus::Refused);
                }
                m_report.error(tr("Note: this circuit already has order %1, accepted %2.")
                                   .arg(earlier.orderId, timeText(earlier.changedAt)));
            }
            enqueueNext();
        });
}

void Command::findAccess(bool keysNeeded, const std::function<void()> &next)
{
    m_profile = profileFor(m_options.dataDirectory, isPractice(m_options.endpoint));
    // Looking at practice data needs no server; sending from it without one is refused with its missing key.
    if (!keysNeeded && holdsPracticeData(m_profile.directory))
        m_profile.practice = true;
    m_access = std::make_unique<Access>(m_profile, m_options.endpoint);
    connect(m_access.get(), &Access::found, this, next);
    m_access->find(m_options.account, keysNeeded);
}

void Command::withAccount(void (AccountCommand::*run)())
{
    findAccess(false, [this, run] {
        m_account = std::make_unique<AccountCommand>(*m_access, m_report);
        connect(m_account.get(), &AccountCommand::finished, this, &Command::end);
        (m_account.get()->*run)();
    });
}

void Command::open(bool keysNeeded, void (Command::*next)())
{
    findAccess(keysNeeded, [=, this] {
        const auto &account = m_access->account();
        if (!account && (keysNeeded || !m_options.account.isEmpty()))
            return stop(account.error());
        whenDone(vault::unlock({m_profile.directory, m_profile.practice},
                     qEnvironmentVariable("CIRCUITDESK_PASSPHRASE")),
            this, [=, this](const Result<Cipher::Key> &key) { unlocked(key, next); });
    });
}

void Command::unlocked(const Result<Cipher::Key> &key, void (Command::*next)())
{
    if (!key)
        return stop(key.error());
    const auto &account = m_access->account();
    m_desk = std::make_unique<Desk>(
        m_profile.databasePath(), *key, account ? std::optional(*account) : std::nullopt);
    m_desk->setProxy(m_access->proxy());
    connect(&m_desk->client(), &ApiClient::clockOffsetLearned, this,
        [this](std::chrono::seconds offset) { m_report.error(clockSentence(offset)); });
    whenDone(m_desk->store().ready(), this, [this, next](const Result<void> &ready) {
        if (!ready)
            return stop(ready.error());
        (this->*next)();
    });
}

void Command::enqueueNext()
{
    if (m_drafts.isEmpty())
        return m_options.queueOnly ? settle() : sendAll();
    whenDone(m_desk->outbox().submit(m_drafts.takeFirst()), this, [this](const Result<Submission> &queued) {
        if (!queued)
            return stop(queued.error());
        m_ids.append(queued->id);
        enqueueNext();
    });
}

void Command::send()
{
    const QString account = m_desk->account()->id;
    whenDone(m_desk->store().unsettled(), this, [this, account](const Result<QList<Submission>> &rows) {
        if (!rows)
            return stop(rows.error());
        for (auto row = rows->crbegin(); row != rows->crend(); ++row) {
            if (row->account == account)
                m_ids.append(row->id);
        }
        if (m_ids.isEmpty())
            m_report.text(tr("Nothing waits to be sent."));
        sendAll();
    });
}

void Command::sendAll()
{
    Outbox &outbox = m_desk->outbox();
    // Once: a second round of settle() beside the first would read past the end of the list.
    connect(&outbox, &Outbox::idle, this, &Command::settle, Qt::SingleShotConnection);
    whenDone(m_desk->store().recover(), this, [this, &outbox](const Result<void> &recovered) {
        if (!recovered)
            return stop(recovered.error());
        outbox.sendNow();
    });
}

/// Looks up what has become of everything this run answers for.
void Command::settle()
{
    if (m_ended)
        return;
    if (m_results.size() == m_ids.size())
        return settled(m_results);
    whenDone(
        m_desk->store().submission(m_ids.at(m_results.size())), this, [this](const Result<Submission> &row) {
            if (!row)
                return stop(row.error());
            m_results.append(*row);
            settle();
        });
}

void Command::settled(const QList<Submission> &submissions)
{
    ExitStatus status = ExitStatus::Accepted;
    for (const Submission &submission : submissions) {
        m_report.submission(submission);
        status = worse(status, exitStatusOf(submission.state));
    }
    if (const auto &reason = m_desk->outbox().pauseReason()) {
        m_report.error(reason->message);
        status = worse(status, exitStatusOf(*reason));
    }
    end(status);
}

void Command::listOutbox()
{
    whenDone(
        m_desk->store().unsettled(), this, [this](const Result<QList<Submission>> &rows) { show(rows); });
}

void Command::history()
{
    HistoryQuery query;
    query.text = m_options.search;
    query.limit = m_options.limit;
    whenDone(
        m_desk->store().history(query), this, [this](const Result<QList<Submission>> &rows) { show(rows); });
}

void Command::show(const Result<QList<Submission>> &rows)
{
    if (!rows)
        return stop(rows.error());
    for (const Submission &submission : *rows)
        m_report.submission(submission);
    if (rows->isEmpty())
        m_report.text(tr("There is nothing to list."));
    end(ExitStatus::Accepted);
}

void Command::exportPdf()
{
    const QString &source = m_options.files.constFirst();
    if (!QFileInfo::exists(source))
        return open(false, &Command::exportStored);
    const auto application = readLoaFile(source, m_options.second);
    if (!application)
        return stop(application.error());
    writePdf(*application, std::nullopt);
}

void Command::exportStored()
{
    withSubmission([this](const Submission &submission) {
        if (!submission.isLoa()) {
            m_report.error(tr("%1 is not an LOA application, so it has no form. Nothing was written.")
                               .arg(submission.id));
            return end(ExitStatus::Usage);
        }
        if (submission.purgedAt.isValid())
            m_report.error(tr("The engineers' data of %1 was removed on %2, so the form has none.")
                               .arg(submission.id, timeText(submission.purgedAt)));
        writePdf(loaFromParameters(submission.parameters), submission);
    });
}

void Command::withSubmission(const std::function<void(const Submission &)> &next)
{
    whenDone(m_desk->store().submission(m_options.files.constFirst()), this,
        [this, next](const Result<Submission> &row) {
            if (row)
                return next(*row);
            m_report.error(row.error().message);
            end(row.error().kind == ErrorKind::Invalid ? ExitStatus::Usage : exitStatusOf(row.error()));
        });
}

void Command::explainCall()
{
    const QString &source = m_options.files.constFirst();
    if (!QFileInfo::exists(source))
        return open(false, &Command::explainStored);
    const auto application = readLoaFile(source, m_options.second);
    if (!application)
        return stop(application.error());
    findAccess(false, [this, application = *application] {
        Account keyless;
        keyless.endpoint = m_options.endpoint;
        m_report.explanation(explainForm(
            application, m_access->account().value_or(keyless), styleNow(m_options.personalData)));
        end(ExitStatus::Accepted);
    });
}

void Command::explainStored()
{
    withSubmission([this](const Submission &submission) {
        m_report.explanation(explainSubmission(
            submission, m_desk->account().value_or(Account()), styleNow(m_options.personalData)));
        end(ExitStatus::Accepted);
    });
}

void Command::writePdf(const LoaApplication &application, const std::optional<Submission> &submission)
{
    LoaForm form;
    form.application = application;
    form.printedAt = QDateTime::currentDateTime();
    form.locale = QLocale();
    if (submission) {
        form.submissionId = submission->id;
        form.requestId = submission->requestId;
        form.stateText = stateText(submission->state);
    }
    const auto saved = saveLoaPdf(form, m_options.pdfPath);
    if (!saved)
        return stop(saved.error());
    m_report.text(QFileInfo(m_options.pdfPath).absoluteFilePath());
    end(ExitStatus::Accepted);
}

void Command::stop(const Error &error)
{
    m_report.error(error.message);
    end(exitStatusOf(error));
}

void Command::end(ExitStatus status)
{
    if (m_ended)
        return;
    m_ended = true;
    Q_EMIT finished(static_cast<int>(status));
}

} // namespace circuitdesk
