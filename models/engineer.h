// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace circuitdesk {

/// One construction engineer of an LOA application, as typed (API.md 1.1, PMInfo.N).
struct Engineer {
    QString name; ///< PMName
    QString gender; ///< PMGender: Male, Female, or whatever was read
    QString certificateType; ///< PMCertificateType: IDCard, Passport, or whatever was read
    QString certificateNo; ///< PMCertificateNo
    QString contactInfo; ///< PMContactInfo: the phone the provider sends the entry link to

    [[nodiscard]] bool isEmpty() const
    {
        return name.isEmpty() && gender.isEmpty() && certificateType.isEmpty() && certificateNo.isEmpty()
            && contactInfo.isEmpty();
    }
    bool operator==(const Engineer &) const = default;
};

/// The most engineers the provider takes in one application (API.md 1.1).
inline constexpr int maxEngineers = 16;

/// A name with all but its first character hidden.
[[nodiscard]] QString maskedName(const QString &name);
/// An ID number with all but the first four and last four characters hidden; short ones keep the ends only.
[[nodiscard]] QString maskedCertificateNo(const QString &number);
/// A phone with all but its first three and last two digits hidden.
[[nodiscard]] QString maskedContactInfo(const QString &phone);

} // namespace circuitdesk
