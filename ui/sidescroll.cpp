// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidescroll.h"

#include <QEvent>
#include <QScrollBar>

namespace circuitdesk {

SideScroll::SideScroll(QWidget *side, QWidget *parent) : QScrollArea(parent)
{
    setWidget(side);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    side->installEventFilter(this);
    fit();
}

QSize SideScroll::minimumSizeHint() const
{
    return {width(), 3 * fontMetrics().height()};
}

bool SideScroll::eventFilter(QObject *watched, QEvent *event)
{
    // It folds and unfolds.
    if (watched == widget() && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize))
        fit();
    return QScrollArea::eventFilter(watched, event);
}

void SideScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void SideScroll::fit()
{
    const bool scrolls = widget()->minimumSizeHint().height() > height();
    setFixedWidth(widget()->minimumWidth() + (scrolls ? verticalScrollBar()->sizeHint().width() : 0));
}

} // namespace circuitdesk
