// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QWidget>

namespace circuitdesk {

class IconLabel;
class TextLabel;

/// A sentence on a tinted surface that stays as long as it is true. It can't be closed.
class NoticeLine final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeLine(Tone tone, QWidget *parent = nullptr);

    /// Empty hides the line.
    void setText(const QString &text);
    void setIconName(const QString &name);
    void setTone(Tone tone);
    /// A line across the whole window, in the full colour.
    void setBanner();
    /// Whoever hears the window hears the sentence as well, when it appears and when it becomes another one.
    void setSpoken();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void render();

    Tone m_tone;
    bool m_banner = false;
    bool m_spoken = false;
    QString m_iconName;
    IconLabel *m_icon;
    TextLabel *m_text;
};

} // namespace circuitdesk
