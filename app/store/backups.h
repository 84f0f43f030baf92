// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/cipher.h"
#include "models/result.h"

#include <QDateTime>

#include <optional>

namespace circuitdesk {

class Database;

/// A copy of the database that was looked through and found whole.
struct Backup {
    QString path;
    QDateTime madeAt; ///< UTC
    int drafts = 0;
    int submissions = 0;

    bool operator==(const Backup &) const = default;
};

/// Rolling copies in the folder `backups` beside the database (DESIGN.md, "The store"). They are as sealed as
/// the database itself. Called on the store's thread.
namespace backups {

inline constexpr int kept = 10;

/// Copies the database with VACUUM INTO, reads the copy back, and removes all but the newest ten. Where that
/// fails, no half copy is left and the older ones stay. Not within a transaction.
[[nodiscard]] Result<QString> make(Database &database, const QDateTime &now);
/// True where the newest copy is older than a day, lies in the future, or is missing.
[[nodiscard]] bool isDue(const QString &databasePath, const QDateTime &now);
/// The newest copy that is whole and of no newer version; nothing where there is none.
[[nodiscard]] std::optional<Backup> newestGood(const QString &databasePath);

/// True where the database is there without a byte, and copies or a log tell that something was in it. SQLite
/// would take it for a new one.
[[nodiscard]] bool isEmptied(const QString &databasePath);

} // namespace backups

} // namespace circuitdesk
