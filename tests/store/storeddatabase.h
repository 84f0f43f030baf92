// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/statements.h"
#include "tests/store/desk.h"

namespace circuitdesk {

/// The data of tests/data/database-N.sql is sealed with this key.
inline constexpr Cipher::Key storedKey{7};

/// Makes the stored database of \a version at \a path.
inline void layOut(int version, const QString &path)
{
    QFile file(u"" CIRCUITDESK_SOURCE_DIR "/tests/data/database-%1.sql"_s.arg(version));
    if (!file.open(QIODevice::ReadOnly) || !QDir().mkpath(QFileInfo(path).absolutePath()))
        qFatal("a stored database is missing");
    RawConnection raw(path);
    for (const QString &statement : statementsOf(QString::fromUtf8(file.readAll()))) {
        if (const QString error = raw.exec(statement); !error.isEmpty())
            qFatal("%s: %s", qPrintable(error), qPrintable(statement));
    }
}

} // namespace circuitdesk
