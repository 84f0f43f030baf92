// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace circuitdesk {

/// Row numbers, with a mark at rows that have a problem. A row is dragged by its number.
class RosterHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit RosterHeader(QWidget *parent = nullptr);

Q_SIGNALS:
    /// A person let row \a from go at \a to. It still stands where it was.
    void rowDragged(int from, int to);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    QSize sectionSizeFromContents(int logicalIndex) const override;

private:
    void takeBack(int row, int from, int to);
};

} // namespace circuitdesk
