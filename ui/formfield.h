// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/problem.h"

#include <QHash>
#include <QWidget>

#include <optional>

namespace circuitdesk {

class IconLabel;
class TextLabel;

/// A label, its control, and one line below that holds the hint or, instead of it, the problem. The line
/// keeps its place when it is empty, so that nothing moves under the pointer.
class FormField final : public QWidget
{
    Q_OBJECT

public:
    /// \a buddy gets the focus and the accessible description; \a control is what stands in the row.
    FormField(const QString &label, QWidget *control, QWidget *buddy = nullptr, QWidget *parent = nullptr);

    void setHint(const QString &hint);
    void setProblem(Severity severity, const QString &text);
    void clearProblem();
    /// Empty where there is none.
    [[nodiscard]] QString problemText() const;
    [[nodiscard]] QWidget *buddy() const { return m_buddy; }

private:
    void render();

    QWidget *m_control;
    QWidget *m_buddy;
    IconLabel *m_icon;
    TextLabel *m_word;
    TextLabel *m_text;
    QString m_hint;
    QString m_problem;
    Severity m_severity = Severity::Hard;
};

/// Shows at each field the first of its problems, and none where it has none.
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
