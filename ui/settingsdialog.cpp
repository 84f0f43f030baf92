// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingsdialog.h"

#include "ui/accountpane.h"
#include "ui/dialogsize.h"
#include "ui/privacypane.h"
#include "ui/proxypane.h"
#include "ui/sourcespane.h"
#include "ui/theme.h"

#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

SettingsDialog::SettingsDialog(QWidget *parent)
    : QDialog(parent),
      m_tabs(new QTabWidget),
      m_accounts(new AccountPane),
      m_sources(new SourcesPane),
      m_proxy(new ProxyPane),
      m_privacy(new PrivacyPane)
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    m_tabs->setObjectName(u"settingsTabs"_s);
    m_tabs->setAccessibleName(windowTitle());
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_accounts, tr("Accounts"));
    m_tabs->addTab(m_sources, tr("Found keys"));
    m_tabs->addTab(m_proxy, tr("Network"));
    m_tabs->addTab(m_privacy, tr("Privacy"));
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"settingsClose"_s);
    close->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::large, spacing::page, spacing::large);
    layout->setSpacing(spacing::large);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    resizeToScreen(*this, {800, 600});
}

} // namespace circuitdesk
