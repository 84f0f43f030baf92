// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// damage [--quick]: a database with damaged bytes, cut short, without its header, without its write-ahead log
// or with another's is opened, examined and recovered. Nothing crashes or hangs, and what was there is kept.
#include "tests/reliability/damagedfiles.h"
#include "tests/reliability/diskwork.h"

#include "app/store/recovery.h"
#include "models/orderage.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <algorithm>

using namespace circuitdesk;

namespace {

struct Seen {
    int refused = 0;
    int notOffered = 0; ///< refused as newer or sealed otherwise, where the window offers no recovery
    int opened = 0;
    int recovered = 0;
    qint64 drafts = 0; ///< after recoveries
    qint64 submissions = 0; ///< after recoveries
    int otherTokens = 0; ///< client tokens with damaged bytes, after recoveries
    int queuedAgain = 0; ///< that were accepted, and in a database that opens are to be sent
    qint64 slowest = 0; ///< milliseconds
};

/// One damaged database.
class Trial final
{
public:
    Trial(const DeskFiles &sound, const DamagedFiles &damaged, qint64 longest, Proof &proof, Seen &seen)
        : m_sound(sound),
          m_damaged(damaged),
          m_longest(longest),
          m_proof(proof),
          m_seen(seen)
    {
    }

    void run()
    {
        opened();
        recovered();
        m_proof.tried();
    }

private:
    void expect(bool holds, const QString &what) { m_proof.expect(holds, m_damaged.what + u": "_s + what); }
    template <typename Work>
    auto timed(const QString &what, Work work)
    {
        QElapsedTimer time;
        time.start();
        auto result = work();
        m_seen.slowest = std::max(m_seen.slowest, time.elapsed());
        expect(time.elapsed() <= m_longest, what + u" took %1 ms"_s.arg(time.elapsed()));
        return result;
    }
    [[nodiscard]] TestStore placed() const
    {
        TestStore desk;
        desk.key = m_sound.key;
        m_sound.writeBackup(desk.folder());
        writeDeskFiles(desk.path(), m_damaged.files);
        return desk;
    }
    /// Whatever is shown as a draft is one that was written.
    void expectKnown(const QList<Draft> &drafts)
    {
        for (const Draft &draft : drafts) {
            const auto known = m_sound.forms.value(draft.id);
            expect(
                std::find(known.begin(), known.end(), draft.form) != known.end(), u"a draft nobody wrote"_s);
        }
    }

    /// It was accepted, and now it would be sent once more.
    [[nodiscard]] bool toBeSentAgain(const Submission &row) const
    {
        const auto known = m_sound.submissions.constFind(row.id);
        return known != m_sound.submissions.cend() && known->state == SubmissionState::Accepted
            && row.state == SubmissionState::Queued;
    }
    /// All submissions of the backup with their events, none that was not queued, none to be sent twice.
    void expectSubmissions(Store &store, const QDateTime &now)
    {
        const auto held = heldBy(store);
        if (!held)
            return expect(false, u"after recovery: "_s + held.error().message);
        for (auto it = m_sound.backedUpEvents.begin(); it != m_sound.backedUpEvents.end(); ++it) {
            expect(held->submissions.contains(it.key()), u"a submission of the backup is missing"_s);
            expect(held->events.value(it.key()) >= it.value(), u"events of the backup are missing"_s);
        }
        for (const Submission &row : held->submissions) {
            const auto known = m_sound.submissions.constFind(row.id);
            expect(known != m_sound.submissions.cend() && known->parameters == row.parameters,
                u"a submission nobody queued"_s);
            if (known != m_sound.submissions.cend() && known->clientToken != row.clientToken)
                ++m_seen.otherTokens;
            const bool settled = row.state == SubmissionState::Accepted
                || row.state == SubmissionState::Rejected || row.state == SubmissionState::Cancelled;
            const bool order = row.kind == SubmissionKind::CreatePhysicalConnectionOccupancyOrder;
            expect(settled || (order ? waitsForPerson(row, now) : row.state == SubmissionState::Unknown),
                u"what may have been sent would be sent again unasked"_s);
        }
        m_seen.submissions += held->submissions.size();
    }

    void opened()
    {
        const TestStore desk = placed();
        auto store = timed(u"opening"_s, [&] {
            auto result = desk.open();
            m_refusal = answer(result->ready());
            return result;
        });
        if (m_refusal) {
            ++m_seen.opened;
            expect(!m_damaged.mustBeRefused, u"opened, and what was there written over"_s);
            if (const auto drafts = timed(u"reading"_s, [&] { return answer(store->drafts()); }))
                expectKnown(*drafts);
            HistoryQuery everything;
            everything.limit = 1000;
            if (const auto rows = answer(store->history(everything)))
                m_seen.queuedAgain += static_cast<int>(std::count_if(rows->begin(), rows->end(),
                    [this](const Submission &row) { return toBeSentAgain(row); }));
            return;
        }
        ++m_seen.refused;
        store.reset();
        const Error &error = m_refusal.error();
        if (error.code != QLatin1StringView(Database::codeDamaged)
            && error.code != QLatin1StringView(Database::codeForeign))
            ++m_seen.notOffered;
        static const QStringList right{QString::fromLatin1(Database::codeDamaged),
            QString::fromLatin1(Database::codeForeign), QString::fromLatin1(Database::codeNewer),
            u"draft-sealed"_s};
        expect(right.contains(error.code),
            u"refused with the wrong words: %1: %2"_s.arg(error.code, error.message));
        expect(readDeskFiles(desk.path()) == m_damaged.files, u"opening changed what was there"_s);
    }

