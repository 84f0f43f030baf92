// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reliability/powercutlog.h"

#include <sqlite3.h>

#include <algorithm>

namespace circuitdesk {

namespace {

/// A sector is written whole or not at all.
constexpr qint64 sector = 512;

QByteArray junk(qint64 size, QRandomGenerator &random)
{
    QByteArray result(size, '\0');
    if (random.bounded(2) == 0) {
        for (char &byte : result)
            byte = static_cast<char>(random.bounded(256));
    }
    return result;
}

void put(QByteArray &file, qint64 offset, const QByteArray &bytes, QRandomGenerator &random)
{
    if (file.size() < offset)
        file.append(junk(offset - file.size(), random));
    file.replace(offset, bytes.size(), bytes);
}

} // namespace

int DiskLog::add(const DiskCall &call)
{
    if (call.kind == DiskCall::Kind::Read || !call.path.startsWith(m_path))
        return SQLITE_OK;
    DiskCall kept = call;
    kept.path = call.path.mid(m_path.size());
    kept.bytes = QByteArray(call.bytes.constData(), call.bytes.size());
    m_entries.append({kept, {}});
    return SQLITE_OK;
}

void VolatileDisk::apply(const DiskCall &call)
{
    if (call.kind == DiskCall::Kind::Open)
        return open(call);
    if (!m_names.contains(call.path))
        return;
    const int file = m_names.value(call.path);
    switch (call.kind) {
    case DiskCall::Kind::Write:
        m_files[file].since.append({{}, call.offset, call.bytes});
        return;
    case DiskCall::Kind::Truncate:
        m_files[file].since.append({call.offset, 0, {}});
        return;
    case DiskCall::Kind::Sync:
        return synchronize(file);
    case DiskCall::Kind::Delete:
        m_names.remove(call.path);
        m_namesSince.append({call.path, -1});
        if (call.lasting)
            synchronizeNames();
        return;
    case DiskCall::Kind::Open:
    case DiskCall::Kind::Read:
        return;
    }
}

void VolatileDisk::open(const DiskCall &call)
{
    // The database itself is made by its program, just before SQLite opens it.
    if (m_names.contains(call.path) || !(call.lasting || call.path.isEmpty()))
        return;
    const int file = static_cast<int>(m_files.size());
    m_files.append(File());
    m_names.insert(call.path, file);
    m_namesSince.append({call.path, file});
}

void VolatileDisk::synchronize(int file)
{
    if (!m_obeys)
        return;
    QRandomGenerator zeros;
    File &each = m_files[file];
    for (const Change &change : std::as_const(each.since)) {
        if (change.size)
            each.certain.resize(*change.size);
        else
            put(each.certain, change.offset, change.bytes, zeros);
    }
    each.since.clear();
    // SQLite synchronizes the folder together with a journal or log that it made, not with the database.
    const bool isNew = std::any_of(m_namesSince.cbegin(), m_namesSince.cend(),
        [&](const Renaming &name) { return name.file == file && !name.name.isEmpty(); });
    if (isNew)
        synchronizeNames();
}

void VolatileDisk::synchronizeNames()
{
    if (!m_obeys)
        return;
    m_certainNames = m_names;
    m_namesSince.clear();
}

bool VolatileDisk::hasUnsynchronized() const
{
    return !m_namesSince.isEmpty() || std::any_of(m_names.cbegin(), m_names.cend(), [&](int file) {
        return !m_files.at(file).since.isEmpty();
    });
}

QMap<QString, QByteArray> VolatileDisk::afterPowerCut(QRandomGenerator &random) const
{
    QMap<QString, int> names = m_certainNames;
    const auto happened = random.bounded(static_cast<int>(m_namesSince.size()) + 1);
    for (const Renaming &name : m_namesSince.mid(0, happened)) {
        if (name.file < 0)
            names.remove(name.name);
        else
            names.insert(name.name, name.file);
    }
    QMap<QString, QByteArray> result;
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        result.insert(it.key(), survivor(m_files.at(it.value()), random));
    return result;
}

QByteArray VolatileDisk::survivor(const File &file, QRandomGenerator &random)
{
    struct Piece {
        qint64 offset;
        QByteArray bytes;
    };
    // From "nothing of it" to "all but little of it": real disks do each.
    const double kept = random.bounded(5) / 4.0;
    const bool inOrder = random.bounded(2) == 0;
    QByteArray result = file.certain;
    QList<Piece> pieces;
    const auto putPieces = [&] {
        if (!inOrder) {
            for (auto i = pieces.size() - 1; i > 0; --i)
                pieces.swapItemsAt(i, random.bounded(static_cast<int>(i) + 1));
        }
        for (const Piece &piece : std::as_const(pieces)) {
            if (random.generateDouble() < kept)
                put(result, piece.offset, piece.bytes, random);
        }
        pieces.clear();
    };
    for (const Change &change : file.since) {
        if (change.size) {
            // A file system keeps the order of a file's sizes.
            putPieces();
            if (random.generateDouble() < kept)
                result.resize(*change.size);
            continue;
        }
        for (qint64 at = 0; at < change.bytes.size();) {
            const qint64 end = std::min(
                ((change.offset + at) / sector + 1) * sector - change.offset, qint64{change.bytes.size()});
            pieces.append({change.offset + at, change.bytes.mid(at, end - at)});
            at = end;
        }
    }
    putPieces();
    return result;
}

} // namespace circuitdesk
