// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engineerline.h"

#include "models/rostermodel.h"
#include "ui/privateclipboard.h"
#include "ui/textlabel.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

EngineerLine::EngineerLine(const Engineer &engineer, int number, QWidget *parent)
    : QWidget(parent),
      m_engineer(engineer),
      m_number(number),
      m_text(new TextLabel(TextStyle::Body)),
      m_button(new QToolButton)
{
    m_text->setObjectName(u"engineerText%1"_s.arg(number));
    m_text->setWordWrap(true);
    m_text->setFocusPolicy(Qt::ClickFocus);
    m_button->setObjectName(u"engineerShow%1"_s.arg(number));
    m_button->setIcon(themedIcon(u"eye"_s));
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button, 0, Qt::AlignTop);
    connect(m_button, &QToolButton::clicked, this, &EngineerLine::toggleRequested);
    new PrivateClipboard(this);
    setShown(false);
}

void EngineerLine::setShown(bool shown)
{
    m_shown = shown;
    const QStringList parts{m_engineer.name, certificateTypeText(m_engineer.certificateType),
        shown ? m_engineer.certificateNo : maskedCertificateNo(m_engineer.certificateNo),
        shown ? m_engineer.contactInfo : maskedContactInfo(m_engineer.contactInfo)};
    m_text->setText(parts.join(u"  ·  "_s));
    m_text->setAccessibleDescription(shown ? tr("Shown in clear") : tr("Numbers are masked"));
    if (shown)
        m_text->makeSelectable();
    else
        m_text->setTextInteractionFlags(Qt::NoTextInteraction);
    m_button->setAccessibleName(
        (shown ? tr("Hide the numbers of engineer %1") : tr("Show the numbers of engineer %1"))
            .arg(m_number));
    m_button->setToolTip(shown ? tr("Hide the numbers again.")
                               : tr("Show the numbers for 30 seconds. The events will say so."));
    m_button->setAccessibleDescription(m_button->toolTip());
}

} // namespace circuitdesk
