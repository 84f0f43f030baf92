// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace circuitdesk {

class NoticeLine;

/// Asks for a name, and stays open until one was taken. Whoever opens it calls accept() or refuse().
class NameDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a text says what the name is for; \a button what happens then.
    NameDialog(const QString &title, const QString &text, const QString &button, const QString &name,
        QWidget *parent);

    /// Says why the name was not taken, and lets another one be entered.
    void refuse(const QString &reason);

Q_SIGNALS:
    void nameEntered(const QString &name);

private:
    void explain(const QString &reason);

    QLineEdit *m_name;
    NoticeLine *m_reason;
    QPushButton *m_take;
};

} // namespace circuitdesk
