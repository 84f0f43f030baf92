// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What earlier applications bring to the LOA page: names that complete themselves, and values.
#include "ui/choicerow.h"
#include "ui/lengthlimit.h"
#include "ui/loapage.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

namespace circuitdesk {

namespace {

void complete(QLineEdit *edit, const QStringList &words)
{
    if (!edit->completer()) {
        auto *completer = new QCompleter(new QStringListModel(edit), edit);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        edit->setCompleter(completer);
    }
    static_cast<QStringListModel *>(edit->completer()->model())->setStringList(words);
}

} // namespace

void LoaPage::setCompanies(const QStringList &companies, const QStringList &constructionCompanies)
{
    complete(m_company, companies);
    complete(m_si, constructionCompanies);
}

void LoaPage::fill(Field field, const QString &value)
{
    if (field == Field::Si) {
        setWholeText(*m_si, value);
    } else if (field == Field::Bandwidth) {
        setWholeText(*m_bandwidth, value);
    } else if (field == Field::LineType) {
        m_lineType->setValue(value);
        touched();
    }
}

} // namespace circuitdesk
