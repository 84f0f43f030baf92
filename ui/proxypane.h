// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/proxysettings.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QSpinBox;

namespace circuitdesk {

class ChoiceRow;
class FormField;
class NoticeLine;

/// How requests leave this computer.
class ProxyPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ProxyPane(QWidget *parent = nullptr);

    /// \a hasPassword: one is stored; it is not shown.
    void setSettings(const ProxySettings &settings, bool hasPassword);
    /// The proxy that requests go through now, in a sentence.
    void setInUse(const QString &text);
    void setProblem(const QString &text);
    /// What did not go as it should. Empty hides it.
    void setNotice(const QString &text);

Q_SIGNALS:
    /// \a password: empty keeps the stored one.
    void saveRequested(const circuitdesk::ProxySettings &settings, const QString &password);

private:
    [[nodiscard]] ProxySettings settings() const;
    void edited();

    NoticeLine *m_inUse;
    NoticeLine *m_notice;
    ChoiceRow *m_mode;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_user;
    QLineEdit *m_password;
    FormField *m_hostField;
    FormField *m_passwordField;
    QWidget *m_manual;
    QPushButton *m_save;
};

} // namespace circuitdesk
