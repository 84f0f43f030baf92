// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/error.h"

class QSqlError;

namespace circuitdesk {

/// What SQLite's error means to a person; a code of Database where there is one for it.
[[nodiscard]] Error storageError(const QSqlError &error, const QString &databasePath);
[[nodiscard]] Error damageError(const QString &databasePath);
/// What quick_check found: damage, or a disk that does not give its pages, which is none.
[[nodiscard]] Error findingError(const QString &found, const QString &databasePath);

} // namespace circuitdesk
