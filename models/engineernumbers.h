// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engineer.h"

namespace circuitdesk {

/// A document number without what is only a way of writing: full-width characters, spaces, dashes of every
/// kind; of an ID card also a small x. A number that holds anything else comes back exactly as it is, and so
/// does one of an unknown \a type.
[[nodiscard]] QString normalizedCertificateNo(const QString &number, const QString &type);
/// A phone in half-width characters with single spaces and plain hyphens. A text that holds anything which no
/// phone number has comes back exactly as it is.
[[nodiscard]] QString normalizedContactInfo(const QString &phone);
/// Male or Female, after the 17th digit of a valid ID card number (GB 11643-1999); empty for anything else.
[[nodiscard]] QString genderOfIdCard(const QString &number);

/// Normalises the document number. A valid ID card number fills in the document type and the gender, where
/// they are empty.
[[nodiscard]] Engineer withNumberRead(Engineer engineer);
/// The same, and the phone.
[[nodiscard]] Engineer normalized(Engineer engineer);

} // namespace circuitdesk
