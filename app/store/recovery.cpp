// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/recovery.h"

#include "app/store/database.h"
#include "app/store/salvage.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace circuitdesk::recovery {

using namespace Qt::Literals::StringLiterals;

namespace {

struct RecoveryText {
    Q_DECLARE_TR_FUNCTIONS(Recovery)
};

const QStringList &sideFiles()
{
    static const QStringList names{QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s};
    return names;
}

/// All or nothing.
bool renameAll(const QString &from, const QString &to)
{
    QStringList done;
    for (const QString &side : sideFiles()) {
        if (!QFileInfo::exists(from + side))
            continue;
        if (!QFile::rename(from + side, to + side)) {
            for (const QString &back : done)
                QFile::rename(to + back, from + back);
            return false;
        }
        done.append(side);
    }
    return true;
}

std::unique_ptr<Cipher> cipherOf(const Cipher::Key &key)
{
    return std::make_unique<Cipher>(key);
}

Result<Recovered> rebuild(
    const QString &path, const QString &damagedPath, const Cipher::Key &key, const QDateTime &now)
{
    const auto backup = backups::newestGood(path);
    if (backup && !QFile::copy(backup->path, path))
        return failure(ErrorKind::Storage,
            RecoveryText::tr("The backup %1 can't be copied. The damaged database is back in its place; make "
                             "room on the disk and try again.")
                .arg(backup->path));
    // One that may only be read is copied as such.
    if (backup && !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner))
        return failure(ErrorKind::Storage,
            RecoveryText::tr(
                "The copy of the backup %1 can't be made writable. The damaged database is back in "
                "its place; check the permissions of the data folder and try again.")
                .arg(backup->path));
    auto database = Database::open(path, cipherOf(key));
    if (!database)
        return tl::make_unexpected(database.error());
    // A file that can't even be opened has nothing to add.
    const auto damaged = Database::openToRead(damagedPath, cipherOf(key), false);
    return (*database)->transaction([&]() -> Result<Recovered> {
        auto added = damaged ? salvage::addTo(**database, **damaged) : Result<void>();
        return added.and_then([&] { return salvage::doubt(**database, now); })
            .and_then([&] { return salvage::count(**database); })
            .map([&](const salvage::Count &count) {
                return Recovered{damagedPath, count.drafts, count.submissions};
            });
    });
}

} // namespace

Damage examine(const QString &databasePath, const Cipher::Key &key)
{
    Damage damage;
    damage.backup = backups::newestGood(databasePath);
    if (const auto damaged = Database::openToRead(databasePath, cipherOf(key), false)) {
        const auto count = salvage::readable(**damaged);
        damage.drafts = count.drafts;
        damage.submissions = count.submissions;
    }
    return damage;
}

Result<Recovered> recover(const QString &databasePath, const Cipher::Key &key, const QDateTime &now)
{
    const QString aside = databasePath + u".damaged-"_s + now.toUTC().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
    if (!renameAll(databasePath, aside))
        return failure(ErrorKind::Storage,
            RecoveryText::tr(
                "%1 can't be set aside. Nothing was changed; check the permissions of its folder "
                "and try again.")
                .arg(databasePath));
    auto recovered = rebuild(databasePath, aside, key, now);
    if (!recovered) {
        for (const QString &side : sideFiles())
            QFile::remove(databasePath + side);
        renameAll(aside, databasePath);
    }
    return recovered;
}

} // namespace circuitdesk::recovery
