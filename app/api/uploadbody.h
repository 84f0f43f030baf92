// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace circuitdesk {

/// A request's body that can be read once. Qt re-sends a POST by itself when the server closes the connection
/// without answering; a body that refuses to be rewound makes it end in ContentReSendError instead. That
/// serves an empty body too, so one of these goes with every request.
class UploadBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit UploadBody(const QByteArray &body);

    /// False proves that no byte of the body is on the wire: Qt reads it on this thread.
    [[nodiscard]] bool wasRead() const { return m_wasRead; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_position == m_body.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_body.size() - m_position; }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qsizetype m_position = 0;
    bool m_wasRead = false;
};

} // namespace circuitdesk
