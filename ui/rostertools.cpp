// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rostertools.h"

#include "models/engineer.h"
#include "ui/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// From which level of narrowness on a button has no words, in the order of RosterTools::Tool; 0: never any.
constexpr int wordlessFrom[] = {4, 4, 3, 3, 0, 0, 0, 0, 1, 0, 2};
constexpr int wordless = 4;

} // namespace

RosterTools::RosterTools(QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel(TextStyle::Section, tr("Construction engineers"))),
      m_counter(new TextLabel(TextStyle::Body))
{
    m_counter->setObjectName(u"rosterCounter"_s);
    addButton(u"rosterAdd"_s, u"add"_s, tr("&Add"), tr("Add an engineer below the others."));
    addButton(u"rosterPaste"_s, u"paste"_s, tr("&Paste"),
        tr("Paste engineers that were copied in a spreadsheet (Ctrl+V in the table)."));
    addButton(u"rosterImport"_s, u"import"_s, tr("&Import…"), tr("Take engineers from a CSV or Excel file."));
    addButton(u"rosterBook"_s, u"book"_s, tr("Fro&m address book…"),
        tr("Take engineers who were on a roster before."));
    addButton(
        u"rosterRemove"_s, u"remove"_s, tr("Remove"), tr("Remove the engineer (Ctrl+Delete in the table)."));
    addButton(u"rosterDuplicate"_s, u"duplicate"_s, tr("Duplicate the engineer"),
        tr("Duplicate the engineer (Ctrl+Shift+D in the table)."));
    addButton(u"rosterUp"_s, u"up"_s, tr("Move the engineer up"),
        tr("Move the engineer up (Ctrl+Shift+Up in the table)."));
    addButton(u"rosterDown"_s, u"down"_s, tr("Move the engineer down"),
        tr("Move the engineer down (Ctrl+Shift+Down in the table)."));
    addButton(u"rosterUndo"_s, u"undo"_s, tr("&Undo"), tr("Take the last step back (Ctrl+Z in the table)."));
    addButton(u"rosterRedo"_s, u"redo"_s, tr("Redo"),
        tr("Do again what was taken back (Ctrl+Shift+Z in the table)."));
    addButton(u"rosterShowNumbers"_s, u"eye"_s, tr("Sho&w numbers"),
        tr("Document numbers and phones are hidden on the screen until you ask for them."));
    button(Tool::Show)->setCheckable(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::hair);
    row->setSizeConstraint(QLayout::SetNoConstraint);
    m_title->setEliding();
    row->addWidget(m_title);
    row->addSpacing(spacing::small);
    row->addWidget(m_counter);
    row->addSpacing(spacing::small);
    for (QToolButton *button : std::as_const(m_buttons)) {
        if (button == m_buttons.constLast())
            row->addStretch();
        row->addWidget(button);
    }
    fit();
}

void RosterTools::addButton(
    const QString &objectName, const QString &icon, const QString &text, const QString &help)
{
    auto *button = new QToolButton;
    button->setObjectName(objectName);
    button->setIcon(themedIcon(icon));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setText(text);
    button->setAccessibleName(withoutMnemonic(text).remove(u'…'));
    button->setToolTip(help);
    button->setAccessibleDescription(help);
    m_buttons.append(button);
}

void RosterTools::setCount(int engineers, const QString &full)
{
    m_counter->setText(tr("%1 / %2", "engineers on the roster / most").arg(engineers).arg(maxEngineers));
    QToolButton *add = button(Tool::Add);
    add->setToolTip(full.isEmpty() ? tr("Add an engineer below the others.") : full);
    add->setAccessibleDescription(add->toolTip());
    fit();
}

QSize RosterTools::minimumSizeHint() const
{
    return {m_least, QWidget::minimumSizeHint().height()};
}

void RosterTools::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void RosterTools::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void RosterTools::fit()
{
    if (!layout())
        return;
    giveWords(wordless);
    m_title->setMinimumWidth(0);
    m_least = layout()->totalMinimumSize().width();
    m_title->setMinimumWidth(m_title->sizeHint().width());
    for (int level = 0; level < wordless; ++level) {
        giveWords(level);
        if (layout()->totalMinimumSize().width() <= width())
            return;
    }
    giveWords(wordless);
    // Then the title gives way.
    if (layout()->totalMinimumSize().width() > width())
        m_title->setMinimumWidth(0);
}

void RosterTools::giveWords(int level)
{
    for (int tool = 0; tool < m_buttons.size(); ++tool)
        m_buttons.at(tool)->setToolButtonStyle(
            level < wordlessFrom[tool] ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

} // namespace circuitdesk
