// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/problem.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>

class QAbstractButton;
class QApplication;

namespace circuitdesk {

/// Which colours a person chose; System follows the desktop, also while the program runs.
enum class Theme { System, Light, Dark };

/// Dresses the whole application. May be called again at any time.
void applyTheme(QApplication &application, Theme theme);
[[nodiscard]] Theme currentTheme();

/// The 4 px grid. Nothing is placed off it.
namespace spacing {
inline constexpr int hair = 4; ///< between an icon and its word
inline constexpr int small = 8; ///< inside a row
inline constexpr int medium = 12; ///< inside a card
inline constexpr int large = 16; ///< between columns
inline constexpr int section = 24; ///< between sections
inline constexpr int huge = 32;
inline constexpr int page = 24; ///< margin of a page
inline constexpr int icon = 16;
} // namespace spacing

/// Sizes of text, relative to the system's font.
namespace fontscale {
inline constexpr qreal body = 1.0;
inline constexpr qreal hint = 0.9;
inline constexpr qreal section = 1.25;
inline constexpr qreal title = 1.6;
} // namespace fontscale

/// What a colour says. It never says it alone: an icon and a word stand beside it.
enum class Tone { Neutral, Information, Success, Warning, Error };

/// Our own colours of one theme, for those that a palette has no role for.
struct ThemeColors {
    QPalette palette;
    QColor sidebar;
    QColor divider;
    QColor hint; ///< secondary text
    QColor outline; ///< of controls, 3:1
    QColor selection; ///< rows; the text on it stays as it is
    QColor hover;
    QColor tone[5]; ///< text and icons, by Tone
    QColor tint[5]; ///< the surface under it, by Tone
};

[[nodiscard]] ThemeColors lightColors();
[[nodiscard]] ThemeColors darkColors();
/// The colours in use. In high contrast they are the system's own.
[[nodiscard]] const ThemeColors &themeColors();

[[nodiscard]] QColor toneColor(Tone tone);
[[nodiscard]] QColor toneTint(Tone tone);
[[nodiscard]] Tone toneOf(Severity severity);
[[nodiscard]] QColor severityColor(Severity severity);
/// The name of the icon that goes with a tone.
[[nodiscard]] QString toneIconName(Tone tone);

/// An icon of our set in the colours of the palette in use; it follows a change of the palette.
[[nodiscard]] QIcon themedIcon(const QString &name);
/// The same in the colour of a tone.
[[nodiscard]] QIcon themedIcon(const QString &name, Tone tone);
/// The program's own icon, in its own colours.
[[nodiscard]] QIcon applicationIcon();

/// The application's font scaled, in points.
[[nodiscard]] QFont scaledFont(qreal factor);
/// For IDs.
[[nodiscard]] QFont monospacedFont(qreal factor = fontscale::body);

/// How a button asks to be pressed. One primary button a page.
enum class ButtonRole { Secondary, Primary, Caution, Flat };
void setButtonRole(QAbstractButton *button, ButtonRole role);
[[nodiscard]] ButtonRole buttonRole(const QWidget *button);

} // namespace circuitdesk
