// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rostersheet.h"

#include <QDialog>
#include <QSet>

#include <optional>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QPushButton;
class QTableView;

namespace circuitdesk {

class NoticeLine;
class RosterPreview;
class TextLabel;

/// What was read of a file.
struct ImportedTable {
    QString fileName;
    SheetRows rows;
    QString sheet; ///< empty where the file has no sheets
    QStringList otherSheets;
    QSet<qsizetype> hiddenRows = {}; ///< rows, from 0, that the file's own program does not show
};

/// Asks which columns of a file hold what, and who of its rows is to come. Shown with open(); it deletes
/// itself.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a present: how many engineers the roster has already. Nothing: they go into the address book, where
    /// there is a place for everybody.
    ImportDialog(const ImportedTable &table, std::optional<int> present, QWidget *parent);

    /// Another sheet of the same file.
    void setTable(const ImportedTable &table);
    /// Says why another sheet could not be read; what was shown stays.
    void showRefusal(const QString &sentence);

Q_SIGNALS:
    /// The person chose these, at least one and no more than the roster has places. Without this signal
    /// nobody is taken.
    void chosen(const QList<Engineer> &engineers);
    /// The person wants to see this sheet instead: setTable() or showRefusal() answers.
    void sheetRequested(const QString &name);

private:
    QGridLayout *buildMapping();
    void buildTable();
    QLayout *buildTools();
    QLayout *buildButtons();
    void connectControls();
    void fillColumns();
    void columnChosen(std::size_t field);
    void preview();
    void render();
    void renderCell();

    SheetRows m_rows;
    QSet<qsizetype> m_hiddenRows;
    QString m_sheetName;
    RosterColumns m_guess;
    RosterColumns m_columns;
    std::optional<int> m_present;
    RosterPreview *m_preview;
    TextLabel *m_lead;
    QGridLayout *m_mapping = nullptr;
    QComboBox *m_sheets;
    TextLabel *m_sheetLabel;
    std::array<QComboBox *, 5> m_boxes{};
    QCheckBox *m_header;
    NoticeLine *m_notice;
    QTableView *m_table;
    TextLabel *m_cell;
    TextLabel *m_counter;
    QPushButton *m_first;
    QPushButton *m_none;
    QPushButton *m_add;
    QPushButton *m_cancel;
    QString m_refusal;
};

} // namespace circuitdesk
