// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/pdfpage.h"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

namespace circuitdesk {

namespace {

constexpr double pointsPerMillimetre = 72 / 25.4;
constexpr double littleShrinking = 0.85;
constexpr double sizeStep = 0.5;
constexpr const char *families = "Noto Sans CJK SC,Source Han Sans SC,Microsoft YaHei,PingFang SC,sans-serif";

cairo_status_t append(void *closure, const unsigned char *data, unsigned int length)
{
    static_cast<QByteArray *>(closure)->append(
        reinterpret_cast<const char *>(data), static_cast<qsizetype>(length));
    return CAIRO_STATUS_SUCCESS;
}

/// One paragraph: what would break a line, or can't be printed, is a space.
QByteArray printable(const QString &text)
{
    QString result = text;
    for (QChar &character : result) {
        if (character.category() == QChar::Other_Control || character == QChar::LineSeparator
            || character == QChar::ParagraphSeparator)
            character = u' ';
    }
    return result.toUtf8();
}

/// A layout whose sizes can be tried one after the other.
class Layout final
{
public:
    Layout(cairo_t *cairo, const QString &text, bool bold)
        : m_layout(pango_cairo_create_layout(cairo), g_object_unref),
          m_font(pango_font_description_new())
    {
        // Advances rounded to whole points, as on a screen, would crowd small type.
        PangoContext *context = pango_layout_get_context(get());
        pango_context_set_round_glyph_positions(context, FALSE);
        cairo_font_options_t *options = cairo_font_options_create();
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
        pango_cairo_context_set_font_options(context, options);
        cairo_font_options_destroy(options);
        pango_layout_context_changed(get());
        pango_font_description_set_family_static(m_font, families);
        pango_font_description_set_weight(m_font, bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
        const QByteArray bytes = printable(text);
        pango_layout_set_text(get(), bytes.constData(), static_cast<int>(bytes.size()));
        pango_layout_set_wrap(get(), PANGO_WRAP_WORD_CHAR);
    }
    ~Layout() { pango_font_description_free(m_font); }
    Layout(const Layout &) = delete;
    Layout &operator=(const Layout &) = delete;

    /// The width on one line, in points.
    double widthAt(double size)
    {
        setSize(size);
        pango_layout_set_width(get(), -1);
        PangoRectangle extents;
        pango_layout_get_extents(get(), nullptr, &extents);
        return pango_units_to_double(extents.width);
    }
    int linesAt(double size, double width)
    {
        setSize(size);
        pango_layout_set_width(get(), pango_units_from_double(width));
        return pango_layout_get_line_count(get());
    }
    void elide(double size, double width, int lines)
    {
        setSize(size);
        pango_layout_set_width(get(), pango_units_from_double(width));
        pango_layout_set_height(get(), -lines);
        pango_layout_set_ellipsize(get(), PANGO_ELLIPSIZE_END);
    }
    FittedText fitted(double size) { return {m_layout, size, pango_layout_get_line_count(get())}; }

private:
    PangoLayout *get() const { return static_cast<PangoLayout *>(m_layout.get()); }
    void setSize(double size)
    {
        pango_font_description_set_absolute_size(m_font, size * PANGO_SCALE);
        pango_layout_set_font_description(get(), m_font);
    }

    std::shared_ptr<void> m_layout;
    PangoFontDescription *m_font;
};

void setColor(cairo_t *cairo, const QColor &color)
{
    cairo_set_source_rgb(cairo, color.redF(), color.greenF(), color.blueF());
}

} // namespace

struct PdfPage::Surface {
    QByteArray bytes;
    cairo_surface_t *surface = nullptr;
    cairo_t *cairo = nullptr;
};

PdfPage::PdfPage(QSizeF size) : m_surface(std::make_unique<Surface>())
{
    m_surface->surface = cairo_pdf_surface_create_for_stream(
        append, &m_surface->bytes, size.width() * pointsPerMillimetre, size.height() * pointsPerMillimetre);
    m_surface->cairo = cairo_create(m_surface->surface);
}

PdfPage::~PdfPage()
{
    cairo_destroy(m_surface->cairo);
    cairo_surface_destroy(m_surface->surface);
}

FittedText PdfPage::fit(const QString &text, bool bold, const TextBox &box) const
{
    Layout layout(m_surface->cairo, text, bold);
    const double width = box.width * pointsPerMillimetre;
    const double height = box.height * pointsPerMillimetre;
    const double natural = layout.widthAt(box.size);
    if (natural <= width)
        return layout.fitted(box.size);
    const double shrunk = box.size * width / natural;
    const auto oneLine = [&](double size) {
        // Widths of type do not shrink quite evenly.
        while (size > box.minSize && layout.widthAt(size) > width)
            size -= sizeStep / 10;
        return layout.widthAt(size) <= width;
    };
    if (shrunk >= std::max(box.minSize, box.size * littleShrinking) && oneLine(shrunk))
        return layout.fitted(std::min(shrunk, box.size));
    if (box.maxLines > 1) {
        for (double size = box.wrappedSize; size >= box.minSize; size -= sizeStep) {
            const int lines = layout.linesAt(size, width);
            if (lines <= box.maxLines && (height <= 0 || lines * leading(size) <= height))
                return layout.fitted(size);
        }
    }
    if (box.maxLines == 1 && shrunk >= box.minSize && oneLine(shrunk))
        return layout.fitted(shrunk);
    int lines = box.maxLines;
    while (lines > 1 && height > 0 && lines * leading(box.minSize) > height)
        --lines;
    layout.elide(box.minSize, width, lines);
    return layout.fitted(box.minSize);
}

void PdfPage::drawText(const FittedText &text, QPointF origin, bool right, const QColor &color)
{
    cairo_t *cairo = m_surface->cairo;
    setColor(cairo, color);
    auto *layout = static_cast<PangoLayout *>(text.layout.get());
    double y = origin.y() * pointsPerMillimetre;
    for (int i = 0; i < text.lines; ++i) {
        PangoLayoutLine *line = pango_layout_get_line_readonly(layout, i);
        PangoRectangle extents;
        pango_layout_line_get_extents(line, nullptr, &extents);
        const double x =
            origin.x() * pointsPerMillimetre - (right ? pango_units_to_double(extents.width) : 0);
        cairo_move_to(cairo, x, y);
        pango_cairo_show_layout_line(cairo, line);
        y += leading(text.size);
    }
}

void PdfPage::drawLine(QPointF from, QPointF to, double width, const QColor &color)
{
    cairo_t *cairo = m_surface->cairo;
    setColor(cairo, color);
    cairo_set_line_width(cairo, width * pointsPerMillimetre);
    cairo_move_to(cairo, from.x() * pointsPerMillimetre, from.y() * pointsPerMillimetre);
    cairo_line_to(cairo, to.x() * pointsPerMillimetre, to.y() * pointsPerMillimetre);
    cairo_stroke(cairo);
}

void PdfPage::fillRect(const QRectF &rect, const QColor &color)
{
    cairo_t *cairo = m_surface->cairo;
    setColor(cairo, color);
    cairo_rectangle(cairo, rect.x() * pointsPerMillimetre, rect.y() * pointsPerMillimetre,
        rect.width() * pointsPerMillimetre, rect.height() * pointsPerMillimetre);
    cairo_fill(cairo);
}

QByteArray PdfPage::toPdf(const PdfInfo &info)
{
    cairo_surface_t *surface = m_surface->surface;
    const auto set = [surface](cairo_pdf_metadata_t key, const QString &value) {
        cairo_pdf_surface_set_metadata(surface, key, value.toUtf8().constData());
    };
    set(CAIRO_PDF_METADATA_TITLE, info.title);
    set(CAIRO_PDF_METADATA_CREATOR, info.creator);
    if (info.createdAt.isValid())
        set(CAIRO_PDF_METADATA_CREATE_DATE, info.createdAt.toUTC().toString(Qt::ISODate));
    cairo_show_page(m_surface->cairo);
    cairo_surface_finish(surface);
    if (cairo_surface_status(surface) != CAIRO_STATUS_SUCCESS)
        return {};
    return m_surface->bytes;
}

} // namespace circuitdesk
