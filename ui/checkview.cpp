// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkview.h"

#include "ui/announcement.h"
#include "ui/textlabel.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

using State = CheckStep::State;

Tone toneOf(State state)
{
    switch (state) {
    case State::Waiting:
    case State::Running:
        return Tone::Neutral;
    case State::Ok:
        return Tone::Success;
    case State::Warning:
        return Tone::Warning;
    case State::Failed:
        return Tone::Error;
    }
    Q_UNREACHABLE();
}

QString iconOf(State state)
{
    if (state == State::Waiting)
        return u"queued"_s;
    return state == State::Running ? u"connecting"_s : toneIconName(toneOf(state));
}

} // namespace

CheckView::CheckView(QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel(TextStyle::Section)),
      m_summary(new TextLabel(TextStyle::Body)),
      m_steps(new QWidget),
      m_grid(new QGridLayout(m_steps)),
      m_again(new QPushButton(themedIcon(u"refresh"_s), tr("Check a&gain"))),
      m_back(new QPushButton(tr("&Back to the accounts")))
{
    m_summary->setWordWrap(true);
    m_summary->setObjectName(u"checkSummary"_s);
    makeAnnounced(m_summary);
    m_again->setObjectName(u"checkAgain"_s);
    m_again->setAutoDefault(false);
    m_back->setObjectName(u"checkBack"_s);
    m_grid->setContentsMargins(0, 0, spacing::small, 0);
    m_grid->setHorizontalSpacing(spacing::small);
    m_grid->setVerticalSpacing(spacing::medium);
    m_grid->setColumnStretch(2, 1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"checkSteps"_s);
    scroll->setAccessibleName(tr("What was found"));
    scroll->setWidget(m_steps);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_again);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_title);
    layout->addWidget(m_summary);
    layout->addSpacing(spacing::small);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    connect(m_again, &QPushButton::clicked, this, &CheckView::againRequested);
    connect(m_back, &QPushButton::clicked, this, &CheckView::backRequested);
}

void CheckView::begin(const QString &label, const QList<CheckStep> &steps)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows.clear();
    m_title->setText(tr("Check of account \"%1\"").arg(label));
    m_summary->setTone(std::nullopt);
    m_summary->setText(tr("The check only reads. Nothing is applied for, ordered or changed."));
    m_again->setEnabled(false);
    int number = 0;
    for (const CheckStep &step : steps) {
        const Row row{step, new IconLabel, new TextLabel(TextStyle::Body)};
        row.text->setWordWrap(true);
        row.text->makeSelectable();
        row.text->setObjectName(u"checkText%1"_s.arg(static_cast<int>(step.kind)));
        m_grid->addWidget(row.icon, number, 0, Qt::AlignTop);
        auto *title = new TextLabel(TextStyle::Strong, step.title);
        row.icon->standBeside(*title);
        m_grid->addWidget(title, number, 1, Qt::AlignTop);
        m_grid->addWidget(row.text, number++, 2, Qt::AlignTop);
        m_rows.insert(step.kind, row);
        render(row);
    }
    m_grid->setRowStretch(number, 1);
    m_back->setDefault(true);
    m_back->setFocus();
}

void CheckView::setStep(const CheckStep &step)
{
    const auto row = m_rows.find(step.kind);
    if (row == m_rows.end())
        return;
    row->step = step;
    render(*row);
}

void CheckView::render(const Row &row)
{
    const State state = row.step.state;
    row.icon->setIcon(iconOf(state), toneOf(state));
    QString text = row.step.text;
    if (state == State::Waiting)
        text = tr("Waits");
    else if (state == State::Running)
        text = tr("Is being checked…");
    row.text->setText(text);
    row.text->setTone(
        state == State::Failed || state == State::Warning ? std::optional(toneOf(state)) : std::nullopt);
    row.text->setAccessibleName(row.step.title + u": "_s + text);
}

void CheckView::end(const QString &reason)
{
    m_again->setEnabled(true);
    for (const Row &row : std::as_const(m_rows)) {
        if (row.step.state == State::Waiting)
            row.text->setText(tr("Not checked"));
    }
    if (reason.isEmpty())
        return summarize();
    m_summary->setTone(Tone::Error);
    m_summary->setText(reason);
}

void CheckView::summarize()
{
    State worst = State::Ok;
    for (const Row &row : std::as_const(m_rows)) {
        if (row.step.state == State::Failed || (row.step.state == State::Warning && worst == State::Ok))
            worst = row.step.state;
    }
    m_summary->setTone(toneOf(worst));
    if (worst == State::Failed)
        m_summary->setText(tr("Something does not work. Mend the steps marked below and check again."));
    else
        m_summary->setText(
            worst == State::Ok ? tr("Everything works.") : tr("The account works; read the notes below."));
    m_summary->setAccessibleName(m_summary->text());
    announce(m_summary);
}

void CheckView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT backRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace circuitdesk
