// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/sheetimport.h"

#include "app/controllers/messages.h"
#include "app/export/sheetfile.h"
#include "app/store/whendone.h"
#include "ui/importdialog.h"
#include "ui/mainwindow.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QtConcurrent>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

ImportedTable tableOf(const QString &path, const SheetTable &table)
{
    return {QFileInfo(path).fileName(), table.rows, table.sheet, table.otherSheets, table.hiddenRows};
}

QFuture<SheetReading> reading(const QString &path, const QString &sheet)
{
    return QtConcurrent::run([path, sheet] { return readSheetFile(path, sheet); });
}

} // namespace

SheetImport::SheetImport(MainWindow &window, Present present, QObject *parent)
    : QObject(parent),
      m_window(window),
      m_present(std::move(present))
{
}

void SheetImport::choose()
{
    auto *dialog = new QFileDialog(&m_window, tr("Import engineers"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        tr("Tables (*.xlsx *.csv *.tsv *.txt);;All files (*)"));
    dialog->setObjectName(u"importFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &SheetImport::read);
    dialog->open();
}

void SheetImport::read(const QString &path)
{
    whenDone(reading(path, {}), this, [this, path, number = ++m_reading](const SheetReading &table) {
        if (number != m_reading)
            return;
        if (!table) {
            const QString name = QFileInfo(path).fileName();
            return say(m_window, MessageBar::Kind::Error, sheetRefusalText(table.error(), name));
        }
        auto *dialog = new ImportDialog(tableOf(path, *table), m_present(), &m_window);
        connect(dialog, &ImportDialog::chosen, this, &SheetImport::chosen);
        connect(dialog, &ImportDialog::sheetRequested, this,
            [this, dialog, path](const QString &sheet) { readOtherSheet(dialog, path, sheet); });
        dialog->open();
    });
}

void SheetImport::readOtherSheet(ImportDialog *dialog, const QString &path, const QString &sheet)
{
    whenDone(reading(path, sheet), dialog, [dialog, path](const SheetReading &table) {
        if (table)
            dialog->setTable(tableOf(path, *table));
        else
            dialog->showRefusal(sheetRefusalText(table.error(), QFileInfo(path).fileName()));
    });
}

} // namespace circuitdesk
