// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draftspage.h"

#include "ui/choicerow.h"
#include "ui/datatable.h"
#include "ui/emptystate.h"
#include "ui/lengthlimit.h"
#include "ui/pageheader.h"

#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

using Shelf = DraftModel::Shelf;

namespace {

PillContent draftPill(const QModelIndex &index)
{
    const QString text = index.data().toString();
    switch (static_cast<DraftModel::RowState>(index.data(DraftModel::StateRole).toInt())) {
    case DraftModel::RowState::Ready:
        return {u"accepted"_s, text, Tone::Success};
    case DraftModel::RowState::ToCheck:
        return {u"warning"_s, text, Tone::Warning};
    case DraftModel::RowState::Errors:
        return {u"error"_s, text, Tone::Error};
    case DraftModel::RowState::Recovered:
        return {u"again"_s, text, Tone::Warning};
    case DraftModel::RowState::Template:
        return {text.isEmpty() ? QString() : u"account"_s, text, Tone::Neutral};
    case DraftModel::RowState::Binned:
        return {u"calendar"_s, text, Tone::Neutral};
    }
    Q_UNREACHABLE();
}

} // namespace

DraftsPage::DraftsPage(QWidget *parent)
    : QWidget(parent),
      m_header(new PageHeader(tr("Drafts"))),
      m_search(new QLineEdit),
      m_shelves(new ChoiceRow),
      m_stack(new QStackedWidget),
      m_view(new DataTable(u"draftsView"_s, tr("Drafts"))),
      m_empty(new EmptyState(u"drafts"_s, {}, {}))
{
    buildHeader();
    buildShelves();
    m_newLoa = m_empty->addAction(u"draftsNewLoa"_s, tr("New LOA application"), ButtonRole::Primary);
    m_newOrder = m_empty->addAction(u"draftsNewOrder"_s, tr("New port order"), ButtonRole::Secondary);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::large, spacing::page, spacing::page);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_header);
    layout->addWidget(m_search);
    layout->addWidget(m_shelves);
    layout->addSpacing(spacing::hair);
    layout->addWidget(m_stack, 1);
    m_view->setColumns({22, 0, 27, 22, 28});
    m_view->setYieldingColumns({DraftModel::Kind});
    m_view->setIdColumn(DraftModel::CircuitId);
    m_view->setKey(0, DraftModel::IdRole);
    m_view->setPillColumn(DraftModel::State, draftPill);
    connectPage();
    addKeys();
    updateState();
}

void DraftsPage::buildHeader()
{
    m_delete = m_header->addSecondary(u"draftDelete"_s, u"delete"_s, {});
    m_rename = m_header->addSecondary(u"templateRename"_s, u"drafts"_s, tr("Rena&me…"));
    m_duplicate = m_header->addSecondary(u"draftDuplicate"_s, u"copy"_s, tr("D&uplicate"));
    m_duplicate->setToolTip(tr("Makes a second draft like this one and opens it (Ctrl+D)."));
    m_main = m_header->addPrimary(u"draftOpen"_s, {});
}

void DraftsPage::buildShelves()
{
    m_search->setObjectName(u"draftsSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(u"search"_s), QLineEdit::LeadingPosition);
    limitSearch(m_search);
    m_search->setPlaceholderText(tr("Search by company, circuit, place or engineer"));
    m_search->setAccessibleName(tr("Search drafts, templates and the bin"));
    m_shelves->setAccessibleName(tr("What is shown"));
    // In the order of Shelf.
    for (const char *name : {"draftsShelf", "templatesShelf", "binShelf"})
        m_chips.append(m_shelves->add(QString::number(m_chips.size()), {}, QString::fromLatin1(name)));
    m_shelves->setValue(u"0"_s);
}

void DraftsPage::connectPage()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (m_model)
            m_model->setSearch(text);
    });
    connect(m_shelves, &ChoiceRow::chosen, this, [this] { showShelf(shelf()); });
    connect(m_delete, &QPushButton::clicked, this, &DraftsPage::requestDelete);
    connect(m_rename, &QPushButton::clicked, this, [this] { Q_EMIT renameTemplateRequested(currentId()); });
    connect(m_duplicate, &QPushButton::clicked, this, [this] { Q_EMIT duplicateRequested(currentId()); });
    connect(m_main, &QPushButton::clicked, this, &DraftsPage::requestMain);
    connect(m_view, &DataTable::rowActivated, this, &DraftsPage::requestMain);
    connect(m_view, &DataTable::currentRowChanged, this, &DraftsPage::updateState);
    connect(m_newLoa, &QPushButton::clicked, this, &DraftsPage::newLoaRequested);
    connect(m_newOrder, &QPushButton::clicked, this, &DraftsPage::newOrderRequested);
}

