// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rosterheader.h"

#include "models/rostermodel.h"
#include "ui/deskstyle.h"
#include "ui/iconengine.h"

#include <QPainter>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

RosterHeader::RosterHeader(QWidget *parent) : QHeaderView(Qt::Vertical, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(true);
    connect(this, &QHeaderView::sectionMoved, this, &RosterHeader::takeBack);
}

void RosterHeader::takeBack(int, int from, int to)
{
    // The header's own order would be the screen's alone. The model moves the row instead.
    {
        const QSignalBlocker blocker(this);
        moveSection(to, from);
    }
    Q_EMIT rowDragged(from, to);
}

void RosterHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->fillRect(rect, palette().color(QPalette::Window));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), themeColors().divider);
    painter->setPen(themeColors().hint);
    painter->setFont(font());
    painter->drawText(rect.adjusted(0, 0, -spacing::small, 0), Qt::AlignVCenter | Qt::AlignRight,
        model()->headerData(logicalIndex, Qt::Vertical).toString());
    const QVariant severity = model()->headerData(logicalIndex, Qt::Vertical, RosterModel::SeverityRole);
    if (!severity.isValid() || severity.toInt() < 0)
        return;
    const Tone tone = toneOf(static_cast<Severity>(severity.toInt()));
    QRect icon(0, 0, spacing::icon, spacing::icon);
    icon.moveCenter(rect.center());
    icon.moveLeft(rect.left() + spacing::hair);
    paintIcon(painter, icon, toneIconName(tone), toneColor(tone));
}

QSize RosterHeader::sectionSizeFromContents(int) const
{
    return {spacing::icon + fontMetrics().horizontalAdvance(u"00"_s) + 2 * spacing::small,
        controlHeight(fontMetrics())};
}

} // namespace circuitdesk
