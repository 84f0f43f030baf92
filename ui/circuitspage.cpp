// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/circuitspage.h"

#include "models/circuitmodel.h"
#include "ui/datatable.h"
#include "ui/emptystate.h"
#include "ui/pageheader.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

const Circuit *circuitAt(const CircuitModel *model, int row)
{
    return model && row >= 0 && row < model->circuits().size() ? &model->circuits().at(row) : nullptr;
}

PillContent nextPill(const QModelIndex &index)
{
    const auto turn = static_cast<Turn>(index.data(CircuitModel::TurnRole).toInt());
    switch (turn) {
    case Turn::Ours:
        return {u"again"_s, index.data().toString(), Tone::Information};
    case Turn::Provider:
        return {u"queued"_s, index.data().toString(), Tone::Neutral};
    case Turn::Nobody:
        break;
    }
    return {u"accepted"_s, index.data().toString(), Tone::Neutral};
}

bool mayApply(const Circuit *circuit)
{
    const NextStep step = circuit ? nextStepOf(*circuit) : NextStep::Nothing;
    return step == NextStep::ApplyForLoa || step == NextStep::ReapplyForLoa;
}

bool mayOrder(const Circuit *circuit)
{
    return circuit && nextStepOf(*circuit) == NextStep::OrderPort;
}

} // namespace

CircuitsPage::CircuitsPage(QWidget *parent)
    : QWidget(parent),
      m_header(new PageHeader(tr("Circuits"))),
      m_stack(new QStackedWidget),
      m_view(new DataTable(u"circuitsView"_s, tr("Circuits"))),
      m_empty(new EmptyState(u"circuits"_s, tr("No circuits seen yet"),
          tr("The circuits of your account appear here with their state and their next step. They stay "
             "readable "
             "without a network.")))
{
    m_refresh = m_header->addSecondary(u"circuitsRefresh"_s, u"refresh"_s, tr("&Refresh"));
    m_order = m_header->addSecondary(u"circuitsOrder"_s, u"order"_s, tr("&Order the port"));
    m_apply = m_header->addPrimary(u"circuitsApply"_s, tr("&Apply for the LOA"));
    auto *first = m_empty->addAction(u"circuitsFirstRefresh"_s, tr("Ask the provider"), ButtonRole::Primary);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::large, spacing::page, spacing::page);
    layout->setSpacing(spacing::large);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
    m_view->setColumns({29, 0, 16, 19, 18, 45, 0});
    m_view->setYieldingColumns({CircuitModel::RegionId, CircuitModel::Location, CircuitModel::Name});
    m_view->setIdColumn(CircuitModel::Id);
    m_view->setKey(CircuitModel::Id, Qt::DisplayRole);
    m_view->setPillColumn(CircuitModel::Next, nextPill);
    m_view->setPillColumn(CircuitModel::Status, [this](const QModelIndex &index) {
        const Circuit *circuit = circuitAt(m_model, index.row());
        return circuit ? circuitPill(circuit->status) : PillContent{};
    });
    m_view->setPillColumn(CircuitModel::LoaStatus, [this](const QModelIndex &index) {
        const Circuit *circuit = circuitAt(m_model, index.row());
        return circuit ? loaPill(circuit->loaStatus) : PillContent{};
    });
    connect(m_refresh, &QPushButton::clicked, this, &CircuitsPage::refreshRequested);
    connect(first, &QPushButton::clicked, this, &CircuitsPage::refreshRequested);
    connect(m_apply, &QPushButton::clicked, this, [this] { Q_EMIT applyRequested(currentId()); });
    connect(m_order, &QPushButton::clicked, this, [this] { Q_EMIT orderRequested(currentId()); });
    connect(m_view, &DataTable::rowActivated, this, &CircuitsPage::doNextStep);
    connect(m_view, &DataTable::currentRowChanged, this, &CircuitsPage::updateState);
    updateState();
}

void CircuitsPage::setModel(CircuitModel *model)
{
    m_model = model;
    m_view->setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &CircuitsPage::updateState);
    updateState();
}

void CircuitsPage::setRefreshing(bool refreshing)
{
    m_refresh->setEnabled(!refreshing);
    m_refresh->setText(refreshing ? tr("Asking…") : tr("&Refresh"));
    if (auto *first = m_empty->findChild<QPushButton *>(u"circuitsFirstRefresh"_s))
        first->setEnabled(!refreshing);
}

void CircuitsPage::setSeenAt(const QString &text)
{
    m_header->setState(text);
}

QString CircuitsPage::currentId() const
{
    const Circuit *circuit = circuitAt(m_model, m_view->currentRow());
    return circuit ? circuit->id : QString();
}

void CircuitsPage::updateState()
{
    const bool any = m_model && m_model->rowCount() > 0;
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_view) : m_empty);
    const Circuit *circuit = circuitAt(m_model, m_view->currentRow());
    m_apply->setVisible(any);
    m_order->setVisible(any);
    // Only the step that is next is possible, so a second paid order is not one click away.
    m_apply->setEnabled(mayApply(circuit));
    m_order->setEnabled(mayOrder(circuit));
    const bool orderIsNext = mayOrder(circuit);
    setButtonRole(m_order, orderIsNext ? ButtonRole::Primary : ButtonRole::Secondary);
    setButtonRole(m_apply, orderIsNext ? ButtonRole::Secondary : ButtonRole::Primary);
}

void CircuitsPage::doNextStep(int row)
{
    const Circuit *circuit = circuitAt(m_model, row);
    if (mayApply(circuit))
        Q_EMIT applyRequested(circuit->id);
    else if (mayOrder(circuit))
        Q_EMIT orderRequested(circuit->id);
}

} // namespace circuitdesk
