// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QLabel>

#include <optional>

namespace circuitdesk {

enum class TextStyle { Body, Strong, Hint, Section, Title, Id, LargeId };

/// A label in one of the sizes of the scale; it follows font and theme when they change.
class TextLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(TextStyle style, const QString &text = {}, QWidget *parent = nullptr);

    /// The colour of a meaning; without one it is the style's own.
    void setTone(std::optional<Tone> tone);
    /// May be selected and copied, by keyboard as well.
    void makeSelectable();

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    TextStyle m_style;
    std::optional<Tone> m_tone;
    bool m_restyling = false;
};

/// A label that shows an icon of the set.
class IconLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit IconLabel(QWidget *parent = nullptr);

    void setIcon(const QString &name, Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Tone m_tone = Tone::Neutral;
};

} // namespace circuitdesk
