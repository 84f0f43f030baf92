// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/messages.h"

#include "ui/mainwindow.h"

namespace circuitdesk {

void say(MainWindow &window, MessageBar::Kind kind, const QString &text)
{
    say(window, kind, text, {}, &window, [] {});
}

void say(MainWindow &window, MessageBar::Kind kind, const QString &text, const QString &actionText,
    const QObject *context, const std::function<void()> &action)
{
    MessageBar *bar = window.messageBar();
    // The action of an older message must not run with this one's button.
    QObject::disconnect(bar, &MessageBar::actionTriggered, nullptr, nullptr);
    bar->showMessage(kind, text, actionText);
    QObject::connect(bar, &MessageBar::actionTriggered, context, [bar, action] {
        bar->clear();
        action();
    });
}

} // namespace circuitdesk
