// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace circuitdesk::practice {

/// A refusal as the provider words it: HTTP status, its own code, and a message for a person.
struct ApiError {
    int status = 400;
    std::string code;
    std::string message;
};

} // namespace circuitdesk::practice
