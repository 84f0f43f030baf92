// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft.h"

namespace circuitdesk {

/// A form that others begin with: everything but the circuit and the time of site entry.
struct FormTemplate {
    QString id; ///< UUID, lower case, no braces
    QString name; ///< unlike any other's, whatever its case
    AnyForm form;
    QDateTime changedAt; ///< UTC

    bool operator==(const FormTemplate &) const = default;
};

/// The form without what belongs to one circuit alone: the circuit itself, the time of site entry, that it is
/// a second application, and the line's code and label.
[[nodiscard]] AnyForm withoutCircuit(AnyForm form);
/// The form for another circuit; the region stays where \a regionId is empty. The time of site entry stays as
/// the clocks at the site show it, so that the circuits of one visit share it.
[[nodiscard]] AnyForm forCircuit(
    AnyForm form, const QString &circuitId, const QString &regionId, bool second);

} // namespace circuitdesk
