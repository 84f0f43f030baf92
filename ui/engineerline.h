// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engineer.h"

#include <QWidget>

class QToolButton;

namespace circuitdesk {

class TextLabel;

/// One engineer of a submission in a line, masked until it is asked for.
class EngineerLine final : public QWidget
{
    Q_OBJECT

public:
    /// \a number from 1.
    EngineerLine(const Engineer &engineer, int number, QWidget *parent = nullptr);

    void setShown(bool shown);
    [[nodiscard]] bool isShown() const { return m_shown; }

Q_SIGNALS:
    /// The person asks for the other: masked or in clear.
    void toggleRequested();

private:
    Engineer m_engineer;
    int m_number;
    TextLabel *m_text;
    QToolButton *m_button;
    bool m_shown = false;
};

} // namespace circuitdesk
