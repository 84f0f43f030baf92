// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace circuitdesk {

/// From now on nothing that Qt itself tells for debugging is logged, whatever QT_LOGGING_RULES says: it
/// repeats what is typed and what stands on the screen. Its warnings stay, and the program's own categories.
void keepToolkitDebuggingOutOfTheLog();

} // namespace circuitdesk
