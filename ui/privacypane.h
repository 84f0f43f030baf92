// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;
class QSpinBox;

namespace circuitdesk {

class FormField;
class NoticeLine;

/// How long engineers' data stays on this computer, and the passphrase that locks it, where there is one.
class PrivacyPane final : public QWidget
{
    Q_OBJECT

public:
    explicit PrivacyPane(QWidget *parent = nullptr);

    /// 0: it stays for ever.
    void setPurgeDays(int days);
    /// False, as in the beginning, hides what changes the passphrase.
    void setPassphraseUsed(bool used);
    /// The answer to passphraseChangeRequested(): done, or why not.
    void setPassphraseChanged();
    void setPassphraseProblem(const QString &text);

Q_SIGNALS:
    void purgeDaysChosen(int days);
    /// \a next was entered twice alike, and is not empty.
    void passphraseChangeRequested(const QString &present, const QString &next);

private:
    [[nodiscard]] QWidget *buildPassphrase();
    void change();
    void setBusy(bool busy);

    NoticeLine *m_notice;
    QSpinBox *m_days;
    QLineEdit *m_present;
    QLineEdit *m_next;
    QLineEdit *m_repeated;
    FormField *m_presentField = nullptr;
    FormField *m_nextField = nullptr;
    FormField *m_repeatedField = nullptr;
    QPushButton *m_save;
    QPushButton *m_change;
    QWidget *m_passphrase;
};

} // namespace circuitdesk
