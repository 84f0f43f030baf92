// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/answer.h"

#include <QByteArray>

#include <array>
#include <charconv>
#include <cstdint>

namespace circuitdesk::practice {

namespace {

using Json = nlohmann::ordered_json;

constexpr auto jsonType = "application/json;charset=utf-8";
constexpr auto xmlType = "text/xml;charset=utf-8";
constexpr std::size_t bombBytes = 64U * 1024U * 1024U;
constexpr std::size_t bigBytes = 100U * 1000U * 1000U;

std::string escapeXml(std::string_view text)
{
    std::string escaped;
    for (const char c : text) {
        if (c == '<')
            escaped.append("&lt;");
        else if (c == '>')
            escaped.append("&gt;");
        else if (c == '&')
            escaped.append("&amp;");
        else if (c == '"')
            escaped.append("&quot;");
        else if ((c >= 0 && c < ' ' && c != '\n' && c != '\t') || c == '\x7f')
            escaped.push_back('?');
        else
            escaped.push_back(c);
    }
    return escaped;
}

void appendXml(std::string &xml, const std::string &name, const Json &value)
{
    if (value.is_array()) {
        for (const auto &item : value)
            appendXml(xml, name, item);
        return;
    }
    xml.append("<").append(name).append(">");
    if (value.is_object()) {
        for (const auto &[key, member] : value.items())
            appendXml(xml, key, member);
    } else {
        xml.append(escapeXml(value.is_string() ? value.get<std::string>() : value.dump()));
    }
    xml.append("</").append(name).append(">");
}

HttpAnswer xmlAnswer(int status, const std::string &root, const Json &value)
{
    HttpAnswer answer{status, xmlType, {}, "<?xml version='1.0' encoding='UTF-8'?>"};
    // A round trip replaces bytes that are not UTF-8, which XML can't carry.
    appendXml(answer.body, root, Json::parse(jsonText(value)));
    return answer;
}

std::string lowerCamel(std::string name)
{
    if (name == "SI" || name == "Si")
        return "si";
    if (name.starts_with("PM"))
        return "pm" + name.substr(2);
    if (!name.empty() && name[0] >= 'A' && name[0] <= 'Z')
        name[0] = static_cast<char>(name[0] - 'A' + 'a');
    return name;
}

/// Names in lower camel case, lists not wrapped twice, order IDs as numbers.
Json oldForm(const Json &value)
{
    if (value.is_array()) {
        Json list = Json::array();
        for (const auto &item : value)
            list.push_back(oldForm(item));
        return list;
    }
    if (!value.is_object())
        return value;
    Json old = Json::object();
    for (const auto &[key, member] : value.items()) {
        const bool wrapped = member.is_object() && member.size() == 1 && member.begin()->is_array();
        old[lowerCamel(key)] = oldForm(wrapped ? *member.begin() : member);
    }
    if (old.contains("orderId") && old["orderId"].is_string()) {
        const auto text = old["orderId"].get<std::string>();
        std::int64_t number = 0;
        std::from_chars(text.data(), text.data() + text.size(), number);
        old["orderId"] = number;
    }
    return old;
}

Json oldEnvelope(const Outcome &outcome)
{
    if (outcome.error)
        return Json{{"message", outcome.error->message}, {"httpStatusCode", outcome.error->status},
            {"requestId", outcome.requestId}, {"code", outcome.error->code}, {"success", false}};
    Json old{{"message", "successful"}, {"httpStatusCode", 200}, {"requestId", outcome.requestId}};
    const bool single = outcome.fields.size() == 1 && outcome.fields.begin()->is_object();
    if (!outcome.fields.empty())
        old["data"] = oldForm(single ? *outcome.fields.begin() : outcome.fields);
    old["code"] = "200";
    old["success"] = true;
    return old;
}

Json errorEnvelope(const Outcome &outcome, std::string_view hostId)
{
    return Json{{"RequestId", outcome.requestId}, {"HostId", hostId}, {"Code", outcome.error->code},
        {"Message", outcome.error->message},
        {"Recommend", "https://api.aliyun.com/troubleshoot?q=" + outcome.error->code + "&product=Vpc"}};
}

std::uint32_t crc32(std::string_view text)
{
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < table.size(); ++i) {
        std::uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? 0xEDB88320U ^ (value >> 1U) : value >> 1U;
        table[i] = value;
    }
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char c : text)
        crc = table[(crc ^ static_cast<unsigned char>(c)) & 0xFFU] ^ (crc >> 8U);
    return ~crc;
}

