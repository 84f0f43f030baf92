// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/bookexport.h"

#include "app/controllers/messages.h"
#include "app/export/rosterexport.h"
#include "app/store/whendone.h"
#include "ui/bookexportdialog.h"
#include "ui/mainwindow.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QtConcurrent>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

struct BookExport {
    Q_DECLARE_TR_FUNCTIONS(BookExport)
};

void write(MainWindow &window, const QList<Engineer> &engineers, RosterFileKind kind, const QString &path)
{
    whenDone(QtConcurrent::run([engineers, kind, path] { return saveRoster(engineers, kind, path); }),
        &window, [&window, path](const Result<void> &saved) {
            if (!saved)
                return say(window, MessageBar::Kind::Error, saved.error().message);
            say(window, MessageBar::Kind::Success,
                BookExport::tr(
                    "The engineers were written to %1. The file is not encrypted; keep it private.")
                    .arg(QDir::toNativeSeparators(path)));
        });
}

void chooseFile(MainWindow &window, const QList<Engineer> &engineers, RosterFileKind kind)
{
    const bool csv = kind == RosterFileKind::Csv;
    auto *dialog = new QFileDialog(&window, BookExport::tr("Export engineers"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        csv ? BookExport::tr("CSV files (*.csv)") : BookExport::tr("Excel files (*.xlsx)"));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(csv ? u"csv"_s : u"xlsx"_s);
    dialog->selectFile(csv ? u"engineers.csv"_s : u"engineers.xlsx"_s);
    QObject::connect(dialog, &QFileDialog::fileSelected, &window,
        [&window, engineers, kind](const QString &path) { write(window, engineers, kind, path); });
    dialog->open();
}

} // namespace

void exportBook(MainWindow &window, const QList<Engineer> &engineers)
{
    auto *dialog = new BookExportDialog(static_cast<int>(engineers.size()), &window);
    QObject::connect(dialog, &BookExportDialog::confirmed, &window,
        [&window, engineers](BookExportDialog::Format format, bool masked) {
            chooseFile(window, masked ? maskedEngineers(engineers) : engineers,
                format == BookExportDialog::Format::Csv ? RosterFileKind::Csv : RosterFileKind::Xlsx);
        });
    dialog->open();
}

} // namespace circuitdesk
