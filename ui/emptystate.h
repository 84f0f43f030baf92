// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace circuitdesk {

class TextLabel;

/// What an empty page is for, and its first action.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &icon, const QString &title, const QString &text, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &text);
    QPushButton *addAction(const QString &objectName, const QString &text, ButtonRole role);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QWidget *m_iconSpace;
    TextLabel *m_title;
    TextLabel *m_text;
    QHBoxLayout *m_actions;
};

} // namespace circuitdesk
