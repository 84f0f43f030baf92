// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>

#include <algorithm>
#include <cstring>

#include <sys/mman.h>

namespace circuitdesk {

/// What is looked for in this process's memory, eight bytes at a time, without lying there itself: each byte
/// is turned.
class Sought final
{
public:
    static constexpr char turn = 0x5a;

    Sought(const void *bytes, std::size_t size)
    {
        for (std::size_t i = 0; i < size; ++i)
            m_turned.append(static_cast<char>(static_cast<const char *>(bytes)[i] ^ turn));
    }

    /// How often a piece of it stands in what this process may write to; -1 where the system does not let it
    /// look.
    [[nodiscard]] int timesInMemory() const
    {
        QFile maps(QStringLiteral("/proc/self/maps"));
        QFile memory(QStringLiteral("/proc/self/mem"));
        if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return -1;
        // Not of the heap: what was read there last would be found again.
        void *window = ::mmap(nullptr, windowSize, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
        if (window == MAP_FAILED)
            return -1;
        const auto own = reinterpret_cast<quintptr>(window);
        int times = 0;
        const QByteArray lines = maps.readAll();
        for (const QByteArray &line : lines.split('\n')) {
            const QByteArrayList ends = line.left(line.indexOf(' ')).split('-');
            if (ends.size() != 2 || !line.mid(line.indexOf(' ')).startsWith(" rw"))
                continue;
            const auto begin = ends.at(0).toULongLong(nullptr, 16);
            const auto end = ends.at(1).toULongLong(nullptr, 16);
            // The address sanitizer maps terabytes for its own notes, which hold no byte of ours.
            if (begin != own && end - begin < largest)
                times += timesBetween(memory, begin, end, static_cast<char *>(window));
        }
        ::munmap(window, windowSize);
        return times;
    }

private:
    static constexpr std::size_t windowSize = 1 << 20;
    static constexpr quint64 largest = quint64(1) << 32;
    static constexpr qsizetype pieceSize = 8;

    [[nodiscard]] int timesBetween(QFile &memory, quint64 begin, quint64 end, char *window) const
    {
        int times = 0;
        const auto length = static_cast<quint64>(pieceSize);
        while (begin + length <= end && memory.seek(static_cast<qint64>(begin))) {
            const qint64 read =
                memory.read(window, static_cast<qint64>(std::min<quint64>(windowSize, end - begin)));
            if (read < pieceSize)
                break;
            times += timesIn(window, window + read - pieceSize);
            // What lies across the edge is read again.
            begin += static_cast<quint64>(read) - length + 1;
        }
        return times;
    }
    [[nodiscard]] int timesIn(const char *first, const char *last) const
    {
        int times = 0;
        for (qsizetype piece = 0; piece + pieceSize <= m_turned.size(); piece += pieceSize) {
            const auto next = [&](const char *from) {
                return static_cast<const char *>(
                    std::memchr(from, static_cast<unsigned char>(m_turned.at(piece) ^ turn),
                        static_cast<std::size_t>(last + 1 - from)));
            };
            for (const char *at = next(first); at; at = at < last ? next(at + 1) : nullptr)
                times += standsAt(at, piece) ? 1 : 0;
        }
        return times;
    }
    [[nodiscard]] bool standsAt(const char *bytes, qsizetype piece) const
    {
        for (qsizetype i = 0; i < pieceSize; ++i) {
            if (static_cast<char>(bytes[i] ^ turn) != m_turned.at(piece + i))
                return false;
        }
        return true;
    }

    QByteArray m_turned;
};

} // namespace circuitdesk
