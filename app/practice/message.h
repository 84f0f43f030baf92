// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace circuitdesk::practice {

using Headers = std::vector<std::pair<std::string, std::string>>;

/// One HTTP request as it came off the wire; header names are in lower case.
struct HttpRequest {
    std::string method;
    std::string target;
    Headers headers;
    std::string body;

    /// The trimmed value; a header that came several times is joined by commas.
    [[nodiscard]] std::optional<std::string> header(std::string_view lowerCaseName) const;
    [[nodiscard]] std::string path() const;
    [[nodiscard]] std::string query() const;
};

struct HttpAnswer {
    int status = 200;
    std::string contentType;
    Headers headers;
    std::string body;
};

/// What becomes of the connection once the answer is due.
enum class Ending { Answer, Close, Reset, Truncate };

struct Delivery {
    HttpAnswer answer;
    Ending ending = Ending::Answer;
    double waitSeconds = 0;
    /// The provider's code that the answer carries, for the ledger; empty for a success.
    std::string code = {};
};

/// Status line and headers, with the Content-Length of the whole body, up to and including the empty line.
[[nodiscard]] std::string serialiseHead(const HttpAnswer &answer, bool keepAlive);

} // namespace circuitdesk::practice
