// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacypane.h"

#include "ui/formfield.h"
#include "ui/noticeline.h"
#include "ui/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostDays = 3650;

QLineEdit *makeSecretLine(const QString &objectName)
{
    auto *line = new QLineEdit;
    line->setObjectName(objectName);
    line->setEchoMode(QLineEdit::Password);
    return line;
}

QPushButton *makeButton(const QString &objectName, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

QHBoxLayout *atTheEnd(QWidget *widget)
{
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(widget);
    return row;
}

} // namespace

PrivacyPane::PrivacyPane(QWidget *parent)
    : QWidget(parent),
      m_notice(new NoticeLine(Tone::Success)),
      m_days(new QSpinBox),
      m_present(makeSecretLine(u"passphrasePresent"_s)),
      m_next(makeSecretLine(u"passphraseNext"_s)),
      m_repeated(makeSecretLine(u"passphraseRepeated"_s)),
      m_save(makeButton(u"privacySave"_s, tr("&Apply"))),
      m_change(makeButton(u"passphraseChange"_s, tr("&Change the passphrase"))),
      m_passphrase(buildPassphrase())
{
    m_notice->setObjectName(u"privacyNotice"_s);
    m_days->setObjectName(u"privacyDays"_s);
    m_days->setRange(0, mostDays);
    m_days->setSpecialValueText(tr("For ever"));
    setButtonRole(m_save, ButtonRole::Primary);
    auto *days = new FormField(tr("&Days that engineers' data is kept after the LOA is complete"), m_days);
    days->setHint(tr("0: for ever. Looked at once a day; what is removed can't be brought back."));
    auto *what = new TextLabel(TextStyle::Hint,
        tr("Names, ID numbers and phones of engineers and carriers' contacts go; the rest of the request, "
           "the "
           "answer and the events stay in the history. An application is complete with its completion "
           "report, "
           "or when the provider says so; one that was refused or cancelled counts from then. The ten newest "
           "daily backups are not changed, so what is in them goes with them. The address book of engineers "
           "is "
           "yours, and is not touched."));
    what->setWordWrap(true);
    // It is higher than the dialog where letters are large.
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, spacing::medium, 0, 0);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_notice);
    layout->addWidget(days);
    layout->addWidget(what);
    layout->addLayout(atTheEnd(m_save));
    layout->addWidget(m_passphrase);
    layout->addStretch();
    scroll->setWidget(content);
    connect(m_save, &QPushButton::clicked, this, [this] {
        Q_EMIT purgeDaysChosen(m_days->value());
        m_notice->setText(m_days->value() == 0
                ? tr("Engineers' data is kept for ever from now on.")
                : tr("Engineers' data is kept for %n day(s) after the LOA is complete.", nullptr,
                    m_days->value()));
    });
    setPassphraseUsed(false);
}

QWidget *PrivacyPane::buildPassphrase()
{
    auto *section = new QWidget;
    m_presentField = new FormField(tr("&Present passphrase"), m_present);
    m_nextField = new FormField(tr("&New passphrase"), m_next);
    m_repeatedField = new FormField(tr("New passphrase, &repeated"), m_repeated);
    m_nextField->setHint(tr("Without it nobody can read your data any more, not even you."));
    auto *layout = new QVBoxLayout(section);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(new TextLabel(TextStyle::Strong, tr("The passphrase that locks your data")));
    for (FormField *field : {m_presentField, m_nextField, m_repeatedField}) {
        layout->addWidget(field);
        auto *line = qobject_cast<QLineEdit *>(field->buddy());
        connect(line, &QLineEdit::textEdited, field, &FormField::clearProblem);
    }
    layout->addLayout(atTheEnd(m_change));
    connect(m_change, &QPushButton::clicked, this, &PrivacyPane::change);
    return section;
}

void PrivacyPane::setPurgeDays(int days)
{
    m_days->setValue(days);
}

void PrivacyPane::setPassphraseUsed(bool used)
{
    m_passphrase->setVisible(used);
}

void PrivacyPane::change()
{
    const auto refuse = [](FormField *field, const QString &text) {
        field->setProblem(Severity::Hard, text);
        field->buddy()->setFocus();
    };
    m_notice->setText({});
    if (m_next->text().isEmpty())
        return refuse(m_nextField, tr("Enter the new passphrase."));
    if (m_next->text() != m_repeated->text())
        return refuse(m_repeatedField, tr("The two new passphrases differ. Enter the new one again."));
    setBusy(true);
    Q_EMIT passphraseChangeRequested(m_present->text(), m_next->text());
}

void PrivacyPane::setBusy(bool busy)
{
    // It takes a second, on purpose: whoever guesses passphrases shall need that long for each.
    for (QWidget *control : {static_cast<QWidget *>(m_present), static_cast<QWidget *>(m_next),
             static_cast<QWidget *>(m_repeated), static_cast<QWidget *>(m_change)})
        control->setEnabled(!busy);
}

void PrivacyPane::setPassphraseChanged()
{
    setBusy(false);
    for (QLineEdit *line : {m_present, m_next, m_repeated})
        line->clear();
    m_notice->setText(
        tr("The passphrase was changed, and the new one is needed from the next start on. Copies of "
           "the data folder from before still open with the old one."));
}

void PrivacyPane::setPassphraseProblem(const QString &text)
{
    setBusy(false);
    m_presentField->setProblem(Severity::Hard, text);
    m_present->setFocus();
    m_present->selectAll();
}

} // namespace circuitdesk
