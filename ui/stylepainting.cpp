// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stylepainting.h"

#include "ui/deskstyle.h"
#include "ui/iconengine.h"

#include <QAbstractButton>
#include <QGuiApplication>
#include <QPainter>
#include <QStyleOption>

namespace circuitdesk::stylepainting {

using namespace Qt::Literals::StringLiterals;

namespace {

QColor mixed(const QColor &color, const QColor &with, qreal share)
{
    const auto channel = [share](float a, float b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(channel(color.redF(), with.redF()), channel(color.greenF(), with.greenF()),
        channel(color.blueF(), with.blueF()));
}

QColor pressedOrHovered(const QColor &fill, const QStyleOption *option)
{
    if (!(option->state & QStyle::State_Enabled))
        return fill;
    const QColor text = option->palette.color(QPalette::WindowText);
    if (option->state & QStyle::State_Sunken)
        return mixed(fill, text, 0.16);
    return option->state & QStyle::State_MouseOver ? mixed(fill, text, 0.07) : fill;
}

/// A button that is on, in high contrast: a thicker line would look like the focus.
bool isInverted(const QStyleOption *option)
{
    return option->state & QStyle::State_On && selectionNeedsLines();
}

/// A ring in the accent would drown in a surface of that colour, so a gap sets it apart.
void drawRingWithin(QPainter *painter, const QStyleOption *option, const QColor &fill)
{
    drawPanel(painter, option->rect, fill, option->palette.color(QPalette::Highlight), 2);
    drawFocusRing(painter, QRectF(option->rect).adjusted(2, 2, -2, -2),
        option->palette.color(QPalette::HighlightedText));
}

} // namespace

void drawPanel(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &outline, qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(outline.isValid() ? QPen(outline, width) : QPen(Qt::NoPen));
    painter->setBrush(fill);
    const qreal inset = outline.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter->restore();
}

void drawFocusRing(QPainter *painter, const QRectF &rect, const QColor &color)
{
    drawPanel(painter, rect, Qt::transparent, color, 2);
}

void drawFieldPanel(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    auto tone = controlTone(widget);
    if (!tone && widget)
        tone = controlTone(widget->parentWidget());
    const QColor fill = option->palette.color(enabled ? QPalette::Base : QPalette::Window);
    QColor outline = enabled ? themeColors().outline : themeColors().divider;
    if (tone)
        outline = toneColor(*tone);
    if (option->state & QStyle::State_HasFocus)
        drawPanel(painter, option->rect, fill, option->palette.color(QPalette::Highlight), 2);
    else
        drawPanel(painter, option->rect, fill, outline, tone ? 1.5 : 1);
}

void drawButtonPanel(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const QPalette &palette = option->palette;
    const ButtonRole role = buttonRole(widget);
    QColor fill = palette.color(QPalette::Button);
    QColor outline = themeColors().outline;
    if (role == ButtonRole::Primary)
        fill = outline = palette.color(QPalette::Highlight);
    else if (role == ButtonRole::Caution)
        fill = outline = toneColor(Tone::Warning);
    else if (role == ButtonRole::Flat)
        fill = outline = Qt::transparent;
    if (!enabled) {
        fill = palette.color(QPalette::Window);
        outline = themeColors().divider;
    }
    if (role == ButtonRole::Flat)
        fill = option->state & (QStyle::State_MouseOver | QStyle::State_Sunken) ? themeColors().hover
                                                                                : Qt::transparent;
    else
        fill = pressedOrHovered(fill, option);
    drawPanel(painter, option->rect, fill, role == ButtonRole::Flat ? QColor() : outline);
    if (!(option->state & QStyle::State_HasFocus))
        return;
    if (enabled && (role == ButtonRole::Primary || role == ButtonRole::Caution))
        drawRingWithin(painter, option, fill);
    else
        drawFocusRing(painter, option->rect, palette.color(QPalette::Highlight));
}

bool selectionNeedsLines()
{
    return themeColors().selection == QGuiApplication::palette().color(QPalette::Base);
}

void drawSelectionLines(QPainter *painter, const QStyleOption *option)
{
    const QRect &rect = option->rect;
    const QColor color = option->palette.color(QPalette::Highlight);
    painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), color);
    painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), color);
}

void drawToolPanel(QPainter *painter, const QStyleOption *option)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const QPalette &palette = option->palette;
    QColor outline = enabled ? themeColors().outline : themeColors().divider;
    QColor fill = palette.color(QPalette::Button);
    if (option->state & QStyle::State_On) {
        outline = palette.color(QPalette::Highlight);
        fill = isInverted(option) ? outline : themeColors().selection;
    } else if (option->state & QStyle::State_AutoRaise) {
        outline = QColor();
        fill = Qt::transparent;
        if (enabled && option->state & QStyle::State_MouseOver)
            fill = themeColors().hover;
        if (option->state & QStyle::State_Sunken)
            fill = themeColors().divider;
    } else {
        fill = pressedOrHovered(enabled ? fill : palette.color(QPalette::Window), option);
    }
    drawPanel(painter, option->rect, fill, outline, option->state & QStyle::State_On ? 1.5 : 1);
    if (!(option->state & QStyle::State_HasFocus))
        return;
    if (isInverted(option))
        drawRingWithin(painter, option, fill);
    else
        drawFocusRing(painter, option->rect, palette.color(QPalette::Highlight));
}

QStyleOptionToolButton toolLabel(const QStyleOptionToolButton &button)
{
    QStyleOptionToolButton label(button);
    if (isInverted(&button))
        label.palette.setColor(QPalette::ButtonText, button.palette.color(QPalette::HighlightedText));
    return label;
}

void drawTab(QPainter *painter, const QStyleOption *option)
{
    const QRect &rect = option->rect;
    const QRect line(rect.left(), rect.bottom() - 1, rect.width(), 2);
    if (option->state & QStyle::State_Selected)
        painter->fillRect(line, option->palette.color(QPalette::Highlight));
    else if (option->state & QStyle::State_MouseOver)
        painter->fillRect(line, themeColors().outline);
}

void drawCheckIndicator(QPainter *painter, const QStyleOption *option, bool round)
{
    const QPalette &palette = option->palette;
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & QStyle::State_On;
    const QColor accent = enabled ? palette.color(QPalette::Highlight) : themeColors().outline;
    const QRectF box(option->rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on ? accent : themeColors().outline, 1.5));
    painter->setBrush(on ? accent : palette.color(QPalette::Base));
    const qreal corner = round ? box.width() / 2 : 3;
    painter->drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), corner, corner);
    painter->restore();
    // Rows of a list keep the colour of their text where they are selected; the tick stands on the accent.
    if (on)
        paintIcon(painter, option->rect.adjusted(2, 2, -2, -2), u"accepted"_s,
            QGuiApplication::palette().color(QPalette::Active, QPalette::HighlightedText));
}

} // namespace circuitdesk::stylepainting
