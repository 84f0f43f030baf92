// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/loapdf.h"

namespace circuitdesk {

class MainWindow;

/// Asks where the form is to go and writes it there on a worker thread; the window's message bar tells the
/// outcome.
void exportLoaPdf(MainWindow &window, const LoaForm &form);

} // namespace circuitdesk
