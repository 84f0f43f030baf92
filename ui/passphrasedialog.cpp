// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passphrasedialog.h"

#include "ui/lengthlimit.h"
#include "ui/noticeline.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

PassphraseDialog::PassphraseDialog(
    const QString &title, const QString &why, const QString &label, const QString &button, QWidget *parent)
    : QDialog(parent),
      m_passphrase(new QLineEdit)
{
    setObjectName(u"passphraseDialog"_s);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *explanation = new TextLabel(TextStyle::Body, why);
    explanation->setWordWrap(true);
    explanation->setVisible(!why.isEmpty());
    auto *name = new TextLabel(TextStyle::Strong, label);
    name->setBuddy(m_passphrase);
    m_passphrase->setObjectName(u"passphraseEdit"_s);
    m_passphrase->setAccessibleName(withoutMnemonic(label));
    m_passphrase->setAccessibleDescription(why);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setMinimumWidth(m_passphrase->fontMetrics().averageCharWidth() * 60);
    const auto *limit = new LengthLimit(m_passphrase);
    auto *reason = new NoticeLine(Tone::Error);
    reason->setObjectName(u"passphraseReason"_s);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *unlock = box->addButton(button, QDialogButtonBox::AcceptRole);
    unlock->setObjectName(u"passphraseUnlock"_s);
    setButtonRole(unlock, ButtonRole::Primary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::large, spacing::page, spacing::large);
    layout->setSpacing(spacing::small);
    layout->addWidget(new TextLabel(TextStyle::Title, title));
    layout->addWidget(explanation);
    layout->addSpacing(spacing::small);
    layout->addWidget(name);
    layout->addWidget(m_passphrase);
    layout->addWidget(reason);
    layout->addSpacing(spacing::small);
    layout->addWidget(box);
    // Only now: outside of a dialog a button is no default.
    box->button(QDialogButtonBox::Cancel)->setObjectName(u"passphraseCancel"_s);
    box->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    unlock->setDefault(true);
    // The box alone leaves its Cancel out of the round of Tab.
    setTabOrder(m_passphrase, unlock);
    setTabOrder(unlock, box->button(QDialogButtonBox::Cancel));
    m_passphrase->setFocus();
    connect(limit, &LengthLimit::noticed, reason, &NoticeLine::setText);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(box, &QDialogButtonBox::accepted, this, [this] {
        QString passphrase = m_passphrase->text();
        // The field lets go of it, and what is left is overwritten.
        m_passphrase->setText({});
        accept();
        Q_EMIT entered(passphrase);
        passphrase.fill(QChar());
    });
}

} // namespace circuitdesk
