// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recoverybar.h"

#include "ui/announcement.h"
#include "ui/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The time alone where it was today.
QString moment(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return local.date() == QDate::currentDate() ? QLocale().toString(local.time(), QLocale::ShortFormat)
                                                : QLocale().toString(local, QLocale::ShortFormat);
}

} // namespace

RecoveryBar::RecoveryBar(QWidget *parent)
    : QWidget(parent),
      m_icon(new IconLabel),
      m_text(new TextLabel(TextStyle::Body)),
      m_other(new QPushButton),
      m_keep(new QPushButton(tr("Keep this version")))
{
    setObjectName(u"recoveryBar"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::small, spacing::page, spacing::small);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_other);
    layout->addWidget(m_keep);
    m_icon->setIcon(u"again"_s, Tone::Warning);
    m_text->setWordWrap(true);
    m_text->setTone(Tone::Warning);
    m_text->setObjectName(u"recoveryText"_s);
    m_other->setObjectName(u"recoveryOther"_s);
    m_keep->setObjectName(u"recoveryKeep"_s);
    connect(m_other, &QPushButton::clicked, this, &RecoveryBar::otherRequested);
    connect(m_keep, &QPushButton::clicked, this, &RecoveryBar::keepRequested);
    makeAnnounced(this);
    hide();
}

void RecoveryBar::offer(const QDateTime &typedAt, const QDateTime &beforeAt)
{
    m_typedAt = typedAt;
    m_beforeAt = beforeAt;
    m_other->setVisible(beforeAt.isValid());
    render(false);
    show();
    announce(this);
}

void RecoveryBar::setEarlierShown(bool earlier)
{
    render(earlier);
    announce(this);
}

void RecoveryBar::render(bool earlier)
{
    const QString text = earlier
        ? tr("This is the version of %1. What was typed until %2 is still there too. The version that you do "
             "not keep goes to the bin.")
              .arg(moment(m_beforeAt), moment(m_typedAt))
        : tr("CircuitDesk ended while this was being typed at %1. Nothing was lost.").arg(moment(m_typedAt));
    m_text->setText(text);
    setAccessibleName(text);
    m_other->setText(earlier ? tr("Go on to the version of %1").arg(moment(m_typedAt))
                             : tr("Go back to the version of %1").arg(moment(m_beforeAt)));
}

void RecoveryBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneTint(Tone::Warning));
    painter.fillRect(0, height() - 1, width(), 1, toneColor(Tone::Warning));
}

} // namespace circuitdesk
