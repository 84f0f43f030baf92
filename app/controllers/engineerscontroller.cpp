// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/engineerscontroller.h"

#include "app/controllers/bookexport.h"
#include "app/controllers/messages.h"
#include "app/store/whendone.h"
#include "models/parameters.h"
#include "models/rosterblock.h"
#include "ui/bookdialog.h"
#include "ui/engineerdialog.h"
#include "ui/engineerspage.h"
#include "ui/loapage.h"
#include "ui/rostereditor.h"

namespace circuitdesk {

EngineersController::EngineersController(MainWindow &window, Desk &desk, QObject *parent)
    : QObject(parent),
      m_window(window),
      m_desk(desk),
      m_offer(window),
      m_import(window, [] { return std::nullopt; }),
      m_page(window.currentPage())
{
    connectPage();
    connect(window.loaPage()->rosterEditor(), &RosterEditor::bookRequested, this,
        &EngineersController::chooseFromBook);
    connect(&window, &MainWindow::pageChanged, this, &EngineersController::pageChanged);
    connect(&m_offer, &BookOffer::accepted, this, &EngineersController::saveAll);
    reload();
}

void EngineersController::connectPage()
{
    EngineersPage *page = m_window.engineersPage();
    page->setModel(&m_model);
    connect(page, &EngineersPage::addRequested, this, [this] { edit({}, {}); });
    connect(page, &EngineersPage::editRequested, this, &EngineersController::editStored);
    connect(page, &EngineersPage::deleteRequested, this, &EngineersController::remove);
    connect(page, &EngineersPage::importRequested, &m_import, &SheetImport::choose);
    connect(&m_import, &SheetImport::chosen, this, &EngineersController::addAll);
    connect(page, &EngineersPage::exportRequested, this, &EngineersController::exportListed);
}

void EngineersController::reload()
{
    whenDone(m_desk.store().engineers(), this, [this](const Result<QList<BookEntry>> &book) {
        if (!book)
            return fail(book.error());
        setBook(*book);
    });
}

void EngineersController::setBook(const QList<BookEntry> &book)
{
    m_model.setBook(book);
    m_window.loaPage()->rosterEditor()->setBook(m_model.book());
    if (m_documentToSelect.isEmpty())
        return;
    for (const BookEntry &entry : book) {
        if (documentKey(entry.engineer) == m_documentToSelect)
            m_window.engineersPage()->select(entry.id);
    }
    m_documentToSelect.clear();
}

void EngineersController::editStored(const QString &id)
{
    if (const BookEntry *entry = m_model.at(m_model.rowOf(id)))
        edit(*entry, entry->engineer);
}

void EngineersController::edit(const BookEntry &entry, const Engineer &typed)
{
    auto *dialog = new EngineerDialog(entry, typed, m_model.book(), &m_window);
    connect(dialog, &EngineerDialog::saveRequested, this, &EngineersController::save);
    connect(dialog, &EngineerDialog::givenUp, this, [this](const BookEntry &left, const Engineer &unsaved) {
        say(m_window, MessageBar::Kind::Information,
            tr("What you typed of this engineer was not saved. The address book is as it was."),
            tr("Go on typing"), this, [this, left, unsaved] { edit(left, unsaved); });
    });
    dialog->open();
}

void EngineersController::save(const BookEntry &entry)
{
    whenDone(m_desk.store().saveEngineers({entry}), this, [this, entry](const Result<BookChange> &change) {
        if (!change) {
            return say(m_window, MessageBar::Kind::Error, change.error().message, tr("Go on typing"), this,
                [this, entry] { edit(entry, entry.engineer); });
        }
        m_documentToSelect = documentKey(entry.engineer);
        reload();
        if (entry.id.isEmpty() && change->added == 0)
            say(m_window, MessageBar::Kind::Information,
                tr("%1 was in the address book with this document already, and is up to date now.")
                    .arg(entry.engineer.name));
    });
}

void EngineersController::saveAll(const QList<BookEntry> &entries)
{
    whenDone(m_desk.store().saveEngineers(entries), this, [this](const Result<BookChange> &change) {
        if (!change)
            return fail(change.error());
        reload();
        QStringList sentences;
        if (change->added > 0)
            sentences.append(tr("%n engineer(s) were added to the address book.", nullptr, change->added));
        if (change->updated > 0)
            sentences.append(
                tr("%n engineer(s) in the address book were updated.", nullptr, change->updated));
        if (change->same > 0)
            sentences.append(tr("%n engineer(s) were in the address book already.", nullptr, change->same));
        say(m_window, MessageBar::Kind::Success, sentences.join(u' '));
    });
}

void EngineersController::addAll(const QList<Engineer> &engineers)
{
    QList<BookEntry> entries;
    for (const Engineer &engineer : engineers)
        entries.append({{}, tidied(engineer), {}, {}});
    saveAll(entries);
}

void EngineersController::remove(const QString &id)
{
    const BookEntry *found = m_model.at(m_model.rowOf(id));
    if (!found)
        return;
    const BookEntry removed = *found;
    whenDone(m_desk.store().removeEngineers({id}), this, [this, removed](const Result<void> &result) {
        if (!result)
            return fail(result.error());
        reload();
        say(m_window, MessageBar::Kind::Information,
            tr("%1 was deleted from the address book. Applications keep their engineers.")
                .arg(removed.engineer.name),
            tr("Undo"), this, [this, removed] { save(removed); });
    });
}

void EngineersController::applicationQueued(const Submission &submission)
{
    const BookComparison comparison =
        compared(m_model.book(), loaFromParameters(submission.parameters).engineers);
    m_offer.makeQueued(comparison, submission.createdAt);
    if (comparison.known.isEmpty())
        return;
    whenDone(m_desk.store().noteUsed(comparison.known), this, [this](const Result<void> &noted) {
        if (!noted)
            return fail(noted.error());
        reload();
    });
}

void EngineersController::pageChanged(MainWindow::Page page)
{
    const bool leftLoa = m_page == MainWindow::Page::Loa;
    m_page = page;
    if (leftLoa)
        m_offer.makeAside(compared(m_model.book(), m_window.loaPage()->roster()->engineers()));
    else
        m_offer.remind();
}

void EngineersController::chooseFromBook()
{
    const QList<Engineer> roster = withoutEmptyRows(m_window.loaPage()->roster()->engineers());
    QList<BookEntry> others = m_model.book();
    others.removeIf([&roster](const BookEntry &entry) {
        const QString key = documentKey(entry.engineer);
        return !key.isEmpty() && std::any_of(roster.begin(), roster.end(), [&key](const Engineer &engineer) {
            return documentKey(engineer) == key;
        });
    });
    const auto places = qMax(0, maxEngineers - static_cast<int>(roster.size()));
    auto *dialog = new BookDialog(others, places, &m_window);
    connect(dialog, &BookDialog::chosen, m_window.loaPage()->rosterEditor(), &RosterEditor::take);
    dialog->open();
}

void EngineersController::exportListed()
{
    QList<Engineer> engineers;
    for (int row = 0; row < m_model.rowCount(); ++row)
        engineers.append(m_model.at(row)->engineer);
    exportBook(m_window, engineers);
}

void EngineersController::fail(const Error &error)
{
    say(m_window, MessageBar::Kind::Error, error.message);
}

} // namespace circuitdesk
