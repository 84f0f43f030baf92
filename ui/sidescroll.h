// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace circuitdesk {

/// Holds the sidebar, which scrolls where the window is too low for it. As wide as the sidebar, and its
/// scroll bar where there is one.
class SideScroll final : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes the ownership of \a side, which decides how wide it is.
    explicit SideScroll(QWidget *side, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
};

} // namespace circuitdesk
