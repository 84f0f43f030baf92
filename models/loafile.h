// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loaapplication.h"
#include "models/result.h"

#include <QByteArray>

namespace circuitdesk {

/// Reads the exchange file `circuitdesk.loa` version 1. A malformed or foreign file is refused whole: the
/// error is one sentence with \a fileName, the line and the reason. Values are taken as they are; `check()`
/// judges them. A leading UTF-8 byte order mark is allowed. At most 1 MiB and 1000 engineers are read.
[[nodiscard]] Result<LoaApplication> parseLoaFile(const QByteArray &bytes, const QString &fileName);

/// The same file, written: UTF-8, indented, fields in the order of the form.
[[nodiscard]] QByteArray writeLoaFile(const LoaApplication &application);

} // namespace circuitdesk
