// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "ui/deskstyle.h"
#include "ui/iconengine.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPointer>
#include <QTimer>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char roleProperty[] = "circuitdeskButtonRole";

Theme chosenTheme = Theme::System;
ThemeColors activeColors;
QFont systemFont;

/// Every role of a palette, in the order of makePalette().
struct PaletteSeed {
    QRgb window, base, alternate, text, hint, button, divider, outline, accent, onAccent, disabled, tip;
};

QPalette makePalette(const PaletteSeed &seed)
{
    QPalette palette;
    const auto set = [&palette](
                         QPalette::ColorRole role, QRgb color) { palette.setColor(role, QColor(color)); };
    set(QPalette::Window, seed.window);
    set(QPalette::Base, seed.base);
    set(QPalette::AlternateBase, seed.alternate);
    set(QPalette::Button, seed.button);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
             QPalette::BrightText})
        set(role, seed.text);
    set(QPalette::PlaceholderText, seed.hint);
    set(QPalette::ToolTipBase, seed.tip);
    set(QPalette::Light, seed.base);
    set(QPalette::Midlight, seed.divider);
    set(QPalette::Mid, seed.outline);
    set(QPalette::Dark, seed.outline);
    set(QPalette::Shadow, seed.outline);
    set(QPalette::Highlight, seed.accent);
    set(QPalette::HighlightedText, seed.onAccent);
    set(QPalette::Link, seed.accent);
    set(QPalette::LinkVisited, seed.accent);
    for (const auto role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, QColor(seed.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(seed.divider));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor(seed.disabled));
    return palette;
}

/// In high contrast nothing is ours: every colour is one the person chose for the whole system.
ThemeColors systemColors(const QPalette &palette)
{
    ThemeColors colors;
    colors.palette = palette;
    colors.sidebar = palette.color(QPalette::Window);
    colors.divider = colors.hint = colors.outline = palette.color(QPalette::WindowText);
    colors.selection = colors.hover = palette.color(QPalette::Base);
    std::fill(std::begin(colors.tone), std::end(colors.tone), palette.color(QPalette::WindowText));
    std::fill(std::begin(colors.tint), std::end(colors.tint), palette.color(QPalette::Window));
    return colors;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

bool isHighContrast(const QPalette &palette)
{
#ifdef Q_OS_WIN
    HIGHCONTRASTW contrast{};
    contrast.cbSize = sizeof(contrast);
    if (SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof(contrast), &contrast, 0))
        return (contrast.dwFlags & HCF_HIGHCONTRASTON) != 0;
#endif
    // No ordinary theme puts window and field on pure black, or on pure white with pure black text.
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    return window == palette.color(QPalette::Base)
        && ((window == Qt::black && text.lightness() > 200) || (window == Qt::white && text == Qt::black));
}

/// Follows the desktop when it changes its colours while the program runs.
class SystemWatcher final : public QObject
{
public:
    explicit SystemWatcher(QApplication &application) : QObject(&application), m_application(application)
    {
        application.installEventFilter(this);
        m_settle.setSingleShot(true);
        m_settle.setInterval(0);
        connect(&m_settle, &QTimer::timeout, this, [this] { applyTheme(m_application, chosenTheme); });
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // One event a window arrives; the timer makes one change of them.
        if (event->type() == QEvent::ThemeChange && watched->isWindowType())
            m_settle.start();
        return false;
    }

private:
    QApplication &m_application;
    QTimer m_settle;
};

void nameFallbackFonts(QApplication &application)
{
    QFont font = systemFont;
    QStringList families{QFontInfo(font).family()};
    families << u"Noto Sans CJK SC"_s << u"Source Han Sans SC"_s << u"Microsoft YaHei UI"_s
             << u"PingFang SC"_s;
    font.setFamilies(families);
    if (font.pointSizeF() <= 0)
        font.setPointSizeF(QFontInfo(font).pointSizeF());
    if (application.font() != font)
        application.setFont(font);
}

ThemeColors colorsFor(Theme theme, const QPalette &system)
{
    if (theme == Theme::System && isHighContrast(system))
        return systemColors(system);
    const bool dark = theme == Theme::Dark || (theme == Theme::System && isDark(system));
    return dark ? darkColors() : lightColors();
}

} // namespace

