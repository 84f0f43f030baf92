// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/problem.h"

#include <QAbstractButton>
#include <QWidget>

#include <optional>

class QScrollArea;

namespace circuitdesk {

class TextLabel;

/// One problem as a link to its place.
class ProblemLink final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ProblemLink(const Problem &problem, QWidget *parent = nullptr);

    [[nodiscard]] const Problem &problem() const { return m_problem; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Problem m_problem;
};

/// All problems of a form above it, in the words that stand beside the fields, each soft one with a link to
/// say that the value is right. Those that were acknowledged are not among them. Hidden where there are none.
class ErrorSummary final : public QWidget
{
    Q_OBJECT

public:
    explicit ErrorSummary(QWidget *parent = nullptr);

    void setProblems(const Problems &problems);
    /// Moves the focus to the first link; false where there is none.
    bool focusFirst();

Q_SIGNALS:
    void problemActivated(circuitdesk::Field field, int row);
    /// A person says that the value is right.
    void problemAcknowledged(const circuitdesk::Problem &problem);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void renderWhenReleased();
    void render();
    void addEntry(const Problem &problem);
    void acknowledge(const Problem &problem);
    void restoreFocus();
    void fitHeight();

    Problems m_problems;
    QStringList m_spoken; ///< texts that a screen reader was told
    TextLabel *m_mend;
    TextLabel *m_check;
    QScrollArea *m_scroll;
    QWidget *m_links;
    bool m_waiting = false;
    std::optional<Problem> m_acknowledged; ///< what had the focus, and is about to go
};

} // namespace circuitdesk
