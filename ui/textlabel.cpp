// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/textlabel.h"

#include "ui/iconengine.h"

#include <QEvent>
#include <QPainter>
#include <QScopedValueRollback>

namespace circuitdesk {

namespace {

QFont fontOf(TextStyle style)
{
    QFont font;
    switch (style) {
    case TextStyle::Body:
        return scaledFont(fontscale::body);
    case TextStyle::Strong:
        font = scaledFont(fontscale::body);
        break;
    case TextStyle::Hint:
        return scaledFont(fontscale::hint);
    case TextStyle::Section:
        font = scaledFont(fontscale::section);
        break;
    case TextStyle::Title:
        font = scaledFont(fontscale::title);
        break;
    case TextStyle::Id:
        return monospacedFont();
    case TextStyle::LargeId:
        return monospacedFont(fontscale::title);
    }
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

TextLabel::TextLabel(TextStyle style, const QString &text, QWidget *parent)
    : QLabel(text, parent),
      m_style(style)
{
    setTextFormat(Qt::PlainText);
    restyle();
}

void TextLabel::setTone(std::optional<Tone> tone)
{
    m_tone = tone;
    restyle();
}

void TextLabel::makeSelectable()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setCursor(Qt::IBeamCursor);
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    const auto type = event->type();
    if (!m_restyling
        && (type == QEvent::PaletteChange || type == QEvent::ApplicationFontChange
            || type == QEvent::FontChange))
        restyle();
}

void TextLabel::restyle()
{
    const QScopedValueRollback guard(m_restyling, true);
    setFont(fontOf(m_style));
    QPalette colors;
    if (m_tone)
        colors.setColor(QPalette::WindowText, toneColor(*m_tone));
    else if (m_style == TextStyle::Hint)
        colors.setColor(QPalette::WindowText, themeColors().hint);
    else
        colors = QPalette();
    setPalette(colors);
}

IconLabel::IconLabel(QWidget *parent) : QLabel(parent)
{
    setFixedSize(spacing::icon, spacing::icon);
}

void IconLabel::setIcon(const QString &name, Tone tone)
{
    m_name = name;
    m_tone = tone;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    paintIcon(&painter, rect(), m_name, toneColor(m_tone));
}

} // namespace circuitdesk
