// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/problem.h"

#include <QSet>

namespace circuitdesk {

/// Which problems a person is shown: those of fields they have left, and all of them once they asked for a
/// check. A problem that is mended disappears at the next keystroke; a new one waits until its field is left.
class FormProblems final
{
public:
    /// Another form was opened.
    void reset();
    void leave(Field field) { m_left.insert(groupOf(field)); }
    void showAll() { m_all = true; }

    /// What to show after a field was left or a check was asked for.
    [[nodiscard]] Problems afterLeaving(const Problems &found);
    /// What to show after a keystroke.
    [[nodiscard]] Problems afterTyping(const Problems &found);

private:
    [[nodiscard]] static Field groupOf(Field field);

    QSet<Field> m_left;
    Problems m_shown;
    bool m_all = false;
};

} // namespace circuitdesk
