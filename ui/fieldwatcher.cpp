// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fieldwatcher.h"

#include <QApplication>
#include <QFocusEvent>
#include <QWidget>

namespace circuitdesk {

void FieldWatcher::watch(Field field, QWidget *widget)
{
    m_fields[widget] = field;
    widget->installEventFilter(this);
}

bool FieldWatcher::eventFilter(QObject *watched, QEvent *event)
{
    const Field field = m_fields.value(watched);
    if (event->type() == QEvent::Wheel && !static_cast<QWidget *>(watched)->hasFocus()) {
        // The page below takes it and scrolls.
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::FocusIn)
        Q_EMIT entered(field);
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        const auto next = m_fields.constFind(QApplication::focusWidget());
        const bool sameField = next != m_fields.cend() && *next == field;
        if (!sameField && reason != Qt::PopupFocusReason && reason != Qt::MenuBarFocusReason
            && reason != Qt::ActiveWindowFocusReason)
            Q_EMIT left(field);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace circuitdesk
