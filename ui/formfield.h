// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/problem.h"

#include <QHash>
#include <QWidget>

#include <optional>

namespace circuitdesk {

class IconLabel;
class LinkButton;
class TextLabel;

/// A label, its control, and one line below that holds the hint or, instead of it, the problem. The line
/// keeps its place when it is empty, so that nothing moves under the pointer. Beside a soft problem stands a
/// link to say that the value is right, and beside an acknowledged one another to take that back. Its lines
/// take no more than lengthlimit.h says; what was not taken is said in the same place and spoken.
class FormField final : public QWidget
{
    Q_OBJECT

public:
    /// \a buddy gets the focus and the accessible description; \a control is what stands in the row.
    FormField(const QString &label, QWidget *control, QWidget *buddy = nullptr, QWidget *parent = nullptr);

    void setHint(const QString &hint);
    void setProblem(const Problem &problem);
    void setProblem(Severity severity, const QString &text) { setProblem({Field::Form, -1, severity, text}); }
    void clearProblem();
    /// Empty where there is none.
    [[nodiscard]] QString problemText() const;
    [[nodiscard]] QWidget *buddy() const { return m_buddy; }

Q_SIGNALS:
    /// The value is right, says the person, or, where that was acknowledged, it is not.
    void acknowledgeRequested(const circuitdesk::Problem &problem);

private:
    void limitLines();
    void setNotice(const QString &text);
    void requestAcknowledge();
    void render();
    void renderNotice();

    QWidget *m_control;
    QWidget *m_buddy;
    IconLabel *m_icon;
    TextLabel *m_word;
    TextLabel *m_text;
    QString m_hint;
    QString m_notice; ///< what was not taken; until the text or its problem changes
    LinkButton *m_acknowledge;
    Problem m_problem; ///< without text where there is none
};

/// Shows at each field the first of its problems, one that is not acknowledged before the others, and none
/// where it has none.
void showProblems(const QHash<Field, FormField *> &fields, const Problems &problems);

/// Fields that belong together, under a title that stands left of them or, in narrow windows, above them.
class FormSection final : public QWidget
{
    Q_OBJECT

public:
    explicit FormSection(const QString &title, QWidget *parent = nullptr);

    /// \a stretch as in a box layout; 0 keeps the field's own width.
    void addField(QWidget *field, int stretch = 0);
    /// Moves the title above the fields, and the fields below each other, where \a width is too small.
    void fit(int width);

private:
    [[nodiscard]] int titleWidth() const;

    TextLabel *m_title;
    QWidget *m_row;
    bool m_above = false;
};

} // namespace circuitdesk
