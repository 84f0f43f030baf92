// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace circuitdesk {

/// How safe a form is: nothing typed yet, on its way to the disk, on the disk, or not.
enum class SaveState { Empty, Saving, Saved, Failed };

} // namespace circuitdesk
