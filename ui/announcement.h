// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace circuitdesk {

/// Makes \a widget one that screen readers speak when it appears or is announced: a notification (AT-SPI 2,
/// "Roles"). Called before anything asks what the widget is, so in its constructor.
void makeAnnounced(QWidget *widget);

/// Has screen readers speak the accessible name of \a widget, which was made so by makeAnnounced(). Qt 6.4
/// has no event of its own for that: AT-SPI hears that a notification appeared, Windows and macOS an alert.
void announce(QWidget *widget);

} // namespace circuitdesk
