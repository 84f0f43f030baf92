// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace circuitdesk {

/// A line of the shortcut sheet: what the keys do, each of them in its own way or in its own direction.
struct KeyLine {
    QString what;
    QList<QKeySequence> keys;
    QString shown = {}; ///< stands for the keys where it is not empty
};

/// The keys that no action has, by the place where they work.
[[nodiscard]] QList<KeyLine> rosterKeys();
/// While a cell of the roster is open.
[[nodiscard]] QList<KeyLine> cellKeys();
/// In the date and the time of the site entry.
[[nodiscard]] QList<KeyLine> siteTimeKeys();
[[nodiscard]] QList<KeyLine> reviewKeys();
[[nodiscard]] QList<KeyLine> listKeys();
/// As a person reads them.
[[nodiscard]] QString keysText(const KeyLine &line);

} // namespace circuitdesk
