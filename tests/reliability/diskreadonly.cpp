// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// diskreadonly: the database, its folder or the whole file system may not be written to. All of it is read
// and exported, nothing is stored, the reason is told, and nothing changes on the disk.
#include "app/export/loapdf.h"
#include "tests/reliability/diskspace.h"
#include "tests/reliability/diskwork.h"
#include "tests/support/nobody.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QLoggingCategory>

using namespace circuitdesk;

namespace {

enum class What { Folder, File, Both, FileSystem };
enum class Left { Closed, Killed };

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
Held fill(const TestStore &desk, Left left)
{
    DayOfWork day(7, desk.clock);
    QMap<QString, QByteArray> open;
    {
        auto store = desk.open();
        for (int step = 0; step < 20; ++step) {
            if (const auto done = day.next()(*store); !done)
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

void judge(
    const TestStore &desk, const Held &stored, const std::function<void(bool, const QString &)> &expect)
{
    const auto refuses = [&](const auto &result, const QString &what) {
        const Error error = errorOf(result);
        expect(error.code == QLatin1StringView(Database::codeReadOnly)
                && error.message.contains("may not be written"_L1),
            what + u": "_s + error.code + u": "_s + error.message);
    };
    const auto store = desk.open();
    const auto readOnly = answer(store->isReadOnly());
    expect(readOnly && *readOnly,
        readOnly ? u"it does not know"_s : u"it does not open: "_s + readOnly.error().message);
    const auto held = heldBy(*store);
    if (!held)
        return expect(false, u"it can't be read: "_s + held.error().message);
    expect(*held == stored, difference(*held, stored));
    refuses(answer(store->saveDraft(loaDraft())), u"saving"_s);
    refuses(answer(store->enqueue(loaDraft(), u"account-1"_s)), u"queueing"_s);
    refuses(answer(store->removeDraft(held->drafts.firstKey())), u"discarding"_s);
    for (const Submission &each : held->submissions) {
        if (each.state == SubmissionState::Queued)
            refuses(
                answer(store->move(transition(each.id, each.state, SubmissionState::Sending))), u"moving"_s);
    }
    for (const Draft &draft : held->drafts) {
        const auto *loa = std::get_if<LoaApplication>(&draft.form);
        if (!loa)
            continue;
        QBuffer page;
        page.open(QIODevice::WriteOnly);
        const auto exported = writeLoaPdf({*loa, {}, {}, {}, u"Draft"_s, desk.clock(), QLocale::c()}, page);
        return expect(exported && page.data().startsWith("%PDF"), u"the form can't be exported"_s);
    }
    expect(false, u"there is no form to export"_s);
}

void prove(What what, Left left, Proof &proof)
{
    const auto expect = [&](bool holds, const QString &problem) {
        proof.expect(holds,
            u"what %1, left %2: %3"_s.arg(static_cast<int>(what)).arg(static_cast<int>(left)).arg(problem));
    };
    const TestStore desk;
    if (!QDir().mkpath(desk.folder()))
        qFatal("no data folder");
    std::unique_ptr<SmallDisk> disk;
    if (what == What::FileSystem)
        disk = std::make_unique<SmallDisk>(desk.folder(), 8);
    const Held stored = fill(desk, left);
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
    const auto before = contentsOf(desk.folder());
    {
        const AsNobody nobody;
        judge(desk, stored, expect);
    }
    expect(contentsOf(desk.folder()) == before, u"something changed on the disk"_s);
    if (!disk)
        allow(desk.folder(), enterable | writable);
    proof.tried();
}

} // namespace

int main(int argc, char *argv[])
{
    // A plain user's mounts are its own, and it has no other user to become.
    const bool mayMount = ::geteuid() == 0 && SmallDisk::allow();
    const QGuiApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"circuitdesk.*=false"_s);
    Proof proof(u"Folder, database, both or file system read-only"_s);
    for (const What what : {What::Folder, What::File, What::Both, What::FileSystem}) {
        if (what == What::FileSystem && !mayMount)
            continue;
        for (const Left left : {Left::Closed, Left::Killed})
            prove(what, left, proof);
    }
    return proof.print(u"all read and exported%1"_s.arg(
               mayMount ? QString() : u"; no file system could be mounted"_s))
        ? 0
        : 1;
}
