// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/backups.h"

namespace circuitdesk {

/// What is left where the database is damaged.
struct Damage {
    std::optional<Backup> backup; ///< the newest good one
    int drafts = 0; ///< that can still be read in the damaged file itself
    int submissions = 0;

    bool operator==(const Damage &) const = default;
};

/// What a recovery made of it.
struct Recovered {
    QString setAsideAs; ///< the damaged file, kept
    int drafts = 0; ///< in the database now
    int submissions = 0;

    bool operator==(const Recovered &) const = default;
};

/// Goes on after damage without losing what can be read. Both take their time and block: call them on a
/// thread of the pool, with no store open on \a databasePath.
namespace recovery {

/// Changes nothing.
[[nodiscard]] Damage examine(const QString &databasePath, const Cipher::Key &key);
/// Sets the damaged file aside under a new name, begins with the newest good backup, or with nothing where
/// there is none, and adds what can be read in the damaged file and is newer. What the backup holds as queued
/// may have been sent since: it becomes Unknown, so that the provider is asked before it is sent. Where this
/// fails, the damaged file is back in its place.
[[nodiscard]] Result<Recovered> recover(
    const QString &databasePath, const Cipher::Key &key, const QDateTime &now);

} // namespace recovery

} // namespace circuitdesk
