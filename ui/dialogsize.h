// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QDialog;
class QScrollArea;

namespace circuitdesk {

/// As large as \a wanted, and never larger than the screen has room for beside a window's frame.
void resizeToScreen(QDialog &dialog, const QSize &wanted);

/// Where the screen is too small for a dialog, everything above its buttons scrolls and the buttons stay in
/// sight. It follows the focus; where nothing in it takes the focus, the area itself has to. For the end of a
/// constructor: \a dialog has a QVBoxLayout, and its buttons are the last item of it.
QScrollArea *scrollAboveButtons(QDialog &dialog);

} // namespace circuitdesk
