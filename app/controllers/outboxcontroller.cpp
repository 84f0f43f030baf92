// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/outboxcontroller.h"

#include "app/controllers/messages.h"
#include "app/controllers/refusal.h"
#include "app/store/whendone.h"
#include "ui/mainwindow.h"
#include "ui/outboxpage.h"
#include "ui/reviewdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputDialog>
#include <QRegularExpression>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

OutboxController::OutboxController(MainWindow &window, Desk &desk, QObject *parent)
    : QObject(parent),
      m_window(window),
      m_desk(desk)
{
    OutboxPage *page = window.outboxPage();
    page->setModel(&m_model);
    Outbox &outbox = desk.outbox();
    connect(page, &OutboxPage::sendNowRequested, &outbox, &Outbox::sendNow);
    connect(page, &OutboxPage::cancelRequested, &outbox, &Outbox::cancel);
    connect(page, &OutboxPage::selected, this, &OutboxController::select);
    // Else both would be sent: what waits, and what a person makes of it.
    connect(page, &OutboxPage::editAsDraftRequested, this, [this, &outbox](const QString &id) {
        whenDone(outbox.cancel(id), this, [this](const Result<Submission> &taken) {
            if (taken)
                editInstead(*taken);
        });
    });
    connect(page, &OutboxPage::openConsoleRequested, this, &OutboxController::openConsoleRequested);
    connect(page, &OutboxPage::settleRequested, this, [this](const QString &id, bool done) {
        withSubmission(id, done ? &OutboxController::askDone : &OutboxController::askNotDone);
    });
    connect(&outbox, &Outbox::moved, this, &OutboxController::moved);
    connect(&outbox, &Outbox::troubled, this, &OutboxController::troubled);
    connect(&outbox, &Outbox::paused, this, &OutboxController::paused);
    connect(&outbox, &Outbox::resumed, page, [page] { page->setPaused({}); });
    reload();
}

void OutboxController::reload()
{
    whenDone(m_desk.store().unsettled(), this, [this](const Result<QList<Submission>> &rows) {
        if (!rows)
            return say(m_window, MessageBar::Kind::Error, rows.error().message);
        m_model.setPage(*rows, true);
        m_window.setCount(MainWindow::Page::Outbox, static_cast<int>(rows->size()));
    });
}

void OutboxController::announce(const Submission &submission)
{
    say(m_window, MessageBar::Kind::Information,
        tr("%1 for %2: queued, and being sent.", "operation, circuit")
            .arg(kindText(submission.kind), submission.circuitId));
}

void OutboxController::moved(const Submission &submission)
{
    const bool sameRow = submission.state == SubmissionState::Sending && m_model.rowOf(submission.id) >= 0;
    if (sameRow)
        m_model.update(submission);
    else
        reload();
    if (m_window.outboxPage()->currentId() == submission.id)
        select(submission.id);
    if (submission.state == SubmissionState::Accepted)
        sayAccepted(submission);
    else if (submission.state == SubmissionState::Rejected)
        sayRejected(submission);
}

void OutboxController::sayAccepted(const Submission &submission)
{
    m_window.setConnection(MainWindow::Connection::Online, {});
    const QString text = submission.orderId.isEmpty()
        ? tr("%1 for %2: the provider accepted it. Request ID %3.", "operation, circuit, request")
              .arg(kindText(submission.kind), submission.circuitId, submission.requestId)
        : tr("The provider accepted the order for %1. Order ID %2.")
              .arg(submission.circuitId, submission.orderId);
    say(m_window, MessageBar::Kind::Success, text, tr("Show in history"), this,
        [this] { m_window.showPage(MainWindow::Page::History); });
}

void OutboxController::sayRejected(const Submission &submission)
{
    const QString text =
        tr("%1: %2 What you entered is kept in the history.").arg(submission.circuitId, submission.message);
    const auto sayWith = [&](const QString &action, const std::function<void()> &act) {
        say(m_window, MessageBar::Kind::Error, text, action, this, act);
    };
    switch (placeOf(submission.code, submission.kind)) {
    case RefusalPlace::State:
        return sayWith(tr("Refresh status"), [this] { Q_EMIT refreshRequested(); });
    case RefusalPlace::Console:
        return sayWith(tr("Open in console"), [this] { Q_EMIT openConsoleRequested(); });
    case RefusalPlace::Unknown:
        return sayWith(tr("Copy request ID"),
            [id = submission.requestId] { QGuiApplication::clipboard()->setText(id); });
    case RefusalPlace::Field:
    case RefusalPlace::Account:
    case RefusalPlace::Banner:
        break;
    }
    sayWith(tr("Edit as a new draft"),
        [this, id = submission.id] { withSubmission(id, &OutboxController::emitEdit); });
}

