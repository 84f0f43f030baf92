// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composition.h"

#include <QApplication>
#include <QFocusEvent>
#include <QInputMethodEvent>
#include <QWidget>

namespace circuitdesk {

Composition::Composition(QWidget &form, QObject *parent) : QObject(parent), m_form(form)
{
    // Editors of cells come and go, so every widget is looked at.
    qApp->installEventFilter(this);
}

bool Composition::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::InputMethod) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && m_form.isAncestorOf(widget)) {
            if (!static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty())
                m_composing = watched;
            else if (m_composing)
                end();
        }
    } else if (event->type() == QEvent::FocusOut && watched == m_composing) {
        // The list of candidates is a window of its own.
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            end();
    }
    return QObject::eventFilter(watched, event);
}

void Composition::end()
{
    m_composing.clear();
    // The widget gets the event after this filter.
    QMetaObject::invokeMethod(this, &Composition::ended, Qt::QueuedConnection);
}

} // namespace circuitdesk
