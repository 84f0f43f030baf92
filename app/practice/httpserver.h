// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace circuitdesk::practice {

class Gateway;

/// HTTP/1.1 on 127.0.0.1, in one thread, for a gateway that must outlive it.
class HttpServer final
{
public:
    explicit HttpServer(Gateway &gateway);
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    /// Port 0 picks a free one. Returns an empty text, or why it failed.
    [[nodiscard]] std::string listen(std::uint16_t port);
    [[nodiscard]] std::uint16_t port() const;

    /// Asks once a second whether it is time to stop.
    void stopWhen(std::function<bool()> isTimeToStop);

    /// Serves until stop(), SIGTERM or SIGINT.
    void run();

    /// May be called from any thread.
    void stop();

private:
    struct Loop;
    std::unique_ptr<Loop> m_loop;
};

} // namespace circuitdesk::practice
