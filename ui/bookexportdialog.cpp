// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bookexportdialog.h"

#include "ui/choicerow.h"
#include "ui/formfield.h"
#include "ui/noticeline.h"
#include "ui/textlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

BookExportDialog::BookExportDialog(int engineers, QWidget *parent)
    : QDialog(parent),
      m_format(new ChoiceRow),
      m_masked(new QCheckBox(tr("&Mask the numbers; such a file can't be imported again")))
{
    setObjectName(u"bookExportDialog"_s);
    setWindowTitle(tr("Export engineers"));
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *notice = new NoticeLine(Tone::Warning);
    notice->setText(
        tr("The file is not encrypted: whoever has it reads names, ID numbers and phones. Keep it "
           "private, and delete it when it has served."));
    m_format->add(u"xlsx"_s, tr("Excel (XLSX)"), u"bookExportXlsx"_s);
    m_format->add(u"csv"_s, tr("CSV"), u"bookExportCsv"_s);
    m_format->setValue(u"xlsx"_s);
    m_masked->setObjectName(u"bookExportMasked"_s);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton *confirm = box->button(QDialogButtonBox::Ok);
    confirm->setObjectName(u"bookExportConfirm"_s);
    confirm->setText(tr("&Choose the file…"));
    setButtonRole(confirm, ButtonRole::Primary);
    box->button(QDialogButtonBox::Cancel)->setObjectName(u"bookExportCancel"_s);
    box->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::large, spacing::page, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addWidget(new TextLabel(TextStyle::Title, tr("Export %n engineer(s)", nullptr, engineers)));
    layout->addWidget(notice);
    layout->addWidget(new FormField(tr("&Format"), m_format, m_format->focusTarget()));
    layout->addWidget(m_masked);
    layout->addStretch();
    layout->addWidget(box);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(box, &QDialogButtonBox::accepted, this, [this] {
        const Format format = m_format->value() == "csv"_L1 ? Format::Csv : Format::Xlsx;
        const bool masked = m_masked->isChecked();
        accept();
        Q_EMIT confirmed(format, masked);
    });
    resize(520, sizeHint().height());
}

} // namespace circuitdesk
