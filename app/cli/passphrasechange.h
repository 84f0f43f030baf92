// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QFuture>

namespace circuitdesk {

/// Changes the passphrase of the data in \a directory from CIRCUITDESK_PASSPHRASE to
/// CIRCUITDESK_NEW_PASSPHRASE of the environment: a command line can be read by everybody. Fails with the
/// code `usage` where one of them is missing. The future ends on any thread.
[[nodiscard]] QFuture<Result<void>> changePassphraseAsTold(const QString &directory);

} // namespace circuitdesk
