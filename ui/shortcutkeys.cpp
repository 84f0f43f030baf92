// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortcutkeys.h"

#include "ui/shortcutsdialog.h"

namespace circuitdesk {

QList<KeyLine> rosterKeys()
{
    return {{ShortcutsDialog::tr("Edit the cell"), {Qt::Key_F2, Qt::Key_Return}},
        {ShortcutsDialog::tr("Leave the roster for the next field"), {Qt::Key_Tab}},
        {ShortcutsDialog::tr("Select several cells"),
            {Qt::SHIFT | Qt::Key_Up, Qt::SHIFT | Qt::Key_Down, Qt::SHIFT | Qt::Key_Left,
                Qt::SHIFT | Qt::Key_Right},
            ShortcutsDialog::tr("Shift and an arrow")},
        {ShortcutsDialog::tr("Paste engineers or cells from a spreadsheet"), {Qt::CTRL | Qt::Key_V}},
        {ShortcutsDialog::tr("Copy the selected cells"), {Qt::CTRL | Qt::Key_C}},
        {ShortcutsDialog::tr("Clear the selected cells"), {Qt::Key_Delete}},
        {ShortcutsDialog::tr("Fill the cells with what stands above"), {Qt::CTRL | Qt::Key_D}},
        {ShortcutsDialog::tr("Duplicate the engineer"), {Qt::CTRL | Qt::SHIFT | Qt::Key_D}},
        {ShortcutsDialog::tr("Remove the engineer"), {Qt::CTRL | Qt::Key_Delete}},
        {ShortcutsDialog::tr("Move the engineer up"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Up}},
        {ShortcutsDialog::tr("Move the engineer down"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Down}},
        {ShortcutsDialog::tr("Undo"), {Qt::CTRL | Qt::Key_Z}},
        {ShortcutsDialog::tr("Redo"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y}}};
}

QList<KeyLine> cellKeys()
{
    return {{ShortcutsDialog::tr("Next cell; in the last cell, a new engineer"), {Qt::Key_Tab}},
        {ShortcutsDialog::tr("The cell below"), {Qt::Key_Return}},
        {ShortcutsDialog::tr("Name: choose from the address book"), {Qt::Key_Down}},
        {ShortcutsDialog::tr("Gender: male, female"), {Qt::Key_M, Qt::Key_F}},
        {ShortcutsDialog::tr("Document: ID card, passport"), {Qt::Key_I, Qt::Key_P}},
        {ShortcutsDialog::tr("Give up what was typed"), {Qt::Key_Escape}}};
}

QList<KeyLine> siteTimeKeys()
{
    return {{ShortcutsDialog::tr("A day or an hour later, earlier"), {Qt::Key_Up, Qt::Key_Down}},
        {ShortcutsDialog::tr("A month or 15 minutes later, earlier"), {Qt::Key_PageUp, Qt::Key_PageDown}},
        {ShortcutsDialog::tr("Today"), {Qt::CTRL | Qt::Key_Semicolon}},
        {ShortcutsDialog::tr("Open the calendar"), {Qt::ALT | Qt::Key_Down}},
        {ShortcutsDialog::tr("In the calendar: today"), {Qt::Key_T}}};
}

QList<KeyLine> reviewKeys()
{
    return {{ShortcutsDialog::tr("Read on, read back"), {Qt::Key_PageDown, Qt::Key_PageUp}},
        {ShortcutsDialog::tr("To the end, to the beginning"), {Qt::Key_End, Qt::Key_Home}}};
}

QList<KeyLine> listKeys()
{
    return {{ShortcutsDialog::tr("Open"), {Qt::Key_Return}},
        {ShortcutsDialog::tr("From the search to the list"), {Qt::Key_Down}},
        {ShortcutsDialog::tr("Drafts: duplicate"), {Qt::CTRL | Qt::Key_D}},
        {ShortcutsDialog::tr("Drafts: to the bin"), {Qt::Key_Delete}},
        {ShortcutsDialog::tr("Templates: rename"), {Qt::Key_F2}},
        {ShortcutsDialog::tr("Engineers, accounts: remove"), {Qt::Key_Delete}},
        {ShortcutsDialog::tr("Address book: choose an engineer"), {Qt::Key_Space}}};
}

QString keysText(const KeyLine &line)
{
    QStringList texts;
    for (const QKeySequence &keys : line.keys)
        texts.append(keys.toString(QKeySequence::NativeText));
    return line.shown.isEmpty() ? texts.join(QStringLiteral(", ")) : line.shown;
}

} // namespace circuitdesk
