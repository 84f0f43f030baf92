// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/storageerror.h"

#include "app/store/database.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QSqlError>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(logStore, "circuitdesk.store")

namespace {

struct DatabaseText {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

// SQLite result codes (sqlite.org/rescode.html), primary ones.
constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteInputOutput = 10;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteNotADatabase = 26;

Error errorOf(int extendedCode, const QString &databasePath)
{
    const int code = extendedCode & 0xff;
    if (code == sqliteBusy || code == sqliteLocked)
        return {ErrorKind::Locked, QString::fromLatin1(Database::codeLocked),
            DatabaseText::tr("Another program holds the database %1, so this could not be done. Nothing was "
                             "changed; try again when "
                             "that program has let it go.")
                .arg(databasePath),
            {}, {}};
    if (code == sqliteCorrupt || code == sqliteNotADatabase)
        return {ErrorKind::Storage, QString::fromLatin1(Database::codeDamaged),
            DatabaseText::tr(
                "The database %1 is damaged. It was left untouched; start the window of CircuitDesk, "
                "which sets it aside and brings back what can be read of it and of the newest backup.")
                .arg(databasePath),
            {}, {}};
    if (code == sqliteReadOnly)
        return {ErrorKind::Storage, QString::fromLatin1(Database::codeReadOnly),
            DatabaseText::tr("%1 may not be written to, so nothing was stored. What is there can be read and "
                             "exported; check the permissions of the file and its folder, and start "
                             "CircuitDesk again.")
                .arg(databasePath),
            {}, {}};
    if (code == sqliteFull)
        return {ErrorKind::Storage, QString::fromLatin1(Database::codeFull),
            DatabaseText::tr(
                "The disk that holds %1 is full, so this was not stored. What was saved before is "
                "kept, and the form stays as it is; make room, and it is stored with the next "
                "change.")
                .arg(databasePath),
            {}, {}};
    return {ErrorKind::Storage, u"sqlite-%1"_s.arg(code),
        DatabaseText::tr(
            "The database %1 could not be read or written (SQLite error %2). What was saved before is "
            "kept; check the free space and the permissions of its folder.")
            .arg(databasePath)
            .arg(code),
        {}, {}};
}

} // namespace

Error storageError(const QSqlError &error, const QString &databasePath)
{
    // SQLite names columns in its messages, never values, which may be personal data.
    qCWarning(logStore) << "SQLite error" << error.nativeErrorCode() << error.databaseText()
                        << error.driverText();
    return errorOf(error.nativeErrorCode().toInt(), databasePath);
}

Error damageError(const QString &databasePath)
{
    return errorOf(sqliteCorrupt, databasePath);
}

Error findingError(const QString &found, const QString &databasePath)
{
    static const QRegularExpression refused(u"unable to get the page\\. error code=(\\d+)"_s);
    const auto match = refused.match(found);
    if (match.hasMatch())
        return errorOf(match.captured(1).toInt(), databasePath);
    return errorOf(found.contains("failed to get page"_L1) ? sqliteInputOutput : sqliteCorrupt, databasePath);
}

} // namespace circuitdesk
