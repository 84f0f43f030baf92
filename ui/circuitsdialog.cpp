// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/circuitsdialog.h"

#include "ui/textlabel.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

TextLabel *labelFor(QWidget *buddy, const QString &text)
{
    auto *label = new TextLabel(TextStyle::Strong, text);
    label->setBuddy(buddy);
    buddy->setAccessibleName(withoutMnemonic(text));
    return label;
}

} // namespace

CircuitsDialog::CircuitsDialog(const QList<Circuit> &circuits, QWidget *parent)
    : QDialog(parent),
      m_list(new QListWidget),
      m_ids(new QPlainTextEdit),
      m_count(new TextLabel(TextStyle::Hint))
{
    setObjectName(u"circuitsDialog"_s);
    setWindowTitle(tr("For several circuits"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *text = new TextLabel(TextStyle::Body,
        tr("Each circuit gets a draft of its own, with everything that this form holds. Nothing is sent: you "
           "review and send each one by itself."));
    text->setWordWrap(true);
    m_list->setObjectName(u"circuitsList"_s);
    m_ids->setObjectName(u"circuitsIds"_s);
    m_ids->setTabChangesFocus(true);
    m_ids->setPlaceholderText(tr("One circuit ID a line"));
    m_ids->setFixedHeight(m_ids->fontMetrics().lineSpacing() * 4 + spacing::large);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel);
    box->button(QDialogButtonBox::Cancel)->setObjectName(u"circuitsCancel"_s);
    m_make = box->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_make->setObjectName(u"circuitsMake"_s);
    setButtonRole(m_make, ButtonRole::Primary);
    m_count->setObjectName(u"circuitsCount"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::large, spacing::page, spacing::large);
    layout->setSpacing(spacing::small);
    layout->addWidget(text);
    layout->addSpacing(spacing::small);
    auto *listLabel = labelFor(m_list, tr("&Circuits"));
    layout->addWidget(listLabel);
    layout->addWidget(m_list, 1);
    layout->addWidget(labelFor(m_ids, tr("&Other circuits, by ID")));
    layout->addWidget(m_ids);
    layout->addWidget(m_count);
    layout->addSpacing(spacing::small);
    layout->addWidget(box);
    fill(circuits);
    listLabel->setVisible(m_list->count() > 0);
    m_list->setVisible(m_list->count() > 0);
    resize(m_list->fontMetrics().averageCharWidth() * 80, m_list->fontMetrics().lineSpacing() * 30);
    connect(m_list, &QListWidget::itemChanged, this, &CircuitsDialog::updateCount);
    connect(m_ids, &QPlainTextEdit::textChanged, this, &CircuitsDialog::updateCount);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_make, &QPushButton::clicked, this, [this] {
        Q_EMIT circuitsChosen(chosen());
        accept();
    });
    updateCount();
}

void CircuitsDialog::fill(const QList<Circuit> &circuits)
{
    for (const Circuit &circuit : circuits) {
        QStringList words{circuit.id, circuit.name,
            circuit.peerLocation.isEmpty() ? circuit.adLocation : circuit.peerLocation};
        words.removeAll(QString());
        auto *item = new QListWidgetItem(words.join(u"  ·  "_s), m_list);
        item->setData(Qt::UserRole, circuit.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
}

QStringList CircuitsDialog::chosen() const
{
    static const QRegularExpression separators(u"[\\s,;，；、]+"_s);
    QStringList ids;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            ids.append(m_list->item(row)->data(Qt::UserRole).toString());
    }
    ids += m_ids->toPlainText().split(separators, Qt::SkipEmptyParts);
    ids.removeDuplicates();
    return ids;
}

void CircuitsDialog::updateCount()
{
    const int count = static_cast<int>(chosen().size());
    m_make->setEnabled(count > 0);
    m_make->setText(tr("&Make %n draft(s)", nullptr, count));
    m_count->setText(count > 0 ? tr("%n circuit(s) chosen", nullptr, count)
                               : tr("Tick circuits with Space, or paste IDs below the list."));
}

} // namespace circuitdesk
