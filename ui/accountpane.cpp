// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accountpane.h"

#include "ui/accounteditor.h"
#include "ui/checkview.h"
#include "ui/datatable.h"
#include "ui/emptystate.h"
#include "ui/messagebar.h"
#include "ui/noticeline.h"
#include "ui/textlabel.h"

#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Column { Label, Key, Source, State, Columns };
constexpr int idRole = Qt::UserRole + 1;
constexpr int inUseRole = Qt::UserRole + 2;

PillContent accountPill(const QModelIndex &index)
{
    const QString text = index.data().toString();
    if (index.data(inUseRole).toBool())
        return {u"accepted"_s, text, Tone::Success};
    return {u"key"_s, text, Tone::Warning};
}

QPushButton *makeButton(const QString &objectName, const QString &icon, const QString &text)
{
    auto *button = new QPushButton(themedIcon(icon), text);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

} // namespace

AccountPane::AccountPane(QWidget *parent)
    : QWidget(parent),
      m_model(new QStandardItemModel(0, Columns, this)),
      m_stack(new QStackedWidget),
      m_editor(new AccountEditor),
      m_check(new CheckView)
{
    m_stack->addWidget(buildList());
    m_stack->addWidget(m_editor);
    m_stack->addWidget(m_check);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, spacing::medium, 0, 0);
    layout->addWidget(m_stack);
    connect(m_editor, &AccountEditor::saveRequested, this, &AccountPane::saveRequested);
    connect(m_editor, &AccountEditor::cancelled, this, &AccountPane::showList);
    connect(m_check, &CheckView::backRequested, this, &AccountPane::showList);
    connect(m_check, &CheckView::againRequested, this, [this] { Q_EMIT checkRequested(m_checked); });
    updateButtons();
}

QWidget *AccountPane::buildList()
{
    m_notice = new NoticeLine(Tone::Warning);
    m_notice->setObjectName(u"accountNotice"_s);
    m_notice->setIconName(u"key"_s);
    m_fixedNotice = new NoticeLine(Tone::Information);
    m_message = new MessageBar;
    m_message->setObjectName(u"accountMessage"_s);
    auto *hint = new TextLabel(TextStyle::Hint,
        tr("Requests are signed with the keys of the account in use. What was queued under one account is "
           "never sent with another."));
    hint->setWordWrap(true);
    m_view = new DataTable(u"accountsView"_s, tr("Accounts"));
    m_model->setHorizontalHeaderLabels({tr("Account"), tr("Access key"), tr("Keys from"), tr("State")});
    m_view->setModel(m_model);
    m_view->setColumns({0, 25, 36, 23});
    m_view->setIdColumn(Key);
    m_view->setPillColumn(State, accountPill);
    m_empty = new EmptyState(u"key"_s, tr("No accounts"),
        tr("An account has the access keys that requests are signed with. Forms can be written without one; "
           "they are sent when there is one."));
    m_addFirst = m_empty->addAction(u"accountAddFirst"_s, tr("Add an account"), ButtonRole::Primary);
    m_listOrEmpty = new QStackedWidget;
    m_listOrEmpty->addWidget(m_view);
    m_listOrEmpty->addWidget(m_empty);
    m_choose = makeButton(u"accountChoose"_s, u"accepted"_s, tr("&Use"));
    m_checkButton = makeButton(u"accountCheck"_s, u"check"_s, tr("Chec&k"));
    m_edit = makeButton(u"accountEdit"_s, u"drafts"_s, tr("&Change"));
    m_remove = makeButton(u"accountRemove"_s, u"delete"_s, tr("&Remove"));
    m_add = makeButton(u"accountAdd"_s, u"add"_s, tr("&Add account"));
    m_checkButton->setToolTip(
        tr("Check this account: clock, address, secure connection, key, permissions. It only reads."));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    for (QPushButton *button : {m_choose, m_checkButton, m_edit, m_remove})
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(m_add);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_message);
    layout->addWidget(m_notice);
    layout->addWidget(m_fixedNotice);
    layout->addWidget(m_listOrEmpty, 1);
    layout->addWidget(hint);
    layout->addLayout(buttons);
    auto *removeKey =
        new QShortcut(QKeySequence(Qt::Key_Delete), m_view, nullptr, nullptr, Qt::WidgetShortcut);
    connect(removeKey, &QShortcut::activated, m_remove, &QPushButton::click);
    connect(m_addFirst, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_choose, &QPushButton::clicked, this, [this] { Q_EMIT chooseRequested(current().id); });
    connect(m_checkButton, &QPushButton::clicked, this, [this] { Q_EMIT checkRequested(current().id); });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(current().id); });
    connect(m_remove, &QPushButton::clicked, this, &AccountPane::askToRemove);
    connect(m_view, &DataTable::currentRowChanged, this, &AccountPane::updateButtons);
    connect(m_view, &DataTable::rowActivated, this, [this] {
        if (!current().inUse)
            Q_EMIT chooseRequested(current().id);
    });
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        m_message->clear();
        Q_EMIT removeRequested(m_removing);
        m_view->setFocus();
    });
    return page;
}

