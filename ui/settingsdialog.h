// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTabWidget;

namespace circuitdesk {

class AccountPane;
class ProxyPane;
class SourcesPane;

/// Accounts, the provider's own places for keys, and the way to the network. What is changed holds at once,
/// so that there is nothing to confirm at the end. Show it with open().
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(QWidget *parent = nullptr);

    [[nodiscard]] AccountPane *accounts() const { return m_accounts; }
    [[nodiscard]] SourcesPane *sources() const { return m_sources; }
    [[nodiscard]] ProxyPane *proxy() const { return m_proxy; }

private:
    QTabWidget *m_tabs;
    AccountPane *m_accounts;
    SourcesPane *m_sources;
    ProxyPane *m_proxy;
};

} // namespace circuitdesk
