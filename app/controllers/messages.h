// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/messagebar.h"

#include <functional>

namespace circuitdesk {

class MainWindow;

/// Shows a message in the window's message bar. It replaces the one before, and its action too.
void say(MainWindow &window, MessageBar::Kind kind, const QString &text);
/// \a action runs when the person chooses \a actionText, as long as \a context lives.
void say(MainWindow &window, MessageBar::Kind kind, const QString &text, const QString &actionText,
    const QObject *context, const std::function<void()> &action);

} // namespace circuitdesk
