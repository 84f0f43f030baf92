// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft.h"
#include "models/parameters.h"

#include <QByteArray>

#include <optional>

namespace circuitdesk {

/// A form as bytes, exactly as typed: half a surrogate pair or a NUL come back as they went, which JSON can't
/// do.
[[nodiscard]] QByteArray formBytes(const AnyForm &form);
[[nodiscard]] std::optional<AnyForm> formFromBytes(const QByteArray &bytes);

[[nodiscard]] QByteArray remarkBytes(const DraftRemarks &remarks);
[[nodiscard]] std::optional<DraftRemarks> remarksFromBytes(const QByteArray &bytes);

[[nodiscard]] QByteArray parameterBytes(const Parameters &parameters);
[[nodiscard]] std::optional<Parameters> parametersFromBytes(const QByteArray &bytes);

} // namespace circuitdesk
