// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accountcommand.h"

namespace circuitdesk {

AccountCommand::AccountCommand(Access &access, Report &report, QObject *parent)
    : QObject(parent),
      m_access(access),
      m_report(report)
{
    connect(&access.accounts(), &Accounts::troubled, this,
        [this](const Error &error) { m_report.error(error.message); });
}

void AccountCommand::list()
{
    const auto entries = m_access.accounts().entries();
    for (const AccountEntry &entry : entries)
        m_report.account(entry);
    if (const auto &account = m_access.account(); !account) {
        m_report.error(account.error().message);
        if (account.error().kind == ErrorKind::Invalid)
            m_status = exitStatusOf(account.error());
    }
    Q_EMIT finished(m_status);
}

void AccountCommand::check()
{
    const auto &account = m_access.account();
    if (!account) {
        m_report.error(account.error().message);
        Q_EMIT finished(exitStatusOf(account.error()));
        return;
    }
    m_network.setProxy(m_access.proxy());
    m_check = std::make_unique<AccountCheck>(m_network, systemClock());
    connect(m_check.get(), &AccountCheck::stepChanged, this, &AccountCommand::stepEnded);
    connect(m_check.get(), &AccountCheck::finished, this, &AccountCommand::checked);
    m_check->start(*account);
}

void AccountCommand::stepEnded(const CheckStep &step)
{
    if (step.state == CheckStep::State::Running)
        return;
    m_report.checkStep(step);
    if (step.state == CheckStep::State::Failed)
        m_status = worse(
            m_status, step.kind == CheckStep::Kind::Key ? ExitStatus::Credentials : ExitStatus::Refused);
}

void AccountCommand::checked()
{
    if (const auto placement = m_check->placement())
        m_access.accounts().setPlacement(m_access.account()->id, *placement);
    Q_EMIT finished(m_status);
}

} // namespace circuitdesk
