// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loapage.h"

#include "ui/choicerow.h"
#include "ui/circuitbox.h"
#include "ui/errorsummary.h"
#include "ui/fieldwatcher.h"
#include "ui/formfield.h"
#include "ui/lengthlimit.h"
#include "ui/noticeline.h"
#include "ui/pageheader.h"
#include "ui/regionbox.h"
#include "ui/rostereditor.h"
#include "ui/rosterview.h"
#include "ui/sitetimefield.h"
#include "ui/statepill.h"
#include "ui/textlabel.h"

#include <QCheckBox>
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

QLineEdit *makeEdit(const QString &objectName)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(objectName);
    return edit;
}

QWidget *besides(QWidget *left, QWidget *right, int leftStretch)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(left, leftStretch);
    layout->addWidget(right);
    if (leftStretch == 0)
        layout->addStretch();
    return row;
}

/// What the cells show: nothing that was acknowledged, and a problem of a whole column in each of its cells.
Problems atCells(const Problems &problems, int rows)
{
    Problems result;
    for (const Problem &problem : problems) {
        if (problem.acknowledged)
            continue;
        if (problem.row >= 0 || problem.field == Field::Roster || !isOfRoster(problem.field)) {
            result.append(problem);
            continue;
        }
        for (int row = 0; row < rows; ++row) {
            result.append(problem);
            result.last().row = row;
        }
    }
    return result;
}

} // namespace

LoaPage::LoaPage(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::large, spacing::page, spacing::large);
    layout->setSpacing(spacing::medium);
    buildHeader();
    layout->addWidget(m_header);
    m_readOnly = new NoticeLine(Tone::Information);
    layout->addWidget(m_readOnly);
    m_summary = new ErrorSummary;
    layout->addWidget(m_summary);
    buildForm();
    layout->addWidget(m_scroll, 1);
    connectForm();
    updatePill();
}

LoaPage::~LoaPage()
{
    // The roster goes before the widgets that show it would; what they say while they go is for nobody.
    disconnect();
    m_loading = true;
    delete m_watcher;
    delete m_scroll;
}

void LoaPage::buildHeader()
{
    m_header = new PageHeader(tr("LOA application"));
    m_check = m_header->addSecondary(u"loaCheck"_s, u"check"_s, tr("Chec&k"));
    m_export = m_header->addSecondary(u"loaExport"_s, u"export"_s, tr("E&xport PDF…"));
    m_review = m_header->addPrimary(u"loaReview"_s, tr("&Review and send…"));
    m_review->setToolTip(tr("Shows everything once more before anything is sent (Ctrl+Enter)."));
    connect(m_check, &QPushButton::clicked, this, &LoaPage::checkRequested);
    connect(m_export, &QPushButton::clicked, this, &LoaPage::exportRequested);
    connect(m_review, &QPushButton::clicked, this, &LoaPage::reviewRequested);
}

void LoaPage::buildForm()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    buildCircuitSection();
    buildLineSection();
    buildCompanySection();
    buildTimeSection();
    for (FormSection *section : std::as_const(m_sections))
        layout->addWidget(section);
    m_rosterEditor = new RosterEditor(m_roster);
    layout->addWidget(m_rosterEditor, 1);
    m_scroll = new QScrollArea;
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_scroll->setFocusPolicy(Qt::NoFocus);
}

void LoaPage::buildCircuitSection()
{
    m_region = new RegionBox;
    m_region->setObjectName(u"loaRegion"_s);
    m_circuit = new CircuitBox;
    m_circuit->setObjectName(u"loaCircuit"_s);
    m_pill = new StatePill;
    auto *section = new FormSection(tr("Circuit"));
    m_fields[Field::RegionId] = new FormField(tr("Re&gion"), m_region);
    m_fields[Field::CircuitId] = new FormField(tr("&Circuit"), besides(m_circuit, m_pill, 1), m_circuit);
    section->addField(m_fields[Field::RegionId], 2);
    section->addField(m_fields[Field::CircuitId], 5);
    m_second = new QCheckBox(tr("&Second application: the provider rejected an earlier one"));
    m_second->setObjectName(u"loaSecond"_s);
    m_sections.append(section);
    m_secondRow = new FormSection(QString());
    m_secondRow->addField(m_second, 1);
    m_sections.append(m_secondRow);
}

