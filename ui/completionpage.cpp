// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/completionpage.h"

#include "ui/choicerow.h"
#include "ui/circuitbox.h"
#include "ui/errorsummary.h"
#include "ui/fieldwatcher.h"
#include "ui/formfield.h"
#include "ui/lengthlimit.h"
#include "ui/pageheader.h"
#include "ui/regionbox.h"
#include "ui/statepill.h"
#include "ui/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString finished = u"true"_s;
const QString changed = u"false"_s;
constexpr qsizetype idLetters = 64; ///< no ID is longer

QLineEdit *makeEdit(const QString &objectName)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(objectName);
    return edit;
}

} // namespace

CompletionPage::CompletionPage(QWidget *parent) : QWidget(parent)
{
    m_header = new PageHeader(tr("Completion report"));
    const auto *check = m_header->addSecondary(u"completionCheck"_s, u"check"_s, tr("Chec&k"));
    connect(check, &QPushButton::clicked, this, &CompletionPage::checkRequested);
    m_review = m_header->addPrimary(u"completionReview"_s, tr("&Review and send…"));
    m_review->setToolTip(tr("Shows everything once more before anything is sent (Ctrl+Enter)."));
    m_summary = new ErrorSummary;
    m_effect = new TextLabel(TextStyle::Strong);
    m_effect->setWordWrap(true);
    auto *scroll = new QScrollArea;
    scroll->setWidget(buildForm());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::large, spacing::page, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_header);
    layout->addWidget(m_summary);
    layout->addWidget(m_effect);
    layout->addWidget(scroll, 1);
    connectForm();
    setCompletion({});
}

QWidget *CompletionPage::buildForm()
{
    auto *form = new QWidget;
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::large);
    layout->addWidget(buildCircuit());
    layout->addWidget(buildReport());
    layout->addWidget(buildLine());
    layout->addWidget(buildCarrier());
    layout->addStretch();
    m_sections = form->findChildren<FormSection *>();
    return form;
}

QWidget *CompletionPage::buildCircuit()
{
    m_region = new RegionBox;
    m_region->setObjectName(u"completionRegion"_s);
    m_circuit = new CircuitBox;
    m_circuit->setObjectName(u"completionCircuit"_s);
    m_pill = new StatePill;
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_circuit, 1);
    layout->addWidget(m_pill);
    m_fields[Field::RegionId] = new FormField(tr("Re&gion"), m_region);
    m_fields[Field::CircuitId] = new FormField(tr("&Circuit"), row, m_circuit);
    auto *section = new FormSection(tr("Circuit"));
    section->addField(m_fields[Field::RegionId], 2);
    section->addField(m_fields[Field::CircuitId], 5);
    return section;
}

QWidget *CompletionPage::buildReport()
{
    m_kind = new ChoiceRow;
    m_kind->setObjectName(u"completionKind"_s);
    m_kind->add(finished, tr("Construction is completed"), u"completionKindFinished"_s);
    m_kind->add(changed, tr("Line data changed"), u"completionKindChanged"_s);
    auto *section = new FormSection(tr("Report"));
    section->addField(new FormField(tr("What happe&ned"), m_kind, m_kind->focusTarget()), 1);
    return section;
}

QWidget *CompletionPage::buildLine()
{
    m_lineCode = makeEdit(u"completionLineCode"_s);
    m_lineLabel = makeEdit(u"completionLineLabel"_s);
    m_fields[Field::LineCode] = new FormField(tr("&Line code"), m_lineCode);
    m_fields[Field::LineCode]->setHint(tr("What the carrier calls the line"));
    m_fields[Field::LineLabel] = new FormField(tr("Cable la&bel"), m_lineLabel);
    m_fields[Field::LineLabel]->setHint(tr("What stands on the cable in the data centre"));
    auto *section = new FormSection(tr("Line"));
    section->addField(m_fields[Field::LineCode], 1);
    section->addField(m_fields[Field::LineLabel], 1);
    return section;
}

QWidget *CompletionPage::buildCarrier()
{
    m_carrier = new ChoiceRow;
    m_carrier->setObjectName(u"completionCarrier"_s);
    int number = 1;
    for (const QString &provider : lineServiceProviders())
        m_carrier->add(provider, lineServiceProviderText(provider), u"completionCarrier%1"_s.arg(number++));
    m_contact = makeEdit(u"completionContact"_s);
    m_fields[Field::LineServiceProvider] = new FormField(tr("C&arrier"), m_carrier, m_carrier->focusTarget());
    m_fields[Field::LineSPContactInfo] = new FormField(tr("Carrier's c&ontact"), m_contact);
    m_fields[Field::LineSPContactInfo]->setHint(tr("Whom to call when the line fails"));
    auto *section = new FormSection(tr("Carrier"));
    section->addField(m_fields[Field::LineServiceProvider]);
    section->addField(m_fields[Field::LineSPContactInfo], 1);
    return section;
}

