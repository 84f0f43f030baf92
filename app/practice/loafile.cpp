// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/loafile.h"

#include "app/practice/parameters.h"

#include <array>
#include <charconv>
#include <cstdio>

namespace circuitdesk::practice {

namespace {

constexpr UnixSeconds validity = 60 * 60;

std::string pdf(const std::string &line)
{
    const std::string content = "BT /F1 18 Tf 72 770 Td (" + line + ") Tj ET";
    const std::array<std::string, 5> objects{"<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        "<</Length " + std::to_string(content.size()) + ">>stream\n" + content + "\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"};
    std::string file = "%PDF-1.4\n";
    std::string table = "xref\n0 6\n0000000000 65535 f \n";
    for (std::size_t i = 0; i < objects.size(); ++i) {
        const auto offset = std::to_string(file.size());
        table.append(std::string(10 - offset.size(), '0') + offset + " 00000 n \n");
        file.append(std::to_string(i + 1) + " 0 obj" + objects[i] + "endobj\n");
    }
    const auto start = std::to_string(file.size());
    return file + table + "trailer<</Size 6/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n";
}

} // namespace

std::string loaUrl(const std::string &baseUrl, const std::string &circuitId, UnixSeconds now)
{
    return baseUrl + std::string(loaPath) + circuitId + ".pdf?Expires=" + std::to_string(now + validity)
        + "&OSSAccessKeyId=practice&Signature=practice";
}

HttpAnswer loaFile(const HttpRequest &request, UnixSeconds now)
{
    UnixSeconds expires = 0;
    for (const auto &[name, value] : parsePairs(request.query())) {
        if (name == "Expires")
            std::from_chars(value.data(), value.data() + value.size(), expires);
    }
    if (expires < now)
        return {403, "application/xml", {},
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Error><Code>AccessDenied</Code>"
            "<Message>Request has expired.</Message></Error>"};
    std::string id;
    for (const char c : request.path().substr(loaPath.size())) {
        if (c != '(' && c != ')' && c != '\\')
            id.push_back(c);
    }
    return {200, "application/pdf", {}, pdf("Practice letter of authorization: " + id)};
}

} // namespace circuitdesk::practice
