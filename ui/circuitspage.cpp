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

NextStep stepOf(const Circuit *circuit)
{
    return circuit ? nextStepOf(*circuit) : NextStep::Nothing;
}

QString buttonText(NextStep step)
{
    switch (step) {
    case NextStep::ApplyForLoa:
        return CircuitsPage::tr("&Apply for the LOA…");
    case NextStep::ReapplyForLoa:
        return CircuitsPage::tr("&Apply again…");
    case NextStep::DoTheWork:
        return CircuitsPage::tr("Report &completion…");
    case NextStep::Confirm:
        return CircuitsPage::tr("Con&firm the circuit…");
    case NextStep::OrderPort:
        return CircuitsPage::tr("&Order the port…");
    case NextStep::WaitForAllocation:
    case NextStep::WaitForReview:
        return CircuitsPage::tr("Wait for the provider");
    case NextStep::Nothing:
        break;
    }
    return CircuitsPage::tr("Nothing to do");
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
    m_next = m_header->addPrimary(u"circuitsNext"_s, {});
    auto *first = m_empty->addAction(u"circuitsFirstRefresh"_s, tr("Ask the provider"), ButtonRole::Primary);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::large, spacing::page, spacing::page);
    layout->setSpacing(spacing::large);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
    m_view->setColumns({27, 0, 18, 19, 18, 41, 0});
    m_view->setTwoLineColumns({CircuitModel::Name, CircuitModel::Location});
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
    connect(m_next, &QPushButton::clicked, this, [this] { doNextStep(m_view->currentRow()); });
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
    // Only the step that is next is possible, so a second paid order is not one click away.
    const Circuit *circuit = circuitAt(m_model, m_view->currentRow());
    const NextStep step = stepOf(circuit);
    m_next->setVisible(any);
    m_next->setText(circuit ? buttonText(step) : tr("Choose a circuit"));
    m_next->setEnabled(turnOf(step) == Turn::Ours);
}

void CircuitsPage::doNextStep(int row)
{
    const Circuit *circuit = circuitAt(m_model, row);
    const NextStep step = stepOf(circuit);
    if (turnOf(step) == Turn::Ours)
        Q_EMIT stepRequested(circuit->id, step);
}

} // namespace circuitdesk
