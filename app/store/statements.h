// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace circuitdesk {

/// The statements of a migration file: split at semicolons that end a line, but not inside BEGIN … END.
[[nodiscard]] QStringList statementsOf(const QString &script);

} // namespace circuitdesk
