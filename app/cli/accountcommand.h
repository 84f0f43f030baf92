// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/access.h"
#include "app/cli/report.h"
#include "app/core/accountcheck.h"

#include <QNetworkAccessManager>

#include <memory>

namespace circuitdesk {

/// Carries out `account list` and `account check`. Needs no passphrase: it does not open the data.
class AccountCommand final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the command; the account was looked for already.
    AccountCommand(Access &access, Report &report, QObject *parent = nullptr);

    void list();
    void check();

Q_SIGNALS:
    void finished(circuitdesk::ExitStatus status);

private:
    void stepEnded(const CheckStep &step);
    void checked();

    Access &m_access;
    Report &m_report;
    QNetworkAccessManager m_network;
    std::unique_ptr<AccountCheck> m_check;
    ExitStatus m_status = ExitStatus::Accepted;
};

} // namespace circuitdesk
