// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace circuitdesk {

/// The form of CompletePhysicalConnectionLOA (API.md 1.4), each field exactly as typed. It reports that the
/// construction is completed, or later tells new data of a line in operation.
struct LoaCompletion {
    QString regionId;
    QString instanceId; ///< the circuit, `pc-…`
    bool finishWork = true; ///< false: the data of a line in operation
    QString lineCode; ///< the carrier's name of the line
    QString lineLabel; ///< what stands on the cable in the data centre
    QString lineServiceProvider; ///< one of lineServiceProviders(), or empty
    QString lineSpContactInfo; ///< whom to call at the carrier

    [[nodiscard]] bool isEmpty() const { return *this == LoaCompletion{}; }
    bool operator==(const LoaCompletion &) const = default;
};

/// The values the provider takes for LineServiceProvider: Chinese words, whatever the language of the form
/// (API.md 8 no. 29).
[[nodiscard]] QStringList lineServiceProviders();
/// What a person reads for one of them; a value that is not known is shown as it is.
[[nodiscard]] QString lineServiceProviderText(const QString &provider);

/// What the report would do, in one sentence a person can check.
[[nodiscard]] QString effectOf(const LoaCompletion &completion);

} // namespace circuitdesk
