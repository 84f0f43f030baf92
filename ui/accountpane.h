// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accountcheck.h"
#include "models/accountentry.h"
#include "models/circuit.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QStandardItemModel;

namespace circuitdesk {

class AccountEditor;
class CheckView;
class DataTable;
class EmptyState;
class MessageBar;
class NoticeLine;

/// The accounts to choose from, the fields of one, or the check of one.
class AccountPane final : public QWidget
{
    Q_OBJECT

public:
    explicit AccountPane(QWidget *parent = nullptr);

    void setAccounts(const QList<AccountEntry> &accounts);
    void setRegions(const QList<Region> &regions);
    /// Accounts can't be added, and \a reason says why. Empty: they can.
    void setFixed(const QString &reason);
    /// What holds as long as it is true: that keys end with the program, say. Empty hides it.
    void setNotice(const QString &text);
    void showError(const QString &text);
    /// Opens the fields, with \a form in them.
    void edit(const AccountForm &form);
    /// To the fields that are open.
    void setProblems(const QList<AccountProblem> &problems);
    /// Shows the check of \a id, which begins.
    void beginCheck(const QString &id, const QList<CheckStep> &steps);
    void setCheckStep(const CheckStep &step);
    void endCheck(const QString &reason = {});
    void showList();

Q_SIGNALS:
    /// Answer with edit().
    void editRequested(const QString &id);
    void saveRequested(const circuitdesk::AccountForm &form);
    void chooseRequested(const QString &id);
    void checkRequested(const QString &id);
    void removeRequested(const QString &id);
    /// The check is not looked at any more.
    void checkLeft();

private:
    [[nodiscard]] QWidget *buildList();
    [[nodiscard]] AccountEntry current() const;
    void updateButtons();
    void askToRemove();

    QList<AccountEntry> m_accounts;
    QString m_checked; ///< the ID of the account whose check is shown
    QString m_removing;
    QString m_fixed;
    QStandardItemModel *m_model;
    QStackedWidget *m_stack;
    QStackedWidget *m_listOrEmpty = nullptr;
    NoticeLine *m_notice = nullptr;
    NoticeLine *m_fixedNotice = nullptr;
    MessageBar *m_message = nullptr;
    DataTable *m_view = nullptr;
    EmptyState *m_empty = nullptr;
    AccountEditor *m_editor;
    CheckView *m_check;
    QPushButton *m_add = nullptr;
    QPushButton *m_addFirst = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_checkButton = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace circuitdesk
