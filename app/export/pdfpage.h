// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QDateTime>
#include <QRectF>
#include <QString>

#include <memory>

namespace circuitdesk {

/// What a document says of itself; readable without opening it, so nothing personal.
struct PdfInfo {
    QString title;
    QString creator;
    QDateTime createdAt;
};

/// How a text may be fitted into a box. Sizes are points, lengths millimetres.
struct TextBox {
    double width = 0;
    double size = 0; ///< the size that is wanted
    double minSize = 0; ///< a text too long for this one ends in …
    double wrappedSize = 0; ///< the most for more than one line
    int maxLines = 1;
    double height = 0; ///< of all lines; 0 where only maxLines counts
};

/// A text laid out in its box.
struct FittedText {
    std::shared_ptr<void> layout; ///< a PangoLayout
    double size = 0; ///< points
    int lines = 0;
};

/// From baseline to baseline, in the unit of \a size.
[[nodiscard]] constexpr double leading(double size)
{
    return 1.25 * size;
}

/// A PDF document of one page, drawn with Pango and Cairo. Lengths are millimetres from the page's top left
/// corner, sizes of type points. Belongs to the thread that made it.
///
/// QPdfWriter is not used because the text of its pages reads back wrong (seen with Qt 6.4.2 and Noto Sans
/// CJK): digits are lost, 一 and 户 come back as radicals, and characters beyond U+FFFF not at all.
class PdfPage final
{
public:
    explicit PdfPage(QSizeF size);
    ~PdfPage();
    PdfPage(const PdfPage &) = delete;
    PdfPage &operator=(const PdfPage &) = delete;

    /// Keeps to one line while little shrinking does it, then wraps, then shrinks further, and elides at
    /// last.
    [[nodiscard]] FittedText fit(const QString &text, bool bold, const TextBox &box) const;
    /// \a origin is the left end of the first baseline, or its right end where \a right.
    void drawText(const FittedText &text, QPointF origin, bool right, const QColor &color);
    void drawLine(QPointF from, QPointF to, double width, const QColor &color);
    void fillRect(const QRectF &rect, const QColor &color);

    /// Ends the page: nothing can be drawn on it afterwards. Empty where it could not be made.
    [[nodiscard]] QByteArray toPdf(const PdfInfo &info);

private:
    struct Surface;
    std::unique_ptr<Surface> m_surface;
};

} // namespace circuitdesk
