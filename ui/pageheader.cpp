// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pageheader.h"

#include "ui/deskstyle.h"
#include "ui/lengthlimit.h"
#include "ui/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel(TextStyle::Title, title)),
      m_id(new TextLabel(TextStyle::Id)),
      m_icon(new IconLabel),
      m_state(new TextLabel(TextStyle::Hint)),
      m_buttons(new QHBoxLayout)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    m_id->setContentsMargins(spacing::hair, spacing::hair, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_id);
    layout->addSpacing(spacing::large);
    layout->addWidget(m_icon);
    layout->addWidget(m_state, 1);
    m_buttons->setSpacing(spacing::small);
    // The title stands as high on pages without buttons.
    m_buttons->addStrut(controlHeight(fontMetrics()));
    layout->addLayout(m_buttons);
    m_id->hide();
    m_icon->hide();
    // A window may be so narrow that the title gives way to the buttons.
    m_title->setEliding();
    m_state->setEliding();
    m_state->setObjectName(u"pageState"_s);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setId(const QString &id)
{
    // It stands whole in the form; no ID is longer.
    m_id->setText(beginningOf(id, 64));
    fitId();
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitId();
}

void PageHeader::fitId()
{
    // The ID gives way first: it stands in the form as well, but the state stands nowhere else.
    const int others = m_title->sizeHint().width() + m_state->sizeHint().width()
        + m_buttons->sizeHint().width() + 2 * spacing::icon + 6 * spacing::small;
    m_id->setVisible(!m_id->text().isEmpty() && others + m_id->sizeHint().width() <= width());
}

void PageHeader::setState(const QString &text)
{
    m_state->setText(text);
    fitId();
}

void PageHeader::setSaveState(SaveState state, const QString &text)
{
    setState(text);
    m_icon->setVisible(state == SaveState::Saved || state == SaveState::Failed);
    m_icon->setIcon(state == SaveState::Failed ? u"error"_s : u"accepted"_s,
        state == SaveState::Failed ? Tone::Error : Tone::Success);
    m_state->setTone(state == SaveState::Failed ? std::optional(Tone::Error) : std::nullopt);
}

QPushButton *PageHeader::addSecondary(const QString &objectName, const QString &icon, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    if (!icon.isEmpty())
        button->setIcon(themedIcon(icon));
    m_buttons->addWidget(button);
    return button;
}

QPushButton *PageHeader::addPrimary(const QString &objectName, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    setButtonRole(button, ButtonRole::Primary);
    m_buttons->addWidget(button);
    return button;
}

} // namespace circuitdesk
