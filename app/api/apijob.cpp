// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/apijob.h"

#include "app/api/answerparser.h"
#include "app/api/networkerror.h"
#include "app/api/replyheaders.h"
#include "app/api/uploadbody.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslSocket>

namespace circuitdesk {

Q_LOGGING_CATEGORY(apiLog, "circuitdesk.api")

namespace {

// Said here and not left to the program's default, which a plugin or a library may lower.
QSslConfiguration strictTls()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    return tls;
}

// What makes one exchange one request: nothing is followed, rewound, negotiated or taken from a cache. It has
// a connection of its own, because on a kept one Qt takes a late answer to the last request for this one's.
QNetworkRequest singleRequest(QNetworkRequest request, qsizetype bodySize)
{
    request.setHeader(QNetworkRequest::ContentLengthHeader, qlonglong(bodySize));
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("Connection", "close");
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    if (request.url().scheme() == QLatin1StringView("https"))
        request.setSslConfiguration(strictTls());
    return request;
}

Error brokenAnswer(bool write)
{
    return notUnderstood(
        QCoreApplication::translate("ApiErrors", "The provider's answer is too long or damaged."), write);
}

} // namespace

ApiJob::ApiJob(QNetworkAccessManager &manager, const Exchange &exchange, QObject *parent)
    : QObject(parent),
      m_action(exchange.action),
      m_write(exchange.write),
      m_hasBody(!exchange.body.isEmpty())
{
    m_upload = new UploadBody(exchange.body);
    m_reply = manager.post(singleRequest(exchange.request, exchange.body.size()), m_upload.data());
    m_upload->setParent(m_reply);

    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(
        &m_deadline, &QTimer::timeout, this, [this] { endWithNetworkError(QNetworkReply::TimeoutError); });
    m_deadline.start(exchange.deadline);
    connectReply();
}

ApiJob::ApiJob(const Error &error, QObject *parent) : QObject(parent)
{
    end(tl::make_unexpected(error));
}

ApiJob::~ApiJob()
{
    dropReply();
}

void ApiJob::connectReply()
{
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] {
        // Qt receives on a thread of its own, and a fast sender keeps it from ever handing over what it has.
        // A limit costs the connection at times, so it is set only where no length is one.
        if (m_ended || hasLengthUpTo(*m_reply, maxAnswerSize))
            return;
        m_reply->setReadBufferSize(maxAnswerSize + 1);
    });
    connect(m_reply, &QNetworkReply::readyRead, this, &ApiJob::readSome);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            qCWarning(apiLog) << m_action << "TLS:" << error.errorString();
    });
    // Queued: a manager that knows the end already must not end the job from within the constructor.
    connect(m_reply, &QNetworkReply::finished, this, &ApiJob::replyEnded, Qt::QueuedConnection);
    connect(m_reply, &QObject::destroyed, this,
        [this] { endWithNetworkError(QNetworkReply::OperationCanceledError); });
    if (m_reply->isFinished())
        QMetaObject::invokeMethod(this, &ApiJob::replyEnded, Qt::QueuedConnection);
}

void ApiJob::abort()
{
    endWithNetworkError(QNetworkReply::OperationCanceledError);
}

void ApiJob::readSome()
{
    if (m_ended || !m_reply)
        return;
    m_body += m_reply->read(maxAnswerSize + 1 - m_body.size());
    if (m_body.size() > maxAnswerSize)
        end(tl::make_unexpected(brokenAnswer(m_write)));
}

void ApiJob::replyEnded()
{
    readSome();
    if (m_ended || !m_reply)
        return;
    if (isAnswered(*m_reply))
        end(resultOfReply());
    else
        endWithNetworkError(m_reply->error());
}

Result<ApiAnswer> ApiJob::resultOfReply()
{
    m_serverDate = serverDateOf(*m_reply);
    if (isBodyDamaged(*m_reply, m_body.size()))
        return tl::make_unexpected(brokenAnswer(m_write));
    Result<ApiAnswer> result =
        parseAnswer(m_body, m_reply->rawHeader("Content-Type"), httpStatusOf(*m_reply), m_write);
    if (result)
        result->serverDate = m_serverDate;
    else
        result.error().retryAfter = retryAfterOf(*m_reply);
    return result;
}

void ApiJob::endWithNetworkError(QNetworkReply::NetworkError error)
{
    end(tl::make_unexpected(errorFromNetwork(error, mayHaveLeft(error), m_write)));
}

bool ApiJob::mayHaveLeft(QNetworkReply::NetworkError error) const
{
    // Without a body nothing tells what left: Qt 6.4 does not emit requestSent() then. Only the error can.
    return m_hasBody ? !m_upload || m_upload->wasRead() : !isBeforeSending(error);
}

void ApiJob::dropReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply.clear();
}

void ApiJob::end(const Result<ApiAnswer> &result)
{
    if (m_ended)
        return;
    m_ended = true;
    m_deadline.stop();
    if (result)
        qCInfo(apiLog) << m_action << "succeeded, request" << result->requestId;
    else if (!m_action.isEmpty())
        qCInfo(apiLog) << m_action << "failed," << result.error().code << "kind" << int(result.error().kind)
                       << "request" << result.error().requestId;
    dropReply();
    m_body.clear();
    QMetaObject::invokeMethod(
        this,
        [this, result] {
            deleteLater(); // First: a receiver may delete the job.
            Q_EMIT finished(result);
        },
        Qt::QueuedConnection);
}

} // namespace circuitdesk
