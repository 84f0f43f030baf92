// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/account.h"
#include "models/submission.h"

namespace circuitdesk {

/// The one request that sends \a submission with the keys of \a account, to the host that \a regions tells.
[[nodiscard]] ApiRequest requestFor(
    const Submission &submission, const Account &account, const QList<Region> &regions = {});

} // namespace circuitdesk
