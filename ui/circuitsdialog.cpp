// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/circuitsdialog.h"

#include "ui/announcement.h"
#include "ui/circuitidsedit.h"
#include "ui/dialogsize.h"
#include "ui/textlabel.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
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
      m_ids(new CircuitIdsEdit),
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
    // A circuit's name and place are as long as they are: its row takes the lines that they need.
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_ids->setObjectName(u"circuitsIds"_s);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel);
    box->button(QDialogButtonBox::Cancel)->setObjectName(u"circuitsCancel"_s);
    m_make = box->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_make->setObjectName(u"circuitsMake"_s);
    setButtonRole(m_make, ButtonRole::Primary);
    m_count->setObjectName(u"circuitsCount"_s);
    m_count->setWordWrap(true);
    makeAnnounced(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::large, spacing::page, spacing::large);
    layout->setSpacing(spacing::small);
    layout->addWidget(new TextLabel(TextStyle::Title, windowTitle()));
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
    scrollAboveButtons(*this);
    (m_list->count() > 0 ? static_cast<QWidget *>(m_list) : m_ids)->setFocus();
    resizeToScreen(
        *this, {m_list->fontMetrics().averageCharWidth() * 80, m_list->fontMetrics().lineSpacing() * 32});
    connect(m_list, &QListWidget::itemChanged, this, &CircuitsDialog::updateCount);
    connect(m_ids, &QPlainTextEdit::textChanged, this, &CircuitsDialog::updateCount);
    connect(m_ids, &CircuitIdsEdit::pasteRefused, this, &CircuitsDialog::refusePaste);
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
    QStringList ids;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            ids.append(m_list->item(row)->data(Qt::UserRole).toString());
    }
    ids += m_ids->ids();
    ids.removeDuplicates();
    return ids;
}

void CircuitsDialog::updateCount()
{
    const int count = static_cast<int>(chosen().size());
    m_make->setEnabled(count > 0 && count <= mostCircuits);
    m_make->setText(count == 0 ? tr("&Make drafts") : tr("&Make %n draft(s)", nullptr, count));
    if (count > mostCircuits)
        m_count->setText(
            tr("%n circuits are too many: at most 100 are made at a time. Nothing was made; take "
               "some out, and make the others afterwards.",
                nullptr, count));
    else if (count > 0)
        m_count->setText(tr("%n circuit(s) chosen", nullptr, count));
    else
        m_count->setText(tr("Tick circuits with Space, or paste IDs below the list."));
}

void CircuitsDialog::refusePaste(qsizetype size)
{
    const QLocale locale;
    m_count->setText(
        tr("What you pasted has %1 characters, and at most %2 are taken. Nothing of it was taken, "
           "and what was there is kept: paste fewer IDs.")
            .arg(locale.toString(size), locale.toString(CircuitIdsEdit::mostText)));
    announce(m_count);
}

} // namespace circuitdesk
