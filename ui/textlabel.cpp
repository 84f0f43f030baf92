// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/textlabel.h"

#include "ui/iconengine.h"

#include <QEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QScopedValueRollback>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

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

QString withoutMnemonic(const QString &text)
{
    static const QRegularExpression appended(u"\\(&\\w\\)"_s);
    return QString(text).remove(appended).remove(u'&');
}

TextLabel::TextLabel(TextStyle style, const QString &text, QWidget *parent)
    : QLabel(text, parent),
      m_style(style)
{
    setTextFormat(Qt::PlainText);
    restyle();
}

void TextLabel::setTone(std::optional<Tone> tone, bool onTone)
{
    m_onTone = onTone;
    m_tone = tone;
    restyle();
}

void TextLabel::makeSelectable()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setCursor(Qt::IBeamCursor);
}

void TextLabel::setEliding()
{
    m_eliding = true;
    updateGeometry();
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize size = QLabel::minimumSizeHint();
    return m_eliding ? QSize(0, size.height()) : size;
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    const bool cut = m_eliding && fontMetrics().horizontalAdvance(text()) > contentsRect().width();
    if (m_eliding)
        setToolTip(cut ? text() : QString());
    if (!cut) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    painter.drawText(contentsRect(), static_cast<int>(alignment()),
        fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
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
        colors.setColor(QPalette::WindowText, m_onTone ? toneTint(*m_tone) : toneColor(*m_tone));
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

void IconLabel::setIcon(const QString &name, Tone tone, bool onTone)
{
    m_onTone = onTone;
    m_name = name;
    m_tone = tone;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    paintIcon(&painter, rect(), m_name, m_onTone ? toneTint(m_tone) : toneColor(m_tone));
}

} // namespace circuitdesk
