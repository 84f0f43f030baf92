// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <unistd.h>

namespace circuitdesk {

/// While it lives, a test that runs as root is a user whom permissions bind. POSIX only.
class AsNobody final
{
public:
    AsNobody() : m_wasRoot(::geteuid() == 0)
    {
        if (m_wasRoot && ::setresuid(nobody, nobody, 0) != 0)
            qFatal("root can't become a plain user");
    }
    ~AsNobody()
    {
        if (m_wasRoot && ::setresuid(0, 0, 0) != 0)
            qFatal("root can't come back");
    }
    AsNobody(const AsNobody &) = delete;
    AsNobody &operator=(const AsNobody &) = delete;

private:
    static constexpr ::uid_t nobody = 65534;

    bool m_wasRoot;
};

} // namespace circuitdesk
