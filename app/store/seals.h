// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

namespace circuitdesk {

class Database;

/// Damage that SQLite does not see, and a file that is another's: sealed rows tell both.
namespace seals {

/// Fails where a draft or an engineer in the address book does not open with this key: with
/// Database::codeDamaged where another of them or the newest submission does, else, because the key is
/// another's, with the error of reading them. Writes nothing.
[[nodiscard]] Result<void> check(Database &database);

} // namespace seals

} // namespace circuitdesk
