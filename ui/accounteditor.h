// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accountentry.h"
#include "models/circuit.h"

#include <QHash>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace circuitdesk {

class FormField;
class RegionBox;
class TextLabel;

/// The fields of one account. It never shows a secret that is stored already.
class AccountEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit AccountEditor(QWidget *parent = nullptr);

    void setRegions(const QList<Region> &regions);
    /// Begins anew with \a form, whose ID tells whether an account is changed. Secrets in it are not shown.
    void setForm(const AccountForm &form);
    /// Shows what is to mend, and moves the focus to the first of it.
    void setProblems(const QList<AccountProblem> &problems);
    /// Empties the fields, so that no secret stays in them.
    void clear();

Q_SIGNALS:
    void saveRequested(const circuitdesk::AccountForm &form);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QLineEdit *addLine(
        AccountField field, const QString &objectName, const QString &label, const QString &hint);
    [[nodiscard]] AccountForm form() const;
    void save();

    QString m_id;
    TextLabel *m_title;
    QHash<AccountField, FormField *> m_fields;
    QLineEdit *m_label;
    QLineEdit *m_keyId;
    QLineEdit *m_secret;
    QLineEdit *m_token;
    QLineEdit *m_endpoint;
    RegionBox *m_region;
    QPushButton *m_save;
};

} // namespace circuitdesk