void appendLittleEndian(std::string &text, std::uint32_t value)
{
    for (unsigned shift = 0; shift < 32; shift += 8)
        text.push_back(static_cast<char>((value >> shift) & 0xFFU));
}

std::string paddedJson(std::size_t size)
{
    std::string text = R"({"RequestId":"00000000-0000-4000-8000-000000000000","Padding":")";
    text.append(size - text.size() - 2, 'A');
    return text.append("\"}");
}

/// RFC 1952: a ten-byte header, the deflate stream, then CRC-32 and length.
std::string gzip(const std::string &plain)
{
    const QByteArray packed =
        qCompress(QByteArray::fromRawData(plain.data(), static_cast<qsizetype>(plain.size())));
    // qCompress: four bytes of length, two of zlib header, the deflate stream, four of Adler-32.
    const QByteArray deflated = packed.mid(6, packed.size() - 10);
    std::string zipped("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10);
    zipped.append(deflated.constData(), static_cast<std::size_t>(deflated.size()));
    appendLittleEndian(zipped, crc32(plain));
    appendLittleEndian(zipped, static_cast<std::uint32_t>(plain.size()));
    return zipped;
}

} // namespace

HttpAnswer renderOutcome(
    const Outcome &outcome, std::string_view action, Envelope envelope, std::string_view hostId)
{
    const int status = outcome.error ? outcome.error->status : 200;
    HttpAnswer answer;
    if (envelope == Envelope::OldJson) {
        answer = jsonAnswer(status, oldEnvelope(outcome));
    } else if (outcome.error) {
        const auto error = errorEnvelope(outcome, hostId);
        answer = envelope == Envelope::Xml ? xmlAnswer(status, "Error", error) : jsonAnswer(status, error);
    } else {
        Json success{{"RequestId", outcome.requestId}};
        success.update(outcome.fields);
        answer = envelope == Envelope::Xml ? xmlAnswer(status, std::string(action) + "Response", success)
                                           : jsonAnswer(status, success);
    }
    answer.headers.emplace_back("x-acs-request-id", outcome.requestId);
    return answer;
}

std::string jsonText(const Json &value)
{
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

HttpAnswer jsonAnswer(int status, const Json &value)
{
    return {status, jsonType, {}, jsonText(value)};
}

HttpAnswer proxyErrorPage(int status, std::string_view title)
{
    const auto heading = std::to_string(status) + " " + std::string(title);
    return {status, "text/html", {{"Server", "nginx"}},
        "<html>\r\n<head><title>" + heading + "</title></head>\r\n<body>\r\n<center><h1>" + heading
            + "</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n"};
}

HttpAnswer loginPage()
{
    return {200, "text/html", {},
        "<!DOCTYPE html><html><head><title>Guest network</title></head><body><form action=\"/login\">"
        "<input name=\"room\"><input type=\"submit\" value=\"Log in\"></form></body></html>"};
}

HttpAnswer bigAnswer()
{
    return {200, jsonType, {}, paddedJson(bigBytes)};
}

HttpAnswer gzipBomb()
{
    static const std::string zipped = gzip(paddedJson(bombBytes));
    return {200, jsonType, {{"Content-Encoding", "gzip"}}, zipped};
}

HttpAnswer garbageAnswer()
{
    std::string body;
    std::uint32_t state = 2463534242U;
    for (int i = 0; i < 512; ++i) {
        state ^= state << 13U;
        state ^= state >> 17U;
        state ^= state << 5U;
        body.push_back(static_cast<char>(state & 0xFFU));
    }
    return {200, jsonType, {}, body};
}

} // namespace circuitdesk::practice
