// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <chrono>
#include <memory>

namespace circuitdesk {

/// One window a data folder: two would show each other's drafts as they were. The first process claims the
/// folder; a later one tells it to come to the front. The lock of a process that was killed is no claim.
/// Command lines need none: they share the database.
class OneWindow final : public QObject
{
    Q_OBJECT

public:
    explicit OneWindow(const QString &directory, QObject *parent = nullptr);

    /// True where no other process has the window. Also where the folder may not be written to: what is only
    /// read can be read twice.
    [[nodiscard]] bool claim();
    /// Tells the process with the claim; ends with told() within a quarter of a second, from the event loop.
    void tell();

Q_SIGNALS:
    /// Another process was started for the same folder.
    void asked();
    /// \a heard: the process with the claim hears it as soon as it is not busy.
    void told(bool heard);

private:
    void listen();
    void connectToFirst();

    QString m_serverName;
    QString m_directory;
    QLockFile m_lock;
    QLocalServer m_server;
    std::chrono::steady_clock::time_point m_deadline;
};

} // namespace circuitdesk
