// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circuit.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace circuitdesk {

class CircuitModel;
class DataTable;
class EmptyState;
class PageHeader;

/// The circuits of the account, and each one's next step.
class CircuitsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit CircuitsPage(QWidget *parent = nullptr);

    /// Not owned.
    void setModel(CircuitModel *model);
    void setRefreshing(bool refreshing);
    /// When the provider was last asked, in words ("seen 14:02").
    void setSeenAt(const QString &text);
    [[nodiscard]] QString currentId() const;

Q_SIGNALS:
    void refreshRequested();
    /// The person wants to take the next step of a circuit; never for one that is the provider's.
    void stepRequested(const QString &circuitId, circuitdesk::NextStep step);

private:
    void updateState();
    void doNextStep(int row);

    CircuitModel *m_model = nullptr;
    PageHeader *m_header;
    QStackedWidget *m_stack;
    DataTable *m_view;
    EmptyState *m_empty;
    QPushButton *m_refresh;
    QPushButton *m_next;
};

} // namespace circuitdesk
