// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

class QWidget;

namespace circuitdesk {

/// Makes sure that personal data which is copied from a widget does not stay: the clipboard's histories are
/// told to leave it out, and it is taken from the clipboard again. Owned by its widget.
class PrivateClipboard final : public QObject
{
    Q_OBJECT

public:
    using Milliseconds = std::chrono::milliseconds;
    static constexpr Milliseconds keptFor = std::chrono::seconds(30);

    /// Watches what a person copies or cuts in \a widget and in the widgets within it: by key, button or
    /// menu.
    explicit PrivateClipboard(QWidget *widget, Milliseconds kept = keptFor);

    /// False where \a widget shows nothing that is anybody's secret now.
    void setActive(bool active) { m_active = active; }

    /// Copies \a text with the marks of KDE, Windows and macOS for what must not be kept. After \a kept, or
    /// when the program ends before, the clipboard is emptied where it still holds the same.
    static void copy(const QString &text, Milliseconds kept = keptFor);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void clipboardChanged();

    QWidget *m_widget;
    Milliseconds m_kept;
    bool m_active = true;
    QTimer m_expecting{
        this}; ///< runs as long as a change of the clipboard may come of what a person just did
    bool m_menu = false; ///< the same of a menu that is or was open
};

} // namespace circuitdesk
