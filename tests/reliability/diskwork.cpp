// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reliability/diskwork.h"

#include <QTextStream>

namespace circuitdesk {

namespace {

constexpr int violationsShown = 20;

template <typename Key, typename Value>
QString differingKeys(const QMap<Key, Value> &found, const QMap<Key, Value> &expected)
{
    QStringList result;
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        if (!found.contains(it.key()))
            result.append(u"missing "_s + it.key());
        else if (found.value(it.key()) != it.value())
            result.append(u"other "_s + it.key());
    }
    for (auto it = found.begin(); it != found.end(); ++it) {
        if (!expected.contains(it.key()))
            result.append(u"extra "_s + it.key());
    }
    return result.mid(0, 4).join(u", "_s);
}

} // namespace

bool Proof::expect(bool holds, const QString &what)
{
    if (holds)
        return true;
    if (++m_violations <= violationsShown)
        QTextStream(stderr) << "VIOLATION " << m_fault << ": " << what << Qt::endl;
    return false;
}

bool Proof::print(const QString &figures) const
{
    QString result = m_violations == 0 ? u"0 violations"_s : u"%1 VIOLATIONS"_s.arg(m_violations);
    if (!figures.isEmpty())
        result += u"; "_s + figures;
    QTextStream(stdout) << m_fault << "\t" << m_count << "\t" << result << Qt::endl;
    return m_violations == 0 && m_count > 0;
}

Result<Held> heldBy(Store &store)
{
    Held held;
    const auto drafts = answer(store.drafts());
    if (!drafts)
        return tl::make_unexpected(drafts.error());
    for (const Draft &draft : *drafts)
        held.drafts.insert(draft.id, draft);
    HistoryQuery everything;
    everything.limit = 1000000;
    const auto rows = answer(store.history(everything));
    if (!rows)
        return tl::make_unexpected(rows.error());
    for (const Submission &row : *rows) {
        const auto submission = answer(store.submission(row.id));
        if (!submission)
            return tl::make_unexpected(submission.error());
        const auto events = answer(store.events(row.id));
        if (!events)
            return tl::make_unexpected(events.error());
        held.submissions.insert(row.id, *submission);
        held.events.insert(row.id, events->size());
    }
    return held;
}

QString difference(const Held &found, const Held &expected)
{
    return u"drafts: %1; submissions: %2; events: %3"_s.arg(differingKeys(found.drafts, expected.drafts),
        differingKeys(found.submissions, expected.submissions), differingKeys(found.events, expected.events));
}

DayOfWork::Step DayOfWork::next()
{
    using namespace std::chrono_literals;
    m_clock.forward(1min);
    const int choice = m_random.bounded(10);
    if (choice < 3 || m_held.drafts.isEmpty())
        return begin();
    if (choice < 5)
        return change();
    if (choice < 6)
        return discard();
    return choice < 8 ? queue() : move();
}

DayOfWork::Step DayOfWork::resume()
{
    return [this](Store &store) -> Result<void> {
        if (auto done = answer(store.recover()); !done)
            return done;
        for (Submission &each : m_held.submissions) {
            if (each.state != SubmissionState::Sending)
                continue;
            const auto now = answer(store.submission(each.id));
            if (!now)
                return tl::make_unexpected(now.error());
            if (now->state != SubmissionState::Unknown)
                qFatal("what a process was sending when it ended must be of unknown outcome");
            each = *now;
            ++m_held.events[each.id];
        }
        return {};
    };
}

Draft DayOfWork::written()
{
    const QString circuit = u"pc-%1"_s.arg(m_number++);
    Draft draft = m_random.bounded(4) == 0 ? orderDraft(circuit) : loaDraft(circuit);
    if (auto *loa = std::get_if<LoaApplication>(&draft.form))
        loa->engineers = examples::engineers(m_random.bounded(1, 17));
    draft.createdAt = draft.changedAt = m_clock();
    return draft;
}

DayOfWork::Step DayOfWork::begin(int size)
{
    Draft draft = written();
    LoaApplication form = examples::loa();
    form.peerLocation = QString(size, u'x');
    draft.form = form;
    return save(draft);
}

DayOfWork::Step DayOfWork::begin()
{
    return save(written());
}

DayOfWork::Step DayOfWork::save(const Draft &draft)
{
    return [this, draft](Store &store) {
        return answer(store.saveDraft(draft)).map([&] { m_held.drafts.insert(draft.id, draft); });
    };
}

DayOfWork::Step DayOfWork::change()
{
    const Draft old = m_held.drafts.first();
    Draft draft = written();
    draft.id = old.id;
    draft.createdAt = old.createdAt;
    return save(draft);
}

DayOfWork::Step DayOfWork::discard()
{
    const QString id = m_held.drafts.lastKey();
    return [this, id](
               Store &store) { return answer(store.removeDraft(id)).map([&] { m_held.drafts.remove(id); }); };
}

DayOfWork::Step DayOfWork::queue()
{
    const Draft draft = m_held.drafts.first();
    return [this, draft](Store &store) {
        return answer(store.enqueue(draft, u"account-1"_s)).map([&](const Submission &queued) {
            m_held.drafts.remove(draft.id);
            m_held.submissions.insert(queued.id, queued);
            m_held.events[queued.id] = 1;
        });
    };
}

DayOfWork::Step DayOfWork::move()
{
    using enum SubmissionState;
    QList<Transition> possible;
    for (const Submission &each : std::as_const(m_held.submissions)) {
        for (const auto to : {Sending, Accepted, Rejected, Queued, Unknown, Cancelled}) {
            if (mayMove(each.state, to))
                possible.append(transition(each.id, each.state, to));
        }
    }
    if (possible.isEmpty())
        return queue();
    Transition chosen = possible.at(m_random.bounded(static_cast<int>(possible.size())));
    if (chosen.to == Accepted)
        chosen.requestId = u"REQUEST-%1"_s.arg(m_number++);
    return [this, chosen](Store &store) {
        return answer(store.move(chosen)).map([&](const Submission &moved) {
            m_held.submissions.insert(moved.id, moved);
            ++m_held.events[moved.id];
        });
    };
}

QString integrityOf(const QString &path)
{
    RawConnection raw(path);
    if (const QString error = raw.exec(u"PRAGMA integrity_check"_s); !error.isEmpty())
        return error;
    const QString whole = raw.value(u"PRAGMA integrity_check"_s).toString();
    if (whole != "ok"_L1)
        return whole;
    // A file of nobody's yet has no index.
    if (raw.value(u"SELECT count(*) FROM sqlite_master WHERE name = 'submission_search'"_s).toInt() == 0)
        return {};
    return raw.exec(u"INSERT INTO submission_search (submission_search) VALUES ('integrity-check')"_s);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the file can't be written");
}

} // namespace circuitdesk
