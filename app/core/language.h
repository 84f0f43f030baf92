// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace circuitdesk {

/// Installs the translations of \a localeName (`en`, `zh_CN`), or of the system where it is empty, and makes
/// it the default locale. Call once, before the first text is shown.
void installLanguage(QCoreApplication &app, const QString &localeName);

} // namespace circuitdesk
