// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bookdialog.h"

#include "ui/datatable.h"
#include "ui/dialogsize.h"
#include "ui/lengthlimit.h"
#include "ui/textlabel.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

BookDialog::BookDialog(const QList<BookEntry> &book, int places, QWidget *parent)
    : QDialog(parent),
      m_places(places),
      m_search(new QLineEdit),
      m_view(new DataTable(u"bookView"_s, tr("Address book"))),
      m_counter(new TextLabel(TextStyle::Strong))
{
    setObjectName(u"bookDialog"_s);
    setWindowTitle(tr("Engineers from the address book"));
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    m_model.setBook(book);
    // Whoever was on site lately goes there again.
    m_model.sort(EngineerBookModel::UsedAt, Qt::DescendingOrder);
    m_model.setPlaces(places);
    m_search->setObjectName(u"bookSearch"_s);
    m_search->setAccessibleName(tr("Search the address book"));
    m_search->setPlaceholderText(tr("Search by name, document number or phone"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(u"search"_s), QLineEdit::LeadingPosition);
    limitSearch(m_search);
    m_view->setColumns({0, -1, 13, 26, 20, 22});
    m_view->setYieldingColumns({EngineerBookModel::UsedAt, EngineerBookModel::CertificateType});
    m_view->setIdColumn(EngineerBookModel::CertificateNo);
    m_view->setIdColumn(EngineerBookModel::ContactInfo);
    m_view->setKey(0, EngineerBookModel::IdRole);
    m_view->setModel(&m_model);
    m_view->installEventFilter(this);
    m_search->installEventFilter(this);
    m_counter->setObjectName(u"bookCounter"_s);
    auto *lead = new TextLabel(TextStyle::Body,
        book.isEmpty() ? tr("Nobody is in the address book who is not on the roster already.")
                       : tr("Tick who goes on the roster, with the mouse or the space bar. Those that are on "
                            "it already are not listed."));
    lead->setWordWrap(true);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_take = box->button(QDialogButtonBox::Ok);
    m_take->setObjectName(u"bookTake"_s);
    setButtonRole(m_take, ButtonRole::Primary);
    m_take->setDefault(true);
    box->button(QDialogButtonBox::Cancel)->setObjectName(u"bookCancel"_s);
    box->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::large, spacing::page, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addWidget(new TextLabel(TextStyle::Title, windowTitle()));
    layout->addWidget(lead);
    layout->addWidget(m_search);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_counter);
    layout->addWidget(box);
    connect(m_search, &QLineEdit::textChanged, &m_model, &EngineerBookModel::setSearch);
    connect(m_view, &DataTable::rowActivated, this, &BookDialog::toggle);
    connect(&m_model, &EngineerBookModel::tickedChanged, this, &BookDialog::render);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(box, &QDialogButtonBox::accepted, this, [this] {
        const QList<Engineer> engineers = m_model.ticked();
        accept();
        Q_EMIT chosen(engineers);
    });
    m_search->setFocus();
    render();
    resizeToScreen(*this, {760, 560});
}

bool BookDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_search && key == Qt::Key_Down) {
        m_view->setFocus(Qt::OtherFocusReason);
        return true;
    }
    // In whatever column the cursor is.
    if (watched == m_view && key == Qt::Key_Space) {
        toggle(m_view->currentRow());
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void BookDialog::toggle(int row)
{
    const QModelIndex cell = m_model.index(row, EngineerBookModel::Name);
    const bool ticked = cell.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_model.setData(cell, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void BookDialog::render()
{
    const auto count = static_cast<int>(m_model.ticked().size());
    const int left = m_places - count;
    m_counter->setText(left > 0
            ? tr("%1 chosen, %n place(s) left", nullptr, left).arg(count)
            : tr("%1 chosen. With those who are on it already, the roster has its 16 engineers and is full.")
                  .arg(count));
    m_take->setText(count == 0 ? tr("&Add") : tr("&Add %n engineer(s)", nullptr, count));
    m_take->setEnabled(count > 0);
}

} // namespace circuitdesk
