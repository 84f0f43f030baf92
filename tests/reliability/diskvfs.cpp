// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reliability/diskvfs.h"

#include <sqlite3.h>

namespace circuitdesk::diskvfs {

namespace {

struct State {
    sqlite3_vfs *system = nullptr;
    sqlite3_vfs vfs{};
    Watch watch;
    int pages = 0;
};

State &state()
{
    static State only;
    return only;
}

/// SQLite's handle of one of our files; the system's own follows it in the same memory.
struct File {
    sqlite3_file base;
    const char *name; ///< SQLite keeps it until the file is closed
};

File *ours(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}

sqlite3_file *systems(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(ours(file) + 1);
}

int ask(DiskCall::Kind kind, const char *name, qint64 offset = 0, const QByteArray &bytes = {},
    bool lasting = true)
{
    if (!state().watch)
        return SQLITE_OK;
    return state().watch({kind, QString::fromUtf8(name), offset, bytes, lasting});
}

int closeFile(sqlite3_file *file)
{
    return systems(file)->pMethods->xClose(systems(file));
}

int readFile(sqlite3_file *file, void *buffer, int size, sqlite3_int64 offset)
{
    if (const int answer = ask(DiskCall::Kind::Read, ours(file)->name, offset); answer != SQLITE_OK)
        return answer;
    return systems(file)->pMethods->xRead(systems(file), buffer, size, offset);
}

int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    const auto given = QByteArray::fromRawData(static_cast<const char *>(bytes), size);
    const int answer = ask(DiskCall::Kind::Write, ours(file)->name, offset, given);
    const int written = answer == SQLITE_OK ? size : size / 2;
    const int result = systems(file)->pMethods->xWrite(systems(file), bytes, written, offset);
    return answer == SQLITE_OK ? result : answer;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (const int answer = ask(DiskCall::Kind::Truncate, ours(file)->name, size); answer != SQLITE_OK)
        return answer;
    return systems(file)->pMethods->xTruncate(systems(file), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    if (const int answer = ask(DiskCall::Kind::Sync, ours(file)->name); answer != SQLITE_OK)
        return answer;
    return systems(file)->pMethods->xSync(systems(file), flags);
}

/// Version 2: without memory-mapped pages, which would go past this layer.
const sqlite3_io_methods methods{
    2,
    closeFile,
    readFile,
    writeFile,
    truncateFile,
    syncFile,
    [](sqlite3_file *f, sqlite3_int64 *size) { return systems(f)->pMethods->xFileSize(systems(f), size); },
    [](sqlite3_file *f, int lock) { return systems(f)->pMethods->xLock(systems(f), lock); },
    [](sqlite3_file *f, int lock) { return systems(f)->pMethods->xUnlock(systems(f), lock); },
    [](sqlite3_file *f, int *out) { return systems(f)->pMethods->xCheckReservedLock(systems(f), out); },
    [](sqlite3_file *f, int op, void *arg) {
        return systems(f)->pMethods->xFileControl(systems(f), op, arg);
    },
    [](sqlite3_file *f) { return systems(f)->pMethods->xSectorSize(systems(f)); },
    [](sqlite3_file *f) { return systems(f)->pMethods->xDeviceCharacteristics(systems(f)); },
    [](sqlite3_file *f, int page, int size, int extend, void volatile **out) {
        return systems(f)->pMethods->xShmMap(systems(f), page, size, extend, out);
    },
    [](sqlite3_file *f, int offset, int n, int flags) {
        return systems(f)->pMethods->xShmLock(systems(f), offset, n, flags);
    },
    [](sqlite3_file *f) { systems(f)->pMethods->xShmBarrier(systems(f)); },
    [](sqlite3_file *f, int remove) { return systems(f)->pMethods->xShmUnmap(systems(f), remove); },
    nullptr,
    nullptr,
};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    const bool mayCreate = (flags & SQLITE_OPEN_CREATE) != 0;
    if (const int answer = ask(DiskCall::Kind::Open, name, 0, {}, mayCreate); answer != SQLITE_OK)
        return answer;
    ours(file)->name = name;
    const int result = state().system->xOpen(state().system, name, systems(file), flags, outFlags);
    // SQLite closes what has methods, even where opening it failed.
    if (systems(file)->pMethods)
        file->pMethods = &methods;
    return result;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    if (const int answer = ask(DiskCall::Kind::Delete, name, 0, {}, syncFolder != 0); answer != SQLITE_OK)
        return answer;
    return state().system->xDelete(state().system, name, syncFolder);
}

int setWriteBack(sqlite3 *connection, const char **, const sqlite3_api_routines *)
{
    return sqlite3_wal_autocheckpoint(connection, state().pages);
}

} // namespace

void install()
{
    State &only = state();
    only.system = sqlite3_vfs_find(nullptr);
    // What is not replaced here is the system's own: it does not look at the VFS it is called with.
    only.vfs = *only.system;
    only.vfs.zName = "circuitdesk-faults";
    only.vfs.pNext = nullptr;
    only.vfs.szOsFile += static_cast<int>(sizeof(File));
    only.vfs.xOpen = openFile;
    only.vfs.xDelete = deleteFile;
    if (sqlite3_vfs_register(&only.vfs, 1) != SQLITE_OK)
        qFatal("SQLite does not take another layer for its files");
}

void watch(const Watch &watch)
{
    state().watch = watch;
}

void writeBackAfter(int pages)
{
    state().pages = pages;
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(&setWriteBack));
}

} // namespace circuitdesk::diskvfs
