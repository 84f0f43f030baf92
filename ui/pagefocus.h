// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace circuitdesk {

/// Where keys go once \a page is shown: to its table, or to the first field of its form, or else to its first
/// control. Null where nothing of it takes keys.
[[nodiscard]] QWidget *firstTarget(QWidget *page);

} // namespace circuitdesk
