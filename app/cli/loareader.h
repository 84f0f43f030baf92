// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loaapplication.h"
#include "models/result.h"

namespace circuitdesk {

/// The application in the file \a path, \a second as the command line says. Fails with the code `usage`.
[[nodiscard]] Result<LoaApplication> readLoaFile(const QString &path, bool second);

} // namespace circuitdesk
