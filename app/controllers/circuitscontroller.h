// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/desk.h"
#include "models/circuitmodel.h"

#include <QObject>

namespace circuitdesk {

class MainWindow;

/// Joins the circuits page to the tracker.
class CircuitsController final : public QObject
{
    Q_OBJECT

public:
    CircuitsController(MainWindow &window, Desk &desk, QObject *parent = nullptr);

    void refresh();
    /// Asks the person, then queues the confirmation of a circuit whose completion was reported.
    void confirm(const QString &circuitId);

Q_SIGNALS:
    void circuitsChanged(const QList<circuitdesk::Circuit> &circuits);
    void regionsChanged(const QList<circuitdesk::Region> &regions);
    void stepRequested(const QString &circuitId, circuitdesk::NextStep step);
    void queued(const circuitdesk::Submission &submission);

private:
    void show(const QList<Circuit> &circuits);
    void refreshed();
    void failed(const Error &error);
    void submit(const CircuitConfirmation &confirmation);

    MainWindow &m_window;
    Desk &m_desk;
    CircuitModel m_model;
};

} // namespace circuitdesk
