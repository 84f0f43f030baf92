// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/housekeeping.h"

#include "app/controllers/messages.h"
#include "app/store/store.h"
#include "app/store/whendone.h"
#include "ui/mainwindow.h"

namespace circuitdesk {

using namespace std::chrono_literals;

Housekeeping::Housekeeping(MainWindow &window, Store &store, int purgeDays, QObject *parent)
    : QObject(parent),
      m_window(window),
      m_store(store),
      m_purgeDays(purgeDays)
{
    whenDone(store.isReadOnly(), this, [this](const Result<bool> &readOnly) {
        if (readOnly)
            m_window.setReadOnly(*readOnly);
        else
            say(m_window, MessageBar::Kind::Warning, readOnly.error().message);
    });
    // A laptop sleeps at night, so the day is looked for more often than it comes.
    m_timer.setInterval(1h);
    connect(&m_timer, &QTimer::timeout, this, &Housekeeping::look);
    m_timer.start();
    look();
}

void Housekeeping::look()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool due = !m_lookedAt.isValid() || now < m_lookedAt || m_lookedAt.addDays(1) <= now;
    if (due) {
        m_lookedAt = now;
        emptyBin();
    }
    if (m_purgeDays > 0 && due)
        purge(now.addDays(-m_purgeDays), 0);
    backUp();
}

void Housekeeping::emptyBin()
{
    // Whoever looks into the bin is told the day; that it came is nothing to interrupt anyone for.
    whenDone(m_store.emptyBin(), this, [this](const Result<int> &removed) {
        if (!removed)
            say(m_window, MessageBar::Kind::Warning, removed.error().message);
    });
}

void Housekeeping::backUp()
{
    whenDone(m_store.backUpIfDue(), this, [this](const Result<bool> &made) {
        if (!made)
            say(m_window, MessageBar::Kind::Warning, made.error().message);
    });
}

void Housekeeping::purge(const QDateTime &before, int already)
{
    whenDone(m_store.purge(before), this, [this, before, already](const Result<int> &purged) {
        if (!purged)
            return say(m_window, MessageBar::Kind::Warning, purged.error().message);
        if (*purged > 0)
            return purge(before, already + *purged);
        if (already > 0)
            say(m_window, MessageBar::Kind::Information,
                tr("The engineers' data of %n submission(s) was removed, as the settings ask for. The rest "
                   "of "
                   "them is kept in the history.",
                    nullptr, already));
    });
}

} // namespace circuitdesk
