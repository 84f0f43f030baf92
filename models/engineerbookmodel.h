// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engineerbook.h"

#include <QAbstractTableModel>
#include <QCollator>

namespace circuitdesk {

/// The address book as a table: searched, sorted, numbers masked. It holds the whole book, some thousand
/// engineers at most.
class EngineerBookModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Gender, CertificateType, CertificateNo, ContactInfo, UsedAt, ColumnCount };
    static constexpr int IdRole = Qt::UserRole + 1; ///< the entry's id

    explicit EngineerBookModel(QObject *parent = nullptr);

    void setBook(const QList<BookEntry> &book);
    [[nodiscard]] const QList<BookEntry> &book() const { return m_book; }
    /// The entry in a row; null where there is none. Valid until the book changes.
    [[nodiscard]] const BookEntry *at(int row) const;
    /// The row of an entry; -1 where the search hides it.
    [[nodiscard]] int rowOf(const QString &id) const;

    /// Shows those that have every word of \a text in name, document number or phone. One Chinese character
    /// is enough; neither case nor width matters.
    void setSearch(const QString &text);
    /// The numbers of this entry are shown in clear; empty: of none.
    void setShown(const QString &id);
    [[nodiscard]] const QString &shown() const { return m_shown; }
    /// Entries can be ticked, at most \a places of them; -1: they can't.
    void setPlaces(int places);
    /// The ticked ones, hidden ones too, in the order they were ticked in.
    [[nodiscard]] QList<Engineer> ticked() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void tickedChanged();

private:
    [[nodiscard]] QString textOf(const BookEntry &entry, int column) const;
    [[nodiscard]] bool canTick(const BookEntry &entry) const;
    void order();
    void filter();

    QList<BookEntry> m_book; ///< in the order that is shown
    QStringList m_searchable; ///< of each entry, folded
    QList<qsizetype> m_rows; ///< the entries that the search finds
    QStringList m_words;
    QStringList m_ticked;
    QString m_shown;
    int m_places = -1;
    int m_sortColumn = Name;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QCollator m_collator;
};

} // namespace circuitdesk
