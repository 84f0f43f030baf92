// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rostereditor.h"

#include "models/rostermodel.h"
#include "ui/rosterview.h"
#include "ui/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QToolButton>
#include <QVBoxLayout>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

int columnOf(Field field)
{
    switch (field) {
    case Field::PMGender:
        return RosterModel::Gender;
    case Field::PMCertificateType:
        return RosterModel::CertificateType;
    case Field::PMCertificateNo:
        return RosterModel::CertificateNo;
    case Field::PMContactInfo:
        return RosterModel::ContactInfo;
    default:
        return RosterModel::Name;
    }
}

} // namespace

RosterEditor::RosterEditor(RosterModel &model, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_view(new RosterView(model)),
      m_counter(new TextLabel(TextStyle::Body)),
      m_full(new TextLabel(TextStyle::Hint)),
      m_problemIcon(new IconLabel),
      m_problemText(new TextLabel(TextStyle::Hint))
{
    m_counter->setObjectName(u"rosterCounter"_s);
    m_problemText->setObjectName(u"rosterProblem"_s);
    m_problemText->setMinimumHeight(spacing::icon);
    m_problemText->setEliding();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addLayout(buildToolRow());
    layout->addWidget(m_view, 1);
    auto *problem = new QHBoxLayout;
    problem->setSpacing(spacing::hair);
    problem->addWidget(m_problemIcon);
    problem->addWidget(m_problemText, 1);
    layout->addLayout(problem);
    connectButtons();
    render();
}

QHBoxLayout *RosterEditor::buildToolRow()
{
    m_add = makeButton(u"rosterAdd"_s, u"add"_s, tr("&Add"), false);
    m_remove = makeButton(u"rosterRemove"_s, u"remove"_s, tr("Remove"), false);
    m_up = makeButton(u"rosterUp"_s, u"up"_s, tr("Move the engineer up"), true);
    m_down = makeButton(u"rosterDown"_s, u"down"_s, tr("Move the engineer down"), true);
    m_undo = makeButton(u"rosterUndo"_s, u"undo"_s, tr("&Undo"), false);
    m_show = makeButton(u"rosterShowNumbers"_s, u"eye"_s, tr("&Show numbers"), false);
    m_show->setCheckable(true);
    m_show->setToolTip(tr("Document numbers and phones are hidden on the screen until you ask for them."));
    m_remove->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Delete));
    m_up->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up));
    m_down->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down));
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::hair);
    row->addWidget(new TextLabel(TextStyle::Section, tr("Construction engineers")));
    row->addSpacing(spacing::small);
    row->addWidget(m_counter);
    row->addSpacing(spacing::small);
    for (QToolButton *button : {m_add, m_remove, m_up, m_down, m_undo})
        row->addWidget(button);
    row->addSpacing(spacing::hair);
    row->addWidget(m_full, 1);
    row->addWidget(m_show);
    m_full->setEliding();
    return row;
}

QToolButton *RosterEditor::makeButton(
    const QString &objectName, const QString &icon, const QString &text, bool iconOnly)
{
    auto *button = new QToolButton;
    button->setObjectName(objectName);
    button->setIcon(themedIcon(icon));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(QString(text).remove(u'&'));
    if (iconOnly) {
        button->setToolTip(text);
    } else {
        button->setText(text);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    return button;
}

void RosterEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < 140 * fontMetrics().averageCharWidth();
    for (QToolButton *button : {m_add, m_remove, m_undo, m_show}) {
        button->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    }
}

void RosterEditor::connectButtons()
{
    connect(m_add, &QToolButton::clicked, this, [this] {
        m_view->finishEditing();
        if (m_model.add())
            m_view->editCell(m_model.rowCount() - 1, RosterModel::Name);
    });
    connect(m_remove, &QToolButton::clicked, this, [this] {
        m_view->finishEditing();
        m_model.remove(m_view->currentIndex().row());
    });
    connect(m_up, &QToolButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveCurrent(1); });
    connect(m_undo, &QToolButton::clicked, this, [this] {
        m_view->finishEditing();
        m_model.undoStack()->undo();
    });
    connect(m_show, &QToolButton::toggled, &m_model, &RosterModel::setNumbersShown);
    connect(&m_model, &RosterModel::edited, this, &RosterEditor::edited);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &RosterEditor::render);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &RosterEditor::render);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &RosterEditor::render);
    connect(m_model.undoStack(), &QUndoStack::indexChanged, this, &RosterEditor::render);
    connect(m_view, &RosterView::pendingEdited, this, &RosterEditor::edited);
    connect(m_view, &RosterView::focusLeft, this, &RosterEditor::focusLeft);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &RosterEditor::render);
}

QList<Engineer> RosterEditor::engineersAsTyped() const
{
    return m_view->engineersAsTyped();
}

void RosterEditor::setProblems(const Problems &problems)
{
    m_problems = problems;
    m_model.setProblems(problems);
    renderProblem();
}

void RosterEditor::focusCell(Field field, int row)
{
    if (field == Field::Roster && m_model.rowCount() == 0 && m_add->isEnabled()) {
        m_add->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_view->setFocus(Qt::OtherFocusReason);
    const QModelIndex cell = m_model.index(row, columnOf(field));
    if (!cell.isValid())
        return;
    m_view->setCurrentIndex(cell);
    m_view->scrollTo(cell);
}

void RosterEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_view->setEditTriggers(readOnly ? QAbstractItemView::NoEditTriggers
                                     : QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    render();
}

void RosterEditor::moveCurrent(int by)
{
    m_view->finishEditing();
    const QModelIndex current = m_view->currentIndex();
    if (m_model.move(current.row(), current.row() + by))
        m_view->setCurrentIndex(m_model.index(current.row() + by, current.column()));
}

void RosterEditor::render()
{
    const int rows = m_model.rowCount();
    const int row = m_view->currentIndex().row();
    m_counter->setText(tr("%1 / %2", "engineers on the roster / most").arg(rows).arg(maxEngineers));
    m_add->setEnabled(!m_readOnly && !m_model.isFull());
    const QString reason =
        m_model.isFull() ? tr("The roster is full: the provider takes at most 16 engineers.") : QString();
    m_add->setToolTip(reason.isEmpty() ? tr("Add an engineer below the others.") : reason);
    m_add->setAccessibleDescription(m_add->toolTip());
    m_full->setText(reason);
    m_remove->setEnabled(!m_readOnly && row >= 0);
    m_up->setEnabled(!m_readOnly && row > 0);
    m_down->setEnabled(!m_readOnly && row >= 0 && row < rows - 1);
    m_undo->setEnabled(!m_readOnly && m_model.undoStack()->canUndo());
    renderProblem();
}

void RosterEditor::renderProblem()
{
    // Of the current cell first, then of its row, then of the roster as a whole.
    const QModelIndex current = m_view->currentIndex();
    const Problem *best = nullptr;
    int bestRank = 0;
    for (const Problem &problem : m_problems) {
        const bool here = problem.row == current.row() && current.isValid();
        int rank = 0;
        if (here)
            rank = columnOf(problem.field) == current.column() ? 3 : 2;
        else if (problem.field == Field::Roster)
            rank = 1;
        if (rank > bestRank) {
            best = &problem;
            bestRank = rank;
        }
    }
    m_problemText->setText(best ? best->text : QString());
    const Tone tone = best ? toneOf(best->severity) : Tone::Neutral;
    m_problemText->setTone(best ? std::optional(tone) : std::nullopt);
    m_problemIcon->setIcon(best ? toneIconName(tone) : QString(), tone);
}

} // namespace circuitdesk
