// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/gateway.h"
#include "app/practice/httpserver.h"

#include <QRandomGenerator>

#include <array>
#include <charconv>
#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <thread>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace circuitdesk::practice;

namespace {

constexpr std::string_view usage =
    "Usage: circuitdesk-practice [options]\n"
    "A local server that behaves like the cloud's API, for training and tests.\n\n"
    "  --port N               listen on this port of 127.0.0.1 (0, the default, picks one)\n"
    "  --review-seconds N     how long the review of an LOA takes (default 5)\n"
    "  --until-stdin-closes   stop when standard input closes\n"
    "  --parent-pid-watch     stop when the parent process is gone\n"
    "  --help, --version\n";

struct Options {
    std::uint16_t port = 0;
    UnixSeconds reviewSeconds = 5;
    bool untilStdinCloses = false;
    bool watchParent = false;
    bool help = false;
    bool version = false;
};

template <typename Number>
bool readNumber(std::string_view text, Number &number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && !text.empty();
}

std::optional<Options> readOptions(int count, char **arguments)
{
    Options options;
    for (int i = 1; i < count; ++i) {
        const std::string_view option = arguments[i];
        const std::string_view value = i + 1 < count ? arguments[i + 1] : "";
        if (option == "--help") {
            options.help = true;
        } else if (option == "--version") {
            options.version = true;
        } else if (option == "--until-stdin-closes") {
            options.untilStdinCloses = true;
        } else if (option == "--parent-pid-watch") {
            options.watchParent = true;
        } else if (option == "--port" && readNumber(value, options.port)) {
            ++i;
        } else if (option == "--review-seconds" && readNumber(value, options.reviewSeconds)
            && options.reviewSeconds >= 0 && options.reviewSeconds < 1'000'000'000) {
            ++i;
        } else {
            std::cerr << "circuitdesk-practice: wrong or incomplete option: " << option << "\n" << usage;
            return std::nullopt;
        }
    }
    return options;
}

std::string randomSecret()
{
    static constexpr std::string_view letters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    std::string secret;
    for (int i = 0; i < 30; ++i)
        secret.push_back(letters[QRandomGenerator::system()->bounded(static_cast<quint32>(letters.size()))]);
    return secret;
}

/// Reads past the C++ streams, whose locks a blocked read would hold when the program ends.
void waitForStdinToClose()
{
    std::array<char, 256> scrap{};
#ifdef _WIN32
    while (_read(0, scrap.data(), static_cast<unsigned>(scrap.size())) > 0) { }
#else
    while (::read(STDIN_FILENO, scrap.data(), scrap.size()) > 0) { }
#endif
}

long long parentProcess()
{
#ifdef _WIN32
    return 0;
#else
    return ::getppid();
#endif
}

/// The parent is the one that the program began with: it may be gone before the first line is printed.
int serve(const Options &options, long long parent)
{
    const AccessKey key{"LTAI5tPracticeKey0001", randomSecret()};
    Gateway gateway(key, options.reviewSeconds);
    const auto server = std::make_shared<HttpServer>(gateway);
    if (const auto error = server->listen(options.port); !error.empty()) {
        std::cerr << "circuitdesk-practice: can't listen on port " << options.port << ": " << error << "\n";
        return 1;
    }
    const auto url = "http://127.0.0.1:" + std::to_string(server->port());
    gateway.setBaseUrl(url);
    std::cout << nlohmann::ordered_json{{"url", url}, {"accessKeyId", key.id},
        {"accessKeySecret", key.secret}}
                     .dump()
              << std::endl;
    if (options.untilStdinCloses) {
        std::thread([server] {
            waitForStdinToClose();
            server->stop();
        }).detach();
    }
    if (options.watchParent)
        server->stopWhen([parent] { return parentProcess() != parent; });
    server->run();
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const auto parent = parentProcess();
    const auto options = readOptions(argc, argv);
    if (!options)
        return 2;
    if (options->help) {
        std::cout << usage;
        return 0;
    }
    if (options->version) {
        std::cout << "circuitdesk-practice " << CIRCUITDESK_VERSION << "\n";
        return 0;
    }
    return serve(*options, parent);
}