ThemeColors lightColors()
{
    ThemeColors colors;
    colors.palette = makePalette({0xF6F7F9, 0xFFFFFF, 0xF6F7F9, 0x1B2028, 0x566070, 0xFFFFFF, 0xDCE0E6,
        0x838C99, 0x1A5DB0, 0xFFFFFF, 0x9AA2AE, 0xFFFFFF});
    colors.sidebar = QColor(0xEBEEF2);
    colors.divider = QColor(0xDCE0E6);
    colors.hint = QColor(0x566070);
    colors.outline = QColor(0x838C99);
    colors.selection = QColor(0xDDE9F8);
    colors.hover = QColor(0xEEF1F5);
    const QRgb tones[] = {0x434C5A, 0x2A4D7C, 0x1B6538, 0x845000, 0xAB2319};
    const QRgb tints[] = {0xE9ECF0, 0xE6EDF6, 0xE3F2E8, 0xFBF0D8, 0xFBE9E7};
    std::transform(std::begin(tones), std::end(tones), colors.tone, [](QRgb rgb) { return QColor(rgb); });
    std::transform(std::begin(tints), std::end(tints), colors.tint, [](QRgb rgb) { return QColor(rgb); });
    return colors;
}

ThemeColors darkColors()
{
    ThemeColors colors;
    colors.palette = makePalette({0x1B1E23, 0x22262C, 0x1F2328, 0xE5E8ED, 0xA3ABB7, 0x2A2F36, 0x343A43,
        0x747D8A, 0x7DB0F5, 0x0D1726, 0x666E7A, 0x2A2F36});
    colors.sidebar = QColor(0x15181C);
    colors.divider = QColor(0x343A43);
    colors.hint = QColor(0xA3ABB7);
    colors.outline = QColor(0x747D8A);
    colors.selection = QColor(0x263B57);
    colors.hover = QColor(0x292E35);
    const QRgb tones[] = {0xC3CAD4, 0xA9C6EE, 0x7DD39B, 0xF0BC57, 0xFF9C94};
    const QRgb tints[] = {0x2D323A, 0x263344, 0x1D3627, 0x3A2F19, 0x432628};
    std::transform(std::begin(tones), std::end(tones), colors.tone, [](QRgb rgb) { return QColor(rgb); });
    std::transform(std::begin(tints), std::end(tints), colors.tint, [](QRgb rgb) { return QColor(rgb); });
    return colors;
}

void applyTheme(QApplication &application, Theme theme)
{
    static QPointer<SystemWatcher> watcher;
    const bool first = !watcher;
    chosenTheme = theme;
    if (first) {
        watcher = new SystemWatcher(application);
        systemFont = application.font();
        application.setWindowIcon(applicationIcon());
#ifndef Q_OS_MACOS
        application.setStyle(new DeskStyle);
#endif
        nameFallbackFonts(application);
    }
    // An empty palette takes ours away, and the system's shows.
    application.setPalette(QPalette());
    activeColors = colorsFor(theme, application.palette());
    application.setPalette(activeColors.palette);
}

Theme currentTheme()
{
    return chosenTheme;
}

const ThemeColors &themeColors()
{
    if (!activeColors.sidebar.isValid())
        activeColors = colorsFor(Theme::System, QGuiApplication::palette());
    return activeColors;
}

QColor toneColor(Tone tone)
{
    return themeColors().tone[static_cast<int>(tone)];
}

QColor toneTint(Tone tone)
{
    return themeColors().tint[static_cast<int>(tone)];
}

Tone toneOf(Severity severity)
{
    return severity == Severity::Hard ? Tone::Error : Tone::Warning;
}

QColor severityColor(Severity severity)
{
    return toneColor(toneOf(severity));
}

QString toneIconName(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Information:
        return u"info"_s;
    case Tone::Success:
        return u"success"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Error:
        return u"error"_s;
    }
    Q_UNREACHABLE();
}

QIcon themedIcon(const QString &name)
{
    return QIcon(new IconEngine(name, std::nullopt));
}

QIcon themedIcon(const QString &name, Tone tone)
{
    return QIcon(new IconEngine(name, tone));
}

QFont scaledFont(qreal factor)
{
    QFont font = QApplication::font();
    font.setPointSizeF(QFontInfo(font).pointSizeF() * factor);
    return font;
}

QFont monospacedFont(qreal factor)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setStyleHint(QFont::Monospace);
    font.setFamilies({QFontInfo(font).family(), u"Noto Sans Mono CJK SC"_s});
    font.setPointSizeF(QFontInfo(QApplication::font()).pointSizeF() * factor);
    return font;
}

void setButtonRole(QAbstractButton *button, ButtonRole role)
{
    if (buttonRole(button) == role)
        return;
    button->setProperty(roleProperty, static_cast<int>(role));
    button->update();
}

ButtonRole buttonRole(const QWidget *button)
{
    return button ? static_cast<ButtonRole>(button->property(roleProperty).toInt()) : ButtonRole::Secondary;
}

} // namespace circuitdesk
