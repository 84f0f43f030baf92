// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// disksizes [--quick] [--counted]: a person works until a file system of 1 to 16 MiB is full, closes and
// opens CircuitDesk there, and goes on once there is room. Where nothing may be mounted, or with --counted,
// SQLite's files are counted instead.
#include "app/controllers/draftkeeper.h"
#include "tests/reliability/diskspace.h"
#include "tests/reliability/diskvfs.h"
#include "tests/reliability/diskwork.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTextStream>

#include <sqlite3.h>

#include <atomic>
#include <numeric>

using namespace circuitdesk;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;
constexpr int longText = 10000; ///< characters of a text that was pasted into a form

/// Lets SQLite's files grow to so many bytes together. Asked on one thread at a time.
class CountedDisk final
{
public:
    explicit CountedDisk(int mebibytes) : m_room(mebibytes * mebibyte)
    {
        diskvfs::watch([this](const DiskCall &call) { return answerTo(call); });
    }
    ~CountedDisk() { diskvfs::watch({}); }
    CountedDisk(const CountedDisk &) = delete;
    CountedDisk &operator=(const CountedDisk &) = delete;

    void resize(int mebibytes) { m_room = mebibytes * mebibyte; }

private:
    [[nodiscard]] int answerTo(const DiskCall &call)
    {
        // SQLite's own temporary files are elsewhere, as they are where a small disk is mounted.
        if (call.path.isEmpty())
            return SQLITE_OK;
        if (call.kind == DiskCall::Kind::Delete) {
            m_sizes.remove(call.path);
        } else if (call.kind == DiskCall::Kind::Truncate) {
            m_sizes[call.path] = call.offset;
        } else if (call.kind == DiskCall::Kind::Write) {
            qint64 &size = m_sizes[call.path];
            const qint64 grown = std::max(size, call.offset + call.bytes.size());
            const qint64 used = std::accumulate(m_sizes.cbegin(), m_sizes.cend(), qint64{0});
            if (used - size + grown > m_room)
                return SQLITE_FULL;
            size = grown;
        }
        return SQLITE_OK;
    }

    std::atomic<qint64> m_room;
    QMap<QString, qint64> m_sizes;
};

struct Seen {
    int steps = 0;
    int openedWhileFull = 0;
};

bool saysFull(const Error &error)
{
    return error.kind == ErrorKind::Storage && error.code == QLatin1StringView(Database::codeFull)
        && error.message.contains("is full"_L1);
}

/// A form that is typed into while the disk is full: the person is told, and it is stored by itself as it was
/// typed last once there is room. What went wrong, if anything.
QString typeMeanwhile(Store &store, const std::function<void()> &makeRoom)
{
    Draft draft = loaDraft();
    auto form = std::get<LoaApplication>(draft.form);
    DraftKeeper keeper(store);
    QSignalSpy failed(&keeper, &DraftKeeper::failed);
    QSignalSpy saved(&keeper, &DraftKeeper::saved);
    keeper.open(draft);
    form.peerLocation = QString(10 * longText, u'x');
    keeper.change(form);
    if (!QTest::qWaitFor([&] { return !failed.isEmpty(); }))
        return u"the form was not told that the disk is full"_s;
    if (!saysFull(failed.constFirst().constFirst().value<Error>()))
        return u"the form was told something else"_s;
    form.peerLocation += u'y';
    const auto before = failed.size();
    keeper.change(form);
    // The form does not change again: what is stored then is stored without a keystroke.
    if (!QTest::qWaitFor([&] { return failed.size() > before; }))
        return u"the form was not told that the disk is still full"_s;
    makeRoom();
    if (!QTest::qWaitFor([&] { return !saved.isEmpty(); }))
        return u"the form was not stored by itself"_s;
    const auto drafts = value(store.drafts());
    const bool isThere = std::any_of(drafts.begin(), drafts.end(),
        [&](const Draft &each) { return each.id == draft.id && each.form == AnyForm(form); });
    // The day knows nothing of it.
    value(store.removeDraft(draft.id));
    return isThere ? QString() : u"the form was not stored as it was typed last"_s;
}

