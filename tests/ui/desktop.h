// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

// What a desktop's plugin is made of is not public in Qt.
#include <private/qguiapplication_p.h>
#include <qpa/qplatformtheme.h>
#include <qpa/qwindowsysteminterface.h>

namespace circuitdesk::test {

/// A desktop whose colours a person changes, as Qt's plugin for it tells of them. It takes the place of the
/// real one as long as it lives.
class Desktop final : public QPlatformTheme
{
public:
    Desktop() { QGuiApplicationPrivate::platform_theme = this; }
    ~Desktop() override { QGuiApplicationPrivate::platform_theme = m_before; }
    Q_DISABLE_COPY_MOVE(Desktop)

    /// What stands in front, what is behind it, and what is behind it in a field.
    void setColors(const QColor &front, const QColor &back, const QColor &field)
    {
        m_palette = QPalette(front, back, front, back, back, front, front, field, back);
        for (const auto role : {QPalette::Highlight, QPalette::PlaceholderText, QPalette::Link})
            m_palette.setColor(role, front);
        m_palette.setColor(QPalette::HighlightedText, back);
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            m_palette.setColor(QPalette::Disabled, role, Qt::gray);
        QWindowSystemInterface::handleThemeChange(nullptr);
    }
    const QPalette *palette(Palette type) const override
    {
        return type == SystemPalette ? &m_palette : nullptr;
    }
    const QFont *font(Font type) const override { return m_before ? m_before->font(type) : nullptr; }

private:
    QPlatformTheme *m_before = QGuiApplicationPrivate::platform_theme;
    QPalette m_palette;
};

} // namespace circuitdesk::test
