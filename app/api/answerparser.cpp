// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/answerparser.h"

#include "app/api/answertree.h"
#include "app/api/errortext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace circuitdesk {

namespace {

bool isOkCode(const QString &code)
{
    static constexpr std::array<QLatin1StringView, 4> okCodes{QLatin1StringView("200"),
        QLatin1StringView("OK"), QLatin1StringView("Success"), QLatin1StringView("success")};
    return std::any_of(okCodes.begin(), okCodes.end(), [&](QLatin1StringView ok) { return code == ok; });
}

bool looksLikeHtml(const QByteArray &trimmed, const QByteArray &contentType)
{
    const QByteArray start = trimmed.left(64).toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html")
        || (contentType.toLower().contains("html") && !start.startsWith('{'));
}

std::optional<QVariantMap> treeOf(const QByteArray &trimmed)
{
    if (trimmed.startsWith('{'))
        return treeFromJson(trimmed);
    if (trimmed.startsWith('<'))
        return treeFromXml(trimmed);
    return std::nullopt;
}

// For an answer that is not the provider's, or not a whole one.
tl::unexpected<Error> notUnderstood(const QString &message, bool write)
{
    if (!write)
        return failure(ErrorKind::Protocol, message);
    const QString consequence = QCoreApplication::translate("ApiErrors",
        "Whether the provider received the request is not known; it will be asked before anything is sent "
        "again.");
    return failure(ErrorKind::OutcomeUnknown, message + QLatin1Char(' ') + consequence);
}

tl::unexpected<Error> loginPage(bool write)
{
    return notUnderstood(
        QCoreApplication::translate("ApiErrors",
            "The answer did not come from the provider: a login page of this network may be answering "
            "instead. Open a web browser, sign in to the network, and try again."),
        write);
}

} // namespace

Result<ApiAnswer> parseAnswer(
    const QByteArray &body, const QByteArray &contentType, int httpStatus, bool write)
{
    const QByteArray trimmed = (body.startsWith("\xEF\xBB\xBF") ? body.mid(3) : body).trimmed();
    const bool isHtml = looksLikeHtml(trimmed, contentType);
    const auto tree = isHtml ? std::nullopt : treeOf(trimmed);
    if (!tree && httpStatus >= 400)
        return tl::make_unexpected(errorFromCode(httpStatus, {}, {}, {}, write));
    if (isHtml || (httpStatus >= 300 && httpStatus < 400))
        return loginPage(write);
    if (!tree) {
        return notUnderstood(QCoreApplication::translate(
                                 "ApiErrors", "The provider's answer is empty, incomplete or damaged."),
            write);
    }

    const QString requestId = textAt(*tree, u"RequestId");
    const QString code = textAt(*tree, u"Code");
    const bool denied =
        textAt(*tree, u"Success").compare(QLatin1StringView("false"), Qt::CaseInsensitive) == 0;
    if (httpStatus >= 400 || denied || (!code.isEmpty() && !isOkCode(code))) {
        const QString refusal = isOkCode(code) ? QString() : code;
        return tl::make_unexpected(
            errorFromCode(httpStatus, refusal, textAt(*tree, u"Message"), requestId, write));
    }
    if (requestId.isEmpty())
        return loginPage(write);
    return ApiAnswer{*tree, requestId, httpStatus, {}};
}

} // namespace circuitdesk
