// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rosterchooser.h"

#include "ui/dialogsize.h"
#include "ui/textlabel.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// True at a person who stands above already.
constexpr int twiceRole = Qt::UserRole;

} // namespace

RosterChooser::RosterChooser(const QList<Engineer> &present, const QList<Engineer> &added, QWidget *parent)
    : QDialog(parent),
      m_list(new QListWidget),
      m_counter(new TextLabel(TextStyle::Strong))
{
    setObjectName(u"rosterChooser"_s);
    setWindowTitle(tr("Choose the engineers"));
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setObjectName(u"rosterChooserList"_s);
    m_list->setAccessibleName(tr("Engineers"));
    m_counter->setObjectName(u"rosterChooserCounter"_s);
    addEngineers(present, true);
    addEngineers(added, false);
    m_list->setCurrentRow(0);

    auto *lead = new TextLabel(TextStyle::Body,
        tr("These are %n engineers, and the provider takes at most 16. Nobody has been added yet. Clear the "
           "ticks of those who stay away, with the mouse or the space bar.",
            nullptr, static_cast<int>(m_engineers.size())));
    lead->setWordWrap(true);
    auto *first = new QPushButton(tr("The &first 16"));
    first->setObjectName(u"rosterChooserFirst"_s);
    auto *none = new QPushButton(tr("&None"));
    none->setObjectName(u"rosterChooserNone"_s);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_take = box->button(QDialogButtonBox::Ok);
    m_take->setObjectName(u"rosterChooserTake"_s);
    m_take->setText(tr("&Take these"));
    setButtonRole(m_take, ButtonRole::Primary);
    box->button(QDialogButtonBox::Cancel)->setObjectName(u"rosterChooserCancel"_s);
    for (QPushButton *button : {first, none})
        button->setAutoDefault(false);

    auto *tools = new QHBoxLayout;
    tools->setSpacing(spacing::small);
    tools->addWidget(m_counter, 1);
    tools->addWidget(first);
    tools->addWidget(none);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::large, spacing::page, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addWidget(new TextLabel(TextStyle::Title, tr("Who goes on the roster?")));
    layout->addWidget(lead);
    layout->addLayout(tools);
    layout->addWidget(m_list, 1);
    layout->addWidget(box);
    QWidget *previous = m_list;
    for (QWidget *next : {first, none, m_take, box->button(QDialogButtonBox::Cancel)}) {
        setTabOrder(previous, next);
        previous = next;
    }
    m_list->setFocus();

    connect(m_list, &QListWidget::itemChanged, this, &RosterChooser::render);
    connect(first, &QPushButton::clicked, this, [this] { tickFirst(maxEngineers); });
    connect(none, &QPushButton::clicked, this, [this] { tickFirst(0); });
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(box, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(ticked());
        accept();
    });
    render();
    resizeToScreen(*this, {560, 560});
}

void RosterChooser::addEngineers(const QList<Engineer> &engineers, bool present)
{
    for (const Engineer &engineer : engineers) {
        const QString name = engineer.name.isEmpty() ? tr("(no name)") : engineer.name;
        const QString number = engineer.certificateNo.isEmpty() ? maskedContactInfo(engineer.contactInfo)
                                                                : maskedCertificateNo(engineer.certificateNo);
        const bool twice = isThere(engineer);
        QString text = tr("%1 · %2", "name, number");
        if (present)
            text = tr("%1 · %2 · on the roster already", "name, number");
        else if (twice)
            text = tr("%1 · %2 · stands above already", "name, number");
        auto *item = new QListWidgetItem(text.arg(name, number), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setData(twiceRole, twice);
        item->setCheckState(twice ? Qt::Unchecked : Qt::Checked);
        m_engineers.append(engineer);
    }
}

bool RosterChooser::isThere(const Engineer &engineer) const
{
    return !engineer.certificateNo.isEmpty()
        && std::any_of(m_engineers.begin(), m_engineers.end(),
            [&](const Engineer &other) { return other.certificateNo == engineer.certificateNo; });
}

void RosterChooser::tickFirst(int count)
{
    {
        const QSignalBlocker blocker(m_list);
        for (int row = 0; row < m_list->count(); ++row) {
            QListWidgetItem *item = m_list->item(row);
            const bool tick = count > 0 && !item->data(twiceRole).toBool();
            item->setCheckState(tick ? Qt::Checked : Qt::Unchecked);
            count -= tick ? 1 : 0;
        }
    }
    render();
}

void RosterChooser::render()
{
    const auto count = ticked().size();
    const bool fits = count > 0 && count <= maxEngineers;
    m_counter->setText(tr("%1 of %2 chosen", "engineers, most").arg(count).arg(maxEngineers));
    m_counter->setTone(count > maxEngineers ? std::optional(Tone::Warning) : std::nullopt);
    m_take->setEnabled(fits);
    m_take->setToolTip(count > maxEngineers
            ? tr("Clear %n more tick(s): the provider takes at most 16 engineers.", nullptr,
                static_cast<int>(count) - maxEngineers)
            : QString());
}

QList<Engineer> RosterChooser::ticked() const
{
    QList<Engineer> result;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            result.append(m_engineers.at(row));
    }
    return result;
}

} // namespace circuitdesk
