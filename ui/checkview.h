// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accountcheck.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QPushButton;

namespace circuitdesk {

class IconLabel;
class TextLabel;

/// The steps of checking an account, each with what was found.
class CheckView final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckView(QWidget *parent = nullptr);

    /// Begins the check of the account called \a label.
    void begin(const QString &label, const QList<CheckStep> &steps);
    void setStep(const CheckStep &step);
    /// The check has come to its end, or \a reason says why it could not begin.
    void end(const QString &reason = {});

Q_SIGNALS:
    void againRequested();
    void backRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Row {
        CheckStep step;
        IconLabel *icon;
        TextLabel *text;
    };

    void render(const Row &row);
    void summarize();

    QHash<CheckStep::Kind, Row> m_rows;
    TextLabel *m_title;
    TextLabel *m_summary;
    QWidget *m_steps;
    QGridLayout *m_grid;
    QPushButton *m_again;
    QPushButton *m_back;
};

} // namespace circuitdesk
