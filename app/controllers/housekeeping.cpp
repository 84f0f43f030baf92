// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/housekeeping.h"

#include "app/controllers/messages.h"
#include "app/store/store.h"
#include "app/store/whendone.h"
#include "ui/mainwindow.h"

namespace circuitdesk {

using namespace std::chrono_literals;

Housekeeping::Housekeeping(MainWindow &window, Store &store, QObject *parent)
    : QObject(parent),
      m_window(window),
      m_store(store)
{
    whenDone(store.isReadOnly(), this,
        [this](const Result<bool> &readOnly) { m_window.setReadOnly(readOnly.value_or(false)); });
    // A laptop sleeps at night, so the day is looked for more often than it comes.
    m_timer.setInterval(1h);
    connect(&m_timer, &QTimer::timeout, this, &Housekeeping::backUp);
    m_timer.start();
    backUp();
}

void Housekeeping::backUp()
{
    whenDone(m_store.backUpIfDue(), this, [this](const Result<bool> &made) {
        if (!made)
            say(m_window, MessageBar::Kind::Warning, made.error().message);
    });
}

} // namespace circuitdesk
