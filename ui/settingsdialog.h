// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTabWidget;

namespace circuitdesk {

class AccountPane;
class PrivacyPane;
class ProxyPane;
class SourcesPane;

/// Accounts, the provider's own places for keys, the way to the network, and how long personal data stays.
/// What is changed holds at once, so that there is nothing to confirm at the end. Show it with open().
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(QWidget *parent = nullptr);

    [[nodiscard]] AccountPane *accounts() const { return m_accounts; }
    [[nodiscard]] SourcesPane *sources() const { return m_sources; }
    [[nodiscard]] ProxyPane *proxy() const { return m_proxy; }
    [[nodiscard]] PrivacyPane *privacy() const { return m_privacy; }

private:
    QTabWidget *m_tabs;
    AccountPane *m_accounts;
    SourcesPane *m_sources;
    ProxyPane *m_proxy;
    PrivacyPane *m_privacy;
};

} // namespace circuitdesk
