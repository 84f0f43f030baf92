// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/models/examples.h"
#include "ui/bookdialog.h"
#include "ui/bookexportdialog.h"
#include "ui/circuitsdialog.h"
#include "ui/engineerdialog.h"
#include "ui/importdialog.h"
#include "ui/namedialog.h"
#include "ui/reviewdialog.h"
#include "ui/rosterchooser.h"
#include "ui/shortcutsdialog.h"

#include <functional>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

inline QList<BookEntry> exampleBook()
{
    QList<BookEntry> entries;
    for (const Engineer &engineer : examples::engineers(5)) {
        BookEntry entry;
        entry.id = QString::number(entries.size());
        entry.engineer = engineer;
        entries.append(entry);
    }
    return entries;
}

inline ImportedTable exampleTable()
{
    ImportedTable result;
    result.fileName = u"roster.xlsx"_s;
    result.rows = separatedRows(
        u"Name|Phone|ID number\nAnn|13900000101|3.3E+17\nBo|13900000102|11010519491231002X\n"_s, u'|');
    result.sheet = u"Sheet1"_s;
    result.otherSheets = {u"Sheet2"_s};
    return result;
}

inline ReviewContent exampleReview()
{
    ReviewContent content;
    content.title = u"Send the application"_s;
    content.confirmText = u"Send application"_s;
    content.acknowledged = {u"Engineer 1: the ID number is odd."_s};
    content.warnings = {u"Site entry is soon."_s};
    return content;
}

using DialogMaker = std::function<QDialog *(QWidget *)>;

/// Each by its name, filled as it is when it opens above a window.
inline const QList<std::pair<const char *, DialogMaker>> &everyDialog()
{
    static const QList<std::pair<const char *, DialogMaker>> all{
        {"import", [](QWidget *parent) { return new ImportDialog(exampleTable(), 9, parent); }},
        {"import into the book",
            [](QWidget *parent) { return new ImportDialog(exampleTable(), {}, parent); }},
        {"chooser",
            [](QWidget *parent) {
                return new RosterChooser(examples::engineers(3), examples::engineers(16), parent);
            }},
        {"address book", [](QWidget *parent) { return new BookDialog(exampleBook(), 3, parent); }},
        {"export", [](QWidget *parent) { return new BookExportDialog(5, parent); }},
        {"engineer", [](QWidget *parent) { return new EngineerDialog({}, {}, {}, parent); }},
        {"name",
            [](QWidget *parent) {
                return new NameDialog(
                    u"Save as template"_s, u"It keeps everything."_s, u"&Save"_s, {}, parent);
            }},
        {"circuits",
            [](QWidget *parent) {
                Circuit circuit;
                circuit.id = u"pc-1"_s;
                return new CircuitsDialog({circuit}, parent);
            }},
        {"review", [](QWidget *parent) { return new ReviewDialog(exampleReview(), parent); }},
        {"shortcuts", [](QWidget *parent) { return new ShortcutsDialog({}, parent); }},
        {"about", [](QWidget *parent) { return new AboutDialog(parent); }}};
    return all;
}

} // namespace circuitdesk
