// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engineer.h"
#include "models/problem.h"

#include <QDate>
#include <QList>

namespace circuitdesk {

/// Appends what is wrong with the engineers of an application, row by row. \a today is the day that a date of
/// birth can't be after. Sources: API.md 1.1, 8 no. 11; GB 11643-1999 (ID card); ITU-T E.164 (phone).
void checkRoster(const QList<Engineer> &engineers, const QDate &today, Problems &problems);

/// The date of birth in an ID card number of GB 11643-1999; invalid where its digits are no date.
[[nodiscard]] QDate birthDateOf(const QString &idCardNumber);

} // namespace circuitdesk
