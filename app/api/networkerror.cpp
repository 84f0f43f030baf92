// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/networkerror.h"

#include <QCoreApplication>

namespace circuitdesk {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ApiErrors", text);
}

Error notReached(const char *text)
{
    return {ErrorKind::Offline, {}, translated(text), {}, {}};
}

Error notTrusted()
{
    return {ErrorKind::Tls, {},
        translated(QT_TRANSLATE_NOOP("ApiErrors",
            "The secure connection was refused: the other side could not prove that "
            "it is the provider. Check the date of this computer and the network.")),
        {}, {}};
}

Error badAnswer()
{
    return {ErrorKind::Protocol, {},
        translated(QT_TRANSLATE_NOOP("ApiErrors", "The answer did not follow the HTTP protocol.")), {}, {}};
}

// What it means where nothing was changed: the request never left, or it was a read.
Error withoutEffect(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::BackgroundRequestNotAllowedError:
    case QNetworkReply::UnknownNetworkError:
        return notReached(
            QT_TRANSLATE_NOOP("ApiErrors", "The provider cannot be reached. Is there a network?"));
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return notReached(QT_TRANSLATE_NOOP("ApiErrors", "The connection was closed before an answer came."));
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return notReached(
            QT_TRANSLATE_NOOP("ApiErrors", "The network's proxy did not let the request through."));
    case QNetworkReply::TimeoutError:
        return {ErrorKind::Timeout, {},
            translated(QT_TRANSLATE_NOOP("ApiErrors", "The provider did not answer in time.")), {}, {}};
    case QNetworkReply::SslHandshakeFailedError:
        return notTrusted();
    case QNetworkReply::OperationCanceledError:
        return {ErrorKind::Cancelled, {},
            translated(QT_TRANSLATE_NOOP("ApiErrors", "The request was stopped.")), {}, {}};
    case QNetworkReply::NoError:
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return badAnswer();
    }
    return badAnswer();
}

} // namespace

bool isBeforeSending(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError
        || error == QNetworkReply::SslHandshakeFailedError
        || error == QNetworkReply::ProxyConnectionRefusedError || error == QNetworkReply::ProxyNotFoundError
        || error == QNetworkReply::ProxyAuthenticationRequiredError;
}

Error errorFromNetwork(QNetworkReply::NetworkError error, bool mayHaveLeft, bool write)
{
    if (write && mayHaveLeft) {
        return {ErrorKind::OutcomeUnknown, {},
            translated(QT_TRANSLATE_NOOP("ApiErrors",
                "The connection broke after the request was sent. Whether the provider "
                "received it is not known; it will be asked before anything is sent "
                "again.")),
            {}, {}};
    }
    Error harmless = withoutEffect(error);
    // A write that timed out before it left was never there: it is as good as offline.
    if (write && harmless.kind == ErrorKind::Timeout)
        harmless.kind = ErrorKind::Offline;
    return harmless;
}

} // namespace circuitdesk
