// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/formpainter.h"

namespace circuitdesk {

namespace {

constexpr double pointsPerMillimetre = 72 / 25.4;
constexpr double capHeight = 0.733; // of Latin and digits, em
constexpr double ideographDepth = 0.06; // how far the middle of CJK lies below that of capitals, em
constexpr TextStyle labelStyle{.size = 6.5, .minSize = 4.5, .tone = Tone::Quiet};

QColor colorOf(Tone tone)
{
    switch (tone) {
    case Tone::Ink:
        return QColor(0x1b, 0x22, 0x2b);
    case Tone::Quiet:
        return QColor(0x5c, 0x67, 0x73);
    case Tone::Accent:
        return QColor(0x0f, 0x4c, 0x75);
    }
    Q_UNREACHABLE();
}

const QColor hairlineColor(0xcf, 0xd5, 0xdb);
const QColor writingColor(0x8a, 0x94, 0x9e);
const QColor tintColor(0xf3, 0xf5, 0xf7);

} // namespace

FormPainter::FormPainter(QSizeF page) : m_page(page) { }

FittedText FormPainter::fit(const QString &value, QSizeF box, const TextStyle &style) const
{
    const double minSize = style.minSize > 0 ? style.minSize : style.size;
    const double wrapped = style.wrappedSize > 0 ? style.wrappedSize : style.size;
    return m_page.fit(
        value, style.bold, {box.width(), style.size, minSize, wrapped, style.maxLines, box.height()});
}

void FormPainter::draw(const FittedText &fitted, QPointF origin, const TextStyle &style)
{
    m_page.drawText(fitted, origin, style.side == Side::Right, colorOf(style.tone));
}

void FormPainter::text(QPointF origin, double width, const QString &value, const TextStyle &style)
{
    draw(fit(value, {width, 0}, style), origin, style);
}

void FormPainter::centred(const QRectF &cell, const QString &value, const TextStyle &style)
{
    const auto fitted = fit(value, cell.size(), style);
    const double more = static_cast<double>(fitted.lines - 1) * leading(fitted.size) / pointsPerMillimetre;
    const double height = (capHeight - ideographDepth) * fitted.size / pointsPerMillimetre + more;
    const double first = cell.center().y() + height / 2 - more;
    draw(fitted, {style.side == Side::Right ? cell.right() : cell.left(), first}, style);
}

void FormPainter::label(QPointF origin, double width, const Label &label)
{
    const bool once = label.text == label.chinese || label.text.isEmpty();
    text(origin, width, once ? label.chinese : label.text + QStringLiteral("  ") + label.chinese, labelStyle);
}

void FormPainter::section(double y, double left, double right, const Label &title)
{
    const TextStyle style{.size = 9, .minSize = 6, .bold = true, .tone = Tone::Accent};
    const bool once = title.text == title.chinese || title.text.isEmpty();
    text({left, y}, right - left, once ? title.chinese : title.text + QStringLiteral("  ") + title.chinese,
        style);
    strongLine({left, y + 2}, {right, y + 2});
}

void FormPainter::field(const QRectF &cell, const Label &name, const QString &value, const TextStyle &style)
{
    label({cell.left(), cell.top() + 3.6}, cell.width(), name);
    if (value.isEmpty()) {
        writingLine({cell.left(), cell.bottom() - 1.6}, {cell.right(), cell.bottom() - 1.6});
        return;
    }
    const double top = cell.top() + 4.4;
    centred({cell.left(), top, cell.width(), cell.bottom() - 0.6 - top}, value, style);
}

void FormPainter::hairline(QPointF from, QPointF to)
{
    m_page.drawLine(from, to, 0.12, hairlineColor);
}

void FormPainter::strongLine(QPointF from, QPointF to)
{
    m_page.drawLine(from, to, 0.3, colorOf(Tone::Accent));
}

void FormPainter::writingLine(QPointF from, QPointF to)
{
    m_page.drawLine(from, to, 0.2, writingColor);
}

void FormPainter::tint(const QRectF &rect)
{
    m_page.fillRect(rect, tintColor);
}

void FormPainter::accentBar(const QRectF &rect)
{
    m_page.fillRect(rect, colorOf(Tone::Accent));
}

} // namespace circuitdesk
