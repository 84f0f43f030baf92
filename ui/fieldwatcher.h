// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/problem.h"

#include <QHash>
#include <QObject>

class QWidget;

namespace circuitdesk {

/// Tells when a person enters and leaves a form's fields, and keeps the wheel from changing a field that it
/// only scrolls over. Several widgets may belong to one field.
class FieldWatcher final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// \a widget must outlive the watcher.
    void watch(Field field, QWidget *widget);

Q_SIGNALS:
    void entered(circuitdesk::Field field);
    /// The focus went to another field. A list or a menu that opens over the field, or another window, is not
    /// the end of filling it in.
    void left(circuitdesk::Field field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QHash<QObject *, Field> m_fields;
};

} // namespace circuitdesk
