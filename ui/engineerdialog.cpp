// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engineerdialog.h"

#include "models/engineerrules.h"
#include "models/rostermodel.h"
#include "ui/choicerow.h"
#include "ui/dialogsize.h"
#include "ui/fieldwatcher.h"
#include "ui/formfield.h"
#include "ui/lengthlimit.h"
#include "ui/privateclipboard.h"
#include "ui/textlabel.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The rules name the row of the roster; here there is one engineer only.
QString withoutRow(const QString &text)
{
    static const QRegularExpression row(u"\\A[^:：]{1,30}[:：]\\s*"_s);
    QString words = QString(text).remove(row);
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

} // namespace

EngineerDialog::EngineerDialog(
    const BookEntry &entry, const Engineer &typed, const QList<BookEntry> &book, QWidget *parent)
    : QDialog(parent),
      m_entry(entry),
      m_book(book),
      m_watcher(new FieldWatcher(this)),
      m_name(addLine(Field::PMName, u"engineerName"_s, tr("&Name"))),
      m_gender(new ChoiceRow),
      m_document(new ChoiceRow),
      m_number(addLine(Field::PMCertificateNo, u"engineerNumber"_s, tr("Document n&umber"))),
      m_phone(addLine(Field::PMContactInfo, u"engineerPhone"_s, tr("&Phone")))
{
    setObjectName(u"engineerDialog"_s);
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(entry.id.isEmpty() ? tr("Add an engineer") : tr("Change an engineer"));
    build();
    load(typed);
    new PrivateClipboard(this);
    updateState();
    m_name->setFocus();
    // With room for what is said beside two fields, so that nothing moves then.
    resizeToScreen(*this, {480, sizeHint().height() + 4 * fontMetrics().height()});
}

QLineEdit *EngineerDialog::addLine(Field field, const QString &objectName, const QString &label)
{
    auto *line = new QLineEdit;
    line->setObjectName(objectName);
    // No person is to be learned by what completes words.
    line->setInputMethodHints(Qt::ImhNoPredictiveText
        | (field == Field::PMName ? Qt::ImhNone : Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase));
    if (field != Field::PMName)
        line->setFont(monospacedFont());
    m_fields.insert(field, new FormField(label, line));
    connect(line, &QLineEdit::textEdited, this, [this, field] {
        m_fields.value(field)->clearProblem();
        updateState();
    });
    return line;
}

