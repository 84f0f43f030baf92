// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

#include <QObject>

namespace circuitdesk {

class FormController;
class MainWindow;

/// One form for several circuits: a draft for each.
class SeveralCircuits final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    SeveralCircuits(MainWindow &window, Store &store, QObject *parent = nullptr);

    void setCircuits(const QList<Circuit> &circuits) { m_circuits = circuits; }
    /// Asks for the circuits, then makes the drafts. The form that is open keeps its own circuit; where it
    /// has none, it takes the first one.
    void ask(FormController &form);

Q_SIGNALS:
    void draftsChanged();

private:
    void make(FormController &form, const QStringList &ids);
    [[nodiscard]] AnyForm formFor(const AnyForm &form, const QString &circuitId) const;

    MainWindow &m_window;
    Store &m_store;
    QList<Circuit> m_circuits;
};

} // namespace circuitdesk
