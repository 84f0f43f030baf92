// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rostersheet.h"

namespace circuitdesk {

/// Why a cell of a table is not taken, whether it was imported or pasted: in two or three words for the cell,
/// and in sentences that say what to do.
[[nodiscard]] QString cellRefusalWord(CellRefusal reason);
[[nodiscard]] QString cellRefusalText(CellRefusal reason);

} // namespace circuitdesk
