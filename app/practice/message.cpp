// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/message.h"

namespace circuitdesk::practice {

namespace {

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::string_view reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 413:
        return "Payload Too Large";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    default:
        return "Status";
    }
}

} // namespace

std::optional<std::string> HttpRequest::header(std::string_view lowerCaseName) const
{
    std::optional<std::string> joined;
    for (const auto &[name, value] : headers) {
        if (name != lowerCaseName)
            continue;
        if (joined)
            joined->append(",").append(trimmed(value));
        else
            joined = std::string(trimmed(value));
    }
    return joined;
}

std::string HttpRequest::path() const
{
    return target.substr(0, target.find('?'));
}

std::string HttpRequest::query() const
{
    const auto mark = target.find('?');
    return mark == std::string::npos ? std::string() : target.substr(mark + 1);
}

std::string serialiseHead(const HttpAnswer &answer, bool keepAlive)
{
    std::string head = "HTTP/1.1 " + std::to_string(answer.status) + " ";
    head.append(reasonPhrase(answer.status)).append("\r\n");
    for (const auto &[name, value] : answer.headers)
        head.append(name).append(": ").append(value).append("\r\n");
    if (!answer.contentType.empty())
        head.append("Content-Type: ").append(answer.contentType).append("\r\n");
    head.append("Content-Length: ").append(std::to_string(answer.body.size())).append("\r\n");
    head.append(keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n");
    return head;
}

} // namespace circuitdesk::practice
