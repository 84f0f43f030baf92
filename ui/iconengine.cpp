// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/iconengine.h"

#include "ui/stylepainting.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

/// A static library's resources are linked in only where something asks for them, and outside a namespace.
static void initializeIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray source(const QString &name)
{
    initializeIcons();
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qWarning("There is no icon named %s.", qUtf8Printable(name));
    return file.readAll();
}

} // namespace

void paintIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &color)
{
    const qreal ratio = painter->device()->devicePixelRatio();
    const QSize size = (QSizeF(rect.size()) * ratio).toSize();
    const QString key = u"circuitdesk/%1/%2/%3x%4"_s.arg(name, color.name(QColor::HexArgb))
                            .arg(size.width())
                            .arg(size.height());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter target(&pixmap);
        QSvgRenderer(source(name).replace("currentColor", color.name().toLatin1())).render(&target);
        target.end();
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect.topLeft(), pixmap);
}

QIcon applicationIcon()
{
    initializeIcons();
    return QIcon(u":/icons/circuitdesk.svg"_s);
}

IconEngine::IconEngine(const QString &name, std::optional<Tone> tone) : m_name(name), m_tone(tone) { }

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const bool inverted = state == QIcon::On && stylepainting::selectionNeedsLines();
    paintIcon(painter, rect, m_name, color(inverted ? QIcon::Selected : mode));
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return pixmap;
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(*this);
}

QColor IconEngine::color(QIcon::Mode mode) const
{
    const QPalette palette = QApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    if (mode == QIcon::Selected)
        return palette.color(QPalette::HighlightedText);
    return m_tone ? toneColor(*m_tone) : palette.color(QPalette::ButtonText);
}

} // namespace circuitdesk
