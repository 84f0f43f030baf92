// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace circuitdesk {

/// One step of checking an account, as a person reads it.
struct CheckStep {
    enum class Kind { Address, Connection, Time, Key, Regions, Placement, Circuits, Billing };
    enum class State {
        Waiting, ///< not begun, or not reached because an earlier step failed
        Running,
        Ok,
        Warning, ///< works, but a person should know
        Failed,
    };

    Kind kind = Kind::Address;
    State state = State::Waiting;
    QString title;
    QString text; ///< what works, what does not, and what to do; empty while waiting

    bool operator==(const CheckStep &) const = default;
};

} // namespace circuitdesk
