// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/credentials.h"
#include "models/accountentry.h"

#include <optional>

namespace circuitdesk {

/// The keys that \a form means: the entered ones, or \a known ones where nothing but their ID was entered.
[[nodiscard]] Credentials mergedKeys(const AccountForm &form, const std::optional<Credentials> &known);

/// What is to mend in the fields by themselves, given the merged \a keys.
[[nodiscard]] QList<AccountProblem> fieldProblems(const AccountForm &form, const Credentials &keys);

/// Keys as one entry of a keychain; incomplete keys where \a bytes are none.
[[nodiscard]] QByteArray packedKeys(const Credentials &keys);
[[nodiscard]] Credentials unpackedKeys(const QByteArray &bytes);

} // namespace circuitdesk
