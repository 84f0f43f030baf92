// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sendabletext.h"

#include <QRandomGenerator>
#include <QString>

#include <functional>

class QLineEdit;
class QWidget;

namespace circuitdesk::test {

/// Puts hostile texts into fields by the clipboard, an input method and keys in turn, and takes the CPU time
/// of each frame: an event and all that follows from it at once.
class HostileHand final
{
public:
    /// In milliseconds. Memory checks make everything slower; and where they are made, beside other tests,
    /// the machine takes a moment for itself now and then and counts it as ours: two frames of ten thousand
    /// may be up to four times as long.
#ifdef __SANITIZE_ADDRESS__
    static constexpr double frame = 250;
    static constexpr double interrupted = 0.0002;
#else
    static constexpr double frame = 50;
    static constexpr double interrupted = 0;
#endif

    /// The next text; a megabyte now and then.
    [[nodiscard]] QString text();
    /// Puts \a text over what stands in a line. Returns what it must hold now: the text; what was there,
    /// where the text is longer than \a most; by keys, those of its characters that a key enters.
    QString put(QLineEdit *edit, const QString &what, const QString &text, qsizetype most = maxTextLength);
    /// The same in a cell's open editor, where the clipboard's tables belong to the roster.
    QString putCell(QLineEdit *edit, const QString &what, const QString &text);
    /// Ctrl+V of \a text where the focus is.
    void paste(QWidget *target, const QString &what, const QString &text);
    void measure(const QString &what, const std::function<void()> &event);

    [[nodiscard]] int inputs() const
    {
        return m_inputs;
    }
    [[nodiscard]] int frames() const
    {
        return m_frames;
    }
    [[nodiscard]] double slowest() const
    {
        return m_slowest;
    }
    /// True where no frame took longer than it may.
    [[nodiscard]] bool isSmooth() const
    {
        return m_slow <= m_frames * interrupted && (m_slow == 0 || m_slowest < 4 * frame);
    }
    [[nodiscard]] QString last() const
    {
        return m_last;
    }
    [[nodiscard]] QString slowestWhat() const
    {
        return m_slowestWhat;
    }

private:
    enum class Way { Clipboard, Method, Keys };
    QString enter(QLineEdit *edit, const QString &what, const QString &text, qsizetype most, Way way);
    void commit(QLineEdit *edit, const QString &what, const QString &text);
    void press(QLineEdit *edit, const QString &what, const QString &character);

    QRandomGenerator m_random{20261122};
    int m_inputs = 0;
    int m_frames = 0;
    int m_slow = 0; ///< frames above the limit
    double m_slowest = 0;
    QString m_slowestWhat;
    QString m_last; ///< the latest frame's field and input
};

} // namespace circuitdesk::test
