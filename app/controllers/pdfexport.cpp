// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/pdfexport.h"

#include "app/controllers/messages.h"
#include "app/store/whendone.h"
#include "ui/mainwindow.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QPointer>
#include <QStandardPaths>
#include <QtConcurrent>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

struct PdfText {
    Q_DECLARE_TR_FUNCTIONS(PdfExport)
};

void write(MainWindow &window, const LoaForm &form, const QString &path)
{
    whenDone(QtConcurrent::run([form, path] { return saveLoaPdf(form, path); }), &window,
        [&window, form, path](const Result<void> &saved) {
            if (!saved)
                return say(window, MessageBar::Kind::Error, saved.error().message);
            const QString sentence = form.application.engineers.isEmpty()
                ? PdfText::tr(
                    "The form was written to %1. It has no engineers: none were entered, or their data "
                    "was removed.")
                : PdfText::tr("The form was written to %1. It carries ID numbers; keep it private.");
            say(window, MessageBar::Kind::Success, sentence.arg(QDir::toNativeSeparators(path)));
        });
}

} // namespace

void exportLoaPdf(MainWindow &window, const LoaForm &form)
{
    const QString circuit = form.application.instanceId.isEmpty() ? u"draft"_s : form.application.instanceId;
    auto *dialog = new QFileDialog(&window, PdfText::tr("Export the LOA form"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        PdfText::tr("PDF files (*.pdf)"));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(u"LOA-%1.pdf"_s.arg(circuit));
    QObject::connect(dialog, &QFileDialog::fileSelected, &window,
        [&window, form](const QString &path) { write(window, form, path); });
    dialog->open();
}

} // namespace circuitdesk