void DraftsPage::addKeys()
{
    const auto add = [](const QKeySequence &key, QWidget *parent, Qt::ShortcutContext context,
                         QPushButton *button) {
        auto *shortcut = new QShortcut(key, parent, nullptr, nullptr, context);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    };
    add(QKeySequence(Qt::Key_Delete), m_view, Qt::WidgetShortcut, m_delete);
    add(QKeySequence(Qt::Key_F2), m_view, Qt::WidgetShortcut, m_rename);
    add(QKeySequence(Qt::CTRL | Qt::Key_D), this, Qt::WidgetWithChildrenShortcut, m_duplicate);
    // From what is searched for to what was found, without a Tab.
    auto *down = new QShortcut(QKeySequence(Qt::Key_Down), m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, m_view, qOverload<>(&QWidget::setFocus));
}

void DraftsPage::setModel(DraftModel *model)
{
    m_model = model;
    m_view->setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &DraftsPage::updateState);
    model->setSearch(m_search->text());
    showShelf(shelf());
}

QString DraftsPage::currentId() const
{
    return m_view->currentIndex().data(DraftModel::IdRole).toString();
}

Shelf DraftsPage::shelf() const
{
    return static_cast<Shelf>(m_shelves->value().toInt());
}

void DraftsPage::showShelf(Shelf shelf)
{
    m_shelves->setValue(QString::number(static_cast<int>(shelf)));
    if (m_model)
        m_model->setShelf(shelf);
    updateState();
}

void DraftsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void DraftsPage::focusList()
{
    QWidget *target = m_stack->currentWidget() == m_view ? static_cast<QWidget *>(m_view) : m_newLoa;
    target->setFocus(Qt::OtherFocusReason);
}

void DraftsPage::requestMain()
{
    const QString id = currentId();
    if (id.isEmpty())
        return;
    switch (shelf()) {
    case Shelf::Drafts:
        return Q_EMIT openRequested(id);
    case Shelf::Templates:
        return Q_EMIT useTemplateRequested(id);
    case Shelf::Bin:
        return Q_EMIT restoreRequested(id);
    }
}

void DraftsPage::requestDelete()
{
    const QString id = currentId();
    switch (shelf()) {
    case Shelf::Drafts:
        return Q_EMIT deleteRequested(id);
    case Shelf::Templates:
        return Q_EMIT deleteTemplateRequested(id);
    case Shelf::Bin:
        return Q_EMIT removeRequested(id);
    }
}

void DraftsPage::updateState()
{
    const auto count = [this](Shelf each) { return m_model ? m_model->count(each) : 0; };
    const QString names[] = {tr("Drafts (%1)").arg(count(Shelf::Drafts)),
        tr("Templates (%1)").arg(count(Shelf::Templates)), tr("Bin (%1)").arg(count(Shelf::Bin))};
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        m_chips.at(i)->setText(names[i]);
        m_chips.at(i)->setAccessibleName(names[i]);
    }
    const bool any = m_model && m_model->rowCount() > 0;
    const bool chosen = any && !currentId().isEmpty();
    const bool drafts = shelf() == Shelf::Drafts;
    m_main->setText(drafts ? tr("&Open") : shelf() == Shelf::Bin ? tr("&Restore") : tr("&New from template"));
    m_delete->setText(shelf() == Shelf::Bin ? tr("De&lete for good") : tr("De&lete"));
    m_duplicate->setVisible(any && drafts);
    m_rename->setVisible(any && shelf() == Shelf::Templates);
    m_delete->setVisible(any);
    m_main->setVisible(any);
    m_delete->setEnabled(chosen);
    m_main->setEnabled(chosen);
    m_duplicate->setEnabled(chosen && drafts);
    m_rename->setEnabled(chosen && shelf() == Shelf::Templates);
    m_header->setState(drafts && any ? tr("Saved on this computer while you type") : QString());
    m_view->setAccessibleName(names[static_cast<int>(shelf())]);
    updateEmpty();
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_view) : m_empty);
}

void DraftsPage::updateEmpty()
{
    const bool none = !m_model || m_model->count(shelf()) == 0;
    m_newLoa->setVisible(none && shelf() != Shelf::Bin);
    m_newOrder->setVisible(none && shelf() != Shelf::Bin);
    if (!none)
        return m_empty->setTexts(tr("Nothing found"),
            tr("Nothing here has these words. Shorten the search, or look in the others."));
    switch (shelf()) {
    case Shelf::Drafts:
        return m_empty->setTexts(tr("No drafts"),
            tr("A form is a draft from its first letter until it is sent. It is saved while you type, with "
               "or "
               "without a network."));
    case Shelf::Templates:
        return m_empty->setTexts(tr("No templates"),
            tr("A template keeps everything of a form but its circuit and its time. Fill in a form, then "
               "choose “Save as template…” in the File menu."));
    case Shelf::Bin:
        return m_empty->setTexts(tr("The bin is empty"),
            tr("Drafts that you delete lie here for %n day(s), and can be restored.", nullptr, daysInBin));
    }
}

} // namespace circuitdesk
