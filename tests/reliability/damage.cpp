// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// damage [--quick]: a database with damaged bytes, cut short, without its header, without its write-ahead log
// or with another's is opened, examined and recovered. Nothing crashes or hangs, and what was there is kept.
#include "tests/reliability/damagedfiles.h"
#include "tests/reliability/diskwork.h"

#include "app/store/recovery.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <algorithm>

using namespace circuitdesk;

namespace {

struct Seen {
    int refused = 0;
    int opened = 0;
    int recovered = 0;
    qint64 drafts = 0; ///< after recoveries
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
            return;
        }
        ++m_seen.refused;
        store.reset();
        const Error &error = m_refusal.error();
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
    return proof.print(u"%1 refused, %2 opened, %3 recovered with %4 of %5 drafts on average, slowest %6 ms"_s
                           .arg(seen.refused)
                           .arg(seen.opened)
                           .arg(seen.recovered)
                           .arg(static_cast<double>(seen.drafts) / std::max(1, seen.recovered), 0, 'f', 1)
                           .arg(sound.forms.size())
                           .arg(seen.slowest));
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
