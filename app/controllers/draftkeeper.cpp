// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/draftkeeper.h"

#include "app/store/whendone.h"

#include <utility>

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
    close();
    m_draft = draft;
}

void DraftKeeper::close()
{
    flush();
    if (m_editing)
        tellClosed(m_draft.id);
    m_editing = false;
}

void DraftKeeper::tellClosed(const QString &id)
{
    // Where this fails the draft is offered as a recovered one, with all that was typed.
    (void)m_store.closeDraft(id);
}

void DraftKeeper::change(const AnyForm &form)
{
    if (m_draft.form == form)
        return;
    m_draft.form = form;
    changed();
}

void DraftKeeper::change(const DraftRemarks &remarks)
{
    if (m_draft.remarks == remarks)
        return;
    m_draft.remarks = remarks;
    changed();
}

void DraftKeeper::follow(const DraftRemarks &remarks)
{
    if (m_editing)
        change(remarks);
}

void DraftKeeper::changed()
{
    m_pending = true;
    m_editing = true;
    m_draft.changedAt = QDateTime::currentDateTimeUtc();
    // Not begun anew with each letter: somebody who types without a pause would never be saved.
    if (!m_timer.isActive())
        m_timer.start();
    Q_EMIT saving();
}

void DraftKeeper::flush()
{
    m_timer.stop();
    // Forms that could not be written before another one was opened.
    for (const Draft &draft : std::exchange(m_leftBehind, {})) {
        write(draft);
        tellClosed(draft.id);
    }
    if (!std::exchange(m_pending, false))
        return;
    write(m_draft);
    // It was closed before, but could not be written then.
    if (!m_editing)
        tellClosed(m_draft.id);
}

void DraftKeeper::write(const Draft &draft)
{
    whenDone(m_store.editDraft(draft), this, [this, draft](const Result<void> &result) {
        if (result) {
            // Older answers say nothing about a form that has changed again since.
            if (draft == m_draft)
                Q_EMIT saved(draft.changedAt);
            return;
        }
        Q_EMIT failed(result.error());
        // What could not be written is tried again, without waiting for a keystroke.
        if (draft.id != m_draft.id)
            m_leftBehind.insert(draft.id, draft);
        else if (draft == m_draft)
            m_pending = true;
        else
            return;
        m_timer.start();
    });
}

} // namespace circuitdesk