    void recovered()
    {
        const TestStore desk = placed();
        const Damage damage = timed(u"examining"_s, [&] { return recovery::examine(desk.path(), desk.key); });
        expect(readDeskFiles(desk.path()) == m_damaged.files, u"examining changed what was there"_s);
        expect(damage.backup.has_value(), u"the backup was not found"_s);
        const auto done =
            timed(u"recovering"_s, [&] { return recovery::recover(desk.path(), desk.key, desk.clock()); });
        if (!done) {
            expect(false, u"not recovered: "_s + done.error().message);
            expect(
                readDeskFiles(desk.path()) == m_damaged.files, u"a failed recovery changed what was there"_s);
            return;
        }
        ++m_seen.recovered;
        expect(readDeskFiles(done->setAsideAs) == m_damaged.files,
            u"what was set aside is not what was there"_s);
        {
            const auto store = desk.open();
            const auto drafts = answer(store->drafts());
            if (!drafts)
                return expect(false, u"after recovery: "_s + drafts.error().message);
            expectKnown(*drafts);
            QSet<QString> ids;
            for (const Draft &draft : *drafts)
                ids.insert(draft.id);
            expect(ids.contains(m_sound.backedUp), u"a draft of the backup is missing"_s);
            m_seen.drafts += ids.size();
            expectSubmissions(*store, desk.clock());
            const auto more = answer(store->saveDraft(loaDraft()));
            expect(more.has_value(), u"nothing can be saved after recovery"_s);
        }
        const QString stillBroken = integrityOf(desk.path());
        expect(stillBroken.isEmpty(), u"after recovery: "_s + stillBroken);
    }

    const DeskFiles &m_sound;
    const DamagedFiles &m_damaged;
    qint64 m_longest;
    Proof &m_proof;
    Seen &m_seen;
    Result<void> m_refusal;
};

bool prove(const QString &fault, const DeskFiles &sound, const QList<DamagedFiles> &damaged, qint64 longest)
{
    Proof proof(fault);
    Seen seen;
    for (const DamagedFiles &each : damaged)
        Trial(sound, each, longest, proof, seen).run();
    const auto average = [&](qint64 sum, qsizetype all) {
        return u"%1 of %2"_s.arg(static_cast<double>(sum) / std::max(1, seen.recovered), 0, 'f', 1).arg(all);
    };
    return proof.print(
        u"%1 refused (%9 without an offer), %2 opened (%3 accepted submissions queued again), %4 recovered "
        u"with %5 drafts and %6 "
        "submissions on average (%7 with a damaged client token), slowest %8 ms"_s.arg(seen.refused)
            .arg(seen.opened)
            .arg(seen.queuedAgain)
            .arg(seen.recovered)
            .arg(
                average(seen.drafts, sound.forms.size()), average(seen.submissions, sound.submissions.size()))
            .arg(seen.otherTokens)
            .arg(seen.slowest)
            .arg(seen.notOffered));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"circuitdesk.*=false"_s);
    const bool quick = QCoreApplication::arguments().contains(u"--quick"_s);
    // The quick part shares the machine with other tests and may have been built to be slow.
    const qint64 longest = quick ? 10000 : 2000;
    const DeskFiles closed = DeskFiles::closed();
    const DeskFiles killed = DeskFiles::killed();
    bool holds = prove(u"1 to 64 damaged bytes, database closed"_s, closed,
        flipped(closed, {}, quick ? 80 : 700, 1), longest);
    holds = prove(u"1 to 64 damaged bytes, database of a killed process"_s, killed,
                flipped(killed, {}, quick ? 40 : 350, 2), longest)
        && holds;
    holds = prove(u"1 to 64 damaged bytes in its write-ahead log"_s, killed,
                flipped(killed, u"-wal"_s, quick ? 40 : 350, 3), longest)
        && holds;
    holds =
        prove(u"Cut at each page and within it"_s, closed, cutShort(closed, quick ? 5 : 1), longest) && holds;
    holds = prove(u"A page, or the header, empty or of anything"_s, closed,
                spoiledPages(closed, quick ? 5 : 1), longest)
        && holds;
    holds = prove(u"Write-ahead log missing, cut, of anything, or another's"_s, killed,
                otherLogs(killed, quick ? 32 : 1), longest)
        && holds;
    return holds ? 0 : 1;
}
