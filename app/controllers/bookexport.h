// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engineer.h"

#include <QList>

namespace circuitdesk {

class MainWindow;

/// Says that the file is not encrypted, asks for its form and place, and writes it on a worker thread; the
/// window's message bar tells the outcome.
void exportBook(MainWindow &window, const QList<Engineer> &engineers);

} // namespace circuitdesk
