// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace circuitdesk {

/// Turns SIGTERM, SIGINT and SIGHUP into a signal of Qt's on the thread it lives on, so that the program ends
/// as if a person closed the window. Where there are no such signals it does nothing. One a process.
class TerminationSignals final : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;

Q_SIGNALS:
    void received();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

/// Makes sure that a crash writes no core file: personal data would lie in it in the clear.
void forbidCoreFiles();

} // namespace circuitdesk
