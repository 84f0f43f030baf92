// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messagebar.h"

#include "ui/announcement.h"
#include "ui/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

Tone toneOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Information:
        return Tone::Information;
    case MessageBar::Kind::Warning:
        return Tone::Warning;
    case MessageBar::Kind::Error:
        return Tone::Error;
    case MessageBar::Kind::Success:
        return Tone::Success;
    }
    Q_UNREACHABLE();
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent),
      m_icon(new IconLabel),
      m_text(new TextLabel(TextStyle::Body)),
      m_action(new QPushButton),
      m_close(new QToolButton)
{
    setObjectName(u"messageBar"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::hair, spacing::large, spacing::hair + 1);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    m_text->setWordWrap(true);
    m_text->makeSelectable();
    m_text->setObjectName(u"messageText"_s);
    m_action->setObjectName(u"messageAction"_s);
    m_close->setObjectName(u"messageClose"_s);
    m_close->setIcon(themedIcon(u"close"_s));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close the message"));
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, [this] {
        const QString closedText = text();
        clear();
        Q_EMIT closed(closedText);
    });
    hide();
    makeAnnounced(this);
}

void MessageBar::showMessage(Kind kind, const QString &text, const QString &actionText)
{
    m_kind = kind;
    m_text->setText(text);
    m_text->setAccessibleName(text);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    setAccessibleName(text);
    render();
    show();
    announce(this);
}

void MessageBar::clear()
{
    hide();
    m_text->clear();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::render()
{
    const Tone tone = toneOf(m_kind);
    m_icon->setIcon(toneIconName(tone), tone);
    m_text->setTone(tone);
    update();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tone tone = toneOf(m_kind);
    painter.fillRect(rect(), toneTint(tone));
    painter.fillRect(0, height() - 1, width(), 1, toneColor(tone));
}

} // namespace circuitdesk