void AccountPane::setAccounts(const QList<AccountEntry> &accounts)
{
    const QString before = current().id;
    m_accounts = accounts;
    m_model->setRowCount(static_cast<int>(accounts.size()));
    int chosen = -1;
    for (int row = 0; row < accounts.size(); ++row) {
        const AccountEntry &account = accounts.at(row);
        const QString state = account.inUse ? tr("In use") : account.hasKeys ? QString() : tr("Keys missing");
        int column = 0;
        for (const QString &text : {account.label, account.keyId, account.source, state}) {
            auto *item = new QStandardItem(text);
            item->setToolTip(text);
            item->setData(account.id, idRole);
            item->setData(account.inUse, inUseRole);
            m_model->setItem(row, column++, item);
        }
        if (account.id == before || (chosen < 0 && account.inUse))
            chosen = row;
    }
    m_listOrEmpty->setCurrentWidget(accounts.isEmpty() ? static_cast<QWidget *>(m_empty) : m_view);
    if (!accounts.isEmpty())
        m_view->setCurrentIndex(m_model->index(qMax(0, chosen), 0));
    updateButtons();
}

AccountEntry AccountPane::current() const
{
    const QString id = m_view->currentIndex().data(idRole).toString();
    const auto account = std::find_if(
        m_accounts.begin(), m_accounts.end(), [&id](const AccountEntry &one) { return one.id == id; });
    return account == m_accounts.end() ? AccountEntry() : *account;
}

void AccountPane::updateButtons()
{
    const AccountEntry account = current();
    const bool any = !account.id.isEmpty();
    for (QPushButton *button : {m_choose, m_checkButton, m_edit, m_remove})
        button->setVisible(any);
    m_choose->setEnabled(any && !account.inUse);
    m_checkButton->setEnabled(any && account.hasKeys);
    // What the provider's sources name is theirs to change.
    m_edit->setEnabled(account.own);
    m_remove->setEnabled(account.own);
    m_add->setVisible(any && m_fixed.isEmpty());
    m_addFirst->setVisible(m_fixed.isEmpty());
}

void AccountPane::setRegions(const QList<Region> &regions)
{
    m_editor->setRegions(regions);
}

void AccountPane::setFixed(const QString &reason)
{
    m_fixed = reason;
    m_fixedNotice->setText(reason);
    updateButtons();
}

void AccountPane::setNotice(const QString &text)
{
    m_notice->setText(text);
}

void AccountPane::showError(const QString &text)
{
    m_message->showMessage(MessageBar::Kind::Error, text);
}

void AccountPane::edit(const AccountForm &form)
{
    m_message->clear();
    m_stack->setCurrentWidget(m_editor);
    m_editor->setForm(form);
}

void AccountPane::setProblems(const QList<AccountProblem> &problems)
{
    m_editor->setProblems(problems);
}

void AccountPane::beginCheck(const QString &id, const QList<CheckStep> &steps)
{
    m_message->clear();
    m_editor->clear();
    m_checked = id;
    const auto account = std::find_if(
        m_accounts.begin(), m_accounts.end(), [&id](const AccountEntry &one) { return one.id == id; });
    m_stack->setCurrentWidget(m_check);
    m_check->begin(account == m_accounts.end() ? QString() : account->label, steps);
}

void AccountPane::setCheckStep(const CheckStep &step)
{
    m_check->setStep(step);
}

void AccountPane::endCheck(const QString &reason)
{
    m_check->end(reason);
}

void AccountPane::showList()
{
    m_editor->clear();
    const bool wasCheck = m_stack->currentWidget() == m_check;
    m_stack->setCurrentIndex(0);
    m_listOrEmpty->currentWidget()->setFocus();
    if (wasCheck)
        Q_EMIT checkLeft();
}

void AccountPane::askToRemove()
{
    const AccountEntry account = current();
    m_removing = account.id;
    m_message->showMessage(MessageBar::Kind::Warning,
        tr("Remove account \"%1\" and its keys from this computer? What was queued under it stays in the "
           "outbox, and is sent when the account is added again.")
            .arg(account.label),
        tr("Remove it"));
}

} // namespace circuitdesk
