// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/desk.h"
#include "app/practice/faults.h"
#include "app/practice/message.h"

#include <string_view>

namespace circuitdesk::practice {

[[nodiscard]] bool isControlPath(std::string_view path);

/// The unsigned endpoints under /practice/: faults, ledger, time, circuits, and the LOA files. A request
/// whose Host is not a loopback name is refused, so that no web page can reach them through a name of its
/// own.
[[nodiscard]] HttpAnswer handleControl(Desk &desk, FaultQueue &faults, const HttpRequest &request);

} // namespace circuitdesk::practice