void CompletionPage::connectForm()
{
    connect(m_review, &QPushButton::clicked, this, &CompletionPage::reviewRequested);
    connect(m_summary, &ErrorSummary::problemActivated, this, &CompletionPage::focusField);
    connect(m_summary, &ErrorSummary::problemAcknowledged, this, &CompletionPage::problemAcknowledged);
    for (const FormField *field : std::as_const(m_fields))
        connect(field, &FormField::acknowledgeRequested, this, &CompletionPage::problemAcknowledged);
    connect(m_region, &RegionBox::chosen, this, &CompletionPage::touched);
    connect(m_circuit, &CircuitBox::circuitIdEdited, this, &CompletionPage::circuitChosen);
    connect(m_kind, &ChoiceRow::chosen, this, &CompletionPage::touched);
    connect(m_carrier, &ChoiceRow::chosen, this, &CompletionPage::touched);
    for (QLineEdit *edit : {m_lineCode, m_lineLabel, m_contact})
        connect(edit, &QLineEdit::textChanged, this, &CompletionPage::touched);
    auto *watcher = new FieldWatcher(this);
    connect(watcher, &FieldWatcher::left, this, &CompletionPage::fieldLeft);
    watcher->watch(Field::RegionId, m_region);
    watcher->watch(Field::CircuitId, m_circuit);
    watcher->watch(Field::LineCode, m_lineCode);
    watcher->watch(Field::LineLabel, m_lineLabel);
    for (QToolButton *button : m_carrier->findChildren<QToolButton *>())
        watcher->watch(Field::LineServiceProvider, button);
    watcher->watch(Field::LineSPContactInfo, m_contact);
}

void CompletionPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    for (FormSection *section : std::as_const(m_sections))
        section->fit(width() - 2 * spacing::page - spacing::large);
}

void CompletionPage::touched()
{
    if (m_loading)
        return;
    renderEffect();
    Q_EMIT edited();
}

void CompletionPage::circuitChosen()
{
    const Circuit *known = m_circuit->known();
    if (!m_loading && known)
        m_region->follow(*known);
    m_pill->setContent(known ? loaPill(known->loaStatus) : PillContent{});
    m_header->setId(m_circuit->circuitId());
    touched();
}

void CompletionPage::renderEffect()
{
    LoaCompletion now = completion();
    now.instanceId = beginningOf(now.instanceId, idLetters);
    m_effect->setText(effectOf(now));
}

void CompletionPage::setCompletion(const LoaCompletion &completion)
{
    {
        const QScopedValueRollback guard(m_loading, true);
        m_region->setRegionId(completion.regionId);
        m_circuit->setCircuitId(completion.instanceId);
        m_kind->setValue(completion.finishWork ? finished : changed);
        setWholeText(*m_lineCode, completion.lineCode);
        setWholeText(*m_lineLabel, completion.lineLabel);
        m_carrier->setValue(completion.lineServiceProvider);
        setWholeText(*m_contact, completion.lineSpContactInfo);
        circuitChosen();
    }
    setProblems({});
    renderEffect();
}

LoaCompletion CompletionPage::completion() const
{
    return {m_region->regionId(), m_circuit->circuitId(), m_kind->value() == finished, wholeText(*m_lineCode),
        wholeText(*m_lineLabel), m_carrier->value(), wholeText(*m_contact)};
}

void CompletionPage::setRegions(const QList<Region> &regions)
{
    m_region->setRegions(regions);
}

void CompletionPage::setCircuits(const QList<Circuit> &circuits)
{
    m_circuit->setCircuits(circuits);
    const QScopedValueRollback guard(m_loading, true);
    circuitChosen();
}

void CompletionPage::setProblems(const Problems &problems)
{
    showProblems(m_fields, problems);
    m_summary->setProblems(problems);
}

void CompletionPage::setSaveState(SaveState state, const QString &text)
{
    m_header->setSaveState(state, text);
}

void CompletionPage::focusField(Field field)
{
    const FormField *found = m_fields.value(field, m_fields.value(Field::RegionId));
    QWidget *target = field == Field::LineServiceProvider ? m_carrier->focusTarget() : found->buddy();
    target->setFocus(Qt::OtherFocusReason);
}

void CompletionPage::focusSummary()
{
    m_summary->focusFirst();
}

} // namespace circuitdesk
