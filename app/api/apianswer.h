// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QVariantMap>

namespace circuitdesk {

/// A successful answer as a tree of maps, lists and texts. Every number is kept as the text it was sent as:
/// order IDs do not fit a double (API.md 8 no. 7, 33).
struct ApiAnswer {
    QVariantMap tree;
    QString requestId;
    int httpStatus = 0;
    QDateTime serverDate; ///< UTC, from the Date header; invalid where there was none

    /// The scalar at \a path, as `Data.OrderId`; empty where there is none. The first letter of a key may be
    /// of either case (API.md 8 no. 8). `true` and `false` are such texts too.
    [[nodiscard]] QString text(QStringView path) const;
    /// The items at \a path. One XML element, repeated ones and a JSON array all give a list.
    [[nodiscard]] QVariantList list(QStringView path) const;
    [[nodiscard]] bool contains(QStringView path) const;

    bool operator==(const ApiAnswer &) const = default;
};

/// The same for a part of a tree, as list() gives them.
[[nodiscard]] QString textAt(const QVariantMap &tree, QStringView path);
[[nodiscard]] QVariantList listAt(const QVariantMap &tree, QStringView path);

} // namespace circuitdesk
