// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/submission.h"
#include "ui/theme.h"

#include <QStyledItemDelegate>
#include <QWidget>

#include <functional>

namespace circuitdesk {

/// A state as a person sees it: an icon, a word, and a colour that never stands alone.
struct PillContent {
    QString icon;
    QString text;
    Tone tone = Tone::Neutral;

    bool operator==(const PillContent &) const = default;
};

[[nodiscard]] PillContent pillOf(SubmissionState state);
/// Of a circuit, by the provider's state names.
[[nodiscard]] PillContent circuitPill(const QString &status);
[[nodiscard]] PillContent loaPill(const QString &loaStatus);

/// A pill in a layout.
class StatePill final : public QWidget
{
    Q_OBJECT

public:
    explicit StatePill(QWidget *parent = nullptr);

    void setContent(const PillContent &content);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PillContent m_content;
};

/// Draws a cell of a table as a pill.
class PillDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using Content = std::function<PillContent(const QModelIndex &)>;

    PillDelegate(Content content, QObject *parent);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Content m_content;
};

} // namespace circuitdesk
