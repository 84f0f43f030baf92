// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// diskreadonly [--quick]: the database, its folder or the whole file system may not be written to, or every
// write fails. All of it is read and exported, nothing is stored, and the reason is told; where writing is
// not allowed, nothing changes on the disk, and where it fails, all is there once it works again.
#include "app/export/loapdf.h"
#include "app/export/rosterexport.h"
#include "tests/reliability/diskspace.h"
#include "tests/reliability/diskvfs.h"
#include "tests/reliability/diskwork.h"
#include "tests/support/nobody.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QLoggingCategory>

#include <sqlite3.h>

using namespace circuitdesk;

namespace {

enum class What { Folder, File, Both, FileSystem };
enum class Left { Closed, Killed };
using Expect = std::function<void(bool, const QString &)>;

constexpr auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
constexpr auto enterable = readable | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
constexpr auto writable = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;

void allow(const QString &path, QFile::Permissions permissions)
{
    if (!QFile::setPermissions(path, permissions))
        qFatal("permissions can't be set");
}

QMap<QString, QByteArray> contentsOf(const QString &folder)
{
    QMap<QString, QByteArray> result;
    for (const QFileInfo &each : QDir(folder).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot))
        result.insert(each.fileName(), each.isFile() ? bytesOf(each.filePath()) : QByteArray());
    return result;
}

/// Fills the folder; what was stored.
Held fill(const TestStore &desk, Left left, quint32 seed)
{
    DayOfWork day(seed, desk.clock);
    QMap<QString, QByteArray> open;
    {
        auto store = desk.open();
        // The last one leaves a form to export, however the day went.
        for (int step = 0; step <= 20; ++step) {
            if (const auto done = (step < 20 ? day.next() : day.begin(50))(*store); !done)
                qFatal("%s", qPrintable(done.error().message));
        }
        open = contentsOf(desk.folder());
    }
    if (left == Left::Killed) {
        for (const QString &side : {QString(), u"-wal"_s}) {
            const QFileInfo file(desk.path() + side);
            writeBytes(file.filePath(), open.value(file.fileName()));
        }
    }
    return day.held();
}

/// Every form as a page, and everybody on them as both kinds of file.
void exportAll(const Held &held, const QString &folder, const Expect &expect)
{
    int exports = 0;
    for (const Draft &draft : held.drafts) {
        const auto *loa = std::get_if<LoaApplication>(&draft.form);
        if (!loa)
            continue;
        QBuffer page;
        page.open(QIODevice::WriteOnly);
        const auto exported =
            writeLoaPdf({*loa, {}, {}, {}, u"Draft"_s, draft.changedAt, QLocale::c()}, page);
        expect(exported && page.data().startsWith("%PDF"), u"the form can't be exported"_s);
        for (const auto kind : {RosterFileKind::Csv, RosterFileKind::Xlsx}) {
            const QString path = folder + u"/roster-%1"_s.arg(exports++);
            expect(saveRoster(loa->engineers, kind, path) && QFileInfo(path).size() > 0,
                u"the engineers can't be exported"_s);
        }
    }
    expect(exports > 0, u"there is no form to export"_s);
}

using Refused = std::function<bool(const Error &)>;

/// All is read and exported, and nothing stored.
void judge(
    Store &store, const Held &stored, const QString &exports, const Refused &rightly, const Expect &expect)
{
    const auto refuses = [&](const auto &result, const QString &what) {
        const Error error = errorOf(result);
        expect(rightly(error), what + u": "_s + error.code + u": "_s + error.message);
    };
    const auto held = heldBy(store);
    if (!held)
        return expect(false, u"it can't be read: "_s + held.error().message);
    expect(*held == stored, difference(*held, stored));
    refuses(answer(store.saveDraft(loaDraft())), u"saving"_s);
    refuses(answer(store.enqueue(loaDraft(), u"account-1"_s)), u"queueing"_s);
    refuses(answer(store.removeDraft(held->drafts.firstKey())), u"discarding"_s);
    for (const Submission &each : held->submissions) {
        if (each.state == SubmissionState::Queued)
            refuses(
                answer(store.move(transition(each.id, each.state, SubmissionState::Sending))), u"moving"_s);
    }
    exportAll(*held, exports, expect);
    // Nor did what was refused leave anything behind.
    const auto after = heldBy(store);
    expect(after && *after == stored, u"what was refused is there"_s);
}

void judgeReadOnly(const TestStore &desk, const Held &stored, const QString &exports, const Expect &expect)
{
    const auto store = desk.open();
    const auto readOnly = answer(store->isReadOnly());
    expect(readOnly && *readOnly,
        readOnly ? u"it does not know"_s : u"it does not open: "_s + readOnly.error().message);
    const auto rightly = [](const Error &error) {
        return error.code == QLatin1StringView(Database::codeReadOnly)
            && error.message.contains("may not be written"_L1);
    };
    judge(*store, stored, exports, rightly, expect);
}

