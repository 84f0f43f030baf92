// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounteditor.h"

#include "ui/formfield.h"
#include "ui/regionbox.h"
#include "ui/textlabel.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

AccountEditor::AccountEditor(QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel(TextStyle::Section)),
      m_label(addLine(AccountField::Label, u"accountLabel"_s, tr("&Name"),
          tr("Yours to choose. Empty: the shortened access key."))),
      m_keyId(addLine(AccountField::KeyId, u"accountKeyId"_s, tr("Access key &ID"), {})),
      m_secret(addLine(AccountField::Secret, u"accountSecret"_s, tr("Access key &secret"), {})),
      m_token(addLine(AccountField::Token, u"accountToken"_s, tr("Security &token"),
          tr("Only for temporary keys; else empty."))),
      m_endpoint(addLine(AccountField::Endpoint, u"accountEndpoint"_s, tr("A&ddress"),
          tr("Empty: the provider's own of each region. Else https://host."))),
      m_region(new RegionBox),
      m_save(new QPushButton(tr("Sa&ve and check")))
{
    for (QLineEdit *line : {m_secret, m_token})
        line->setEchoMode(QLineEdit::Password);
    // No key is to be learned by what completes words.
    for (QLineEdit *line : {m_keyId, m_secret, m_token})
        line->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase
            | line->inputMethodHints());
    m_region->setObjectName(u"accountRegion"_s);
    auto *region = new FormField(tr("&Region"), m_region);
    region->setHint(tr("Where the account is checked."));
    m_fields.insert(AccountField::Region, region);
    m_save->setObjectName(u"accountSave"_s);
    setButtonRole(m_save, ButtonRole::Primary);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"accountCancel"_s);
    cancel->setAutoDefault(false);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::large);
    grid->setVerticalSpacing(spacing::small);
    grid->addWidget(m_fields.value(AccountField::Label), 0, 0);
    grid->addWidget(region, 0, 1);
    grid->addWidget(m_fields.value(AccountField::KeyId), 1, 0);
    grid->addWidget(m_fields.value(AccountField::Secret), 1, 1);
    grid->addWidget(m_fields.value(AccountField::Token), 2, 0);
    grid->addWidget(m_fields.value(AccountField::Endpoint), 2, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_title);
    layout->addLayout(grid);
    layout->addStretch();
    layout->addLayout(buttons);
    // In the order of reading, whatever order the fields were made in.
    QWidget *before = m_label;
    for (QWidget *next :
        std::initializer_list<QWidget *>{m_region, m_keyId, m_secret, m_token, m_endpoint, cancel, m_save}) {
        setTabOrder(before, next);
        before = next;
    }
    connect(m_save, &QPushButton::clicked, this, &AccountEditor::save);
    connect(cancel, &QPushButton::clicked, this, &AccountEditor::cancelled);
}

QLineEdit *AccountEditor::addLine(
    AccountField field, const QString &objectName, const QString &label, const QString &hint)
{
    auto *line = new QLineEdit;
    line->setObjectName(objectName);
    auto *row = new FormField(label, line);
    row->setHint(hint);
    m_fields.insert(field, row);
    connect(line, &QLineEdit::textEdited, row, &FormField::clearProblem);
    return line;
}

void AccountEditor::setRegions(const QList<Region> &regions)
{
    QList<Region> all{{{}, tr("Not chosen"), {}}};
    all += regions;
    m_region->setRegions(all);
}

void AccountEditor::setForm(const AccountForm &form)
{
    m_id = form.id;
    const bool isNew = form.id.isEmpty();
    m_title->setText(isNew ? tr("Add an account") : tr("Change account \"%1\"").arg(form.label));
    m_label->setText(form.label);
    m_keyId->setText(form.accessKeyId);
    m_secret->clear();
    m_token->clear();
    m_endpoint->setText(form.endpoint);
    m_region->setRegionId(form.regionId);
    const bool hasKeys = !isNew && !form.accessKeyId.isEmpty();
    // Another key would be another account.
    m_keyId->setReadOnly(hasKeys);
    m_fields.value(AccountField::KeyId)
        ->setHint(hasKeys ? tr("Another key is another account: add it as a new one.")
                : isNew   ? tr("As the provider's console shows it.")
                          : tr("It is not stored any more: enter the same one again."));
    m_fields.value(AccountField::Secret)
        ->setHint(hasKeys ? tr("Empty: the stored one stays.")
                          : tr("Kept in this computer's keychain, nowhere else."));
    for (FormField *field : std::as_const(m_fields))
        field->clearProblem();
    m_save->setDefault(true);
    m_label->setFocus();
    m_label->selectAll();
}

void AccountEditor::setProblems(const QList<AccountProblem> &problems)
{
    for (FormField *field : std::as_const(m_fields))
        field->clearProblem();
    for (const AccountProblem &problem : problems) {
        FormField *field = m_fields.value(problem.field);
        if (field->problemText().isEmpty())
            field->setProblem(Severity::Hard, problem.text);
    }
    if (!problems.isEmpty())
        m_fields.value(problems.constFirst().field)->buddy()->setFocus();
}

void AccountEditor::clear()
{
    for (QLineEdit *line : {m_label, m_keyId, m_secret, m_token, m_endpoint})
        line->clear();
}

AccountForm AccountEditor::form() const
{
    return {m_id, m_label->text(), m_keyId->text(), m_secret->text(), m_token->text(), m_endpoint->text(),
        m_region->regionId()};
}

void AccountEditor::save()
{
    Q_EMIT saveRequested(form());
}

void AccountEditor::keyPressEvent(QKeyEvent *event)
{
    // Escape leaves the fields, not the whole dialog.
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace circuitdesk
