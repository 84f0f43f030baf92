// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/outbox.h"

#include "app/api/operations.h"
#include "app/core/outcome.h"
#include "app/core/submissionrequest.h"
#include "app/store/whendone.h"
#include "models/rules.h"

#include <QRandomGenerator>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

Outbox::Outbox(Store &store, ApiClient &client, Clock clock, Schedule schedule, QObject *parent)
    : QObject(parent),
      m_store(store),
      m_client(client),
      m_clock(std::move(clock)),
      m_schedule(schedule)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Outbox::step);
}

void Outbox::setAccount(const std::optional<Account> &account)
{
    m_account = account;
    m_burst.clear();
    m_proofNeeded = false;
    m_proofTried = false;
    if (m_waitsForProof) {
        m_waitsForProof = false;
        m_busy = false;
        wake();
    }
    if (!m_pause)
        return;
    // What stopped the queue was said of other keys.
    m_pause.reset();
    Q_EMIT resumed();
}

void Outbox::proven()
{
    if (!m_waitsForProof)
        return;
    m_waitsForProof = false;
    m_proofTried = true;
    m_busy = false;
    step();
}

QFuture<Result<Submission>> Outbox::submit(const Draft &draft)
{
    if (!m_account)
        return QtFuture::makeReadyFuture<Result<Submission>>(failure(ErrorKind::Auth,
            tr("There are no access keys, so nothing was queued. The draft is kept; set the keys and send it "
               "then."),
            u"no-access-keys"_s));
    if (hasHardProblem(check(draft.form, m_clock())))
        return QtFuture::makeReadyFuture<Result<Submission>>(failure(ErrorKind::Invalid,
            tr("The form still has things to mend, so nothing was queued. The draft is kept; mend them and "
               "send it "
               "then."),
            u"form-has-problems"_s));
    const auto answer = m_store.enqueue(draft, m_account->id);
    whenDone(answer, this, [this](const Result<Submission> &queued) {
        if (queued)
            Q_EMIT moved(*queued);
    });
    return answer;
}

void Outbox::start()
{
    whenDone(m_store.recover(), this, [this](const Result<void> &recovered) {
        if (!recovered)
            Q_EMIT troubled(recovered.error());
        wake();
    });
}

void Outbox::wake()
{
    m_timer.start(0);
}

void Outbox::sendNow()
{
    if (m_pause) {
        m_pause.reset();
        Q_EMIT resumed();
    }
    m_burst.clear();
    if (!m_account)
        return wake();
    // In this order on the store's thread: what a process that ended since left behind is due as well.
    const auto recovered = m_store.recover();
    const auto made = m_store.makeDue(m_account->id);
    whenDone(made, this, [this, recovered](const Result<void> &due) {
        for (const Result<void> &step : {recovered.result(), due}) {
            if (!step)
                Q_EMIT troubled(step.error());
        }
        wake();
    });
}

QFuture<Result<Submission>> Outbox::cancel(const QString &id)
{
    Transition transition;
    transition.id = id;
    transition.from = SubmissionState::Queued;
    transition.to = SubmissionState::Cancelled;
    transition.message = tr("You cancelled this before it was sent. The provider knows nothing of it.");
    return moveForPerson(transition);
}

void Outbox::settle(const QString &id, bool done, const QString &orderId)
{
    Transition transition;
    transition.id = id;
    transition.from = SubmissionState::Unknown;
    transition.to = done ? SubmissionState::Accepted : SubmissionState::Rejected;
    transition.orderId = orderId;
    transition.message = done ? tr("A person found in the provider's console that it was done.")
                              : tr("A person found in the provider's console that it was not done.");
    moveForPerson(transition);
}

QFuture<Result<Submission>> Outbox::moveForPerson(const Transition &transition)
{
    const auto answer = m_store.move(transition);
    whenDone(answer, this, [this](const Result<Submission> &result) {
        if (result)
            Q_EMIT moved(*result);
        else
            Q_EMIT troubled(result.error());
        wake();
    });
    return answer;
}

void Outbox::step()
{
    if (m_busy)
        return;
    if (m_unstored) {
        m_busy = true;
        return move(*m_unstored);
    }
    if (!m_account || m_pause) {
        Q_EMIT idle({});
        return;
    }
    m_busy = true;
    const QDateTime now = m_clock();
    whenDone(
        m_store.nextDue(m_account->id, now, now.addSecs(-m_schedule.personAfter / std::chrono::seconds(1))),
        this, [this](const Result<Due> &due) {
            m_busy = false;
            if (due)
                handle(*due);
            else
                rest(due.error());
        });
}

void Outbox::handle(const Due &due)
{
    if (due.submission) {
        if (!isOurs(*due.submission))
            return step();
        m_busy = true;
        if (m_proofNeeded && !m_proofTried) {
            m_waitsForProof = true;
            Q_EMIT proofNeeded();
            return;
        }
        m_proofTried = false;
        const bool askFirst =
            due.submission->state == SubmissionState::Unknown && outcome::isOnRecord(due.submission->kind);
        askFirst ? ask(*due.submission) : claim(*due.submission);
        return;
    }
    if (due.nextAt.isValid()) {
        const qint64 wait = std::max<qint64>(0, m_clock().msecsTo(due.nextAt));
        m_timer.start(static_cast<int>(std::min<qint64>(wait, 3600 * 1000)));
    }
    // An entry here means that the present burst is not over yet, unless what it waited for was cancelled or
    // sent by another process: no wait within a burst is longer than the cap.
    if (!due.nextAt.isValid() || due.nextAt > m_clock().addMSecs(m_schedule.cap.count()))
        m_burst.clear();
    if (m_burst.isEmpty())
        Q_EMIT idle(due.nextAt);
}