void EngineerDialog::build()
{
    m_gender->add(u"Male"_s, genderText(u"Male"_s), u"engineerMale"_s);
    m_gender->add(u"Female"_s, genderText(u"Female"_s), u"engineerFemale"_s);
    m_document->add(u"IDCard"_s, certificateTypeText(u"IDCard"_s), u"engineerIdCard"_s);
    m_document->add(u"Passport"_s, certificateTypeText(u"Passport"_s), u"engineerPassport"_s);
    m_fields.insert(Field::PMGender, new FormField(tr("&Gender"), m_gender, m_gender->focusTarget()));
    m_fields.insert(
        Field::PMCertificateType, new FormField(tr("&Document"), m_document, m_document->focusTarget()));
    m_fields.value(Field::PMContactInfo)->setHint(tr("The entry link of each application is sent to it."));
    auto *box = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_save = box->button(QDialogButtonBox::Save);
    m_save->setObjectName(u"engineerSave"_s);
    m_save->setText(m_entry.id.isEmpty() ? tr("&Add to the book") : tr("&Save"));
    setButtonRole(m_save, ButtonRole::Primary);
    m_save->setDefault(true);
    QPushButton *cancel = box->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"engineerCancel"_s);
    cancel->setText(tr("Cancel"));
    auto *choices = new QHBoxLayout;
    choices->setSpacing(spacing::large);
    choices->addWidget(m_fields.value(Field::PMGender), 1);
    choices->addWidget(m_fields.value(Field::PMCertificateType), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::large, spacing::page, spacing::large);
    layout->setSpacing(spacing::small);
    layout->addWidget(new TextLabel(TextStyle::Title, windowTitle()));
    layout->addSpacing(spacing::hair);
    layout->addWidget(m_fields.value(Field::PMName));
    layout->addLayout(choices);
    layout->addWidget(m_fields.value(Field::PMCertificateNo));
    layout->addWidget(m_fields.value(Field::PMContactInfo));
    layout->addStretch();
    layout->addWidget(box);
    scrollAboveButtons(*this);
    QWidget *before = m_name;
    for (const QString &name :
        {u"engineerMale"_s, u"engineerFemale"_s, u"engineerIdCard"_s, u"engineerPassport"_s,
            u"engineerNumber"_s, u"engineerPhone"_s, u"engineerSave"_s, u"engineerCancel"_s}) {
        auto *next = findChild<QWidget *>(name);
        setTabOrder(before, next);
        before = next;
    }
    m_watcher->watch(Field::PMName, m_name);
    m_watcher->watch(Field::PMCertificateNo, m_number);
    m_watcher->watch(Field::PMContactInfo, m_phone);
    connect(m_watcher, &FieldWatcher::left, this, &EngineerDialog::leave);
    connect(m_gender, &ChoiceRow::chosen, this, [this] { leave(Field::PMGender); });
    connect(m_document, &ChoiceRow::chosen, this, [this] { leave(Field::PMCertificateType); });
    connect(box, &QDialogButtonBox::accepted, this, &EngineerDialog::save);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::rejected, this, &EngineerDialog::giveUp);
}

void EngineerDialog::load(const Engineer &engineer)
{
    setWholeText(*m_name, engineer.name);
    m_gender->setValue(engineer.gender);
    m_document->setValue(engineer.certificateType);
    setWholeText(*m_number, engineer.certificateNo);
    setWholeText(*m_phone, engineer.contactInfo);
}

Engineer EngineerDialog::engineer() const
{
    return tidied({wholeText(*m_name), m_gender->value(), m_document->value(), wholeText(*m_number),
        wholeText(*m_phone)});
}

void EngineerDialog::leave(Field field)
{
    m_left.insert(field);
    // What follows from an ID card number, and how numbers are written, is seen before it is saved.
    if (field != Field::PMName)
        load(engineer());
    showProblems();
    updateState();
}

void EngineerDialog::showProblems()
{
    const Engineer typed = engineer();
    Problems problems;
    checkRoster({typed}, QDate::currentDate(), problems);
    const QString key = documentKey(typed);
    for (const BookEntry &entry : std::as_const(m_book)) {
        if (!key.isEmpty() && entry.id != m_entry.id && documentKey(entry.engineer) == key)
            problems.prepend({Field::PMCertificateNo, 0, Severity::Soft,
                tr("%1 is in the book with this document. Saved, the two become one.")
                    .arg(entry.engineer.name)});
    }
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        it.value()->clearProblem();
        const auto found = std::find_if(problems.begin(), problems.end(),
            [&it](const Problem &problem) { return problem.field == it.key(); });
        // The book may be filled in little by little: only the provider needs it all.
        if (found != problems.end() && m_left.contains(it.key()))
            it.value()->setProblem(Severity::Soft, withoutRow(found->text));
    }
}

void EngineerDialog::save()
{
    if (!m_save->isEnabled())
        return;
    BookEntry entry = m_entry;
    entry.engineer = engineer();
    accept();
    Q_EMIT saveRequested(entry);
}

void EngineerDialog::giveUp()
{
    if (engineer() != tidied(m_entry.engineer))
        Q_EMIT givenUp(m_entry, engineer());
}

void EngineerDialog::updateState()
{
    const bool named = !m_name->text().trimmed().isEmpty();
    m_save->setEnabled(named);
    m_save->setToolTip(named ? QString() : tr("Enter a name first."));
}

} // namespace circuitdesk
