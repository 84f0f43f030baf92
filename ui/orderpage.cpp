// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orderpage.h"

#include "ui/choicerow.h"
#include "ui/circuitbox.h"
#include "ui/errorsummary.h"
#include "ui/fieldwatcher.h"
#include "ui/formfield.h"
#include "ui/ordercard.h"
#include "ui/pageheader.h"
#include "ui/regionbox.h"
#include "ui/statepill.h"
#include "ui/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Below this width, in letters, the card stands below the form.
constexpr int narrowLetters = 120;

QWidget *inRow(const QList<QWidget *> &widgets)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    layout->addStretch();
    return row;
}

QSpinBox *makeStepper(const QString &objectName, const QString &name)
{
    auto *box = new QSpinBox;
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setMinimum(1);
    box->setFocusPolicy(Qt::StrongFocus);
    box->setAlignment(Qt::AlignRight);
    box->setMinimumWidth(80);
    return box;
}

} // namespace

OrderPage::OrderPage(QWidget *parent) : QWidget(parent)
{
    m_header = new PageHeader(tr("Port order"));
    const auto *check = m_header->addSecondary(u"orderCheck"_s, u"check"_s, tr("Chec&k"));
    connect(check, &QPushButton::clicked, this, &OrderPage::checkRequested);
    m_review = m_header->addPrimary(u"orderReview"_s, tr("Place &order…"));
    m_summary = new ErrorSummary;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::large, spacing::page, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_header);
    layout->addWidget(m_summary);
    m_card = new OrderCard;
    auto *content = new QWidget;
    m_columns = new QHBoxLayout(content);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(spacing::section);
    m_columns->addWidget(buildForm(), 1, Qt::AlignTop);
    m_columns->addWidget(m_card, 1, Qt::AlignTop);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(scroll, 1);
    connectForm();
    setOrder({});
}

void OrderPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < narrowLetters * fontMetrics().averageCharWidth();
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QWidget *OrderPage::buildForm()
{
    m_region = new RegionBox;
    m_region->setObjectName(u"orderRegion"_s);
    m_circuit = new CircuitBox;
    m_circuit->setObjectName(u"orderCircuit"_s);
    m_pill = new StatePill;
    m_cycle = new ChoiceRow;
    m_cycle->setObjectName(u"orderCycle"_s);
    m_cycle->add(u"Month"_s, tr("Months"), u"orderCycleMonth"_s);
    m_cycle->add(u"Year"_s, tr("Years"), u"orderCycleYear"_s);
    m_period = makeStepper(u"orderPeriod"_s, tr("Period"));
    auto *circuitRow = new QWidget;
    auto *circuitLayout = new QHBoxLayout(circuitRow);
    circuitLayout->setContentsMargins(0, 0, 0, 0);
    circuitLayout->setSpacing(spacing::small);
    circuitLayout->addWidget(m_circuit, 1);
    circuitLayout->addWidget(m_pill);
    auto *method = new TextLabel(TextStyle::Strong, tr("Subscription (PrePaid)"));
    auto *billing = new FormField(tr("Billing method"), method);
    billing->setHint(tr("It is the only method the provider offers for a port."));
    m_fields[Field::ChargeType] = billing;
    m_fields[Field::RegionId] = new FormField(tr("Re&gion"), m_region);
    m_fields[Field::CircuitId] = new FormField(tr("&Circuit"), circuitRow, m_circuit);
    m_fields[Field::PricingCycle] = new FormField(tr("Billing c&ycle"), m_cycle, m_cycle->focusTarget());
    m_fields[Field::Period] = new FormField(tr("&Period"), inRow({m_period}), m_period);
    auto *form = new QWidget;
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, spacing::hair, 0);
    layout->setSpacing(spacing::large);
    layout->addWidget(m_fields[Field::RegionId]);
    layout->addWidget(m_fields[Field::CircuitId]);
    auto *duration = new QHBoxLayout;
    duration->setSpacing(spacing::section);
    duration->addWidget(m_fields[Field::PricingCycle]);
    duration->addWidget(m_fields[Field::Period], 1);
    layout->addLayout(duration);
    layout->addWidget(billing);
    layout->addWidget(buildRenewal());
    return form;
}

QWidget *OrderPage::buildRenewal()
{
    m_autoRenew = new QCheckBox(tr("Re&new automatically, each time by"));
    m_autoRenew->setObjectName(u"orderAutoRenew"_s);
    m_renewDuration = makeStepper(u"orderRenewDuration"_s, tr("Months of each renewal"));
    m_renewDuration->setMaximum(99);
    m_autoPay = new QCheckBox(tr("Pay &automatically from the account's balance"));
    m_autoPay->setObjectName(u"orderAutoPay"_s);
    auto *hint = new TextLabel(TextStyle::Hint,
        tr("Without automatic payment the order waits in the provider's console until somebody pays it."));
    hint->setWordWrap(true);
    auto *group = new QWidget;
    auto *layout = new QVBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(new TextLabel(TextStyle::Body, tr("Renewal and payment")));
    layout->addWidget(inRow({m_autoRenew, m_renewDuration, new TextLabel(TextStyle::Body, tr("months"))}));
    layout->addWidget(m_autoPay);
    layout->addWidget(hint);
    return group;
}

