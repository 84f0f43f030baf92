// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/pdfpage.h"

namespace circuitdesk {

/// A label in the reader's language and the form's own Chinese. Where both are the same it is said once.
struct Label {
    QString text;
    QString chinese;
};

enum class Tone { Ink, Quiet, Accent };
enum class Side { Left, Right };

/// One piece of text and how it may look. \a width in millimetres, the sizes in points; a minimum of 0 is the
/// size.
struct TextStyle {
    double size = 9;
    double minSize = 0;
    double wrappedSize = 0;
    int maxLines = 1;
    bool bold = false;
    Tone tone = Tone::Ink;
    Side side = Side::Left;
};

/// The few shapes the printed form is made of: labels, values, cells and rules, in one palette and two
/// weights. Lengths are millimetres from the page's top left corner.
class FormPainter final
{
public:
    explicit FormPainter(QSizeF page);

    /// Text whose (first) baseline is at \a origin, or ends there for Side::Right; never wider than \a width.
    void text(QPointF origin, double width, const QString &value, const TextStyle &style);
    /// Text in the vertical middle of \a cell.
    void centred(const QRectF &cell, const QString &value, const TextStyle &style);
    /// A small label, the Chinese beside it.
    void label(QPointF origin, double width, const Label &label);
    /// A section's title over a rule from \a left to \a right.
    void section(double y, double left, double right, const Label &title);
    /// A labelled value; an empty one gives a line to write on.
    void field(const QRectF &cell, const Label &name, const QString &value, const TextStyle &style);

    void hairline(QPointF from, QPointF to);
    void strongLine(QPointF from, QPointF to);
    /// A line for a pen.
    void writingLine(QPointF from, QPointF to);
    void tint(const QRectF &rect);
    void accentBar(const QRectF &rect);

    [[nodiscard]] QByteArray toPdf(const PdfInfo &info) { return m_page.toPdf(info); }

private:
    [[nodiscard]] FittedText fit(const QString &value, QSizeF box, const TextStyle &style) const;
    void draw(const FittedText &fitted, QPointF origin, const TextStyle &style);

    PdfPage m_page;
};

} // namespace circuitdesk
