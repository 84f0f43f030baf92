// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/account.h"

#include <QProcess>

namespace circuitdesk {

/// The practice server as a child of this program: it ends when this program ends, however that happens.
class PracticeProcess final : public QObject
{
    Q_OBJECT

public:
    /// \a program: the path of circuitdesk-practice.
    explicit PracticeProcess(const QString &program, QObject *parent = nullptr);
    ~PracticeProcess() override;

    void start();

Q_SIGNALS:
    /// The server listens; \a account has its address and keys.
    void started(const circuitdesk::Account &account);
    /// It could not be started, or ended by itself.
    void failed(const circuitdesk::Error &error);

private:
    void readAddress();
    void fail();

    QString m_program;
    QProcess m_process;
    bool m_known = false;
};

/// circuitdesk-practice beside the running program.
[[nodiscard]] QString practiceProgram();

} // namespace circuitdesk
