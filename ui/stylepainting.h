// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

class QColor;
class QPainter;
class QStyleOption;
class QStyleOptionToolButton;
class QWidget;

namespace circuitdesk {

/// The shapes that DeskStyle and self-painting widgets share.
namespace stylepainting {
inline constexpr qreal radius = 4;

/// A filled rounded rectangle whose outline of \a width stays inside \a rect.
void drawPanel(
    QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &outline, qreal width = 1);
/// The focus ring: 2 px in the accent, just inside \a rect.
void drawFocusRing(QPainter *painter, const QRectF &rect, const QColor &color);
void drawFieldPanel(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void drawButtonPanel(QPainter *painter, const QStyleOption *option, const QWidget *widget);
/// In high contrast the selection has no surface of its own; lines show it.
[[nodiscard]] bool selectionNeedsLines();
/// Above and below what is selected.
void drawSelectionLines(QPainter *painter, const QStyleOption *option);
void drawToolPanel(QPainter *painter, const QStyleOption *option);
/// The label in the colours that its panel asks for.
[[nodiscard]] QStyleOptionToolButton toolLabel(const QStyleOptionToolButton &button);
/// The chosen tab stands on a line in the accent.
void drawTab(QPainter *painter, const QStyleOption *option);
void drawCheckIndicator(QPainter *painter, const QStyleOption *option, bool round);
} // namespace stylepainting

} // namespace circuitdesk
