// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/backups.h"

#include "app/store/database.h"
#include "app/store/privatefolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace circuitdesk::backups {

using namespace Qt::Literals::StringLiterals;

namespace {

struct BackupText {
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

constexpr auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner;
const QString timeFormat = u"yyyyMMdd'T'HHmmsszzz'Z'"_s;
const QString prefix = u"circuitdesk-"_s;
const QString suffix = u".sqlite"_s;

QDir folderOf(const QString &databasePath)
{
    return QDir(QFileInfo(databasePath).absolutePath() + u"/backups"_s);
}

/// Newest first: the names tell the time.
QStringList namesIn(const QDir &folder)
{
    return folder.entryList({prefix + u'*' + suffix}, QDir::Files, QDir::Name | QDir::Reversed);
}

QDateTime timeOf(const QString &name)
{
    QDateTime time = QDateTime::fromString(
        name.mid(prefix.size(), name.size() - prefix.size() - suffix.size()), timeFormat);
    time.setTimeSpec(Qt::UTC);
    return time;
}

tl::unexpected<Error> notMade(const QString &folder, const Error &why)
{
    return failure(ErrorKind::Storage,
        BackupText::tr(
            "No backup could be made in %1. Your data and its earlier backups are untouched; check "
            "the free space and the permissions of the folder. %2")
            .arg(folder, why.message),
        u"backup"_s);
}

Result<int> count(Database &database, const QString &table)
{
    return database.run(u"SELECT count(*) FROM "_s + table).map([](QSqlQuery query) {
        return query.next() ? query.value(0).toInt() : 0;
    });
}

/// Counting needs no key: nothing is opened but the file.
Result<Backup> looked(const QString &path, const QString &name)
{
    auto copy = Database::openToRead(path, std::make_unique<Cipher>(Cipher::Key()), true);
    if (!copy)
        return tl::make_unexpected(copy.error());
    const auto drafts = count(**copy, u"drafts"_s);
    const auto submissions = count(**copy, u"submissions"_s);
    if (!drafts || !submissions)
        return tl::make_unexpected(drafts ? submissions.error() : drafts.error());
    return Backup{path, timeOf(name), *drafts, *submissions};
}

Result<void> write(Database &database, const QString &path)
{
    // VACUUM INTO takes a file that is there and empty, so it has the right permissions from its first byte.
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || !file.setPermissions(onlyOwner))
        return failure(ErrorKind::Storage, file.errorString());
    file.close();
    return database.run(u"VACUUM INTO ?"_s, {path}).map([](const QSqlQuery &) {}).and_then([&] {
        return looked(path, {}).map([](const Backup &) {});
    });
}

} // namespace

Result<QString> make(Database &database, const QDateTime &now)
{
    const QDir folder = folderOf(database.path());
    if (!makePrivateFolder(folder.path()))
        return notMade(folder.path(), {});
    const QString name = prefix + now.toUTC().toString(timeFormat) + suffix;
    const QString part = folder.filePath(name + u".part"_s);
    auto written = write(database, part);
    if (written && !QFile::rename(part, folder.filePath(name)))
        written = failure(ErrorKind::Storage, {});
    if (!written) {
        QFile::remove(part);
        return notMade(folder.path(), written.error());
    }
    const QStringList names = namesIn(folder);
    for (const QString &old : names.mid(kept))
        QFile::remove(folder.filePath(old));
    return folder.filePath(name);
}

bool isDue(const QString &databasePath, const QDateTime &now)
{
    const QStringList names = namesIn(folderOf(databasePath));
    if (names.isEmpty())
        return true;
    const QDateTime newest = timeOf(names.constFirst());
    return !newest.isValid() || newest > now || newest.addDays(1) <= now;
}

std::optional<Backup> newestGood(const QString &databasePath)
{
    const QDir folder = folderOf(databasePath);
    for (const QString &name : namesIn(folder)) {
        if (auto backup = looked(folder.filePath(name), name))
            return *backup;
    }
    return std::nullopt;
}

bool isEmptied(const QString &databasePath)
{
    // The log first: where another process makes a database at this moment, that one is the younger.
    const bool hadContents =
        QFileInfo(databasePath + u"-wal"_s).size() > 0 || !namesIn(folderOf(databasePath)).isEmpty();
    const QFileInfo file(databasePath);
    return hadContents && file.exists() && file.size() == 0;
}

} // namespace circuitdesk::backups
