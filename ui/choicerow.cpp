// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/choicerow.h"

#include "ui/theme.h"

#include <QApplication>
#include <QButtonGroup>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QToolButton>

namespace circuitdesk {

ChoiceRow::ChoiceRow(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::hair);
    layout->addStretch();
    // No stop of Tab: the mnemonic of its label comes here, and goes on to a button.
    setFocusPolicy(Qt::ClickFocus);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (!checked || m_loading)
            return;
        m_value = m_values.at(id);
        Q_EMIT chosen();
    });
}

QToolButton *ChoiceRow::add(const QString &value, const QString &text, const QString &objectName)
{
    auto *button = new QToolButton;
    button->setObjectName(objectName);
    button->setText(text);
    button->setAccessibleName(text);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_group->addButton(button, static_cast<int>(m_values.size()));
    auto *row = qobject_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->count() - 1, button);
    m_values.append(value);
    return button;
}

void ChoiceRow::fit(int width)
{
    int least = -spacing::hair;
    for (const QAbstractButton *button : m_group->buttons())
        least += button->sizeHint().width() + spacing::hair;
    qobject_cast<QBoxLayout *>(layout())->setDirection(
        least > width ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ChoiceRow::setValue(const QString &value)
{
    const QScopedValueRollback guard(m_loading, true);
    m_value = value;
    const bool focused = isAncestorOf(QApplication::focusWidget());
    // An exclusive group never lets go of its last button by itself.
    m_group->setExclusive(false);
    const bool any = m_values.contains(value);
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        const bool chosen = m_values.at(i) == value;
        m_group->button(static_cast<int>(i))->setChecked(chosen);
        // As an exclusive group does it where a person chooses: Tab goes to the choice, the arrows to the
        // others.
        m_group->button(static_cast<int>(i))
            ->setFocusPolicy(chosen || !any ? Qt::StrongFocus : Qt::ClickFocus);
    }
    m_group->setExclusive(true);
    if (focused)
        focusTarget()->setFocus(Qt::OtherFocusReason);
}

void ChoiceRow::focusInEvent(QFocusEvent *event)
{
    focusTarget()->setFocus(event->reason());
}

QWidget *ChoiceRow::focusTarget() const
{
    return m_group->checkedButton() ? m_group->checkedButton() : m_group->button(0);
}

} // namespace circuitdesk
