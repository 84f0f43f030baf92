// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/credentials.h"
#include "models/parameters.h"

#include <QUrl>

#include <chrono>

namespace circuitdesk {

/// One operation to be called once, with whose keys, where, and how long it may take.
struct ApiRequest {
    /// Where the parameters travel: in the body, so that no ID number stands in a URL, or in the query, as
    /// the provider's own SDK does, for an account that does not accept the body.
    enum class Placement { Body, Query };

    QString action;
    Parameters parameters; ///< with ClientToken where the operation has one
    QUrl endpoint;
    Credentials credentials;
    bool write = false; ///< changes something at the provider
    std::chrono::milliseconds deadline = std::chrono::seconds(30); ///< for the whole exchange
    Placement placement = Placement::Body;
};

} // namespace circuitdesk
