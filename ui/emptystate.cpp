// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/emptystate.h"

#include "ui/iconengine.h"
#include "ui/stylepainting.h"
#include "ui/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace circuitdesk {

EmptyState::EmptyState(const QString &icon, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent),
      m_icon(icon),
      m_iconSpace(new QWidget),
      m_title(new TextLabel(TextStyle::Section, title)),
      m_text(new TextLabel(TextStyle::Body, text)),
      m_actions(new QHBoxLayout)
{
    m_iconSpace->setFixedHeight(spacing::huge);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setMaximumWidth(460);
    m_text->setMinimumWidth(280);
    m_title->setAlignment(Qt::AlignHCenter);
    m_actions->setSpacing(spacing::small);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacing::medium);
    layout->addStretch(2);
    layout->addWidget(m_iconSpace);
    layout->addWidget(m_title);
    auto *center = new QHBoxLayout;
    center->addStretch();
    center->addWidget(m_text, 1);
    center->addStretch();
    layout->addLayout(center);
    layout->addSpacing(spacing::hair);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addLayout(m_actions);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addStretch(3);
}

void EmptyState::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
}

QPushButton *EmptyState::addAction(const QString &objectName, const QString &text, ButtonRole role)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    setButtonRole(button, role);
    m_actions->addWidget(button);
    return button;
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    stylepainting::drawPanel(&painter, rect(), palette().color(QPalette::Base), themeColors().divider);
    QRect icon(0, 0, spacing::huge, spacing::huge);
    icon.moveCenter(m_iconSpace->geometry().center());
    paintIcon(&painter, icon, m_icon, themeColors().hint);
}

} // namespace circuitdesk
