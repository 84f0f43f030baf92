// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/draftkeeper.h"

#include "app/store/whendone.h"
namespace circuitdesk {

DraftKeeper::DraftKeeper(Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    using namespace std::chrono_literals;
    m_timer.setSingleShot(true);
    m_timer.setInterval(500ms);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::flush);
}

void DraftKeeper::open(const Draft &draft)
{
    flush();
    m_draft = draft;
}

void DraftKeeper::change(const AnyForm &form)
{
    if (m_draft.form == form)
        return;
    m_draft.form = form;
    m_pending = true;
    m_draft.changedAt = QDateTime::currentDateTimeUtc();
    m_timer.start();
    Q_EMIT saving();
}

void DraftKeeper::flush()
{
    if (!m_pending)
        return;
    m_pending = false;
    m_timer.stop();
    whenDone(m_store.saveDraft(m_draft), this, [this, draft = m_draft](const Result<void> &result) {
        if (result) {
            // Older answers say nothing about a form that has changed again since.
            if (draft == m_draft)
                Q_EMIT saved(draft.changedAt);
            return;
        }
        Q_EMIT failed(result.error());
        // What could not be written is tried again, without waiting for a keystroke.
        if (draft == m_draft) {
            m_pending = true;
            m_timer.start();
        }
    });
}

} // namespace circuitdesk
