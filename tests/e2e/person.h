// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace circuitdesk::test {

/// Somebody at the keyboard: only presses keys, and looks at what has the focus.
class Person final
{
public:
    /// The window on the screen, active; false where it never becomes so.
    [[nodiscard]] static bool faces(QWidget &window);
    /// Presses a key where the focus is.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    static void type(const QString &text);
    /// Presses Tab until the widget with this object name (or a part of it) has the focus; false where it
    /// never does.
    [[nodiscard]] static bool tabTo(const QString &objectName);
    /// Tabs to a field and types into it, over what stands there.
    [[nodiscard]] static bool fill(const QString &objectName, const QString &text);
    /// Tabs to a button and presses it.
    [[nodiscard]] static bool choose(const QString &objectName);
    /// Reads the review that is open or opens now to its end, confirms it, and faces \a window again.
    [[nodiscard]] static bool confirmsReview(QWidget &window);
    /// The same for the form that is shown: Ctrl+Enter opens its review.
    [[nodiscard]] static bool sendsReviewed(QWidget &window);
};

} // namespace circuitdesk::test