void OrderPage::connectForm()
{
    connect(m_review, &QPushButton::clicked, this, &OrderPage::reviewRequested);
    connect(m_region, &RegionBox::chosen, this, &OrderPage::touched);
    connect(m_circuit, &CircuitBox::circuitIdEdited, this, &OrderPage::circuitChosen);
    connect(m_cycle, &ChoiceRow::chosen, this, [this] {
        boundPeriod();
        m_periodTouched = true;
        touched();
    });
    connect(m_period, &QSpinBox::valueChanged, this, [this] {
        m_periodTouched = m_periodTouched || !m_loading;
        touched();
    });
    connect(m_autoRenew, &QCheckBox::toggled, this, [this](bool on) {
        m_renewDuration->setEnabled(on);
        touched();
    });
    connect(m_renewDuration, &QSpinBox::valueChanged, this, &OrderPage::touched);
    connect(m_autoPay, &QCheckBox::toggled, this, &OrderPage::touched);
    connect(m_summary, &ErrorSummary::problemActivated, this, &OrderPage::focusField);
    connect(m_summary, &ErrorSummary::problemAcknowledged, this, &OrderPage::problemAcknowledged);
    for (const FormField *field : std::as_const(m_fields))
        connect(field, &FormField::acknowledgeRequested, this, &OrderPage::problemAcknowledged);
    auto *watcher = new FieldWatcher(this);
    connect(watcher, &FieldWatcher::left, this, &OrderPage::fieldLeft);
    watcher->watch(Field::RegionId, m_region);
    watcher->watch(Field::CircuitId, m_circuit);
    for (QToolButton *button : m_cycle->findChildren<QToolButton *>())
        watcher->watch(Field::PricingCycle, button);
    watcher->watch(Field::Period, m_period);
    watcher->watch(Field::Period, m_renewDuration);
}

void OrderPage::touched()
{
    if (m_loading)
        return;
    renderEffect();
    Q_EMIT edited();
}

void OrderPage::circuitChosen()
{
    const Circuit *known = m_circuit->known();
    if (!m_loading && known)
        m_region->follow(*known);
    m_pill->setContent(known ? circuitPill(known->status) : PillContent{});
    m_header->setId(m_circuit->circuitId());
    touched();
}

void OrderPage::boundPeriod()
{
    const int longest = maxPeriod(m_cycle->value());
    const QScopedValueRollback guard(m_loading, true);
    m_period->setMaximum(qMax(1, longest));
    m_period->setEnabled(longest > 0);
    m_fields[Field::Period]->setHint(m_cycle->value() == "Year"_L1
            ? tr("1 to %n year(s)", nullptr, longest)
            : tr("1 to %n month(s)", nullptr, longest));
}

void OrderPage::renderEffect()
{
    const OccupancyOrder now = order();
    m_card->setOrder(now);
    m_review->setText(now.autoPay ? tr("Place &order and pay now…") : tr("Place &order…"));
    setButtonRole(m_review, now.autoPay ? ButtonRole::Caution : ButtonRole::Primary);
}

void OrderPage::setOrder(const OccupancyOrder &order)
{
    {
        const QScopedValueRollback guard(m_loading, true);
        m_loaded = order;
        m_region->setRegionId(order.regionId);
        m_circuit->setCircuitId(order.physicalConnectionId);
        m_cycle->setValue(order.pricingCycle);
        boundPeriod();
        m_period->setValue(order.period);
        m_autoRenew->setChecked(order.autoRenew);
        m_renewDuration->setValue(order.autoRenewDuration);
        m_renewDuration->setEnabled(order.autoRenew);
        m_autoPay->setChecked(order.autoPay);
        m_periodTouched = false;
        circuitChosen();
    }
    setProblems({});
    renderEffect();
}

OccupancyOrder OrderPage::order() const
{
    OccupancyOrder order = m_loaded;
    order.regionId = m_region->regionId();
    order.physicalConnectionId = m_circuit->circuitId();
    order.pricingCycle = m_cycle->value();
    // The stepper can't show a stored period beyond its bounds; until a person changes it, it stays for the
    // rules.
    if (m_periodTouched)
        order.period = m_period->value();
    order.autoPay = m_autoPay->isChecked();
    order.autoRenew = m_autoRenew->isChecked();
    order.autoRenewDuration = m_renewDuration->value();
    return order;
}

void OrderPage::finishEditing()
{
    for (QSpinBox *stepper : {m_period, m_renewDuration})
        stepper->interpretText();
}

void OrderPage::setRegions(const QList<Region> &regions)
{
    m_region->setRegions(regions);
}

void OrderPage::setCircuits(const QList<Circuit> &circuits)
{
    m_circuit->setCircuits(circuits);
    const QScopedValueRollback guard(m_loading, true);
    circuitChosen();
}

void OrderPage::setProblems(const Problems &problems)
{
    showProblems(m_fields, problems);
    const auto price = std::find_if(problems.begin(), problems.end(),
        [](const Problem &problem) { return problem.field == Field::Price && !problem.acknowledged; });
    m_card->setPriceProblem(price == problems.end() ? QString() : price->text);
    m_summary->setProblems(problems);
}

void OrderPage::setSaveState(SaveState state, const QString &text)
{
    m_header->setSaveState(state, text);
}

void OrderPage::focusField(Field field, int)
{
    QWidget *target = m_region;
    // The price and the way it is billed are nobody's to type: what they depend on is.
    if (field == Field::PricingCycle || field == Field::ChargeType || field == Field::Price)
        target = m_cycle->focusTarget();
    else if (const FormField *found = m_fields.value(field))
        target = found->buddy();
    target->setFocus(Qt::OtherFocusReason);
}

void OrderPage::setResult(const Submission &submission)
{
    m_card->setResult(submission);
}

void OrderPage::clearResult()
{
    m_card->clearResult();
}

void OrderPage::focusSummary()
{
    m_summary->focusFirst();
}

} // namespace circuitdesk