void LoaPage::buildLineSection()
{
    m_lineType = new ChoiceRow;
    m_lineType->setObjectName(u"loaLineType"_s);
    for (const QString &type : lineTypes())
        m_lineType->add(type, lineTypeText(type), u"loaLineType"_s + type);
    m_bandwidth = makeEdit(u"loaBandwidth"_s);
    m_bandwidth->setAlignment(Qt::AlignRight);
    m_bandwidth->setFixedWidth(m_bandwidth->fontMetrics().horizontalAdvance(u"0000000"_s) + spacing::huge);
    m_peerLocation = makeEdit(u"loaPeerLocation"_s);
    auto *unit = new TextLabel(TextStyle::Body, tr("Mbit/s"));
    auto *section = new FormSection(tr("Line"));
    m_fields[Field::LineType] = new FormField(tr("Line &type"), m_lineType, m_lineType->focusTarget());
    m_fields[Field::Bandwidth] =
        new FormField(tr("&Bandwidth (optional)"), besides(m_bandwidth, unit, 0), m_bandwidth);
    m_fields[Field::Bandwidth]->setHint(tr("2 to 10240"));
    m_fields[Field::PeerLocation] = new FormField(tr("Your &location (optional)"), m_peerLocation);
    section->addField(m_fields[Field::LineType]);
    section->addField(m_fields[Field::Bandwidth], 1);
    section->addField(m_fields[Field::PeerLocation], 1);
    m_sections.append(section);
}

void LoaPage::buildCompanySection()
{
    m_company = makeEdit(u"loaCompany"_s);
    m_si = makeEdit(u"loaSi"_s);
    auto *section = new FormSection(tr("Companies"));
    m_fields[Field::CompanyName] = new FormField(tr("C&ompany"), m_company);
    m_fields[Field::Si] = new FormField(tr("Co&nstruction company"), m_si);
    section->addField(m_fields[Field::CompanyName], 1);
    section->addField(m_fields[Field::Si], 1);
    m_sections.append(section);
}

void LoaPage::buildTimeSection()
{
    m_time = new SiteTimeField;
    auto *section = new FormSection(tr("Site entry"));
    m_fields[Field::ConstructionTime] = new FormField(tr("&Date and time"), m_time, m_time->dateEdit());
    m_fields[Field::ConstructionTime]->setHint(
        tr("As the clocks at the site show it. Up and Down step a day or an "
           "hour, Ctrl+; is today, Alt+Down opens the calendar."));
    section->addField(m_fields[Field::ConstructionTime], 1);
    m_sections.append(section);
}

void LoaPage::connectForm()
{
    connect(m_region, &RegionBox::chosen, this, &LoaPage::regionChosen);
    connect(m_circuit, &CircuitBox::circuitIdEdited, this, &LoaPage::circuitChosen);
    connect(m_second, &QCheckBox::toggled, this, &LoaPage::touched);
    connect(m_lineType, &ChoiceRow::chosen, this, &LoaPage::touched);
    for (QLineEdit *edit : {m_bandwidth, m_peerLocation, m_company, m_si})
        connect(edit, &QLineEdit::textChanged, this, &LoaPage::touched);
    connect(m_time, &SiteTimeField::edited, this, &LoaPage::touched);
    connect(m_rosterEditor, &RosterEditor::edited, this, &LoaPage::touched);
    connect(m_rosterEditor, &RosterEditor::focusLeft, this, [this] { Q_EMIT fieldLeft(Field::Roster); });
    connect(&m_roster, &RosterModel::edited, this, &LoaPage::rosterCommitted);
    connect(m_summary, &ErrorSummary::problemActivated, this, &LoaPage::focusField);
    connect(m_summary, &ErrorSummary::problemAcknowledged, this, &LoaPage::problemAcknowledged);
    for (const FormField *field : std::as_const(m_fields))
        connect(field, &FormField::acknowledgeRequested, this, &LoaPage::problemAcknowledged);
    m_watcher = new FieldWatcher(this);
    connect(m_watcher, &FieldWatcher::left, this, &LoaPage::fieldLeft);
    connect(m_watcher, &FieldWatcher::entered, this,
        [this](Field field) { m_scroll->ensureWidgetVisible(m_fields[field], 0, spacing::small); });
    m_watcher->watch(Field::RegionId, m_region);
    m_watcher->watch(Field::CircuitId, m_circuit);
    for (QToolButton *button : m_lineType->findChildren<QToolButton *>())
        m_watcher->watch(Field::LineType, button);
    m_watcher->watch(Field::Bandwidth, m_bandwidth);
    m_watcher->watch(Field::PeerLocation, m_peerLocation);
    m_watcher->watch(Field::CompanyName, m_company);
    m_watcher->watch(Field::Si, m_si);
    for (QWidget *part : m_time->parts())
        m_watcher->watch(Field::ConstructionTime, part);
}

void LoaPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    for (FormSection *section : std::as_const(m_sections))
        section->fit(width() - 2 * spacing::page - spacing::large);
}

void LoaPage::touched()
{
    if (!m_loading)
        Q_EMIT edited();
}

void LoaPage::regionChosen()
{
    m_time->setRegion(m_region->regionId());
    touched();
}

void LoaPage::circuitChosen()
{
    const Circuit *known = m_circuit->known();
    if (!m_loading && known) {
        m_region->follow(*known);
        m_time->setRegion(m_region->regionId());
        m_second->setChecked(known->loaStatus == "Rejected"_L1);
    }
    updatePill();
    m_header->setId(m_circuit->circuitId());
    touched();
}

void LoaPage::updatePill()
{
    const Circuit *known = m_circuit->known();
    m_pill->setContent(known ? circuitPill(known->status) : PillContent{});
    QStringList words;
    if (known) {
        words = {known->name, known->peerLocation.isEmpty() ? known->adLocation : known->peerLocation};
        words.removeAll(QString());
    } else if (!m_circuit->circuitId().isEmpty()) {
        words = QStringList{tr("Not among the circuits seen so far; it is taken as typed.")};
    }
    m_fields[Field::CircuitId]->setHint(words.join(u"  ·  "_s));
    // Asked only where it may be so: of a rejected application, or a circuit of which nothing is known.
    const bool mayBeSecond = known ? known->loaStatus == "Rejected"_L1 : !m_circuit->circuitId().isEmpty();
    m_secondRow->setVisible(mayBeSecond || m_second->isChecked());
}

void LoaPage::setApplication(const LoaApplication &application)
{
    const QScopedValueRollback guard(m_loading, true);
    m_region->setRegionId(application.regionId);
    m_circuit->setCircuitId(application.instanceId);
    m_second->setChecked(application.second);
    m_lineType->setValue(application.lineType);
    setWholeText(*m_bandwidth, application.bandwidth);
    setWholeText(*m_peerLocation, application.peerLocation);
    setWholeText(*m_company, application.companyName);
    setWholeText(*m_si, application.si);
    m_time->setRegion(application.regionId);
    m_time->setWireText(application.constructionTime);
    finishEditing();
    m_roster.setEngineers(application.engineers);
    m_header->setId(application.instanceId);
    setProblems({});
    updatePill();
    m_scroll->ensureVisible(0, 0);
}

LoaApplication LoaPage::application() const
{
    LoaApplication application;
    application.regionId = m_region->regionId();
    application.instanceId = m_circuit->circuitId();
    application.companyName = wholeText(*m_company);
    application.lineType = m_lineType->value();
    application.si = wholeText(*m_si);
    application.constructionTime = m_time->wireText();
    application.bandwidth = wholeText(*m_bandwidth);
    application.peerLocation = wholeText(*m_peerLocation);
    application.engineers = m_rosterEditor->engineersAsTyped();
    application.second = m_second->isChecked();
    return application;
}

void LoaPage::finishEditing()
{
    m_rosterEditor->view()->finishEditing();
}

void LoaPage::setRegions(const QList<Region> &regions)
{
    m_region->setRegions(regions);
}

void LoaPage::setCircuits(const QList<Circuit> &circuits)
{
    m_circuit->setCircuits(circuits);
    updatePill();
}

void LoaPage::setProblems(const Problems &problems)
{
    showProblems(m_fields, problems);
    m_rosterEditor->setProblems(atCells(problems, m_roster.rowCount()));
    m_summary->setProblems(problems);
}

void LoaPage::setSaveState(SaveState state, const QString &text)
{
    m_header->setSaveState(state, text);
}

void LoaPage::focusField(Field field, int row)
{
    if (row >= 0 || isOfRoster(field)) {
        m_scroll->ensureWidgetVisible(m_rosterEditor);
        m_rosterEditor->focusCell(field, field == Field::Roster ? row : qMax(0, row));
        return;
    }
    QWidget *target = m_region;
    if (field == Field::LineType)
        target = m_lineType->focusTarget();
    else if (field == Field::ConstructionTime)
        target = m_time->firstWrong();
    else if (const FormField *found = m_fields.value(field))
        target = found->buddy();
    target->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(target);
}

void LoaPage::setReadOnlyReason(const QString &reason)
{
    m_readOnly->setText(reason);
    for (FormSection *section : std::as_const(m_sections))
        section->setEnabled(reason.isEmpty());
    m_rosterEditor->setReadOnly(!reason.isEmpty());
    m_review->setEnabled(reason.isEmpty());
}

void LoaPage::focusSummary()
{
    m_summary->focusFirst();
}

} // namespace circuitdesk
