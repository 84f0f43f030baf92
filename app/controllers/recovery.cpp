// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/recovery.h"

#include "app/controllers/messages.h"
#include "app/store/store.h"
#include "app/store/whendone.h"
#include "ui/mainwindow.h"
#include "ui/recoverybar.h"

#include <utility>

namespace circuitdesk {

Recovery::Recovery(MainWindow &window, Store &store, QObject *parent)
    : QObject(parent),
      m_window(window),
      m_store(store)
{
    using namespace std::chrono_literals;
    m_timer.setSingleShot(true);
    m_timer.setInterval(500ms);
    connect(&m_timer, &QTimer::timeout, this, &Recovery::rescueOthers);
    connect(window.recoveryBar(), &RecoveryBar::keepRequested, this, &Recovery::keep);
    connect(window.recoveryBar(), &RecoveryBar::otherRequested, this, &Recovery::showOther);
}

void Recovery::offer(const RecoveredDraft &draft)
{
    m_draft = draft;
    m_earlier = false;
    m_window.recoveryBar()->offer(draft.draft.changedAt, draft.before ? draft.beforeAt : QDateTime());
}

void Recovery::showOther()
{
    if (!m_draft || !m_draft->before)
        return;
    m_earlier = !m_earlier;
    m_window.recoveryBar()->setEarlierShown(m_earlier);
    Q_EMIT versionShown(m_earlier ? *m_draft->before : m_draft->draft.form);
}

void Recovery::keep()
{
    const auto recovered = std::exchange(m_draft, std::nullopt);
    if (!recovered)
        return;
    m_window.recoveryBar()->hide();
    Draft chosen = recovered->draft;
    std::optional<Draft> other;
    if (recovered->before) {
        other = copyOf(recovered->draft, recovered->beforeAt);
        other->form = *recovered->before;
        if (m_earlier) {
            std::swap(other->form, chosen.form);
            std::swap(other->changedAt, chosen.changedAt);
        }
    }
    Q_EMIT kept(chosen);
    store(chosen, other);
}

void Recovery::store(const Draft &keptDraft, const std::optional<Draft> &other)
{
    whenDone(m_store.settleRecovered(keptDraft, other), this, [this, other](const Result<void> &result) {
        Q_EMIT draftsChanged();
        if (result)
            return tell(other.has_value());
        say(m_window, MessageBar::Kind::Error, result.error().message);
        // Whoever types on writes over it, so it must be somewhere else by then.
        if (other) {
            m_unsaved.append(*other);
            m_timer.start();
        }
    });
}

void Recovery::tell(bool withOther)
{
    say(m_window, MessageBar::Kind::Success,
        withOther ? tr("This version is kept. The other one is in the bin for %n day(s).", nullptr, daysInBin)
                  : tr("It is kept."));
}

void Recovery::rescueOthers()
{
    for (const Draft &draft : std::exchange(m_unsaved, {})) {
        whenDone(m_store.saveDraft(draft), this, [this, draft](const Result<void> &result) {
            if (result)
                return Q_EMIT draftsChanged();
            m_unsaved.append(draft);
            m_timer.start();
        });
    }
}

void Recovery::leave()
{
    m_draft.reset();
    m_window.recoveryBar()->hide();
}

} // namespace circuitdesk
