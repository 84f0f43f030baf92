// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/namedialog.h"

#include "ui/lengthlimit.h"
#include "ui/noticeline.h"
#include "ui/textlabel.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostLetters = 100;

} // namespace

NameDialog::NameDialog(
    const QString &title, const QString &text, const QString &button, const QString &name, QWidget *parent)
    : QDialog(parent),
      m_name(new QLineEdit(name.left(mostLetters))),
      m_reason(new NoticeLine(Tone::Error))
{
    setObjectName(u"nameDialog"_s);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *explanation = new TextLabel(TextStyle::Body, text);
    explanation->setWordWrap(true);
    auto *label = new TextLabel(TextStyle::Strong, tr("&Name"));
    label->setBuddy(m_name);
    m_name->setObjectName(u"nameEdit"_s);
    m_name->setAccessibleName(tr("Name"));
    const auto *limit = new LengthLimit(m_name, mostLetters);
    m_name->selectAll();
    m_name->setMinimumWidth(m_name->fontMetrics().averageCharWidth() * 60);
    m_reason->setObjectName(u"nameReason"_s);
    m_reason->setSpoken();
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_take = box->addButton(button, QDialogButtonBox::AcceptRole);
    m_take->setObjectName(u"nameTake"_s);
    setButtonRole(m_take, ButtonRole::Primary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::large, spacing::page, spacing::large);
    layout->setSpacing(spacing::small);
    auto *heading = new TextLabel(TextStyle::Title, title);
    heading->setWordWrap(true);
    layout->addWidget(heading);
    layout->addWidget(explanation);
    layout->addSpacing(spacing::small);
    layout->addWidget(label);
    layout->addWidget(m_name);
    layout->addWidget(m_reason);
    layout->addSpacing(spacing::small);
    layout->addWidget(box);
    // Only now: outside of a dialog a button is no default.
    box->button(QDialogButtonBox::Cancel)->setObjectName(u"nameCancel"_s);
    box->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_take->setDefault(true);
    setTabOrder(m_take, box->button(QDialogButtonBox::Cancel));
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_reason->setText({}); });
    connect(limit, &LengthLimit::noticed, this, [this](const QString &reason) {
        if (!reason.isEmpty())
            explain(reason);
    });
    connect(m_take, &QPushButton::clicked, this, [this] {
        // Pressed again before the answer is there, it would ask twice.
        m_take->setEnabled(false);
        Q_EMIT nameEntered(m_name->text());
    });
}

void NameDialog::refuse(const QString &reason)
{
    m_take->setEnabled(true);
    explain(reason);
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void NameDialog::explain(const QString &reason)
{
    m_reason->setText(reason);
    // A sentence in several lines does not make a window higher by itself.
    resize(width(), qMax(height(), layout()->totalHeightForWidth(width())));
    m_name->setAccessibleDescription(reason);
}

} // namespace circuitdesk
