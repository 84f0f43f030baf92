// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace circuitdesk {

/// Tells whether somebody is composing characters with an input method in a form. What stands in the field
/// meanwhile is not what they mean to enter.
class Composition final : public QObject
{
    Q_OBJECT

public:
    /// \a form: with all that is in it, now or later. It must outlive this object.
    explicit Composition(QWidget &form, QObject *parent = nullptr);

    [[nodiscard]] bool isActive() const { return !m_composing.isNull(); }

Q_SIGNALS:
    /// What was composed has been taken or given up, and the field holds the outcome.
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void end();

    QWidget &m_form;
    QPointer<QObject> m_composing; ///< the widget with characters that are not taken yet
};

} // namespace circuitdesk
