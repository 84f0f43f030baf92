// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engineer.h"

#include <QDateTime>
#include <QList>

namespace circuitdesk {

/// The form of ApplyPhysicalConnectionLOA and SecondApplyPhysicalConnectionLOA, each field exactly as typed,
/// so that an unfinished or invalid form survives saving and reopening. Only `check()` says whether it may be
/// sent.
struct LoaApplication {
    QString regionId;
    QString instanceId; ///< the circuit, `pc-…`
    QString companyName;
    QString lineType; ///< MSTP, MPLSVPN, FIBRE, Other
    QString si; ///< the construction company
    QString constructionTime; ///< `YYYY-MM-DDThh:mm:ssZ` in UTC once valid, else as typed
    QString bandwidth; ///< Mbit/s, 2 to 10240, or empty
    QString peerLocation;
    QList<Engineer> engineers;
    bool second = false; ///< the provider rejected the first one: SecondApplyPhysicalConnectionLOA

    [[nodiscard]] bool isEmpty() const { return *this == LoaApplication{}; }
    bool operator==(const LoaApplication &) const = default;
};

/// The time on the wire, or an invalid QDateTime where the text is not `YYYY-MM-DDThh:mm:ss[.fff]Z`
/// (both forms are documented, API.md 8 no. 18).
[[nodiscard]] QDateTime parseConstructionTime(const QString &text);
/// `YYYY-MM-DDThh:mm:ssZ`, whatever the time zone and locale of \a time.
[[nodiscard]] QString formatConstructionTime(const QDateTime &time);

/// The values the provider documents for LineType, in its order.
[[nodiscard]] QStringList lineTypes();

} // namespace circuitdesk