template <typename Disk>
void fillAndGoOn(const TestStore &desk, Disk &disk, int size, bool isMounted, Proof &proof, Seen &seen)
{
    const auto expect = [&](bool holds, const QString &what) {
        return proof.expect(holds, u"%1 MiB: %2"_s.arg(size).arg(what));
    };
    const auto expectHeld = [&](Store &store, const DayOfWork &day) {
        const auto held = heldBy(store);
        expect(held && *held == day.held(), held ? difference(*held, day.held()) : held.error().message);
    };
    DayOfWork day(static_cast<quint32>(size), desk.clock);
    auto store = desk.open();
    DayOfWork::Step step;
    Result<void> done;
    while (done) {
        step = seen.steps % 2 == 0 ? day.next() : day.begin(longText);
        done = step(*store);
        ++seen.steps;
    }
    expect(saysFull(done.error()), done.error().code + u": "_s + done.error().message);
    const auto again = step(*store);
    expect(!again && saysFull(again.error()), u"it is not full the second time"_s);
    expectHeld(*store, day);
    if (isMounted) {
        expect(!answer(store->backUpIfDue()), u"a backup on a full disk"_s);
        const QDir backups(desk.folder() + u"/backups"_s);
        expect(backups.entryList(QDir::Files).isEmpty(), u"half a backup is left"_s);
    }

    store.reset();
    store = desk.open();
    if (const auto opened = answer(store->ready())) {
        ++seen.openedWhileFull;
        expectHeld(*store, day);
    } else {
        expect(saysFull(opened.error()), opened.error().code + u": "_s + opened.error().message);
        store.reset();
    }

    // What is in the log is copied into the database before the log ends.
    const auto makeRoom = [&] { disk.resize(2 * size + 4); };
    if (!store) {
        makeRoom();
        store = desk.open();
    } else {
        const QString problem = typeMeanwhile(*store, makeRoom);
        expect(problem.isEmpty(), problem);
    }
    const auto resumed = day.resume()(*store);
    expect(resumed.has_value(), resumed ? QString() : resumed.error().message);
    done = step(*store);
    // A move was claimed by the store that is closed now; all else is the same again.
    const bool wasClaimed = !done && done.error().code == "moved-by-another"_L1;
    expect(done || wasClaimed, done ? QString() : u"the same again fails: "_s + done.error().message);
    for (int i = 0; i < 10; ++i)
        expect(day.next()(*store).has_value(), u"a step fails after room was made"_s);
    store.reset();
    store = desk.open();
    expectHeld(*store, day);
    store.reset();
    const QString damage = integrityOf(desk.path());
    expect(damage.isEmpty(), damage);
    proof.tried();
}

} // namespace

int main(int argc, char *argv[])
{
    const bool mayMount = SmallDisk::allow();
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"circuitdesk.*=false"_s);
    const bool quick = QCoreApplication::arguments().contains(u"--quick"_s);
    const bool mounted = mayMount && !QCoreApplication::arguments().contains(u"--counted"_s);
    diskvfs::install();

    Proof proof(mounted ? u"Full file system of 1 to 16 MiB"_s : u"Full disk of 1 to 16 MiB (counted)"_s);
    Seen seen;
    QElapsedTimer time;
    time.start();
    for (int size = 1; size <= 16; size += quick ? 5 : 1) {
        const TestStore desk;
        if (!QDir().mkpath(desk.folder()))
            qFatal("no data folder");
        if (mounted) {
            SmallDisk disk(desk.folder(), size);
            fillAndGoOn(desk, disk, size, true, proof, seen);
        } else {
            CountedDisk disk(size);
            fillAndGoOn(desk, disk, size, false, proof, seen);
        }
    }
    const bool holds =
        proof.print(u"%1 steps until full; %2 opened while full, the others said so; %3 s"_s.arg(seen.steps)
                        .arg(seen.openedWhileFull)
                        .arg(time.elapsed() / 1000));
    return holds ? 0 : 1;
}
