// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QToolButton;

namespace circuitdesk {

class TextLabel;

/// The row above the roster: title, counter and buttons. Where there is little room, buttons give up their
/// words, those that are needed least first.
class RosterTools final : public QWidget
{
    Q_OBJECT

public:
    enum class Tool { Add, Paste, Import, Book, Remove, Duplicate, Up, Down, Undo, Redo, Show };

    explicit RosterTools(QWidget *parent = nullptr);

    [[nodiscard]] QToolButton *button(Tool tool) const { return m_buttons.at(static_cast<int>(tool)); }
    /// \a full says why nobody can be added; empty where somebody can.
    void setCount(int engineers, const QString &full);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addButton(const QString &objectName, const QString &icon, const QString &text, const QString &help);
    void fit();
    void giveWords(int level);

    TextLabel *m_title;
    TextLabel *m_counter;
    QList<QToolButton *> m_buttons; ///< in the order of Tool
    int m_least = 0; ///< the width without any words
};

} // namespace circuitdesk