void OutboxController::troubled(const Error &error)
{
    const bool offline = error.kind == ErrorKind::Offline || error.kind == ErrorKind::Timeout;
    if (offline)
        m_window.setConnection(MainWindow::Connection::Offline, error.message);
    QString text = error.message;
    if (offline)
        text = tr("No connection to the provider. What you sent is queued and goes out by itself; nothing is "
                  "lost.");
    else if (error.kind == ErrorKind::OutcomeUnknown)
        text = tr(
            "%1 Whether it was done is not known yet. CircuitDesk finds out under the same client token, so "
            "nothing is done twice.")
                   .arg(error.message);
    say(m_window, MessageBar::Kind::Warning, text, tr("Show outbox"), this,
        [this] { m_window.showPage(MainWindow::Page::Outbox); });
}

void OutboxController::paused(const Error &reason)
{
    m_window.outboxPage()->setPaused(reason.message);
}

void OutboxController::select(const QString &id)
{
    if (id.isEmpty())
        return m_window.outboxPage()->clearDetail();
    whenDone(m_desk.store().submission(id), this, [this, id](const Result<Submission> &submission) {
        if (!submission)
            return say(m_window, MessageBar::Kind::Error, submission.error().message);
        whenDone(m_desk.store().events(id), this,
            [this, submission = *submission](const Result<QList<SubmissionEvent>> &events) {
                if (events && m_window.outboxPage()->currentId() == submission.id)
                    m_window.outboxPage()->showDetail(submission, *events);
                else if (!events)
                    say(m_window, MessageBar::Kind::Error, events.error().message);
            });
    });
}

void OutboxController::askDone(const Submission &submission)
{
    if (submission.kind != SubmissionKind::CreatePhysicalConnectionOccupancyOrder)
        return confirm(submission, true,
            {tr("Was it done?"),
                tr("%1 for %2 is recorded as accepted, and never sent again. Look at the circuit in the "
                   "provider's "
                   "console first.",
                    "operation, circuit")
                    .arg(kindText(submission.kind), submission.circuitId),
                {}, {}, {}, tr("It was done"), false, false});
    auto *dialog = new QInputDialog(&m_window);
    dialog->setObjectName(u"orderIdDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Was it done?"));
    dialog->setLabelText(
        tr("&Order ID, as the provider's console shows it for %1:").arg(submission.circuitId));
    dialog->setOkButtonText(tr("It was done"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, id = submission.id](const QString &text) {
        static const QRegularExpression digits(u"\\A[0-9]{1,32}\\z"_s);
        if (digits.match(text.trimmed()).hasMatch())
            return m_desk.outbox().settle(id, true, text.trimmed());
        say(m_window, MessageBar::Kind::Warning,
            tr("\"%1\" is not an order ID: those are digits only. Nothing was recorded; copy the ID from the "
               "console and try again.")
                .arg(text));
    });
    dialog->open();
}

void OutboxController::askNotDone(const Submission &submission)
{
    confirm(submission, false,
        {tr("Was it not done?"),
            tr("%1 for %2 is recorded as not done, and never sent again. What you entered is kept and can be "
               "edited as a new draft. If the provider did do it after all, a new one would be the second: "
               "look "
               "in its console first.",
                "operation, circuit")
                .arg(kindText(submission.kind), submission.circuitId),
            {}, {}, {}, tr("It was not done"), true, false});
}

void OutboxController::confirm(const Submission &submission, bool done, const ReviewContent &content)
{
    auto *dialog = new ReviewDialog(content, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReviewDialog::accepted, this,
        [this, id = submission.id, done] { m_desk.outbox().settle(id, done, {}); });
    dialog->open();
}

void OutboxController::editInstead(const Submission &taken)
{
    const Draft draft = newDraftOf(taken, QDateTime::currentDateTimeUtc());
    const QString text =
        tr("%1 for %2 was taken back before it was sent. This is a new draft of it; nothing is "
           "sent until you send it.",
            "operation, circuit")
            .arg(kindText(taken.kind), taken.circuitId);
    // A confirmation has no form, so no draft is kept of it.
    if (taken.kind == SubmissionKind::ConfirmPhysicalConnection)
        return Q_EMIT draftRequested(draft);
    // Kept before anything is typed into it: it is work that waits.
    whenDone(m_desk.store().saveDraft(draft), this, [this, draft, text](const Result<void> &saved) {
        Q_EMIT draftRequested(draft);
        say(m_window, saved ? MessageBar::Kind::Information : MessageBar::Kind::Error,
            saved ? text : saved.error().message);
    });
}

void OutboxController::withSubmission(const QString &id, void (OutboxController::*use)(const Submission &))
{
    whenDone(m_desk.store().submission(id), this, [this, use](const Result<Submission> &submission) {
        if (submission)
            (this->*use)(*submission);
        else
            say(m_window, MessageBar::Kind::Error, submission.error().message);
    });
}

} // namespace circuitdesk
