// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statepill.h"

#include "models/circuitmodel.h"
#include "models/historymodel.h"
#include "ui/iconengine.h"
#include "ui/stylepainting.h"

#include <QApplication>
#include <QPainter>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int iconSize = 12;

QSize pillSize(const PillContent &content, const QFontMetrics &metrics)
{
    return {metrics.horizontalAdvance(content.text) + iconSize + spacing::hair + 2 * spacing::small,
        qMax(metrics.height() + spacing::hair, 20)};
}

void paintPill(QPainter *painter, const QRect &rect, const PillContent &content, const QFont &font)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(toneTint(content.tone));
    painter->drawRoundedRect(rect, rect.height() / 2.0, rect.height() / 2.0);
    const QRect icon(
        rect.left() + spacing::small, rect.top() + (rect.height() - iconSize) / 2, iconSize, iconSize);
    paintIcon(painter, icon, content.icon, toneColor(content.tone));
    const QRect text = rect.adjusted(spacing::small + iconSize + spacing::hair, 0, -spacing::small, 0);
    painter->setPen(toneColor(content.tone));
    painter->setFont(font);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetrics(font).elidedText(content.text, Qt::ElideRight, text.width() + 1));
    painter->restore();
}

} // namespace

PillContent pillOf(SubmissionState state)
{
    const QString text = stateText(state);
    switch (state) {
    case SubmissionState::Queued:
        return {u"queued"_s, text, Tone::Neutral};
    case SubmissionState::Sending:
        return {u"sending"_s, text, Tone::Information};
    case SubmissionState::Accepted:
        return {u"accepted"_s, text, Tone::Success};
    case SubmissionState::Rejected:
        return {u"refused"_s, text, Tone::Error};
    case SubmissionState::Unknown:
        return {u"unknown"_s, text, Tone::Warning};
    case SubmissionState::Cancelled:
        return {u"cancelled"_s, text, Tone::Neutral};
    }
    Q_UNREACHABLE();
}

PillContent circuitPill(const QString &status)
{
    const QString text = statusText(status);
    if (status == "Allocated"_L1 || status == "Confirmed"_L1 || status == "Enabled"_L1
        || status == "Approved"_L1)
        return {u"accepted"_s, text, Tone::Success};
    if (status == "Rejected"_L1 || status == "AllocationFailed"_L1)
        return {u"refused"_s, text, Tone::Error};
    if (status == "Canceled"_L1 || status == "Terminating"_L1 || status == "Terminated"_L1)
        return {u"cancelled"_s, text, Tone::Neutral};
    const bool known = status == "Initial"_L1 || status == "Allocating"_L1;
    return {known ? u"queued"_s : u"unknown"_s, text, Tone::Neutral};
}

PillContent loaPill(const QString &loaStatus)
{
    if (loaStatus.isEmpty())
        return {};
    const QString text = loaStatusText(loaStatus);
    if (loaStatus == "Available"_L1 || loaStatus == "Complete"_L1 || loaStatus == "Accept"_L1)
        return {u"accepted"_s, text, Tone::Success};
    if (loaStatus == "Rejected"_L1)
        return {u"refused"_s, text, Tone::Error};
    if (loaStatus == "Applying"_L1 || loaStatus == "Completing"_L1)
        return {u"queued"_s, text, Tone::Neutral};
    return {loaStatus == "Deleted"_L1 ? u"cancelled"_s : u"unknown"_s, text, Tone::Neutral};
}

StatePill::StatePill(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatePill::setContent(const PillContent &content)
{
    m_content = content;
    setAccessibleName(content.text);
    setVisible(!content.text.isEmpty());
    updateGeometry();
    update();
}

QSize StatePill::sizeHint() const
{
    return pillSize(m_content, QFontMetrics(scaledFont(fontscale::hint)));
}

QSize StatePill::minimumSizeHint() const
{
    return sizeHint();
}

void StatePill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPill(&painter, rect(), m_content, scaledFont(fontscale::hint));
}

PillDelegate::PillDelegate(Content content, QObject *parent)
    : QStyledItemDelegate(parent),
      m_content(std::move(content))
{
}

void PillDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    cell.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const PillContent content = m_content(index);
    if (content.text.isEmpty())
        return;
    const QFont font = scaledFont(fontscale::hint);
    QRect pill(QPoint(), pillSize(content, QFontMetrics(font)));
    pill.setWidth(qMin(pill.width(), option.rect.width() - spacing::small));
    pill.moveTop(option.rect.top() + (option.rect.height() - pill.height()) / 2);
    pill.moveLeft(option.rect.left() + spacing::hair);
    paintPill(painter, QStyle::visualRect(option.direction, option.rect, pill), content, font);
}

QSize PillDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = pillSize(m_content(index), QFontMetrics(scaledFont(fontscale::hint)));
    return QStyledItemDelegate::sizeHint(option, index)
        .expandedTo(size + QSize(spacing::small, spacing::hair));
}

} // namespace circuitdesk
