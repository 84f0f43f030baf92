// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/credentialsources.h"

namespace circuitdesk {

/// What `~/.aliyun/config.json` in \a home holds for \a profile; empty: its `current` one (API.md 6.2).
[[nodiscard]] SourceFinding cliProfile(const QString &home, const QString &profile);

/// What the file at \a path holds in section \a profile; empty: `default` (API.md 6.3).
[[nodiscard]] SourceFinding credentialsFile(const QString &path, const QString &profile);

} // namespace circuitdesk
