// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogsize.h"

#include "ui/theme.h"

#include <QDialog>
#include <QEvent>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace circuitdesk {

namespace {

/// As large as what it holds, where there is room.
class BodyScroll final : public QScrollArea
{
public:
    explicit BodyScroll(QWidget *body)
    {
        setWidget(body);
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
    }
    QSize sizeHint() const override
    {
        return (widget()->sizeHint() + QSize(2, 2) * frameWidth()).expandedTo(minimumSizeHint());
    }
    QSize minimumSizeHint() const override
    {
        // Downwards only: nobody reads lines that they have to push to and fro.
        const int beside = verticalScrollBar()->sizeHint().width() + 2 * frameWidth();
        return {widget()->minimumSizeHint().width() + beside, 3 * fontMetrics().height()};
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QScrollArea::resizeEvent(event);
        fit();
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            fit();
        return QScrollArea::eventFilter(watched, event);
    }

private:
    /// A scroll area does not ask how high texts are that wrap at its width: it would cut them, or scroll for
    /// nothing.
    void fit() { widget()->setMinimumHeight(widget()->layout()->minimumHeightForWidth(viewport()->width())); }
};

} // namespace

void resizeToScreen(QDialog &dialog, const QSize &wanted)
{
    const QSize room = dialog.screen()->availableSize() - QSize(spacing::hair, spacing::huge + spacing::hair);
    dialog.resize(wanted.boundedTo(room));
}

QScrollArea *scrollAboveButtons(QDialog &dialog)
{
    QList<QWidget *> stops;
    for (QWidget *next = dialog.nextInFocusChain(); next != &dialog; next = next->nextInFocusChain()) {
        if (next->focusPolicy() & Qt::TabFocus)
            stops.append(next);
    }
    auto *outer = qobject_cast<QVBoxLayout *>(dialog.layout());
    auto *body = new QWidget;
    auto *inner = new QVBoxLayout(body);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(outer->spacing());
    while (outer->count() > 1) {
        const int stretch = outer->stretch(0);
        QLayoutItem *item = outer->takeAt(0);
        if (QWidget *widget = item->widget()) {
            const Qt::Alignment alignment = item->alignment();
            // First: a widget tells the one item that it knows when its height is another.
            delete item;
            inner->addWidget(widget, stretch, alignment);
        } else if (QLayout *layout = item->layout()) {
            inner->addLayout(layout, stretch);
        } else {
            inner->addItem(item);
            inner->setStretch(inner->count() - 1, stretch);
        }
    }
    auto *area = new BodyScroll(body);
    outer->insertWidget(0, area, 1);
    // What gets another parent goes to the end of the tab order, behind the buttons.
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops.at(i - 1), stops.at(i));
    return area;
}

} // namespace circuitdesk
