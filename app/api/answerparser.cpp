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

// A code or a request ID that is longer is none of the provider's.
constexpr qsizetype longestName = 256;

// A list or an object where the envelope has a text.
bool isMisshapen(const QVariantMap &tree, QStringView key)
{
    return textAt(tree, key).isEmpty() && !listAt(tree, key).isEmpty();
}

bool isEnvelope(const QVariantMap &tree)
{
    const QString success = textAt(tree, u"Success").toLower();
    return !isMisshapen(tree, u"Code") && !isMisshapen(tree, u"Success")
        && (success.isEmpty() || success == QLatin1StringView("true")
            || success == QLatin1StringView("false"));
}

Error withConsequence(Error error)
{
    if (error.kind == ErrorKind::OutcomeUnknown)
        error.message += QLatin1Char(' ')
            + QCoreApplication::translate("ApiErrors",
                "Whether the provider received the request is not known; it will be asked before anything is "
                "sent again.");
    return error;
}

Error loginPage(bool write)
{
    return notUnderstood(
        QCoreApplication::translate("ApiErrors",
            "The answer did not come from the provider: a login page of this network may be answering "
            "instead. Open a web browser, sign in to the network, and try again."),
        write);
}

Error damaged(bool write)
{
    return notUnderstood(
        QCoreApplication::translate("ApiErrors", "The provider's answer is empty, incomplete or damaged."),
        write);
}

} // namespace

Error notUnderstood(const QString &message, bool write)
{
    return withConsequence({write ? ErrorKind::OutcomeUnknown : ErrorKind::Protocol, {}, message, {}, {}});
}

Result<ApiAnswer> parseAnswer(
    const QByteArray &body, const QByteArray &contentType, int httpStatus, bool write)
{
    const QByteArray trimmed = (body.startsWith("\xEF\xBB\xBF") ? body.mid(3) : body).trimmed();
    const bool isHtml = looksLikeHtml(trimmed, contentType);
    const auto tree = isHtml ? std::nullopt : treeOf(trimmed);
    const QString requestId = tree ? textAt(*tree, u"RequestId") : QString();
    const QString code = tree ? textAt(*tree, u"Code") : QString();
    // Only its own request ID tells the provider's word from that of a proxy or a login page, which may
    // speak JSON and have codes too.
    const bool isProviders =
        !requestId.isEmpty() && requestId.size() <= longestName && code.size() <= longestName;
    if (!isProviders && httpStatus >= 400)
        return tl::make_unexpected(withConsequence(errorFromCode(httpStatus, {}, {}, {}, write)));
    if (isHtml || httpStatus < 200 || (httpStatus >= 300 && httpStatus < 400) || httpStatus >= 600)
        return tl::make_unexpected(loginPage(write));
    if (!tree)
        return tl::make_unexpected(damaged(write));
    if (!isProviders)
        return tl::make_unexpected(loginPage(write));
    if (httpStatus < 400 && !isEnvelope(*tree))
        return tl::make_unexpected(damaged(write));

    const bool denied =
        textAt(*tree, u"Success").compare(QLatin1StringView("false"), Qt::CaseInsensitive) == 0;
    if (httpStatus >= 400 || denied || (!code.isEmpty() && !isOkCode(code))) {
        const QString refusal = isOkCode(code) ? QString() : code;
        return tl::make_unexpected(
            errorFromCode(httpStatus, refusal, textAt(*tree, u"Message"), requestId, write));
    }
    return ApiAnswer{*tree, requestId, httpStatus, {}};
}

} // namespace circuitdesk
