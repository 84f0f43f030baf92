// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circuit.h"

#include <QComboBox>
#include <QList>

namespace circuitdesk {

class CircuitList;

/// A circuit's ID, typed, pasted or chosen. The known circuits are offered by ID, name and place; any other
/// ID is taken as it is.
class CircuitBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit CircuitBox(QWidget *parent = nullptr);

    void setCircuits(const QList<Circuit> &circuits);
    /// Exactly what is typed.
    [[nodiscard]] QString circuitId() const;
    /// circuitIdEdited() is not emitted.
    void setCircuitId(const QString &id);
    /// The circuit of this ID as last seen; null for one never seen.
    [[nodiscard]] const Circuit *known() const;

Q_SIGNALS:
    void circuitIdEdited();

private:
    CircuitList *m_list;
};

} // namespace circuitdesk
