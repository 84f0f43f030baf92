// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engineer.h"
#include "models/problem.h"

#include <QAbstractTableModel>
#include <QUndoStack>

namespace circuitdesk {

/// The roster of one application: at most 16 engineers, every change undoable. Owned by the page that shows
/// it.
class RosterModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Gender, CertificateType, CertificateNo, ContactInfo, ColumnCount };
    /// The text of the row's or cell's problem; empty where there is none.
    static constexpr int ProblemRole = Qt::UserRole + 1;
    /// Severity of that problem as int; -1 where there is none.
    static constexpr int SeverityRole = Qt::UserRole + 2;

    explicit RosterModel(QObject *parent = nullptr);

    [[nodiscard]] const QList<Engineer> &engineers() const { return m_engineers; }
    /// Replaces everything and forgets the undo history: another form was opened.
    void setEngineers(const QList<Engineer> &engineers);
    /// Problems of the whole form; those of the roster are shown at their rows.
    void setProblems(const Problems &problems);
    /// ID numbers and phones are shown masked until this is true. Editing always shows the whole value.
    void setNumbersShown(bool shown);

    [[nodiscard]] bool isFull() const { return m_engineers.size() >= maxEngineers; }
    /// Adds a row below the others. False, and nothing changes, where there are 16 already.
    bool add(const Engineer &engineer = {});
    /// Adds several, normalised, below the others in one undoable step. Rows in which nothing is typed make
    /// room. False, and nothing changes, where there would be more than 16 or nobody is added.
    bool append(const QList<Engineer> &engineers);
    /// Replaces the whole roster in one undoable step that is called \a what. False, and nothing changes,
    /// where there would be more than 16, unless the roster has as many already.
    bool change(const QString &what, const QList<Engineer> &engineers);
    bool remove(int row);
    /// Adds a copy of a row below it. False, and nothing changes, where there are 16 already.
    bool duplicate(int row);
    /// Moves a row so that it ends at index \a to.
    bool move(int from, int to);
    [[nodiscard]] QUndoStack *undoStack() { return &m_undoStack; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// A person changed something, also by undo or redo. Not emitted by setEngineers().
    void edited();

private:
    class Change;
    void apply(const QList<Engineer> &engineers);
    void push(const QString &text, const QList<Engineer> &after);
    [[nodiscard]] const Problem *problemAt(int row, int column) const;

    QList<Engineer> m_engineers;
    Problems m_problems;
    QUndoStack m_undoStack;
    bool m_numbersShown = false;
};

/// The column of a field of the roster; the name's for any other.
[[nodiscard]] int rosterColumn(Field field);
/// What stands above a column; empty below 0 and from ColumnCount on.
[[nodiscard]] QString rosterColumnText(int column);
/// What a person reads for a stored gender, document type or line type; unknown values read as they are.
[[nodiscard]] QString genderText(const QString &gender);
[[nodiscard]] QString certificateTypeText(const QString &type);
[[nodiscard]] QString lineTypeText(const QString &type);

} // namespace circuitdesk
