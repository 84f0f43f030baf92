// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engineerbookmodel.h"

#include "models/historymodel.h"
#include "models/rostermodel.h"

#include <algorithm>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

EngineerBookModel::EngineerBookModel(QObject *parent) : QAbstractTableModel(parent)
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void EngineerBookModel::setBook(const QList<BookEntry> &book)
{
    beginResetModel();
    m_book = book;
    order();
    filter();
    m_ticked.removeIf([this](const QString &id) {
        return std::none_of(
            m_book.begin(), m_book.end(), [&id](const BookEntry &entry) { return entry.id == id; });
    });
    endResetModel();
}

const BookEntry *EngineerBookModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_book.at(m_rows.at(row)) : nullptr;
}

int EngineerBookModel::rowOf(const QString &id) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [&](qsizetype entry) { return m_book.at(entry).id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void EngineerBookModel::setSearch(const QString &text)
{
    const QStringList words = foldedText(text).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    beginResetModel();
    m_words = words;
    filter();
    endResetModel();
}

void EngineerBookModel::setShown(const QString &id)
{
    if (id == m_shown)
        return;
    const int rows[] = {rowOf(m_shown), rowOf(id)};
    m_shown = id;
    for (const int row : rows) {
        if (row >= 0)
            Q_EMIT dataChanged(index(row, CertificateNo), index(row, ContactInfo));
    }
}

void EngineerBookModel::setPlaces(int places)
{
    beginResetModel();
    m_places = places;
    endResetModel();
}

QList<Engineer> EngineerBookModel::ticked() const
{
    QList<Engineer> engineers;
    for (const QString &id : m_ticked) {
        for (const BookEntry &entry : m_book) {
            if (entry.id == id)
                engineers.append(entry.engineer);
        }
    }
    return engineers;
}

bool EngineerBookModel::canTick(const BookEntry &entry) const
{
    return m_ticked.size() < m_places || m_ticked.contains(entry.id);
}

int EngineerBookModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EngineerBookModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString EngineerBookModel::textOf(const BookEntry &entry, int column) const
{
    const bool shown = !m_shown.isEmpty() && entry.id == m_shown;
    const Engineer &engineer = entry.engineer;
    switch (column) {
    case Name:
        return engineer.name;
    case Gender:
        return genderText(engineer.gender);
    case CertificateType:
        return certificateTypeText(engineer.certificateType);
    case CertificateNo:
        return shown ? engineer.certificateNo : maskedCertificateNo(engineer.certificateNo);
    case ContactInfo:
        return shown ? engineer.contactInfo : maskedContactInfo(engineer.contactInfo);
    case UsedAt:
        return entry.usedAt.isValid() ? timeText(entry.usedAt) : tr("Never");
    default:
        return {};
    }
}

QVariant EngineerBookModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BookEntry &entry = m_book.at(m_rows.at(index.row()));
    if (role == IdRole)
        return entry.id;
    if (role == Qt::CheckStateRole && index.column() == Name && m_places >= 0)
        return m_ticked.contains(entry.id) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ToolTipRole && index.column() == UsedAt && entry.usedAt.isValid())
        return exactTimeText(entry.usedAt);
    return role == Qt::DisplayRole ? textOf(entry, index.column()) : QVariant();
}

bool EngineerBookModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole
        || index.column() != Name)
        return false;
    const BookEntry &entry = m_book.at(m_rows.at(index.row()));
    if (!canTick(entry))
        return false;
    const bool wasFull = m_ticked.size() == m_places;
    m_ticked.removeAll(entry.id);
    if (value.toInt() == Qt::Checked)
        m_ticked.append(entry.id);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    // With the last place all others can't be ticked any more, or can again.
    if (wasFull != (m_ticked.size() == m_places))
        Q_EMIT dataChanged(this->index(0, Name), this->index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT tickedChanged();
    return true;
}

QVariant EngineerBookModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    static_assert(
        UsedAt == static_cast<int>(RosterModel::ColumnCount), "the columns before it are the roster's");
    return section == UsedAt ? tr("Last used") : rosterColumnText(section);
}

Qt::ItemFlags EngineerBookModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (m_places >= 0 && index.column() == Name && canTick(m_book.at(m_rows.at(index.row()))))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

void EngineerBookModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    this->order();
    filter();
    endResetModel();
}

void EngineerBookModel::order()
{
    // By what is shown where that is words, and by what is meant where it is masked or a time. Equal ones by
    // name, so that each order is one.
    const auto keyOf = [this](const BookEntry &entry) {
        if (m_sortColumn == CertificateNo)
            return entry.engineer.certificateNo;
        if (m_sortColumn == ContactInfo)
            return entry.engineer.contactInfo;
        return m_sortColumn == UsedAt ? QString() : textOf(entry, m_sortColumn);
    };
    struct Place {
        QCollatorSortKey key;
        QCollatorSortKey name;
        qint64 usedAt;
        qsizetype entry;
    };
    std::vector<Place> places;
    places.reserve(static_cast<std::size_t>(m_book.size()));
    for (qsizetype i = 0; i < m_book.size(); ++i) {
        const BookEntry &entry = m_book.at(i);
        places.push_back({m_collator.sortKey(keyOf(entry)), m_collator.sortKey(entry.engineer.name),
            m_sortColumn == UsedAt && entry.usedAt.isValid() ? entry.usedAt.toMSecsSinceEpoch() : 0, i});
    }
    std::stable_sort(places.begin(), places.end(), [this](const Place &left, const Place &right) {
        const bool ascending = m_sortOrder == Qt::AscendingOrder;
        if (left.usedAt != right.usedAt)
            return ascending == (left.usedAt < right.usedAt);
        if (const int compared = left.key.compare(right.key); compared != 0)
            return ascending == (compared < 0);
        return left.name.compare(right.name) < 0;
    });
    QList<BookEntry> ordered;
    ordered.reserve(m_book.size());
    for (const Place &place : places)
        ordered.append(m_book.at(place.entry));
    m_book = ordered;
    m_searchable.clear();
    for (const BookEntry &entry : std::as_const(m_book))
        m_searchable.append(foldedText(
            entry.engineer.name + u' ' + entry.engineer.certificateNo + u' ' + entry.engineer.contactInfo));
}

void EngineerBookModel::filter()
{
    m_rows.clear();
    for (qsizetype i = 0; i < m_book.size(); ++i) {
        const QString &text = m_searchable.at(i);
        if (std::all_of(
                m_words.begin(), m_words.end(), [&text](const QString &word) { return text.contains(word); }))
            m_rows.append(i);
    }
}

} // namespace circuitdesk
