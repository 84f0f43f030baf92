// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// diskcalls [--quick]: each call that SQLite makes to the disk in a day's work fails, one after the other:
// the disk is full, or broken. What was saved is kept, the person is told the right thing, and the same again
// works afterwards.
#include "tests/reliability/diskvfs.h"
#include "tests/reliability/diskwork.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <sqlite3.h>

#include <atomic>

using namespace circuitdesk;

namespace {

using Kind = DiskCall::Kind;

struct Fault {
    QString name;
    QSet<Kind> calls;
    bool full = false; ///< else an input/output error
    bool lasting = false; ///< until the disk is mended; else this one call
};

int codeOf(const Fault &fault, Kind kind)
{
    if (fault.full)
        return SQLITE_FULL;
    switch (kind) {
    case Kind::Open:
        return SQLITE_CANTOPEN; // as SQLite itself says where the system can't open a file
    case Kind::Read:
        return SQLITE_IOERR_READ;
    case Kind::Write:
        return SQLITE_IOERR_WRITE;
    case Kind::Truncate:
        return SQLITE_IOERR_TRUNCATE;
    case Kind::Sync:
        return SQLITE_IOERR_FSYNC;
    case Kind::Delete:
        return SQLITE_IOERR_DELETE;
    }
    Q_UNREACHABLE();
}

/// Breaks at the k-th call. Asked on the store's thread, mended on the test's.
class FaultyDisk final
{
public:
    FaultyDisk(const Fault &fault, int k) : m_fault(fault), m_k(k)
    {
        diskvfs::watch([this](const DiskCall &call) { return answerTo(call); });
    }
    ~FaultyDisk() { diskvfs::watch({}); }
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

    void mend() { m_mended = true; }
    [[nodiscard]] bool wasHit() const { return m_hit; }
    [[nodiscard]] bool mayFail() const { return m_hit && !m_mended; }

private:
    [[nodiscard]] int answerTo(const DiskCall &call)
    {
        if (m_mended || !m_fault.calls.contains(call.kind))
            return SQLITE_OK;
        const int number = ++m_count;
        if (number != m_k && !(m_fault.lasting && number > m_k))
            return SQLITE_OK;
        m_hit = true;
        return codeOf(m_fault, call.kind);
    }

    Fault m_fault;
    int m_k;
    std::atomic<int> m_count = 0;
    std::atomic<bool> m_hit = false;
    std::atomic<bool> m_mended = false;
};

/// What is in the folder before the day begins.
struct Morning {
    Cipher::Key key = Cipher::randomKey();
    QByteArray database; ///< empty: the very first start
    DayOfWork day;
};

Morning atFirstStart(const TestClock &clock)
{
    return {Cipher::randomKey(), {}, DayOfWork(1, clock)};
}

Morning afterDays(const TestClock &clock)
{
    Morning morning = atFirstStart(clock);
    TestStore desk;
    desk.key = morning.key;
    auto store = desk.open();
    for (int step = 0; step < 40; ++step) {
        if (const auto done = morning.day.next()(*store); !done)
            qFatal("%s", qPrintable(done.error().message));
    }
    store.reset();
    morning.database = bytesOf(desk.path());
    return morning;
}

/// One day with one fault.
class FaultyDay final
{
public:
    FaultyDay(const Morning &morning, const Fault &fault, int k, Proof &proof)
        : m_fault(fault),
          m_k(k),
          m_proof(proof),
          m_day(morning.day),
          m_disk(fault, k)
    {
        m_desk.key = morning.key;
        if (morning.database.isEmpty())
            return;
        if (!QDir().mkpath(m_desk.folder()))
            qFatal("no data folder");
        writeBytes(m_desk.path(), morning.database);
    }

