// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proxypane.h"

#include "models/trimmedtext.h"
#include "ui/choicerow.h"
#include "ui/formfield.h"
#include "ui/noticeline.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString systemChoice = u"system"_s;
const QString manualChoice = u"manual"_s;
const QString noneChoice = u"none"_s;

QLineEdit *makeLine(const QString &objectName)
{
    auto *line = new QLineEdit;
    line->setObjectName(objectName);
    return line;
}

} // namespace

ProxyPane::ProxyPane(QWidget *parent)
    : QWidget(parent),
      m_inUse(new NoticeLine(Tone::Information)),
      m_notice(new NoticeLine(Tone::Warning)),
      m_mode(new ChoiceRow),
      m_host(makeLine(u"proxyHost"_s)),
      m_port(new QSpinBox),
      m_user(makeLine(u"proxyUser"_s)),
      m_password(makeLine(u"proxyPassword"_s)),
      m_manual(new QWidget),
      m_save(new QPushButton(tr("&Apply")))
{
    m_inUse->setObjectName(u"proxyInUse"_s);
    m_mode->add(systemChoice, tr("The system's"), u"proxySystem"_s);
    m_mode->add(manualChoice, tr("This one"), u"proxyManual"_s);
    m_mode->add(noneChoice, tr("None"), u"proxyNone"_s);
    m_port->setObjectName(u"proxyPort"_s);
    m_port->setRange(0, 65535);
    m_port->setSpecialValueText(u" "_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_save->setObjectName(u"proxySave"_s);
    m_save->setAutoDefault(false);
    setButtonRole(m_save, ButtonRole::Primary);
    m_hostField = new FormField(tr("&Host"), m_host);
    m_passwordField = new FormField(tr("Pass&word"), m_password);
    auto *user = new FormField(tr("&User"), m_user);
    user->setHint(tr("Empty where the proxy asks for none."));
    auto *grid = new QGridLayout(m_manual);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::large);
    grid->setVerticalSpacing(spacing::small);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    grid->addWidget(m_hostField, 0, 0);
    grid->addWidget(new FormField(tr("P&ort"), m_port), 0, 1);
    grid->addWidget(user, 1, 0);
    grid->addWidget(m_passwordField, 1, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, spacing::medium, 0, 0);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_notice);
    layout->addWidget(m_inUse);
    layout->addWidget(new FormField(tr("Proxy"), m_mode));
    layout->addWidget(m_manual);
    layout->addStretch();
    layout->addLayout(buttons);
    connect(m_mode, &ChoiceRow::chosen, this, &ProxyPane::edited);
    connect(m_host, &QLineEdit::textEdited, m_hostField, &FormField::clearProblem);
    connect(m_save, &QPushButton::clicked, this,
        [this] { Q_EMIT saveRequested(settings(), m_password->text()); });
    setSettings({}, false);
}

void ProxyPane::setSettings(const ProxySettings &settings, bool hasPassword)
{
    switch (settings.mode) {
    case ProxySettings::Mode::System:
        m_mode->setValue(systemChoice);
        break;
    case ProxySettings::Mode::Manual:
        m_mode->setValue(manualChoice);
        break;
    case ProxySettings::Mode::None:
        m_mode->setValue(noneChoice);
        break;
    }
    m_host->setText(settings.host);
    m_port->setValue(settings.port);
    m_user->setText(settings.user);
    m_password->clear();
    m_passwordField->setHint(hasPassword ? tr("Empty: the stored one stays.")
                                         : tr("Kept in this computer's keychain, nowhere else."));
    m_hostField->clearProblem();
    edited();
}

ProxySettings ProxyPane::settings() const
{
    ProxySettings settings{ProxySettings::Mode::System, trimmedText(m_host->text()),
        static_cast<quint16>(m_port->value()), trimmedText(m_user->text())};
    if (m_mode->value() == manualChoice)
        settings.mode = ProxySettings::Mode::Manual;
    else if (m_mode->value() == noneChoice)
        settings.mode = ProxySettings::Mode::None;
    return settings;
}

void ProxyPane::edited()
{
    m_manual->setEnabled(m_mode->value() == manualChoice);
}

void ProxyPane::setInUse(const QString &text)
{
    m_inUse->setText(text);
}

void ProxyPane::setNotice(const QString &text)
{
    m_notice->setText(text);
}

void ProxyPane::setProblem(const QString &text)
{
    m_hostField->setProblem(Severity::Hard, text);
    m_host->setFocus();
}

} // namespace circuitdesk