void prove(What what, Left left, quint32 seed, Proof &proof)
{
    const auto expect = [&](bool holds, const QString &problem) {
        proof.expect(holds,
            u"what %1, left %2, seed %3: %4"_s.arg(static_cast<int>(what))
                .arg(static_cast<int>(left))
                .arg(seed)
                .arg(problem));
    };
    const TestStore desk;
    if (!QDir().mkpath(desk.folder()))
        qFatal("no data folder");
    std::unique_ptr<SmallDisk> disk;
    if (what == What::FileSystem)
        disk = std::make_unique<SmallDisk>(desk.folder(), 8);
    const Held stored = fill(desk, left, seed);
    allow(QFileInfo(desk.folder()).absolutePath(), enterable | writable);
    const bool fileToo = what == What::File || what == What::Both;
    for (const QFileInfo &each : QDir(desk.folder()).entryInfoList(QDir::Files))
        allow(each.filePath(),
            fileToo ? QFile::Permissions(readable) : QFile::Permissions(readable | writable));
    const bool folderToo = what == What::Folder || what == What::Both;
    allow(
        desk.folder(), folderToo ? QFile::Permissions(enterable) : QFile::Permissions(enterable | writable));
    if (disk)
        disk->setReadOnly(true);
    const QTemporaryDir exports;
    allow(exports.path(), enterable | writable);
    const auto before = contentsOf(desk.folder());
    {
        const AsNobody nobody;
        judgeReadOnly(desk, stored, exports.path(), expect);
    }
    expect(contentsOf(desk.folder()) == before, u"something changed on the disk"_s);
    if (!disk)
        allow(desk.folder(), enterable | writable);
    proof.tried();
}

/// Every write, sync, cut and delete fails from the opening on.
void proveFailing(Left left, quint32 seed, Proof &proof)
{
    const Expect expect = [&](bool holds, const QString &problem) {
        proof.expect(
            holds, u"EIO, left %1, seed %2: %3"_s.arg(static_cast<int>(left)).arg(seed).arg(problem));
    };
    const TestStore desk;
    const QTemporaryDir exports;
    const Held stored = fill(desk, left, seed);
    diskvfs::watch([](const DiskCall &call) -> int {
        switch (call.kind) {
        case DiskCall::Kind::Open:
        case DiskCall::Kind::Read:
            return SQLITE_OK;
        case DiskCall::Kind::Write:
            return SQLITE_IOERR_WRITE;
        case DiskCall::Kind::Truncate:
            return SQLITE_IOERR_TRUNCATE;
        case DiskCall::Kind::Sync:
            return SQLITE_IOERR_FSYNC;
        case DiskCall::Kind::Delete:
            return SQLITE_IOERR_DELETE;
        }
        Q_UNREACHABLE();
    });
    {
        const auto store = desk.open();
        const auto ready = answer(store->ready());
        expect(ready.has_value(), ready ? QString() : u"it does not open: "_s + ready.error().message);
        const auto rightly = [](const Error &error) {
            return error.kind == ErrorKind::Storage && error.code.startsWith("sqlite-"_L1)
                && error.message.contains("kept"_L1);
        };
        if (ready)
            judge(*store, stored, exports.path(), rightly, expect);
    }
    diskvfs::watch({});
    const auto store = desk.open();
    const auto held = heldBy(*store);
    expect(held && *held == stored, u"something is lost"_s);
    expect(answer(store->saveDraft(loaDraft())).has_value(), u"a mended disk takes nothing"_s);
    proof.tried();
}

} // namespace

int main(int argc, char *argv[])
{
    // A plain user's mounts are its own, and it has no other user to become.
    const bool mayMount = ::geteuid() == 0 && SmallDisk::allow();
    const QGuiApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"circuitdesk.*=false"_s);
    const quint32 seeds = QCoreApplication::arguments().contains(u"--quick"_s) ? 1 : 3;
    diskvfs::install();
    Proof proof(u"Folder, database, both or file system read-only"_s);
    for (const What what : {What::Folder, What::File, What::Both, What::FileSystem}) {
        if (what == What::FileSystem && !mayMount)
            continue;
        for (const Left left : {Left::Closed, Left::Killed}) {
            for (quint32 seed = 7; seed < 7 + seeds; ++seed)
                prove(what, left, seed, proof);
        }
    }
    const bool readOnly = proof.print(
        u"all read and exported%1"_s.arg(mayMount ? QString() : u"; no file system could be mounted"_s));
    Proof failing(u"EIO at every write from the opening on"_s);
    for (const Left left : {Left::Closed, Left::Killed}) {
        for (quint32 seed = 20; seed < 20 + (seeds == 1 ? 1 : 8); ++seed)
            proveFailing(left, seed, failing);
    }
    return failing.print(u"all read and exported"_s) && readOnly ? 0 : 1;
}
