// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reliability/damagedfiles.h"

#include "tests/reliability/diskwork.h"

namespace circuitdesk {

namespace {

constexpr qsizetype pageSize = 4096;
constexpr qsizetype headerSize = 100;
constexpr qsizetype kibibyte = 1024;

/// Writes to \a files as the store's folder has them while it is open, then after it was closed.
struct Bench {
    FileBytes open;
    FileBytes closed;
    DeskFiles desk;
};

Bench made()
{
    Bench bench;
    const TestStore desk;
    bench.desk.key = desk.key;
    auto store = desk.open();
    const auto save = [&](int first, int last) {
        for (int i = first; i < last; ++i) {
            Draft draft = loaDraft(u"pc-%1"_s.arg(i));
            std::get<LoaApplication>(draft.form).engineers = examples::engineers(1 + i % 16);
            value(store->saveDraft(draft));
            bench.desk.forms[draft.id].append(draft.form);
        }
    };
    const auto queue = [&](int first, int last) {
        for (int i = first; i < last; ++i) {
            const auto queued = value(store->enqueue(orderDraft(u"pc-%1"_s.arg(i)), u"account-1"_s));
            if (i % 2 == 0)
                walked(*store, queued.id,
                    {SubmissionState::Queued, SubmissionState::Sending, SubmissionState::Accepted});
        }
    };
    save(0, 30);
    queue(0, 10);
    for (const Draft &draft : value(store->drafts()))
        bench.desk.backedUp.insert(draft.id);
    const auto held = [&] {
        const auto all = heldBy(*store);
        if (!all)
            qFatal("%s", qPrintable(all.error().message));
        return *all;
    };
    bench.desk.backedUpEvents = held().events;
    value(store->backUpIfDue());
    const QDir backups(desk.folder() + u"/backups"_s);
    bench.desk.backupName = backups.entryList(QDir::Files).value(0);
    bench.desk.backup = bytesOf(backups.filePath(bench.desk.backupName));
    // What is in the log only, in the process that is killed, is what came after this.
    store.reset();
    store = desk.open();
    save(30, 60);
    queue(10, 20);
    bench.desk.submissions = held().submissions;
    bench.open = readDeskFiles(desk.path());
    store.reset();
    bench.closed = readDeskFiles(desk.path());
    return bench;
}

DamagedFiles damaged(
    const DeskFiles &sound, const QString &what, const QString &side, const QByteArray &bytes)
{
    DamagedFiles result{what, sound.files};
    result.files.insert(side, bytes);
    return result;
}

QByteArray anything(qsizetype size, QRandomGenerator &random)
{
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return bytes;
}

} // namespace

FileBytes readDeskFiles(const QString &databasePath)
{
    FileBytes files;
    for (const QString &side : {QString(), u"-wal"_s}) {
        // A log without a byte is what a reader leaves, and no log.
        const QFileInfo file(databasePath + side);
        if (file.exists() && (side.isEmpty() || file.size() > 0))
            files.insert(side, bytesOf(databasePath + side));
    }
    return files;
}

void writeDeskFiles(const QString &databasePath, const FileBytes &files)
{
    for (auto it = files.cbegin(); it != files.cend(); ++it)
        writeBytes(databasePath + it.key(), it.value());
}

DeskFiles DeskFiles::closed()
{
    Bench bench = made();
    bench.desk.files = bench.closed;
    return bench.desk;
}

DeskFiles DeskFiles::killed()
{
    Bench bench = made();
    bench.desk.files = bench.open;
    return bench.desk;
}

void DeskFiles::writeBackup(const QString &folder) const
{
    const QDir backups(folder + u"/backups"_s);
    if (!backups.mkpath(u"."_s))
        qFatal("no folder for the backup");
    writeBytes(backups.filePath(backupName), backup);
}

QList<DamagedFiles> flipped(const DeskFiles &sound, const QString &side, int count, quint32 seed)
{
    QList<DamagedFiles> result;
    QRandomGenerator random(seed);
    for (int i = 0; i < count; ++i) {
        const int times = 1 + i % 64;
        QByteArray bytes = sound.files.value(side);
        for (int time = 0; time < times; ++time) {
            char &byte = bytes[random.bounded(static_cast<int>(bytes.size()))];
            byte = static_cast<char>(byte ^ (1 << random.bounded(8)));
        }
        result.append(
            damaged(sound, u"seed %1, number %2, %3 bytes"_s.arg(seed).arg(i).arg(times), side, bytes));
    }
    return result;
}

QList<DamagedFiles> cutShort(const DeskFiles &sound, int stride)
{
    QList<DamagedFiles> result;
    const QByteArray bytes = sound.files.value({});
    QRandomGenerator random(4);
    for (qsizetype page = 0; page * pageSize < bytes.size(); page += stride) {
        for (const qsizetype within :
            {qsizetype{0}, qsizetype{random.bounded(1, static_cast<int>(pageSize))}}) {
            const qsizetype size = page * pageSize + within;
            result.append(damaged(sound, u"cut to %1 bytes"_s.arg(size), {}, bytes.left(size)));
            result.last().mustBeRefused = true;
        }
    }
    return result;
}

QList<DamagedFiles> spoiledPages(const DeskFiles &sound, int stride)
{
    QList<DamagedFiles> result;
    const QByteArray bytes = sound.files.value({});
    QRandomGenerator random(5);
    const auto spoil = [&](qsizetype at, qsizetype size) {
        for (const QByteArray &other : {QByteArray(size, '\0'), anything(size, random)})
            result.append(damaged(sound,
                u"%1 bytes from %2 are of 0x%3…"_s.arg(size).arg(at).arg(
                    QString::fromLatin1(other.left(4).toHex())),
                {}, QByteArray(bytes).replace(at, size, other)));
    };
    spoil(0, headerSize);
    for (qsizetype page = 0; page * pageSize < bytes.size(); page += stride)
        spoil(page * pageSize, pageSize);
    return result;
}

QList<DamagedFiles> otherLogs(const DeskFiles &sound, int stride)
{
    const QString log = u"-wal"_s;
    QRandomGenerator random(6);
    DamagedFiles missing{u"missing"_s, sound.files};
    missing.files.remove(log);
    QList<DamagedFiles> result{missing};
    const QByteArray bytes = sound.files.value(log);
    for (int i = 0; i < 10; ++i) {
        result.append(
            damaged(sound, u"another desk's, %1"_s.arg(i), log, DeskFiles::killed().files.value(log)));
        result.last().mustBeRefused = true;
        result.append(
            damaged(sound, u"of anything, %1"_s.arg(i), log, anything(random.bounded(1, 100000), random)));
    }
    for (qsizetype size = kibibyte; size < bytes.size(); size += kibibyte * stride)
        result.append(damaged(sound, u"cut to %1 bytes"_s.arg(size), log, bytes.left(size)));
    return result;
}

} // namespace circuitdesk
