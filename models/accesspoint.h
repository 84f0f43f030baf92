// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace circuitdesk {

/// An optical module that an access point's ports of one type take.
struct OpticalModule {
    QString portType;
    QString model;

    bool operator==(const OpticalModule &) const = default;
};

/// A place where a leased line can enter the provider's network, as ListBusinessAccessPoints tells it
/// (API.md 1.16). Every text is kept verbatim: how several port types or carriers are separated is not
/// documented.
struct AccessPoint {
    QString id;
    QString regionId; ///< the region that was asked for; the answer does not repeat it
    QString name;
    QString supportPortTypes;
    QString supportLineOperator;
    QString cloudBoxInstanceIds;
    QString latitude; ///< degrees, as sent
    QString longitude; ///< degrees, as sent
    QList<OpticalModule> opticalModules;

    bool operator==(const AccessPoint &) const = default;
};

} // namespace circuitdesk
