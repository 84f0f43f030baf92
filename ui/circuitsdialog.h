// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circuit.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace circuitdesk {

class CircuitIdsEdit;
class TextLabel;

/// Chooses several circuits: those that are known by ticking them, any by pasting their IDs.
class CircuitsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// More are not made at a time: a list that long was pasted by mistake.
    static constexpr int mostCircuits = 100;

    CircuitsDialog(const QList<Circuit> &circuits, QWidget *parent);

    /// Each once: the ticked ones first, then the pasted ones in their order.
    [[nodiscard]] QStringList chosen() const;

Q_SIGNALS:
    void circuitsChosen(const QStringList &ids);

private:
    void fill(const QList<Circuit> &circuits);
    void updateCount();
    void refusePaste(qsizetype size);

    QListWidget *m_list;
    CircuitIdsEdit *m_ids;
    TextLabel *m_count;
    QPushButton *m_make;
};

} // namespace circuitdesk
