// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/cipher.h"
#include "models/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QVariantList>

#include <memory>

namespace circuitdesk {

/// One SQLite connection, used on the thread that opened it. All SQL goes through `run` and `transaction`.
class Database final
{
public:
    /// "CDsk" as SQLite's application_id.
    static constexpr int applicationId = 0x4344736b;
    static constexpr int newestVersion = 5;
    /// Error codes of `open`, beside the sentence.
    static constexpr auto codeNewer = "database-newer";
    static constexpr auto codeForeign = "database-foreign";
    static constexpr auto codeDamaged = "database-damaged";
    static constexpr auto codeLocked = "database-locked";
    static constexpr auto codeReadOnly = "database-read-only";
    static constexpr auto codeFull = "database-full";

    /// Opens or creates \a path (directory 0700, file 0600), checks it, backs it up where it is of an older
    /// version, and brings it to the newest. A file that is newer, foreign or damaged is refused and not
    /// written to. Where the file or its folder may not be written to, a private copy is read instead, and
    /// everything that writes fails with codeReadOnly.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(
        const QString &path, std::unique_ptr<Cipher> cipher);
    /// Opens \a path for reading, of whatever version, without writing to its folder; with \a checked only
    /// where nothing is wrong with it.
    [[nodiscard]] static Result<std::unique_ptr<Database>> openToRead(
        const QString &path, std::unique_ptr<Cipher> cipher, bool checked);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs one statement with bound values; the query stands before its first row.
    [[nodiscard]] Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    /// Fails where the rows of \a query, that came from `run`, ended before the last one.
    [[nodiscard]] Result<void> finished(const QSqlQuery &query) const;
    /// Runs \a work in one transaction, committed only where it succeeds. \a work returns a Result.
    template <typename Work>
    [[nodiscard]] auto transaction(Work work) -> decltype(work())
    {
        if (auto begun = run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
            return tl::make_unexpected(begun.error());
        auto result = work();
        if (result) {
            auto committed = run(QStringLiteral("COMMIT"));
            if (committed)
                return result;
            result = tl::make_unexpected(committed.error());
        }
        // After some errors, a full disk for one, SQLite has done this by itself; the first error is the
        // reason.
        [[maybe_unused]] const auto rolledBack = run(QStringLiteral("ROLLBACK"));
        return result;
    }

    [[nodiscard]] const Cipher &cipher() const { return *m_cipher; }
    [[nodiscard]] const QString &path() const { return m_path; }
    /// A private copy is read, because the folder may not be written to.
    [[nodiscard]] bool isReadOnly() const { return m_copy != nullptr; }
    /// What to say where its contents can't be as they were written.
    [[nodiscard]] Error damage() const;
    [[nodiscard]] Result<int> pragma(const QString &name);

private:
    Database(const QString &path, std::unique_ptr<Cipher> cipher);
    [[nodiscard]] Result<void> inspectFile();
    [[nodiscard]] Error judged(const Error &error) const;
    [[nodiscard]] Result<void> inspect();
    [[nodiscard]] Result<void> connect(const QString &path, bool readOnly);
    void disconnect();
    [[nodiscard]] Result<QString> copyToRead();
    [[nodiscard]] Result<void> configure();
    [[nodiscard]] Result<void> migrate();

    QString m_path;
    std::unique_ptr<QTemporaryDir> m_copy; ///< holds what is read where the folder may not be written to
    QString m_connection;
    QSqlDatabase m_sql;
    std::unique_ptr<Cipher> m_cipher;
};

} // namespace circuitdesk