void Outbox::ask(const Submission &submission)
{
    ApiRequest request;
    request.action = operation::describePhysicalConnectionLoa;
    request.parameters = describePhysicalConnectionLoa(submission.regionId, submission.circuitId);
    request.endpoint = endpointOf(*m_account, submission.regionId, m_regions);
    request.credentials = m_account->credentials;
    request.placement = m_account->placement;
    begin(request);
    connect(m_job, &ApiJob::finished, this,
        [this, submission](const Result<ApiAnswer> &result) { asked(submission, result); });
}

void Outbox::asked(const Submission &submission, const Result<ApiAnswer> &result)
{
    const auto found = result ? outcome::foundIn(loaFrom(*result), submission) : std::nullopt;
    if (found) {
        m_burst.remove(submission.id);
        return move(*found);
    }
    const bool answered = result || result.error().kind == ErrorKind::Rejected;
    if (answered)
        return claim(submission);
    if (outcome::concernsTheAccount(result.error()) && !clockWasCorrected())
        pause(result.error());
    // Nothing was learned, so it stays Unknown; its waiting time is stored, so that it holds up no other
    // circuit.
    Q_EMIT troubled(result.error());
    const QDateTime next = nextAttempt(submission.id, result.error().retryAfter);
    whenDone(m_store.postpone(submission.id, next), this, [this](const Result<void> &postponed) {
        m_busy = false;
        if (!postponed)
            return rest(postponed.error());
        step();
    });
}

void Outbox::claim(const Submission &submission)
{
    Transition transition;
    transition.id = submission.id;
    transition.from = submission.state;
    transition.to = SubmissionState::Sending;
    whenDone(m_store.move(transition), this, [this](const Result<Submission> &claimed) {
        if (claimed) {
            Q_EMIT moved(*claimed);
            return send(*claimed);
        }
        m_busy = false;
        if (claimed.error().code == "moved-by-another"_L1)
            return step();
        rest(claimed.error());
    });
}

bool Outbox::isOurs(const Submission &submission) const
{
    return m_account && m_account->id == submission.account;
}

void Outbox::begin(const ApiRequest &request)
{
    m_sentOffset = m_client.clockOffset();
    m_job = m_client.send(request);
}

void Outbox::send(const Submission &submission)
{
    if (!isOurs(submission)) {
        Transition back;
        back.id = submission.id;
        back.from = SubmissionState::Sending;
        back.to = submission.unknownSince.isValid() ? SubmissionState::Unknown : SubmissionState::Queued;
        return move(back);
    }
    begin(requestFor(submission, *m_account, m_regions));
    connect(m_job, &ApiJob::finished, this,
        [this, submission](const Result<ApiAnswer> &result) { ended(submission, result); });
}

void Outbox::ended(const Submission &submission, const Result<ApiAnswer> &result)
{
    if (!result) {
        const Transition transition = transitionFor(submission, result.error());
        if (transition.to == SubmissionState::Queued || transition.to == SubmissionState::Unknown)
            Q_EMIT troubled(result.error());
        return move(transition);
    }
    m_burst.remove(submission.id);
    move(outcome::acceptedBy(*result, submission));
}

Transition Outbox::transitionFor(const Submission &submission, const Error &error)
{
    Transition failed = outcome::failedWith(error, submission);
    if (failed.to == SubmissionState::Rejected) {
        m_burst.remove(submission.id);
    } else if (outcome::concernsTheAccount(error) && !clockWasCorrected()) {
        pause(error);
        m_burst.remove(submission.id);
    } else if (error.kind == ErrorKind::Rejected) {
        failed.nextAttemptAt = m_clock().addMSecs(m_schedule.betweenBursts.count());
        m_burst.remove(submission.id);
    } else {
        failed.nextAttemptAt = nextAttempt(submission.id, error.retryAfter);
    }
    return failed;
}

/// The last request was refused for its date, and the next one will have another.
bool Outbox::clockWasCorrected() const
{
    return m_client.clockOffset() != m_sentOffset;
}

QDateTime Outbox::nextAttempt(const QString &id, milliseconds wish)
{
    const int attempts = ++m_burst[id];
    milliseconds wait = m_schedule.betweenBursts;
    if (attempts < m_schedule.attemptsPerBurst && wish <= m_schedule.cap) {
        const milliseconds ceiling = std::min(m_schedule.cap, m_schedule.base * (1 << (attempts - 1)));
        wait = milliseconds(static_cast<qint64>(
            QRandomGenerator::global()->generateDouble() * static_cast<double>(ceiling.count())));
    } else {
        m_burst.remove(id);
    }
    // The server's own wish wins over ours where it is longer.
    return m_clock().addMSecs(std::max(wait, wish).count());
}

void Outbox::move(const Transition &transition)
{
    whenDone(m_store.move(transition), this, [this, transition](const Result<Submission> &result) {
        m_busy = false;
        m_unstored.reset();
        if (!result) {
            // What the provider has answered is known here alone, so it is kept until the store takes it.
            if (result.error().code != "moved-by-another"_L1)
                m_unstored = transition;
            return rest(result.error());
        }
        Q_EMIT moved(*result);
        step();
    });
}

void Outbox::pause(const Error &reason)
{
    m_pause = reason;
    Q_EMIT paused(reason);
}

/// The store failed: say so, and look again later.
void Outbox::rest(const Error &error)
{
    Q_EMIT troubled(error);
    m_timer.start(m_schedule.cap);
    Q_EMIT idle({});
}

} // namespace circuitdesk
