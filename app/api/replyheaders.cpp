// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/replyheaders.h"

#include <QLocale>
#include <QNetworkReply>
#include <QTimeZone>

#include <algorithm>
#include <optional>

namespace circuitdesk {

namespace {

// RFC 9110 5.6.7, the only form that servers may send today.
QDateTime httpDate(const QByteArray &value)
{
    QDateTime date = QLocale::c().toDateTime(
        QString::fromLatin1(value.trimmed()), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    return date;
}

// Not header(): of two lengths that differ it knows none, while Qt reads as much as the first says.
std::optional<qint64> announcedLength(const QNetworkReply &reply)
{
    bool isNumber = false;
    const qint64 length = reply.rawHeader("Content-Length").trimmed().toLongLong(&isNumber);
    return isNumber && length >= 0 ? std::optional(length) : std::nullopt;
}

std::chrono::milliseconds withinAnHour(qint64 milliseconds)
{
    constexpr qint64 hour = 3'600'000;
    return std::chrono::milliseconds(std::clamp<qint64>(milliseconds, 0, hour));
}

} // namespace

QDateTime serverDateOf(const QNetworkReply &reply)
{
    return httpDate(reply.rawHeader("Date"));
}

std::chrono::milliseconds retryAfterOf(const QNetworkReply &reply)
{
    bool isNumber = false;
    const qint64 milliseconds = reply.rawHeader("x-acs-retry-after").trimmed().toLongLong(&isNumber);
    if (isNumber)
        return withinAnHour(milliseconds);
    const QByteArray value = reply.rawHeader("Retry-After").trimmed();
    const int seconds = value.toInt(&isNumber);
    if (isNumber)
        return withinAnHour(qint64(seconds) * 1000);
    const QDateTime until = httpDate(value);
    const QDateTime now = serverDateOf(reply);
    return until.isValid() && now.isValid() ? withinAnHour(now.msecsTo(until)) : std::chrono::milliseconds(0);
}

bool isBodyDamaged(const QNetworkReply &reply, qsizetype received)
{
    const QByteArray encoding = reply.rawHeader("Content-Encoding").trimmed().toLower();
    if (!encoding.isEmpty() && encoding != "identity")
        return true;
    return reply.hasRawHeader("Content-Length") && !reply.hasRawHeader("Transfer-Encoding")
        && announcedLength(reply) != received;
}

bool hasLengthUpTo(const QNetworkReply &reply, qint64 most)
{
    const auto length = announcedLength(reply);
    return length && *length <= most && !reply.hasRawHeader("Transfer-Encoding");
}

bool isAnswered(const QNetworkReply &reply)
{
    const int status = httpStatusOf(reply);
    if (reply.error() == QNetworkReply::NoError)
        return status > 0;
    // Qt rewinds the body for these even where it must not follow them, and our body refuses.
    if (status >= 300 && status < 400)
        return true;
    const bool isEcho = (reply.error() >= QNetworkReply::ContentAccessDenied
                            && reply.error() != QNetworkReply::ContentReSendError
                            && reply.error() != QNetworkReply::ProtocolUnknownError
                            && reply.error() != QNetworkReply::ProtocolFailure)
        || reply.error() == QNetworkReply::ProxyAuthenticationRequiredError;
    return isEcho && status >= 400;
}

int httpStatusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace circuitdesk
