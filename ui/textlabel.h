// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QLabel>

#include <optional>

namespace circuitdesk {

enum class TextStyle { Body, Strong, Hint, Section, Title, Id, LargeId };

/// The words of a label or a button without its mnemonic, which Chinese puts behind them: `Name(&N)`.
[[nodiscard]] QString withoutMnemonic(const QString &text);

/// A label in one of the sizes of the scale; it follows font and theme when they change.
class TextLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(TextStyle style, const QString &text = {}, QWidget *parent = nullptr);

    /// The colour of a meaning; without one it is the style's own. \a onTone: for text that stands on the
    /// tone.
    void setTone(std::optional<Tone> tone, bool onTone = false);
    /// Cuts the text off with an ellipsis where there is no room; the whole is the tooltip.
    void setEliding();
    /// May be selected and copied, by keyboard as well.
    void makeSelectable();
    /// A line of it is as high in every script, and letters of the sizes Body and Hint stand on one line with
    /// those beside it.
    void setEvenLines();

    /// Of one line of the text, with the letters that the font does not have itself.
    [[nodiscard]] int lineHeight() const;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();
    void evenLines();
    [[nodiscard]] QString shownText(int width) const;

    TextStyle m_style;
    std::optional<Tone> m_tone;
    bool m_onTone = false;
    bool m_eliding = false;
    bool m_even = false;
    bool m_restyling = false;
};

/// A label that shows an icon of the set.
class IconLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit IconLabel(QWidget *parent = nullptr);

    void setIcon(const QString &name, Tone tone, bool onTone = false);
    /// At the top of a row it stands beside the middle of the first line of \a text.
    void standBeside(const TextLabel &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Tone m_tone = Tone::Neutral;
    bool m_onTone = false;
};

} // namespace circuitdesk
