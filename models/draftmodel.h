// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circuit.h"
#include "models/draftrecords.h"
#include "models/formtemplate.h"
#include "models/problem.h"

#include <QAbstractTableModel>
#include <QHash>

#include <array>

namespace circuitdesk {

/// A draft with what the list says of it.
struct ListedDraft {
    enum class Recovery {
        None,
        Whole, ///< it was being typed when its program ended, and is there as it was
        Both, ///< the same, and what it held before is there too
    };
    Draft draft;
    Problems problems = {}; ///< what is left to do in it
    Recovery recovery = Recovery::None;
};

/// The forms that lie on one of three shelves: drafts, templates, and drafts in the bin. Each shelf is in the
/// order in which it was set.
class DraftModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Shelf { Drafts, Templates, Bin };
    Q_ENUM(Shelf)
    enum Column { Kind, Name, CircuitId, State, ChangedAt, ColumnCount };
    /// What the column State says. A recovered draft says so before anything else.
    enum class RowState { Ready, ToCheck, Errors, Recovered, Template, Binned };
    Q_ENUM(RowState)
    static constexpr int IdRole = Qt::UserRole + 1; ///< the draft's or the template's id
    static constexpr int ReadyRole = Qt::UserRole + 2; ///< true where no hard problem is left
    static constexpr int StateRole = Qt::UserRole + 3; ///< a RowState

    explicit DraftModel(QObject *parent = nullptr);

    void setDrafts(const QList<ListedDraft> &drafts);
    void setTemplates(const QList<FormTemplate> &templates);
    void setBin(const QList<BinnedDraft> &drafts);
    /// Circuits by whose names and places a draft is called and found.
    void setCircuits(const QList<Circuit> &circuits);

    void setShelf(Shelf shelf);
    [[nodiscard]] Shelf shelf() const { return m_shelf; }
    /// Shows only what holds each word of \a text somewhere, whatever the case and width of its letters.
    void setSearch(const QString &text);
    /// How many forms lie on a shelf, found or not.
    [[nodiscard]] int count(Shelf shelf) const;
    [[nodiscard]] QString idAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QString id;
        AnyForm form;
        QString name; ///< a template's
        RowState state = RowState::Ready;
        QString stateText;
        QString stateHint; ///< tooltip; empty for none
        bool ready = false;
        QDateTime at; ///< UTC
    };
    void setRows(Shelf shelf, const QList<Row> &rows);
    [[nodiscard]] const QList<Row> &rows(Shelf shelf) const;
    [[nodiscard]] QString nameOf(const Row &row) const;
    [[nodiscard]] QString searchTextOf(const Row &row) const;
    /// Chooses the rows of the shelf that are found. Between beginResetModel() and endResetModel().
    void find();

    std::array<QList<Row>, 3> m_shelves;
    QHash<QString, Circuit> m_circuits;
    Shelf m_shelf = Shelf::Drafts;
    QStringList m_words;
    QList<qsizetype> m_found; ///< places on the shelf
};

} // namespace circuitdesk
