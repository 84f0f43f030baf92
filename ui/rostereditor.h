// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engineer.h"
#include "models/problem.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace circuitdesk {

class IconLabel;
class RosterModel;
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

Q_SIGNALS:
    void edited();
    void focusLeft();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QHBoxLayout *buildToolRow();
    QToolButton *makeButton(
        const QString &objectName, const QString &icon, const QString &text, bool iconOnly);
    void connectButtons();
    void moveCurrent(int by);
    void render();
    void renderProblem();

    RosterModel &m_model;
    RosterView *m_view;
    TextLabel *m_counter;
    TextLabel *m_full;
    QToolButton *m_add = nullptr;
    QToolButton *m_remove = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QToolButton *m_undo = nullptr;
    QToolButton *m_show = nullptr;
    IconLabel *m_problemIcon;
    TextLabel *m_problemText;
    Problems m_problems;
    bool m_readOnly = false;
};

} // namespace circuitdesk
