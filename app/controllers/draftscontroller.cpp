// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/draftscontroller.h"

#include "app/controllers/messages.h"
#include "app/store/whendone.h"
#include "ui/draftspage.h"
#include "ui/mainwindow.h"

namespace circuitdesk {

DraftsController::DraftsController(MainWindow &window, Desk &desk, QObject *parent)
    : QObject(parent),
      m_window(window),
      m_desk(desk)
{
    DraftsPage *page = window.draftsPage();
    page->setModel(&m_model);
    connect(page, &DraftsPage::openRequested, this, &DraftsController::open);
    connect(page, &DraftsPage::deleteRequested, this, &DraftsController::remove);
    connect(page, &DraftsPage::duplicateRequested, this, &DraftsController::duplicate);
    reload();
}

void DraftsController::reload()
{
    whenDone(m_desk.store().drafts(), this, [this](const Result<QList<Draft>> &drafts) {
        if (!drafts)
            return fail(drafts.error());
        m_drafts = *drafts;
        m_model.setDrafts(m_drafts, QDateTime::currentDateTimeUtc());
        m_window.setCount(MainWindow::Page::Drafts, static_cast<int>(m_drafts.size()));
    });
}

const Draft *DraftsController::draft(const QString &id) const
{
    const auto found = std::find_if(
        m_drafts.begin(), m_drafts.end(), [&id](const Draft &candidate) { return candidate.id == id; });
    return found == m_drafts.end() ? nullptr : &*found;
}

void DraftsController::open(const QString &id)
{
    if (const Draft *found = draft(id))
        Q_EMIT openRequested(*found);
}

void DraftsController::remove(const QString &id)
{
    const Draft *found = draft(id);
    if (!found)
        return;
    const Draft removed = *found;
    Q_EMIT deleted(id);
    whenDone(m_desk.store().removeDraft(id), this, [this, removed](const Result<void> &result) {
        if (!result)
            return fail(result.error());
        reload();
        say(m_window, MessageBar::Kind::Information, tr("The draft was deleted."), tr("Undo"), this,
            [this, removed] { restore(removed); });
    });
}

void DraftsController::restore(const Draft &draft)
{
    whenDone(m_desk.store().saveDraft(draft), this, [this](const Result<void> &result) {
        if (!result)
            return fail(result.error());
        reload();
    });
}

void DraftsController::duplicate(const QString &id)
{
    const Draft *found = draft(id);
    if (!found)
        return;
    const Draft copy = newDraft(found->form, QDateTime::currentDateTimeUtc());
    whenDone(m_desk.store().saveDraft(copy), this, [this, copy](const Result<void> &result) {
        if (!result)
            return fail(result.error());
        reload();
        Q_EMIT openRequested(copy);
    });
}

void DraftsController::fail(const Error &error)
{
    say(m_window, MessageBar::Kind::Error, error.message);
}

} // namespace circuitdesk
