// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apianswer.h"
#include "models/result.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

class QNetworkAccessManager;

namespace circuitdesk {

class UploadBody;

/// One HTTP exchange: one request on the wire, never repeated, and one end. It belongs to its ApiClient and
/// deletes itself after finished(); deleting it earlier aborts it silently.
class ApiJob final : public QObject
{
    Q_OBJECT

public:
    /// The longest answer that is read; the provider's own are a few kilobytes.
    static constexpr qsizetype maxAnswerSize = 2 * 1024 * 1024;

    /// A request that is ready to be sent.
    struct Exchange {
        QString action; ///< for the log
        QNetworkRequest request;
        QByteArray body;
        bool write = false;
        std::chrono::milliseconds deadline{};
    };

    ApiJob(QNetworkAccessManager &manager, const Exchange &exchange, QObject *parent);
    /// A job that sends nothing and ends with \a error.
    ApiJob(const Error &error, QObject *parent);
    ~ApiJob() override;

    /// Ends the job with Cancelled, or with OutcomeUnknown for a write that may have left.
    void abort();
    /// The provider's time, of a failed answer too; invalid before finished() and where no answer came.
    [[nodiscard]] QDateTime serverDate() const { return m_serverDate; }

Q_SIGNALS:
    /// Emitted once, never from within ApiClient::send() or abort().
    void finished(const circuitdesk::Result<circuitdesk::ApiAnswer> &result);

private:
    void connectReply();
    void readSome();
    void replyEnded();
    [[nodiscard]] Result<ApiAnswer> resultOfReply();
    void endWithNetworkError(QNetworkReply::NetworkError error);
    [[nodiscard]] bool mayHaveLeft(QNetworkReply::NetworkError error) const;
    void dropReply();
    void end(const Result<ApiAnswer> &result);

    QString m_action;
    QPointer<QNetworkReply> m_reply;
    QPointer<UploadBody> m_upload;
    QTimer m_deadline;
    QByteArray m_body;
    QDateTime m_serverDate;
    bool m_write = false;
    bool m_hasBody = false;
    bool m_ended = false;
};

} // namespace circuitdesk
