// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QToolButton;

namespace circuitdesk {

/// A few exclusive choices side by side, each of them visible. A stored value that is none of them is kept
/// until a person chooses.
class ChoiceRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceRow(QWidget *parent = nullptr);

    QToolButton *add(const QString &value, const QString &text, const QString &objectName);
    [[nodiscard]] QString value() const { return m_value; }
    /// chosen() is not emitted.
    void setValue(const QString &value);
    /// Puts the choices below each other where \a width is too small for them.
    void fit(int width);
    /// The button that has the choice, else the first.
    [[nodiscard]] QWidget *focusTarget() const;

Q_SIGNALS:
    void chosen();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    QButtonGroup *m_group;
    QStringList m_values;
    QString m_value;
    bool m_loading = false;
};

} // namespace circuitdesk
