// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

namespace circuitdesk {

/// Asks for the passphrase of the data. Shown with open(); it deletes itself. rejected() means that a person
/// does not want to say it.
class PassphraseDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a why says in sentences what it is asked for; may be empty. \a label has the mnemonic, \a button says
    /// what happens then.
    PassphraseDialog(const QString &title, const QString &why, const QString &label, const QString &button,
        QWidget *parent);

Q_SIGNALS:
    /// May be empty. The dialog is closed already.
    void entered(const QString &passphrase);

private:
    QLineEdit *m_passphrase;
};

} // namespace circuitdesk
