// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/historycontroller.h"

#include "app/controllers/explanations.h"
#include "app/controllers/messages.h"
#include "app/controllers/pdfexport.h"
#include "app/core/explaincall.h"
#include "app/store/whendone.h"
#include "ui/historypage.h"
#include "ui/mainwindow.h"

#include <QDesktopServices>
#include <QPointer>
#include <QUrl>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pageSize = 100;

} // namespace

HistoryController::HistoryController(MainWindow &window, Desk &desk, QObject *parent)
    : QObject(parent),
      m_window(window),
      m_desk(desk)
{
    HistoryPage *page = window.historyPage();
    page->setModel(&m_model);
    connect(&m_model, &HistoryModel::moreWanted, this, &HistoryController::more);
    connect(page, &HistoryPage::filterChanged, this, &HistoryController::reload);
    connect(page, &HistoryPage::selected, this, &HistoryController::select);
    connect(page, &HistoryPage::openConsoleRequested, this, &HistoryController::openConsole);
    connect(page, &HistoryPage::explainRequested, this, [this](const QString &id) {
        withSubmission(id, [this](const Submission &submission) { explain(submission); });
    });
    connect(page, &HistoryPage::exportRequested, this, [this](const QString &id) {
        withSubmission(id, [this](const Submission &submission) { exportPdf(submission); });
    });
    connect(page, &HistoryPage::useAgainRequested, this, [this](const QString &id) {
        withSubmission(id, [this](const Submission &submission) { useAgain(submission); });
    });
    connect(page, &HistoryPage::revealRequested, this, &HistoryController::reveal);
    connect(&desk.outbox(), &Outbox::moved, this, &HistoryController::moved);
    reload();
}

HistoryQuery HistoryController::query() const
{
    const HistoryFilter filter = m_window.historyPage()->filter();
    return {filter.text, filter.state, filter.loa, 0, pageSize};
}

void HistoryController::reload()
{
    const int asked = ++m_asked;
    whenDone(m_desk.store().history(query()), this, [this, asked](const Result<QList<Submission>> &rows) {
        if (!rows)
            return fail(rows.error());
        if (asked == m_asked)
            m_model.setPage(*rows, rows->size() < pageSize);
    });
}

void HistoryController::more(qint64 before)
{
    HistoryQuery next = query();
    next.before = before;
    whenDone(
        m_desk.store().history(next), this, [this, asked = m_asked](const Result<QList<Submission>> &rows) {
            if (!rows)
                return fail(rows.error());
            if (asked == m_asked)
                m_model.appendPage(*rows, rows->size() < pageSize);
        });
}

void HistoryController::moved(const Submission &submission)
{
    if (m_model.rowOf(submission.id) >= 0)
        m_model.update(submission);
    else
        reload();
    if (m_window.historyPage()->currentId() == submission.id)
        select(submission.id);
}

void HistoryController::select(const QString &id)
{
    if (id.isEmpty())
        return m_window.historyPage()->clearDetail();
    withSubmission(id, [this, id](const Submission &submission) {
        whenDone(m_desk.store().events(id), this,
            [this, submission](const Result<QList<SubmissionEvent>> &events) {
                if (!events)
                    return fail(events.error());
                if (m_window.historyPage()->currentId() == submission.id)
                    m_window.historyPage()->showDetail(submission, *events);
            });
    });
}

void HistoryController::reveal(const QString &id, int number)
{
    whenDone(m_desk.store().noteShown(id, number), this, [this, id, number](const Result<void> &noted) {
        if (!noted)
            return fail(noted.error());
        whenDone(m_desk.store().events(id), this,
            [this, id, number](const Result<QList<SubmissionEvent>> &events) {
                if (!events)
                    return fail(events.error());
                m_window.historyPage()->reveal(id, number, *events);
            });
    });
}

void HistoryController::noteAllShown(const QString &id)
{
    whenDone(m_desk.store().noteShown(id, 0), this, [this, id](const Result<void> &noted) {
        if (!noted)
            fail(noted.error());
        else if (m_window.historyPage()->currentId() == id)
            select(id);
    });
}

void HistoryController::useAgain(const Submission &submission)
{
    Q_EMIT useAgainRequested(submission);
    if (submission.purgedAt.isValid())
        say(m_window, MessageBar::Kind::Information,
            tr("The data of people in this submission was removed on %1, so the new draft has none. Enter it "
               "again before you send.")
                .arg(timeText(submission.purgedAt)));
}

void HistoryController::exportPdf(const Submission &submission)
{
    LoaForm form;
    form.application = loaFromParameters(submission.parameters);
    for (const Circuit &circuit : std::as_const(m_circuits)) {
        if (circuit.id == submission.circuitId)
            form.circuitName = circuit.name;
    }
    form.submissionId = submission.id;
    form.requestId = submission.requestId;
    form.stateText = stateText(submission.state);
    form.printedAt = QDateTime::currentDateTime();
    exportLoaPdf(m_window, form);
}

void HistoryController::explain(const Submission &submission)
{
    const Account account = m_desk.account().value_or(Account());
    const QPointer<HistoryController> self(this);
    showExplanation(&m_window, [self, submission, account](const ExplanationStyle &style) {
        if (style.personalData && self)
            self->noteAllShown(submission.id);
        return explainSubmission(submission, account, style);
    });
}

void HistoryController::openConsole()
{
    const auto &account = m_desk.account();
    if (account && isPractice(account->endpoint)) {
        say(m_window, MessageBar::Kind::Information,
            tr("Practice mode has no console. With real keys this opens the provider's console."));
        return;
    }
    QDesktopServices::openUrl(QUrl(u"https://expressconnect.console.aliyun.com/"_s));
}

void HistoryController::withSubmission(const QString &id, const std::function<void(const Submission &)> &use)
{
    whenDone(m_desk.store().submission(id), this, [this, use](const Result<Submission> &submission) {
        if (submission)
            use(*submission);
        else
            fail(submission.error());
    });
}

void HistoryController::fail(const Error &error)
{
    say(m_window, MessageBar::Kind::Error, error.message);
}

} // namespace circuitdesk
