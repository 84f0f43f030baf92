// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engineer.h"
#include "models/problem.h"
#include "ui/theme.h"

#include <QWidget>

namespace circuitdesk {

class IconLabel;
class NoticeLine;
class RosterModel;
class RosterTools;
class RosterView;
class TextLabel;

/// The roster's table with its counter, its buttons, and a line for what is wrong with the current row.
class RosterEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit RosterEditor(RosterModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QList<Engineer> engineersAsTyped() const;
    void setProblems(const Problems &problems);
    /// \a row -1 focuses the table as a whole.
    void focusCell(Field field, int row);
    void setReadOnly(bool readOnly);
    [[nodiscard]] RosterView *view() const { return m_view; }

    /// Adds engineers from elsewhere in one undoable step.
    void take(const QList<Engineer> &engineers);
    /// Says what happened above the table until the roster is changed again.
    void showNotice(Tone tone, const QString &text);

Q_SIGNALS:
    void edited();
    void focusLeft();
    /// A person wants engineers from a file, or from the address book: take() adds those that were chosen.
    void importRequested();
    void bookRequested();

private:
    void connectButtons();
    void connectModel();
    void moveCurrent(int by);
    void render();
    void renderProblem();

    RosterModel &m_model;
    RosterView *m_view;
    RosterTools *m_tools;
    NoticeLine *m_notice;
    IconLabel *m_problemIcon;
    TextLabel *m_problemText;
    Problems m_problems;
    bool m_readOnly = false;
};

} // namespace circuitdesk
