// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draftspage.h"

#include "models/draftmodel.h"
#include "ui/datatable.h"
#include "ui/emptystate.h"
#include "ui/pageheader.h"

#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

PillContent draftPill(const QModelIndex &index)
{
    const bool ready = index.data(DraftModel::ReadyRole).toBool();
    return {
        ready ? u"accepted"_s : u"warning"_s, index.data().toString(), ready ? Tone::Success : Tone::Warning};
}

} // namespace

DraftsPage::DraftsPage(QWidget *parent)
    : QWidget(parent),
      m_header(new PageHeader(tr("Drafts"))),
      m_stack(new QStackedWidget),
      m_view(new DataTable(u"draftsView"_s, tr("Drafts"))),
      m_empty(new EmptyState(u"drafts"_s, tr("No drafts"),
          tr("A form is a draft from its first letter until it is sent. It is saved while you type, with or "
             "without a "
             "network.")))
{
    m_delete = m_header->addSecondary(u"draftDelete"_s, u"delete"_s, tr("De&lete"));
    m_duplicate = m_header->addSecondary(u"draftDuplicate"_s, u"copy"_s, tr("D&uplicate"));
    m_open = m_header->addPrimary(u"draftOpen"_s, tr("&Open"));
    auto *loa = m_empty->addAction(u"draftsNewLoa"_s, tr("New LOA application"), ButtonRole::Primary);
    auto *order = m_empty->addAction(u"draftsNewOrder"_s, tr("New port order"), ButtonRole::Secondary);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::large, spacing::page, spacing::page);
    layout->setSpacing(spacing::large);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
    m_view->setColumns({19, 29, 0, 26, 28});
    m_view->setIdColumn(DraftModel::CircuitId);
    m_view->setKey(0, DraftModel::IdRole);
    m_view->setPillColumn(DraftModel::State, draftPill);
    auto *remove = new QShortcut(QKeySequence(Qt::Key_Delete), m_view, nullptr, nullptr, Qt::WidgetShortcut);
    auto *duplicate = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_D), this);
    duplicate->setContext(Qt::WidgetWithChildrenShortcut);
    connect(remove, &QShortcut::activated, m_delete, &QPushButton::click);
    connect(duplicate, &QShortcut::activated, m_duplicate, &QPushButton::click);
    connect(m_delete, &QPushButton::clicked, this, [this] { Q_EMIT deleteRequested(currentId()); });
    connect(m_duplicate, &QPushButton::clicked, this, [this] { Q_EMIT duplicateRequested(currentId()); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(currentId()); });
    connect(m_view, &DataTable::rowActivated, this, [this] { Q_EMIT openRequested(currentId()); });
    connect(m_view, &DataTable::currentRowChanged, this, &DraftsPage::updateState);
    connect(loa, &QPushButton::clicked, this, &DraftsPage::newLoaRequested);
    connect(order, &QPushButton::clicked, this, &DraftsPage::newOrderRequested);
    updateState();
}

void DraftsPage::setModel(QAbstractItemModel *model)
{
    m_view->setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &DraftsPage::updateState);
    connect(model, &QAbstractItemModel::rowsInserted, this, &DraftsPage::updateState);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &DraftsPage::updateState);
    updateState();
}

QString DraftsPage::currentId() const
{
    return m_view->currentIndex().data(DraftModel::IdRole).toString();
}

void DraftsPage::updateState()
{
    const int count = m_view->model() ? m_view->model()->rowCount() : 0;
    m_stack->setCurrentWidget(count > 0 ? static_cast<QWidget *>(m_view) : m_empty);
    m_header->setState(count > 0 ? tr("%n draft(s), saved on this computer", nullptr, count) : QString());
    const bool chosen = !currentId().isEmpty();
    for (QPushButton *button : {m_delete, m_duplicate, m_open}) {
        button->setVisible(count > 0);
        button->setEnabled(chosen);
    }
}

} // namespace circuitdesk
