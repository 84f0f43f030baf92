// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace circuitdesk {

/// Makes \a path, with the folders above it, for nobody but its owner (0700). A folder that is there already
/// may be anybody's, as with `--data-dir /tmp`, and keeps its permissions. False where it can't be made.
[[nodiscard]] bool makePrivateFolder(const QString &path);

} // namespace circuitdesk
