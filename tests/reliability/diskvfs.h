// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace circuitdesk {

/// What SQLite is about to do to a file.
struct DiskCall {
    enum class Kind { Open, Read, Write, Truncate, Sync, Delete };
    Kind kind = Kind::Read;
    QString path; ///< empty for SQLite's own temporary files
    qint64 offset = 0; ///< of Read and Write; the new size of Truncate
    QByteArray bytes; ///< of Write; valid during the call, copy it to keep it
    bool lasting = true; ///< Open: may create the file. Delete: the folder is synchronized too
};

/// A layer between SQLite and the operating system's files, beneath every connection of this process.
namespace diskvfs {

/// Asked before each call, on the caller's thread: SQLITE_OK lets it through, any other code is its answer.
/// A write that fails has written its first half, as one does that finds the disk full.
using Watch = std::function<int(const DiskCall &)>;

/// Puts the layer in place; before the first connection.
void install();
/// Begins to ask \a watch, or nobody; while no connection is at work.
void watch(const Watch &watch);
/// Lets a write-ahead log grow to \a pages only before it is written back: a short run then does that too.
void writeBackAfter(int pages);

} // namespace diskvfs

} // namespace circuitdesk
