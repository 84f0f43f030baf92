// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QIconEngine>

#include <optional>

namespace circuitdesk {

/// Draws one SVG of our set in a colour of the theme in use at the moment of drawing.
class IconEngine final : public QIconEngine
{
public:
    IconEngine(const QString &name, std::optional<Tone> tone);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override;
    bool isNull() override { return false; }

private:
    [[nodiscard]] QColor color(QIcon::Mode mode) const;

    QString m_name;
    std::optional<Tone> m_tone;
};

/// Paints an icon of the set in any colour, for painting code that has one.
void paintIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &color);

} // namespace circuitdesk
