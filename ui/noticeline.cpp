// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/noticeline.h"

#include "ui/announcement.h"
#include "ui/stylepainting.h"
#include "ui/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

NoticeLine::NoticeLine(Tone tone, QWidget *parent)
    : QWidget(parent),
      m_tone(tone),
      m_icon(new IconLabel),
      m_text(new TextLabel(TextStyle::Body))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::medium, spacing::small, spacing::medium, spacing::small);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    m_text->setWordWrap(true);
    m_text->setObjectName(u"noticeText"_s);
    render();
    hide();
}

void NoticeLine::setText(const QString &text)
{
    const bool changesInSight = m_spoken && isVisible() && !text.isEmpty() && text != m_text->text();
    m_text->setText(text);
    m_icon->standBeside(*m_text);
    if (m_spoken)
        setAccessibleName(text);
    setVisible(!text.isEmpty());
    if (changesInSight)
        announce(this);
}

void NoticeLine::setSpoken()
{
    m_spoken = true;
    makeAnnounced(this);
    setAccessibleName(m_text->text());
}

void NoticeLine::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_spoken)
        announce(this);
}

void NoticeLine::setIconName(const QString &name)
{
    m_iconName = name;
    render();
}

void NoticeLine::setTone(Tone tone)
{
    m_tone = tone;
    render();
}

void NoticeLine::setBanner()
{
    m_banner = true;
    layout()->setContentsMargins(spacing::page, spacing::small, spacing::page, spacing::small);
    render();
}

void NoticeLine::render()
{
    m_icon->setIcon(m_iconName.isEmpty() ? toneIconName(m_tone) : m_iconName, m_tone, m_banner);
    m_text->setTone(m_tone, m_banner);
    update();
}

void NoticeLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_banner)
        painter.fillRect(rect(), toneColor(m_tone));
    else
        stylepainting::drawPanel(&painter, rect(), toneTint(m_tone), toneColor(m_tone));
}

} // namespace circuitdesk