    /// False where the day has no k-th call.
    [[nodiscard]] bool run()
    {
        for (int part = 0; part < 2; ++part) {
            if (!open())
                return true;
            carryOut(m_day.resume());
            for (int step = 0; step < 12; ++step)
                carryOut(m_day.next());
        }
        m_store.reset();
        m_disk.mend();
        if (!m_disk.wasHit())
            return false;
        m_proof.tried();
        if (open())
            expectHeld();
        m_store.reset();
        const QString damage = integrityOf(m_desk.path());
        expect(damage.isEmpty(), damage);
        return true;
    }

private:
    bool expect(bool holds, const QString &what)
    {
        return m_proof.expect(holds, u"call %1: %2"_s.arg(m_k).arg(what));
    }
    void expectRightWords(const Error &error)
    {
        const bool right = m_fault.full
            ? error.code == QLatin1StringView(Database::codeFull) && error.message.contains("is full"_L1)
            : error.code.startsWith("sqlite-"_L1) && error.message.contains("kept"_L1);
        expect(right && error.kind == ErrorKind::Storage,
            u"the wrong words: %1: %2"_s.arg(error.code, error.message));
    }
    void expectHeld()
    {
        const auto held = heldBy(*m_store);
        expect(held && *held == m_day.held(),
            held ? difference(*held, m_day.held()) : u"can't be read: "_s + held.error().message);
    }
    bool open()
    {
        m_store.reset();
        m_store = m_desk.open();
        const auto refused = answer(m_store->ready());
        if (refused)
            return true;
        expect(m_disk.mayFail(), u"it does not open on a sound disk"_s);
        expectRightWords(refused.error());
        m_store.reset();
        m_disk.mend();
        m_store = m_desk.open();
        const auto opened = answer(m_store->ready());
        return expect(
            opened.has_value(), opened ? QString() : u"it never opens again: "_s + opened.error().message);
    }
    void carryOut(const DayOfWork::Step &step)
    {
        if (m_fault.calls.contains(Kind::Read)) {
            const auto held = heldBy(*m_store);
            expect(!held || *held == m_day.held(), u"a part was read, and taken for all"_s);
            if (!held)
                expectRightWords(held.error());
        }
        auto done = step(*m_store);
        if (done)
            return;
        expect(m_disk.mayFail(), u"a step fails on a sound disk"_s);
        expectRightWords(done.error());
        const bool reads = !m_fault.calls.contains(Kind::Read) && !m_fault.calls.contains(Kind::Open);
        if (m_fault.lasting && reads) {
            // The form keeps trying, and the window goes on reading.
            if (const auto again = step(*m_store); expect(!again, u"a full disk took it"_s))
                expectRightWords(again.error());
            expectHeld();
        }
        m_disk.mend();
        done = step(*m_store);
        expect(done.has_value(), done ? QString() : u"the same again fails: "_s + done.error().message);
    }

    Fault m_fault;
    int m_k;
    Proof &m_proof;
    TestStore m_desk;
    DayOfWork m_day;
    FaultyDisk m_disk;
    std::unique_ptr<Store> m_store;
};

bool prove(const Fault &fault, int stride)
{
    Proof proof(fault.name);
    QElapsedTimer time;
    time.start();
    TestClock clock;
    QStringList calls;
    for (const Morning &morning : {atFirstStart(clock), afterDays(clock)}) {
        int k = 1;
        while (FaultyDay(morning, fault, k, proof).run())
            k += stride;
        calls.append(QString::number(k - 1));
    }
    return proof.print(u"every %1 of %2 calls; %3 s"_s.arg(stride == 1 ? u"one"_s : u"%1th"_s.arg(stride),
        calls.join(u" + "_s), QString::number(time.elapsed() / 1000)));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"circuitdesk.*=false"_s);
    const bool quick = QCoreApplication::arguments().contains(u"--quick"_s);
    diskvfs::install();
    diskvfs::writeBackAfter(20);
    const QSet<Kind> writing{Kind::Write};
    const QSet<Kind> changing{Kind::Write, Kind::Truncate, Kind::Sync, Kind::Delete};
    const QSet<Kind> reading{Kind::Read, Kind::Open};
    const QList<Fault> faults{
        {u"Disk full at a write, until there is room"_s, writing, true, true},
        {u"Disk full at one write"_s, writing, true, false},
        {u"EIO at a write, sync, cut or delete, until mended"_s, changing, false, true},
        {u"EIO at one write, sync, cut or delete"_s, changing, false, false},
        {u"EIO at an open or read, until mended"_s, reading, false, true},
        {u"EIO at one open or read"_s, reading, false, false},
    };
    bool holds = true;
    for (const Fault &fault : faults)
        holds = prove(fault, quick ? 29 : 1) && holds;
    return holds ? 0 : 1;
}
