// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/textlabel.h"

#include "ui/iconengine.h"

#include <QEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

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

struct LineBox {
    int ascent = 0;
    int descent = 0;
};

/// Letters that the font does not have come from another one, whose lines may be higher.
LineBox lineBoxOf(const QFont &font, const QString &text)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    return line.isValid() ? LineBox{qRound(line.ascent()), qRound(line.descent())} : LineBox{};
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
    // On a surface of a view's colour Qt would take that one's text colour instead of the style's.
    setForegroundRole(QPalette::WindowText);
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

void TextLabel::setEvenLines()
{
    m_even = true;
    setAlignment((alignment() & Qt::AlignHorizontal_Mask) | Qt::AlignTop);
    evenLines();
}

void TextLabel::evenLines()
{
    const LineBox most = lineBoxOf(scaledFont(fontscale::body), u"Ag\u56fd"_s);
    const LineBox own = lineBoxOf(font(), text());
    setContentsMargins(0, qMax(0, most.ascent - own.ascent), 0, qMax(0, most.descent - own.descent));
}

int TextLabel::lineHeight() const
{
    const LineBox box = lineBoxOf(font(), text());
    return box.ascent + box.descent;
}

/// The text as its lines are broken: no circuit ID at its hyphen, and no last line of a single word.
QString TextLabel::shownText(int width) const
{
    constexpr qsizetype sentences = 1000; // a longer text is data, not ours
    if (!wordWrap() || buddy() || textInteractionFlags() & Qt::TextSelectableByMouse
        || text().size() > sentences)
        return text();
    static const QRegularExpression idStart(u"\\bpc-(?=\\w)"_s);
    QString shown = text().replace(idStart, u"pc-\u2060"_s);
    if (const qsizetype last = shown.lastIndexOf(u' '); last > 0)
        shown[last] = QChar::Nbsp;
    // What is too long for a line has to be broken somewhere.
    static const QRegularExpression gap(u"[ \n]"_s);
    const QStringList words = shown.split(gap);
    const bool fits = std::all_of(words.begin(), words.end(),
        [&](const QString &word) { return fontMetrics().horizontalAdvance(word) <= width; });
    return fits ? shown : text();
}

int TextLabel::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int inner = width - margins.left() - margins.right();
    const QString shown = shownText(inner);
    if (shown == text())
        return QLabel::heightForWidth(width);
    return fontMetrics().boundingRect(QRect(0, 0, inner, QWIDGETSIZE_MAX), Qt::TextWordWrap, shown).height()
        + margins.top() + margins.bottom();
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
    const QString shown = shownText(contentsRect().width());
    if (!cut && shown == text()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    if (!cut) {
        style()->drawItemText(&painter, contentsRect(),
            static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())) | Qt::TextWordWrap
                | (shown.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight),
            palette(), isEnabled(), shown, foregroundRole());
        return;
    }
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
    if (m_even)
        evenLines();
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

void IconLabel::standBeside(const TextLabel &text)
{
    setFixedHeight(qMax(spacing::icon, text.lineHeight()));
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    QRect icon(0, 0, spacing::icon, spacing::icon);
    icon.moveCenter(rect().center());
    paintIcon(&painter, icon, m_name, m_onTone ? toneTint(m_tone) : toneColor(m_tone));
}

} // namespace circuitdesk
