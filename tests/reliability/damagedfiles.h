// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/cipher.h"
#include "models/draft.h"
#include "models/submission.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

namespace circuitdesk {

/// A database and its write-ahead log, by the end of their names: "" and "-wal".
using FileBytes = QMap<QString, QByteArray>;

[[nodiscard]] FileBytes readDeskFiles(const QString &databasePath);
void writeDeskFiles(const QString &databasePath, const FileBytes &files);

/// A data folder with drafts and submissions, half of them in a backup too.
struct DeskFiles {
    /// As CircuitDesk leaves it.
    [[nodiscard]] static DeskFiles closed();
    /// As a killed process leaves it: part of it is in the write-ahead log only.
    [[nodiscard]] static DeskFiles killed();

    void writeBackup(const QString &folder) const;

    Cipher::Key key;
    FileBytes files;
    QString backupName;
    QByteArray backup;
    QHash<QString, QList<AnyForm>> forms; ///< of each draft, as it ever was
    QSet<QString> backedUp; ///< drafts
    QMap<QString, Submission> submissions; ///< as they are in the end
    QMap<QString, qsizetype> backedUpEvents; ///< how many each submission in the backup has there
};

struct DamagedFiles {
    QString what; ///< enough to make it again
    FileBytes files;
    bool mustBeRefused = false; ///< opening it would write over what was there
};

/// \a count times 1 to 64 bytes, anywhere in the file whose name ends with \a side.
[[nodiscard]] QList<DamagedFiles> flipped(
    const DeskFiles &sound, const QString &side, int count, quint32 seed);
/// The database cut at every \a stride-th page, and within it.
[[nodiscard]] QList<DamagedFiles> cutShort(const DeskFiles &sound, int stride);
/// Every \a stride-th page, and the header alone, zeroed or filled with anything.
[[nodiscard]] QList<DamagedFiles> spoiledPages(const DeskFiles &sound, int stride);
/// The log missing, another desk's, of anything, and cut at every \a stride-th 1 KiB.
[[nodiscard]] QList<DamagedFiles> otherLogs(const DeskFiles &sound, int stride);

} // namespace circuitdesk
