// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/reliability/diskvfs.h"

#include <QList>
#include <QMap>
#include <QRandomGenerator>

#include <optional>

namespace circuitdesk {

/// All that was done to the files of one database, in its order, and what a caller was told in between.
class DiskLog final
{
public:
    struct Entry {
        DiskCall call;
        std::optional<int> acknowledged; ///< no call: so many steps have ended by now
    };

    explicit DiskLog(const QString &databasePath) : m_path(databasePath) { }

    /// A diskvfs::Watch.
    int add(const DiskCall &call);
    void acknowledge(int steps) { m_entries.append({{}, steps}); }
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }

private:
    QString m_path;
    QList<Entry> m_entries; ///< paths without the database's own
};

/// A disk that has done the first part of a DiskLog: what it keeps for certain, and what it was only given
/// since the last synchronization.
class VolatileDisk final
{
public:
    /// \a obeys: false for a disk that says it synchronized and did not.
    explicit VolatileDisk(bool obeys) : m_obeys(obeys) { }

    void apply(const DiskCall &call);
    /// The files as a power cut leaves them, by the end of their names ("", "-wal", "-journal"). Of what was
    /// not synchronized, any sectors are there, in any order of their writing; what a file grew by and was
    /// not written is empty or anything. Of files that came and went, the first so many did.
    [[nodiscard]] QMap<QString, QByteArray> afterPowerCut(QRandomGenerator &random) const;
    [[nodiscard]] bool hasUnsynchronized() const;

private:
    struct Change {
        std::optional<qint64> size; ///< cut to it
        qint64 offset = 0;
        QByteArray bytes;
    };
    struct File {
        QByteArray certain;
        QList<Change> since;
    };
    struct Renaming {
        QString name;
        int file = -1; ///< none: it went
    };

    void open(const DiskCall &call);
    void synchronize(int file);
    void synchronizeNames();
    [[nodiscard]] static QByteArray survivor(const File &file, QRandomGenerator &random);

    bool m_obeys;
    QList<File> m_files;
    QMap<QString, int> m_names; ///< as programs see them
    QMap<QString, int> m_certainNames;
    QList<Renaming> m_namesSince;
};

} // namespace circuitdesk
