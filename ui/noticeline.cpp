// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/noticeline.h"

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
    m_icon->setIcon(toneIconName(tone), tone);
    m_text->setTone(tone);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void NoticeLine::setText(const QString &text)
{
    m_text->setText(text);
    setVisible(!text.isEmpty());
}

void NoticeLine::setIconName(const QString &name)
{
    m_icon->setIcon(name, m_tone);
}

void NoticeLine::setTone(Tone tone)
{
    m_tone = tone;
    m_icon->setIcon(toneIconName(tone), tone);
    m_text->setTone(tone);
    update();
}

void NoticeLine::setBanner(bool banner)
{
    m_banner = banner;
    layout()->setContentsMargins(spacing::page, spacing::small, spacing::page, spacing::small);
    update();
}

void NoticeLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_banner) {
        stylepainting::drawPanel(&painter, rect(), toneTint(m_tone), toneColor(m_tone));
        return;
    }
    painter.fillRect(rect(), toneTint(m_tone));
    painter.fillRect(0, height() - 2, width(), 2, toneColor(m_tone));
}

} // namespace circuitdesk
