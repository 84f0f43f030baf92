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
    /// Square corners and the strong colour, for a line across the whole window.
    void setBanner(bool banner);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    bool m_banner = false;
    IconLabel *m_icon;
    TextLabel *m_text;
};

} // namespace circuitdesk
