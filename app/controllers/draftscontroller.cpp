// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/draftscontroller.h"

#include "app/controllers/formproblems.h"
#include "app/controllers/messages.h"
#include "app/store/whendone.h"
#include "ui/draftspage.h"
#include "ui/mainwindow.h"

#include <algorithm>
#include <utility>

namespace circuitdesk {

namespace {

template <typename List>
auto withId(const List &list, const QString &id)
{
    return std::find_if(list.begin(), list.end(), [&id](const auto &each) {
        if constexpr (std::is_same_v<typename List::value_type, Draft>)
            return each.id == id;
        else
            return each.draft.id == id;
    });
}

} // namespace

DraftsController::DraftsController(MainWindow &window, Desk &desk, QObject *parent)
    : QObject(parent),
      m_window(window),
      m_desk(desk)
{
    window.draftsPage()->setModel(&m_model);
    connectPage();
    reload();
}

void DraftsController::connectPage()
{
    const DraftsPage *page = m_window.draftsPage();
    connect(page, &DraftsPage::openRequested, this, &DraftsController::open);
    connect(page, &DraftsPage::deleteRequested, this, &DraftsController::remove);
    connect(page, &DraftsPage::duplicateRequested, this, &DraftsController::duplicate);
    connect(page, &DraftsPage::restoreRequested, this, &DraftsController::restore);
    connect(page, &DraftsPage::removeRequested, this, &DraftsController::removeForGood);
    // The bin may have been emptied, and another program may have ended, since it was read.
    connect(&m_window, &MainWindow::pageChanged, this, [this](MainWindow::Page shown) {
        if (shown == MainWindow::Page::Drafts)
            reload();
    });
}

void DraftsController::reload()
{
    whenDone(m_desk.store().recoveredDrafts(), this, [this](const Result<QList<RecoveredDraft>> &drafts) {
        if (!drafts)
            return fail(drafts.error());
        m_recovered = *drafts;
    });
    whenDone(m_desk.store().bin(), this, [this](const Result<QList<BinnedDraft>> &drafts) {
        if (!drafts)
            return fail(drafts.error());
        m_model.setBin(*drafts);
    });
    // Last, because a draft that can't be read is told once.
    whenDone(m_desk.store().drafts(), this, [this](const Result<QList<Draft>> &drafts) {
        if (!drafts)
            return fail(drafts.error());
        m_drafts = *drafts;
        show();
        tellRecovered();
    });
}

void DraftsController::setCircuits(const QList<Circuit> &circuits)
{
    m_circuits = circuits;
    m_model.setCircuits(circuits);
    show();
}

void DraftsController::show()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<ListedDraft> listed;
    for (const Draft &draft : std::as_const(m_drafts)) {
        listed.append({draft, openProblems(draft, {m_circuits}, now)});
        if (const RecoveredDraft *lost = recovered(draft.id))
            listed.last().recovery =
                lost->before ? ListedDraft::Recovery::Both : ListedDraft::Recovery::Whole;
    }
    m_model.setDrafts(listed);
    m_window.setCount(MainWindow::Page::Drafts, static_cast<int>(m_drafts.size()));
}

void DraftsController::tellRecovered()
{
    if (std::exchange(m_told, true) || m_recovered.isEmpty())
        return;
    say(m_window, MessageBar::Kind::Warning,
        tr("CircuitDesk ended while %n form(s) were being typed. Nothing was lost: see the drafts.", nullptr,
            static_cast<int>(m_recovered.size())),
        tr("Show drafts"), this, [this] {
            m_window.draftsPage()->showShelf(DraftModel::Shelf::Drafts);
            m_window.showPage(MainWindow::Page::Drafts);
        });
}

const Draft *DraftsController::draft(const QString &id) const
{
    const auto found = withId(m_drafts, id);
    return found == m_drafts.end() ? nullptr : &*found;
}

const RecoveredDraft *DraftsController::recovered(const QString &id) const
{
    const auto found = withId(m_recovered, id);
    return found == m_recovered.end() ? nullptr : &*found;
}

void DraftsController::open(const QString &id)
{
    withDraft(id, [this](const Draft &draft) { Q_EMIT openRequested(draft); });
}

void DraftsController::withDraft(const QString &id, const std::function<void(const Draft &)> &use)
{
    // Not from the list, which may be older than the last key: the store answers after all that was written
    // before.
    whenDone(m_desk.store().drafts(), this, [this, id, use](const Result<QList<Draft>> &drafts) {
        if (!drafts)
            return fail(drafts.error());
        if (const auto found = withId(*drafts, id); found != drafts->end())
            use(*found);
        else
            reload();
    });
}

void DraftsController::finish(const QFuture<Result<void>> &work, const QString &text, const QString &undo,
    const std::function<void()> &undone)
{
    whenDone(work, this, [this, text, undo, undone](const Result<void> &result) {
        if (!result)
            return fail(result.error());
        reload();
        say(m_window, MessageBar::Kind::Information, text, undo, this, undone);
    });
}

void DraftsController::remove(const QString &id)
{
    if (!draft(id))
        return;
    Q_EMIT deleted(id);
    finish(m_desk.store().binDraft(id), tr("The draft is in the bin for %n day(s).", nullptr, daysInBin),
        tr("Undo"), [this, id] { restore(id); });
}

void DraftsController::restore(const QString &id)
{
    finish(m_desk.store().restoreDraft(id), tr("The draft is back among the drafts."));
}

void DraftsController::removeForGood(const QString &id)
{
    say(m_window, MessageBar::Kind::Warning,
        tr("Once it is removed for good, nothing can bring this draft back. Nothing was removed yet."),
        tr("Remove for good"), this,
        [this, id] { finish(m_desk.store().removeDraft(id), tr("The draft was removed for good.")); });
}

void DraftsController::duplicate(const QString &id)
{
    withDraft(id, [this](const Draft &draft) {
        const Draft copy = copyOf(draft, QDateTime::currentDateTimeUtc());
        whenDone(m_desk.store().saveDraft(copy), this, [this, copy](const Result<void> &result) {
            if (!result)
                return fail(result.error());
            reload();
            Q_EMIT openRequested(copy);
        });
    });
}

void DraftsController::fail(const Error &error)
{
    say(m_window, MessageBar::Kind::Error, error.message);
}

} // namespace circuitdesk
