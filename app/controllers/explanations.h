// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/explaincall.h"

#include <functional>

class QWidget;

namespace circuitdesk {

/// Opens a dialog over \a parent that explains a call. \a explain is asked again, with the same date and
/// nonce, when a person wants to see the personal data or hide it.
void showExplanation(
    QWidget *parent, const std::function<Explanation(const ExplanationStyle &style)> &explain);

/// The same of the call that \a form would make with \a account, before it is queued.
void showExplanation(QWidget *parent, const AnyForm &form, const std::optional<Account> &account);

} // namespace circuitdesk
