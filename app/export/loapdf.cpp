// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/loapdf.h"

#include "app/export/formpage.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace circuitdesk {

namespace {

Result<QByteArray> render(const LoaForm &form)
{
    const auto count = form.application.engineers.size();
    if (count > maxEngineers) {
        //: %1 and %2 are numbers
        const auto text = QCoreApplication::translate("LoaPdf",
            "The form has room for %1 engineers and this application names %2. Nothing was written. "
            "Remove engineers, then export again.");
        return failure(ErrorKind::Invalid, text.arg(maxEngineers).arg(count));
    }
    const QByteArray pdf = FormPage(form).toPdf();
    if (pdf.isEmpty())
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("LoaPdf",
                "The form could not be drawn: there is not enough memory. Nothing was written. Close other "
                "programs "
                "and export it again."));
    return pdf;
}

} // namespace

Result<void> writeLoaPdf(const LoaForm &form, QIODevice &out)
{
    const auto pdf = render(form);
    if (!pdf)
        return tl::make_unexpected(pdf.error());
    if (out.write(*pdf) != pdf->size()) {
        const auto text = QCoreApplication::translate("LoaPdf",
            "The form could not be written (%1). What was written of it is not complete. Export it again.");
        return failure(ErrorKind::Storage, text.arg(out.errorString()));
    }
    return {};
}

Result<void> saveLoaPdf(const LoaForm &form, const QString &path)
{
    const auto pdf = render(form);
    if (!pdf)
        return tl::make_unexpected(pdf.error());

    QSaveFile file(path);
    bool saved = file.open(QIODevice::WriteOnly);
    if (saved) {
        // Before the first byte. A disk without permissions (a USB stick) refuses this, and is still a fair
        // target.
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        saved = file.write(*pdf) == pdf->size() && file.commit();
    }
    if (!saved) {
        const auto text = QCoreApplication::translate("LoaPdf",
            "The form could not be saved as %1 (%2). Nothing was changed. Choose a folder you may write to, "
            "with free space, then save again.");
        return failure(ErrorKind::Storage, text.arg(QDir::toNativeSeparators(path), file.errorString()));
    }
    return {};
}

} // namespace circuitdesk
