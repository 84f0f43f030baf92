// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circuitconfirmation.h"
#include "models/draftremarks.h"
#include "models/loaapplication.h"
#include "models/loacompletion.h"
#include "models/occupancyorder.h"

#include <variant>

namespace circuitdesk {

/// What can be sent to the provider: one form for each kind of call.
using AnyForm = std::variant<LoaApplication, OccupancyOrder, LoaCompletion, CircuitConfirmation>;

/// A form that a person is filling in. It lives in the store from the first keystroke.
struct Draft {
    QString id; ///< UUID, lower case, no braces
    AnyForm form;
    QDateTime createdAt; ///< UTC
    QDateTime changedAt; ///< UTC
    DraftRemarks remarks = {};

    [[nodiscard]] bool isLoa() const { return std::holds_alternative<LoaApplication>(form); }
    [[nodiscard]] bool isEmpty() const
    {
        return std::visit([](const auto &value) { return value.isEmpty(); }, form);
    }
    [[nodiscard]] QString circuitId() const;
    [[nodiscard]] QString regionId() const;
    /// The applicant company; empty for the other forms.
    [[nodiscard]] QString company() const;

    bool operator==(const Draft &) const = default;
};

/// A new empty draft with an id of its own.
[[nodiscard]] Draft newDraft(const AnyForm &form, const QDateTime &now);
/// A second draft with the same content. What was refused of the first would be refused of it too; what a
/// person said is right, they said of the first.
[[nodiscard]] Draft copyOf(const Draft &draft, const QDateTime &now);

} // namespace circuitdesk
