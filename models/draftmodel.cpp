// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draftmodel.h"

#include "models/engineerbook.h"
#include "models/historymodel.h"

#include <QLocale>

#include <algorithm>

namespace circuitdesk {

namespace {

int hardProblems(const Problems &problems)
{
    return static_cast<int>(std::count_if(problems.begin(), problems.end(),
        [](const Problem &problem) { return problem.severity == Severity::Hard; }));
}

QString circuitOf(const AnyForm &form)
{
    return Draft{{}, form, {}, {}}.circuitId();
}

} // namespace

DraftModel::DraftModel(QObject *parent) : QAbstractTableModel(parent) { }

void DraftModel::setDrafts(const QList<ListedDraft> &drafts)
{
    QList<Row> rows;
    for (const auto &[draft, problems, recovery] : drafts) {
        const int hard = hardProblems(problems);
        const int soft = static_cast<int>(problems.size()) - hard;
        Row row{draft.id, draft.form, {}, RowState::Ready, tr("Ready"), {}, hard == 0, draft.changedAt};
        if (hard > 0) {
            row.state = RowState::Errors;
            row.stateText = tr("%n error(s)", nullptr, hard);
        } else if (soft > 0) {
            row.state = RowState::ToCheck;
            row.stateText = tr("%n to check", nullptr, soft);
        }
        if (recovery != ListedDraft::Recovery::None) {
            row.state = RowState::Recovered;
            row.stateText = tr("Recovered");
            row.stateHint = recovery == ListedDraft::Recovery::Both
                ? tr("CircuitDesk ended while this was being typed. Open it to see both versions.")
                : tr("CircuitDesk ended while this was being typed. Nothing of it was lost: open it to go "
                     "on.");
        }
        rows.append(row);
    }
    setRows(Shelf::Drafts, rows);
}

void DraftModel::setTemplates(const QList<FormTemplate> &templates)
{
    QList<Row> rows;
    for (const FormTemplate &each : templates) {
        Row row{each.id, each.form, each.name, RowState::Template, {}, {}, false, each.changedAt};
        if (const auto *loa = std::get_if<LoaApplication>(&each.form))
            row.stateText = tr("%n engineer(s)", nullptr, static_cast<int>(loa->engineers.size()));
        rows.append(row);
    }
    setRows(Shelf::Templates, rows);
}

void DraftModel::setBin(const QList<BinnedDraft> &drafts)
{
    QList<Row> rows;
    for (const BinnedDraft &binned : drafts) {
        const QDate until = binned.removedAt().toLocalTime().date();
        rows.append({binned.draft.id, binned.draft.form, {}, RowState::Binned,
            QLocale().toString(until, QLocale::ShortFormat), tr("Removed for good on this day."), false,
            binned.deletedAt});
    }
    setRows(Shelf::Bin, rows);
}

void DraftModel::setCircuits(const QList<Circuit> &circuits)
{
    beginResetModel();
    m_circuits.clear();
    for (const Circuit &circuit : circuits)
        m_circuits.insert(circuit.id, circuit);
    find();
    endResetModel();
}

void DraftModel::setShelf(Shelf shelf)
{
    beginResetModel();
    m_shelf = shelf;
    find();
    endResetModel();
}

void DraftModel::setSearch(const QString &text)
{
    beginResetModel();
    m_words = foldedText(text).split(QChar::Space, Qt::SkipEmptyParts);
    find();
    endResetModel();
}

void DraftModel::setRows(Shelf shelf, const QList<Row> &rows)
{
    beginResetModel();
    m_shelves.at(static_cast<std::size_t>(shelf)) = rows;
    find();
    endResetModel();
}

const QList<DraftModel::Row> &DraftModel::rows(Shelf shelf) const
{
    return m_shelves.at(static_cast<std::size_t>(shelf));
}

int DraftModel::count(Shelf shelf) const
{
    return static_cast<int>(rows(shelf).size());
}

void DraftModel::find()
{
    m_found.clear();
    for (qsizetype i = 0; i < rows(m_shelf).size(); ++i) {
        const QString text = searchTextOf(rows(m_shelf).at(i));
        if (std::all_of(
                m_words.begin(), m_words.end(), [&](const QString &word) { return text.contains(word); }))
            m_found.append(i);
    }
}

QString DraftModel::nameOf(const Row &row) const
{
    if (!row.name.isEmpty())
        return row.name;
    const auto *loa = std::get_if<LoaApplication>(&row.form);
    if (loa && !loa->companyName.isEmpty())
        return loa->companyName;
    const Circuit circuit = m_circuits.value(circuitOf(row.form));
    return circuit.name.isEmpty() ? tr("No name yet") : circuit.name;
}

QString DraftModel::searchTextOf(const Row &row) const
{
    const Circuit circuit = m_circuits.value(circuitOf(row.form));
    QStringList parts{nameOf(row), kindText(kindOf(row.form)), circuitOf(row.form), circuit.name,
        circuit.peerLocation, circuit.adLocation, row.stateText};
    if (const auto *loa = std::get_if<LoaApplication>(&row.form)) {
        parts += {loa->companyName, loa->si, loa->peerLocation};
        for (const Engineer &engineer : loa->engineers)
            parts.append(engineer.name);
    }
    return foldedText(parts.join(QChar::LineFeed));
}

QString DraftModel::idAt(int row) const
{
    return row >= 0 && row < m_found.size() ? rows(m_shelf).at(m_found.at(row)).id : QString();
}

int DraftModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

int DraftModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DraftModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = rows(m_shelf).at(m_found.at(index.row()));
    if (role == IdRole)
        return row.id;
    if (role == ReadyRole)
        return row.ready;
    if (role == StateRole)
        return static_cast<int>(row.state);
    if (role == Qt::ToolTipRole && index.column() == ChangedAt)
        return exactTimeText(row.at);
    if (role == Qt::ToolTipRole && index.column() == State && !row.stateHint.isEmpty())
        return row.stateHint;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Kind:
        return kindText(kindOf(row.form));
    case Name:
        return nameOf(row);
    case CircuitId:
        return circuitOf(row.form);
    case State:
        return row.stateText;
    case ChangedAt:
        return timeText(row.at);
    default:
        return {};
    }
}

QVariant DraftModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        return tr("What");
    case Name:
        return tr("Name");
    case CircuitId:
        return tr("Circuit");
    case State:
        if (m_shelf == Shelf::Templates)
            return tr("Holds");
        return m_shelf == Shelf::Bin ? tr("Removed on") : tr("State");
    case ChangedAt:
        return m_shelf == Shelf::Bin ? tr("Thrown away") : tr("Last change");
    default:
        return {};
    }
}

} // namespace circuitdesk
